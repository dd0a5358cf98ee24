package statements

import (
	"slices"
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// What has a noun phrase for its content (X نے Y کا فیصلہ کیا) may be a deed that the
// author tells rather than a statement. This file tells the two apart.

// inOffice tells whether a subject speaks for a body: an agency, a country, a group, or
// somebody with a title. What a private person decides is no statement, nor what anybody
// does as a habit (حمایت کرتا ہے), nor what is decided by nobody told of.
func (r *reader) inOffice(h *hit, sub *subject) bool {
	if sub.hidden {
		return false // مذاکرات جاری رکھنے کا فیصلہ کیا گیا
	}
	if h.passive || sub.carried {
		return true
	}
	if !h.perfect {
		return false
	}
	if r.names.TitleEndsAt(sub.End) || r.is(sub.End-1, lexicon.GroupNoun|lexicon.DemonymHead|lexicon.AgencyFirst|lexicon.AgencyLast) {
		return true
	}
	m := r.head(sub.Span)
	if m == nil {
		return false
	}
	e := &r.names.Entities[m.Entity]
	return e.Type == names.Agency || e.Country || e.Type == names.Person && (len(e.Titles) > 0 || e.Person >= 0)
}

// onlyTold tells whether what a cue has for an object is a deed that the author tells: by somebody without
// an office, or long ago.
func (r *reader) onlyTold(h *hit, sub *subject) bool {
	return h.object && (h.cue.Official && !r.inOffice(h, sub) || h.cue.News && (!r.news(h, sub) || r.consequence(sub.Start-1)))
}

// resolves tells whether what a person by name, without an office, decided is a resolve of their own, as a story tells
// it, rather than something they said: نازیہ نے فیصلہ کیا کہ وہ گاؤں چھوڑ دے گی.
func (r *reader) resolves(h *hit, sub *subject) bool {
	m := r.head(sub.Span)
	return m != nil && r.private(m.Entity) && r.decidedOnce(h, sub) && !r.inOffice(h, sub)
}

// decidedOnce tells whether somebody decided something at a time that is over: فیصلہ کیا (کہ), but not فیصلہ کیا ہے (کہ),
// with which news begins.
func (r *reader) decidedOnce(h *hit, sub *subject) bool {
	if !h.cue.Official || !h.cue.News || h.passive || sub.hidden || sub.carried {
		return false
	}
	last := h.End - 2 // before کہ
	return !r.news(h, sub) && (!r.copula(last) || past(r.fold(last)))
}

// private tells whether an entity is a person for whom the article has no title and the rules no entry.
func (r *reader) private(entity int) bool {
	if entity < 0 {
		return false
	}
	e := &r.names.Entities[entity]
	return e.Type == names.Person && len(e.Titles) == 0 && e.Person < 0
}

// consequence tells whether the relative phrase that ends with token i makes of its clause what followed from the one
// before, as the author tells it: …، جس کے بعد (بورڈ نے … کا فیصلہ کیا ہے), جس پر, جس کی وجہ سے.
func (r *reader) consequence(i int) bool {
	if r.fold(i) == "پر" {
		return r.fold(i-1) == "جس"
	}
	if f := r.fold(i); f == "سے" || f == "میں" {
		i-- // جس کے نتیجے میں
	}
	return r.is(i, lexicon.Relator) && r.is(i-1, lexicon.Genitive) && r.fold(i-2) == "جس"
}

// news tells whether the tense of a cue is that of news, the present perfect (فیصلہ کیا ہے, کر لیا), rather
// than of a story (فیصلہ کیا, کیا تھا). At a meeting something was decided (کیا گیا) now.
func (r *reader) news(h *hit, sub *subject) bool {
	if last := r.fold(h.End - 1); past(last) || !h.perfect && !h.passive {
		return !past(last)
	}
	if h.part || r.copula(h.End-1) || h.passive && sub.document {
		return true
	}
	for i := h.core; i < h.End; i++ {
		if r.root(i) {
			return true // کر لیا
		}
	}
	return false
}

// nobodySays tells whether an object in a passive of nobody told of is only what was praised, opposed, rejected or
// asked for: … کو سراہا گیا, پر تنقید کی گئی, ثبوت مانگے گئے, but جنگ بندی پر اتفاق کیا گیا.
func (r *reader) nobodySays(h *hit) bool {
	if len(h.cue.Bare) > 0 {
		return true
	}
	switch h.cue.Act {
	case "agree":
		return r.fold(h.objectEnd) != "پر"
	case "deny":
		return r.fold(h.objectEnd) == "کو" || h.objectEnd == h.Start
	}
	return h.cue.Act == "condemn"
}

// recognised tells whether what a cue has for an object is a state or right that somebody recognises, rather than
// something that they admit: اسرائیل کو (تسلیم کیا), قانون کو (تسلیم کر لیا گیا).
func (r *reader) recognised(h *hit, sub *subject) bool {
	i := h.objectEnd
	if r.fold(i) != "کو" && !r.is(i, lexicon.Dative) {
		return false // غلطی کا (اعتراف کیا گیا)
	}
	return h.passive && sub.hidden || r.names.EndingAt(i) != nil || r.in(i-1, lexicon.Recognisable) || r.is(i-1, lexicon.PersonPronoun) || r.is(i, lexicon.Dative)
}

// received tells whether what a cue has for an object is people whom somebody receives, rather than something that they
// approve of: مہمانوں کا (خیر مقدم کیا).
func (r *reader) received(h *hit) bool {
	i := h.objectEnd
	if r.fold(i) != "کا" || slices.Contains(h.cue.Object, "پر") {
		return false // ان کی (تعریف کی), مہمانوں کا (شکریہ ادا کیا)
	}
	return r.personEndsAt(i) || r.names.TitleEndsAt(i) || r.people(i-1) || r.is(i-1, lexicon.PersonNoun) || r.is(i-1, lexicon.GroupNoun) && r.names.EndingAt(i) == nil || r.fold(i-1) == "ان"
}

// deed tells whether a statement with an object for its content is rather something that
// somebody did: within a quotation of somebody else's, or of a pronoun that does not
// go on with who spoke right before.
func (r *reader) deed(h *hit, sp Speaker, content text.Span) bool {
	if h.ke && sp.Resolved == "pronoun" && r.private(sp.Entity) && r.pronoun(sp.Span) && r.decidedOnce(h, &subject{Span: sp.Span}) {
		return true
	}
	if h.ke || h.shape != verbCue || content.End > h.Start || r.quoteFrom(content.Start-1) != nil {
		return false
	}
	if r.leadsOn(content) {
		return true
	}
	if h.part && h.cue.Act == "say" && content.Len() == 1 && r.pronoun(content) {
		return true // اس کی وضاحت کرتے ہوئے (انھوں نے کہا کہ): what it is comes behind
	}
	if q := r.doc.QuoteOf(h.core); q != nil && q.Closed && q.Open < content.Start && !r.ofDocument(h) {
		return true
	}
	if h.part && sp.Span.Start >= h.End {
		return false // حملے کی مذمت کرتے ہوئے (انھوں نے کہا کہ)
	}
	if sp.Resolved != "pronoun" || h.relative > 0 || r.relativeObject(sp.Span.Start-1) {
		return false // … مضمون لکھا جس میں انھوں نے چین پر تنقید کی, جس کا اعتراف انھوں نے کیا
	}
	if _, ok := r.takenUp(sp.Span, h); ok || h.cue.Act == "deny" && r.in(content.End-1, lexicon.Deniable) && r.is(content.Start, lexicon.Demonstrative) && r.fold(sp.Span.End) != "اور" {
		return false // (بینک پر فراڈ کا الزام ہے۔) وہ ان الزامات (کی تردید کرتا ہے)
	}
	if r.nobodyElse(h, sp) {
		return false
	}
	n := len(r.out) - 1
	if n < 0 {
		return true
	}
	last := &r.out[n]
	near := r.doc.SentenceOf(h.Start)-r.doc.SentenceOf(last.Content.End-1) <= 1
	return !near || !last.Speaker.same(sp)
}

// nobodyElse tells whether the pronoun that is the source of a cue can mean nobody but a person who is named right before
// it: in its sentence or the one before, where nobody else is, and not only as whose something or somebody is.
func (r *reader) nobodyElse(h *hit, sp Speaker) bool {
	at := sp.Span.Start
	if f := r.fold(at); f != "انہوں" && !(f == "وہ" && r.pluralVerb(h)) || r.fold(at-1) == "کہ" || r.fold(at-1) == "مطابق" {
		return false
	}
	if sp.Entity < 0 || !r.isPerson(sp.Entity) || r.doc.QuoteOf(at) != nil || r.insideSpeech(h) {
		return false
	}
	from := r.doc.SentenceAt(at).Start
	if from > 0 {
		from = r.doc.SentenceAt(from - 1).Start
	}
	found := false
	for i := from; i < at; i++ {
		m := r.names.At(i)
		if m == nil && (r.is(i, lexicon.PersonNoun) && r.plural(i) || r.in(i, lexicon.Crowd)) {
			return false // مداح پریشان ہیں اور (انھوں نے)
		}
		if m == nil || !r.isPerson(m.Entity) {
			continue
		}
		if m.Entity != sp.Entity {
			return false
		}
		found = found || !r.is(m.End, lexicon.Genitive)
		i = m.End - 1
	}
	return found
}

// toldAlready tells whether what stands behind a verb of saying without کہ cannot be what was said, since the verb
// has an object before it or the next clause only goes on: اس نے جو کہا (وہ سچ نکلا), حکمت عملی بتائی، (جس), راز بتاتے
// ہیں (اور).
func (r *reader) toldAlready(h *hit, c *clause) bool {
	k := h.Start - 1
	for k > c.sentence.Start && r.is(k, lexicon.Particle) {
		k--
	}
	switch r.fold(k) {
	case "جو", "کیا", "کچھ":
		return true
	}
	if h.perfect && !h.part && !r.hasNoun(h) && !strings.HasSuffix(r.fold(h.core), "ا") && !r.root(h.core) {
		return true // یہ بات … کہی: the verb agrees with its object
	}
	next := h.End
	if r.fold(next) == "،" {
		next++
	}
	switch r.fold(next) {
	case "اور", "چنانچہ", "تاکہ", "یعنی", "کیونکہ":
		return true
	case "وہ", "وہی", "ان", "اس", "اسے", "انہیں":
		return r.relativeOpen(h.Start, c)
	}
	return false
}

// relativeOpen tells whether the verb at token i is that of a clause with جو: جو تعداد (بتائی ہے) وہ.
func (r *reader) relativeOpen(i int, c *clause) bool {
	for k := i - 1; k >= c.before() && !r.is(k, lexicon.Auxiliary) && r.kind(k) != text.Stop && r.fold(k) != "کہ"; k-- {
		if r.fold(k) == "جو" && r.names.At(k) == nil || (r.fold(k) == "جن" || r.fold(k) == "جس") && !r.is(k+1, lexicon.Postposition|lexicon.CaseMarker|lexicon.Genitive) {
			return true
		}
	}
	return false
}

// ofDocument tells whether a cue stands within what a document or medium reports: اعلامیے
// کے مطابق ’وزیراعظم نے … کا مطالبہ کیا‘.
func (r *reader) ofDocument(h *hit) bool {
	o := r.around(h.Span)
	return o != nil && r.reports(o)
}

// around is the statement within whose content a span stands, of the last few; nil if none.
func (r *reader) around(s text.Span) *Statement {
	for n := len(r.out) - 1; n >= 0 && n >= len(r.out)-3; n-- {
		if o := &r.out[n]; o.Content.Contains(s) {
			return o
		}
	}
	return nil
}
