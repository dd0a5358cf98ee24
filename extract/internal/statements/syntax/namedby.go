package syntax

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// named is somebody whose name has a word.
type named struct {
	entity int
	from   int  // token of the first such name
	opens  bool // with the word the name begins
}

// NamedBy is the one person of the article one word of whose name a phrase is, or the last
// two, where these alone were taken for no name: شبنم of شبنم پروین, نواب صاحب of نواب خیر بخش
// مری, بیسن of کیری بیسن, خامنہ ای.
func (r *Reader) NamedBy(s text.Span) (int, bool) {
	courtesy := s.Len() == 2 && r.In(s.End-1, lexicon.Courtesy)
	key := r.Fold(s.Start)
	switch {
	case courtesy:
	case s.Len() == 2:
		key += " " + r.Fold(s.End-1)
	case s.Len() != 1 || !r.nameOnly(s.Start):
		return -1, false
	}
	if r.words == nil {
		r.nameWords()
	}
	found := -1
	for _, n := range r.words[key] {
		if n.from >= s.Start || courtesy && !n.opens || n.entity == found {
			continue
		}
		if found >= 0 {
			return -1, false
		}
		found = n.entity
	}
	return found, found >= 0
}

// nameOnly tells whether token i, which somebody is called by, is no word for people, a body or a text: (کیری) بیسن,
// but not (میشپاخا) میگزین.
func (r *Reader) nameOnly(i int) bool {
	return r.Is(i, lexicon.Given|lexicon.Family) ||
		!r.Is(i, lexicon.PersonNoun|lexicon.GroupNoun|lexicon.Document|lexicon.MediaWord|lexicon.Indefinite) &&
			!r.In(i, lexicon.MediaNoun)
}

// nameWords fills what NamedBy looks up.
func (r *Reader) nameWords() {
	r.words = map[string][]named{}
	for e := range r.Names.Entities {
		if !r.IsPerson(e) {
			continue
		}
		seen := map[string]bool{}
		add := func(words string, from int, opens bool) {
			key := words
			if opens {
				key += "^"
			}
			if !seen[key] {
				seen[key] = true
				r.words[words] = append(r.words[words], named{e, from, opens})
			}
		}
		for _, m := range r.Names.Entities[e].Mentions {
			if m.Len() > 1 {
				add(r.Fold(m.Start), m.Start, true)
				add(r.Fold(m.End-1), m.Start, false)
			}
			if m.Len() > 2 {
				add(r.Fold(m.End-2)+" "+r.Fold(m.End-1), m.Start, false) // (علی) خامنہ ای
			}
		}
	}
}
