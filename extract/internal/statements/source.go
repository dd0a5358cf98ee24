package statements

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// vehicle tells whether a document before کے مطابق only carries what a named source
// says in it: ایک بیان کے مطابق وزیر اعظم نے کہا. That is one statement, the source's.
func (r *reader) vehicle(s text.Span, c *clause) bool {
	if !r.is(s.End-1, lexicon.Document) || !r.is(s.End-1, lexicon.Occasion) || c.n+1 >= len(c.hits) || r.namesAny(s.Start, s.End) {
		return false
	}
	next := &c.hits[c.n+1]
	if next.shape == nounCue && next.ke && s.Len() == 1 {
		p := r.phraseBefore(next.Start, c.hits[c.n].End)
		return p.Start == c.hits[c.n].End && p.Len() > 0 // رپورٹ کے مطابق ایجنسی (کا کہنا تھا کہ)
	}
	if next.shape != verbCue || !next.perfect || next.Start-c.hits[c.n].End > 16 {
		return false
	}
	for i := c.hits[c.n].End; i < next.Start; i++ {
		if r.fold(i) == "نے" {
			return true
		}
		if r.fold(i) == "کہ" {
			return false
		}
	}
	return false
}

// quoted is whom a medium quotes between its نے and the cue: (روئٹرز نے) وزیر کے
// حوالے سے (بتایا کہ). کے حوالے سے also means "about", so it must be somebody.
func (r *reader) quoted(ne int, h *hit) (subject, bool) {
	for i := ne + 2; i+2 < h.Start+1 && h.ke; i++ {
		if f := r.fold(i); f != "حوالے" && f != "حوالہ" || r.fold(i+1) != "سے" || !r.is(i-1, lexicon.Genitive) {
			continue
		}
		s := r.phraseBefore(i-1, ne+1)
		m := r.names.EndingAt(i - 1)
		if m != nil && r.isPerson(m.Entity) && r.speaksOf(ne, h) {
			return subject{}, false
		}
		if r.is(i-2, lexicon.Document) && m == nil {
			if m = r.ownerIn(s); m == nil { // وزارت صحت کے بیان (کے حوالے سے)
				if by := r.madePublicBy(i-2, ne+1); by.Len() > 0 {
					return subject{Span: by, end: i + 2}, true
				}
			}
		}
		if m != nil && !r.names.Is(m.Entity, names.Place) || r.fold(s.Start) == "ایک" && r.is(i-2, lexicon.PersonNoun) || r.is(i-2, lexicon.StandsFor) || r.passesOn(ne) && r.speaking(s) {
			return subject{Span: s, end: i + 2}, s.Len() > 0
		}
	}
	return subject{}, false
}

// passesOn tells whether a medium stands before the نے at token ne, which passes on what others say: روئٹرز (نے),
// بھارتی میڈیا (نے), اخبار ’صبح نو‘ (نے).
func (r *reader) passesOn(ne int) bool {
	for ne > 1 && (r.is(ne-1, lexicon.Particle) || r.kind(ne-1) == text.Mark) {
		ne--
	}
	if m := r.names.EndingAt(ne); m != nil && r.category(m.Entity) == "media" || r.is(ne-1, lexicon.MediaWord) {
		return true
	}
	p := r.phraseBefore(ne, r.doc.SentenceAt(ne).Start)
	return r.ofMedia(p) || r.newsBody(p) || r.namedMedium(p)
}

// speaking tells whether a phrase is somebody who can be quoted: people by what they are (تین اہلکاروں, فائر چیف), a
// body (پولیس) or another medium (مقامی میڈیا), named or not. A document tells less than the medium that read it.
func (r *reader) speaking(s text.Span) bool {
	last := s.End - 1
	for last > s.Start && r.kind(last) == text.Mark {
		last--
	}
	s.End = last + 1
	return s.Len() > 0 && r.quotable(s) && (!r.is(last, lexicon.Document|lexicon.Hearsay) || r.names.EndingAt(s.End) != nil)
}

// madePublicBy is the person or agency on whose side the document at token d was made public: ترک فوج کی طرف سے جاری
// ایک (بیان).
func (r *reader) madePublicBy(d, lo int) text.Span {
	for k := d - 1; k > lo+1 && k > d-maxPublic && r.kind(k) == text.Word; k-- {
		if agent, ok := r.bySide(k); ok {
			m := r.names.EndingAt(agent)
			if m == nil || r.names.Is(m.Entity, names.Place) || !r.madePublic(k+1, d) {
				break
			}
			return r.phraseBefore(agent, lo)
		}
		if r.is(k, lexicon.CaseMarker) {
			break
		}
	}
	return text.Span{}
}

