package names

import (
	"unicode/utf8"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
	"bayan/rules"
)

// strength tells how much a word looks like part of a person's name.
type strength uint8

const (
	never  strength = iota
	weak            // a word that nothing knows, or a name that is a word too
	strong          // listed among the names
)

// grammatical are the classes of the words of grammar, of which no name is made.
const grammatical = lexicon.Postposition | lexicon.PersonPronoun | lexicon.Pronoun | lexicon.Conjunction |
	lexicon.Auxiliary | lexicon.Particle | lexicon.Negation

// nameStrength looks at token i alone.
func (f *finder) nameStrength(i int) strength {
	if i >= len(f.doc.Tokens) {
		return never
	}
	t := f.doc.Tokens[i]
	if t.Kind != text.Word || utf8.RuneCountInString(t.Fold) < 2 {
		return never
	}
	if f.lex.Is(t.ID, grammatical) {
		return never
	}
	if f.lex.Is(t.ID, lexicon.Given|lexicon.Family) {
		if f.fold(i+1) == "سو" {
			return never // انیس سو
		}
		if f.lex.Is(t.ID, lexicon.NameWord|lexicon.Common) {
			return weak
		}
		return strong
	}
	if f.lex.Is(t.ID, lexicon.NameWord) {
		return weak
	}
	if t.ID != 0 && (f.lex.Is(t.ID, lexicon.Common|lexicon.PersonNoun|lexicon.GroupNoun|lexicon.AgencyFirst|
		lexicon.AgencyLast|lexicon.PlaceFirst|lexicon.PlaceLast|lexicon.Direction|lexicon.TimeWord|
		lexicon.Document|lexicon.Occasion|lexicon.LetterName) || f.lex.VerbForms(t.ID) != nil) {
		return never
	}
	for _, m := range f.matches.At(i) {
		switch {
		case m.Kind == lexicon.Predicate, m.Kind == lexicon.EventNoun, m.Kind == lexicon.RoleNoun, m.Len() == 1 && m.Kind != lexicon.Person:
			return never
		}
	}
	return weak
}

// unknown tells whether token i is a word that no list has, and no phrase but a
// longer name: گلکرسٹ in ایڈم گلکرسٹ.
func (f *finder) unknown(i int) bool {
	if i < 0 || i >= len(f.doc.Tokens) || f.doc.Tokens[i].Kind != text.Word {
		return false
	}
	id := f.doc.Tokens[i].ID
	if id == 0 {
		return true
	}
	if f.lex.Is(id, ^lexicon.Class(0)) || f.lex.VerbForms(id) != nil || f.titleAt[i] > 0 || f.inTitle[i] {
		return false
	}
	for _, m := range f.matches.At(i) {
		if m.Len() == 1 || m.Kind > lexicon.Agency {
			return false
		}
	}
	return true
}

// properTitle tells whether the title before token i is one of a person and not
// the name of a trade, behind which a common noun may well follow.
func (f *finder) properTitle(i int) bool {
	t := f.titleBefore(i)
	if t == nil {
		return false
	}
	switch t.Category {
	case "job", "business", kinship, modifier, "accused":
		return false
	}
	return true
}

// general tells whether the title before token i only says of what walk of life somebody is.
func (f *finder) general(i int) bool {
	t := f.titleBefore(i)
	return t != nil && t.General
}

// kin tells whether a title of kinship ends before token i.
func (f *finder) kin(i int) bool {
	t := f.titleBefore(i)
	return t != nil && t.Category == kinship
}

// titleBefore is the title that ends before token i, or nil.
func (f *finder) titleBefore(i int) *rules.Title {
	n := f.titleEndsAt[i]
	if n == 0 {
		return nil
	}
	return &f.lex.Rules.Titles[f.titles[n-1].Index]
}

// opensTitle tells whether a title other than a modifier starts at token i.
func (f *finder) opensTitle(i int) bool {
	t := f.titleAt[i]
	return t > 0 && f.lex.Rules.Titles[f.titles[t-1].Index].Category != modifier
}

