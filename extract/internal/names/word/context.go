package word

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/text"
)

// OfficeEnds tells whether a title and the place or agency of its office end
// before token i: سی سی پی او لاہور, چیئرمین پی سی بی.
func (f *Finder) OfficeEnds(i int, p text.Span) bool {
	for k := i - 1; k > p.Start && i-k <= maxOffice; k-- {
		if !f.TitleEnd[k] {
			continue
		}
		for _, m := range f.Matches.At(k) {
			if m.End == i && (m.Kind == lexicon.Place || m.Kind == lexicon.Agency) && !f.IsCommonWord(m.Entry) {
				return true
			}
		}
	}
	return false
}

// maxOffice is the most words of the place or agency behind a title.
const maxOffice = 4

// OnePerson tells whether token i is a noun for one person: خاتون, but not خواتین, پولیس.
func (f *Finder) OnePerson(i int) bool {
	return f.Is(i, lexicon.PersonNoun) && !f.Is(i, lexicon.GroupNoun) && !f.In(i, lexicon.Plural)
}

// BehindAge tells whether somebody's age, with or without a noun for them behind it, stands before token i: 23 سالہ, 23 سالہ
// خاتون.
func (f *Finder) BehindAge(i int, p text.Span) bool {
	if f.OnePerson(i - 1) {
		i--
	}
	return i-2 >= p.Start && f.Fold(i-1) == "سالہ" && !f.Is(i-2, lexicon.Postposition|lexicon.Pronoun)
}

// OfCountry tells whether token i starts two words that nothing knows behind a
// country and its genitive: فرانس کے.
func (f *Finder) OfCountry(i int, p text.Span) bool {
	return f.Unknown(i) && f.Unknown(i+1) && f.BehindCountry(i, p)
}

// BehindCountry tells whether a country and its genitive end before token i.
func (f *Finder) BehindCountry(i int, p text.Span) bool {
	if !f.Is(i-1, lexicon.Genitive) {
		return false
	}
	for k := i - 2; k >= p.Start && i-k <= maxOffice; k-- {
		for _, m := range f.Matches.At(k) {
			if m.End == i-1 && m.Kind == lexicon.Place && f.Lex.Rules.Places[m.Index].Category == "country" {
				return true
			}
		}
	}
	return false
}

// MayEndBefore tells whether a name may end before token j: what follows is no noun
// that it would only describe.
func (f *Finder) MayEndBefore(j int, p text.Span) bool {
	return j >= p.End || !f.IsWord(j) ||
		f.Is(j, lexicon.Postposition|lexicon.Conjunction|lexicon.Particle|lexicon.Pronoun|lexicon.Auxiliary)
}

// AmbiguousPair tells whether the words from i to j are parts of names, though
// each of them is a word too, and stand as a name does: حسن نواز نے.
func (f *Finder) AmbiguousPair(i, j int, p text.Span) bool {
	if !f.MayEndBefore(j, p) || f.Fold(i-1) == "و" || f.Fold(j) == "و" || f.Is(i, lexicon.Common) {
		return false
	}
	if !f.Is(i, lexicon.Given) || f.Fold(i-1) == "ایک" {
		return false
	}
	known := true
	for k := i + 1; k < j; k++ {
		known = known && f.Is(k, lexicon.Given|lexicon.Family)
		if !f.Is(k, lexicon.Given|lexicon.Family) && (!f.Unknown(k) || Inflected(f.Fold(k))) {
			return false
		}
	}
	return known || f.Speaks(j, p) || j == i+2 && f.TimesPaired(i) > 1
}

// StartsClause tells whether token i is the first of a clause.
func (f *Finder) StartsClause(i int, p text.Span) bool {
	return i == p.Start || !f.IsWord(i-1) && f.Doc.Kind(i-1) != text.Number ||
		f.Is(i-1, lexicon.ClauseStart|lexicon.Settled) || f.Fold(i-1) == "کہ"
}

// NameOpensClause tells whether a name at token i would stand at the start of a clause, or behind what says where somebody
// belongs: یونیورسٹی سے منسلک (کاری لیبووٹز نے).
func (f *Finder) NameOpensClause(i int, p text.Span) bool {
	if m, ok := f.Matches.Longest(i, lexicon.Agency); ok && m.Len() == 1 || f.IsPlace(i) || f.Is(i, lexicon.Indefinite) ||
		f.Lex.HasForm(f.Doc.ID(i), morph.Perfective) || f.EnglishPlural(i+1) {
		return false // سائبر کریمنلز
	}
	return f.StartsClause(i, p)
}

// IsAliasWord tells whether the word of token i introduces another name of somebody: محمد اشرف (عرف) ملکو.
func (f *Finder) IsAliasWord(i int) bool { return f.In(i, lexicon.AliasWord) }
