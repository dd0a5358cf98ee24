package mention

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names/word"
	"bayan/extract/text"
)

// ofAccount tells whether نامی at token k says what somebody calls an account: نامی ایک صارف.
func (f *Finder) ofAccount(k int, p text.Span) bool {
	for j := k + 1; j < p.End && j < k+1+MaxNamedHead && !f.Is(j, lexicon.Postposition); j++ {
		if f.In(j, lexicon.Account) {
			return f.Is(j, lexicon.PersonNoun)
		}
	}
	return false
}

// accountFrom is where the name of an account begins that ends before token k: people call it as they like, so it is all
// that stands between نامی and what it is parted from by a mark, a conjunction or the word for the platform: ایکس پر (مکھن
// لال) نامی صارف. It is k if other words of grammar stand before it.
func (f *Finder) accountFrom(k int, p text.Span) int {
	s := k
	for s > p.Start && k-s < maxNamed && f.inAccount(s-1) {
		s--
	}
	if s == p.Start || f.personalTitle(s-1) || f.Is(s-1, lexicon.Conjunction|lexicon.ClauseStart) || f.Fold(s-1) == "پر" {
		return s
	}
	if kind := f.Doc.Kind(s - 1); kind == text.Word || kind == text.Number {
		return k
	}
	return s
}

// inAccount tells whether the word of token i may be one of the name of an account: any but those of grammar, unless they
// are names or letters too, and titles.
func (f *Finder) inAccount(i int) bool {
	const other = word.Grammatical | lexicon.PersonNoun | lexicon.Indefinite | lexicon.Relator | lexicon.TimeWord | lexicon.Opener | lexicon.Settled | lexicon.Side | lexicon.Direction | lexicon.ClauseStart
	if !f.IsWord(i) || f.personalTitle(i) {
		return false
	}
	return !f.Is(i, other) || f.Is(i, lexicon.Given|lexicon.Family|lexicon.LetterName)
}

// personalTitle tells whether a title that people put before their name ends with token i, and is no name itself: ڈاکٹر (شیتل یادو) نامی صارف.
func (f *Finder) personalTitle(i int) bool {
	t := f.TitleBefore(i + 1)
	return t != nil && word.BeforeName(t) && !f.Is(i, lexicon.Given|lexicon.Family)
}