// maxPublic is how many words stand at most between on whose side a document was made public and its noun.
const maxPublic = 8

// speaksOf tells whether somebody who is no reporter says something with the نے at token ne, rather than writes it, so
// that X کے حوالے سے in it means about X: کوچ نے کھلاڑی کے حوالے سے (بتایا کہ).
func (r *reader) speaksOf(ne int, h *hit) bool {
	p := r.phraseBefore(ne, r.doc.SentenceAt(ne).Start)
	m := r.head(p)
	if p.Len() == 0 || strings.HasPrefix(r.fold(h.core), "لکھ") || !r.pronoun(p) && (m == nil || !r.isPerson(m.Entity)) {
		return false
	}
	return !r.lex.AnyIn(r.doc, p.Start, p.End, lexicon.Byline) // بی بی سی کے نامہ نگار علی نے پولیس افسر کے حوالے سے
}

// citedBy is whom a medium cites with the words of its cue: (ڈان نے) نامعلوم عہدیداروں (کا حوالہ
// دیتے ہوئے لکھا کہ). Others who cite somebody speak themselves.
func (r *reader) citedBy(ne int, h *hit) (subject, bool) {
	if r.fold(h.Start) != "حوالہ" || !r.is(h.Start-1, lexicon.Genitive) || !h.ke || !r.passesOn(ne) {
		return subject{}, false
	}
	s := r.phraseBefore(h.Start-1, ne)
	known := r.names.EndingAt(s.End) != nil || s.Len() > 1 // a bare ذرائع tells less than the medium
	return subject{Span: s, end: h.Start}, known && r.quotable(s) && !r.is(s.End-1, lexicon.Document)
}

// quotable tells whether the phrase before کے حوالے سے can be a source: somebody, a
// body, a medium or a document, and not what is talked about.
func (r *reader) quotable(s text.Span) bool {
	m := r.names.EndingAt(s.End)
	return m != nil && !r.names.Is(m.Entity, names.Place) || r.pronoun(s) || r.names.TitleEndsAt(s.End) || r.people(s.End-1) ||
		r.is(s.End-1, lexicon.PersonNoun|lexicon.GroupNoun|lexicon.MediaWord|lexicon.Document|lexicon.Hearsay)
}

// firstPerson tells whether a cue is said by the article's "I" or "we": مجھے پوری
// امید ہے کہ.
func (r *reader) firstPerson(h *hit, c *clause) bool {
	for i := h.Start - 1; i >= c.before() && i > h.Start-5; i-- {
		if f := r.fold(i); f == "مجھے" || f == "ہمیں" || f == "میری" || f == "ہماری" || f == "ہم" {
			return true
		}
	}
	return false
}

// animate tells whether a phrase can mean somebody: it ends with a name, a title,
// a noun for people or a body, a pronoun or an oblique plural.
func (r *reader) animate(s text.Span) bool {
	i := s.End - 1
	return r.head(s) != nil || r.names.TitleEndsAt(s.End) || strings.HasSuffix(r.fold(i), "وں") || r.kind(i) != text.Word ||
		r.is(i, lexicon.PersonNoun|lexicon.GroupNoun|lexicon.PersonPronoun|lexicon.Document|lexicon.AgencyFirst|lexicon.AgencyLast|lexicon.MediaWord|lexicon.Pronoun)
}

// shortRest is how many words at most follow a کے مطابق that only says in what
// manner: حالات کے مطابق خود کو ڈھالنا.
const shortRest = 5

