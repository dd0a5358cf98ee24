package syntax

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements/said"
	"bayan/extract/text"
)

// People tells whether a noun of people that counts know ends with token i.
func (r *Reader) People(i int) bool {
	_, ok := r.Names.Matches.Before(i-2, i+1, lexicon.RoleNoun)
	return ok
}

// PeopleEndAt tells whether a noun or title of people or of a body ends before token i.
func (r *Reader) PeopleEndAt(i int) bool {
	return r.Is(i-1, lexicon.PersonNoun|lexicon.GroupNoun) || r.Names.TitleEndsAt(i) || r.People(i-1)
}

// PersonEndsAt tells whether a person's name ends before token i.
func (r *Reader) PersonEndsAt(i int) bool {
	m := r.Names.EndingAt(i)
	return m != nil && r.IsPerson(m.Entity)
}

// Pronoun tells whether a phrase is only a pronoun for somebody named before.
func (r *Reader) Pronoun(s text.Span) bool {
	return s.Len() == 1 && r.Is(s.Start, lexicon.PersonPronoun) ||
		s.Len() == 2 && r.Is(s.Start, lexicon.PersonPronoun) && r.Is(s.End-1, lexicon.Particle)
}

// Relative tells whether a phrase is a relative or stressed pronoun: جس (نے).
func (r *Reader) Relative(s text.Span) bool {
	if s.Len() != 1 {
		return false
	}
	switch r.Fold(s.Start) {
	case "جس", "جن", "جنہوں", "اسی":
		return true
	}
	return false
}

// AnyBody tells whether a source without a name is a body, a medium, a document or
// sources as such, which an honorific pronoun hardly means.
func (r *Reader) AnyBody(sp said.Speaker) bool {
	return sp.Entity < 0 && sp.Name.Len() > 0 &&
		r.Is(sp.Name.End-1, lexicon.GroupNoun|lexicon.MediaWord|lexicon.Hearsay|lexicon.Document)
}

// IsPerson tells whether an entity is a person; -1 is none.
func (r *Reader) IsPerson(entity int) bool {
	return r.Names.Is(entity, names.Person)
}

// Demonym tells whether token i is the adjective of a place.
func (r *Reader) Demonym(i int) bool {
	m, ok := r.Names.Matches.Longest(i, lexicon.Demonym)
	return ok && m.End == i+1
}

// Oblique tells whether token i is a plural with an ending: دکانداروں.
func (r *Reader) Oblique(i int) bool {
	return strings.HasSuffix(r.Fold(i), "وں") && r.Fold(i) != "دونوں"
}

// Plural tells whether a noun is the plural of people: صارفین, لوگوں.
func (r *Reader) Plural(i int) bool {
	f := r.Fold(i)
	return strings.HasSuffix(f, "وں") || strings.HasSuffix(f, "ین") || r.In(i, lexicon.Plural)
}

// Reflexive tells whether token i is the اپنا of the subject before it: (حفاظت کے پیشِ نظر عمر)
// اپنا (نام نہیں بتاتے).
func (r *Reader) Reflexive(i int) bool {
	switch r.Fold(i) {
	case "اپنا", "اپنی", "اپنے":
		return true
	}
	return false
}

// Animate tells whether a phrase can mean somebody: it ends with a name, a title,
// a noun for people or a body, a pronoun or an oblique plural.
func (r *Reader) Animate(s text.Span) bool {
	i := s.End - 1
	return r.Head(s) != nil || r.Names.TitleEndsAt(s.End) || strings.HasSuffix(r.Fold(i), "وں") || r.Kind(i) != text.Word ||
		r.Is(i, lexicon.PersonNoun|lexicon.GroupNoun|lexicon.PersonPronoun|lexicon.Document|lexicon.AgencyFirst|lexicon.AgencyLast|lexicon.MediaWord|lexicon.Pronoun)
}

// somebodyEnds tells whether somebody else than the person behind the اور at token k ends there, in a phrase from token from on:
// (میرے بھائی) اور ستیش, (چند رہنماؤں) اور علی, by a name that nothing knows (ایڈ اور پاولا), but not (شاعر اور) ادیب امجد.
func (r *Reader) somebodyEnds(from, k int) bool {
	i := k - 1
	if i < from || r.Kind(i) != text.Word || r.Verb(i) || r.Is(i, lexicon.LetterName|lexicon.Indefinite) {
		return false
	}
	if r.Names.KinEndsAt(k) || r.Is(i, lexicon.PersonNoun) && (r.Plural(i) || i > from && r.Is(i-1, lexicon.Indefinite)) {
		return true
	}
	n := i
	for n >= from && r.OfName(n) {
		n--
	}
	if i == from {
		n = from - 1
	}
	return n < i && !r.Names.TitleEndsAt(k) && !r.Is(i, lexicon.PersonNoun) &&
		(i-n > 1 || n < from || !r.Is(n, lexicon.Genitive) && !r.PlainWord(n))
}

// FirstPersonIn tells whether somebody speaks of themselves in a span.
func (r *Reader) FirstPersonIn(s text.Span) bool {
	for i := s.Start; i < s.End; i++ {
		if r.OfFirstPerson(i, s.Start) {
			return true
		}
	}
	return false
}

// OfFirstPerson tells whether token i is "I" or "we", in a clause from token start on. میں is a
// pronoun only before نے or there, and ہم is none before what it makes one word with: ہم جنس, ہم منصب.
func (r *Reader) OfFirstPerson(i, start int) bool {
	return r.Is(i, lexicon.FirstPerson) && !(r.Fold(i) == "ہم" && r.In(i+1, lexicon.Joint)) &&
		(!r.Is(i, lexicon.Postposition) || r.Fold(i+1) == "نے" || i == start)
}

// SaysOur tells whether token i is a form of ہمارا.
func (r *Reader) SaysOur(i int) bool { return strings.HasPrefix(r.Fold(i), "ہمار") }
