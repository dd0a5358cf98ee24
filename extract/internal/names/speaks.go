package names

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// speaks tells whether the words from token j on say that somebody acted or
// spoke: نے, کا کہنا ہے, کے مطابق, کہتے ہیں.
func (f *finder) speaks(j int, p text.Span) bool {
	if j >= p.End {
		return false
	}
	switch f.fold(j) {
	case "نے":
		return true
	case "کا":
		return f.fold(j+1) == "کہنا" || f.fold(j+1) == "مزید" || f.in(j+1, lexicon.SayingNoun) && (f.fold(j+2) == "ہے" || f.fold(j+2) == "تھا")
	case "کے":
		return f.fold(j+1) == "مطابق" || f.fold(j+1) == "بقول"
	}
	if f.fold(j) == "مزید" {
		j++ // (رسیلا) مزید کہتی ہیں کہ
	}
	return f.saysWhat(j)
}

// scores tells whether what somebody scored in a match stands at token j: (سدھیرا سمراوکراما) 48 رنز, (کے) 48 رنز.
func (f *finder) scores(j int, p text.Span) bool {
	if f.is(j, lexicon.Genitive) {
		j++
	}
	return j+1 < p.End && (f.doc.Tokens[j].Kind == text.Number || f.in(j, lexicon.Numeral)) && f.in(j+1, lexicon.MatchScore)
}

// saysWhat tells whether a form of saying without نے and what is said stand at token j: کہتے ہیں کہ, بتاتی ہیں: but
// not (جسے لوگ وبا) کہتے ہیں.
func (f *finder) saysWhat(j int) bool {
	if !f.in(j, lexicon.SayingForm) || !f.is(j+1, lexicon.Auxiliary) || f.in(j-1, lexicon.MannerAdverb) || j+2 >= len(f.doc.Tokens) {
		return false
	}
	what := f.doc.Tokens[j+2]
	if what.Fold == "،" {
		return j+3 < len(f.doc.Tokens) && f.doc.Tokens[j+3].Kind == text.Mark // (رسیلا) کہتی ہیں، ’
	}
	return what.Fold == "کہ" || what.Fold == ":" || what.Kind == text.Mark
}

// unknownSpeaker tells whether the words from i to j, which nothing knows and the article has but once, are somebody's
// name: behind a noun for one person where they speak (ایک صارف کارتک نے), or one at the start of a clause that says
// something without نے (کروویلا کہتی ہیں کہ), which a plural of no list would not begin with.
func (f *finder) unknownSpeaker(i, j int, p text.Span) bool {
	for k := i; k < j; k++ {
		if !f.unknown(k) || participle(f.fold(k)) || foreignPlural(f.fold(k)) {
			return false
		}
	}
	if f.onePerson(i - 1) {
		return f.speaks(j, p)
	}
	return j-i == 1 && f.opens(i, p) && f.saysWhat(j)
}

// foreignPlural tells whether a word that nothing knows ends as Arabic and English plurals do: ناقیدین, وارنٹس.
func foreignPlural(w string) bool {
	for _, end := range []string{"ین", "ات", "ز", "س", "ں"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}
