package nominal

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// Whom a noun means behind a place with میں.

// byHead is names.ByHead unless a place before the noun tells of which place it is, or a body without a name was called
// so since: (خوشاب میں) پولیس is not the Islamabad police of whom the article told.
func (r *Reader) byHead(s text.Span) (int, bool) {
	e, ok := r.Names.ByHead(s)
	if sp, called := r.calledBefore(s); ok && called && sp.Entity < 0 && r.anotherBody(sp.Name) &&
		!r.namedAfter(sp.Span.End, s.Start, e) {
		return -1, false // (صحت کے محکمے نے کہا …) محکمے
	}
	return e, ok && !r.inPlace(s) && (!r.In(s.End-1, lexicon.Court) || r.MayBeCalled(e, s.End-1)) // عدالت ایف آئی اے کا (ریکارڈ دیکھے گی)
}

// anotherBody tells whether a phrase means one body and tells whose it is or what it is called: صحت کے محکمے, ’ریپریو‘
// نامی تنظیم.
func (r *Reader) anotherBody(p text.Span) bool {
	return !r.AnyIs(p.Start, p.End, lexicon.Conjunction) &&
		(r.Doc.Has(p.Start, p.End, "نامی") || r.AnyIs(p.Start, p.End, lexicon.Genitive))
}

// inPlace tells whether a phrase stands behind a place with میں.
func (r *Reader) inPlace(s text.Span) bool {
	m := r.Names.EndingAt(s.Start - 1)
	return r.Fold(s.Start-1) == "میں" && m != nil && r.Names.Is(m.Entity, names.Place)
}

// maxBare is how many words people or a body have at most of whom only a place tells whose they are.
const maxBare = 3

// located is a bare noun of people or a body with the place before it with which the clause begins and which tells whose
// they are: (پاکستان کے شہر) کوئٹہ میں حکام.
func (r *Reader) located(s text.Span) (text.Span, bool) {
	if !r.inPlace(s) || s.Len() > maxBare || !r.Is(s.End-1, lexicon.PersonNoun|lexicon.GroupNoun) ||
		r.Is(s.Start, lexicon.Indefinite) || r.AnyIs(s.Start, s.End, lexicon.Genitive|lexicon.PersonPronoun|lexicon.Settled) ||
		r.NameBetween(s.Start, s.End) {
		return text.Span{}, false
	}
	if _, ok := r.Names.Matches.Longest(s.Start, lexicon.Demonym); ok {
		return text.Span{}, false // برطانیہ میں پاکستانی حکام
	}
	lo := r.Doc.SentenceAt(s.Start).Start
	p := r.PhraseBefore(s.Start-1, lo)
	before := p.Start - 1
	opens := p.Start == lo || r.Kind(before) != text.Word || r.Is(before, lexicon.ClauseStart|lexicon.Opener) ||
		r.Fold(before) == "کہ" || r.Fold(before) == "اور" && r.Finite(before-1)
	return text.Span{Start: r.Names.EndingAt(s.Start - 1).Start, End: s.End}, opens && p.Len() > 0
}
