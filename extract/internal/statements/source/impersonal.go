package source

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/text"
)

// impersonalSubject is who has the state of mind that a cue tells of, or what document says so; it is hidden where
// nobody is named: خدشہ ہے کہ.
func (r *Reader) impersonalSubject(h *cue.Hit, c *Clause) (Subject, bool) {
	s := r.dative(h, c)
	if s.Hidden && h.Cue.Feeling && c.behindReport() &&
		(r.Comma(h.Start-1) || r.Fold(h.Start-1) == "اور") {
		return s, false // X نے کہا کہ ٹیم اچھی ہے، امید ہے کہ: still what X said
	}
	if s.Hidden && !h.Ke && r.withinReport(c) {
		return s, false // حکام نے کہا کہ پانی بڑھ رہا ہے جبکہ فصلوں کی تباہی کا خدشہ ہے
	}
	if s.Hidden && h.Cue.Act == "accuse" && c.behindKe() && c.HitBefore().Cue.Act != "accuse" &&
		r.JoinedAt(h, c) > 0 {
		return s, false // رپورٹ میں کہا گیا کہ … اور ان پر الزام ہے کہ
	}
	if d, ok := r.documentSource(h, c); ok && s.Hidden && !(h.Cue.Own && h.Cue.Feeling) {
		return d, true // تحقیق میں انکشاف ہوا ہے کہ
	}
	return s, !s.Hidden && !r.Is(s.Start, lexicon.FirstPerson) ||
		s.Hidden && !h.Cue.Own && !r.InsideSpeech(h) && !r.SaidByAuthor(h, c)
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

// ofThat is who thinks so where a phrase before a noun only means what follows: حکام کو اس بات (کا خدشہ
// ہے کہ). It hides who does where nobody is named and the noun needs nobody, as خدشہ.
func (r *Reader) ofThat(s text.Span, h *cue.Hit, c *Clause) (Subject, bool) {
	at := s.Start - 1
	switch {
	case r.Is(at, lexicon.Dative):
		return Subject{Span: text.Span{Start: at, End: s.Start}, Behind: h.End}, true // انھیں اس بات (کا اندازہ تھا کہ)
	case r.Fold(at) == "کو" && at > c.Before() && r.Copula(h.End-2):
		p := r.PhraseBefore(at, c.Before())
		return Subject{Span: p, Behind: h.End}, p.Len() > 0
	}
	return hiddenSource(h, h.End), h.Cue.Impersonal && !h.Cue.Own && !r.InsideSpeech(h)
}

// withinReport tells whether a cue stands behind another one whose speech may still run: in its sentence, or in the
// next one that only goes on with a relative: حکام کے مطابق پل ٹوٹ گیا۔ جس سے (راستے بند ہونے کا خدشہ ہے).
func (r *Reader) withinReport(c *Clause) bool {
	if c.behindReport() {
		return true
	}
	last := r.Last()
	return last != nil && r.RelativeWord(c.Sentence.Start) &&
		r.Doc.SentenceOf(last.Content.End-1) == r.Doc.SentenceOf(c.Sentence.Start)-1
}

// SaidByAuthor tells whether a cue is said by the article's "I" or "we": مجھے پوری
// امید ہے کہ.
func (r *Reader) SaidByAuthor(h *cue.Hit, c *Clause) bool {
	for i := h.Start - 1; i >= c.Before() && i > h.Start-5; i-- {
		if f := r.Fold(i); f == "مجھے" || f == "ہمیں" || f == "میری" || f == "ہماری" || f == "ہم" {
			return true
		}
	}
	return false
}
