package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// speaker says who the subject of a cue is in this article.
func (r *reader) speaker(s *subject, h *hit) Speaker {
	switch {
	case s.hidden:
		return Speaker{Entity: -1, Span: s.Span}
	case s.goesOn != nil:
		c := *s.goesOn
		c.Span, c.Resolved = text.Span{}, "carried"
		return c
	case s.carried:
		if r.carry != nil {
			c := *r.carry
			c.Span, c.Resolved = text.Span{}, "carried"
			return c
		}
		return r.fromFocus(r.focus, text.Span{}, "carried", true)
	case r.theirDocument(s):
		if sp := r.pronounSpeaker(&subject{Span: text.Span{Start: s.Start, End: s.Start + 1}, end: s.Start + 2}, h); r.isPerson(sp.Entity) {
			return sp
		}
		return r.documentSpeaker(s.Span)
	case s.document || r.is(s.End-1, lexicon.Document) || r.ownedPage(s.Span) || r.releasedAt(s.Start) && s.Len() > 1:
		return r.documentSpeaker(s.Span)
	case r.relative(s.Span):
		return r.relativeSpeaker(s, h)
	}
	if h.shape == behindCue && s.Len() > 1 && (r.in(s.End-1, lexicon.Figures) || r.in(s.End-1, lexicon.Plan)) {
		if agent, ok := r.bySide(s.Start - 1); ok {
			if sp, ok := r.signedBy(r.phraseBefore(agent, r.doc.SentenceAt(s.Start).Start)); ok {
				sp.Span = s.Span // پولیس کی جانب سے (فراہم کردہ معلومات کے مطابق)
				return sp
			}
		}
		if sp := r.documentSpeaker(s.Span); r.keepsFigures(sp.Entity, s.Span) {
			return sp // عالمی بینک کے ڈیٹا (کے مطابق), آئی سی سی کے قوانین (کے مطابق)
		}
	}
	if h.shape == behindCue && s.Len() == 1 && r.fold(s.Start) == "اس" {
		if _, ok := r.documentBefore(s.Start); ok {
			return r.thatDocument(s.Span)
		}
	}
	if r.pronoun(s.Span) {
		return r.pronounSpeaker(s, h)
	}
	return r.phraseSpeaker(s.Span)
}

// keepsFigures tells whether somebody is an agency whose figures a phrase can mean: not بی بی سی کو موصول معلومات, نور
// کی فیس بک پر موجود معلومات.
func (r *reader) keepsFigures(entity int, s text.Span) bool {
	if !r.names.Is(entity, names.Agency) {
		return false
	}
	for i := s.End - 1; i >= s.Start; i-- {
		if m := r.names.At(i); m != nil && m.Entity == entity {
			return m.End < s.End && r.fold(m.End) != "کو" && r.fold(m.End) != "پر"
		}
	}
	return true
}

// pronounSpeaker is whom a personal pronoun means: somebody whom the grammar around it or
// before it points to, else who is in view.
func (r *reader) pronounSpeaker(s *subject, h *hit) Speaker {
	if sp, ok := r.resumed(s, h); ok {
		return sp
	}
	if sp, ok := r.quotedElse(s, h); ok {
		return sp
	}
	if sp, ok := r.questioned(s.Span); ok {
		return sp
	}
	if sp, ok := r.accused(s.Span, h); ok {
		return sp
	}
	if sp, ok := r.answers(s.Span, h); ok {
		return sp
	}
	if sp, ok := r.takenUp(s.Span, h); ok {
		return sp
	}
	if e, ok := r.clauseBefore(s.Start, h); ok {
		return Speaker{Entity: e, Span: s.Span, Resolved: "pronoun"}
	}
	if p, ok := r.bodiesBefore(s.Start); ok {
		return Speaker{Entity: -1, Name: p, Span: s.Span, Resolved: "pronoun"}
	}
	if f, ok := r.clauseLeader(s.Start); ok {
		return f.speaker(s.Span, "pronoun")
	}
	if e, ok := r.furthermore(s, h); ok {
		return Speaker{Entity: e, Span: s.Span, Resolved: "pronoun"}
	}
	if f, ok := r.owner(s.Start); ok {
		return f.speaker(s.Span, "pronoun")
	}
	if e, ok := r.actor(s.Start); ok {
		return Speaker{Entity: e, Span: s.Span, Resolved: "pronoun"}
	}
	if f, ok := r.relativeLeader(s.Span); ok {
		return f.speaker(s.Span, "pronoun")
	}
	if f, ok := r.justTold(s.Span, h); ok {
		return f.speaker(s.Span, "pronoun")
	}
	if e, ok := r.namedSince(s.Span, h); ok {
		return Speaker{Entity: e, Span: s.Span, Resolved: "pronoun"}
	}
	return r.fromView(s, h)
}

