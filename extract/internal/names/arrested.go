package names

import "bayan/extract/internal/lexicon"

// maxArrest is how many words lie at most between somebody and the word that says
// that they were arrested.
const maxArrest = 16

// arrested tells whether the article says before token i that a person was arrested:
// X کو … گرفتار کیا گیا.
func (r *Result) arrested(entity, i int) bool {
	at, known := r.arrests[entity]
	if !known {
		at = r.findArrest(entity)
		if r.arrests == nil {
			r.arrests = map[int]int{}
		}
		r.arrests[entity] = at
	}
	return at < i
}

// findArrest is the first token that says that a person was arrested, or the end of the text.
func (r *Result) findArrest(entity int) int {
	first := len(r.Doc.Tokens)
	for _, m := range r.Entities[entity].Mentions {
		if r.fold(m.End) != "کو" {
			continue
		}
		for k := m.End + 1; k < min(m.End+maxArrest, first); k++ {
			if p, ok := r.Matches.Longest(k, lexicon.Predicate); ok && r.Lexicon.Rules.Measures[p.Index].Measure == "arrested" {
				first = k
				break
			}
		}
	}
	return first
}
