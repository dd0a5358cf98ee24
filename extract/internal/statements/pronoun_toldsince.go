package statements

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// Who spoke keeps the word while the author only adds to what they said. A new paragraph that tells of one other person
// of whom they have not spoken, in whatever place and case, goes over to that person: ترجمان نے کہا کہ …۔ اجلاس سلیم
// قریشی کی صدارت میں ہوا۔ (انھوں نے کہا).

// toldSince is the only person whom the author's sentence before a pronoun names, or the one before that where it goes
// on with a pronoun, where somebody else spoke or acted before.
func (r *reader) toldSince(p text.Span, h *hit) (int, bool) {
	f := r.focus
	if r.fold(p.Start) == "اس" || f.entity < 0 && (f.phrase.Len() == 0 || r.pronoun(f.phrase)) || r.tellsOfOthers(p) || r.doc.QuoteOf(p.Start) != nil {
		return -1, false
	}
	for s := range r.narratedSince(p, f) {
		if r.link(s) {
			break
		}
		found, alone := r.onlyNamed(s, f)
		if alone && found >= 0 {
			return found, found != f.entity && r.tellsOfAlone(s, found) && !r.talkedOf(found) && !r.surelyNamed(r.saying, found) && !r.clashes(Speaker{Entity: found}, r.speaks(h, r.saying))
		}
		if !alone || !r.pointsBack(s) {
			break
		}
	}
	return -1, false
}

// tellsOfAlone tells whether nobody else acts in an author's sentence than the one person whom it names, and no pronoun
// before the name means somebody else.
func (r *reader) tellsOfAlone(s text.Span, e int) bool {
	met, told, end := false, false, r.endWord(s)
	for i := s.Start; i < s.End; i++ {
		m := r.names.At(i)
		switch {
		case m != nil:
			if m.Entity == e {
				if !met && r.only(m) {
					return false
				}
				met = true
			}
			i = m.End - 1
		case r.fold(i) == "نے" && r.othersAct(i, s, e), r.is(i, lexicon.FirstPerson) && !r.is(i, lexicon.Postposition) && !strings.HasPrefix(r.fold(i), "ہم"):
			return false // میری کامیابی میں سلیم کا ہاتھ ہے: still who speaks
		case !met && (r.is(i, lexicon.PersonPronoun) && !r.determines(i) || r.reflexive(i) || r.fold(i) == "کہ"):
			return false
		case r.finite(i) && !r.is(i, lexicon.Genitive) || r.is(i, lexicon.Negation) || i == end && r.verb(i):
			told = true
		}
	}
	return told
}

// only tells whether a person is named only as of whose time something is or as apart from whom: X کے دور میں, X کے علاوہ.
func (r *reader) only(m *names.Mention) bool {
	i := m.End
	return r.is(i, lexicon.Genitive) && (r.infinitive(i+1) || r.in(i+1, lexicon.Era) || r.is(i+1, lexicon.Relator) && !r.is(i+1, lexicon.Particle) && !r.affects(i+1) && r.fold(i+1) != "حوالے")
}

// othersAct tells whether the نے at token i is of other people than one person, a medium, its reporter or the author.
func (r *reader) othersAct(i int, s text.Span, e int) bool {
	if m := r.names.EndingAt(i); m != nil {
		return r.isPerson(m.Entity) && m.Entity != e
	}
	p := r.phraseBefore(i, s.Start)
	return p.Len() > 0 && !r.is(p.Start, lexicon.FirstPerson) && !r.in(i-1, lexicon.Byline) && (r.pronoun(p) || r.canSpeak(p) || r.oblique(i-1))
}
