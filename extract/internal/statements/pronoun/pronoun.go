package pronoun

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/said"
	"bayan/extract/text"
)

// pronounSpeaker is whom a personal pronoun means: somebody whom the grammar around it or
// before it points to, else who is in view.
func (r *Reader) pronounSpeaker(s text.Span, h *cue.Hit) said.Speaker {
	if sp, ok := r.resumed(s, h); ok {
		return sp
	}
	if sp, ok := r.quotedElse(s, h); ok {
		return sp
	}
	if sp, ok := r.questioned(s); ok {
		return sp
	}
	if sp, ok := r.accused(s, h); ok {
		return sp
	}
	if sp, ok := r.answers(s, h); ok {
		return sp
	}
	if sp, ok := r.TakenUp(s, h); ok {
		return sp
	}
	if e, ok := r.subjectBefore(s.Start, h); ok {
		return said.Speaker{Entity: e, Span: s, Resolved: "pronoun"}
	}
	if f, ok := r.clauseLeader(s.Start); ok {
		return f.Speaker(s, "pronoun")
	}
	if e, ok := r.furthermore(s, h); ok {
		return said.Speaker{Entity: e, Span: s, Resolved: "pronoun"}
	}
	if f, ok := r.whoseWords(s.Start); ok {
		return f.Speaker(s, "pronoun")
	}
	if e, ok := r.actor(s.Start); ok {
		return said.Speaker{Entity: e, Span: s, Resolved: "pronoun"}
	}
	if f, ok := r.relativeLeader(s); ok {
		return f.Speaker(s, "pronoun")
	}
	if f, ok := r.justTold(s, h); ok {
		return f.Speaker(s, "pronoun")
	}
	if e, ok := r.namedSince(s, h); ok {
		return said.Speaker{Entity: e, Span: s, Resolved: "pronoun"}
	}
	return r.fromView(s, h)
}

// resumed is who says the sentence in which an ان کے بقول only says so again: X کے مطابق لوگ آئے تھے لیکن (ان کے بقول).
func (r *Reader) resumed(s text.Span, h *cue.Hit) (said.Speaker, bool) {
	o := r.Last()
	if o == nil || h.Shape != cue.Behind || r.Fold(s.Start) != "ان" || s.Len() > 1 {
		return said.Speaker{}, false
	}
	by := o.Cue.End == o.Speaker.Span.End+2 && r.Is(o.Speaker.Span.End, lexicon.Genitive) // کے مطابق, کے بقول
	if !by || !o.Content.Contains(h.Span) || r.Doc.SentenceOf(o.Cue.Start) != r.Doc.SentenceOf(h.Start) || o.Speaker.Hidden() ||
		r.impersonal(said.Focus{Entity: o.Speaker.Entity, Phrase: o.Speaker.Name}) || r.NamelessBody(o.Speaker) {
		return said.Speaker{}, false
	}
	if _, ok := r.TakenUp(s, h); ok {
		return said.Speaker{}, false // جو اطلاعات ملی تھیں ان کے مطابق
	}
	return said.Speaker{Entity: o.Speaker.Entity, Name: o.Speaker.Name, Span: s, Resolved: "pronoun"}, true
}

// fromView is who is in view for a pronoun that nothing in its sentence or right before it decides.
func (r *Reader) fromView(s text.Span, h *cue.Hit) said.Speaker {
	if e, ok := r.toldSince(s, h); ok {
		return said.Speaker{Entity: e, Span: s, Resolved: "pronoun"}
	}
	f := r.aboveAll(s)
	if e, ok := r.backToOwner(f, s, h); ok {
		return said.Speaker{Entity: e, Span: s, Resolved: "pronoun"}
	}
	if r.isAudience(f, s, h) {
		f = r.Before
	}
	if st := r.Last(); st != nil && st.Cue.End == s.Start &&
		(r.Fold(s.Start-1) == "بقول" || r.Fold(s.Start) != "اس" && r.relayedBy(st, f)) {
		f = r.Before // X کے بقول انہوں نے, ادارے کے مطابق ان (کا کہنا تھا): somebody else than X
	}
	if r.reportedBy(f, s) {
		f = r.Before
	}
	if r.Fold(s.End-1) == "اس" && (r.isSeveral(f) || r.respected(f.Entity) && !r.withinTheirs(f.Entity, h)) &&
		!(r.Body.At > f.At && s.Start-r.Body.At <= maxBody) {
		return r.subjectBody(s)
	}
	return r.fromFocus(f, s, "pronoun", r.Fold(s.End-1) != "اس")
}

// furthermore is the person who spoke last, where a cue goes on with that: انہوں نے مزید کہا.
// Whom they quoted is none.
func (r *Reader) furthermore(s text.Span, h *cue.Hit) (int, bool) {
	more := false
	for i := s.End; i < h.End && (i <= h.Core || h.Shape == cue.Noun); i++ { // ان کا مزید (کہنا تھا)
		more = more || r.Fold(i) == "مزید"
	}
	n := r.OuterStatement(len(r.Out) - 1)
	if !more || n < 0 || !r.IsPerson(r.Out[n].Speaker.Entity) {
		return -1, false
	}
	if f := r.Focus; r.IsPerson(f.Entity) && f.At > r.Out[n].Content.End && r.Doc.SentenceOf(f.At) == r.Doc.SentenceOf(s.Start)-1 &&
		r.amongLast(f.Entity) {
		return f.Entity, true // who spoke before, and of whom the author has told since
	}
	return r.Out[n].Speaker.Entity, true
}
