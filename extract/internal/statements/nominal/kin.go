package nominal

import (
	"slices"

	"bayan/extract/text"
)

// Members of somebody's family who are called by the kinship alone or with a pronoun.

// kin is the only person before a bare noun of kinship who was called so: (X کے بڑے بھائی Y …) بھائی (نے).
func (r *Reader) kin(s text.Span) (int, bool) {
	if s.Len() != 1 || r.Plural(s.Start) || !r.Names.KinEndsAt(s.End) {
		return 0, false
	}
	if r.kinsfolk == nil {
		r.findKin()
	}
	found := -1
	for _, k := range r.kinsfolk[r.Fold(s.Start)] {
		if k.end > s.Start {
			break
		}
		if found >= 0 && found != k.entity {
			return 0, false
		}
		found = k.entity
	}
	return found, found >= 0
}

// findKin looks for people by the last words of their titles.
func (r *Reader) findKin() {
	r.kinsfolk = map[string][]relation{}
	for e := range r.Names.Entities {
		for _, t := range r.Names.Entities[e].Titles {
			r.kinsfolk[r.Fold(t.End-1)] = append(r.kinsfolk[r.Fold(t.End-1)], relation{e, t.End})
		}
	}
	for _, all := range r.kinsfolk {
		slices.SortFunc(all, func(a, b relation) int { return a.end - b.end })
	}
}

// theirKin is the member of their family whom a phrase means that begins with a pronoun for the one person named
// before it in its sentence, else for who is in view: ان کی والدہ.
func (r *Reader) theirKin(s text.Span) (int, bool) {
	whose := r.Names.People(text.Span{Start: r.Doc.SentenceAt(s.Start).Start, End: s.Start})
	if len(whose) == 0 {
		whose = []int{r.Focus.Entity}
	}
	return r.Names.Theirs(s, whose)
}

// relation is a person and the token at which a title of theirs ends.
type relation struct{ entity, end int }
