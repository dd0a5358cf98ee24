package nominal

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements/said"
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
	if sp, ok := r.byOwnName(s); ok {
		return sp
	}
	if e, ok := r.byName(s); ok {
		return said.Speaker{Entity: e, Span: s, Resolved: "name"}
	}
	for _, find := range []func(text.Span) (int, bool){
		r.chair, r.byTitle, r.byHead, r.AgencyOfKind, r.onlyOfKind, r.lastOfKind,
		r.apposed, r.described, r.Names.SoCalled, r.theirKin, r.epithet,
	} {
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

// byOwnName is who has the name with which a phrase ends or begins, if it does not only say whose or of where somebody is.
func (r *Reader) byOwnName(s text.Span) (said.Speaker, bool) {
	m := r.HeadName(s)
	if m == nil || r.Names.TitledBy(s) || r.holdsOffice(s, m) {
		return said.Speaker{}, false
	}
	place := r.Names.Is(m.Entity, names.Place)
	if m.Start > s.Start && !r.IsPerson(m.Entity) &&
		(r.Is(m.Start-1, lexicon.StandsFor) || place && !r.Names.Entities[m.Entity].Country && r.Names.InTitle(s.Start)) {
		return said.Speaker{}, false
	}
	if b := r.Names.EndingAt(m.Start); b != nil && b.Start >= s.Start && place && r.Names.Is(b.Entity, names.Agency) {
		return said.Speaker{Entity: b.Entity, Span: text.Span{Start: b.Start, End: m.End}, Resolved: "name"}, true // مسلم کونسل برطانیہ
	}
	span := s
	if m.Start >= s.Start {
		span = m.Span
	}
	return said.Speaker{Entity: m.Entity, Span: span, Resolved: "name"}, true
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
		r.SourcesByHead[r.Fold(s.End-1)] = sp // (صوبائی) گورنر
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

// NounStem is what the forms of a document's noun have in common: رپورٹ, رپورٹس; اعلامیہ,
// اعلامیے.
func NounStem(noun string) string {
	if strings.HasSuffix(noun, figures) {
		return figures // اعدادوشمار, اعداد و شمار
	}
	for _, end := range []string{"وں", "ات", "یں", "س", "ے", "ہ"} {
		if s, ok := strings.CutSuffix(noun, end); ok && len([]rune(s)) > 2 {
			return s
		}
	}
	return noun
}

// figures is the last word of اعداد و شمار, which is also written as one.
const figures = "شمار"

// HasPronoun tells whether a phrase has a pronoun, so that it says by itself of nobody who that is: ان کے
// وکیل, جن ججوں.
func (r *Reader) HasPronoun(s text.Span) bool {
	for i := s.Start; i < s.End; i++ {
		if r.RelativeWord(i) || r.Is(i, lexicon.FirstPerson|lexicon.PersonPronoun) {
			return true
		}
	}
	return false
}

// several tells whether a phrase means people of more than one kind, who are called by no single noun: by
// two that اور joins (کہانی سے واقف سیاستدان اور چند پولیس افسران), or by a plural before another noun (ارکان
// پارلیمنٹ).
func (r *Reader) several(s text.Span) bool {
	person := func(end int) bool {
		return r.Is(end-1, lexicon.PersonNoun|lexicon.GroupNoun) || r.Names.TitleEndsAt(end)
	}
	for k := s.Start; k < s.End-1; k++ {
		if r.Is(k, lexicon.PersonNoun) && r.In(k, lexicon.Plural) && !r.Is(k+1, lexicon.Genitive) && r.Names.At(k) == nil {
			return true // امریکی ارکان پارلیمنٹ
		}
	}
	for k := s.Start + 1; k < s.End-1; k++ {
		if r.Fold(k) == "اور" && r.Fold(k-1) != "ایک" && person(k) && person(s.End) {
			return true
		}
	}
	return false
}
