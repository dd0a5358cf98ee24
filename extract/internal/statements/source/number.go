package source

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/cue"
)

// Without نے a verb agrees with its subject in number, too: حکومت کہتی ہے, but لوگ کہتے ہیں. Of one person a plural may
// be said to honour them.

// PluralVerb tells whether the verb of a cue stands in the plural: کہتے ہیں.
func (r *Reader) PluralVerb(h *cue.Hit) bool {
	last := h.Last()
	if r.Fold(last) == "آیا" {
		last-- // پوچھتے ہیں آیا
	}
	switch r.Fold(last) {
	case "ہیں", "تھے", "تھیں":
		return true
	}
	return false
}

// oneBody tells whether token i, in a phrase from token lead on, is a noun for one body, which is no subject of a
// verb in the plural: سوشل میڈیا (پلیٹ فارم پر لوگ کہتے ہیں), but حکومت اور فوج (کہتے ہیں).
func (r *Reader) oneBody(i, lead int) bool {
	body := r.In(i, lexicon.SingleBody) || r.Fold(i-1) == "حزب" // حزب مخالف (سیاسی جماعتیں)
	return body && r.Names.At(i) == nil && !r.Doc.Has(lead, i, "اور") && r.Fold(i+1) != "والے"
}

// directPlural tells whether token i is a plural that no postposition can follow, so that a phrase ends with it:
// جماعتیں (حکام پر الزام لگاتی ہیں).
func (r *Reader) directPlural(i int) bool {
	f := r.Fold(i)
	return r.Is(i, lexicon.GroupNoun) && (strings.HasSuffix(f, "یں") || strings.HasSuffix(f, "یاں")) &&
		!r.Is(i+1, lexicon.Postposition)
}
