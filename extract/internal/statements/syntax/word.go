package syntax

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/text"
)

// What a single word is.

// Comma tells whether token i is a comma, Urdu or Latin.
func (r *Reader) Comma(i int) bool { return r.Fold(i) == "،" || r.Fold(i) == "," }

// BeforeComma is token i, or the one before it where that is a comma.
func (r *Reader) BeforeComma(i int) int {
	if r.Comma(i) {
		return i - 1
	}
	return i
}

// Verb tells whether token i is a form of a verb that cues use.
func (r *Reader) Verb(i int) bool { return len(r.Lex.VerbForms(r.ID(i))) > 0 }

// VerbRoot tells whether token i is the bare root of a verb: (شیئر) کر.
func (r *Reader) VerbRoot(i int) bool {
	return r.Lex.HasForm(r.ID(i), morph.Root)
}

// Infinitive tells whether token i is the oblique infinitive of a verb: واپس آنے (کو
// کہا).
func (r *Reader) Infinitive(i int) bool {
	return strings.HasSuffix(r.Fold(i), "نے") && r.Fold(i) != "نے" &&
		!r.Is(i, lexicon.Relator|lexicon.Postposition|lexicon.PersonPronoun) && r.Names.At(i) == nil
}

// Finite tells whether token i can be the verb that ends a clause.
func (r *Reader) Finite(i int) bool {
	if r.Is(i, lexicon.Auxiliary) ||
		strings.HasSuffix(r.Fold(i), "ایا") && r.Kind(i-1) == text.Word && !r.Is(i-1, lexicon.Genitive) {
		return true // بڑھایا, دکھایا
	}
	return r.Lex.HasForm(r.ID(i), morph.Perfective)
}

// PastCopula tells whether a form of ہونا is of the past.
func PastCopula(word string) bool {
	switch word {
	case "تھا", "تھی", "تھے", "تھیں":
		return true
	}
	return false
}

// Copula tells whether token i is a form of ہونا that only states: ہے, تھا.
func (r *Reader) Copula(i int) bool {
	switch f := r.Fold(i); f {
	case "ہے", "ہیں", "رہا", "رہی", "رہے":
		return true
	default:
		return PastCopula(f)
	}
}

// Future tells whether token i is that of the future: گا.
func (r *Reader) Future(i int) bool {
	f := r.Fold(i)
	return f == "گا" || f == "گی" || f == "گے"
}

// Adverbial tells whether the ہوئے at token k follows an imperfective: دیتے ہوئے says
// how somebody spoke and is no part of who they are.
func (r *Reader) Adverbial(k int) bool {
	return r.Lex.HasForm(r.ID(k-1), morph.Imperfective) || strings.HasSuffix(r.Fold(k-1), "تے")
}

// RelativeWord tells whether token i is a relative pronoun.
func (r *Reader) RelativeWord(i int) bool {
	switch r.Fold(i) {
	case "جس", "جن", "جو", "جسے", "جنہیں", "جنہوں":
		return true
	}
	return false
}

// RelativeOblique tells whether token i is a relative pronoun before a postposition: جس (کے), جن (میں).
func (r *Reader) RelativeOblique(i int) bool {
	return r.Fold(i) == "جس" || r.Fold(i) == "جن"
}

// RelativeDative tells whether token i is a relative pronoun for whom or what something is done to: جسے, جنہیں.
func (r *Reader) RelativeDative(i int) bool {
	return r.Fold(i) == "جسے" || r.Fold(i) == "جنہیں"
}

// But tells whether token i is a لیکن or means the same.
func (r *Reader) But(i int) bool {
	f := r.Fold(i)
	return f == "لیکن" || f == "تاہم" || f == "مگر"
}

// Enclitic tells whether token i leans on the word before it: (X نے) بھی.
func (r *Reader) Enclitic(i int) bool {
	switch r.Fold(i) {
	case "بھی", "ہی", "تو":
		return true
	}
	return false
}

// Reflexive tells whether token i is the اپنا of the subject before it: (حفاظت کے پیشِ نظر عمر)
// اپنا (نام نہیں بتاتے).
func (r *Reader) Reflexive(i int) bool {
	switch r.Fold(i) {
	case "اپنا", "اپنی", "اپنے":
		return true
	}
	return false
}

// OfFirstPerson tells whether token i is "I" or "we", in a clause from token start on. میں is a
// pronoun only before نے or there, and ہم is none before what it makes one word with: ہم جنس, ہم منصب.
func (r *Reader) OfFirstPerson(i, start int) bool {
	return r.Is(i, lexicon.FirstPerson) && !(r.Fold(i) == "ہم" && r.In(i+1, lexicon.Joint)) &&
		(!r.Is(i, lexicon.Postposition) || r.Fold(i+1) == "نے" || i == start)
}

// SaysOur tells whether token i is a form of ہمارا.
func (r *Reader) SaysOur(i int) bool { return strings.HasPrefix(r.Fold(i), "ہمار") }

// Numeral tells whether token i is a number, in figures or a word.
func (r *Reader) Numeral(i int) bool {
	return r.Kind(i) == text.Number || r.In(i, lexicon.Numeral)
}

// Plural tells whether a noun is the plural of people: صارفین, لوگوں.
func (r *Reader) Plural(i int) bool {
	f := r.Fold(i)
	return strings.HasSuffix(f, "وں") || strings.HasSuffix(f, "ین") || r.In(i, lexicon.Plural)
}

// ObliquePlural tells whether token i is a plural with an ending: دکانداروں.
func (r *Reader) ObliquePlural(i int) bool {
	return strings.HasSuffix(r.Fold(i), "وں") && r.Fold(i) != "دونوں"
}

// Demonym tells whether token i is the adjective of a place.
func (r *Reader) Demonym(i int) bool {
	m, ok := r.Names.Matches.Longest(i, lexicon.Demonym)
	return ok && m.End == i+1
}
