package statements

import (
	"strings"

	"bayan/extract/internal/lexicon"
)

// Without نے a verb agrees with its subject in number, too: حکومت کہتی ہے, but لوگ کہتے ہیں. Of one person a plural may
// be said to honour them.

// pluralVerb tells whether the verb of a cue stands in the plural: کہتے ہیں.
func (r *reader) pluralVerb(h *hit) bool {
	last := h.last()
	if r.fold(last) == "آیا" {
		last-- // پوچھتے ہیں آیا
	}
	switch r.fold(last) {
	case "ہیں", "تھے", "تھیں":
		return true
	}
	return false
}

// oneBody tells whether token i, in a phrase from token lead on, is a noun for one body, which is no subject of a
// verb in the plural: سوشل میڈیا (پلیٹ فارم پر لوگ کہتے ہیں), but حکومت اور فوج (کہتے ہیں).
func (r *reader) oneBody(i, lead int) bool {
	body := r.in(i, lexicon.SingleBody) || r.fold(i-1) == "حزب" // حزب مخالف (سیاسی جماعتیں)
	return body && r.names.At(i) == nil && !r.doc.Has(lead, i, "اور") && r.fold(i+1) != "والے"
}

// directPlural tells whether token i is a plural that no postposition can follow, so that a phrase ends with it:
// جماعتیں (حکام پر الزام لگاتی ہیں).
func (r *reader) directPlural(i int) bool {
	f := r.fold(i)
	return r.is(i, lexicon.GroupNoun) && (strings.HasSuffix(f, "یں") || strings.HasSuffix(f, "یاں")) && !r.is(i+1, lexicon.Postposition)
}
