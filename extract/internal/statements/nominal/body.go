package nominal

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements/said"
	"bayan/extract/text"
)

// The body that a noun for its kind (کمپنی, تنظیم, ادارے) means, where it is only in view by somebody who speaks for
// it or by a name that no list has.

// kindNoun tells whether a phrase only says of what kind a body is, with an adjective or two: کورین ٹیک
// فرم, but not کمپنی کے ملازمین or ایک تنظیم.
func (r *Reader) kindNoun(s text.Span) bool {
	if s.Len() > maxKind ||
		!r.Is(s.End-1, lexicon.AgencyKind|lexicon.Introducer) && !r.In(s.End-1, lexicon.GroupKind) &&
			!r.In(s.End-1, lexicon.BankKind) {
		return false
	}
	for i := s.Start; i < s.End-1; i++ {
		if m := r.Names.At(i); m != nil && !r.Names.Is(m.Entity, names.Place) ||
			r.Is(i, lexicon.Indefinite|lexicon.Genitive|lexicon.Postposition|lexicon.Conjunction|lexicon.MediaWord) {
			return false
		}
	}
	return true
}

// inViewWithin is how many sentences after they were heard of somebody or a name stands for a body.
const inViewWithin = 2

// bodyInView is the body that a bare noun for its kind means, behind somebody who spoke for it (صحت کے ادارے
// پی ایچ ای کے حکام), a name that nothing knows (گلوبل فائر پاور) or a phrase with that noun in it.
func (r *Reader) bodyInView(s text.Span) (said.Speaker, bool) {
	if s.Len() > 2 || s.Len() == 2 && !r.Is(s.Start, lexicon.Demonstrative|lexicon.PersonPronoun) {
		return said.Speaker{}, false
	}
	if p, ok := r.sameNoun(s); ok {
		return said.Speaker{Entity: -1, Name: p, Span: s, Resolved: "title"}, true
	}
	if !r.kindNoun(s) {
		return said.Speaker{}, false
	}
	here := r.Doc.SentenceOf(s.Start)
	f := r.Focus
	if f.At < 0 || here-r.Doc.SentenceOf(r.HeardUpTo(f)) > inViewWithin {
		return said.Speaker{}, false
	}
	if r.IsPerson(f.Entity) {
		e, ok := r.bodyOfPerson(f.Entity, s)
		return said.Speaker{Entity: e, Span: s, Resolved: "title"}, ok
	}
	return r.bodyIn(f.Phrase, s)
}

// sameNoun is the longer phrase with the same noun by which a body without a name was called that acted last:
// راولپنڈی کی ایک مقامی عدالت نے (ریمانڈ منظور کیا۔ عدالت نے).
func (r *Reader) sameNoun(s text.Span) (text.Span, bool) {
	p := r.Body.Phrase
	if r.Body.At < 0 || r.Doc.SentenceOf(s.Start)-r.Doc.SentenceOf(r.Body.At) > inViewWithin || p.Len() <= s.Len() ||
		r.Fold(p.End-1) != r.Fold(s.End-1) {
		return p, false
	}
	return p, r.Doc.QuoteOf(p.Start) == r.Doc.QuoteOf(p.End-1) && !r.HasPronoun(p) && !r.AnyIs(p.Start, p.End, lexicon.Relator)
}

// bodyOfPerson is the agency that the last title of a person names, given a few sentences before its noun. A
// reporter's paper is not meant.
func (r *Reader) bodyOfPerson(person int, noun text.Span) (int, bool) {
	found := -1
	here := r.Doc.SentenceOf(noun.Start)
	for _, t := range r.Names.Entities[person].Titles {
		if t.Start > noun.Start || here-r.Doc.SentenceOf(t.Start) > inViewWithin {
			continue
		}
		for i := t.Start; i < t.End; i++ {
			if m := r.Names.At(i); m != nil && r.Names.Is(m.Entity, names.Agency) {
				found = m.Entity
			}
		}
	}
	return found, found >= 0 && r.MayBeCalled(found, noun.End-1) && !r.In(noun.End-1, lexicon.PressKind)
}

// bodyIn is the body in the phrase by which somebody was called who spoke: the agency or the unknown name
// before کے and a noun of people, the name behind the noun for its kind (کمپنی بی بی جی سپورٹس), or the whole of
// it.
func (r *Reader) bodyIn(p, noun text.Span) (said.Speaker, bool) {
	if p.Len() == 0 {
		return said.Speaker{}, false
	}
	if r.Is(p.End-1, lexicon.PersonNoun|lexicon.StandsFor) || r.Names.TitleEndsAt(p.End) || r.RoleNounAt(p.End-1) {
		g := p.End - 1
		for g > p.Start && !r.Is(g, lexicon.Genitive) {
			g--
		}
		if m := r.NameBefore(g, p.Start); m != nil && r.Names.Is(m.Entity, names.Agency) {
			return said.Speaker{Entity: m.Entity, Span: noun, Resolved: "title"}, r.MayBeCalled(m.Entity, noun.End-1)
		}
		p.End = g
	}
	for i := p.End - 2; i >= p.Start; i-- {
		if r.Fold(i) == r.Fold(noun.End-1) {
			p.Start = i + 1
			break
		}
	}
	return said.Speaker{Entity: -1, Name: p, Span: noun, Resolved: "title"}, r.UnknownBody(p)
}

// HeardUpTo is the token up to which a focus was heard of: the end of what it last said, if it
// spoke last.
func (r *Reader) HeardUpTo(f said.Focus) int {
	if st := r.Last(); st != nil && f.Spoke(st.Speaker) {
		return max(f.At, st.Content.End-1)
	}
	return f.At
}
