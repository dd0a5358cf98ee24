package nominal

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements/said"
	"bayan/extract/text"
)

// Whom a phrase takes up that points to several just told of: ان تنظیموں, دونوں رہنماؤں.

// severalMeant is those whom such a phrase means; the bare noun of it means them from then on: (ان ملازمین نے …) ملازمین.
func (r *Reader) severalMeant(s text.Span) (said.Speaker, bool) {
	p, ok := r.pointedAt(s)
	if !ok {
		p, ok = r.namedTogether(s)
	}
	if !ok {
		return said.Speaker{}, false
	}
	sp := said.Speaker{Entity: -1, Name: p, Span: s, Resolved: "title"}
	if !r.In(s.End-1, lexicon.Unnamed) {
		r.SourcesByHead[r.Fold(s.End-1)] = sp
	}
	return sp, true
}

// pointedAt is the phrase, in this sentence or the one before, that a demonstrative and its plural
// point to: مسلم تنظیمیں احتجاج کر رہی ہیں۔ (ان تنظیموں).
func (r *Reader) pointedAt(s text.Span) (text.Span, bool) {
	both := r.howMany(s.Start) == 2
	if s.Len() != 2 || !r.Is(s.Start, lexicon.PersonPronoun) && !both {
		return text.Span{}, false
	}
	if st := r.Last(); st != nil && r.In(s.End-1, lexicon.Unnamed) && st.Speaker.Entity < 0 &&
		st.Speaker.Name.Len() > 1 && r.Doc.SentenceOf(s.Start)-r.Doc.SentenceOf(st.Cue.Start) <= 1 {
		return st.Speaker.Name, true // ایک اہلکار نے بتایا کہ …۔ (ان ذرائع)
	}
	if !r.Plural(s.End-1) || r.Is(s.End-1, lexicon.Document) {
		return text.Span{}, false
	}
	noun, here := NounStem(r.Fold(s.End-1)), r.Doc.SentenceOf(s.Start)
	for k := s.Start - 1; k >= 0 && here-r.Doc.SentenceOf(k) <= 1; k-- {
		if NounStem(r.Fold(k)) != noun {
			continue
		}
		p := r.PhraseBefore(k+1, r.Doc.SentenceAt(k).Start)
		if r.RelativeWord(p.Start) && r.Is(p.Start+1, lexicon.Genitive) {
			p.Start += 2 // جس کی خواتین تنظیموں (نے تعریف کی)
		}
		pronoun := r.AnyIs(p.Start, p.End, lexicon.PersonPronoun|lexicon.Demonstrative) || r.RelativeWord(p.Start) // جن متاثرین (کے مکان تباہ ہوئے)
		return p, p.Len() > 1 && !pronoun && (!both || r.Doc.Has(p.Start, p.End, "دو"))
	}
	return text.Span{}, false
}

// howMany is of how many a word at token i says that all are meant: دونوں, تینوں; or 0.
func (r *Reader) howMany(i int) int { return r.Cues.Collectives[r.ID(i)] }

const (
	togetherWithin = 1 // how many sentences after people were named together a phrase takes them up
	statesWithin   = 3 // and countries
	maxTogether    = 300
)

// namedTogether is the names, joined in one of the sentences before, that a phrase takes up which points to them or
// says how many they are: (مودی اور ٹرمپ نے …) دونوں رہنماؤں, (فرانس اور جرمنی کے درمیان …) دونوں ممالک, ان وزرا.
func (r *Reader) namedTogether(s text.Span) (text.Span, bool) {
	i := s.Start
	points := r.Fold(i) == "ان"
	if points {
		i++
	}
	many := r.howMany(i)
	if many > 0 {
		i++
	}
	if !points && many == 0 || i >= s.End || s.End-i > 2 || r.Is(i, lexicon.Genitive) || r.NameBetween(i, s.End) {
		return text.Span{}, false
	}
	kind, within := r.kindTogether(s.End-1, many > 0)
	if kind == nil {
		return text.Span{}, false
	}
	lo, last := r.Doc.Sentences[max(0, r.Doc.SentenceOf(s.Start)-within)].Start, true
	for k := s.Start - 1; k >= max(lo, s.Start-maxTogether); k-- {
		m := r.Names.At(k)
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
		if n > 1 || r.Fold(m.End) == "نے" {
			return text.Span{}, false
		}
		last, lo = false, max(lo, r.Doc.SentenceAt(k).Start) // (X اور Y) Z کے عزائم دہراتے ہیں
	}
	return text.Span{}, false
}