// canReport tells whether the phrase before کے مطابق is a source and not what
// something conforms to: it names somebody or something that speaks, or it opens
// its clause and more follows than a verb.
func (r *reader) canReport(s text.Span, h *hit, c *clause) bool {
	for i := s.Start; i < s.End; i++ {
		if r.reflexive(i) && (i == s.Start || !r.animate(s)) {
			return false // اپنے بیان کے مطابق X نے: who it is comes behind; دیگر اپنی ضرورت کے مطابق
		}
	}
	if h.cue.People {
		return r.pronoun(s) && r.fold(s.Start) != "اس" || r.is(s.End-1, lexicon.PersonNoun) || r.personEndsAt(s.End)
	}
	if r.is(s.End-1, lexicon.PersonNoun|lexicon.GroupNoun|lexicon.Document|lexicon.Hearsay) || r.names.EndingAt(s.End) != nil || r.names.TitleEndsAt(s.End) {
		return true
	}
	if c.sentence.End-h.End <= shortRest || r.is(s.Start, lexicon.PersonPronoun) && r.is(s.Start+1, lexicon.Genitive) && !r.animate(s) {
		return false // کھیل کو اس کی روح کے مطابق کھیلنے
	}
	p := s.Start - 1
	if f := r.fold(p); !r.pronoun(s) && (f == "نے" || r.in(s.End-1, lexicon.Plan) && (f == "کو" && s.Len() < 4 || s.Len() > 2 && r.fold(s.End-2) == "خلاف")) {
		return false // قیدی کو قانون کے مطابق سہولیات دی جائیں گی: as the law demands it
	}
	return s.Start == c.sentence.Start || r.pronoun(s) || r.kind(p) != text.Word || r.is(p, lexicon.Conjunction|lexicon.Postposition|lexicon.Auxiliary|lexicon.Opener)
}

// dative is the source of an impersonal cue, if the clause has one: حکام کو (شبہ
// ہے کہ), انھیں (امید ہے کہ), and of an accusation پولیس کی طرف سے (الزام ہے کہ).
func (r *reader) dative(h *hit, c *clause) subject {
	at := h.Start
	for at > c.before() && (r.is(at-1, lexicon.Particle) || r.fold(at-1) == "یہ" || r.fold(at-1) == "یہی") {
		at--
	}
	switch r.fold(at - 1) {
	case "کو":
		if s := r.phraseBefore(at-1, c.before()); s.Len() > 0 && !h.object {
			return subject{Span: s, end: at}
		}
	case "انہیں", "اسے":
		return subject{Span: text.Span{Start: at - 1, End: at}, end: at}
	}
	for i := h.Start - 1; i > c.before()+1 && h.cue.Act == "accuse" && i > h.Start-maxAccused && r.fold(i) != "کہ"; i-- {
		if agent, ok := r.bySide(i); ok {
			if s := r.phraseBefore(agent, c.before()); s.Len() > 0 && (at == i+1 || r.is(at-1, lexicon.Relative)) {
				return subject{Span: s, end: at} // X کی طرف سے لگائے جانے والے (الزامات تھے کہ)
			}
		}
	}
	return hiddenSource(h, c.before())
}

// maxAccused is how many words lie at most between who accuses and the accusation.
const maxAccused = 14

// insideSpeech tells whether a cue without a source of its own stands within what
// the cue before it reports, or within a quotation: it is part of that.
func (r *reader) insideSpeech(h *hit) bool {
	if q := r.doc.QuoteOf(h.core); q != nil && q.Open < h.core && q.Close-q.Open > 6 {
		return true
	}
	if len(r.out) == 0 {
		return false
	}
	last := r.out[len(r.out)-1].Content
	return last.Start <= h.core && h.End <= last.End
}

// Between a document and the relative pronoun that means it stand at most so many words: before
// جس کے مطابق, and before جس میں.
const (
	maxApart   = 6
	maxApartIn = 9
)

// maxIf is how many words stand at most between اگر and a cue in its clause.
const maxIf = 25

// conditional tells whether a cue only says what somebody would say, in a clause with اگر that no تو has closed
// (اگر صدر نے حکم دیا (تو), اگر وہ کہتے ہیں کہ), or did not: کسی کو بتائے بغیر.
func (r *reader) conditional(h *hit, c *clause) bool {
	if r.without(h.End) && r.fold(h.End+1) != "نہ" { // but کہے بغیر نہ رہ سکے کہ
		return true
	}
	q := r.doc.QuoteOf(h.core)
	for i := h.Start - 1; i >= c.before() && i > h.Start-maxIf; i-- {
		switch f := r.fold(i); {
		case f == "اگر":
			return r.doc.QuoteOf(i) == q
		case f == "تو" || f == "کہ" || f == "جبکہ" || r.but(i):
			return false
		}
	}
	return false
}

// without tells whether token i is the بغیر of something that was not done: (ثابت ہوئے) بغیر, (بتائے) بغیر.
func (r *reader) without(i int) bool {
	if r.fold(i-1) == "لیے" && r.fold(i-2) == "کے" {
		return false // ملکوں کے لیے بغیر سود کے قرضے
	}
	return r.fold(i) == "بغیر" && (strings.HasSuffix(r.fold(i-1), "یے") && r.verb(i-1) || strings.HasSuffix(r.fold(i-1), "ے") && r.lex.HasForm(r.id(i-1), morph.Perfective))
}
