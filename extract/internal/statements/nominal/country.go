package nominal

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements/said"
	"bayan/extract/text"
)

// Stem is what the forms of a document's noun have in common: رپورٹ, رپورٹس; اعلامیہ,
// اعلامیے.
func Stem(noun string) string {
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

// Reporter is the medium that cites the source of a statement: ڈان نے (نامعلوم عہدیداروں) کا حوالہ دیتے
// ہوئے لکھا کہ.
func (r *Reader) Reporter(st *said.Statement) (int, bool) {
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

// CountryOf is the country of which a phrase's adjective is, or -1: سعودی (بیان).
func (r *Reader) CountryOf(s text.Span) int32 {
	if m, ok := r.Names.Matches.Longest(s.Start, lexicon.Demonym); ok && m.End < s.End {
		return m.Index
	}
	return -1
}

// TellsCountry tells whether a span has the name or the adjective of a country.
func (r *Reader) TellsCountry(s text.Span, country int32) bool {
	for i := s.Start; i < s.End; i++ {
		for _, m := range r.Names.Matches.At(i) {
			if (m.Kind == lexicon.Place || m.Kind == lexicon.Demonym) && m.Index == country {
				return true
			}
		}
	}
	return false
}
