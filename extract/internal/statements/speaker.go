package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// focus is whom a pronoun most likely means: the last speaker, or the last
// person who acted since.
type focus struct {
	entity int       // -1 for a phrase
	phrase text.Span // who it is, where there is no entity
	at     int       // token
}

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
		if e, ok := r.caught(s.Start); ok {
			return Speaker{Entity: e, Span: s.Span, Resolved: "pronoun"}
		}
		if e, ok := r.personBefore(s.Start); ok {
			return Speaker{Entity: e, Span: s.Span, Resolved: "pronoun"}
		}
		return r.fromFocus(s.Span, "pronoun", true)
	}
	if r.pronoun(s.Span) {
		if sp, ok := r.questioned(s.Span); ok {
			return sp
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
	if m := r.head(s.Span); m != nil && !r.names.TitledBy(s.Span) {
		span := s.Span
		if m.Start >= s.Start {
			span = m.Span
		}
		return Speaker{Entity: m.Entity, Span: span, Resolved: "name"}
	}
	if e, ok := r.names.ByTitle(s.Span); ok {
		return Speaker{Entity: e, Span: s.Span, Resolved: "title"}
	}
	if e, ok := r.names.ByHead(s.Span); ok {
		return Speaker{Entity: e, Span: s.Span, Resolved: "title"}
	}
	if sp, ok := r.heads[r.fold(s.End-1)]; ok && s.Len() <= 2 && r.fold(s.Start) != "ایک" && r.holdsWords(sp.Span, s.Span) {
		sp.Span, sp.Resolved = s.Span, "title"
		return sp
	}
	if e, ok := r.names.Described(s.Span, r.focus.entity); ok {
		return Speaker{Entity: e, Span: s.Span, Resolved: "title"}
	}
	return Speaker{Entity: -1, Name: s.Span, Span: s.Span, Resolved: "phrase"}
}

// questioned is whom somebody asked or arrested in the clause before a pronoun:
// جب X سے سوال کیا گیا تو انہوں نے, تین افراد کو گرفتار کیا تو انہوں نے.
func (r *reader) questioned(s text.Span) (Speaker, bool) {
	if r.fold(s.Start-1) != "تو" && r.fold(s.Start-1) != "میں" {
		return Speaker{}, false
	}
	lo, marker := r.doc.Sentences[r.doc.SentenceOf(s.Start)].Start, ""
	for k := s.Start - 2; k >= lo; k-- {
		switch f := r.fold(k); {
		case f == "پوچھا" || f == "پوچھنے" || f == "سوال" || f == "استفسار" || f == "دریافت":
			marker = "سے"
		case f == "گرفتار" && r.fold(s.Start-1) == "تو":
			marker = "کو"
		case f == marker && marker != "":
			if m := r.names.EndingAt(k); m != nil && r.names.Entities[m.Entity].Type == names.Person {
				return Speaker{Entity: m.Entity, Span: s, Resolved: "pronoun"}, true
			}
			if p := r.phraseBefore(k, lo); marker == "کو" && p.Len() > 0 && !r.pronoun(p) {
				return Speaker{Entity: -1, Name: p, Span: s, Resolved: "pronoun"}, true
			}
			return Speaker{}, false
		}
	}
	return Speaker{}, false
}

// caught is the person to whom something was done in the clause that a relative
// pronoun at token i follows: X کو … گرفتار کیا گیا جس نے.
func (r *reader) caught(i int) (int, bool) {
	if !r.is(i-1, lexicon.Auxiliary) {
		return -1, false
	}
	lo := r.clauseStart(i-1, r.doc.Sentences[r.doc.SentenceOf(i)].Start)
	for k := i - 2; k > lo; k-- {
		if m := r.names.EndingAt(k); m != nil && r.fold(k) == "کو" && r.names.Entities[m.Entity].Type == names.Person {
			return m.Entity, true
		}
	}
	return -1, false
}

// actor is the person whom a pronoun at token i means within its own sentence:
// the last one with نے, or in جس میں انہوں نے the last one at all.
func (r *reader) actor(i int) (int, bool) {
	s := r.doc.Sentences[r.doc.SentenceOf(i)]
	inRelative := r.fold(i-1) == "میں" && r.fold(i-2) == "جس"
	for k := i - 1; k >= s.Start; k-- {
		if r.fold(k) == "کہ" {
			return -1, false // what somebody said is no guide
		}
		m := r.names.At(k)
		if m == nil {
			continue
		}
		if (r.names.Entities[m.Entity].Type == names.Person || r.fold(i) == "اس" && r.fold(m.End) == "نے") && !r.said(m.Span, i) && (inRelative || r.fold(m.End) == "نے" || r.opens(m.Span, s)) {
			return m.Entity, true
		}
		k = m.Start
	}
	return -1, false
}

// said tells whether a span stands within what one of the last statements
// reports, and token i does not.
func (r *reader) said(s text.Span, i int) bool {
	for n := len(r.out) - 1; n >= 0 && n >= len(r.out)-3; n-- {
		if c := r.out[n].Content; c.Contains(s) && !(c.Start <= i && i < c.End) {
			return true
		}
	}
	return false
}

// opens tells whether a name is the subject with which its sentence begins,
// behind its titles and without a postposition: پولیس افسر سجاد خان (اتفاق نہیں کرتے).
func (r *reader) opens(m, s text.Span) bool {
	if r.is(m.End, lexicon.Postposition|lexicon.Conjunction) || r.kind(m.End) != text.Word {
		return false
	}
	for k := s.Start; k < m.Start; k++ {
		if r.is(k, lexicon.CaseMarker|lexicon.Auxiliary) {
			return false
		}
	}
	return true
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

// relative tells whether a phrase is a relative or stressed pronoun: جس (نے).
func (r *reader) relative(s text.Span) bool {
	if s.Len() != 1 {
		return false
	}
	switch r.fold(s.Start) {
	case "جس", "جن", "جنہوں", "اسی":
		return true
	}
	return false
}

// personBefore is the person mentioned last before token i, not more than two
// sentences away.
func (r *reader) personBefore(i int) (int, bool) {
	lo := 0
	if s := r.doc.SentenceOf(i); s > 2 {
		lo = r.doc.Sentences[s-2].Start
	}
	for k := i - 1; k >= lo; k-- {
		if m := r.names.At(k); m != nil {
			if r.names.Entities[m.Entity].Type == names.Person {
				return m.Entity, true
			}
			k = m.Start
		}
	}
	return -1, false
}

// pronoun tells whether a phrase is only a pronoun for somebody named before.
func (r *reader) pronoun(s text.Span) bool {
	return s.Len() == 1 && r.is(s.Start, lexicon.PersonPronoun) || s.Len() == 2 && r.is(s.Start, lexicon.PersonPronoun) && r.is(s.End-1, lexicon.Particle)
}

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
		if m = r.names.At(i); m == nil || r.names.Entities[m.Entity].Type != names.Agency {
			return nil
		}
	}
	if m.End != i+1 {
		return nil
	}
	// two names joined by اور are a group
	for k := s.Start; k < m.Start; k++ {
		if r.fold(k) == "اور" && r.names.EndingAt(k) != nil {
			if e := r.names.EndingAt(k); r.names.Entities[e.Entity].Type == r.names.Entities[m.Entity].Type {
				return nil
			}
		}
	}
	return m
}