// fromView is who is in view for a pronoun that nothing in its sentence or right before it decides.
func (r *reader) fromView(s *subject, h *hit) Speaker {
	if e, ok := r.toldSince(s.Span, h); ok {
		return Speaker{Entity: e, Span: s.Span, Resolved: "pronoun"}
	}
	f := r.aboveAll(s.Span)
	if e, ok := r.backToOwner(f, s.Span, h); ok {
		return Speaker{Entity: e, Span: s.Span, Resolved: "pronoun"}
	}
	if r.isAudience(f, s.Span, h) {
		f = r.before
	}
	if n := len(r.out); n > 0 && r.out[n-1].Cue.End == s.Start && (r.fold(s.Start-1) == "بقول" || r.fold(s.Start) != "اس" && r.relayedBy(&r.out[n-1], f)) {
		f = r.before // X کے بقول انہوں نے, ادارے کے مطابق ان (کا کہنا تھا): somebody else than X
	}
	if r.reportedBy(f, s.Span) {
		f = r.before
	}
	if r.fold(s.End-1) == "اس" && (r.isSeveral(f) || r.respected(f.entity) && !r.withinTheirs(f.entity, h)) && !(r.body.at > f.at && s.Start-r.body.at <= maxBody) {
		return r.subjectBody(s.Span)
	}
	return r.fromFocus(f, s.Span, "pronoun", r.fold(s.End-1) != "اس")
}

// phraseSpeaker is whom a noun phrase means: by a name in it, by what the article says
// somebody is, or by the head of an earlier source; else the phrase itself.
func (r *reader) phraseSpeaker(s text.Span) Speaker {
	if p, ok := r.joint(s); ok && p == s {
		return Speaker{Entity: -1, Name: s, Span: s, Resolved: "phrase"}
	}
	if p, ok := r.elliptic(s); ok {
		return Speaker{Entity: -1, Name: p, Span: s, Resolved: "title"}
	}
	if m := r.head(s); m != nil && !r.names.TitledBy(s) && !r.holdsOffice(s, m) && !(!r.isPerson(m.Entity) && m.Start > s.Start && (r.is(m.Start-1, lexicon.StandsFor) || r.names.Is(m.Entity, names.Place) && !r.names.Entities[m.Entity].Country && r.names.InTitle(s.Start))) {
		span := s
		if m.Start >= s.Start {
			span = m.Span
		}
		if b := r.names.EndingAt(m.Start); b != nil && b.Start >= s.Start && r.names.Is(m.Entity, names.Place) && r.names.Is(b.Entity, names.Agency) {
			return Speaker{Entity: b.Entity, Span: text.Span{Start: b.Start, End: m.End}, Resolved: "name"} // مسلم کونسل برطانیہ
		}
		return Speaker{Entity: m.Entity, Span: span, Resolved: "name"}
	}
	if e, ok := r.byName(s); ok {
		return Speaker{Entity: e, Span: s, Resolved: "name"}
	}
	for _, find := range []func(text.Span) (int, bool){r.chair, r.byTitle, r.byHead, r.ofItsKind, r.onlyOfKind, r.lastOfKind, r.apposed, r.described, r.names.SoCalled, r.theirKin, r.epithet} {
		if e, ok := find(s); ok && !r.otherGender(e, s) && !r.several(s) && !(r.isPerson(e) && r.namedIn(s, e)) { // ارشد کے کوچ is not Arshad
			return Speaker{Entity: e, Span: s, Resolved: "title"}
		}
	}
	if e, ok := r.namedBy(s); ok {
		return Speaker{Entity: e, Span: s, Resolved: "name"}
	}
	if last := (text.Span{Start: s.End - 1, End: s.End}); s.Len() > 1 && r.names.TitleEndsAt(s.End-1) && !r.is(s.End-1, lexicon.Genitive) {
		if e, ok := r.namedBy(last); ok {
			return Speaker{Entity: e, Span: s, Resolved: "name"} // پروفیسر ڈی, of روہت ڈی
		}
	}
	return r.unnamedSpeaker(s)
}

