package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// relativeSpeaker is whom or what the relative pronoun of a source means: جن کے مطابق,
// جنھوں نے.
func (r *reader) relativeSpeaker(s *subject, h *hit) Speaker {
	if sp, ok := r.released(s.Span, h); ok {
		return sp
	}
	if h.shape == behindCue && r.fold(s.Start) == "جس" {
		if p, ok := r.thingBefore(s.Start); ok {
			return Speaker{Entity: -1, Name: p, Span: s.Span, Resolved: "pronoun"}
		}
	}
	if m := r.caught(s.Start); m != nil {
		return Speaker{Entity: m.Entity, Span: s.Span, Resolved: "pronoun"}
	}
	if p, ok := r.nearest(s.Start, h); ok {
		return r.relatedTo(p, s.Span)
	}
	if e, ok := r.personBefore(s.Start); ok {
		if p, ok := r.describedName(s.Start); ok && !r.namedIn(text.Span{Start: p.End, End: s.Start}, e) {
			return Speaker{Entity: -1, Name: p, Span: s.Span, Resolved: "pronoun"}
		}
		return Speaker{Entity: e, Span: s.Span, Resolved: "pronoun"}
	}
	return r.fromFocus(r.focus, s.Span, "pronoun", true)
}

// released is who made a document public, or did something, that a relative pronoun means: ادارے نے
// رپورٹ جاری کی (جس کے مطابق); the document itself, if nobody made it public.
func (r *reader) released(s text.Span, h *hit) (Speaker, bool) {
	if h.shape != behindCue {
		return Speaker{}, false
	}
	lo := r.doc.SentenceAt(s.Start).Start
	for i := s.Start - 1; i > lo && i >= s.Start-maxApart; i-- {
		deed := r.in(i, lexicon.Deed)
		figures := r.in(i, lexicon.Figures) && r.madePublic(i+1, s.Start)
		if !deed && !figures && !r.is(i, lexicon.Document) {
			continue
		}
		if !deed && !r.madePublic(i+1, s.Start) {
			p := r.phraseBefore(i+1, lo)
			return Speaker{Entity: -1, Name: p, Span: s, Resolved: "pronoun"}, p.Len() > 0
		}
		for k := i - 1; k > lo; k-- {
			agent, side := r.bySide(k)
			if !side {
				agent = k
			}
			if side || r.fold(k) == "نے" {
				p := subject{Span: r.phraseBefore(agent, lo), end: k + 1}
				if p.Len() == 0 {
					return Speaker{}, false
				}
				return r.meaning(&p, s, h), true
			}
			if r.fold(k) == "کہ" {
				break
			}
		}
		p := r.phraseBefore(i+1, lo) // رپورٹ جاری کی گئی (جس کے مطابق)
		return Speaker{Entity: -1, Name: p, Span: s, Resolved: "pronoun"}, !deed && p.Len() > 0
	}
	return Speaker{}, false
}

// madePublic tells whether the words between two tokens say that a document was
// made public: جاری کی, شائع ہوئی.
func (r *reader) madePublic(from, to int) bool { return r.anyIs(from, to, lexicon.Release) }

// nearest is the noun of people, or of a body before جس, that stands last in the clause before the relative at token i,
// if that names no person behind it: ایک شخص (وہاں پہنچا جس نے), ایک سابق وزیر (کا مؤقف بھی دیا جن کا کہنا تھا), دو
// گواہوں (کے دستخط موجود ہیں جنھوں نے).
func (r *reader) nearest(i int, h *hit) (text.Span, bool) {
	one := r.fold(i) == "جس"
	if one && h.shape == behindCue {
		return text.Span{}, false // what is so according to it
	}
	lo := r.clauseStart(i-1, r.doc.SentenceAt(i).Start)
	for k := i - 1; k >= lo && r.fold(k) != "کہ"; k-- {
		if m := r.names.At(k); m != nil {
			if r.isPerson(m.Entity) || one && r.names.Is(m.Entity, names.Agency) {
				break
			}
			k = m.Start
			continue
		}
		if !r.relatable(k, one) || h.shape == behindCue && r.is(k+1, lexicon.Genitive) || r.fold(k+1) == "نے" && k+3 < i {
			continue
		}
		p := r.behindName(r.phraseBefore(k+1, lo))
		if p.Len() > 0 && !r.pronoun(p) && (k+1 == i || r.bringsIn(p) || !r.plainWord(k+1) || r.finite(k+1) || r.copula(k+2)) {
			return p, !r.predicates(p, lo)
		}
	}
	return text.Span{}, false
}

