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

// remember makes a speaker the one whom a following pronoun means.
func (r *reader) remember(sp Speaker, at int) {
	if sp.Entity >= 0 || sp.Name.Len() > 0 && !r.thing(sp) && !r.pronoun(sp.Name) && !r.relative(sp.Name) && !r.is(sp.Name.Start, lexicon.FirstPerson) {
		now := focus{entity: sp.Entity, phrase: sp.Name, at: at}
		if now.entity != r.focus.entity || now.phrase != r.focus.phrase {
			r.before = r.focus
		}
		r.focus = now
	}
	// کوئٹہ پولیس کے ایک اہلکار may be called اہلکار from here on
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
	if !o.Content.Contains(h.Span) || o.Content.Start > q.Open+1 || o.Cue.End > h.Start || r.focus.entity != o.Speaker.Entity || r.focus.phrase != o.Speaker.Name {
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
		if !h.ke && o.Speaker.Resolved == "pronoun" && r.doc.SentenceOf(o.Cue.Start) == r.doc.SentenceOf(h.Start) {
			return true // انہوں نے کہا کہ … تاہم عوام نے یہ مسترد کیا: still the one who speaks
		}
		if o.Content.Start > h.Start || h.End > o.Content.End || o.Speaker.Resolved != "name" && r.reports(o) {
			continue
		}
		if !r.isPerson(sp.Entity) || o.Speaker.Entity < 0 || r.isPerson(o.Speaker.Entity) {
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

// reports tells whether a statement is only a report of what others said: of a
// document, a medium, or somebody's with کے مطابق.
func (r *reader) reports(st *Statement) bool {
	last := st.Speaker.Span.End - 1
	return r.is(last, lexicon.Document|lexicon.MediaWord|lexicon.Hearsay) || r.fold(st.Cue.End-1) == "مطابق"
}

// isPerson tells whether an entity is a person; -1 is none.
func (r *reader) isPerson(entity int) bool {
	return r.names.Is(entity, names.Person)
}
