package phrase

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// PlainWord tells whether token i is an ordinary word in front of what happened:
// طالبان کے (مسلح) حملے.
func (r *Reader) PlainWord(i int) bool {
	return r.Kind(i) == text.Word &&
		!r.Is(i, lexicon.Postposition|lexicon.Auxiliary|lexicon.Conjunction|lexicon.TimeWord|lexicon.Relator) &&
		!r.Numeral(i)
}

// Nominal tells whether token i may be a word of a noun of people that no role lists.
func (r *Reader) Nominal(i int) bool {
	if r.Kind(i) != text.Word || r.Verb(i) || r.Names.At(i) != nil ||
		r.Is(i, lexicon.NotPeople|lexicon.Postposition|lexicon.Conjunction|lexicon.Auxiliary|lexicon.Pronoun|lexicon.PersonPronoun|lexicon.TimeWord|lexicon.Particle|lexicon.Incident|lexicon.Relator|lexicon.Document|lexicon.Occasion) {
		return false
	}
	_, event := r.EventMatch(i)
	return !event
}

// AttackNoun is the longest noun of a countable attack at token i.
func (r *Reader) AttackNoun(i int) (lexicon.Match, bool) {
	m, ok := r.Matches.Longest(i, lexicon.EventNoun)
	if ok && r.Lex.Rules.Events[m.Index].Attack {
		return m, true
	}
	return lexicon.Match{}, false
}

// EventMatch is the longest event noun or hint at token i.
func (r *Reader) EventMatch(i int) (lexicon.Match, bool) {
	var best lexicon.Match
	any := false
	for _, m := range r.Matches.At(i) {
		if (m.Kind == lexicon.EventNoun || m.Kind == lexicon.EventHint) && (!any || m.End > best.End) {
			best, any = m, true
		}
	}
	if r.Fold(best.End) == "دار" {
		return lexicon.Match{}, false // دھماکے دار بلے بازی
	}
	return best, any
}

// EventOf is the event of a matched noun or hint.
func (r *Reader) EventOf(m lexicon.Match) string { return r.Lex.Rules.Events[m.Index].Event }
