package word

import (
	"unicode/utf8"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
	"bayan/rules"
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

// NameStrength looks at token i alone.
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
	if i < 0 || i >= len(f.Doc.Tokens) || f.Doc.Tokens[i].Kind != text.Word {
		return false
	}
	id := f.Doc.Tokens[i].ID
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

// ProperTitle tells whether the title before token i is one of a person and not
// the name of a trade, behind which a common noun may well follow.
func (f *Finder) ProperTitle(i int) bool {
	t := f.TitleBefore(i)
	if t == nil {
		return false
	}
	switch t.Category {
	case "job", "business", Kinship, Modifier, "accused":
		return false
	}
	return true
}

// general tells whether the title before token i only says of what walk of life somebody is.
func (f *Finder) general(i int) bool {
	t := f.TitleBefore(i)
	return t != nil && t.General
}

// kin tells whether a title of kinship ends before token i.
func (f *Finder) kin(i int) bool {
	t := f.TitleBefore(i)
	return t != nil && t.Category == Kinship
}

// TitleBefore is the title that ends before token i, or nil.
func (f *Finder) TitleBefore(i int) *rules.Title {
	n := f.TitleEndsAt[i]
	if n == 0 {
		return nil
	}
	return &f.Lex.Rules.Titles[f.Titles[n-1].Index]
}

// OpensTitle tells whether a title other than a modifier starts at token i.
func (f *Finder) OpensTitle(i int) bool {
	t := f.TitleAt[i]
	return t > 0 && f.Lex.Rules.Titles[f.Titles[t-1].Index].Category != Modifier
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

// FullName tells whether the tokens from i to j are the full name of somebody
// listed, so that what follows is another word.
func (f *Finder) FullName(i, j int) bool {
	if j-i < 2 {
		return false
	}
	_, ok := f.Matches.Exact(text.Span{Start: i, End: j}, lexicon.Person)
	return ok
}

// ListedPerson tells whether somebody listed is named at token i.
func (f *Finder) ListedPerson(i int) bool {
	_, ok := f.Matches.Longest(i, lexicon.Person)
	return ok
}

// OtherName tells whether a listed place or agency of its own starts at token j
// inside a run of name words.
func (f *Finder) OtherName(j int) bool {
	for _, m := range f.Matches.At(j) {
		if (m.Kind == lexicon.Place || m.Kind == lexicon.Agency) && !f.Common(m.Entry) &&
			(!f.Is(j, lexicon.Given|lexicon.Family) || m.Len() > 1 && !f.endsPerson(m.End)) {
			return true // وینس اسلام آباد (پہنچے)
		}
	}
	return false
}

// endsPerson tells whether the words before token i end as people's names do, and somebody speaks: (غلام) میران شاہ
// (بتاتے ہیں).
func (f *Finder) endsPerson(i int) bool {
	return f.Is(i-1, lexicon.Given|lexicon.Family) && (f.Fold(i) == "نے" || f.In(i, lexicon.SayingForm))
}

// Seen is how often the article uses the word of token i.
func (f *Finder) Seen(i int) int {
	if f.freq == nil {
		f.freq = map[string]int{}
		for k, t := range f.Doc.Tokens {
			if f.Unknown(k) {
				f.freq[t.Fold]++
			}
		}
	}
	return f.freq[f.Fold(i)]
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

// Agent tells whether the article has the words of token i and the next before نے, as only somebody
// can stand.
func (f *Finder) Agent(i int) bool {
	if f.agents == nil {
		f.agents = map[[2]string]bool{}
		for k := 2; k < len(f.Doc.Tokens); k++ {
			if f.Fold(k) == "نے" {
				f.agents[[2]string{f.Fold(k - 2), f.Fold(k - 1)}] = true
			}
		}
	}
	return f.agents[[2]string{f.Fold(i), f.Fold(i + 1)}]
}

// Pairs is how often the article has the words of token i and the next together.
func (f *Finder) Pairs(i int) int {
	if f.pair == nil {
		f.pair = map[[2]string]int{}
		for k := 0; k+1 < len(f.Doc.Tokens); k++ {
			if f.Unknown(k) || f.Is(k, lexicon.Given) {
				f.pair[[2]string{f.Fold(k), f.Fold(k + 1)}]++
			}
		}
	}
	return f.pair[[2]string{f.Fold(i), f.Fold(i + 1)}]
}
