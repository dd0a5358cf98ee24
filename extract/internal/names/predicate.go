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
func (f *finder) attachPredicates() {
	for n := range f.result.Mentions {
		m := &f.result.Mentions[n]
		e := &f.result.Entities[m.Entity]
		if e.Type != Person || !f.opensSentence(m.Span) {
			continue
		}
		end := f.predicateEnd(m.End)
		if end <= m.End {
			continue
		}
		s, ok := f.titlePhrase(end)
		switch {
		case !ok || s.Start < m.End || f.result.plural(s.End-1) || f.result.KinEndsAt(s.End):
		case f.result.General(s):
			f.result.stated = append(f.result.stated, front{m.Entity, s.End}) // who else is a رہنما?
		default:
			e.offices = f.withPhrase(e.offices, s)
		}
	}
}

// opensSentence tells whether a name, with its titles, is that with which its sentence begins.
func (f *finder) opensSentence(m text.Span) bool {
	i := m.Start
	for i > 0 && f.TitleEndsAt[i] > 0 {
		i = f.Titles[f.TitleEndsAt[i]-1].Start
	}
	return i == f.result.Doc.SentenceAt(m.Start).Start
}

// predicateEnd is the verb of being behind token i before which a title ends, with no other verb, name of a person or
// subject in between; -1 if there is none.
func (f *finder) predicateEnd(i int) int {
	if f.Is(i, lexicon.CaseMarker|lexicon.Genitive|lexicon.Conjunction) {
		return -1
	}
	if f.Fold(i) == "،" && f.Fold(i+1) == "جو" {
		i += 2
	} else if f.Fold(i) == "جو" {
		i++
	}
	for k := i; k < i+maxPredicate && k < len(f.Doc.Tokens); k++ {
		m := f.result.At(k)
		switch w := f.Fold(k); {
		case w == "ہیں", w == "ہے":
			if k > i && f.TitleEnd[k] {
				return k
			}
			return -1
		case w == "نے", w == "کو", f.Doc.Kind(k) == text.Stop, m != nil && f.result.Is(m.Entity, Person):
			return -1
		case f.Is(k, lexicon.Auxiliary|lexicon.ClauseStart|lexicon.Negation):
			return -1
		}
	}
	return -1
}
