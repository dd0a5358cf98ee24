package syntax

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// With whom a sentence begins.

// OpensAsSubject tells whether a name is the subject with which its sentence begins, behind its titles and without a
// postposition: پولیس افسر سجاد خان (اتفاق نہیں کرتے),
// سفیر گل (20 سال سے تاجر ہیں), علی، (جن کا تعلق …).
func (r *Reader) OpensAsSubject(m, s text.Span) bool {
	switch r.Kind(m.End) {
	case text.Number:
	case text.Word:
		if r.Is(m.End, lexicon.Postposition|lexicon.Conjunction) && !r.insertedAt(m.End) {
			return false
		}
	case text.Mark:
		if r.QuoteFrom(m.End) == nil {
			return false
		}
	default:
		if !r.Comma(m.End) || !r.RelativeWord(m.End+1) {
			return false
		}
	}
	return r.OpensSentence(m, s)
}

// insertedAt tells whether a conjunction at token i may stand right behind the subject of its clause: سلیم اگرچہ (خوش نہیں).
func (r *Reader) insertedAt(i int) bool {
	switch r.Fold(i) {
	case "جب", "یعنی", "اگرچہ", "پھر":
		return true
	}
	return false
}

// OpensSentence tells whether a sentence begins with a name and the titles before it, whatever stands behind, of which
// لاہور سے تعلق رکھنے والے and ادارے سے وابستہ are part.
func (r *Reader) OpensSentence(m, s text.Span) bool {
	if r.JoinedPerson(m, s) != nil {
		return false // X اور سابق وزیر Y
	}
	k := s.Start
	if r.Fold(k) == "اس" && r.Fold(k+1) == "سے" && (r.Fold(k+2) == "قبل" || r.Fold(k+2) == "پہلے") {
		k += 3 // اس سے پہلے (X نے)
	}
	for i := m.Start - 1; i > s.Start; i-- {
		if r.Is(i, lexicon.Relative) && !r.Adverbial(i) || r.Is(i, lexicon.Settled) {
			k = i + 1
			break
		}
	}
	for ; k < m.Start; k++ {
		if r.Is(k, lexicon.CaseMarker|lexicon.Auxiliary) && !r.InName(k) && !r.TimeBefore(k) && !r.PlaceBefore(k, s.Start) {
			return false
		}
	}
	return true
}

// JoinedPerson is the person to whom اور joins another, before whose name titles may stand, or nil.
func (r *Reader) JoinedPerson(m, s text.Span) *names.Mention {
	and := m.Start - 1
	for and > s.Start && r.Names.InTitle(and) {
		and--
	}
	if e := r.Names.EndingAt(and); e != nil && e.Start >= s.Start && r.Fold(and) == "اور" && r.IsPerson(e.Entity) {
		return e
	}
	return nil
}

// PlaceBefore tells whether only a place stands between a sentence's start and the میں at
// token k: کوئٹہ میں (ایک سکول کے استاد کامران خان).
func (r *Reader) PlaceBefore(k, lo int) bool {
	m := r.Names.EndingAt(k)
	return r.Fold(k) == "میں" && m != nil && m.Start == lo && r.Names.Is(m.Entity, names.Place)
}

// TimeBefore tells whether a time stands before the case marker at token k: 2014 میں,
// منگل کو.
func (r *Reader) TimeBefore(k int) bool {
	return r.Is(k-1, lexicon.TimeWord) || r.Kind(k-1) == text.Number
}
