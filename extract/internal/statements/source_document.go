package statements

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
	"bayan/rules"
)

// maxNear is how many words lie at most between a cue and the اس میں or abbreviation that is its
// document.
const maxNear = 7

// documentSource is the report, statement or letter in which something is said: the phrase before میں whose head is in
// the list documents.
func (r *reader) documentSource(h *hit, c *clause) (subject, bool) {
	lo := c.before()
	for i := h.Start - 1; i > lo; i-- {
		if s := r.documentMarked(i, lo, h); s.Len() > 0 {
			return subject{Span: s, end: i + 1, document: true}, true
		}
		if s, ok := r.inThis(i, h, c); ok {
			return s, true
		}
		if s := r.throughDocument(i, lo, h); s.Len() > 0 {
			return subject{Span: s, end: i + 1, document: true}, true
		}
		if r.fold(i) == "کہ" {
			break
		}
	}
	return subject{}, false
}

// documentShows is the report or the figures that are the subject of a cue: سرکاری اعداد و شمار (ظاہر کرتے ہیں کہ).
func (r *reader) documentShows(h *hit, c *clause) (subject, bool) {
	s, ok := r.nominative(h, c)
	if !ok || s.Len() == 0 || r.insideSpeech(h) || !r.documentRightBefore(s.End) {
		return subject{}, false
	}
	s.document = true
	return s, true
}

// documentRightBefore tells whether the noun of a document or of figures ends before token i, or before a یہ there.
func (r *reader) documentRightBefore(i int) bool {
	i--
	for r.fold(i) == "یہ" || r.is(i, lexicon.Particle) {
		i--
	}
	return r.is(i, lexicon.Document) || r.in(i, lexicon.Figures)
}

// documentMarked is the phrase for a document that the postposition at token i marks as what says something, empty if
// there is none.
func (r *reader) documentMarked(i, lo int, h *hit) text.Span {
	f := r.fold(i)
	tells := lexicon.Document
	if h.passive {
		tells |= lexicon.MediaWord // اخبار میں (کہا گیا)
	}
	if q := r.doc.QuoteOf(i - 1); f == "میں" && r.kind(i-1) == text.Mark && q != nil && q.Close == i-1 && r.is(q.Open-1, tells) {
		if s := r.phraseBefore(q.Open, lo); s.Len() > 0 {
			return s // ایک مضمون ’پرواز‘ میں
		}
	}
	if r.lawSays(i, h) || r.figuresSay(i, h) {
		if s := r.phraseBefore(i, lo); s.Len() > 0 {
			return s
		}
	}
	near := h.passive && h.Start-i <= maxNear
	if near && h.ke && f == "میں" && r.fold(i+2) != "کو" {
		if s := r.writtenAnswer(i-1, lo); s.Len() > 0 {
			return s // تحریری جواب میں
		}
	}
	paper := near && f == "میں" && r.abbreviated(i-1) // ایف آئی آر میں
	shown := h.cue.Documented || h.ke && comesOut(h.cue) && r.onlyBetween(i+1, h.Start)
	shows := f == "سے" && shown && !r.is(i-1, lexicon.Occasion) // رپورٹ سے, but what a speech shows the author infers
	in := f == "میں" || f == "پر" && r.fold(i-1) == "سایٹ" || shows
	if paper || in && r.is(i-1, tells) && (r.is(i-1, lexicon.Document) || !r.releasedAt(i+1)) {
		return r.phraseBefore(i, lo)
	}
	return text.Span{}
}

// lawSays tells whether a plan, law or work before the میں at token i says something: نئے قانون میں یہ بھی (کہا گیا ہے
// کہ), دستاویزی فلم میں (بتایا گیا کہ).
func (r *reader) lawSays(i int, h *hit) bool {
	law := r.in(i-1, lexicon.Plan) || r.in(i-1, lexicon.Wording) && h.cue.Act != "ask"
	return h.passive && h.ke && r.fold(i) == "میں" && law && r.onlyBetween(i+1, h.Start)
}

// figuresSay tells whether figures before the سے at token i say something: سروے کے نتائج سے (ظاہر ہوتا ہے کہ).
func (r *reader) figuresSay(i int, h *hit) bool {
	return h.cue.Documented && h.ke && r.fold(i) == "سے" && r.in(i-1, lexicon.Figures) && r.onlyBetween(i+1, h.Start)
}

// inThis is the document, told of before, that an اس میں means whose میں is token i: (اعلامیہ جاری کیا گیا۔) اس میں.
func (r *reader) inThis(i int, h *hit, c *clause) (subject, bool) {
	if !h.passive || h.Start-i > maxNear || r.fold(i) != "میں" || r.fold(i-1) != "اس" || r.is(i+1, lexicon.CaseMarker) {
		return subject{}, false
	}
	if s, ok := r.correlative(i, c.sentence.Start); ok {
		return s, true
	}
	_, told := r.documentBefore(i - 1)
	told = told || r.documentSpoke(i-1) || r.vehicleSpoke(i-1) || r.agencySpoke(i-1)
	return subject{Span: text.Span{Start: i - 1, End: i}, end: i + 1, document: true}, told
}

// throughDocument is the phrase for a document by means of which something is said, or in a part of which, empty if
// none is before token i.
func (r *reader) throughDocument(i, lo int, h *hit) text.Span {
	if h.passive && r.fold(i) == "ذریعے" && r.is(i-1, lexicon.Genitive) && r.is(i-2, lexicon.Document) {
		return r.phraseBefore(i-1, lo) // تحقیق کے ذریعے
	}
	if r.fold(i) == "میں" && r.is(i-2, lexicon.Genitive) && r.is(i-3, lexicon.Document) && !r.is(i-1, lexicon.Relator) && r.fold(i-1) != "روشنی" {
		return r.phraseBefore(i-2, lo) // بیان کے آخر میں, but not تحریر کے بارے میں
	}
	return text.Span{}
}

