package names

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// ofAccount tells whether نامی at token k says what somebody calls an account: نامی ایک صارف.
func (f *finder) ofAccount(k int, p text.Span) bool {
	for j := k + 1; j < p.End && j < k+1+maxHead && !f.is(j, lexicon.Postposition); j++ {
		if f.in(j, lexicon.Account) {
			return f.is(j, lexicon.PersonNoun)
		}
	}
	return false
}

// accountFrom is where the name of an account begins that ends before token k: people call it as they like, so it is all
// that stands between نامی and what it is parted from by a mark, a conjunction or the word for the platform: ایکس پر (مکھن
// لال) نامی صارف. It is k if other words of grammar stand before it.
func (f *finder) accountFrom(k int, p text.Span) int {
	s := k
	for s > p.Start && k-s < maxNamed && f.inAccount(s-1) {
		s--
	}
	if s == p.Start || f.personalTitle(s-1) || f.is(s-1, lexicon.Conjunction|lexicon.ClauseStart) || f.fold(s-1) == "پر" {
		return s
	}
	if kind := f.doc.Tokens[s-1].Kind; kind == text.Word || kind == text.Number {
		return k
	}
	return s
}

// inAccount tells whether the word of token i may be one of the name of an account: any but those of grammar, unless they
// are names or letters too, and titles.
func (f *finder) inAccount(i int) bool {
	const other = grammatical | lexicon.PersonNoun | lexicon.Indefinite | lexicon.Relator | lexicon.TimeWord | lexicon.Opener | lexicon.Settled | lexicon.Side | lexicon.Direction | lexicon.ClauseStart
	if f.doc.Tokens[i].Kind != text.Word || f.personalTitle(i) {
		return false
	}
	return !f.is(i, other) || f.is(i, lexicon.Given|lexicon.Family|lexicon.LetterName)
}

// personalTitle tells whether a title that people put before their name ends with token i, and is no name itself: ڈاکٹر (شیتل یادو) نامی صارف.
func (f *finder) personalTitle(i int) bool {
	t := f.titleBefore(i + 1)
	return t != nil && beforeName(t) && !f.is(i, lexicon.Given|lexicon.Family)
}
