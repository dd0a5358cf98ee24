package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/source"
	"bayan/extract/text"
)

// Who speaks may quote others whom they do not name: X نے کہا کہ انھیں (بتایا گیا تھا کہ), پولیس کے مطابق ان پر قتل کا
// (الزام لگایا گیا). Nobody goes on after such a source but who quotes it, so that it is looked for once all else has
// been read.

// quoteHidden adds what hidden sources say within the statements, each behind the one in which it stands.
func (r *reader) quoteHidden() {
	cued := map[int]bool{} // tokens of cues
	for n := range r.Out {
		for i := r.Out[n].Cue.Start; i < r.Out[n].Cue.End; i++ {
			cued[i] = true
		}
	}
	r.HiddenWithin, r.Carry = true, nil
	all, read := make([]Statement, 0, len(r.Out)), 0
	for n := range r.Out {
		st := &r.Out[n]
		all = append(all, *st)
		for i := max(st.Content.Start, read); i < st.Content.End; i = r.Doc.SentenceAt(i).End {
			all = append(all, r.hiddenIn(i, n, cued)...)
		}
		read = max(read, st.Content.End)
	}
	r.Out = all
}

// hiddenIn is what hidden sources say in the sentence of token i, from there on, within statement n, with other cues than
// those at some tokens.
func (r *reader) hiddenIn(i, n int, cued map[int]bool) (found []Statement) {
	st, hits := &r.Out[n], r.HitsOf(r.Doc.SentenceOf(i))
	for k := range hits {
		h := &hits[k]
		if h.Start < i || h.End > st.Content.End || cued[h.Start] || cued[h.Core] || cued[h.End-1] ||
			r.withinHidden(h.Span, n) {
			continue
		}
		c := source.Clause{Sentence: r.Doc.SentenceAt(i), Par: r.Doc.ParagraphAt(i), Hits: hits, N: k}
		if q, ok := r.quotesHidden(&c, st); ok {
			found = append(found, q)
		}
	}
	return found
}

// maxNested is how many statements may stand within one, with it.
const maxNested = 4

// withinHidden tells whether a span stands within what a hidden source says, in a statement from n on.
func (r *reader) withinHidden(s text.Span, n int) bool {
	for k := n; k < min(len(r.Out), n+maxNested); k++ {
		if o := &r.Out[k]; o.Speaker.Hidden() && o.Content.Contains(s) {
			return true
		}
	}
	return false
}

// quotesHidden is what a cue in the passive reports of a source that it hides, within what somebody else says. What is
// decided or demanded so (ہدایت کر دی گئی ہے) may be that speaker's own, as is what is generally said (کہا جاتا ہے).
func (r *reader) quotesHidden(c *source.Clause, o *Statement) (Statement, bool) {
	h := c.Hit()
	if h.Shape != cue.Verb || !h.Passive || r.HabitualPassive(h) || !r.othersSay(h, o) || r.Conditional(h, c) || r.asked(c) ||
		r.since(c) {
		return Statement{}, false
	}
	sub, ok := r.PassiveSource(h, c)
	if !ok || !sub.Hidden {
		return Statement{}, false
	}
	c.Source = &sub
	content, ok := r.ContentOf(c)
	if !ok || content.Start < o.Content.Start || content.Start >= o.Content.End {
		return Statement{}, false
	}
	if content.End > o.Content.End {
		content, ok = r.TrimContent(content.Start, o.Content.End)
	}
	sp := r.SpeakerOf(&sub, h)
	if !ok || content == o.Content || !r.whole(content, h) || r.deed(h, sp, content) {
		return Statement{}, false
	}
	return Statement{Speaker: sp, Cue: h.Span, Content: content, Rule: h.Cue.Pos, Reported: h.Cue, Act: r.ActOf(h, sp, content)}, true
}

// othersSay tells whether a cue in the passive within a statement can be others'. Of a plain verb (کہا گیا ہے کہ) that
// holds only where a person speaks: what a body or its paper tells so it says itself.
func (r *reader) othersSay(h *cue.Hit, o *Statement) bool {
	switch h.Cue.Act {
	case "ask":
		return h.Ke // not ان پر سوال اٹھائے گئے
	case "accuse", "warn", "claim":
		return h.Ke || h.Object
	case "say":
		sp := &o.Speaker
		person := r.IsPerson(sp.Entity) || sp.Entity < 0 && (r.OnlyPronoun(sp.Name) || r.Is(sp.Name.End-1, lexicon.PersonNoun))
		return (h.Ke || h.Object || h.Cue.Naming || h.Cue.Complement) && (person || r.HasNoun(h))
	}
	return false
}

// whole tells whether what a cue reports is all of it: a clause with its verb, or a phrase that is neither a pronoun
// nor only points to what was said before (اس قسم کے دعوے).
func (r *reader) whole(s text.Span, h *cue.Hit) bool {
	last := r.FinalWord(s)
	if h.Ke {
		return r.VerbOrNegation(last) || r.Lex.HasForm(r.ID(last), morph.Infinitive)
	}
	points := s.Len() <= 2 && (r.Is(s.Start, lexicon.Demonstrative|lexicon.PersonPronoun) || r.Is(s.Start, lexicon.Dative))
	return !points && !r.Is(last, lexicon.Postposition|lexicon.CaseMarker)
}

// maxSince is how many words stand at most between چونکہ and a cue in its clause.
const maxSince = 25

// since tells whether a cue stands in a clause that only says why something is so: چونکہ (یہ تاثر دیا جا رہا ہے کہ).
func (r *reader) since(c *source.Clause) bool {
	at := c.Hit().Start
	for i := at - 1; i >= c.Before() && i > at-maxSince && r.Fold(i) != "کہ"; i-- {
		if r.Fold(i) == "چونکہ" {
			return true
		}
	}
	return false
}
