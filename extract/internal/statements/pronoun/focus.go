package pronoun

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/said"
	"bayan/extract/internal/statements/source"
	"bayan/extract/text"
)

// justNow and lately are how many statements back one is looked for that was made just now, or not long ago.
const (
	justNow = 3
	lately  = 8
)

// RememberSpeaker keeps in mind who says something in a clause, so that a pronoun can mean them later, but for
// those who only speak within what somebody else says.
func (r *Reader) RememberSpeaker(sp said.Speaker, c *source.Clause) {
	h := c.Hit()
	switch {
	case r.nested(h, sp), r.passing(sp):
	case r.withinSpeech(sp, c.Sentence):
		r.rememberHead(sp)
	default:
		r.PutInView(sp, r.spokenAt(c.Source, h))
	}
}

// PutInView makes a speaker the one whom a following pronoun means.
func (r *Reader) PutInView(sp said.Speaker, at int) {
	if sp.Entity >= 0 ||
		sp.Name.Len() > 0 && !r.IsThing(sp) && !r.OnlyPronoun(sp.Name) && !r.OnlyRelative(sp.Name) &&
			!r.Is(sp.Name.Start, lexicon.FirstPerson) {
		if !r.Focus.Spoke(sp) {
			r.Before = r.Focus
		}
		r.Focus = said.Focus{Entity: sp.Entity, Phrase: sp.Name, At: at}
	}
	r.rememberHead(sp)
}

// rememberHead keeps what a speaker may be called from here on: کوئٹہ پولیس کے ایک اہلکار, (the) اہلکار.
func (r *Reader) rememberHead(sp said.Speaker) {
	if sp.Span.Len() > 1 && (sp.Resolved == "phrase" || sp.Resolved == "name" && r.Names.Is(sp.Entity, names.Agency)) {
		r.SourcesByHead[r.Fold(sp.Span.End-1)] = sp
		if sp.Entity < 0 && r.Is(sp.Span.Start, lexicon.StandsFor) && !r.Is(sp.Span.End-1, lexicon.StandsFor|lexicon.Document) &&
			r.Fold(sp.Span.Start+1) != "ابلاغ" {
			r.SourcesByHead[r.Fold(sp.Span.Start)] = sp // ترجمان محکمہ صحت: ترجمان
		}
	}
}

// KeepQuoteApart keeps whom a pronoun means apart within a quotation and around it: who speaks
// in ’ڈاکٹروں نے کہا تھا کہ …‘ is not whom the next sentence of the author's means.
func (r *Reader) KeepQuoteApart(h *cue.Hit) {
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

// spokenAt is the token at which a source speaks: the cue, or the source itself where only the cue stands within a
// quotation: انھوں نے ’معافی مانگی (اور کہا کہ)‘.
func (r *Reader) spokenAt(s *source.Subject, h *cue.Hit) int {
	if r.quote != nil && s.Len() > 0 && s.Start < r.quote.Open {
		return s.Start
	}
	return h.Start
}

// quotedElse is who acted before a pronoun within a quotation of whom it would mean else:
// nobody calls themselves "he" in their own words.
func (r *Reader) quotedElse(s text.Span, h *cue.Hit) (said.Speaker, bool) {
	q := r.Doc.QuoteOf(h.Start)
	if q == nil || !q.Closed || len(r.Out) == 0 {
		return said.Speaker{}, false
	}
	o := r.Last()
	for o = range r.Latest(lately) {
		if o.Content.Start <= q.Open+1 {
			break
		}
	}
	if !o.Content.Contains(h.Span) || o.Content.Start > q.Open+1 || o.Cue.End > h.Start || !r.Focus.Spoke(o.Speaker) {
		return said.Speaker{}, false
	}
	e, ok := r.actor(s.Start)
	return said.Speaker{Entity: e, Span: s, Resolved: "pronoun"}, ok && e != o.Speaker.Entity
}

// insideSaid tells whether a span stands within what one of the last statements
// reports, and token i does not.
func (r *Reader) insideSaid(s text.Span, i int) bool {
	for st := range r.Latest(justNow) {
		if c := st.Content; c.Contains(s) && !(c.Start <= i && i < c.End) {
			return true
		}
	}
	return false
}

// nested tells whether a cue stands within what the statement before it reports:
// whom that quotes is not whom the next pronoun means, unless it is only a report or
// a medium that quotes a person.
func (r *Reader) nested(h *cue.Hit, sp said.Speaker) bool {
	for o := range r.Latest(justNow) {
		if r.IsPerson(o.Speaker.Entity) && r.NamelessBody(sp) && r.Doc.SentenceOf(o.Cue.Start) == r.Doc.SentenceOf(h.Start) {
			return true // X کا کہنا ہے کہ …، لیکن ذرائع کا کہنا ہے کہ …
		}
		if r.IsPerson(o.Speaker.Entity) && r.WithKe(o) && r.speaksOn(o, sp) {
			return true
		}
		if h.Shape == cue.Behind && o.Content.Contains(h.Span) && r.WithKe(o) && sp.Entity < 0 &&
			!r.canSpeak(sp.Name) && !r.Is(sp.Name.End-1, lexicon.PersonNoun) && o.Speaker.Entity < 0 &&
			r.canSpeak(o.Speaker.Name) {
			return true // ایک ڈاکٹر کا کہنا ہے کہ رجسٹر کے مطابق: still the doctor
		}
		if !h.Ke && o.Speaker.Resolved == "pronoun" && r.Doc.SentenceOf(o.Cue.Start) == r.Doc.SentenceOf(h.Start) {
			return true // انہوں نے کہا کہ … تاہم عوام نے یہ مسترد کیا: still the one who speaks
		}
		if r.Relays(o) && (r.IsPerson(sp.Entity) || sp.Entity < 0 && !sp.Hidden() && r.canSpeak(sp.Name)) {
			continue // نامہ نگار X کے مطابق Y نے کہا: whoever goes on is Y
		}
		if r.OnlyReports(o) && r.Names.Is(o.Speaker.Entity, names.Agency) && sp.Entity < 0 && sp.Resolved == "phrase" &&
			!r.NamelessBody(sp) && r.canSpeak(sp.Name) && !r.severalPeople(sp.Name.End-1) {
			continue // اخبار کے مطابق ماہر معاشیات نے کہا کہ: whoever goes on is the expert
		}
		if o.Content.Start > h.Start || h.End > o.Content.End ||
			o.Speaker.Resolved != "name" && r.OnlyReports(o) && !(r.IsPerson(o.Speaker.Entity) && !r.IsPerson(sp.Entity)) {
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

// OnlyReports tells whether a statement is only a report of what others said: of a
// document, a medium, or somebody's with کے مطابق.
func (r *Reader) OnlyReports(st *said.Statement) bool {
	last := st.Speaker.Span.End - 1
	return r.Is(last, lexicon.Document|lexicon.MediaWord|lexicon.Hearsay) || r.WithAccording(st)
}