// behindName is a phrase from its ایک on, where that stands behind the name of another: سلیم قریشی ایک ویب سائٹ (پر مقدمہ
// کر رہے ہیں جس نے).
func (r *reader) behindName(p text.Span) text.Span {
	for i := p.End - 1; i > p.Start; i-- {
		if r.fold(i) == "ایک" && r.personEndsAt(i) {
			return text.Span{Start: i, End: p.End}
		}
	}
	return p
}

// bringsIn tells whether a phrase tells of people whom nobody has told of so far: ایک شخص, چند طالبات, لوگوں.
func (r *reader) bringsIn(p text.Span) bool {
	return r.severalPeople(p.End-1) || r.is(p.Start, lexicon.Indefinite) || r.fold(p.Start) == "ایک" || r.numeral(p.Start)
}

// predicates tells whether a phrase says in the clause from token lo on what somebody named or pointed at is, or names them
// itself: یہ وہی لڑکی (ہے جس نے), سلیم قریشی ان لوگوں (میں سے ہیں جن کا), وہ اس کے حامی (ہو گئے جنھوں نے).
func (r *reader) predicates(p text.Span, lo int) bool {
	predicate := false
	switch i := p.End; r.fold(i) {
	case "نہیں", "میں", "ہو", "بن", "رہ":
		predicate = true
	default:
		predicate = r.copula(i)
	}
	for i := lo; i < p.End; i++ {
		if m := r.names.At(i); m != nil && r.isPerson(m.Entity) && (predicate || i >= p.Start && !r.is(m.End, lexicon.Genitive)) {
			return true
		}
		points := r.is(i, lexicon.PersonPronoun|lexicon.Demonstrative) && !r.is(i+1, lexicon.Postposition|lexicon.Genitive) && !r.determines(i)
		if points && predicate && (i < p.Start || i == lo) || r.fold(i) == "وہی" {
			return true
		}
	}
	return false
}

// passing tells whether only a relative clause tells what people without a name say, after whom no pronoun means them, but
// for somebody whom the sentence brings in: ان لوگوں کی پروا نہیں (جن کا ماننا ہے کہ), but ایک اہلکار سے بات کی (جس نے).
func (r *reader) passing(sp Speaker) bool {
	if sp.Entity >= 0 || sp.Name.Len() == 0 || !r.relative(sp.Span) {
		return false
	}
	one := r.doc.Has(sp.Name.Start, sp.Name.End, "ایک") && !r.is(sp.Name.End-1, lexicon.GroupNoun|lexicon.MediaWord)
	return !one || r.is(sp.Name.End, lexicon.Genitive)
}

// relatable tells whether a relative pronoun can mean the noun that ends with token k: people, or one person or body
// where it is one.
func (r *reader) relatable(k int, one bool) bool {
	if r.names.InTitle(k+1) || r.is(k+1, lexicon.PersonNoun|lexicon.GroupNoun) || r.people(k+1) || r.demonym(k) {
		return false
	}
	people := r.is(k, lexicon.PersonNoun) || r.people(k) || r.in(k, lexicon.Crowd) || r.names.TitleEndsAt(k+1)
	if one {
		return (people || r.is(k, lexicon.GroupNoun)) && !r.severalPeople(k)
	}
	return people
}

