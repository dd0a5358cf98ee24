package content

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/source"
	"bayan/extract/text"
)

// What was said before its cue: Y، X کے مطابق۔

// clauseBeforeCue is the content that stands before the source: Y، X کے مطابق۔
func (r *Reader) clauseBeforeCue(end int, c *source.Clause) (text.Span, bool) {
	for end > c.Before() && (r.Kind(end-1) == text.Punct || r.Is(end-1, lexicon.Conjunction)) {
		if r.subordinates(end - 1) {
			return text.Span{}, false
		}
		end--
	}
	s, ok := r.ContentBeforeCue(c.Before(), end)
	return s, ok && s.Len() > 3 && !r.subordinates(end-1) && !r.Is(end-1, lexicon.Relator)
}

// subordinates tells whether token i leaves the clause after it dependent: … مقدمہ ہے جس
// میں (عدالت نے کہا), … جب.
func (r *Reader) subordinates(i int) bool {
	if r.Is(i, lexicon.CaseMarker) {
		i--
	}
	return r.RelativeWord(i) || r.Fold(i) == "کہ" || r.Fold(i) == "جب" || r.Fold(i) == "جہاں"
}

// beforeApart is what the noun of a cue that stands apart from its verb is about: حملے کی (ذمہ
// داری طالبان نے قبول کی).
func (r *Reader) beforeApart(c *source.Clause) (text.Span, bool) {
	h, sub := c.Hit(), c.Source
	if h.Ahead {
		return r.ContentOfNounAhead(h, c, sub)
	}
	start := r.ClauseStart(h.Apart, c.Before())
	if sub.Len() > 0 && sub.Start >= start && sub.Behind <= h.Apart {
		start = sub.Behind // X نے اس کا الزام Y پر عائد کیا
	}
	for i := start; i < h.Apart; i++ {
		if f := r.Fold(i); f == "جس" || f == "جن" {
			start = i
		}
	}
	end := h.Apart
	if at := h.Core - 1; r.Fold(at) == "پر" && at > h.Apart && at <= h.Apart+maxBlamed && sub.Start < h.Apart &&
		r.In(h.Apart-1, lexicon.Charge) {
		end = at // ہلاکتوں کا الزام دہشت گردوں (پر عائد کیا)
	}
	return r.ContentBeforeCue(start, end)
}

// maxBlamed is how many words somebody has at most on whom a charge is put.
const maxBlamed = 12
