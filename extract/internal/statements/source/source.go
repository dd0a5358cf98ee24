package source

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/text"
)

// vehicle tells whether a document before کے مطابق only carries what a named source
// says in it: ایک بیان کے مطابق وزیر اعظم نے کہا. That is one statement, the source's.
func (r *Reader) vehicle(s text.Span, c *Clause) bool {
	if !r.Is(s.End-1, lexicon.Document) || !r.Is(s.End-1, lexicon.Occasion) || c.N+1 >= len(c.Hits) || r.NamesAny(s.Start, s.End) {
		return false
	}
	next := &c.Hits[c.N+1]
	if next.Shape == cue.Noun && next.Ke && s.Len() == 1 {
		p := r.PhraseBefore(next.Start, c.Hits[c.N].End)
		return p.Start == c.Hits[c.N].End && p.Len() > 0 // رپورٹ کے مطابق ایجنسی (کا کہنا تھا کہ)
	}
	if next.Shape != cue.Verb || !next.Perfect || next.Start-c.Hits[c.N].End > 16 {
		return false
	}
	if next.Cue.Act == "say" && !next.Ke && !next.Object && r.HasNoun(next) {
		return false // بیان کے مطابق فوج نے (بھرپور جواب دیا)
	}
	for i := c.Hits[c.N].End; i < next.Start; i++ {
		if r.Fold(i) == "نے" {
			return true
		}
		if r.Fold(i) == "کہ" {
			return false
		}
	}
	return false
}

// quoted is whom a medium quotes between its نے and the cue: (روئٹرز نے) وزیر کے
// حوالے سے (بتایا کہ). کے حوالے سے also means "about", so it must be somebody.
func (r *Reader) quoted(ne int, h *cue.Hit) (Subject, bool) {
	for i := ne + 2; i+2 < h.Start+1 && h.Ke; i++ {
		if f := r.Fold(i); f != "حوالے" && f != "حوالہ" || r.Fold(i+1) != "سے" || !r.Is(i-1, lexicon.Genitive) {
			continue
		}
		s := r.PhraseBefore(i-1, ne+1)
		m := r.Names.EndingAt(i - 1)
		if m != nil && r.IsPerson(m.Entity) && r.speaksOf(ne, h) {
			return Subject{}, false
		}
		if r.Is(i-2, lexicon.Document) && m == nil {
			if m = r.OwnerIn(s); m == nil { // وزارت صحت کے بیان (کے حوالے سے)
				if by := r.madePublicBy(i-2, ne+1); by.Len() > 0 {
					return Subject{Span: by, Behind: i + 2}, true
				}
			}
		}
		if m != nil && !r.Names.Is(m.Entity, names.Place) || r.Fold(s.Start) == "ایک" && r.Is(i-2, lexicon.PersonNoun) ||
			r.Is(i-2, lexicon.StandsFor) || r.passesOn(ne) && r.speaking(s) {
			return Subject{Span: s, Behind: i + 2}, s.Len() > 0
		}
	}
	return Subject{}, false
}

// passesOn tells whether a medium stands before the نے at token ne, which passes on what others say: روئٹرز (نے),
// بھارتی میڈیا (نے), اخبار ’صبح نو‘ (نے).
func (r *Reader) passesOn(ne int) bool {
	for ne > 1 && (r.Is(ne-1, lexicon.Particle) || r.Kind(ne-1) == text.Mark) {
		ne--
	}
	if m := r.Names.EndingAt(ne); m != nil && r.Category(m.Entity) == "media" || r.Is(ne-1, lexicon.MediaWord) {
		return true
	}
	p := r.PhraseBefore(ne, r.Doc.SentenceAt(ne).Start)
	return r.OfMedia(p) || r.NewsBody(p)
}

// speaking tells whether a phrase is somebody who can be quoted: people by what they are (تین اہلکاروں, فائر چیف), a
// body (پولیس) or another medium (مقامی میڈیا), named or not. A document tells less than the medium that read it.
func (r *Reader) speaking(s text.Span) bool {
	last := s.End - 1
	for last > s.Start && r.Kind(last) == text.Mark {
		last--
	}
	s.End = last + 1
	return s.Len() > 0 && r.quotable(s) && (!r.Is(last, lexicon.Document|lexicon.Hearsay) || r.Names.EndingAt(s.End) != nil)
}

