package source

import (
	"strings"

	"bayan/extract/internal/morph"
	"bayan/extract/internal/statements/cue"
)

// InsideSpeech tells whether a cue without a source of its own stands within what
// the cue before it reports, or within a quotation: it is part of that.
func (r *Reader) InsideSpeech(h *cue.Hit) bool {
	if q := r.Doc.QuoteOf(h.Core); q != nil && q.Open < h.Core && q.Close-q.Open > 6 {
		return true
	}
	last := r.Last()
	return last != nil && last.Content.Start <= h.Core && h.End <= last.Content.End
}

// maxIf is how many words stand at most between اگر and a cue in its clause.
const maxIf = 25

// Conditional tells whether a cue only says what somebody would say, in a clause with اگر that no تو has closed
// (اگر صدر نے حکم دیا (تو), اگر وہ کہتے ہیں کہ), or did not: کسی کو بتائے بغیر.
func (r *Reader) Conditional(h *cue.Hit, c *Clause) bool {
	if r.WithoutDoing(h.End) && r.Fold(h.End+1) != "نہ" { // but کہے بغیر نہ رہ سکے کہ
		return true
	}
	q := r.Doc.QuoteOf(h.Core)
	for i := h.Start - 1; i >= c.Before() && i > h.Start-maxIf; i-- {
		switch f := r.Fold(i); {
		case f == "اگر":
			return r.Doc.QuoteOf(i) == q
		case f == "تو" || f == "کہ" || f == "جبکہ" || r.But(i):
			return false
		}
	}
	return false
}

// WithoutDoing tells whether token i is the بغیر of something that was not done: (ثابت ہوئے) بغیر, (بتائے) بغیر.
func (r *Reader) WithoutDoing(i int) bool {
	if r.Fold(i-1) == "لیے" && r.Fold(i-2) == "کے" {
		return false // ملکوں کے لیے بغیر سود کے قرضے
	}
	return r.Fold(i) == "بغیر" &&
		(strings.HasSuffix(r.Fold(i-1), "یے") && r.Verb(i-1) ||
			strings.HasSuffix(r.Fold(i-1), "ے") && r.Lex.HasForm(r.ID(i-1), morph.Perfective))
}
