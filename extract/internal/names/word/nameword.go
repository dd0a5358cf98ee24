package word

import (
	"unicode/utf8"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// Strength tells how much a word looks like part of a person's name.
type Strength uint8

const (
	Never  Strength = iota
	Weak            // a word that nothing knows, or a name that is a word too
	Strong          // listed among the names
)

// Grammatical are the classes of the words of grammar, of which no name is made.
const Grammatical = lexicon.Postposition | lexicon.PersonPronoun | lexicon.Pronoun | lexicon.Conjunction |
	lexicon.Auxiliary | lexicon.Particle | lexicon.Negation

// NameStrength is how much token i by itself looks like part of a person's name.
func (f *Finder) NameStrength(i int) Strength {
	if i >= len(f.Doc.Tokens) {
		return Never
	}
	t := f.Doc.Tokens[i]
	if t.Kind != text.Word || utf8.RuneCountInString(t.Fold) < 2 {
		return Never
	}
	if f.Lex.Is(t.ID, Grammatical) {
		return Never
	}
	if f.Lex.Is(t.ID, lexicon.Given|lexicon.Family) {
		if f.Fold(i+1) == "سو" {
			return Never // انیس سو
		}
		if f.Lex.Is(t.ID, lexicon.NameWord|lexicon.Common) {
			return Weak
		}
		return Strong
	}
	if f.Lex.Is(t.ID, lexicon.NameWord) {
		return Weak
	}
	if t.ID != 0 && (f.Lex.Is(t.ID, lexicon.Common|lexicon.PersonNoun|lexicon.GroupNoun|lexicon.AgencyFirst|
		lexicon.AgencyLast|lexicon.PlaceFirst|lexicon.PlaceLast|lexicon.Direction|lexicon.TimeWord|
		lexicon.Document|lexicon.Occasion|lexicon.LetterName) || f.Lex.VerbForms(t.ID) != nil) {
		return Never
	}
	for _, m := range f.Matches.At(i) {
		switch {
		case m.Kind == lexicon.Predicate, m.Kind == lexicon.EventNoun, m.Kind == lexicon.RoleNoun, m.Len() == 1 &&
			m.Kind != lexicon.Person:
			return Never
		}
	}
	return Weak
}

// Unknown tells whether token i is a word that no list has, and no phrase but a
// longer name: گلکرسٹ in ایڈم گلکرسٹ.
func (f *Finder) Unknown(i int) bool {
	if !f.IsWord(i) {
		return false
	}
	id := f.Doc.ID(i)
	if id == 0 {
		return true
	}
	if f.Lex.Is(id, ^lexicon.Class(0)) || f.Lex.VerbForms(id) != nil || f.TitleAt[i] > 0 || f.InTitle[i] {
		return false
	}
	for _, m := range f.Matches.At(i) {
		if m.Len() == 1 || m.Kind > lexicon.Agency {
			return false
		}
	}
	return true
}

// BareWord tells whether token i is an ordinary noun or a place and no word of
// grammar.
func (f *Finder) BareWord(i int) bool {
	const other = Grammatical | lexicon.PersonNoun | lexicon.GroupNoun | lexicon.Relator | lexicon.TimeWord |
		lexicon.AgencyFirst | lexicon.AgencyLast | lexicon.LetterName | lexicon.Occasion | lexicon.Document
	t := f.Doc.Tokens[i]
	return t.Kind == text.Word && !f.Lex.Is(t.ID, other) && f.Lex.VerbForms(t.ID) == nil && !f.InTitle[i] &&
		utf8.RuneCountInString(t.Fold) > 1
}

// BareNoun is BareWord without the words that go with a name but are no part of
// it: ٹرمپ انتظامیہ, عمران خان صاحب, ملزم, واقعہ.
func (f *Finder) BareNoun(i int) bool {
	if i >= len(f.Doc.Tokens) || !f.BareWord(i) || f.Fold(i) == "نامی" || f.TitleAt[i] > 0 ||
		f.Is(i, lexicon.PlaceLast|lexicon.PlaceFirst|lexicon.Direction|lexicon.NotSource|lexicon.Incident|lexicon.Settled|lexicon.Relative|lexicon.Opener) {
		return false
	}
	for _, m := range f.Matches.At(i) {
		if m.Len() == 1 {
			return false
		}
	}
	return true
}
