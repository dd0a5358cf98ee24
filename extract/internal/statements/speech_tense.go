package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/internal/statements/syntax"
	"bayan/extract/text"
)

// When a sentence says that something is so.

// tense is when the verb of a clause says that something is so.
type tense int

const (
	otherTense tense = iota
	pastTense        // کیا, گیا تھا
	futureTense
	wishTense // کیا جائے, کرنا چاہیے
)

// tenseOf is the tense of the verb with which a span ends.
func (r *reader) tenseOf(s text.Span) tense {
	i := r.FinalWord(s)
	switch f := r.Fold(i); {
	case syntax.PastCopula(f):
		return pastTense
	case r.Future(i):
		return futureTense
	case f == "ہے" || f == "ہیں":
		return otherTense
	case r.Should(i), r.OughtToBe(i):
		return wishTense
	case r.Lex.HasForm(r.ID(i), morph.Perfective) || r.Is(i, lexicon.Passive|lexicon.Auxiliary):
		return pastTense
	}
	return otherTense
}

// tellsPresent tells whether a sentence says what is, by now (گیا ہے) or will be, and none of its clauses what has
// been: تھا, گیا.
func (r *reader) tellsPresent(s text.Span) bool {
	for i := s.Start; i < s.End; i++ {
		if syntax.PastCopula(r.Fold(i)) || r.Lex.HasForm(r.ID(i), morph.Perfective) && (r.Comma(i+1) || r.RelativeWord(i+1)) {
			return false
		}
	}
	switch r.Fold(r.FinalWord(s)) {
	case "ہے", "ہیں", "ہو", "نہیں":
		return true
	}
	return r.wishes(s) && !r.EndsInPast(s.End)
}

// wishes tells whether a sentence says what will or ought to be, which in news is a
// source's to say.
func (r *reader) wishes(s text.Span) bool {
	for i := s.End - 1; i > s.Start && i > s.End-5; i-- {
		if r.Is(i, lexicon.Modal) {
			return true
		}
	}
	return false
}

// demands tells whether a sentence ends with چاہیے, ضرورت ہے or کرنا ہوگا.
func (r *reader) demands(s text.Span) bool {
	i := r.FinalWord(s)
	switch r.Fold(i) {
	case "ہے":
		return r.Fold(i-1) == "ضرورت"
	case "گا", "گی", "گے":
		f := r.Fold(i - 1)
		return (f == "ہو" || f == "ہوں" || f == "پڑے" || f == "پڑیں") &&
			(r.Infinitive(i-2) || r.Lex.HasForm(r.ID(i-2), morph.Infinitive))
	}
	return r.Should(i)
}
