package statements

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// Without نے a verb agrees with its subject in number, too: حکومت کہتی ہے, but لوگ کہتے ہیں. Of one person a plural may be
// said to honour them.

// saidOfSeveral tells whether the verb of a cue stands in the plural: کہتے ہیں.
func (r *reader) saidOfSeveral(h *hit) bool {
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

// fieldEnd is where the noun of people at token i ends with the field that it is joined to, or with a والے: ماہرینِ معاشیات,
// ماہرین نفسیات, اپوزیشن والے.
func (r *reader) fieldEnd(i, hi int) int {
	if i+1 < hi && r.fold(i+1) == "والے" {
		return i + 2 // اپوزیشن والے
	}
	if i+1 >= hi || !r.plainWord(i+1) || r.names.At(i+1) != nil {
		return i + 1
	}
	joined := strings.HasSuffix(r.doc.Text(text.Span{Start: i, End: i + 1}), "ِ")
	if joined || strings.HasPrefix(r.fold(i), "ماہر") && strings.HasSuffix(r.fold(i+1), "یات") {
		return i + 2
	}
	return i + 1
}

// maxUnlisted is how many words a name has at most that nothing knows.
const maxUnlisted = 4

// nameUpTo is where the phrase of people that ends before token end ends with a name up to the cue at token hi that nothing
// knows: آئین کے ماہر اے جی نورانی (کہتے ہیں).
func (r *reader) nameUpTo(end, hi int) int {
	if hi-end > maxUnlisted {
		return end
	}
	for k := end; k < hi; k++ {
		if !r.ofName(k) && !r.is(k, lexicon.LetterName) || r.names.At(k) != nil || r.is(k, lexicon.Postposition) && !r.spelled(k) {
			return end
		}
	}
	return hi
}

// maxConjunct is how many words the second part of a subject has at most that اور joins to the first.
const maxConjunct = 8

// conjunctEnd is where the people end whom the اور at token i joins to those before it, as subjects of a cue: (رہنما) اور
// عمران خان کے دوست (کہتے ہیں). It is 0 if it joins none.
func (r *reader) conjunctEnd(i int, h *hit) int {
	if r.fold(i) != "اور" {
		return 0
	}
	for k := i + 1; k < min(h.Start, i+maxConjunct); k++ {
		switch {
		case r.is(k, lexicon.CaseMarker|lexicon.Auxiliary|lexicon.Conjunction) || r.kind(k) != text.Word:
			return 0
		case r.is(k+1, lexicon.Genitive|lexicon.CaseMarker) || r.fold(k+1) == "والے":
		case (r.is(k, lexicon.PersonNoun|lexicon.GroupNoun) || r.people(k) || r.fold(k) == "والے" || r.plural(k)) && !r.is(k+1, lexicon.PersonNoun|lexicon.GroupNoun) && !strings.HasSuffix(r.fold(k), "وں"):
			return k + 1
		}
	}
	return 0
}
