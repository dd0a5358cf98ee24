package source

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/text"
	"bayan/rules"
)

// maxNear is how many words lie at most between a cue and the اس میں or abbreviation that is its
// document.
const maxNear = 7

// documentSource is the report, statement or letter in which something is said: the phrase before میں whose head is in
// the list documents.
func (r *Reader) documentSource(h *cue.Hit, c *Clause) (Subject, bool) {
	lo := c.Before()
	for i := h.Start - 1; i > lo; i-- {
		if s := r.documentMarked(i, lo, h); s.Len() > 0 {
			return Subject{Span: s, Behind: i + 1, Document: true}, true
		}
		if s, ok := r.inThis(i, h, c); ok {
			return s, true
		}
		if s := r.throughDocument(i, lo, h); s.Len() > 0 {
			return Subject{Span: s, Behind: i + 1, Document: true}, true
		}
		if r.Fold(i) == "کہ" {
			break
		}
	}
	return Subject{}, false
}

// documentShows is the report or the figures that are the subject of a cue: سرکاری اعداد و شمار (ظاہر کرتے ہیں کہ).
func (r *Reader) documentShows(h *cue.Hit, c *Clause) (Subject, bool) {
	s, ok := r.nominative(h, c)
	if !ok || s.Len() == 0 || r.InsideSpeech(h) || !r.DocumentRightBefore(s.End) {
		return Subject{}, false
	}
	s.Document = true
	return s, true
}

// documentMarked is the phrase for a document that the postposition at token i marks as what says something, empty if
// there is none.
func (r *Reader) documentMarked(i, lo int, h *cue.Hit) text.Span {
	f := r.Fold(i)
	tells := lexicon.Document
	if h.Passive {
		tells |= lexicon.MediaWord // اخبار میں (کہا گیا)
	}
	if q := r.Doc.QuoteOf(i - 1); f == "میں" && r.Kind(i-1) == text.Mark && q != nil && q.Close == i-1 && r.Is(q.Open-1, tells) {
		if s := r.PhraseBefore(q.Open, lo); s.Len() > 0 {
			return s // ایک مضمون ’پرواز‘ میں
		}
	}
	if r.lawSays(i, h) || r.figuresSay(i, h) {
		if s := r.PhraseBefore(i, lo); s.Len() > 0 {
			return s
		}
	}
	near := h.Passive && h.Start-i <= maxNear
	if near && h.Ke && f == "میں" && r.Fold(i+2) != "کو" {
		if s := r.writtenAnswer(i-1, lo); s.Len() > 0 {
			return s // تحریری جواب میں
		}
	}
	paper := near && f == "میں" && r.Abbreviated(i-1) // ایف آئی آر میں
	shown := h.Cue.Documented || h.Ke && comesOut(h.Cue) && r.onlyBetween(i+1, h.Start)
	shows := f == "سے" && shown && !r.Is(i-1, lexicon.Occasion) // رپورٹ سے, but what a speech shows the author infers
	in := f == "میں" || f == "پر" && r.Fold(i-1) == "سایٹ" || shows
	if paper || in && r.Is(i-1, tells) && (r.Is(i-1, lexicon.Document) || !r.ReleasedAt(i+1)) {
		return r.PhraseBefore(i, lo)
	}
	return text.Span{}
}

// lawSays tells whether a plan, law or work before the میں at token i says something: نئے قانون میں یہ بھی (کہا گیا ہے
// کہ), دستاویزی فلم میں (بتایا گیا کہ).
func (r *Reader) lawSays(i int, h *cue.Hit) bool {
	law := r.In(i-1, lexicon.Plan) || r.In(i-1, lexicon.Wording) && h.Cue.Act != "ask"
	return h.Passive && h.Ke && r.Fold(i) == "میں" && law && r.onlyBetween(i+1, h.Start)
}

// figuresSay tells whether figures before the سے at token i say something: سروے کے نتائج سے (ظاہر ہوتا ہے کہ).
func (r *Reader) figuresSay(i int, h *cue.Hit) bool {
	return h.Cue.Documented && h.Ke && r.Fold(i) == "سے" && r.In(i-1, lexicon.Figures) && r.onlyBetween(i+1, h.Start)
}