// leadTogether tells whether names joined are the subject with which their sentence begins, beside what it says who they are.
func (r *Reader) leadTogether(p text.Span) bool {
	i := r.Doc.SentenceAt(p.Start).Start
	for i < p.Start && (r.Names.InTitle(i) || r.Is(i, lexicon.Opener)) {
		i++
	}
	return i == p.Start && (r.Fold(p.End) == "نے" || r.Is(p.End, lexicon.Particle))
}

// kindTogether tells who can be meant by the noun at token i, and how many sentences after they were named.
func (r *Reader) kindTogether(i int, counted bool) (func(int) bool, int) {
	switch {
	case r.In(i, lexicon.CountryPlural) || counted && r.In(i, lexicon.CountryKind):
		return func(e int) bool { return r.Names.Is(e, names.Place) && r.Names.Entities[e].Country }, statesWithin
	case !counted && !r.Plural(i):
	case r.Is(i, lexicon.GroupNoun):
		return func(e int) bool { return r.Names.Is(e, names.Agency) }, togetherWithin
	case r.Is(i, lexicon.PersonNoun) || r.Names.TitleEndsAt(i+1):
		return r.IsPerson, togetherWithin
	}
	return nil, 0
}

// joinedUpTo is the span of the names of a kind of which m is the last, and how many they are: وزیر خارجہ X اور وزیر دفاع (Y).
func (r *Reader) joinedUpTo(m *names.Mention, kind func(int) bool) (text.Span, int) {
	p, n := m.Span, 1
	for lo := r.Doc.SentenceAt(m.Start).Start; ; n++ {
		k := r.joinBefore(p.Start, lo)
		if k < 0 || r.Comma(k) != (n > 1) {
			return p, n
		}
		b := r.NameBefore(k, lo)
		if b == nil || b.Start < lo || !kind(b.Entity) || b.Entity == m.Entity {
			return p, n
		}
		p.Start = b.Start
	}
}

// joinBefore is the اور or comma that joins the name at token i to one before, over what it says who that is, or -1.
func (r *Reader) joinBefore(i, lo int) int {
	for k := i - 1; k > lo && k >= i-maxBetween; k-- {
		switch {
		case r.Fold(k) == "اور" || r.Comma(k):
			return k
		case r.Kind(k) != text.Word && r.Kind(k) != text.Mark ||
			r.Is(k, lexicon.Postposition|lexicon.Conjunction|lexicon.Auxiliary|lexicon.Particle) ||
			r.Verb(k) && r.Names.At(k) == nil:
			return -1
		}
	}
	return -1
}

// maxBetween is how many words stand at most between two names that are joined.
const maxBetween = 12

// othersIn tells whether more of a kind than a span names are named in its sentence.
func (r *Reader) othersIn(p text.Span, kind func(int) bool) bool {
	s := r.Doc.SentenceAt(p.Start)
	named := map[int]bool{}
	for i := p.Start; i < p.End; i++ {
		if m := r.Names.At(i); m != nil {
			named[m.Entity] = true
		}
	}
	for i := s.Start; i < s.End; i++ {
		if m := r.Names.At(i); m != nil && kind(m.Entity) && !named[m.Entity] {
			return true
		}
	}
	return false
}
