package source

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/text"
)

// SentenceToldBefore is the sentence before that of a cue, in the same paragraph, unless somebody says it already.
func (r *Reader) SentenceToldBefore(c *Clause) (text.Span, bool) {
	if c.Sentence.Start == c.Par.Start {
		return text.Span{}, false
	}
	before := r.Doc.SentenceAt(c.Sentence.Start - 1)
	for st := range r.Latest(maxTold) {
		if st.Content.Overlaps(before) {
			return text.Span{}, false
		}
	}
	return r.TrimContent(before.Start, before.End)
}

// ContentOfNounAhead is what a noun that stands before the subject is about: اس خبر (کی تصدیق ان کے بھائی نے کی). What اس بات
// points to is the sentence before.
func (r *Reader) ContentOfNounAhead(h *cue.Hit, c *Clause, sub *Subject) (text.Span, bool) {
	end := h.Apart - 2
	start := r.ClauseStart(end, c.Before())
	if sub.Len() > 0 && sub.Start >= start && sub.Behind <= end {
		start = sub.Behind
	}
	if end-start == 2 && (r.Fold(start) == "اس" || r.Fold(start) == "اسی") && r.Fold(start+1) == "بات" {
		return r.SentenceToldBefore(c)
	}
	if end-start == 1 && r.Is(start, lexicon.Pronoun|lexicon.PersonPronoun|lexicon.Demonstrative) || r.In(end-1, lexicon.Sort) {
		return text.Span{}, false // اسی نوعیت کا (الزام X نے لگایا)
	}
	return r.ContentBeforeCue(r.SkipCircumstance(start, end, h.Cue), end)
}