// inThis is the document, told of before, that an اس میں means whose میں is token i: (اعلامیہ جاری کیا گیا۔) اس میں.
func (r *Reader) inThis(i int, h *cue.Hit, c *Clause) (Subject, bool) {
	if !h.Passive || h.Start-i > maxNear || r.Fold(i) != "میں" || r.Fold(i-1) != "اس" || r.Is(i+1, lexicon.CaseMarker) {
		return Subject{}, false
	}
	if s, ok := r.correlative(i, c.Sentence.Start); ok {
		return s, true
	}
	_, told := r.DocumentBefore(i - 1)
	told = told || r.DocumentSpoke(i-1) || r.vehicleSpoke(i-1) || r.agencySpoke(i-1)
	return Subject{Span: text.Span{Start: i - 1, End: i}, Behind: i + 1, Document: true}, told
}

// throughDocument is the phrase for a document by means of which something is said, or in a part of which, empty if
// none is before token i.
func (r *Reader) throughDocument(i, lo int, h *cue.Hit) text.Span {
	if h.Passive && r.Fold(i) == "ذریعے" && r.Is(i-1, lexicon.Genitive) && r.Is(i-2, lexicon.Document) {
		return r.PhraseBefore(i-1, lo) // تحقیق کے ذریعے
	}
	if r.Fold(i) == "میں" && r.Is(i-2, lexicon.Genitive) && r.Is(i-3, lexicon.Document) && !r.Is(i-1, lexicon.Relator) &&
		r.Fold(i-1) != "روشنی" {
		return r.PhraseBefore(i-2, lo) // بیان کے آخر میں, but not تحریر کے بارے میں
	}
	return text.Span{}
}

// writtenAnswer is the answer that somebody has given whose noun is token i (تحریری جواب میں, حکومت کے جواب میں), and
// not that to which something is the answer: سوال کے جواب میں.
func (r *Reader) writtenAnswer(i, lo int) text.Span {
	s := text.Span{Start: i, End: i + 1}
	switch m := r.NameBefore(i-1, lo); {
	case !r.Is(i, lexicon.Answer) || r.Fold(i) == "جوابا":
		return text.Span{}
	case i == lo:
	case r.Is(i-1, lexicon.Genitive) && m != nil && r.Names.Is(m.Entity, names.Agency):
		s.Start = m.Start
	case r.Is(i-1, lexicon.Genitive|lexicon.Postposition) || i-1 > lo && r.Is(i-2, lexicon.Genitive):
		return text.Span{}
	case r.Kind(i-1) == text.Word:
		s.Start--
	}
	return s
}

// maxCorrelative is how many words a clause with جو has at most before the اس that takes it up.
const maxCorrelative = 16

// correlative is who issued the document that a clause with جو tells of, where میں behind its اس is token i, or that
// document: ٹریفک پولیس نے جو رپورٹ بنائی، اس میں.
func (r *Reader) correlative(i, lo int) (Subject, bool) {
	doc := -1
	for k := i - 2; k > lo && k > i-maxCorrelative && r.Fold(k) != "کہ"; k-- {
		if doc < 0 && r.Is(k, lexicon.Document) {
			doc = k
		}
		if doc < 0 || r.Fold(k) != "جو" {
			continue
		}
		for n := k - 1; n > lo && n > k-maxCorrelative && r.Fold(n) != "کہ"; n-- {
			agent, side := r.BySide(n)
			if side {
				n = agent
			}
			if side || r.Fold(n) == "نے" && r.written(doc+1, i-1) {
				s := r.phraseOrAntecedent(n, lo)
				return Subject{Span: s, Behind: i + 1}, s.Len() > 0
			}
		}
		return Subject{Span: text.Span{Start: k + 1, End: doc + 1}, Behind: i + 1, Document: true}, true
	}
	return Subject{}, false
}

// written tells whether the words between two tokens say that somebody wrote, sent or published a document.
func (r *Reader) written(from, to int) bool {
	return r.Lex.AnyIn(r.Doc, from, to, lexicon.DocumentVerb) || r.BroughtOut(from, to)
}

// onlyBetween tells whether nothing but یہ, مزید and particles stands between two tokens.
func (r *Reader) onlyBetween(from, to int) bool {
	for k := from; k < to; k++ {
		if f := r.Fold(k); !r.Is(k, lexicon.Particle) && f != "یہ" && f != "مزید" {
			return false
		}
	}
	return true
}

// comesOut tells whether a cue says of something that it came to light, not that somebody told it: انکشاف ہونا.
func comesOut(c *rules.Cue) bool { return strings.HasSuffix(c.Verb, " ہونا") }
