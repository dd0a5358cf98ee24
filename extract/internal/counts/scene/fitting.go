package scene

import (
	"strings"

	"bayan/extract/internal/counts/found"
	"bayan/extract/internal/counts/phrase"
	"bayan/extract/internal/lexicon"
)

// From how many on people killed by attacks are those of a war, which the
// guidelines count under clash: where the number is a total so far, and always.
const (
	WarTotal   = 500
	greatTotal = 5000
)

// Fitting corrects an event that cannot have had this outcome: people are
// arrested by an operation, murder is no accident, thousands die in a war.
func (r *Reader) Fitting(h *found.Happening, e string, c *found.Count) string {
	switch {
	case c.Measure == "arrested":
		if e == "unrest" && h != nil && h.Start < c.Span.Start {
			return e
		}
		if c.Number.Value == 1 && e != "operation" && !r.tellsBefore(c, "operation") {
			return "other" // ایک شخص کو گرفتار کیا گیا
		}
		return "operation"
	case c.Measure == "missing" && (h == nil || r.Doc.SentenceOf(h.Start) != r.Doc.SentenceOf(c.Span.Start)) &&
		!phrase.Natural(e) && e != "kidnapping" && e != "clash":
		return "other"
	case c.Measure == "missing":
		return e
	case c.Measure == "abducted":
		return "kidnapping"
	case e == "kidnapping" && h != nil && h.Start >= c.Span.End && c.Hurt():
		return "attack" // 12 کو ہلاک کیا اور دو کو یرغمال بنا لیا
	case e == "execution" && h != nil && !h.Overlaps(c.Span) && c.Deed == "attack" && !strings.HasPrefix(r.Fold(h.End), "کر"):
		return "attack" // پھانسی پانے والے پر 13 افراد کے قتل کا شبہ تھا
	case e == "accident" && r.tellsBefore(c, "disaster"):
		return "disaster" // زلزلے سے سکول کی عمارت گرنے سے
	case c.Measure == "killed" && phrase.Natural(e) && c.Deed == "attack":
		return "attack"
	case c.Role == "attacker" && e == "attack" && !(h != nil && r.State(h.By)):
		return "clash" // they fell in the fight
	case (c.Number.Value >= greatTotal || c.Number.Value >= WarTotal && !r.Dates(c) && (r.war || r.lasting(c))) &&
		(e == "attack" && (r.war || c.Deed != "attack") || e == "air_strike" ||
			e == "operation" && c.Number.Value >= greatTotal && !r.fledFrom(h, c)):
		r.war = true
		return "clash"
	}
	return e
}

// State tells whether who did something is a country or its army: اسرائیلی (حملے میں).
func (r *Reader) State(by found.Ref) bool {
	for i := by.Start; i < by.End; i++ {
		if m, ok := r.Matches.Longest(i, lexicon.RoleNoun); ok && r.Lex.Rules.Roles[m.Index].Role == "attacker" {
			return false
		}
	}
	for i := by.Start; i < by.End; i++ {
		if _, ok := r.Matches.Longest(i, lexicon.Demonym); ok {
			return true
		}
		if m, ok := r.Matches.Longest(i, lexicon.Place); ok && r.Lex.Rules.Places[m.Index].Category == "country" {
			return true
		}
	}
	return false
}

// tellsBefore tells whether the sentence of a count tells of an event before it.
func (r *Reader) tellsBefore(c *found.Count, event string) bool {
	for _, h := range r.HappeningsIn(r.Doc.SentenceOf(c.Span.Start)) {
		if h.Event == event && h.Start < c.Span.Start {
			return true
		}
	}
	return false
}

// lasting tells whether the sentence of a count gives the total of a long time: اب
// تک, مجموعی طور پر.
func (r *Reader) lasting(c *found.Count) bool {
	sentence := r.Doc.SentenceOf(c.Span.Start)
	for _, t := range r.timesIn(sentence) {
		if r.Fold(t.End) == "سے" || r.Fold(t.End-1) == "سے" {
			return true // اکتوبر 2023 سے
		}
	}
	s := r.Doc.Sentences[sentence]
	for i := s.Start; i < s.End; i++ {
		switch r.Fold(i) {
		case "اب":
			if r.Fold(i+1) == "تک" {
				return true
			}
		case "تاحال", "مجموعی", "تعداد", "جاری":
			return true
		}
	}
	return false
}

// fledFrom tells whether the sentence of a count says of what happened before it that people fled from
// it: فوجی آپریشن کے نتیجے میں دس لاکھ افراد نے نقل مکانی کی.
func (r *Reader) fledFrom(h *found.Happening, c *found.Count) bool {
	return c.Measure == "displaced" && h != nil && h.End <= c.Span.Start &&
		r.Doc.SentenceOf(h.Start) == r.Doc.SentenceOf(c.Span.Start)
}
