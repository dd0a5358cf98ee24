package pronoun

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/said"
	"bayan/extract/text"
)

// Who spoke keeps the word while the author only adds to what they said. A new paragraph that tells of one other person
// of whom they have not spoken, in whatever place and case, goes over to that person: ترجمان نے کہا کہ …۔ اجلاس سلیم
// قریشی کی صدارت میں ہوا۔ (انھوں نے کہا).

// toldSince is the only person whom the author's sentence before a pronoun names, or the one before that where it goes
// on with a pronoun, where somebody else spoke or acted before.
func (r *Reader) toldSince(p text.Span, h *cue.Hit) (int, bool) {
	f := r.Focus
	if r.Fold(p.Start) == "اس" || f.Entity < 0 && (f.Phrase.Len() == 0 || r.OnlyPronoun(f.Phrase)) || r.tellsOfOthers(p) ||
		r.Doc.QuoteOf(p.Start) != nil {
		return -1, false
	}
	for s := range r.narratedSince(p, f) {
		if r.LinksElsewhere(s) {
			break
		}
		found, alone := r.onlyNamed(s, f)
		if alone && found >= 0 {
			return found, found != f.Entity && r.tellsOfAlone(s, found) && !r.talkedOf(found) && !r.surelyNamed(r.Saying, found) &&
				!r.clashes(said.Speaker{Entity: found}, r.speaks(h, r.Saying))
		}
		if !alone || !r.pointsBack(s) {
			break
		}
	}
	return -1, false
}

// tellsOfAlone tells whether nobody else acts in an author's sentence than the one person whom it names, and no pronoun
// before the name means somebody else.
func (r *Reader) tellsOfAlone(s text.Span, e int) bool {
	met, told, end := false, false, r.FinalWord(s)
	for i := s.Start; i < s.End; i++ {
		m := r.Names.At(i)
		switch {
		case m != nil:
			if m.Entity == e {
				if !met && r.only(m) {
					return false
				}
				met = true
			}
			i = m.End - 1
		case r.Fold(i) == "نے" && r.othersAct(i, s, e), r.Is(i, lexicon.FirstPerson) && !r.Is(i, lexicon.Postposition) &&
			!strings.HasPrefix(r.Fold(i), "ہم"):
			return false // میری کامیابی میں سلیم کا ہاتھ ہے: still who speaks
		case !met && (r.Is(i, lexicon.PersonPronoun) && !r.determines(i) || r.Reflexive(i) || r.Fold(i) == "کہ"):
			return false
		case r.Finite(i) && !r.Is(i, lexicon.Genitive) || r.Is(i, lexicon.Negation) || i == end && r.Verb(i):
			told = true
		}
	}
	return told
}

// only tells whether a person is named only as of whose time something is or as apart from whom: X کے دور میں, X کے علاوہ.
func (r *Reader) only(m *names.Mention) bool {
	i := m.End
	return r.Is(i, lexicon.Genitive) && r.onlyBeside(i+1) && r.Fold(i+1) != "حوالے"
}

// othersAct tells whether the نے at token i is of other people than one person, a medium, its reporter or the author.
func (r *Reader) othersAct(i int, s text.Span, e int) bool {
	if m := r.Names.EndingAt(i); m != nil {
		return r.IsPerson(m.Entity) && m.Entity != e
	}
	p := r.PhraseBefore(i, s.Start)
	return p.Len() > 0 && !r.Is(p.Start, lexicon.FirstPerson) && !r.In(i-1, lexicon.Byline) &&
		(r.OnlyPronoun(p) || r.canSpeak(p) || r.ObliquePlural(i-1))
}