// unnamedSpeaker is whom a noun phrase means that neither a name nor what the article calls somebody decides: by the
// office, the family, the place or the body that it tells of.
func (r *reader) unnamedSpeaker(s text.Span) Speaker {
	if e, ok := r.holderOf(s); ok {
		return Speaker{Entity: e, Span: s, Resolved: "title"}
	}
	if e, ok := r.kin(s); ok {
		return Speaker{Entity: e, Span: s, Resolved: "title"}
	}
	if sp, ok := r.severalMeant(s); ok {
		return sp
	}
	if sp, ok := r.bodyInView(s); ok {
		return sp
	}
	if sp, ok := r.calledFuller(s); ok {
		return sp
	}
	if p, ok := r.located(s); ok {
		return Speaker{Entity: -1, Name: p, Span: p, Resolved: "phrase"}
	}
	if sp, ok := r.calledBefore(s); ok {
		sp.Span, sp.Resolved = s, "title"
		return sp
	}
	if e, ok := r.namedAhead(s); ok {
		sp := Speaker{Entity: e, Span: s, Resolved: "title"}
		r.heads[r.fold(s.End-1)] = sp // (صوبائی) گورنر
		return sp
	}
	if e, ok := r.names.OfOffice(s); ok && !r.several(s) {
		return Speaker{Entity: e, Span: s, Resolved: "title"}
	}
	if sp, ok := r.calledFully(s); ok {
		return sp
	}
	if e, ok := r.names.HeadAhead(s); ok {
		return Speaker{Entity: e, Span: s, Resolved: "title"}
	}
	if e, ok := r.onlyBody(s); ok {
		return Speaker{Entity: e, Span: s, Resolved: "title"}
	}
	if p, ok := r.ofCountry(s); ok {
		return Speaker{Entity: -1, Name: p, Span: s, Resolved: "title"}
	}
	return Speaker{Entity: -1, Name: r.saysEnough(s), Span: s, Resolved: "phrase"}
}

// lastOfWalk is the person who spoke last, if a phrase that only says of what walk of life somebody is may mean them:
// (X نے اداکارہ Y کو سراہا۔) اداکارہ.
func (r *reader) lastOfWalk(s text.Span) (int, bool) {
	n := len(r.out) - 1
	if n < 0 || !r.isPerson(r.out[n].Speaker.Entity) {
		return -1, false
	}
	last := r.out[n].Speaker.Entity
	if !r.names.General(s) {
		return last, r.is(s.End, lexicon.CaseMarker|lexicon.Genitive) && r.names.HoldsBare(last, s)
	}
	if r.called(s) == woman && r.genderOf(last) != woman && !r.names.Holds(last, s) {
		return -1, false
	}
	e, ok := r.names.Described(s, last)
	return last, ok && e == last
}

