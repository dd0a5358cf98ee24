package syntax

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// IsPerson tells whether an entity is a person; -1 is none.
func (r *Reader) IsPerson(entity int) bool {
	return r.Names.Is(entity, names.Person)
}

// PersonEndsAt tells whether a person's name ends before token i.
func (r *Reader) PersonEndsAt(i int) bool {
	m := r.Names.EndingAt(i)
	return m != nil && r.IsPerson(m.Entity)
}

// RoleNounAt tells whether a noun of people that counts know ends with token i.
func (r *Reader) RoleNounAt(i int) bool {
	_, ok := r.Names.Matches.Before(i-2, i+1, lexicon.RoleNoun)
	return ok
}

// PeopleEndAt tells whether a noun or title of people or of a body ends before token i.
func (r *Reader) PeopleEndAt(i int) bool {
	return r.Is(i-1, lexicon.PersonNoun|lexicon.GroupNoun) || r.Names.TitleEndsAt(i) || r.RoleNounAt(i-1)
}

// PeopleIn tells whether a span has a word for people or a body, or a name of such.
func (r *Reader) PeopleIn(s text.Span) bool {
	for i := s.Start; i < s.End; i++ {
		if m := r.Names.At(i); m != nil && !r.Names.Is(m.Entity, names.Place) ||
			r.Is(i, lexicon.PersonNoun|lexicon.GroupNoun|lexicon.MediaWord) || r.RoleNounAt(i) || r.Names.TitleEndsAt(i+1) {
			return true
		}
	}
	return false
}

// OnlyPronoun tells whether a phrase is only a pronoun for somebody named before.
func (r *Reader) OnlyPronoun(s text.Span) bool {
	return s.Len() == 1 && r.Is(s.Start, lexicon.PersonPronoun) ||
		s.Len() == 2 && r.Is(s.Start, lexicon.PersonPronoun) && r.Is(s.End-1, lexicon.Particle)
}

// OnlyRelative tells whether a phrase is a relative or stressed pronoun: جس (نے).
func (r *Reader) OnlyRelative(s text.Span) bool {
	if s.Len() != 1 {
		return false
	}
	switch r.Fold(s.Start) {
	case "جس", "جن", "جنہوں", "اسی":
		return true
	}
	return false
}

// Animate tells whether a phrase can mean somebody: it ends with a name, a title,
// a noun for people or a body, a pronoun or an oblique plural.
func (r *Reader) Animate(s text.Span) bool {
	i := s.End - 1
	return r.HeadName(s) != nil || r.Names.TitleEndsAt(s.End) || strings.HasSuffix(r.Fold(i), "وں") || r.Kind(i) != text.Word ||
		r.Is(i, lexicon.PersonNoun|lexicon.GroupNoun|lexicon.PersonPronoun|lexicon.Document|lexicon.AgencyFirst|lexicon.AgencyLast|lexicon.MediaWord|lexicon.Pronoun)
}
