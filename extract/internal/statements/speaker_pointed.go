package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// Whom a phrase takes up that points to several just told of: ان تنظیموں, دونوں رہنماؤں.

// severalMeant is those whom such a phrase means; the bare noun of it means them from then on: (ان ملازمین نے …) ملازمین.
func (r *reader) severalMeant(s text.Span) (Speaker, bool) {
	p, ok := r.pointedAt(s)
	if !ok {
		p, ok = r.namedTogether(s)
	}
	if !ok {
		return Speaker{}, false
	}
	sp := Speaker{Entity: -1, Name: p, Span: s, Resolved: "title"}
	if !r.in(s.End-1, lexicon.Unnamed) {
		r.heads[r.fold(s.End-1)] = sp
	}
	return sp, true
}

// pointedAt is the phrase, in this sentence or the one before, that a demonstrative and its plural
// point to: مسلم تنظیمیں احتجاج کر رہی ہیں۔ (ان تنظیموں).
func (r *reader) pointedAt(s text.Span) (text.Span, bool) {
	both := r.howMany(s.Start) == 2
	if s.Len() != 2 || !r.is(s.Start, lexicon.PersonPronoun) && !both {
		return text.Span{}, false
	}
	if n := len(r.out) - 1; n >= 0 && r.in(s.End-1, lexicon.Unnamed) && r.out[n].Speaker.Entity < 0 && r.out[n].Speaker.Name.Len() > 1 && r.doc.SentenceOf(s.Start)-r.doc.SentenceOf(r.out[n].Cue.Start) <= 1 {
		return r.out[n].Speaker.Name, true // ایک اہلکار نے بتایا کہ …۔ (ان ذرائع)
	}
	if !r.plural(s.End-1) || r.is(s.End-1, lexicon.Document) {
		return text.Span{}, false
	}
	noun, here := stem(r.fold(s.End-1)), r.doc.SentenceOf(s.Start)
	for k := s.Start - 1; k >= 0 && here-r.doc.SentenceOf(k) <= 1; k-- {
		if stem(r.fold(k)) != noun {
			continue
		}
		p := r.phraseBefore(k+1, r.doc.SentenceAt(k).Start)
		if r.relativeWord(p.Start) && r.is(p.Start+1, lexicon.Genitive) {
			p.Start += 2 // جس کی خواتین تنظیموں (نے تعریف کی)
		}
		pronoun := r.anyIs(p.Start, p.End, lexicon.PersonPronoun|lexicon.Demonstrative) || r.relativeWord(p.Start) // جن متاثرین (کے مکان تباہ ہوئے)
		return p, p.Len() > 1 && !pronoun && (!both || r.doc.Has(p.Start, p.End, "دو"))
	}
	return text.Span{}, false
}

// howMany is of how many a word at token i says that all are meant: دونوں, تینوں; or 0.
func (r *reader) howMany(i int) int { return r.cues.all[r.id(i)] }

const (
	togetherWithin = 1 // how many sentences after people were named together a phrase takes them up
	statesWithin   = 3 // and countries
	maxTogether    = 300
)

