package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// speaker says who the subject of a cue is in this article.
func (r *reader) speaker(s *subject, h *hit) Speaker {
	if s.hidden {
		return Speaker{Entity: -1, Span: s.Span}
	}
	if s.carried {
		if r.carry != nil {
			c := *r.carry
			c.Span, c.Resolved = text.Span{}, "carried"
			return c
		}
		return r.fromFocus(text.Span{}, "carried", true)
	}
	if s.document || r.is(s.End-1, lexicon.Document) {
		return r.documentSpeaker(s)
	}
	if r.relative(s.Span) {
		if sp, ok := r.released(s, h); ok {
			return sp
		}
		if h.shape == behindCue && r.fold(s.Start) == "جس" {
			if p, ok := r.thingBefore(s.Start); ok {
				return Speaker{Entity: -1, Name: p, Span: s.Span, Resolved: "pronoun"}
			}
		}
		if e, ok := r.caught(s.Start); ok {
			return Speaker{Entity: e, Span: s.Span, Resolved: "pronoun"}
		}
		if p, ok := r.somebody(s.Start); ok {
			return Speaker{Entity: -1, Name: p, Span: s.Span, Resolved: "pronoun"}
		}
		if p, ok := r.thosePeople(s.Start); ok {
			return Speaker{Entity: -1, Name: p, Span: s.Span, Resolved: "pronoun"}
		}
		if e, ok := r.personBefore(s.Start); ok {
			if p, ok := r.describedName(s.Start); ok && !r.namedIn(text.Span{Start: p.End, End: s.Start}, e) {
				return Speaker{Entity: -1, Name: p, Span: s.Span, Resolved: "pronoun"}
			}
			return Speaker{Entity: e, Span: s.Span, Resolved: "pronoun"}
		}
		return r.fromFocus(s.Span, "pronoun", true)
	}
	if h.shape == behindCue && s.Len() == 1 && r.fold(s.Start) == "اس" {
		if p, ok := r.documentBefore(s.Start); ok {
			sp := r.documentSpeaker(&subject{Span: p, end: p.End})
			sp.Span, sp.Resolved = s.Span, "pronoun"
			return sp
		}
	}
	if r.pronoun(s.Span) {
		if sp, ok := r.quotedElse(s, h); ok {
			return sp
		}
		if sp, ok := r.questioned(s.Span); ok {
			return sp
		}
		if sp, ok := r.accused(s.Span, h); ok {
			return sp
		}
		if sp, ok := r.answers(s.Span, h); ok {
			return sp
		}
		if sp, ok := r.takenUp(s.Span, h); ok {
			return sp
		}
		if e, ok := r.furthermore(s, h); ok {
			return Speaker{Entity: e, Span: s.Span, Resolved: "pronoun"}
		}
		if e, ok := r.actor(s.Start); ok {
			return Speaker{Entity: e, Span: s.Span, Resolved: "pronoun"}
		}
		if n := len(r.out); n > 0 && r.out[n-1].Cue.End == s.Start && r.fold(s.Start-1) == "بقول" {
			// X کے بقول انہوں نے: somebody else than X
			was := r.focus
			r.focus = r.before
			defer func() { r.focus = was }()
		}
		return r.fromFocus(s.Span, "pronoun", r.fold(s.End-1) != "اس")
	}
	if p, ok := r.joint(s.Span); ok && p == s.Span {
		return Speaker{Entity: -1, Name: s.Span, Span: s.Span, Resolved: "phrase"}
	}
	if m := r.head(s.Span); m != nil && !r.names.TitledBy(s.Span) && !(!r.isPerson(m.Entity) && m.Start > s.Start && r.is(m.Start-1, lexicon.StandsFor)) {
		span := s.Span
		if m.Start >= s.Start {
			span = m.Span
		}
		return Speaker{Entity: m.Entity, Span: span, Resolved: "name"}
	}
	if e, ok := r.byName(s.Span); ok {
		return Speaker{Entity: e, Span: s.Span, Resolved: "name"}
	}
	described := func(p text.Span) (int, bool) { return r.names.Described(p, r.focus.entity) }
	for _, find := range []func(text.Span) (int, bool){r.names.ByTitle, r.byHead, r.ofItsKind, r.apposed, described} {
		if e, ok := find(s.Span); ok && !r.otherGender(e, s.Span) && !r.several(s.Span) {
			return Speaker{Entity: e, Span: s.Span, Resolved: "title"}
		}
	}
	if e, ok := r.namedBy(s.Span); ok {
		return Speaker{Entity: e, Span: s.Span, Resolved: "name"}
	}
	if sp, ok := r.heads[r.fold(s.End-1)]; ok && s.Len() <= 2 && r.fold(s.Start-2) != "دوسری" && r.fold(s.Start) != "ایک" && r.holdsWords(sp.Span, s.Span) && (s.Len() > 1 || !r.plural(s.Start) || !r.is(sp.Span.Start, lexicon.Indefinite) && r.doc.SentenceOf(s.Start)-r.doc.SentenceOf(sp.Span.Start) <= headWithin) {
		sp.Span, sp.Resolved = s.Span, "title"
		return sp
	}
	return Speaker{Entity: -1, Name: s.Span, Span: s.Span, Resolved: "phrase"}
}

