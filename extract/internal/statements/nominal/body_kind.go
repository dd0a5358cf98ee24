package nominal

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements/said"
	"bayan/extract/text"
)

// Which agency a noun for its kind means: کمپنی, ادارے, عدالت.

// maxKind is how many words a noun for an agency has at most with its adjectives: کورین ٹیک
// فرم.
const maxKind = 3

// AgencyOfKind is the agency that a bare کمپنی means: the one that spoke last, else the one
// that acts in the sentence or the one before, unless its name says that it is something
// else: ایئر وائٹ وہیل نے طیارہ دکھایا جس کے بارے میں (کمپنی).
func (r *Reader) AgencyOfKind(s text.Span) (int, bool) {
	if !r.kindNoun(s) || r.In(s.End-1, lexicon.GroupKind) && !r.Is(s.End-1, lexicon.Introducer) {
		return -1, false
	}
	if r.Names.Is(r.Focus.Entity, names.Agency) && (r.Category(r.Focus.Entity) != "media" || r.Is(s.Start, lexicon.MediaWord)) &&
		r.MayBeCalled(r.Focus.Entity, s.End-1) {
		if e, ok := r.LastAgencyActing(s, 1); ok && r.In(s.End-1, lexicon.PressKind) && r.Category(e) == "media" &&
			r.namedAfter(r.Focus.At+1, s.Start, e) {
			return e, true // ڈان نے کہا کہ …۔ دی نیشن نے بھی اداریہ لکھا ہے۔ اخبار (لکھتا ہے کہ)
		}
		return r.Focus.Entity, true
	}
	if s.Len() > 1 && !r.plainKind(s) {
		return -1, false
	}
	if e, ok := r.LastAgencyActing(s, 1); ok {
		return e, true
	}
	return r.lastOfKind(s)
}

// spokeWithin is how many sentences after it spoke one of a kind is meant by the noun for that kind, and spokeLately
// how many statements are looked at.
const (
	spokeWithin = 6
	spokeLately = 8
)

// lastOfKind is the medium, party, bank, company or court that spoke last, though somebody else has spoken since, if the
// text tells of no other without a name: گلف نیوز کے مطابق ان کے وکیل نے کہا کہ …۔ اخبار (کے مطابق).
func (r *Reader) lastOfKind(s text.Span) (int, bool) {
	kind, within := "", spokeWithin
	switch noun := s.End - 1; {
	case r.In(noun, lexicon.PressKind):
		kind = "media"
	case r.In(noun, lexicon.PartyKind):
		kind = "party"
	case r.In(noun, lexicon.BankKind):
		kind = "bank"
	default:
		kind, within = r.CategoryOfNoun(noun), onlyWithin
	}
	if kind == "" || s.Len() > 1 {
		return -1, false
	}
	here := r.Doc.SentenceOf(s.Start)
	for st := range r.Latest(spokeLately) {
		if here-r.Doc.SentenceOf(st.Cue.Start) > within {
			break
		}
		e := st.Speaker.Entity
		if by, ok := r.ReportingMedium(st); ok && kind == "media" {
			return by, !r.describes(st.Cue.End, s) // ڈان نے وزیر کے حوالے سے لکھا کہ …۔ اخبار (کے مطابق)
		}
		if r.Names.Is(e, names.Agency) && r.Category(e) == kind {
			return e, !r.describes(st.Cue.End, s)
		}
	}
	return -1, false
}

// plainKind tells whether a phrase says with one ordinary word of what kind a body is, and not of which country or
// that it is a medium: خلائی ایجنسی.
func (r *Reader) plainKind(s text.Span) bool {
	if _, ok := r.Names.Matches.Longest(s.Start, lexicon.Demonym); ok || s.Len() != 2 || r.Names.At(s.Start) != nil {
		return false
	}
	return !r.Is(s.Start, lexicon.Demonstrative|lexicon.PersonPronoun|lexicon.Pronoun) &&
		(r.In(s.End-1, lexicon.Company) || r.In(s.End-1, lexicon.InstitutionKind) || r.In(s.End-1, lexicon.BankKind))
}

// maxActing is how many words before a noun at most an agency acted that it can mean.
const maxActing = 400

// LastAgencyActing is the agency that acted last before a noun that can mean it, at most so many sentences before:
// سام سنگ نے, گوگل کی جانب سے.
func (r *Reader) LastAgencyActing(s text.Span, within int) (int, bool) {
	n := r.Doc.SentenceOf(s.Start)
	lo := max(r.Doc.Sentences[max(n-within, 0)].Start, s.Start-maxActing)
	for i := s.Start - 1; i >= lo; i-- {
		m := r.Names.At(i)
		if m == nil {
			continue
		}
		i = m.Start
		last := m.End - 1
		if r.Names.Is(m.Entity, names.Agency) && r.acts(m) && r.MayBeCalled(m.Entity, s.End-1) &&
			(!r.Is(last, lexicon.GroupNoun) || r.Fold(last) == r.Fold(s.End-1)) {
			return m.Entity, true
		}
	}
	return -1, false
}

// acts tells whether who is named does something: (ٹوئٹر) نے, (گوگل) کی جانب سے, (گلوبل نامی) تنظیم نے.
func (r *Reader) acts(m *names.Mention) bool {
	i := m.End
	for r.Fold(i) == ")" || r.Kind(i) == text.Mark {
		i++
	}
	if r.Fold(i) == "نامی" {
		i++
	}
	if r.KindNoun(i) {
		i++
	}
	_, side := r.BySide(i + 2)
	return r.Fold(i) == "نے" || side
}

// describes tells whether the text from token i to a noun tells of another of its kind that has
// no name: مجسٹریٹ کی عدالت … (عدالت).
func (r *Reader) describes(i int, noun text.Span) bool {
	for k := i; k < noun.Start; k++ {
		if r.Fold(k) != r.Fold(noun.Start) {
			continue
		}
		if p := r.PhraseBefore(k+1, r.Doc.SentenceAt(k).Start); p.Len() > 1 && !r.Is(p.Start, lexicon.Demonstrative) {
			return true
		}
	}
	return false
}

// ReportingMedium is the medium that cites the source of a statement: ڈان نے (نامعلوم عہدیداروں) کا حوالہ دیتے
// ہوئے لکھا کہ.
func (r *Reader) ReportingMedium(st *said.Statement) (int, bool) {
	at := st.Speaker.Span.Start - 1
	for r.Is(at, lexicon.Genitive) && r.Names.EndingAt(at) != nil {
		at = r.Names.EndingAt(at).Start - 1 // تاجکستان کی (سکیورٹی کمیٹی)
	}
	if r.Fold(at) != "نے" || st.Cue.Start < at {
		return -1, false
	}
	for at > 1 && (r.Is(at-1, lexicon.Particle) || r.Kind(at-1) == text.Mark) {
		at-- // خبر رساں ایجنسی ’خاور‘ (نے)
	}
	m := r.Names.EndingAt(at)
	if m == nil || !r.Names.Is(m.Entity, names.Agency) || r.Category(m.Entity) != "media" {
		return -1, false
	}
	return m.Entity, true
}
