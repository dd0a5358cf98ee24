package nominal

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// Of what walk of life somebody is, a phrase may say of who spoke last: (اداکارہ X …) اداکارہ.

// byTitle is names.ByTitle, unless who spoke last is of the same walk of life or a source without a name is.
func (r *Reader) byTitle(s text.Span) (int, bool) {
	e, ok := r.Names.ByTitle(s)
	if last, on := r.LastOfWalk(s); ok && on && last == r.Focus.Entity &&
		!r.namedAfter(r.Last().Content.End, s.Start, e) {
		return last, true
	}
	return e, ok && !r.strangerSpoke(s, e) && (e == r.Focus.Entity || !r.Names.BareTitleOfMany(s))
}

// LastOfWalk is the person who spoke last, if a phrase that only says of what walk of life somebody is may mean them:
// (X نے اداکارہ Y کو سراہا۔) اداکارہ.
func (r *Reader) LastOfWalk(s text.Span) (int, bool) {
	st := r.Last()
	if st == nil || !r.IsPerson(st.Speaker.Entity) {
		return -1, false
	}
	last := st.Speaker.Entity
	if !r.Names.General(s) {
		return last, r.Is(s.End, lexicon.CaseMarker|lexicon.Genitive) && r.Names.HoldsBare(last, s)
	}
	if r.PhraseGender(s) == Woman && r.GenderOf(last) != Woman {
		return -1, false
	}
	e, ok := r.Names.Described(s, last)
	return last, ok && e == last
}

// strangerSpoke tells whether a source without a name spoke last whom a phrase rather means than a person who was
// not named since: (تھانے کے ایک اہلکار نے بتایا …) اہلکار.
func (r *Reader) strangerSpoke(s text.Span, entity int) bool {
	st := r.Last()
	if st == nil || st.Speaker.Entity >= 0 || r.namedAfter(st.Content.End, s.Start, entity) {
		return false
	}
	name := st.Speaker.Name
	sp, ok := r.calledBefore(s)
	return ok && sp.Name == name && r.AnyIs(name.Start, name.End, lexicon.Genitive|lexicon.Indefinite)
}

// described is names.Described, unless a source without a name was called so since that person spoke.
func (r *Reader) described(s text.Span) (int, bool) {
	e, ok := r.Names.Described(s, r.Focus.Entity)
	if st := r.Last(); ok && st != nil && st.Speaker.Entity != e {
		if _, called := r.calledBefore(s); called {
			return -1, false
		}
	}
	return e, ok
}

// epithet is who spoke in one of the sentences before, where a phrase opens its sentence and may say of them of what
// walk of life they are: (X کا کہنا ہے …) 28 سالہ باکسر.
func (r *Reader) epithet(s text.Span) (int, bool) {
	n := len(r.Out) - 1
	if n < 0 || s.Start != r.Doc.SentenceAt(s.Start).Start || !r.Is(s.End, lexicon.CaseMarker|lexicon.Genitive) {
		return 0, false
	}
	n = r.OuterStatement(n)
	e := r.Out[n].Speaker.Entity
	return e, e == r.Focus.Entity && r.IsPerson(e) &&
		r.Doc.SentenceOf(s.Start)-r.Doc.SentenceOf(r.Out[n].Cue.Start) <= epithetWithin && r.Names.Epithet(s, e)
}

// epithetWithin is how many sentences after a statement what somebody is alone may mean who made it.
const epithetWithin = 3
