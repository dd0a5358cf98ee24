package counts

import (
	"strings"

	"bayan/extract/internal/lexicon"
)

// From how many on people killed by attacks are those of a war, which the
// guidelines count under clash: where the number is a total so far, and always.
const (
	warTotal   = 500
	greatTotal = 5000
)

// fitting corrects an event that cannot have had this outcome: people are
// arrested by an operation, murder is no accident, thousands die in a war.
func (r *reader) fitting(h *happening, e string, c *Count) string {
	switch {
	case c.Measure == "arrested":
		if e == "unrest" && h != nil && h.Start < c.Span.Start {
			return e
		}
		if c.Number.Value == 1 && e != "operation" && !r.tellsBefore(c, "operation") {
			return "other" // ایک شخص کو گرفتار کیا گیا
		}
		return "operation"
	case c.Measure == "missing" && (h == nil || r.doc.SentenceOf(h.Start) != r.doc.SentenceOf(c.Span.Start)) && !natural(e) && e != "kidnapping" && e != "clash":
		return "other"
	case c.Measure == "missing":
		return e
	case c.Measure == "abducted":
		return "kidnapping"
	case e == "kidnapping" && h != nil && h.Start >= c.Span.End && c.hurt():
		return "attack" // 12 کو ہلاک کیا اور دو کو یرغمال بنا لیا
	case e == "execution" && h != nil && !h.Overlaps(c.Span) && c.deed == "attack" && !strings.HasPrefix(r.fold(h.End), "کر"):
		return "attack" // پھانسی پانے والے پر 13 افراد کے قتل کا شبہ تھا
	case e == "accident" && r.tellsBefore(c, "disaster"):
		return "disaster" // زلزلے سے سکول کی عمارت گرنے سے
	case c.Measure == "killed" && natural(e) && c.deed == "attack":
		return "attack"
	case c.Role == "attacker" && e == "attack" && !(h != nil && r.state(h.by)):
		return "clash" // they fell in the fight
	case (c.Number.Value >= greatTotal || c.Number.Value >= warTotal && !r.dates(c) && (r.war || r.lasting(c))) && (e == "attack" && (r.war || c.deed != "attack") || e == "air_strike" || e == "operation" && c.Number.Value >= greatTotal && !r.fledFrom(h, c)):
		r.war = true
		return "clash"
	}
	return e
}

// state tells whether who did something is a country or its army: اسرائیلی (حملے میں).
func (r *reader) state(by Ref) bool {
	for i := by.Start; i < by.End; i++ {
		if m, ok := r.matches.Longest(i, lexicon.RoleNoun); ok && r.lex.Rules.Roles[m.Index].Role == "attacker" {
			return false
		}
	}
	for i := by.Start; i < by.End; i++ {
		if _, ok := r.matches.Longest(i, lexicon.Demonym); ok {
			return true
		}
		if m, ok := r.matches.Longest(i, lexicon.Place); ok && r.lex.Rules.Places[m.Index].Category == "country" {
			return true
		}
	}
	return false
}

// tellsBefore tells whether the sentence of a count tells of an event before it.
func (r *reader) tellsBefore(c *Count, event string) bool {
	for _, h := range r.happeningsIn(r.doc.SentenceOf(c.Span.Start)) {
		if h.event == event && h.Start < c.Span.Start {
			return true
		}
	}
	return false
}

// lasting tells whether the sentence of a count gives the total of a long time: اب
// تک, مجموعی طور پر.
func (r *reader) lasting(c *Count) bool {
	sentence := r.doc.SentenceOf(c.Span.Start)
	for _, t := range r.timesIn(sentence) {
		if r.fold(t.End) == "سے" || r.fold(t.End-1) == "سے" {
			return true // اکتوبر 2023 سے
		}
	}
	s := r.doc.Sentences[sentence]
	for i := s.Start; i < s.End; i++ {
		switch r.fold(i) {
		case "اب":
			if r.fold(i+1) == "تک" {
				return true
			}
		case "تاحال", "مجموعی", "تعداد", "جاری":
			return true
		}
	}
	return false
}