// furthermore is the person who spoke last, where a cue goes on with that: انہوں نے مزید کہا.
// Whom they quoted is none.
func (r *reader) furthermore(s *subject, h *hit) (int, bool) {
	more := false
	for i := s.End; i <= h.core && i < h.End; i++ {
		more = more || r.fold(i) == "مزید"
	}
	n := len(r.out) - 1
	for k := n - 1; k >= 0 && k >= n-2; k-- {
		if r.out[k].Content.Contains(r.out[n].Cue) {
			n = k
		}
	}
	if !more || n < 0 || !r.isPerson(r.out[n].Speaker.Entity) {
		return -1, false
	}
	return r.out[n].Speaker.Entity, true
}

// several tells whether a phrase joins two nouns of people: کہانی سے واقف سیاستدان اور چند
// پولیس افسران.
func (r *reader) several(s text.Span) bool {
	person := func(end int) bool {
		return r.is(end-1, lexicon.PersonNoun|lexicon.GroupNoun) || r.names.TitleEndsAt(end)
	}
	for k := s.Start + 1; k < s.End-1; k++ {
		if r.fold(k) == "اور" && r.fold(k-1) != "ایک" && person(k) && person(s.End) {
			return true
		}
	}
	return false
}

// byName is the person or agency whose name a phrase gives before نامی: مریم خان نامی ایک
// صارف.
func (r *reader) byName(s text.Span) (int, bool) {
	for i := s.Start + 1; i < s.End; i++ {
		if f := r.fold(i); f != "نامی" && !((f == "نام" || f == "نامے") && r.is(i+1, lexicon.Genitive)) {
			continue
		}
		m := r.names.EndingAt(i)
		if m == nil || r.names.Is(m.Entity, names.Place) || m.Start != s.Start && !r.names.TitleEndsAt(m.Start) {
			return -1, false // not the whole of the name
		}
		for k := i; k < s.End; k++ {
			if r.fold(k) == "اور" && r.fold(k-1) != "ایک" {
				return -1, false // … نامی گروپ اور چرچ انتظامیہ
			}
		}
		return m.Entity, true
	}
	return -1, false
}

// byHead is names.ByHead unless a place before the noun tells of which place it is: (خوشاب
// میں) پولیس is not the Islamabad police of whom the article told.
func (r *reader) byHead(s text.Span) (int, bool) {
	e, ok := r.names.ByHead(s)
	if m := r.names.EndingAt(s.Start - 1); ok && r.fold(s.Start-1) == "میں" && m != nil && r.names.Is(m.Entity, names.Place) {
		return -1, false
	}
	return e, ok
}

// maxKind is how many words a noun for an agency has at most with its adjectives: کورین ٹیک
// فرم.
const maxKind = 3

// ofItsKind is the agency that a bare کمپنی means: the one that spoke last, else the one
// that acts in the sentence or the one before, unless its name says that it is something
// else: ایئر وائٹ وہیل نے طیارہ دکھایا جس کے بارے میں (کمپنی).
func (r *reader) ofItsKind(s text.Span) (int, bool) {
	if s.Len() > maxKind || !r.is(s.End-1, lexicon.AgencyKind|lexicon.Introducer) {
		return -1, false
	}
	for i := s.Start; i < s.End-1; i++ {
		if m := r.names.At(i); m != nil && !r.names.Is(m.Entity, names.Place) || r.is(i, lexicon.Indefinite|lexicon.Genitive|lexicon.Postposition|lexicon.Conjunction|lexicon.MediaWord) {
			return -1, false
		}
	}
	if r.names.Is(r.focus.entity, names.Agency) && (!r.publishes(r.focus.entity) || r.is(s.Start, lexicon.MediaWord)) {
		return r.focus.entity, true
	}
	if s.Len() > 1 {
		return -1, false
	}
	n := r.doc.SentenceOf(s.Start)
	for i := s.Start - 1; i >= r.doc.Sentences[max(n-1, 0)].Start; i-- {
		m := r.names.At(i)
		if m == nil {
			continue
		}
		i = m.Start
		last := m.End - 1
		if r.names.Is(m.Entity, names.Agency) && r.fold(m.End) == "نے" && (!r.is(last, lexicon.GroupNoun) || r.fold(last) == r.fold(s.Start)) {
			return m.Entity, true
		}
	}
	return -1, false
}

// headWithin is how many sentences after a longer phrase the bare plural of its head
// still means the same people.
const headWithin = 8

