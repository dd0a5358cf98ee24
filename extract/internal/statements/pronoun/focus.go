package pronoun

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/said"
	"bayan/extract/internal/statements/source"
	"bayan/extract/text"
)

// Remember makes a speaker the one whom a following pronoun means.
func (r *Reader) Remember(sp said.Speaker, at int) {
	if sp.Entity >= 0 ||
		sp.Name.Len() > 0 && !r.Thing(sp) && !r.OnlyPronoun(sp.Name) && !r.OnlyRelative(sp.Name) &&
			!r.Is(sp.Name.Start, lexicon.FirstPerson) {
		if !r.Focus.Spoke(sp) {
			r.Before = r.Focus
		}
		r.Focus = said.Focus{Entity: sp.Entity, Phrase: sp.Name, At: at}
	}
	r.RememberHead(sp)
}

// RememberHead keeps what a speaker may be called from here on: کوئٹہ پولیس کے ایک اہلکار, (the) اہلکار.
func (r *Reader) RememberHead(sp said.Speaker) {
	if sp.Span.Len() > 1 && (sp.Resolved == "phrase" || sp.Resolved == "name" && r.Names.Is(sp.Entity, names.Agency)) {
		r.Heads[r.Fold(sp.Span.End-1)] = sp
		if sp.Entity < 0 && r.Is(sp.Span.Start, lexicon.StandsFor) && !r.Is(sp.Span.End-1, lexicon.StandsFor|lexicon.Document) &&
			r.Fold(sp.Span.Start+1) != "ابلاغ" {
			r.Heads[r.Fold(sp.Span.Start)] = sp // ترجمان محکمہ صحت: ترجمان
		}
	}
}

// Quoting keeps whom a pronoun means apart within a quotation and around it: who speaks
// in ’ڈاکٹروں نے کہا تھا کہ …‘ is not whom the next sentence of the author's means.
func (r *Reader) Quoting(h *cue.Hit) {
	q := r.Doc.QuoteOf(h.Start)
	if q != nil && !q.Closed {
		q = nil
	}
	if q == r.quote {
		return
	}
	if r.quote != nil && r.quote.Open < r.Focus.At && r.Focus.At < r.quote.Close {
		r.Focus, r.Before = r.outside, r.outsideBefore
	}
	if q != nil {
		r.outside, r.outsideBefore = r.Focus, r.Before
	}
	r.quote = q
}

// SpokenAt is the token at which a source speaks: the cue, or the source itself where only the cue stands within a
// quotation: انھوں نے ’معافی مانگی (اور کہا کہ)‘.
func (r *Reader) SpokenAt(s *source.Subject, h *cue.Hit) int {
	if r.quote != nil && s.Len() > 0 && s.Start < r.quote.Open {
		return s.Start
	}
	return h.Start
}

// QuotedElse is who acted before a pronoun within a quotation of whom it would mean else:
// nobody calls themselves "he" in their own words.
func (r *Reader) QuotedElse(s *source.Subject, h *cue.Hit) (said.Speaker, bool) {
	q := r.Doc.QuoteOf(h.Start)
	if q == nil || !q.Closed || len(r.Out) == 0 {
		return said.Speaker{}, false
	}
	o := &r.Out[len(r.Out)-1]
	for n := len(r.Out) - 1; n >= 0 && n >= len(r.Out)-source.MaxTold && o.Content.Start > q.Open+1; n-- {
		o = &r.Out[n]
	}
	if !o.Content.Contains(h.Span) || o.Content.Start > q.Open+1 || o.Cue.End > h.Start || !r.Focus.Spoke(o.Speaker) {
		return said.Speaker{}, false
	}
	e, ok := r.Actor(s.Start)
	return said.Speaker{Entity: e, Span: s.Span, Resolved: "pronoun"}, ok && e != o.Speaker.Entity
}

// said tells whether a span stands within what one of the last statements
// reports, and token i does not.
func (r *Reader) said(s text.Span, i int) bool {
	for n := len(r.Out) - 1; n >= 0 && n >= len(r.Out)-3; n-- {
		if c := r.Out[n].Content; c.Contains(s) && !(c.Start <= i && i < c.End) {
			return true
		}
	}
	return false
}

