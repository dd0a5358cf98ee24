package phrase

import (
	"bayan/extract/internal/counts/found"
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
)

// StartsPeople tells whether a noun for people begins at token i.
func (r *Reader) StartsPeople(i int) bool {
	_, ok := r.Matches.Longest(i, lexicon.RoleNoun)
	return ok
}

// EndsPeople tells whether a noun for people ends before token i.
func (r *Reader) EndsPeople(i int) bool {
	_, ok := r.RoleBefore(i)
	return ok
}

// RoleBefore is the noun for people that ends before token i.
func (r *Reader) RoleBefore(i int) (lexicon.Match, bool) {
	for k := max(0, i-4); k < i; k++ {
		if m, ok := r.Matches.Longest(k, lexicon.RoleNoun); ok && m.End == i {
			return m, true
		}
	}
	return lexicon.Match{}, false
}

// RoleOf is the role of the people for whom a matched noun stands.
func (r *Reader) RoleOf(m lexicon.Match) string { return r.Lex.Rules.Roles[m.Index].Role }

// EndsAttackers tells whether a noun for those who attack ends before token i.
func (r *Reader) EndsAttackers(i int) bool {
	m, ok := r.RoleBefore(i)
	return ok && r.RoleOf(m) == "attacker"
}

// MayAct tells whether the word at token i can be somebody who attacks or arrests:
// a role noun, a force, a named agency, a country or a war machine.
func (r *Reader) MayAct(i int) bool {
	if r.Is(i, lexicon.PersonPronoun|lexicon.Pronoun) {
		return false
	}
	if m := r.Names.At(i); m != nil {
		e := &r.Names.Entities[m.Entity]
		return e.Type == names.Agency || e.Country
	}
	return r.Is(i, lexicon.GroupNoun|lexicon.WarMachine) || r.EndsPeople(i+1)
}

// AtHands tells whether token i is the ہاتھوں of X کے ہاتھوں.
func (r *Reader) AtHands(i int) bool {
	return r.Fold(i) == "ہاتھوں" && r.Is(i-1, lexicon.Genitive)
}

// IsSource tells whether a phrase is the source of a statement.
func (r *Reader) IsSource(p found.Ref) bool {
	for _, n := range r.SaidIn[r.Doc.SentenceOf(p.Start)] {
		if r.Said[n].Speaker.Span.Overlaps(p.Span) {
			return true
		}
	}
	return false
}

// OnlySays tells whether a phrase is the source of a statement and nobody who
// bears arms: حکام نے … ہلاک کرنے کا دعویٰ کیا.
func (r *Reader) OnlySays(p found.Ref) bool {
	return r.IsSource(p) && (!r.MayAct(p.End-1) || r.Is(p.End-1, lexicon.Document|lexicon.MediaWord))
}
