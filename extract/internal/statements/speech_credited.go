package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// maxCredit is how many words a sentence takes at most to say whose words it means.
const maxCredit = 40

// credited reads a sentence that tells whose words the quotation right before it is, often in the paragraph before, as
// features open: ’مجھے سب یاد ہے۔‘ یہ کہنا ہے X کا, جو …; یہ الفاظ X کے ہیں.
func (r *reader) credited(s text.Span) (Statement, bool) {
	p := r.credit(s)
	if p == nil {
		return Statement{}, false
	}
	cue := text.Span{Start: s.Start, End: s.Start + len(p.words)}
	q := r.quoteEndingBefore(s.Start)
	g := r.creditedTo(cue.End, s.End)
	if q == nil || g < 0 {
		return Statement{}, false
	}
	content, ok := r.finish(q.Open, q.Close+1)
	if n := len(r.out) - 1; !ok || n >= 0 && r.out[n].Content.End > content.Start {
		return Statement{}, false // somebody has said it already
	}
	sub := subject{Span: r.phraseBefore(g, cue.End), end: g + 1}
	if sub.Len() == 0 {
		return Statement{}, false
	}
	h := hit{Span: cue, shape: nounCue, cue: p.cue, core: cue.Start}
	if cue.Len() > 1 {
		cue.Start++ // the word for this is no part of it
	}
	return Statement{Speaker: r.speaker(&sub, &h), Cue: cue, Content: content, Act: p.cue.Act, Rule: p.cue.Pos, cue: p.cue}, true
}

// credit is the cue of such a sentence, with which it begins, or nil.
func (r *reader) credit(s text.Span) *cuePhrase {
	all := r.cues.credits[r.id(s.Start)]
	for n := range all {
		if r.follows(s.Start, all[n].words, s) {
			return &all[n]
		}
	}
	return nil
}

// creditedTo is the genitive behind those whose words they are, from token i on, or -1: (یہ کہنا ہے) X (کا), (یہ الفاظ)
// X (کے ہیں), (یہ الفاظ ہیں) X (کے) جو. It ends its clause.
func (r *reader) creditedTo(i, hi int) int {
	hi = min(hi, i+maxCredit)
	for ; i < hi && r.kind(i) != text.Stop; i++ {
		if next := i + 1; r.is(i, lexicon.Genitive) && (next >= hi || r.kind(next) != text.Word || r.relativeWord(next) || r.copula(next)) {
			return i
		}
	}
	return -1
}

// quoteEndingBefore is the quotation that ends right before token i, or nil.
func (r *reader) quoteEndingBefore(i int) *text.Quote {
	k := i - 1
	if r.kind(k) == text.Stop {
		k--
	}
	return r.quoteTo(k)
}