// Nested tells whether a cue stands within what the statement before it reports:
// whom that quotes is not whom the next pronoun means, unless it is only a report or
// a medium that quotes a person.
func (r *Reader) Nested(h *cue.Hit, sp said.Speaker) bool {
	for n := len(r.Out) - 1; n >= 0 && n >= len(r.Out)-3; n-- {
		o := &r.Out[n]
		if r.IsPerson(o.Speaker.Entity) && r.NamelessBody(sp) && r.Doc.SentenceOf(o.Cue.Start) == r.Doc.SentenceOf(h.Start) {
			return true // X کا کہنا ہے کہ …، لیکن ذرائع کا کہنا ہے کہ …
		}
		if r.IsPerson(o.Speaker.Entity) && r.Fold(o.Cue.End-1) == "کہ" && r.speaksOn(o, sp) {
			return true
		}
		if h.Shape == cue.Behind && o.Content.Contains(h.Span) && r.Fold(o.Cue.End-1) == "کہ" && sp.Entity < 0 &&
			!r.CanSpeak(sp.Name) && !r.Is(sp.Name.End-1, lexicon.PersonNoun) && o.Speaker.Entity < 0 &&
			r.CanSpeak(o.Speaker.Name) {
			return true // ایک ڈاکٹر کا کہنا ہے کہ رجسٹر کے مطابق: still the doctor
		}
		if !h.Ke && o.Speaker.Resolved == "pronoun" && r.Doc.SentenceOf(o.Cue.Start) == r.Doc.SentenceOf(h.Start) {
			return true // انہوں نے کہا کہ … تاہم عوام نے یہ مسترد کیا: still the one who speaks
		}
		if r.Relays(o) && (r.IsPerson(sp.Entity) || sp.Entity < 0 && !sp.Hidden() && r.CanSpeak(sp.Name)) {
			continue // نامہ نگار X کے مطابق Y نے کہا: whoever goes on is Y
		}
		if r.Reports(o) && r.Names.Is(o.Speaker.Entity, names.Agency) && sp.Entity < 0 && sp.Resolved == "phrase" &&
			!r.NamelessBody(sp) && r.CanSpeak(sp.Name) && !r.severalPeople(sp.Name.End-1) {
			continue // اخبار کے مطابق ماہر معاشیات نے کہا کہ: whoever goes on is the expert
		}
		if o.Content.Start > h.Start || h.End > o.Content.End ||
			o.Speaker.Resolved != "name" && r.Reports(o) && !(r.IsPerson(o.Speaker.Entity) && !r.IsPerson(sp.Entity)) {
			continue
		}
		if !r.IsPerson(sp.Entity) || o.Speaker.Entity < 0 || r.IsPerson(o.Speaker.Entity) {
			return true
		}
	}
	return false
}

// speaksOn tells whether people without a name speak in a clause that a conjunction joins to what somebody says, who goes on
// speaking of them: X کہتے ہیں کہ بارش ہوئی اور لوگ خوشی کا اظہار کر رہے ہیں۔
func (r *Reader) speaksOn(o *said.Statement, sp said.Speaker) bool {
	i := sp.Span.Start
	if sp.Entity >= 0 || sp.Resolved != "phrase" || r.Doc.SentenceOf(o.Cue.Start) != r.Doc.SentenceOf(i) || r.Fold(i-1) == "پر" ||
		r.Fold(i-1) == "تو" {
		return false
	}
	for k := i - 1; k > o.Cue.End; k-- {
		if (r.Comma(k) || r.Fold(k) == "اور" || r.Is(k, lexicon.ClauseStart)) && r.Finite(k-1) {
			return true
		}
	}
	return false
}

// Reports tells whether a statement is only a report of what others said: of a
// document, a medium, or somebody's with کے مطابق.
func (r *Reader) Reports(st *said.Statement) bool {
	last := st.Speaker.Span.End - 1
	return r.Is(last, lexicon.Document|lexicon.MediaWord|lexicon.Hearsay) || r.Fold(st.Cue.End-1) == "مطابق"
}

// RelayedBy tells whether a statement is what the document or body in view reports with کے مطابق.
func (r *Reader) RelayedBy(st *said.Statement, f said.Focus) bool {
	return r.Fold(st.Cue.End-1) == "مطابق" && !r.IsPerson(f.Entity) && f.Spoke(st.Speaker)
}

