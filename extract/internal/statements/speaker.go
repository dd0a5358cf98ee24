package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/pronoun"
	"bayan/extract/internal/statements/source"
	"bayan/extract/text"
)

// speaker says who the subject of a cue is in this article.
func (r *reader) speaker(s *source.Subject, h *cue.Hit) Speaker {
	switch {
	case s.Hidden:
		return Speaker{Entity: -1, Span: s.Span}
	case s.GoesOn != nil:
		c := *s.GoesOn
		c.Span, c.Resolved = text.Span{}, "carried"
		return c
	case s.Carried:
		if r.Carry != nil {
			c := *r.Carry
			c.Span, c.Resolved = text.Span{}, "carried"
			return c
		}
		return r.FromFocus(r.Focus, text.Span{}, "carried", true)
	case r.TheirDocument(s):
		if sp := r.pronounSpeaker(&source.Subject{Span: text.Span{Start: s.Start, End: s.Start + 1}, Behind: s.Start + 2}, h); r.IsPerson(sp.Entity) {
			return sp
		}
		return r.DocumentSpeaker(s.Span)
	case s.Document || r.Is(s.End-1, lexicon.Document) || r.OwnedPage(s.Span) || r.ReleasedAt(s.Start) && s.Len() > 1:
		return r.DocumentSpeaker(s.Span)
	case r.OnlyRelative(s.Span):
		return r.relativeSpeaker(s, h)
	}
	if h.Shape == cue.Behind && s.Len() > 1 && (r.In(s.End-1, lexicon.Figures) || r.In(s.End-1, lexicon.Plan)) {
		if agent, ok := r.BySide(s.Start - 1); ok {
			if sp, ok := r.SignedBy(r.PhraseBefore(agent, r.Doc.SentenceAt(s.Start).Start)); ok {
				sp.Span = s.Span // پولیس کی جانب سے (فراہم کردہ معلومات کے مطابق)
				return sp
			}
		}
		if sp := r.DocumentSpeaker(s.Span); r.keepsFigures(sp.Entity, s.Span) {
			return sp // عالمی بینک کے ڈیٹا (کے مطابق), آئی سی سی کے قوانین (کے مطابق)
		}
	}
	if h.Shape == cue.Behind && s.Len() == 1 && r.Fold(s.Start) == "اس" {
		if _, ok := r.DocumentBefore(s.Start); ok {
			return r.ThatDocument(s.Span)
		}
	}
	if r.OnlyPronoun(s.Span) {
		return r.pronounSpeaker(s, h)
	}
	return r.PhraseSpeaker(s.Span)
}

// keepsFigures tells whether somebody is an agency whose figures a phrase can mean: not بی بی سی کو موصول معلومات, نور
// کی فیس بک پر موجود معلومات.
func (r *reader) keepsFigures(entity int, s text.Span) bool {
	if !r.Names.Is(entity, names.Agency) {
		return false
	}
	for i := s.End - 1; i >= s.Start; i-- {
		if m := r.Names.At(i); m != nil && m.Entity == entity {
			return m.End < s.End && r.Fold(m.End) != "کو" && r.Fold(m.End) != "پر"
		}
	}
	return true
}

// pronounSpeaker is whom a personal pronoun means: somebody whom the grammar around it or
// before it points to, else who is in view.
func (r *reader) pronounSpeaker(s *source.Subject, h *cue.Hit) Speaker {
	if sp, ok := r.resumed(s, h); ok {
		return sp
	}
	if sp, ok := r.QuotedElse(s, h); ok {
		return sp
	}
	if sp, ok := r.Questioned(s.Span); ok {
		return sp
	}
	if sp, ok := r.Accused(s.Span, h); ok {
		return sp
	}
	if sp, ok := r.answers(s.Span, h); ok {
		return sp
	}
	if sp, ok := r.takenUp(s.Span, h); ok {
		return sp
	}
	if e, ok := r.ClauseBefore(s.Start, h); ok {
		return Speaker{Entity: e, Span: s.Span, Resolved: "pronoun"}
	}
	if f, ok := r.ClauseLeader(s.Start); ok {
		return f.Speaker(s.Span, "pronoun")
	}
	if e, ok := r.furthermore(s, h); ok {
		return Speaker{Entity: e, Span: s.Span, Resolved: "pronoun"}
	}
	if f, ok := r.Owner(s.Start); ok {
		return f.Speaker(s.Span, "pronoun")
	}
	if e, ok := r.Actor(s.Start); ok {
		return Speaker{Entity: e, Span: s.Span, Resolved: "pronoun"}
	}
	if f, ok := r.RelativeLeader(s.Span); ok {
		return f.Speaker(s.Span, "pronoun")
	}
	if f, ok := r.JustTold(s.Span, h); ok {
		return f.Speaker(s.Span, "pronoun")
	}
	if e, ok := r.NamedSince(s.Span, h); ok {
		return Speaker{Entity: e, Span: s.Span, Resolved: "pronoun"}
	}
	return r.fromView(s, h)
}

// fromView is who is in view for a pronoun that nothing in its sentence or right before it decides.
func (r *reader) fromView(s *source.Subject, h *cue.Hit) Speaker {
	if e, ok := r.ToldSince(s.Span, h); ok {
		return Speaker{Entity: e, Span: s.Span, Resolved: "pronoun"}
	}
	f := r.AboveAll(s.Span)
	if e, ok := r.BackToOwner(f, s.Span, h); ok {
		return Speaker{Entity: e, Span: s.Span, Resolved: "pronoun"}
	}
	if r.IsAudience(f, s.Span, h) {
		f = r.Before
	}
	if n := len(r.Out); n > 0 && r.Out[n-1].Cue.End == s.Start &&
		(r.Fold(s.Start-1) == "بقول" || r.Fold(s.Start) != "اس" && r.RelayedBy(&r.Out[n-1], f)) {
		f = r.Before // X کے بقول انہوں نے, ادارے کے مطابق ان (کا کہنا تھا): somebody else than X
	}
	if r.ReportedBy(f, s.Span) {
		f = r.Before
	}
	if r.Fold(s.End-1) == "اس" && (r.IsSeveral(f) || r.Respected(f.Entity) && !r.WithinTheirs(f.Entity, h)) &&
		!(r.Body.At > f.At && s.Start-r.Body.At <= pronoun.MaxBody) {
		return r.SubjectBody(s.Span)
	}
	return r.FromFocus(f, s.Span, "pronoun", r.Fold(s.End-1) != "اس")
}

// furthermore is the person who spoke last, where a cue goes on with that: انہوں نے مزید کہا.
// Whom they quoted is none.
func (r *reader) furthermore(s *source.Subject, h *cue.Hit) (int, bool) {
	more := false
	for i := s.End; i < h.End && (i <= h.Core || h.Shape == cue.Noun); i++ { // ان کا مزید (کہنا تھا)
		more = more || r.Fold(i) == "مزید"
	}
	n := r.OuterStatement(len(r.Out) - 1)
	if !more || n < 0 || !r.IsPerson(r.Out[n].Speaker.Entity) {
		return -1, false
	}
	if f := r.Focus; r.IsPerson(f.Entity) && f.At > r.Out[n].Content.End && r.Doc.SentenceOf(f.At) == r.Doc.SentenceOf(s.Start)-1 &&
		r.AmongLast(f.Entity) {
		return f.Entity, true // who spoke before, and of whom the author has told since
	}
	return r.Out[n].Speaker.Entity, true
}