// head is the name that a phrase consists of or ends with, beside marks and
// brackets.
func (r *reader) head(s text.Span) *names.Mention {
	i := s.End - 1
	for i > s.Start && (r.kind(i) == text.Mark || r.fold(i) == "صاحب" || r.fold(i) == "صاحبہ") {
		i--
	}
	if r.fold(i) == ")" {
		for i > s.Start && r.fold(i) != "(" {
			i--
		}
		i--
	}
	m := r.names.At(i)
	if m == nil {
		// ہارٹز اخبار, این ٹی وی ٹیلی وژن
		for i > s.Start && r.is(i, lexicon.MediaWord) && r.names.At(i) == nil {
			i--
		}
		if m = r.names.At(i); m == nil || !r.names.Is(m.Entity, names.Agency) {
			return nil
		}
	}
	if m.End != i+1 {
		return nil
	}
	// two names joined by اور are a group
	for k := s.Start; k < m.Start; k++ {
		if e := r.names.EndingAt(k); r.fold(k) == "اور" && e != nil && (k+1 == m.Start || r.names.Entities[e.Entity].Type == r.names.Entities[m.Entity].Type) {
			return nil
		}
	}
	return m
}

// namedBy is the one person of the article one word of whose name a phrase is, where
// that word alone was taken for no name: شبنم of شبنم پروین.
func (r *reader) namedBy(s text.Span) (int, bool) {
	if s.Len() != 1 || !r.is(s.Start, lexicon.Given|lexicon.Family) {
		return -1, false
	}
	found := -1
	for n := range r.names.Entities {
		if !r.isPerson(n) {
			continue
		}
		for _, m := range r.names.Entities[n].Mentions {
			if m.Start < s.Start && m.Len() > 1 && (r.fold(m.Start) == r.fold(s.Start) || r.fold(m.End-1) == r.fold(s.Start)) {
				if found >= 0 && found != n {
					return -1, false
				}
				found = n
			}
		}
	}
	return found, found >= 0
}

// holdsWords tells whether a phrase has all the words of a shorter one: پولیس حکام
// is no فائر بریگیڈ حکام. A demonstrative needs no match.
func (r *reader) holdsWords(long, short text.Span) bool {
	for i := short.Start; i < short.End-1; i++ {
		found := r.is(i, lexicon.PersonPronoun) || r.fold(i) == "مذکورہ"
		for k := long.Start; k < long.End && !found; k++ {
			found = r.fold(k) == r.fold(i)
		}
		if !found {
			return false
		}
	}
	return true
}

// apposed is the person before a phrase that only says who that is: سندیپ بیری، ایک
// ہسپتال کے سرجن (نے).
func (r *reader) apposed(s text.Span) (int, bool) {
	if !r.comma(s.Start - 1) {
		return 0, false
	}
	m := r.names.EndingAt(s.Start - 1)
	if m == nil || !r.isPerson(m.Entity) || !r.names.TitleEndsAt(s.End) && !r.is(s.End-1, lexicon.PersonNoun) {
		return 0, false
	}
	return m.Entity, m.Start == r.doc.SentenceAt(m.Start).Start || r.names.TitleEndsAt(m.Start) || r.kind(m.Start-1) != text.Word
}

// released is who made a document public that a relative pronoun means: ادارے نے
// رپورٹ جاری کی (جس کے مطابق).
func (r *reader) released(s *subject, h *hit) (Speaker, bool) {
	if h.shape != behindCue {
		return Speaker{}, false
	}
	lo := r.doc.SentenceAt(s.Start).Start
	for i := s.Start - 1; i > lo && i >= s.Start-maxApart; i-- {
		deed := r.in(i, lexicon.Deed)
		if !deed && !r.is(i, lexicon.Document) {
			continue
		}
		if !deed && !r.madePublic(i+1, s.Start) {
			p := r.phraseBefore(i+1, lo)
			return Speaker{Entity: -1, Name: p, Span: s.Span, Resolved: "pronoun"}, p.Len() > 0
		}
		for k := i - 1; k > lo; k-- {
			if r.fold(k) == "نے" {
				p := subject{Span: r.phraseBefore(k, lo), end: k + 1}
				if p.Len() == 0 {
					return Speaker{}, false
				}
				sp := r.speaker(&p, h)
				sp.Span, sp.Resolved = s.Span, "pronoun"
				return sp, true
			}
			if r.fold(k) == "کہ" {
				break
			}
		}
		return Speaker{}, false
	}
	return Speaker{}, false
}

// madePublic tells whether the words between two tokens say that a document was
// made public: جاری کی, شائع ہوئی.
func (r *reader) madePublic(from, to int) bool {
	for i := from; i < to; i++ {
		if r.is(i, lexicon.Release) {
			return true
		}
	}
	return false
}