// relatedTo is the speaker that a phrase before a relative pronoun gives: who it means in the article, unless it brings
// somebody in.
func (r *reader) relatedTo(p, relative text.Span) Speaker {
	if !r.bringsIn(p) {
		if sp := r.phraseSpeaker(p); sp.Entity >= 0 {
			return Speaker{Entity: sp.Entity, Span: relative, Resolved: "pronoun"}
		}
	}
	return Speaker{Entity: -1, Name: p, Span: relative, Resolved: "pronoun"}
}

// unclear tells whether a جس (کے مطابق) means nothing that can tell anything.
func (r *reader) unclear(s text.Span, h *hit) bool {
	if s.Len() == 1 && r.fold(s.Start) == "جن" && h.shape == behindCue {
		_, known := r.released(s, h)
		return !known && !r.peopleIn(text.Span{Start: r.doc.SentenceAt(s.Start).Start, End: s.Start})
	}
	if s.Len() != 1 || r.fold(s.Start) != "جس" {
		return false
	}
	if _, thing := r.thingBefore(s.Start); thing {
		return false
	}
	_, known := r.released(s, h)
	return !known
}

// peopleIn tells whether a span has a word for people or a body, or a name of such.
func (r *reader) peopleIn(s text.Span) bool {
	for i := s.Start; i < s.End; i++ {
		if m := r.names.At(i); m != nil && !r.names.Is(m.Entity, names.Place) || r.is(i, lexicon.PersonNoun|lexicon.GroupNoun|lexicon.MediaWord) || r.people(i) || r.names.TitleEndsAt(i+1) {
			return true
		}
	}
	return false
}

// maxVerb is how many words a verb before a relative clause has at most.
const maxVerb = 5

// thingBefore is the noun before the verb that a جس (کے مطابق) follows: نئی منصوبہ بندی
// (سامنے آئی ہے جس کے مطابق).
func (r *reader) thingBefore(i int) (text.Span, bool) {
	lo := r.clauseStart(i-1, r.doc.SentenceAt(i).Start)
	k := i - 1
	for k > lo && k > i-maxVerb && (r.comma(k) || r.is(k, lexicon.Auxiliary|lexicon.Release) || r.verb(k) || r.fold(k) == "سامنے") {
		k--
	}
	for _, h := range r.hitsOf(r.doc.SentenceOf(i)) {
		if h.Start <= k && k < h.End {
			return text.Span{}, false // … کی تصدیق کی گئی ہے جس کے مطابق
		}
	}
	p := r.phraseBefore(k+1, lo)
	return p, k < i-1 && p.Len() > 0 && (r.is(p.End-1, lexicon.Document) || r.in(p.End-1, lexicon.Plan)) && r.names.EndingAt(p.End) == nil && !r.is(p.End-1, lexicon.Postposition)
}

// caught is the person to whom something was done in the finished clause that ends before
// token i, where a relative pronoun follows: X کو … گرفتار کیا گیا (جس نے). nil if there is none.
func (r *reader) caught(i int) *names.Mention {
	if !r.is(i-1, lexicon.Auxiliary) {
		return nil
	}
	lo := r.clauseStart(i-1, r.doc.SentenceAt(i).Start)
	for k := i - 2; k > lo; k-- {
		if m := r.names.EndingAt(k); m != nil && r.fold(k) == "کو" && r.isPerson(m.Entity) {
			return m
		}
	}
	return nil
}

// relatedAs tells whether a sentence ends with what a person did, in a relative clause right behind the clause in which
// they are named: (سفیر نے مہمانوں سے) X کا (تعارف کرایا، جنھوں نے شرکت کی).
func (r *reader) relatedAs(m *names.Mention, s text.Span) bool {
	for k := m.End; k < min(s.End, m.End+maxLead); k++ {
		if r.fold(k) == "جنہوں" && r.fold(k+1) == "نے" {
			return r.comma(k-1) && !r.doc.Has(k+2, s.End, "نے") && !r.doc.Has(k+2, s.End, "کہ")
		}
		if o := r.names.At(k); o != nil && !r.names.Is(o.Entity, names.Place) || r.fold(k) == "نے" || r.is(k, lexicon.PersonNoun) {
			return false
		}
	}
	return false
}
