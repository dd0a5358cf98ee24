package names

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// What a sentence says that somebody is: X … ایسوسی ایشن کے نائب صدر ہیں.

// maxPredicate is how many words stand at most between a name and the verb of a sentence that says what somebody is.
const maxPredicate = 16

// attachPredicates gives people the offices that a sentence says they hold, other than ranks and what they are to
// others of their family.
func (f *finder) attachPredicates(r *Result) {
	for n := range r.Mentions {
		m := &r.Mentions[n]
		e := &r.Entities[m.Entity]
		if e.Type != Person || !f.opensClause(r, m.Span) {
			continue
		}
		end := f.predicateEnd(r, m.End)
		if end <= m.End {
			continue
		}
		s, ok := f.titlePhrase(r, end)
		switch {
		case !ok || s.Start < m.End || r.plural(s.End-1) || r.KinEndsAt(s.End):
		case r.General(s):
			r.stated = append(r.stated, front{m.Entity, s.End}) // who else is a رہنما?
		default:
			e.offices = appendPhrase(f.Doc, e.offices, s)
		}
	}
}

// opensClause tells whether a name, with its titles, is that with which its sentence begins.
func (f *finder) opensClause(r *Result, m text.Span) bool {
	i := m.Start
	for i > 0 && f.TitleEndsAt[i] > 0 {
		i = f.Titles[f.TitleEndsAt[i]-1].Start
	}
	return i == r.Doc.SentenceAt(m.Start).Start
}

// predicateEnd is the verb of being behind token i before which a title ends, with no other verb, name of a person or
// subject in between; -1 if there is none.
func (f *finder) predicateEnd(r *Result, i int) int {
	if f.Is(i, lexicon.CaseMarker|lexicon.Genitive|lexicon.Conjunction) {
		return -1
	}
	if f.Fold(i) == "،" && f.Fold(i+1) == "جو" {
		i += 2
	} else if f.Fold(i) == "جو" {
		i++
	}
	for k := i; k < i+maxPredicate && k < len(f.Doc.Tokens); k++ {
		m := r.At(k)
		switch w := f.Fold(k); {
		case w == "ہیں", w == "ہے":
			if k > i && f.TitleEnd[k] {
				return k
			}
			return -1
		case w == "نے", w == "کو", f.Doc.Tokens[k].Kind == text.Stop, m != nil && r.Is(m.Entity, Person):
			return -1
		case f.Is(k, lexicon.Auxiliary|lexicon.ClauseStart|lexicon.Negation):
			return -1
		}
	}
	return -1
}
