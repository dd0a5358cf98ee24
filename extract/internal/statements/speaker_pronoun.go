package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/pronoun"
	"bayan/extract/internal/statements/said"
	"bayan/extract/internal/statements/source"
	"bayan/extract/internal/statements/syntax"
	"bayan/extract/text"
)

// resumed is who says the sentence in which an ان کے بقول only says so again: X کے مطابق لوگ آئے تھے لیکن (ان کے بقول).
func (r *reader) resumed(s *source.Subject, h *cue.Hit) (Speaker, bool) {
	n := len(r.Out) - 1
	if n < 0 || h.Shape != cue.Behind || r.Fold(s.Start) != "ان" || s.Len() > 1 {
		return Speaker{}, false
	}
	o := &r.Out[n]
	by := o.Cue.End == o.Speaker.Span.End+2 && r.Is(o.Speaker.Span.End, lexicon.Genitive) // کے مطابق, کے بقول
	if !by || !o.Content.Contains(h.Span) || r.Doc.SentenceOf(o.Cue.Start) != r.Doc.SentenceOf(h.Start) || o.Speaker.Hidden() ||
		r.Impersonal(said.Focus{Entity: o.Speaker.Entity, Phrase: o.Speaker.Name}) || r.NamelessBody(o.Speaker) {
		return Speaker{}, false
	}
	if _, ok := r.takenUp(s.Span, h); ok {
		return Speaker{}, false // جو اطلاعات ملی تھیں ان کے مطابق
	}
	return Speaker{Entity: o.Speaker.Entity, Name: o.Speaker.Name, Span: s.Span, Resolved: "pronoun"}, true
}

// meaning is the speaker that a phrase gives, where a pronoun stands for it.
func (r *reader) meaning(p *source.Subject, pronoun text.Span, h *cue.Hit) Speaker {
	sp := r.speaker(p, h)
	sp.Span, sp.Resolved = pronoun, "pronoun"
	return sp
}

// relativeSpeaker is whom or what the relative pronoun of a source means: جن کے مطابق,
// جنھوں نے.
func (r *reader) relativeSpeaker(s *source.Subject, h *cue.Hit) Speaker {
	if by, ok := r.MeantByRelative(s.Span, h); ok {
		if by.Document {
			return Speaker{Entity: -1, Name: by.Span, Span: s.Span, Resolved: "pronoun"}
		}
		return r.meaning(&by, s.Span, h)
	}
	if h.Shape == cue.Behind && r.Fold(s.Start) == "جس" {
		if p, ok := r.ThingBefore(s.Start); ok {
			return Speaker{Entity: -1, Name: p, Span: s.Span, Resolved: "pronoun"}
		}
	}
	if m := r.PatientBefore(s.Start); m != nil {
		return Speaker{Entity: m.Entity, Span: s.Span, Resolved: "pronoun"}
	}
	if p, ok := r.Nearest(s.Start, h); ok {
		return r.RelatedTo(p, s.Span)
	}
	if e, ok := r.PersonBefore(s.Start); ok {
		return Speaker{Entity: e, Span: s.Span, Resolved: "pronoun"}
	}
	return r.FromFocus(r.Focus, s.Span, "pronoun", true)
}

// answers gives whom a pronoun means behind a question: not who asked it but who was
// asked, or who spoke before, if that is called an answer.
func (r *reader) answers(s text.Span, h *cue.Hit) (Speaker, bool) {
	n := len(r.Out) - 1
	upon := r.Fold(s.Start-1) == "پر" && r.Fold(s.Start-2) == "جس" // X نے Y سے کہا کہ … جس پر (انھوں نے)
	if n < 0 || r.Out[n].Act != "ask" && !upon || r.Out[n].Content.End > s.Start ||
		s.Start-r.Out[n].Content.End > pronoun.MaxAnswer {
		return Speaker{}, false
	}
	if sp, ok := r.HimAsked(&r.Out[n], s); ok {
		return sp, true
	}
	if to := (source.Subject{Span: r.Out[n].To, Behind: r.Out[n].To.End}); to.Len() > 0 && !r.OnlyPronoun(to.Span) &&
		(r.Out[n].Speaker.Hidden() || r.Answer(s, h) || r.Fold(s.Start-1) == "پر" || r.Fold(s.Start-1) == "تو") {
		return r.meaning(&to, s, h), true
	}
	if !r.Answer(s, h) {
		return Speaker{}, false
	}
	if !r.Focus.Spoke(r.Out[n].Speaker) {
		return Speaker{}, false
	}
	b := r.Before
	if b.Entity < 0 && b.Phrase.Len() == 0 {
		return Speaker{}, false
	}
	return b.Speaker(s, "pronoun"), true
}

// takenUp is whom a sentence begins with and then takes up by a pronoun.
func (r *reader) takenUp(s text.Span, h *cue.Hit) (Speaker, bool) {
	end, comma := s.Start, r.Comma(s.Start-1)
	if comma {
		end--
	}
	if !r.Is(end-1, lexicon.Auxiliary) || r.Is(end-1, lexicon.Postposition) {
		return Speaker{}, false
	}
	lo := r.Doc.SentenceAt(s.Start).Start
	for i := end - 1; i >= lo && i > s.Start-syntax.MaxTaken && !r.Bars(i, s); i-- {
		if f := r.Fold(i); f != "جو" && f != "جن" && f != "جس" {
			continue
		}
		p := source.Subject{Span: r.PhraseBefore(i, lo), Behind: i}
		if !r.Takes(p.Span, i, comma) {
			p.Span = r.NounOf(i, end, h)
			p.Behind = p.End
		}
		switch {
		case p.Len() == 0 || !r.Agree(p.Span, s):
		case r.Is(p.End-1, lexicon.Document) || h.Shape == cue.Behind && r.HeadName(p.Span) == nil && !r.CanSpeak(p.Span):
			return Speaker{Entity: -1, Name: p.Span, Span: s, Resolved: "pronoun"}, true
		default:
			return r.meaning(&p, s, h), true
		}
	}
	return Speaker{}, false
}
