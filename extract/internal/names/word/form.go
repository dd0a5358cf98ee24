package word

import (
	"strings"
	"unicode/utf8"
)

// Inflected tells whether a word that nothing knows ends as the plural of a noun
// or a form of a verb does, and names hardly do: تختیوں, لپٹیں, لڑاتا.
func Inflected(w string) bool {
	for _, end := range []string{"وں", "یں", "نے", "نا", "تا", "تی", "تے", "ایی"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// Participle tells whether a word that nothing knows ends as those do that stand
// behind a subject: ہانپتے, آئنوں.
func Participle(w string) bool {
	return strings.HasSuffix(w, "تے") || NounPlural(w)
}

// NounPlural tells whether a word that nothing knows ends as the plural of a noun does, with which no name begins: مبصروں,
// (تین) گورنروں (ذوالفقار کھوسہ).
func NounPlural(w string) bool { return strings.HasSuffix(w, "وں") || strings.HasSuffix(w, "یں") }

// EnglishPlural tells whether token i, which no list knows, is the plural of an English noun: کریمنلز, مانیٹرز.
func (f *Finder) EnglishPlural(i int) bool {
	word, ok := strings.CutSuffix(f.Fold(i), "ز")
	last, _ := utf8.DecodeLastRuneInString(word)
	return ok && f.Unknown(i) && strings.ContainsRune("رلمنس", last)
}

// ForeignPlural tells whether a word that nothing knows ends as Arabic and English plurals do: ناقیدین, وارنٹس.
func ForeignPlural(w string) bool {
	for _, end := range []string{"ین", "ات", "ز", "س", "ں"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}
