package pronoun

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// Whether a noun or a verb tells of several.

// areMany tells whether the noun of people at token i is the subject of a sentence whose verb is a plural, where the noun is
// the same for one and for many: مزدور (احتجاج کر رہے ہیں), شہر کے رہائشی (خوش ہیں).
func (r *Reader) areMany(i int) bool {
	if !r.nounOfPeople(i) || r.Names.KinEndsAt(i+1) || r.Names.At(i+1) != nil ||
		r.Is(i+1, lexicon.Postposition|lexicon.Conjunction|lexicon.PersonNoun|lexicon.GroupNoun) || r.NameLike(i+1) ||
		strings.HasSuffix(r.Fold(i+1), "ات") {
		return false // رہنما ہدایات, سابق کرکٹر میل جونز
	}
	s := r.Doc.SentenceAt(i)
	end := r.FinalWord(s)
	if f := r.Fold(end); f != "ہیں" && f != "تھے" || end-i > maxLeader {
		return false
	}
	for k := s.Start; k < end; k++ {
		if f := r.Fold(k); f == "نے" || f == "کہ" || r.RelativeWord(k) || f == "ایک" && k < i ||
			k < i && r.Finite(k) && !r.Is(k, lexicon.Genitive) {
			return false
		}
	}
	return true
}

// singularVerb tells whether the clause from token i on ends with a verb of which people are no subject: ہوگا, آیا ہے.
func (r *Reader) singularVerb(i int) bool {
	for k := i; k < i+2*maxLeader && (r.Kind(k) == text.Word || r.Comma(k)); k++ {
		switch r.Fold(k) {
		case "ہے", "تھا", "گا", "ہوگا":
			return true
		case "ہیں", "تھے", "تھیں", "گے", "گی", "ہوں", "نے", "کہ":
			return false
		case "اور", "جہاں":
			if r.Fold(k-1) == "نہیں" || r.Finite(k-1) {
				return false // مورخین خوش نہیں اور, خواتین مزار پر گئیں جہاں
			}
		}
	}
	return false
}
