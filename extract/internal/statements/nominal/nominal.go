package nominal

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements/said"
	"bayan/extract/internal/statements/source"
	"bayan/extract/text"
)

// PhraseSpeaker is whom a noun phrase means: by a name in it, by what the article says
// somebody is, or by the head of an earlier source; else the phrase itself.
func (r *Reader) PhraseSpeaker(s text.Span) said.Speaker {
	if p, ok := r.JointNames(s); ok && p == s {
		return said.Speaker{Entity: -1, Name: s, Span: s, Resolved: "phrase"}
	}
	if p, ok := r.elliptic(s); ok {
		return said.Speaker{Entity: -1, Name: p, Span: s, Resolved: "title"}
	}
	if m := r.HeadName(s); m != nil && !r.Names.TitledBy(s) && !r.holdsOffice(s, m) &&
		!(!r.IsPerson(m.Entity) && m.Start > s.Start &&
			(r.Is(m.Start-1, lexicon.StandsFor) ||
				r.Names.Is(m.Entity, names.Place) && !r.Names.Entities[m.Entity].Country && r.Names.InTitle(s.Start))) {
		span := s
		if m.Start >= s.Start {
			span = m.Span
		}
		if b := r.Names.EndingAt(m.Start); b != nil && b.Start >= s.Start && r.Names.Is(m.Entity, names.Place) &&
			r.Names.Is(b.Entity, names.Agency) {
			return said.Speaker{Entity: b.Entity, Span: text.Span{Start: b.Start, End: m.End}, Resolved: "name"} // مسلم کونسل برطانیہ
		}
		return said.Speaker{Entity: m.Entity, Span: span, Resolved: "name"}
	}
	if e, ok := r.byName(s); ok {
		return said.Speaker{Entity: e, Span: s, Resolved: "name"}
	}
	for _, find := range []func(text.Span) (int, bool){r.chair, r.byTitle, r.byHead, r.OfItsKind, r.onlyOfKind, r.lastOfKind, r.apposed, r.described, r.Names.SoCalled, r.theirKin, r.epithet} {
		if e, ok := find(s); ok && !r.otherGender(e, s) && !r.several(s) && !(r.IsPerson(e) && r.NamedIn(s, e)) { // ارشد کے کوچ is not Arshad
			return said.Speaker{Entity: e, Span: s, Resolved: "title"}
		}
	}
	if e, ok := r.NamedBy(s); ok {
		return said.Speaker{Entity: e, Span: s, Resolved: "name"}
	}
	if last := (text.Span{Start: s.End - 1, End: s.End}); s.Len() > 1 && r.Names.TitleEndsAt(s.End-1) &&
		!r.Is(s.End-1, lexicon.Genitive) {
		if e, ok := r.NamedBy(last); ok {
			return said.Speaker{Entity: e, Span: s, Resolved: "name"} // پروفیسر ڈی, of روہت ڈی
		}
	}
	return r.unnamedSpeaker(s)
}

// unnamedSpeaker is whom a noun phrase means that neither a name nor what the article calls somebody decides: by the
// office, the family, the place or the body that it tells of.
func (r *Reader) unnamedSpeaker(s text.Span) said.Speaker {
	if e, ok := r.holderOf(s); ok {
		return said.Speaker{Entity: e, Span: s, Resolved: "title"}
	}
	if e, ok := r.kin(s); ok {
		return said.Speaker{Entity: e, Span: s, Resolved: "title"}
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
		return said.Speaker{Entity: -1, Name: p, Span: p, Resolved: "phrase"}
	}
	if sp, ok := r.calledBefore(s); ok {
		sp.Span, sp.Resolved = s, "title"
		return sp
	}
	if e, ok := r.namedAhead(s); ok {
		sp := said.Speaker{Entity: e, Span: s, Resolved: "title"}
		r.Heads[r.Fold(s.End-1)] = sp // (صوبائی) گورنر
		return sp
	}
	if e, ok := r.Names.OfOffice(s); ok && !r.several(s) {
		return said.Speaker{Entity: e, Span: s, Resolved: "title"}
	}
	if sp, ok := r.calledFully(s); ok {
		return sp
	}
	if e, ok := r.Names.HeadAhead(s); ok {
		return said.Speaker{Entity: e, Span: s, Resolved: "title"}
	}
	if e, ok := r.onlyBody(s); ok {
		return said.Speaker{Entity: e, Span: s, Resolved: "title"}
	}
	if p, ok := r.ofCountry(s); ok {
		return said.Speaker{Entity: -1, Name: p, Span: s, Resolved: "title"}
	}
	return said.Speaker{Entity: -1, Name: r.WithoutParticiple(s), Span: s, Resolved: "phrase"}
}