// namedTogether is the names, joined in one of the sentences before, that a phrase takes up which points to them or
// says how many they are: (مودی اور ٹرمپ نے …) دونوں رہنماؤں, (فرانس اور جرمنی کے درمیان …) دونوں ممالک, ان وزرا.
func (r *reader) namedTogether(s text.Span) (text.Span, bool) {
	i := s.Start
	points := r.fold(i) == "ان"
	if points {
		i++
	}
	many := r.howMany(i)
	if many > 0 {
		i++
	}
	if !points && many == 0 || i >= s.End || s.End-i > 2 || r.is(i, lexicon.Genitive) || r.namesAny(i, s.End) {
		return text.Span{}, false
	}
	kind, within := r.kindTogether(s.End-1, many > 0)
	if kind == nil {
		return text.Span{}, false
	}
	lo, last := r.doc.Sentences[max(0, r.doc.SentenceOf(s.Start)-within)].Start, true
	for k := s.Start - 1; k >= max(lo, s.Start-maxTogether); k-- {
		m := r.names.At(k)
		if m == nil {
			continue
		}
		if k = m.Start; !kind(m.Entity) {
			continue
		}
		p, n := r.joinedUpTo(m, kind)
		if n > 1 && (many == 0 || n == many) {
			return p, last && !r.othersIn(p, kind) || r.leadTogether(p)
		}
		if n > 1 || r.fold(m.End) == "نے" {
			return text.Span{}, false
		}
		last, lo = false, max(lo, r.doc.SentenceAt(k).Start) // (X اور Y) Z کے عزائم دہراتے ہیں
	}
	return text.Span{}, false
}

// leadTogether tells whether names joined are the subject with which their sentence begins, beside what it says who they are.
func (r *reader) leadTogether(p text.Span) bool {
	i := r.doc.SentenceAt(p.Start).Start
	for i < p.Start && (r.names.InTitle(i) || r.is(i, lexicon.Opener)) {
		i++
	}
	return i == p.Start && (r.fold(p.End) == "نے" || r.is(p.End, lexicon.Particle))
}

// kindTogether tells who can be meant by the noun at token i, and how many sentences after they were named.
func (r *reader) kindTogether(i int, counted bool) (func(int) bool, int) {
	switch {
	case r.in(i, lexicon.CountryPlural) || counted && r.in(i, lexicon.CountryKind):
		return func(e int) bool { return r.names.Is(e, names.Place) && r.names.Entities[e].Country }, statesWithin
	case !counted && !r.plural(i):
	case r.is(i, lexicon.GroupNoun):
		return func(e int) bool { return r.names.Is(e, names.Agency) }, togetherWithin
	case r.is(i, lexicon.PersonNoun) || r.names.TitleEndsAt(i+1):
		return r.isPerson, togetherWithin
	}
	return nil, 0
}

// joinedUpTo is the span of the names of a kind of which m is the last, and how many they are: وزیر خارجہ X اور وزیر دفاع (Y).
func (r *reader) joinedUpTo(m *names.Mention, kind func(int) bool) (text.Span, int) {
	p, n := m.Span, 1
	for lo := r.doc.SentenceAt(m.Start).Start; ; n++ {
		k := r.joinBefore(p.Start, lo)
		if k < 0 || r.comma(k) != (n > 1) {
			return p, n
		}
		b := r.nameBefore(k, lo)
		if b == nil || b.Start < lo || !kind(b.Entity) || b.Entity == m.Entity {
			return p, n
		}
		p.Start = b.Start
	}
}

// joinBefore is the اور or comma that joins the name at token i to one before, over what it says who that is, or -1.
func (r *reader) joinBefore(i, lo int) int {
	for k := i - 1; k > lo && k >= i-maxOffice; k-- {
		switch {
		case r.fold(k) == "اور" || r.comma(k):
			return k
		case r.kind(k) != text.Word && r.kind(k) != text.Mark || r.is(k, lexicon.Postposition|lexicon.Conjunction|lexicon.Auxiliary|lexicon.Particle) || r.verb(k) && r.names.At(k) == nil:
			return -1
		}
	}
	return -1
}

// othersIn tells whether more of a kind than a span names are named in its sentence.
func (r *reader) othersIn(p text.Span, kind func(int) bool) bool {
	s := r.doc.SentenceAt(p.Start)
	named := map[int]bool{}
	for i := p.Start; i < p.End; i++ {
		if m := r.names.At(i); m != nil {
			named[m.Entity] = true
		}
	}
	for i := s.Start; i < s.End; i++ {
		if m := r.names.At(i); m != nil && kind(m.Entity) && !named[m.Entity] {
			return true
		}
	}
	return false
}