// strangerSpoke tells whether a source without a name spoke last whom a phrase rather means than a person who was
// not named since: (تھانے کے ایک اہلکار نے بتایا …) اہلکار.
func (r *reader) strangerSpoke(s text.Span, entity int) bool {
	n := len(r.out) - 1
	if n < 0 || r.out[n].Speaker.Entity >= 0 || r.namedAfter(r.out[n].Content.End, s.Start, entity) {
		return false
	}
	name := r.out[n].Speaker.Name
	sp, ok := r.calledBefore(s)
	return ok && sp.Name == name && r.anyIs(name.Start, name.End, lexicon.Genitive|lexicon.Indefinite)
}

// maxSince is how many words behind the last statement a name of somebody else is looked for.
const maxSince = 200

// namedAfter tells whether a person is named between two tokens.
func (r *reader) namedAfter(i, end, entity int) bool {
	return r.namedIn(text.Span{Start: max(i, end-maxSince), End: end}, entity)
}

// byTitle is names.ByTitle, unless who spoke last is of the same walk of life or a source without a name is.
func (r *reader) byTitle(s text.Span) (int, bool) {
	e, ok := r.names.ByTitle(s)
	if last, on := r.lastOfWalk(s); ok && on && last == r.focus.entity && !r.namedAfter(r.out[len(r.out)-1].Content.End, s.Start, e) {
		return last, true
	}
	return e, ok && !r.strangerSpoke(s, e) && (e == r.focus.entity || !r.names.MayBeMany(s))
}

// described is names.Described, unless a source without a name was called so since that person spoke.
func (r *reader) described(s text.Span) (int, bool) {
	e, ok := r.names.Described(s, r.focus.entity)
	if n := len(r.out) - 1; ok && n >= 0 && r.out[n].Speaker.Entity != e {
		if _, called := r.calledBefore(s); called {
			return -1, false
		}
	}
	return e, ok
}

// calledBefore is the last source called by the head of a phrase, if the phrase has no word that it had not.
func (r *reader) calledBefore(s text.Span) (Speaker, bool) {
	sp, ok := r.heads[r.fold(s.End-1)]
	return sp, ok && r.sameHead(sp.Span, s) && !(s.Len() == 1 && r.in(s.Start, lexicon.Unnamed) && r.longSilent(sp, s.Start))
}

// longSilent tells whether a source was neither named nor spoke in many sentences before token i, so that bare
// ذرائع may well be others.
func (r *reader) longSilent(sp Speaker, i int) bool {
	last := sp.Span.Start
	for n := len(r.out) - 1; n >= 0 && n >= len(r.out)-maxTold; n-- {
		if r.out[n].Speaker.same(sp) {
			last = max(last, r.out[n].Content.End-1)
		}
	}
	return r.doc.SentenceOf(i)-r.doc.SentenceOf(last) > sourcesWithin
}

// sourcesWithin is how many sentences after a longer phrase for them, or after they spoke, bare ذرائع means the same
// sources.
const sourcesWithin = 12

// furthermore is the person who spoke last, where a cue goes on with that: انہوں نے مزید کہا.
// Whom they quoted is none.
func (r *reader) furthermore(s *subject, h *hit) (int, bool) {
	more := false
	for i := s.End; i < h.End && (i <= h.core || h.shape == nounCue); i++ { // ان کا مزید (کہنا تھا)
		more = more || r.fold(i) == "مزید"
	}
	n := r.quoter(len(r.out) - 1)
	if !more || n < 0 || !r.isPerson(r.out[n].Speaker.Entity) {
		return -1, false
	}
	if f := r.focus; r.isPerson(f.entity) && f.at > r.out[n].Content.End && r.doc.SentenceOf(f.at) == r.doc.SentenceOf(s.Start)-1 && r.amongLast(f.entity) {
		return f.entity, true // who spoke before, and of whom the author has told since
	}
	return r.out[n].Speaker.Entity, true
}

// quoter is the statement within which the statement n was made, or n.
func (r *reader) quoter(n int) int {
	for k := n - 1; k >= 0 && k >= n-2; k-- {
		if r.out[k].Content.Contains(r.out[n].Cue) && !r.relays(&r.out[k]) {
			n = k
		}
	}
	return n
}
