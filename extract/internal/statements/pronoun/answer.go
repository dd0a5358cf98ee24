package pronoun

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/said"
	"bayan/extract/internal/statements/source"
	"bayan/extract/text"
)

// Whom a pronoun means behind a question.

// answers gives whom a pronoun means behind a question: not who asked it but who was
// asked, or who spoke before, if that is called an answer.
func (r *Reader) answers(s text.Span, h *cue.Hit) (said.Speaker, bool) {
	q := r.Last()
	upon := r.Fold(s.Start-1) == "پر" && r.Fold(s.Start-2) == "جس" // X نے Y سے کہا کہ … جس پر (انھوں نے)
	if q == nil || q.Act != "ask" && !upon || q.Content.End > s.Start ||
		s.Start-q.Content.End > maxAnswer {
		return said.Speaker{}, false
	}
	if sp, ok := r.himAsked(q, s); ok {
		return sp, true
	}
	if to := (source.Subject{Span: q.To, Behind: q.To.End}); to.Len() > 0 && !r.OnlyPronoun(to.Span) &&
		(q.Speaker.Hidden() || r.calledAnswer(s, h) || r.Fold(s.Start-1) == "پر" || r.Fold(s.Start-1) == "تو") {
		return r.meaning(&to, s, h), true
	}
	b := r.Before
	return b.Speaker(s, "pronoun"), r.calledAnswer(s, h) && r.Focus.Spoke(q.Speaker) && (b.Entity >= 0 || b.Phrase.Len() > 0)
}

// himAsked is whom the pronoun means that a question was put to: X سے رابطہ کیا اور ان سے پوچھا کہ …; صحافی نے اُن سے
// پوچھا کہ …۔
func (r *Reader) himAsked(q *said.Statement, s text.Span) (said.Speaker, bool) {
	by := q.Speaker
	if !r.OnlyPronoun(q.To) || by.Hidden() || r.NamelessBody(by) {
		return said.Speaker{}, false
	}
	lo := r.Doc.SentenceAt(q.To.Start).Start
	for k := q.To.Start - 1; k > lo && r.Fold(k) != "کہ"; k-- {
		if m := r.Names.At(k); m != nil && r.IsPerson(m.Entity) && m.Entity != by.Entity {
			return said.Speaker{Entity: m.Entity, Span: s, Resolved: "pronoun"}, true
		}
		if r.Fold(k) == "سے" {
			if sp, ok := r.whom(k, lo, s, false); ok {
				return sp, true
			}
		}
	}
	b := r.Before.Entity
	return said.Speaker{Entity: b, Span: s, Resolved: "pronoun"}, r.IsPerson(b) && r.Focus.Spoke(by)
}

// maxAnswer is how many words lie at most between a question and who answers it.
const maxAnswer = 8

// calledAnswer tells whether the words around a pronoun and its cue call what follows an
// answer: جس کے جواب میں انہوں نے, انہوں نے جواب دیا.
func (r *Reader) calledAnswer(s text.Span, h *cue.Hit) bool {
	return r.AnyIs(s.Start-3, h.End, lexicon.Answer)
}