// madePublicBy is the person or agency on whose side the document at token d was made public: ترک فوج کی طرف سے جاری
// ایک (بیان).
func (r *Reader) madePublicBy(d, lo int) text.Span {
	for k := d - 1; k > lo+1 && k > d-maxPublic && r.Kind(k) == text.Word; k-- {
		if agent, ok := r.BySide(k); ok {
			m := r.Names.EndingAt(agent)
			if m == nil || r.Names.Is(m.Entity, names.Place) || !r.MadePublic(k+1, d) {
				break
			}
			return r.PhraseBefore(agent, lo)
		}
		if r.Is(k, lexicon.CaseMarker) {
			break
		}
	}
	return text.Span{}
}

// maxPublic is how many words stand at most between on whose side a document was made public and its noun.
const maxPublic = 8

// speaksOf tells whether somebody who is no reporter says something with the نے at token ne, rather than writes it, so
// that X کے حوالے سے in it means about X: کوچ نے کھلاڑی کے حوالے سے (بتایا کہ).
func (r *Reader) speaksOf(ne int, h *cue.Hit) bool {
	p := r.PhraseBefore(ne, r.Doc.SentenceAt(ne).Start)
	m := r.Head(p)
	if p.Len() == 0 || strings.HasPrefix(r.Fold(h.Core), "لکھ") || !r.Pronoun(p) && (m == nil || !r.IsPerson(m.Entity)) {
		return false
	}
	return !r.Lex.AnyIn(r.Doc, p.Start, p.End, lexicon.Byline) // بی بی سی کے نامہ نگار علی نے پولیس افسر کے حوالے سے
}

// citedBy is whom a medium cites with the words of its cue: (ڈان نے) نامعلوم عہدیداروں (کا حوالہ
// دیتے ہوئے لکھا کہ). Others who cite somebody speak themselves.
func (r *Reader) citedBy(ne int, h *cue.Hit) (Subject, bool) {
	if r.Fold(h.Start) != "حوالہ" || !r.Is(h.Start-1, lexicon.Genitive) || !h.Ke || !r.passesOn(ne) {
		return Subject{}, false
	}
	s := r.PhraseBefore(h.Start-1, ne)
	known := r.Names.EndingAt(s.End) != nil || s.Len() > 1 // a bare ذرائع tells less than the medium
	return Subject{Span: s, Behind: h.Start}, known && r.quotable(s) && !r.Is(s.End-1, lexicon.Document)
}

// quotable tells whether the phrase before کے حوالے سے can be a source: somebody, a
// body, a medium or a document, and not what is talked about.
func (r *Reader) quotable(s text.Span) bool {
	m := r.Names.EndingAt(s.End)
	return m != nil && !r.Names.Is(m.Entity, names.Place) || r.Pronoun(s) || r.Names.TitleEndsAt(s.End) || r.People(s.End-1) ||
		r.Is(s.End-1, lexicon.PersonNoun|lexicon.GroupNoun|lexicon.MediaWord|lexicon.Document|lexicon.Hearsay)
}

// FirstPerson tells whether a cue is said by the article's "I" or "we": مجھے پوری
// امید ہے کہ.
func (r *Reader) FirstPerson(h *cue.Hit, c *Clause) bool {
	for i := h.Start - 1; i >= c.Before() && i > h.Start-5; i-- {
		if f := r.Fold(i); f == "مجھے" || f == "ہمیں" || f == "میری" || f == "ہماری" || f == "ہم" {
			return true
		}
	}
	return false
}

// shortRest is how many words at most follow a کے مطابق that only says in what
// manner: حالات کے مطابق خود کو ڈھالنا.
const shortRest = 5

// canReport tells whether the phrase before کے مطابق is a source and not what
// something conforms to: it names somebody or something that speaks, or it opens
// its clause and more follows than a verb.
func (r *Reader) canReport(s text.Span, h *cue.Hit, c *Clause) bool {
	for i := s.Start; i < s.End; i++ {
		if r.Reflexive(i) && (i == s.Start || !r.Animate(s)) {
			return false // اپنے بیان کے مطابق X نے: who it is comes behind; دیگر اپنی ضرورت کے مطابق
		}
	}
	if h.Cue.People {
		return r.Pronoun(s) && r.Fold(s.Start) != "اس" || r.Is(s.End-1, lexicon.PersonNoun) || r.PersonEndsAt(s.End)
	}
	if r.Is(s.End-1, lexicon.PersonNoun|lexicon.GroupNoun|lexicon.Document|lexicon.Hearsay) || r.Names.EndingAt(s.End) != nil ||
		r.Names.TitleEndsAt(s.End) {
		return true
	}
	if c.Sentence.End-h.End <= shortRest ||
		r.Is(s.Start, lexicon.PersonPronoun) && r.Is(s.Start+1, lexicon.Genitive) && !r.Animate(s) {
		return false // کھیل کو اس کی روح کے مطابق کھیلنے
	}
	p := s.Start - 1
	if f := r.Fold(p); !r.Pronoun(s) &&
		(f == "نے" || r.In(s.End-1, lexicon.Plan) && (f == "کو" && s.Len() < 4 || s.Len() > 2 && r.Fold(s.End-2) == "خلاف")) {
		return false // قیدی کو قانون کے مطابق سہولیات دی جائیں گی: as the law demands it
	}
	return s.Start == c.Sentence.Start || r.Pronoun(s) || r.Kind(p) != text.Word ||
		r.Is(p, lexicon.Conjunction|lexicon.Postposition|lexicon.Auxiliary|lexicon.Opener)
}

