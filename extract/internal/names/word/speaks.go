package word

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// Speaks tells whether the words from token j on say that somebody acted or
// spoke: نے, کا کہنا ہے, کے مطابق, کہتے ہیں.
func (f *Finder) Speaks(j int, p text.Span) bool {
	if j >= p.End {
		return false
	}
	switch f.Fold(j) {
	case "نے":
		return true
	case "کا":
		return f.Fold(j+1) == "کہنا" || f.Fold(j+1) == "مزید" ||
			f.In(j+1, lexicon.SayingNoun) && (f.Fold(j+2) == "ہے" || f.Fold(j+2) == "تھا")
	case "کے":
		return f.Fold(j+1) == "مطابق" || f.Fold(j+1) == "بقول"
	}
	if f.Fold(j) == "مزید" {
		j++ // (رسیلا) مزید کہتی ہیں کہ
	}
	return f.SaysWhat(j)
}

// ScoreAt tells whether what somebody scored in a match stands at token j: (سدھیرا سمراوکراما) 48 رنز, (کے) 48 رنز.
func (f *Finder) ScoreAt(j int, p text.Span) bool {
	if f.Is(j, lexicon.Genitive) {
		j++
	}
	return j+1 < p.End && (f.Doc.Kind(j) == text.Number || f.In(j, lexicon.Numeral)) && f.In(j+1, lexicon.MatchScore)
}

// SaysWhat tells whether a form of saying without نے and what is said stand at token j: کہتے ہیں کہ, بتاتی ہیں: but
// not (جسے لوگ وبا) کہتے ہیں.
func (f *Finder) SaysWhat(j int) bool {
	if !f.In(j, lexicon.SayingForm) || !f.Is(j+1, lexicon.Auxiliary) || f.In(j-1, lexicon.MannerAdverb) ||
		j+2 >= len(f.Doc.Tokens) {
		return false
	}
	what := f.Doc.Tokens[j+2]
	if what.Fold == "،" {
		return f.Doc.Kind(j+3) == text.Mark // (رسیلا) کہتی ہیں، ’
	}
	return what.Fold == "کہ" || what.Fold == ":" || what.Kind == text.Mark
}

// UnknownSpeaker tells whether the words from i to j, which nothing knows, are somebody's name: behind a noun for one person where they speak (ایک صارف کارتک نے), or one at the start of a clause that says
// something without نے (کروویلا کہتی ہیں کہ), which a plural of no list would not begin with.
func (f *Finder) UnknownSpeaker(i, j int, p text.Span) bool {
	for k := i; k < j; k++ {
		if !f.Unknown(k) || Participle(f.Fold(k)) || ForeignPlural(f.Fold(k)) {
			return false
		}
	}
	if f.OnePerson(i - 1) {
		return f.Speaks(j, p)
	}
	return j-i == 1 && f.NameOpensClause(i, p) && f.SaysWhat(j)
}