// LastOfWalk is the person who spoke last, if a phrase that only says of what walk of life somebody is may mean them:
// (X نے اداکارہ Y کو سراہا۔) اداکارہ.
func (r *Reader) LastOfWalk(s text.Span) (int, bool) {
	n := len(r.Out) - 1
	if n < 0 || !r.IsPerson(r.Out[n].Speaker.Entity) {
		return -1, false
	}
	last := r.Out[n].Speaker.Entity
	if !r.Names.General(s) {
		return last, r.Is(s.End, lexicon.CaseMarker|lexicon.Genitive) && r.Names.HoldsBare(last, s)
	}
	if r.Called(s) == Woman && r.GenderOf(last) != Woman {
		return -1, false
	}
	e, ok := r.Names.Described(s, last)
	return last, ok && e == last
}

// strangerSpoke tells whether a source without a name spoke last whom a phrase rather means than a person who was
// not named since: (تھانے کے ایک اہلکار نے بتایا …) اہلکار.
func (r *Reader) strangerSpoke(s text.Span, entity int) bool {
	n := len(r.Out) - 1
	if n < 0 || r.Out[n].Speaker.Entity >= 0 || r.namedAfter(r.Out[n].Content.End, s.Start, entity) {
		return false
	}
	name := r.Out[n].Speaker.Name
	sp, ok := r.calledBefore(s)
	return ok && sp.Name == name && r.AnyIs(name.Start, name.End, lexicon.Genitive|lexicon.Indefinite)
}

// maxSince is how many words behind the last statement a name of somebody else is looked for.
const maxSince = 200

// namedAfter tells whether a person is named between two tokens.
func (r *Reader) namedAfter(i, end, entity int) bool {
	return r.NamedIn(text.Span{Start: max(i, end-maxSince), End: end}, entity)
}

// byTitle is names.ByTitle, unless who spoke last is of the same walk of life or a source without a name is.
func (r *Reader) byTitle(s text.Span) (int, bool) {
	e, ok := r.Names.ByTitle(s)
	if last, on := r.LastOfWalk(s); ok && on && last == r.Focus.Entity &&
		!r.namedAfter(r.Out[len(r.Out)-1].Content.End, s.Start, e) {
		return last, true
	}
	return e, ok && !r.strangerSpoke(s, e) && (e == r.Focus.Entity || !r.Names.MayBeMany(s))
}

// described is names.Described, unless a source without a name was called so since that person spoke.
func (r *Reader) described(s text.Span) (int, bool) {
	e, ok := r.Names.Described(s, r.Focus.Entity)
	if n := len(r.Out) - 1; ok && n >= 0 && r.Out[n].Speaker.Entity != e {
		if _, called := r.calledBefore(s); called {
			return -1, false
		}
	}
	return e, ok
}

// calledBefore is the last source called by the head of a phrase, if the phrase has no word that it had not.
func (r *Reader) calledBefore(s text.Span) (said.Speaker, bool) {
	sp, ok := r.Heads[r.Fold(s.End-1)]
	return sp, ok && r.sameHead(sp.Span, s) && !(s.Len() == 1 && r.In(s.Start, lexicon.Unnamed) && r.longSilent(sp, s.Start))
}

// longSilent tells whether a source was neither named nor spoke in many sentences before token i, so that bare
// ذرائع may well be others.
func (r *Reader) longSilent(sp said.Speaker, i int) bool {
	last := sp.Span.Start
	for n := len(r.Out) - 1; n >= 0 && n >= len(r.Out)-source.MaxTold; n-- {
		if r.Out[n].Speaker.Same(sp) {
			last = max(last, r.Out[n].Content.End-1)
		}
	}
	return r.Doc.SentenceOf(i)-r.Doc.SentenceOf(last) > sourcesWithin
}

// sourcesWithin is how many sentences after a longer phrase for them, or after they spoke, bare ذرائع means the same
// sources.
const sourcesWithin = 12