// dative is the source of an impersonal cue, if the clause has one: حکام کو (شبہ
// ہے کہ), انھیں (امید ہے کہ), and of an accusation پولیس کی طرف سے (الزام ہے کہ).
func (r *Reader) dative(h *cue.Hit, c *Clause) Subject {
	at := h.Start
	for at > c.Before() && (r.Is(at-1, lexicon.Particle) || r.Fold(at-1) == "یہ" || r.Fold(at-1) == "یہی") {
		at--
	}
	switch r.Fold(at - 1) {
	case "کو":
		if s := r.PhraseBefore(at-1, c.Before()); s.Len() > 0 && !h.Object {
			return Subject{Span: s, Behind: at}
		}
	case "انہیں", "اسے":
		return Subject{Span: text.Span{Start: at - 1, End: at}, Behind: at}
	}
	for i := h.Start - 1; i > c.Before()+1 && h.Cue.Act == "accuse" && i > h.Start-maxAccused && r.Fold(i) != "کہ"; i-- {
		if agent, ok := r.BySide(i); ok {
			if s := r.PhraseBefore(agent, c.Before()); s.Len() > 0 && (at == i+1 || r.Is(at-1, lexicon.Relative)) {
				return Subject{Span: s, Behind: at} // X کی طرف سے لگائے جانے والے (الزامات تھے کہ)
			}
		}
	}
	return hiddenSource(h, c.Before())
}

// maxAccused is how many words lie at most between who accuses and the accusation.
const maxAccused = 14

// InsideSpeech tells whether a cue without a source of its own stands within what
// the cue before it reports, or within a quotation: it is part of that.
func (r *Reader) InsideSpeech(h *cue.Hit) bool {
	if q := r.Doc.QuoteOf(h.Core); q != nil && q.Open < h.Core && q.Close-q.Open > 6 {
		return true
	}
	if len(r.Out) == 0 {
		return false
	}
	last := r.Out[len(r.Out)-1].Content
	return last.Start <= h.Core && h.End <= last.End
}

// Between a document and the relative pronoun that means it stand at most so many words: before
// جس کے مطابق, and before جس میں.
const (
	maxApart   = 6
	maxApartIn = 9
)

// maxIf is how many words stand at most between اگر and a cue in its clause.
const maxIf = 25

// Conditional tells whether a cue only says what somebody would say, in a clause with اگر that no تو has closed
// (اگر صدر نے حکم دیا (تو), اگر وہ کہتے ہیں کہ), or did not: کسی کو بتائے بغیر.
func (r *Reader) Conditional(h *cue.Hit, c *Clause) bool {
	if r.Without(h.End) && r.Fold(h.End+1) != "نہ" { // but کہے بغیر نہ رہ سکے کہ
		return true
	}
	q := r.Doc.QuoteOf(h.Core)
	for i := h.Start - 1; i >= c.Before() && i > h.Start-maxIf; i-- {
		switch f := r.Fold(i); {
		case f == "اگر":
			return r.Doc.QuoteOf(i) == q
		case f == "تو" || f == "کہ" || f == "جبکہ" || r.But(i):
			return false
		}
	}
	return false
}

// Without tells whether token i is the بغیر of something that was not done: (ثابت ہوئے) بغیر, (بتائے) بغیر.
func (r *Reader) Without(i int) bool {
	if r.Fold(i-1) == "لیے" && r.Fold(i-2) == "کے" {
		return false // ملکوں کے لیے بغیر سود کے قرضے
	}
	return r.Fold(i) == "بغیر" &&
		(strings.HasSuffix(r.Fold(i-1), "یے") && r.Verb(i-1) ||
			strings.HasSuffix(r.Fold(i-1), "ے") && r.Lex.HasForm(r.ID(i-1), morph.Perfective))
}