// fromFocus resolves a pronoun or a missing subject. people is true for words
// that mean people rather than a country or body.
func (r *reader) fromFocus(s text.Span, how string, people bool) Speaker {
	f := r.focus
	if f.entity < 0 && f.phrase.Len() == 0 {
		if e, ok := r.personBefore(s.Start); ok && s.Len() > 0 {
			return Speaker{Entity: e, Span: s, Resolved: how}
		}
		return Speaker{Entity: -1, Name: s, Span: s, Resolved: how}
	}
	if f.entity < 0 && how == "pronoun" && r.is(f.phrase.End-1, lexicon.Document) {
		if e, ok := r.personBefore(s.Start); ok {
			return Speaker{Entity: e, Span: s, Resolved: how} // a report is no "they"
		}
	}
	if f.entity >= 0 && people && r.names.Entities[f.entity].Type == names.Place {
		for n := len(r.out) - 1; n >= 0 && n >= len(r.out)-4; n-- {
			if e := r.out[n].Speaker.Entity; e >= 0 && r.names.Entities[e].Type == names.Person {
				return Speaker{Entity: e, Span: s, Resolved: how}
			}
		}
	}
	return Speaker{Entity: f.entity, Name: f.phrase, Span: s, Resolved: how}
}

// documentSpeaker is who issued a report or statement: the agency or person in
// its phrase, the last speaker for a bare بیان میں, else the phrase.
func (r *reader) documentSpeaker(s *subject) Speaker {
	for i := s.End - 1; i >= s.Start; i-- {
		if m := r.names.At(i); m != nil {
			if r.names.Entities[m.Entity].Type != names.Place {
				return Speaker{Entity: m.Entity, Span: s.Span, Resolved: "phrase"}
			}
			i = m.Start
		}
	}
	if sp, ok := r.issuer(s); ok {
		return sp
	}
	if s.Len() > 2 && r.is(s.End-2, lexicon.Genitive) {
		if e, ok := r.names.ByTitle(text.Span{Start: s.Start, End: s.End - 2}); ok {
			return Speaker{Entity: e, Span: s.Span, Resolved: "title"} // امریکی صدر کے حکم کے مطابق
		}
	}
	if sp, ok := r.heads[r.fold(s.End-1)]; ok && s.Len() == 1 {
		sp.Span, sp.Resolved = s.Span, "title"
		return sp
	}
	if s.Len() == 1 && r.is(s.Start, lexicon.Occasion) && (r.focus.entity >= 0 || r.focus.phrase.Len() > 0) {
		return Speaker{Entity: r.focus.entity, Name: r.focus.phrase, Span: s.Span, Resolved: "phrase"}
	}
	return Speaker{Entity: -1, Name: s.Span, Span: s.Span, Resolved: "phrase"}
}

