package word

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// OriginLen is the number of words of a place or its adjective at token i, 0 for none.
func (f *Finder) OriginLen(i int) int {
	n := 0
	for _, k := range []lexicon.Kind{lexicon.Place, lexicon.Demonym} {
		if m, ok := f.Matches.Longest(i, k); ok && !f.IsCommonWord(m.Entry) {
			n = max(n, m.Len())
		}
	}
	return n
}

// PlaceEnd is where the listed place ends that starts at token i, by a name that is no common word; 0 if there is none.
func (f *Finder) PlaceEnd(i int) int {
	if m, ok := f.Matches.Longest(i, lexicon.Place); ok && !f.IsCommonWord(m.Entry) {
		return m.End
	}
	return 0
}

// IsPlace tells whether token i alone is a listed place.
func (f *Finder) IsPlace(i int) bool { return i >= 0 && f.PlaceEnd(i) == i+1 }

// IsCommonWord tells whether an entry is marked as an ordinary word too.
func (f *Finder) IsCommonWord(e lexicon.Entry) bool {
	switch e.Kind {
	case lexicon.Place:
		return f.Lex.Rules.Places[e.Index].Common
	case lexicon.Agency:
		return f.Lex.Rules.Agencies[e.Index].Common
	}
	return false
}

// IsListedName tells whether the tokens from i to j are the full name of somebody
// listed, so that what follows is another word.
func (f *Finder) IsListedName(i, j int) bool {
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

// OtherNameStarts tells whether a listed place or agency of its own starts at token j
// inside a run of name words.
func (f *Finder) OtherNameStarts(j int) bool {
	for _, m := range f.Matches.At(j) {
		if (m.Kind == lexicon.Place || m.Kind == lexicon.Agency) && !f.IsCommonWord(m.Entry) &&
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

// ListedFull tells whether somebody listed is named in full, in two words or
// more, at token i.
func (f *Finder) ListedFull(i int) bool {
	m, ok := f.Matches.Longest(i, lexicon.Person)
	return ok && m.Len() > 1
}

// NamesakeSurname tells whether a surname at token j behind the full name of somebody listed makes it another's: محمد عباس
// (listed) آفریدی (نے). Before another postposition it is a word that is nothing but a surname: ظہیر الاسلام عباسی (کی).
func (f *Finder) NamesakeSurname(j int) bool {
	if !f.Is(j, lexicon.Family) || f.ListedPerson(j) {
		return false
	}
	return f.Fold(j+1) == "نے" || f.Fold(j+1) == "،" ||
		f.Is(j+1, lexicon.Postposition) && f.NameStrength(j) == Strong && !f.IsPlace(j) && !f.OtherNameStarts(j)
}

// listedUpTo tells whether the words from i to j are the name of somebody listed.
func (f *Finder) listedUpTo(i, j int) bool {
	m, ok := f.Matches.Longest(i, lexicon.Person)
	return ok && m.End >= j
}
