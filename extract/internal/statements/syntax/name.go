package syntax

import (
	"sort"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// MaxTitle is how many words what somebody is has at most, before or behind their name.
const MaxTitle = 5

// InName tells whether token i belongs to a title or a name: (ڈی) آئی (جی), (پی ٹی) آئی.
func (r *Reader) InName(i int) bool { return r.Names.InTitle(i) || r.Names.At(i) != nil }

// PlainWord tells whether token i is an ordinary word and none of grammar.
func (r *Reader) PlainWord(i int) bool {
	return r.Kind(i) == text.Word && !r.Verb(i) &&
		!r.Is(i, lexicon.Postposition|lexicon.Pronoun|lexicon.PersonPronoun|lexicon.Conjunction|lexicon.Auxiliary|lexicon.Particle|lexicon.Negation|lexicon.PersonNoun|lexicon.GroupNoun|lexicon.Relator|lexicon.TimeWord)
}

// NameLike tells whether token i can only be part of a name: a word of names or one
// that nothing knows.
func (r *Reader) NameLike(i int) bool {
	return r.Kind(i) == text.Word &&
		(r.ID(i) == 0 || r.Is(i, lexicon.Given|lexicon.Family) && !r.Is(i, lexicon.NameWord|lexicon.Common))
}

// OfName tells whether token i can be part of a name, whatever else it may be.
func (r *Reader) OfName(i int) bool {
	return r.NameLike(i) || r.Is(i, lexicon.Given|lexicon.Family)
}

// NameFrom is the name that begins with token i, or nil.
func (r *Reader) NameFrom(i int) *names.Mention {
	if m := r.Names.At(i); m != nil && m.Start == i {
		return m
	}
	return nil
}

// NameBefore is the name that ends before token i, or before the marks and the bracket there: ’شیو سینا‘ (اور),
// مہاراشٹر نونرمان سینا (ایم این ایس) (اور).
func (r *Reader) NameBefore(i, lo int) *names.Mention {
	for i > lo && r.Kind(i-1) == text.Mark {
		i--
	}
	return r.Names.EndingAt(r.Names.OverBracket(i, lo))
}

// InsideMarks is the last word before token i, inside quotation marks that close there.
func (r *Reader) InsideMarks(i int) int {
	i--
	for i > 0 && r.Kind(i) == text.Mark {
		i--
	}
	return i
}

// NamedIn tells whether a span names an entity.
func (r *Reader) NamedIn(s text.Span, entity int) bool {
	if entity < 0 {
		return false
	}
	m := r.Names.Entities[entity].Mentions
	n := sort.Search(len(m), func(n int) bool { return m[n].End > s.Start })
	return n < len(m) && m[n].Start < s.End
}

// FirstNamed is the first person named in a span, or nil.
func (r *Reader) FirstNamed(s text.Span) *names.Mention {
	for i := s.Start; i < s.End; i++ {
		if m := r.Names.At(i); m != nil && r.IsPerson(m.Entity) {
			return m
		}
	}
	return nil
}

// NameBetween tells whether a name stands between two tokens, which says enough of who it is:
// اختلاف کرنے والے (عدالت عظمیٰ کے دو جج).
func (r *Reader) NameBetween(from, to int) bool {
	for i := from; i < to; i++ {
		if r.Names.At(i) != nil {
			return true
		}
	}
	return false
}