// issuer is who issued a document, told before it: X کی جانب سے (جاری کیے گئے
// بیان میں).
func (r *reader) issuer(s *subject) (Speaker, bool) {
	lo := r.doc.Sentences[r.doc.SentenceOf(s.Start)].Start
	for i := s.End - 2; i > lo+1 && i > s.Start-8; i-- {
		if r.kind(i) == text.Stop || r.fold(i) == "نے" || r.fold(i) == "کہ" {
			break
		}
		if r.fold(i) == "سے" && (r.fold(i-1) == "جانب" || r.fold(i-1) == "طرف") && r.is(i-2, lexicon.Genitive) {
			if m := r.names.EndingAt(i - 2); m != nil {
				return Speaker{Entity: m.Entity, Span: s.Span, Resolved: "phrase"}, true
			}
			p := r.phraseBefore(i-2, lo)
			return Speaker{Entity: -1, Name: p, Span: s.Span, Resolved: "phrase"}, p.Len() > 0
		}
	}
	return Speaker{}, false
}

// remember makes a speaker the one whom a following pronoun means.
func (r *reader) remember(sp Speaker, at int) {
	if sp.Entity >= 0 || sp.Name.Len() > 0 && !r.pronoun(sp.Name) {
		r.before = r.focus
		r.focus = focus{entity: sp.Entity, phrase: sp.Name, at: at}
	}
	// کوئٹہ پولیس کے ایک اہلکار may be called اہلکار from here on
	if sp.Span.Len() > 1 && (sp.Resolved == "phrase" || sp.Resolved == "name" && sp.Entity >= 0 && r.names.Entities[sp.Entity].Type == names.Agency) {
		r.heads[r.fold(sp.Span.End-1)] = sp
	}
}

// talkedOf tells whether a person speaks and one of the last statements is about
// somebody else: what the author adds about those leaves the word with its speaker.
func (r *reader) talkedOf(entity int) bool {
	if f := r.focus.entity; f >= 0 && r.names.Entities[f].Type != names.Person {
		return false
	}
	for n := len(r.out) - 1; n >= 0 && n >= len(r.out)-3; n-- {
		for i := r.out[n].Content.Start; i < r.out[n].Content.End; i++ {
			if m := r.names.At(i); m != nil && m.Entity == entity {
				return true
			}
		}
	}
	return false
}

// watch looks, behind a sentence that was read, for people who acted in it, so
// that a pronoun in the next one can mean them.
func (r *reader) watch(s text.Span) {
	for i := s.Start; i < s.End; i++ {
		m := r.names.At(i)
		if m == nil || m.Start != i {
			continue
		}
		if r.names.Entities[m.Entity].Type == names.Person && m.End < s.End && (r.fold(m.End) == "نے" || r.opens(m.Span, s) && !r.talkedOf(m.Entity)) && i > r.focus.at && !r.said(m.Span, s.End) {
			r.focus = focus{entity: m.Entity, at: i}
		}
		i = m.End - 1
	}
}
