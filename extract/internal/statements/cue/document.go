package cue

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
	"bayan/rules"
)

// DocumentRightBefore tells whether the noun of a document or of figures ends before token i, or before a یہ there.
func (r *Reader) DocumentRightBefore(i int) bool {
	i--
	for r.Fold(i) == "یہ" || r.Is(i, lexicon.Particle) {
		i--
	}
	return r.Is(i, lexicon.Document) || r.In(i, lexicon.Figures)
}

// saidInDocument tells whether the token before کہنا is the میں of a document that says something, in a sentence that names
// nobody who says it there: رپورٹ میں (کہنا تھا کہ), but not کمپنی کا اپنی رپورٹ میں (کہنا تھا کہ).
func (r *Reader) saidInDocument(i int, c *rules.Cue, s text.Span) bool {
	return saying(c) && r.Fold(i) == "میں" && r.Is(i-1, lexicon.Document) && !r.Doc.Has(s.Start, i, "کا") &&
		!r.Doc.Has(s.Start, i, "نے")
}