// writtenAnswer is the answer that somebody has given whose noun is token i (تحریری جواب میں, حکومت کے جواب میں), and
// not that to which something is the answer: سوال کے جواب میں.
func (r *reader) writtenAnswer(i, lo int) text.Span {
	s := text.Span{Start: i, End: i + 1}
	switch m := r.nameBefore(i-1, lo); {
	case !r.is(i, lexicon.Answer) || r.fold(i) == "جوابا":
		return text.Span{}
	case i == lo:
	case r.is(i-1, lexicon.Genitive) && m != nil && r.names.Is(m.Entity, names.Agency):
		s.Start = m.Start
	case r.is(i-1, lexicon.Genitive|lexicon.Postposition) || i-1 > lo && r.is(i-2, lexicon.Genitive):
		return text.Span{}
	case r.kind(i-1) == text.Word:
		s.Start--
	}
	return s
}

// maxCorrelative is how many words a clause with جو has at most before the اس that takes it up.
const maxCorrelative = 16

// correlative is who issued the document that a clause with جو tells of, where میں behind its اس is token i, or that
// document: ٹریفک پولیس نے جو رپورٹ بنائی، اس میں.
func (r *reader) correlative(i, lo int) (subject, bool) {
	doc := -1
	for k := i - 2; k > lo && k > i-maxCorrelative && r.fold(k) != "کہ"; k-- {
		if doc < 0 && r.is(k, lexicon.Document) {
			doc = k
		}
		if doc < 0 || r.fold(k) != "جو" {
			continue
		}
		for n := k - 1; n > lo && n > k-maxCorrelative && r.fold(n) != "کہ"; n-- {
			agent, side := r.bySide(n)
			if side {
				n = agent
			}
			if side || r.fold(n) == "نے" && r.written(doc+1, i-1) {
				s := r.phraseOrAntecedent(n, lo)
				return subject{Span: s, end: i + 1}, s.Len() > 0
			}
		}
		return subject{Span: text.Span{Start: k + 1, End: doc + 1}, end: i + 1, document: true}, true
	}
	return subject{}, false
}

// written tells whether the words between two tokens say that somebody wrote, sent or published a document.
func (r *reader) written(from, to int) bool {
	return r.lex.AnyIn(r.doc, from, to, lexicon.DocumentVerb) || r.broughtOut(from, to)
}

// onlyBetween tells whether nothing but یہ, مزید and particles stands between two tokens.
func (r *reader) onlyBetween(from, to int) bool {
	for k := from; k < to; k++ {
		if f := r.fold(k); !r.is(k, lexicon.Particle) && f != "یہ" && f != "مزید" {
			return false
		}
	}
	return true
}

// abbreviated tells whether the letters of an abbreviation end with token i that is listed as
// no name, as those of papers are: ایف آئی آر.
func (r *reader) abbreviated(i int) bool {
	if !r.is(i, lexicon.LetterName) {
		return false
	}
	for k := i - 1; k > i-4; k-- {
		if m, ok := r.names.Matches.Longest(k, lexicon.NotName); ok && m.End == i+1 {
			return true
		}
	}
	return false
}

// saidBefore is the last statement, if it reaches into the sentence of token i or the one before.
func (r *reader) saidBefore(i int) *Statement {
	n := len(r.out) - 1
	if n < 0 || r.doc.SentenceOf(i)-r.doc.SentenceOf(r.out[n].Content.End-1) > 1 {
		return nil
	}
	return &r.out[n]
}

// documentSpoke tells whether the last statement, of the sentence before that of token i, is a
// document's.
func (r *reader) documentSpoke(i int) bool {
	st := r.saidBefore(i)
	return st != nil && st.Speaker.Span.Len() > 0 && r.is(st.Speaker.Span.End-1, lexicon.Document)
}

// agencySpoke tells whether the last statement, of the sentence before that of token i, is an
// agency's, so that what it made known is meant: یونیسیف نے … پر زور دیا۔ (اس میں).
func (r *reader) agencySpoke(i int) bool {
	st := r.saidBefore(i)
	return st != nil && r.names.Is(st.Speaker.Entity, names.Agency) && r.doc.SentenceOf(st.Cue.Start) < r.doc.SentenceOf(i)
}

// vehicleSpoke tells whether the last statement, of the sentence before that of token i, was made
// in a document: ایک بیان میں پارٹی کا کہنا ہے کہ …۔ (اس میں).
func (r *reader) vehicleSpoke(i int) bool {
	st := r.saidBefore(i)
	if st == nil {
		return false
	}
	for k := r.doc.SentenceAt(st.Cue.Start).Start; k < st.Cue.Start; k++ {
		if r.is(k, lexicon.Document) && r.fold(k+1) == "میں" {
			return true
		}
	}
	return false
}

// comesOut tells whether a cue says of something that it came to light, not that somebody told it: انکشاف ہونا.
func comesOut(c *rules.Cue) bool { return strings.HasSuffix(c.Verb, " ہونا") }

// saidInDocument tells whether the token before کہنا is the میں of a document that says something, in a sentence that names
// nobody who says it there: رپورٹ میں (کہنا تھا کہ), but not کمپنی کا اپنی رپورٹ میں (کہنا تھا کہ).
func (r *reader) saidInDocument(i int, c *rules.Cue, s text.Span) bool {
	return saying(c) && r.fold(i) == "میں" && r.is(i-1, lexicon.Document) && !r.doc.Has(s.Start, i, "کا") && !r.doc.Has(s.Start, i, "نے")
}