// bareWord tells whether token i is an ordinary noun or a place and no word of
// grammar.
func (f *finder) bareWord(i int) bool {
	const other = grammatical | lexicon.PersonNoun | lexicon.GroupNoun | lexicon.Relator | lexicon.TimeWord |
		lexicon.AgencyFirst | lexicon.AgencyLast | lexicon.LetterName | lexicon.Occasion | lexicon.Document
	t := f.doc.Tokens[i]
	return t.Kind == text.Word && !f.lex.Is(t.ID, other) && f.lex.VerbForms(t.ID) == nil && !f.inTitle[i] &&
		utf8.RuneCountInString(t.Fold) > 1
}

// fullName tells whether the tokens from i to j are the full name of somebody
// listed, so that what follows is another word.
func (f *finder) fullName(i, j int) bool {
	if j-i < 2 {
		return false
	}
	_, ok := f.matches.Exact(text.Span{Start: i, End: j}, lexicon.Person)
	return ok
}

// listedPerson tells whether somebody listed is named at token i.
func (f *finder) listedPerson(i int) bool {
	_, ok := f.matches.Longest(i, lexicon.Person)
	return ok
}

// otherName tells whether a listed place or agency of its own starts at token j
// inside a run of name words.
func (f *finder) otherName(j int) bool {
	for _, m := range f.matches.At(j) {
		if (m.Kind == lexicon.Place || m.Kind == lexicon.Agency) && !f.common(m.Entry) && (!f.is(j, lexicon.Given|lexicon.Family) || m.Len() > 1 && !f.endsPerson(m.End)) {
			return true // وینس اسلام آباد (پہنچے)
		}
	}
	return false
}

// endsPerson tells whether the words before token i end as people's names do, and somebody speaks: (غلام) میران شاہ
// (بتاتے ہیں).
func (f *finder) endsPerson(i int) bool {
	return f.is(i-1, lexicon.Given|lexicon.Family) && (f.fold(i) == "نے" || f.in(i, lexicon.SayingForm))
}

// seen is how often the article uses the word of token i.
func (f *finder) seen(i int) int {
	if f.freq == nil {
		f.freq = map[string]int{}
		for k, t := range f.doc.Tokens {
			if f.unknown(k) {
				f.freq[t.Fold]++
			}
		}
	}
	return f.freq[f.fold(i)]
}

// bareNoun is bareWord without the words that go with a name but are no part of
// it: ٹرمپ انتظامیہ, عمران خان صاحب, ملزم, واقعہ.
func (f *finder) bareNoun(i int) bool {
	if i >= len(f.doc.Tokens) || !f.bareWord(i) || f.fold(i) == "نامی" || f.titleAt[i] > 0 || f.is(i, lexicon.PlaceLast|lexicon.PlaceFirst|lexicon.Direction|lexicon.NotSource|lexicon.Incident|lexicon.Settled|lexicon.Relative|lexicon.Opener) {
		return false
	}
	for _, m := range f.matches.At(i) {
		if m.Len() == 1 {
			return false
		}
	}
	return true
}

// agent tells whether the article has the words of token i and the next before نے, as only somebody
// can stand.
func (f *finder) agent(i int) bool {
	if f.agents == nil {
		f.agents = map[[2]string]bool{}
		for k := 2; k < len(f.doc.Tokens); k++ {
			if f.fold(k) == "نے" {
				f.agents[[2]string{f.fold(k - 2), f.fold(k - 1)}] = true
			}
		}
	}
	return f.agents[[2]string{f.fold(i), f.fold(i + 1)}]
}

// pairs is how often the article has the words of token i and the next together.
func (f *finder) pairs(i int) int {
	if f.pair == nil {
		f.pair = map[[2]string]int{}
		for k := 0; k+1 < len(f.doc.Tokens); k++ {
			if f.unknown(k) || f.is(k, lexicon.Given) {
				f.pair[[2]string{f.fold(k), f.fold(k + 1)}]++
			}
		}
	}
	return f.pair[[2]string{f.fold(i), f.fold(i + 1)}]
}
