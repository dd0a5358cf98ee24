package names

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// officeEnds tells whether a title and the place or agency of its office end
// before token i: سی سی پی او لاہور, چیئرمین پی سی بی.
func (f *finder) officeEnds(i int, p text.Span) bool {
	for k := i - 1; k > p.Start && i-k <= maxOffice; k-- {
		if !f.titleEnd[k] {
			continue
		}
		for _, m := range f.matches.At(k) {
			if m.End == i && (m.Kind == lexicon.Place || m.Kind == lexicon.Agency) && !f.common(m.Entry) {
				return true
			}
		}
	}
	return false
}

// maxOffice is the most words of the place or agency behind a title.
const maxOffice = 4

// onePerson tells whether token i is a noun for one person: خاتون, but not خواتین, پولیس.
func (f *finder) onePerson(i int) bool {
	return f.is(i, lexicon.PersonNoun) && !f.is(i, lexicon.GroupNoun) && !f.in(i, lexicon.Plural)
}

// aged tells whether somebody's age stands before token i, or a noun for them behind it: 23 سالہ, 23 سالہ خاتون.
func (f *finder) aged(i int, p text.Span) bool {
	if f.onePerson(i - 1) {
		i--
	}
	return i-2 >= p.Start && f.fold(i-1) == "سالہ" && !f.is(i-2, lexicon.Postposition|lexicon.Pronoun)
}

// courtesy tells whether a title that follows names stands at token j: صاحب.
func (f *finder) courtesy(j int) bool {
	t := f.titleAt[j]
	return t > 0 && f.fold(j) != "جی" && f.lex.Rules.Titles[f.titles[t-1].Index].After
}

// listedFull tells whether somebody listed is named in full, in two words or
// more, at token i.
func (f *finder) listedFull(i int) bool {
	m, ok := f.matches.Longest(i, lexicon.Person)
	return ok && m.Len() > 1
}

// ofCountry tells whether token i starts two words that nothing knows behind a
// country and its genitive: فرانس کے.
func (f *finder) ofCountry(i int, p text.Span) bool {
	return f.unknown(i) && f.unknown(i+1) && f.behindCountry(i, p)
}

// behindCountry tells whether a country and its genitive end before token i.
func (f *finder) behindCountry(i int, p text.Span) bool {
	if !f.is(i-1, lexicon.Genitive) {
		return false
	}
	for k := i - 2; k >= p.Start && i-k <= maxOffice; k-- {
		for _, m := range f.matches.At(k) {
			if m.End == i-1 && m.Kind == lexicon.Place && f.lex.Rules.Places[m.Index].Category == "country" {
				return true
			}
		}
	}
	return false
}

// closes tells whether a name may end before token j: what follows is no noun
// that it would only describe.
func (f *finder) closes(j int, p text.Span) bool {
	return j >= p.End || f.doc.Tokens[j].Kind != text.Word || f.is(j, lexicon.Postposition|lexicon.Conjunction|lexicon.Particle|lexicon.Pronoun|lexicon.Auxiliary)
}

// ambiguousPair tells whether the words from i to j are parts of names, though
// each of them is a word too, and stand as a name does: حسن نواز نے.
func (f *finder) ambiguousPair(i, j int, p text.Span) bool {
	if !f.closes(j, p) || f.fold(i-1) == "و" || f.fold(j) == "و" || f.is(i, lexicon.Common) {
		return false
	}
	if !f.is(i, lexicon.Given) || f.fold(i-1) == "ایک" {
		return false
	}
	known := true
	for k := i + 1; k < j; k++ {
		known = known && f.is(k, lexicon.Given|lexicon.Family)
		if !f.is(k, lexicon.Given|lexicon.Family) && (!f.unknown(k) || inflected(f.fold(k))) {
			return false
		}
	}
	return known || f.speaks(j, p) || j == i+2 && f.pairs(i) > 1
}

// inflected tells whether a word that nothing knows ends as the plural of a noun
// or a form of a verb does, and names hardly do: تختیوں, لپٹیں, لڑاتا.
func inflected(w string) bool {
	for _, end := range []string{"وں", "یں", "نے", "نا", "تا", "تی", "تے", "ایی"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// speaking is how often the article lets the word of token i act or speak.
func (f *finder) speaking(i int) int {
	if f.acts == nil {
		f.acts = map[string]int{}
		for k := 0; k+1 < len(f.doc.Tokens); k++ {
			if f.is(k, lexicon.NameWord) && f.fold(k+1) == "نے" {
				f.acts[f.fold(k)]++
			}
		}
	}
	return f.acts[f.fold(i)]
}
