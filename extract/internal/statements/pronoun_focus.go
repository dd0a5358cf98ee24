package statements

import (
	"sort"

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

// speaker is who is in view as the source that a phrase stands for.
func (f focus) speaker(s text.Span, how string) Speaker {
	return Speaker{Entity: f.entity, Name: f.phrase, Span: s, Resolved: how}
}

// spoke tells whether who is in view is the source of a statement.
func (f focus) spoke(sp Speaker) bool { return f.entity == sp.Entity && f.phrase == sp.Name }

// view is who is in view.
type view struct {
	focus  focus // whom a pronoun most likely means
	before focus // somebody else, who spoke or acted before that
	body   focus // the country, agency or group that acted last
	above  focus // who was in view before somebody of whom only a subordinate clause told, at token below
	below  int
}

// remember makes a speaker the one whom a following pronoun means.
func (r *reader) remember(sp Speaker, at int) {
	if sp.Entity >= 0 || sp.Name.Len() > 0 && !r.thing(sp) && !r.pronoun(sp.Name) && !r.relative(sp.Name) && !r.is(sp.Name.Start, lexicon.FirstPerson) {
		if !r.focus.spoke(sp) {
			r.before = r.focus
		}
		r.focus = focus{entity: sp.Entity, phrase: sp.Name, at: at}
	}
	r.rememberHead(sp)
}

// rememberHead keeps what a speaker may be called from here on: کوئٹہ پولیس کے ایک اہلکار, (the) اہلکار.
func (r *reader) rememberHead(sp Speaker) {
	if sp.Span.Len() > 1 && (sp.Resolved == "phrase" || sp.Resolved == "name" && r.names.Is(sp.Entity, names.Agency)) {
		r.heads[r.fold(sp.Span.End-1)] = sp
		if sp.Entity < 0 && r.is(sp.Span.Start, lexicon.StandsFor) && !r.is(sp.Span.End-1, lexicon.StandsFor|lexicon.Document) && r.fold(sp.Span.Start+1) != "ابلاغ" {
			r.heads[r.fold(sp.Span.Start)] = sp // ترجمان محکمہ صحت: ترجمان
		}
	}
}

// quoting keeps whom a pronoun means apart within a quotation and around it: who speaks
// in ’ڈاکٹروں نے کہا تھا کہ …‘ is not whom the next sentence of the author's means.
func (r *reader) quoting(h *hit) {
	q := r.doc.QuoteOf(h.Start)
	if q != nil && !q.Closed {
		q = nil
	}
	if q == r.quote {
		return
	}
	if r.quote != nil && r.quote.Open < r.focus.at && r.focus.at < r.quote.Close {
		r.focus, r.before = r.outside, r.outsideBefore
	}
	if q != nil {
		r.outside, r.outsideBefore = r.focus, r.before
	}
	r.quote = q
}

// spokenAt is the token at which a source speaks: the cue, or the source itself where only the cue stands within a
// quotation: انھوں نے ’معافی مانگی (اور کہا کہ)‘.
func (r *reader) spokenAt(s *subject, h *hit) int {
	if r.quote != nil && s.Len() > 0 && s.Start < r.quote.Open {
		return s.Start
	}
	return h.Start
}

// quotedElse is who acted before a pronoun within a quotation of whom it would mean else:
// nobody calls themselves "he" in their own words.
func (r *reader) quotedElse(s *subject, h *hit) (Speaker, bool) {
	q := r.doc.QuoteOf(h.Start)
	if q == nil || !q.Closed || len(r.out) == 0 {
		return Speaker{}, false
	}
	o := &r.out[len(r.out)-1]
	for n := len(r.out) - 1; n >= 0 && n >= len(r.out)-maxTold && o.Content.Start > q.Open+1; n-- {
		o = &r.out[n]
	}
	if !o.Content.Contains(h.Span) || o.Content.Start > q.Open+1 || o.Cue.End > h.Start || !r.focus.spoke(o.Speaker) {
		return Speaker{}, false
	}
	e, ok := r.actor(s.Start)
	return Speaker{Entity: e, Span: s.Span, Resolved: "pronoun"}, ok && e != o.Speaker.Entity
}

// namedIn tells whether a span names an entity.
func (r *reader) namedIn(s text.Span, entity int) bool {
	if entity < 0 {
		return false
	}
	m := r.names.Entities[entity].Mentions
	n := sort.Search(len(m), func(n int) bool { return m[n].End > s.Start })
	return n < len(m) && m[n].Start < s.End
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

// nested tells whether a cue stands within what the statement before it reports:
// whom that quotes is not whom the next pronoun means, unless it is only a report or
// a medium that quotes a person.
func (r *reader) nested(h *hit, sp Speaker) bool {
	for n := len(r.out) - 1; n >= 0 && n >= len(r.out)-3; n-- {
		o := &r.out[n]
		if r.isPerson(o.Speaker.Entity) && r.anyBody(sp) && r.doc.SentenceOf(o.Cue.Start) == r.doc.SentenceOf(h.Start) {
			return true // X کا کہنا ہے کہ …، لیکن ذرائع کا کہنا ہے کہ …
		}
		if r.isPerson(o.Speaker.Entity) && r.fold(o.Cue.End-1) == "کہ" && r.speaksOn(o, sp) {
			return true
		}
		if h.shape == behindCue && o.Content.Contains(h.Span) && r.fold(o.Cue.End-1) == "کہ" && sp.Entity < 0 && !r.canSpeak(sp.Name) && !r.is(sp.Name.End-1, lexicon.PersonNoun) && o.Speaker.Entity < 0 && r.canSpeak(o.Speaker.Name) {
			return true // ایک ڈاکٹر کا کہنا ہے کہ رجسٹر کے مطابق: still the doctor
		}
		if !h.ke && o.Speaker.Resolved == "pronoun" && r.doc.SentenceOf(o.Cue.Start) == r.doc.SentenceOf(h.Start) {
			return true // انہوں نے کہا کہ … تاہم عوام نے یہ مسترد کیا: still the one who speaks
		}
		if r.relays(o) && (r.isPerson(sp.Entity) || sp.Entity < 0 && !sp.Hidden() && r.canSpeak(sp.Name)) {
			continue // نامہ نگار X کے مطابق Y نے کہا: whoever goes on is Y
		}
		if r.reports(o) && r.names.Is(o.Speaker.Entity, names.Agency) && sp.Entity < 0 && sp.Resolved == "phrase" && !r.anyBody(sp) && r.canSpeak(sp.Name) && !r.severalPeople(sp.Name.End-1) {
			continue // اخبار کے مطابق ماہر معاشیات نے کہا کہ: whoever goes on is the expert
		}
		if o.Content.Start > h.Start || h.End > o.Content.End || o.Speaker.Resolved != "name" && r.reports(o) && !(r.isPerson(o.Speaker.Entity) && !r.isPerson(sp.Entity)) {
			continue
		}
		if !r.isPerson(sp.Entity) || o.Speaker.Entity < 0 || r.isPerson(o.Speaker.Entity) {
			return true
		}
	}
	return false
}

// speaksOn tells whether people without a name speak in a clause that a conjunction joins to what somebody says, who goes on
// speaking of them: X کہتے ہیں کہ بارش ہوئی اور لوگ خوشی کا اظہار کر رہے ہیں۔
func (r *reader) speaksOn(o *Statement, sp Speaker) bool {
	i := sp.Span.Start
	if sp.Entity >= 0 || sp.Resolved != "phrase" || r.doc.SentenceOf(o.Cue.Start) != r.doc.SentenceOf(i) || r.fold(i-1) == "پر" || r.fold(i-1) == "تو" {
		return false
	}
	for k := i - 1; k > o.Cue.End; k-- {
		if (r.comma(k) || r.fold(k) == "اور" || r.is(k, lexicon.ClauseStart)) && r.finite(k-1) {
			return true
		}
	}
	return false
}

// anyBody tells whether a source without a name is a body, a medium, a document or
// sources as such, which an honorific pronoun hardly means.
func (r *reader) anyBody(sp Speaker) bool {
	return sp.Entity < 0 && sp.Name.Len() > 0 && r.is(sp.Name.End-1, lexicon.GroupNoun|lexicon.MediaWord|lexicon.Hearsay|lexicon.Document)
}

// relays tells whether a reporter of the article's own medium only passes on what others said: نامہ نگار X کے مطابق.
func (r *reader) relays(o *Statement) bool {
	return r.isPerson(o.Speaker.Entity) && r.in(o.Speaker.Span.Start-1, lexicon.Byline) && r.fold(o.Cue.End-1) == "مطابق"
}

// reports tells whether a statement is only a report of what others said: of a
// document, a medium, or somebody's with کے مطابق.
func (r *reader) reports(st *Statement) bool {
	last := st.Speaker.Span.End - 1
	return r.is(last, lexicon.Document|lexicon.MediaWord|lexicon.Hearsay) || r.fold(st.Cue.End-1) == "مطابق"
}

// relayedBy tells whether a statement is what the document or body in view reports with کے مطابق.
func (r *reader) relayedBy(st *Statement, f focus) bool {
	return r.fold(st.Cue.End-1) == "مطابق" && !r.isPerson(f.entity) && f.spoke(st.Speaker)
}

// isPerson tells whether an entity is a person; -1 is none.
func (r *reader) isPerson(entity int) bool {
	return r.names.Is(entity, names.Person)
}

// fromFocus resolves a pronoun or a missing subject. people is true for words
// that mean people rather than a country or body.
func (r *reader) fromFocus(f focus, s text.Span, how string, people bool) Speaker {
	if !people && r.body.at > f.at && s.Start-r.body.at <= maxBody {
		return r.body.speaker(s, how)
	}
	if f.entity < 0 && f.phrase.Len() == 0 {
		if e, ok := r.personBefore(s.Start); ok && s.Len() > 0 {
			return Speaker{Entity: e, Span: s, Resolved: how}
		}
		if p, ok := r.openingName(s.Start); ok && how == "pronoun" {
			return Speaker{Entity: -1, Name: p, Span: s, Resolved: how}
		}
		return Speaker{Entity: -1, Name: s, Span: s, Resolved: how}
	}
	if f.entity < 0 && how == "pronoun" && r.is(f.phrase.End-1, lexicon.Document) {
		if r.isPerson(r.before.entity) {
			return Speaker{Entity: r.before.entity, Span: s, Resolved: how} // … رپورٹ کے مطابق انہوں نے
		}
		if e, ok := r.personBefore(s.Start); ok {
			return Speaker{Entity: e, Span: s, Resolved: how} // a report is no "they"
		}
	}
	if people {
		if sp, ok := r.peopleBeside(f, s, how); ok {
			return sp
		}
	}
	return f.speaker(s, how)
}

// peopleBeside is whom a word that means people means where the focus is a place or a body, which nobody calls so: its
// leader, or who spoke before.
func (r *reader) peopleBeside(f focus, s text.Span, how string) (Speaker, bool) {
	if r.names.Is(f.entity, names.Place) {
		for n := len(r.out) - 1; n >= 0 && n >= len(r.out)-4; n-- {
			if e := r.out[n].Speaker.Entity; r.isPerson(e) {
				return Speaker{Entity: e, Span: s, Resolved: how}, true
			}
		}
	}
	if how != "pronoun" || !r.impersonal(f) {
		return Speaker{}, false
	}
	if e, ok := r.ledBy(f); ok {
		return Speaker{Entity: e, Span: s, Resolved: how}, true
	}
	if n := len(r.out) - 1; f.entity >= 0 && n > 0 && r.reports(&r.out[n]) && r.out[n].Speaker.Entity == f.entity && r.isPerson(r.out[n-1].Speaker.Entity) && r.doc.SentenceOf(s.Start)-r.doc.SentenceOf(r.out[n-1].Content.End-1) <= 2 {
		return Speaker{Entity: r.out[n-1].Speaker.Entity, Span: s, Resolved: how}, true // عالمی بینک کے مطابق …۔ (انہوں نے): who spoke before that
	}
	if e, ok := r.beside(f); ok {
		return Speaker{Entity: e, Span: s, Resolved: how}, true
	}
	if r.apart(r.lastWord(f), s.Start) <= 1 {
		return Speaker{}, false
	}
	name := s // a body two sentences back is no "they"
	if p, ok := r.openingName(s.Start); ok {
		name = p
	} else if e, ok := r.personBefore(s.Start); ok {
		return Speaker{Entity: e, Span: s, Resolved: how}, true
	}
	return Speaker{Entity: -1, Name: name, Span: s, Resolved: how}, true
}

// lastWord is the token up to which a focus was heard of: the end of what it last said, if it
// spoke last.
func (r *reader) lastWord(f focus) int {
	if n := len(r.out) - 1; n >= 0 && f.spoke(r.out[n].Speaker) {
		return max(f.at, r.out[n].Content.End-1)
	}
	return f.at
}

// ledBy is the person with whom begins what the focus, a medium, has just reported: اخبار نے
// لکھا ہے کہ ڈیوڈ وارڈ … ہیں۔ (انہوں نے).
func (r *reader) ledBy(f focus) (int, bool) {
	n := len(r.out) - 1
	if n < 0 || !f.spoke(r.out[n].Speaker) || !r.reports(&r.out[n]) && !r.publishes(f.entity) {
		return -1, false
	}
	c := r.out[n].Content
	m := r.firstNamed(c)
	if m == nil {
		return -1, false
	}
	return m.Entity, r.leads(m.Span, c) && (r.fold(m.End) == "نے" || !r.is(m.End, lexicon.Postposition))
}

// impersonal tells whether a focus is a body or a medium rather than people.
func (r *reader) impersonal(f focus) bool {
	if f.entity >= 0 {
		return !r.isPerson(f.entity)
	}
	return f.phrase.Len() > 0 && r.is(f.phrase.End-1, lexicon.GroupNoun|lexicon.MediaWord)
}

// beside is the person who speaks in the sentence in which a body does: عائشہ بتاتی ہیں کہ …
// تاہم حکومت نے کہا ہے. (وہ) means her.
func (r *reader) beside(f focus) (int, bool) {
	at := r.doc.SentenceOf(f.at)
	for n := len(r.out) - 1; n >= 0 && n >= len(r.out)-maxTold && r.doc.SentenceOf(r.out[n].Cue.Start) >= at; n-- {
		if e := r.out[n].Speaker.Entity; r.isPerson(e) && r.doc.SentenceOf(r.out[n].Cue.Start) == at {
			return e, true
		}
	}
	return -1, false
}
