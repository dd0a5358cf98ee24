package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// What readers' verdicts on 3,700 random statements found to be rarely wrong is what can be checked at a glance: who spoke
// is named, and nothing leaves open where they stopped.

// sure tells whether statement n is of the kind that is rarely wrong: the clause names who spoke, and their words end for
// certain.
func (r *reader) sure(n int) bool {
	return r.Out[n].Speaker.Entity >= 0 && r.Out[n].Speaker.Resolved == "name" && r.endsForCertain(n) && !r.overlaps(n)
}

// endsForCertain tells whether a full stop or the paragraph ends a content, behind no joint within it may somebody else go
// on, and the next sentence of the paragraph is told with a cue of its own.
func (r *reader) endsForCertain(n int) bool {
	st := &r.Out[n]
	i, par := st.Content.End, r.Doc.ParagraphAt(st.Content.End-1)
	for i < par.End && r.Kind(i) == text.Mark {
		i++
	}
	if i < par.End && (r.Kind(i) != text.Stop || r.Fold(i) == "؟") {
		return false
	}
	for k := st.Content.Start; k < st.Content.End; k++ {
		if r.Is(k, lexicon.ClauseStart) || r.In(k, lexicon.TurningWord) || r.RelativeWord(k) && r.tellsOutcome(k+1) {
			return false
		}
	}
	next := r.Doc.SentenceOf(st.Content.End-1) + 1
	if next == len(r.Doc.Sentences) || r.Doc.Sentences[next].Start >= par.End {
		return true
	}
	for k := max(0, n-nearby); k <= min(len(r.Out)-1, n+nearby); k++ {
		if k != n && r.Doc.Sentences[next].Contains(r.Out[k].Cue) {
			return true
		}
	}
	return false
}

// tellsOutcome tells whether the case at token i makes of a relative pronoun before it what may be the author's to tell, what
// came of something: جس پر, جس کے بعد, جس کی وجہ سے.
func (r *reader) tellsOutcome(i int) bool {
	switch r.Fold(i) {
	case "پر", "کی", "کے":
		return true
	}
	return false
}

// nearby is how many statements before and behind one are looked at.
const nearby = 4

// overlaps tells whether statement n stands in what another says, or another in what it says.
func (r *reader) overlaps(n int) bool {
	st := &r.Out[n]
	for k := max(0, n-nearby); k <= min(len(r.Out)-1, n+nearby); k++ {
		if o := &r.Out[k]; k != n && (st.Content.Contains(o.Cue) || o.Content.Contains(st.Cue)) {
			return true
		}
	}
	return false
}
