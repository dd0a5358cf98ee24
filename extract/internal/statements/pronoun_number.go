package statements

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// Whether a noun or a verb tells of several.

// plural tells whether a noun is the plural of people: صارفین, لوگوں.
func (r *reader) plural(i int) bool {
	f := r.fold(i)
	return strings.HasSuffix(f, "وں") || strings.HasSuffix(f, "ین") || r.in(i, lexicon.Plural)
}

// areMany tells whether the noun of people at token i is the subject of a sentence whose verb is a plural, where the noun is
// the same for one and for many: مزدور (احتجاج کر رہے ہیں), شہر کے رہائشی (خوش ہیں).
func (r *reader) areMany(i int) bool {
	if !r.is(i, lexicon.PersonNoun) && !r.people(i) || r.names.KinEndsAt(i+1) || r.names.At(i+1) != nil || r.is(i+1, lexicon.Postposition|lexicon.Conjunction|lexicon.PersonNoun|lexicon.GroupNoun) || r.nameLike(i+1) || strings.HasSuffix(r.fold(i+1), "ات") {
		return false // رہنما ہدایات, سابق کرکٹر میل جونز
	}
	s := r.doc.SentenceAt(i)
	end := r.endWord(s)
	if f := r.fold(end); f != "ہیں" && f != "تھے" || end-i > maxLeader {
		return false
	}
	for k := s.Start; k < end; k++ {
		if f := r.fold(k); f == "نے" || f == "کہ" || r.relativeWord(k) || f == "ایک" && k < i || k < i && r.finite(k) && !r.is(k, lexicon.Genitive) {
			return false
		}
	}
	return true
}

// singularVerb tells whether the clause from token i on ends with a verb of which people are no subject: ہوگا, آیا ہے.
func (r *reader) singularVerb(i int) bool {
	for k := i; k < i+2*maxLeader && (r.kind(k) == text.Word || r.comma(k)); k++ {
		switch r.fold(k) {
		case "ہے", "تھا", "گا", "ہوگا":
			return true
		case "ہیں", "تھے", "تھیں", "گے", "گی", "ہوں", "نے", "کہ":
			return false
		case "اور", "جہاں":
			if r.fold(k-1) == "نہیں" || r.finite(k-1) {
				return false // مورخین خوش نہیں اور, خواتین مزار پر گئیں جہاں
			}
		}
	}
	return false
}
