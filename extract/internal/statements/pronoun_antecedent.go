package statements

import (
	"strings"

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
	for _, find := range []func(int) (text.Span, bool){r.somebody, r.thosePeople} {
		if p, ok := find(s.Start); ok {
			return Speaker{Entity: -1, Name: p, Span: s.Span, Resolved: "pronoun"}
		}
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
			if r.fold(k) == "نے" {
				p := subject{Span: r.phraseBefore(k, lo), end: k + 1}
				if p.Len() == 0 {
					return Speaker{}, false
				}
				return r.meaning(&p, s, h), true
			}
			if agent, ok := r.bySide(k); ok {
				p := subject{Span: r.phraseBefore(agent, lo), end: k + 1}
				return r.meaning(&p, s, h), p.Len() > 0
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

// somebody is who comes in without a name right before the جنہوں at token i: ایک پلاسٹک
// سرجن (سے مشورہ کیا جنھوں نے).
func (r *reader) somebody(i int) (text.Span, bool) {
	lo := r.clauseStart(i-1, r.doc.SentenceAt(i).Start)
	for k := i - 2; k > lo && r.names.At(k) == nil; k-- {
		if !r.is(k, lexicon.CaseMarker) {
			continue
		}
		p := r.phraseBefore(k, lo)
		return p, p.Len() > 1 && r.fold(p.Start) == "ایک" && (r.names.TitleEndsAt(p.End) || r.is(p.End-1, lexicon.PersonNoun))
	}
	return text.Span{}, false
}

// thosePeople is the noun of people in the clause before the جنہوں at token i, where that
// clause names nobody behind it: دو گواہوں (کے دستخط موجود ہیں جنھوں نے).
func (r *reader) thosePeople(i int) (text.Span, bool) {
	if r.fold(i) != "جنہوں" || !r.endsClause(i-1) && !r.comma(i-1) {
		return text.Span{}, false
	}
	lo := r.clauseStart(i-1, r.doc.SentenceAt(i).Start)
	for k := i - 2; k > lo; k-- {
		if m := r.names.At(k); m != nil && r.isPerson(m.Entity) {
			return text.Span{}, false
		}
		if (r.is(k, lexicon.PersonNoun) || r.people(k)) && (r.plural(k) || strings.HasSuffix(r.fold(k), "ان") || r.fold(k) == "افراد") {
			return r.phraseBefore(k+1, lo), true
		}
	}
	return text.Span{}, false
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
