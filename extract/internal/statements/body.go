package statements

import (
	"slices"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// The body that a noun for its kind (کمپنی, تنظیم, ادارے) means, where it is only in view by somebody who speaks for
// it or by a name that no list has.

// calledBy says which categories of agencies the nouns of a list can mean.
var calledBy = []struct {
	list       lexicon.List
	categories []string
}{
	{lexicon.Company, []string{"company", "media", "sports", "other"}},
	{lexicon.Court, []string{"court"}},
	{lexicon.PressKind, []string{"media"}},
	{lexicon.BankKind, []string{"bank"}},
	{lexicon.PartyKind, []string{"party", "religious", "armed_group", "other"}},
	{lexicon.GroupKind, []string{"armed_group", "party", "religious", "company", "media", "ngo", "other"}},
	{lexicon.AssociationKind, []string{"ngo", "armed_group", "international", "religious", "party", "sports", "university", "other"}},
	{lexicon.InstitutionKind, []string{"ngo", "international", "government", "ministry", "university", "intelligence", "bank", "sports", "military", "company", "media", "police", "other"}},
}

// mayBeCalled tells whether an agency can be called by the noun at token i, with which its name ends or which goes
// with its category: the United Nations are no کمپنی.
func (r *reader) mayBeCalled(entity, i int) bool {
	if e := &r.names.Entities[entity]; r.fold(e.Mentions[0].End-1) == r.fold(i) {
		return true
	}
	c := r.category(entity)
	for _, k := range calledBy {
		if r.in(i, k.list) {
			return c == "" || slices.Contains(k.categories, c)
		}
	}
	return true
}

// kindWord tells whether token i is such a noun.
func (r *reader) kindWord(i int) bool {
	for _, k := range calledBy {
		if r.in(i, k.list) {
			return true
		}
	}
	return false
}

// kindNoun tells whether a phrase only says of what kind a body is, with an adjective or two: کورین ٹیک
// فرم, but not کمپنی کے ملازمین or ایک تنظیم.
func (r *reader) kindNoun(s text.Span) bool {
	if s.Len() > maxKind || !r.is(s.End-1, lexicon.AgencyKind|lexicon.Introducer) && !r.in(s.End-1, lexicon.GroupKind) && !r.in(s.End-1, lexicon.BankKind) {
		return false
	}
	for i := s.Start; i < s.End-1; i++ {
		if m := r.names.At(i); m != nil && !r.names.Is(m.Entity, names.Place) || r.is(i, lexicon.Indefinite|lexicon.Genitive|lexicon.Postposition|lexicon.Conjunction|lexicon.MediaWord) {
			return false
		}
	}
	return true
}

// inViewWithin is how many sentences after they were heard of somebody or a name stands for a body.
const inViewWithin = 2

// bodyInView is the body that a bare noun for its kind means, behind somebody who spoke for it (صحت کے ادارے
// پی ایچ ای کے حکام), a name that nothing knows (گلوبل فائر پاور) or a phrase with that noun in it.
func (r *reader) bodyInView(s text.Span) (Speaker, bool) {
	if s.Len() > 2 || s.Len() == 2 && !r.is(s.Start, lexicon.Demonstrative|lexicon.PersonPronoun) {
		return Speaker{}, false
	}
	if p, ok := r.sameNoun(s); ok {
		return Speaker{Entity: -1, Name: p, Span: s, Resolved: "title"}, true
	}
	if !r.kindNoun(s) {
		return Speaker{}, false
	}
	here := r.doc.SentenceOf(s.Start)
	f := r.focus
	if f.at < 0 || here-r.doc.SentenceOf(r.lastWord(f)) > inViewWithin {
		return Speaker{}, false
	}
	if r.isPerson(f.entity) {
		e, ok := r.bodyOfPerson(f.entity, s)
		return Speaker{Entity: e, Span: s, Resolved: "title"}, ok
	}
	return r.bodyIn(f.phrase, s)
}

// sameNoun is the longer phrase with the same noun by which a body without a name was called that acted last:
// راولپنڈی کی ایک مقامی عدالت نے (ریمانڈ منظور کیا۔ عدالت نے).
func (r *reader) sameNoun(s text.Span) (text.Span, bool) {
	p := r.body.phrase
	if r.body.at < 0 || r.doc.SentenceOf(s.Start)-r.doc.SentenceOf(r.body.at) > inViewWithin || p.Len() <= s.Len() || r.fold(p.End-1) != r.fold(s.End-1) {
		return p, false
	}
	return p, r.doc.QuoteOf(p.Start) == r.doc.QuoteOf(p.End-1) && !r.hasPronoun(p) && !r.anyIs(p.Start, p.End, lexicon.Relator)
}

// bodyOfPerson is the agency that the last title of a person names, given a few sentences before its noun. A
// reporter's paper is not meant.
func (r *reader) bodyOfPerson(person int, noun text.Span) (int, bool) {
	found := -1
	here := r.doc.SentenceOf(noun.Start)
	for _, t := range r.names.Entities[person].Titles {
		if t.Start > noun.Start || here-r.doc.SentenceOf(t.Start) > inViewWithin {
			continue
		}
		for i := t.Start; i < t.End; i++ {
			if m := r.names.At(i); m != nil && r.names.Is(m.Entity, names.Agency) {
				found = m.Entity
			}
		}
	}
	return found, found >= 0 && r.mayBeCalled(found, noun.End-1) && !r.in(noun.End-1, lexicon.PressKind)
}

// bodyIn is the body in the phrase by which somebody was called who spoke: the agency or the unknown name
// before کے and a noun of people, the name behind the noun for its kind (کمپنی بی بی جی سپورٹس), or the whole of
// it.
func (r *reader) bodyIn(p, noun text.Span) (Speaker, bool) {
	if p.Len() == 0 {
		return Speaker{}, false
	}
	if r.is(p.End-1, lexicon.PersonNoun|lexicon.StandsFor) || r.names.TitleEndsAt(p.End) || r.people(p.End-1) {
		g := p.End - 1
		for g > p.Start && !r.is(g, lexicon.Genitive) {
			g--
		}
		if m := r.nameBefore(g, p.Start); m != nil && r.names.Is(m.Entity, names.Agency) {
			return Speaker{Entity: m.Entity, Span: noun, Resolved: "title"}, r.mayBeCalled(m.Entity, noun.End-1)
		}
		p.End = g
	}
	for i := p.End - 2; i >= p.Start; i-- {
		if r.fold(i) == r.fold(noun.End-1) {
			p.Start = i + 1
			break
		}
	}
	return Speaker{Entity: -1, Name: p, Span: noun, Resolved: "title"}, r.unknownBody(p)
}

// maxUnknownBody is how many words the name of a body has at most that no list has.
const maxUnknownBody = 6

// unknownBody tells whether a phrase can only be the name of a body that no list has: a word that nothing
// knows, letters, or words of organisations' names, and no word of people's names.
func (r *reader) unknownBody(p text.Span) bool {
	if p.Len() == 0 || p.Len() > maxUnknownBody || r.is(p.End-1, lexicon.Common) && !r.is(p.End-1, lexicon.AgencyLast|lexicon.AgencyWord) {
		return false
	}
	named := false
	for i := p.Start; i < p.End; i++ {
		if q := r.doc.QuoteOf(i); r.kind(i) == text.Mark && q != nil && p.Start <= q.Open && q.Close < p.End {
			continue
		}
		if r.kind(i) != text.Word && r.kind(i) != text.Latin || r.is(i, lexicon.Given|lexicon.Family|lexicon.Postposition|lexicon.Conjunction|lexicon.PersonNoun|lexicon.GroupNoun|lexicon.Document|lexicon.PersonPronoun|lexicon.Indefinite|lexicon.Auxiliary) || r.names.TitleEndsAt(i+1) {
			return false
		}
		named = named || r.id(i) == 0 || r.is(i, lexicon.LetterName|lexicon.AgencyWord|lexicon.AgencyLast)
	}
	return named
}