// FromFocus resolves a pronoun or a missing subject. people is true for words
// that mean people rather than a country or body.
func (r *Reader) FromFocus(f said.Focus, s text.Span, how string, people bool) said.Speaker {
	if !people && r.Body.At > f.At && s.Start-r.Body.At <= MaxBody {
		return r.Body.Speaker(s, how)
	}
	if f.Entity < 0 && f.Phrase.Len() == 0 {
		if e, ok := r.PersonBefore(s.Start); ok && s.Len() > 0 {
			return said.Speaker{Entity: e, Span: s, Resolved: how}
		}
		if p, ok := r.openingName(s.Start); ok && how == "pronoun" {
			return said.Speaker{Entity: -1, Name: p, Span: s, Resolved: how}
		}
		return said.Speaker{Entity: -1, Name: s, Span: s, Resolved: how}
	}
	if f.Entity < 0 && how == "pronoun" && r.Is(f.Phrase.End-1, lexicon.Document) {
		if r.IsPerson(r.Before.Entity) {
			return said.Speaker{Entity: r.Before.Entity, Span: s, Resolved: how} // … رپورٹ کے مطابق انہوں نے
		}
		if e, ok := r.PersonBefore(s.Start); ok {
			return said.Speaker{Entity: e, Span: s, Resolved: how} // a report is no "they"
		}
	}
	if people {
		if sp, ok := r.peopleBeside(f, s, how); ok {
			return sp
		}
	}
	return f.Speaker(s, how)
}

// peopleBeside is whom a word that means people means where the focus is a place or a body, which nobody calls so: its
// leader, or who spoke before.
func (r *Reader) peopleBeside(f said.Focus, s text.Span, how string) (said.Speaker, bool) {
	if r.Names.Is(f.Entity, names.Place) {
		for n := len(r.Out) - 1; n >= 0 && n >= len(r.Out)-4; n-- {
			if e := r.Out[n].Speaker.Entity; r.IsPerson(e) {
				return said.Speaker{Entity: e, Span: s, Resolved: how}, true
			}
		}
	}
	if how != "pronoun" || !r.Impersonal(f) {
		return said.Speaker{}, false
	}
	if e, ok := r.ledBy(f); ok {
		return said.Speaker{Entity: e, Span: s, Resolved: how}, true
	}
	if n := len(r.Out) - 1; f.Entity >= 0 && n > 0 && r.Reports(&r.Out[n]) && r.Out[n].Speaker.Entity == f.Entity &&
		r.IsPerson(r.Out[n-1].Speaker.Entity) && r.Doc.SentenceOf(s.Start)-r.Doc.SentenceOf(r.Out[n-1].Content.End-1) <= 2 {
		return said.Speaker{Entity: r.Out[n-1].Speaker.Entity, Span: s, Resolved: how}, true // عالمی بینک کے مطابق …۔ (انہوں نے): who spoke before that
	}
	if e, ok := r.beside(f); ok {
		return said.Speaker{Entity: e, Span: s, Resolved: how}, true
	}
	if r.SentencesApart(r.LastWord(f), s.Start) <= 1 {
		return said.Speaker{}, false
	}
	name := s // a body two sentences back is no "they"
	if p, ok := r.openingName(s.Start); ok {
		name = p
	} else if e, ok := r.PersonBefore(s.Start); ok {
		return said.Speaker{Entity: e, Span: s, Resolved: how}, true
	}
	return said.Speaker{Entity: -1, Name: name, Span: s, Resolved: how}, true
}

// ledBy is the person with whom begins what the focus, a medium, has just reported: اخبار نے
// لکھا ہے کہ ڈیوڈ وارڈ … ہیں۔ (انہوں نے).
func (r *Reader) ledBy(f said.Focus) (int, bool) {
	n := len(r.Out) - 1
	if n < 0 || !f.Spoke(r.Out[n].Speaker) || !r.Reports(&r.Out[n]) && !r.Publishes(f.Entity) {
		return -1, false
	}
	c := r.Out[n].Content
	m := r.FirstNamed(c)
	if m == nil {
		return -1, false
	}
	return m.Entity, r.OpensSentence(m.Span, c) && (r.Fold(m.End) == "نے" || !r.Is(m.End, lexicon.Postposition))
}

// Impersonal tells whether a focus is a body or a medium rather than people.
func (r *Reader) Impersonal(f said.Focus) bool {
	if f.Entity >= 0 {
		return !r.IsPerson(f.Entity)
	}
	return f.Phrase.Len() > 0 && r.Is(f.Phrase.End-1, lexicon.GroupNoun|lexicon.MediaWord)
}

// beside is the person who speaks in the sentence in which a body does: عائشہ بتاتی ہیں کہ …
// تاہم حکومت نے کہا ہے. (وہ) means her.
func (r *Reader) beside(f said.Focus) (int, bool) {
	at := r.Doc.SentenceOf(f.At)
	for n := len(r.Out) - 1; n >= 0 && n >= len(r.Out)-source.MaxTold && r.Doc.SentenceOf(r.Out[n].Cue.Start) >= at; n-- {
		if e := r.Out[n].Speaker.Entity; r.IsPerson(e) && r.Doc.SentenceOf(r.Out[n].Cue.Start) == at {
			return e, true
		}
	}
	return -1, false
}
