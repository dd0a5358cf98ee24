package counts

import (
	"strings"

	"bayan/extract/internal/counts/found"
	"bayan/extract/internal/counts/scene"
	"bayan/extract/internal/numbers"
)

// greatTotal is from how many on people killed by attacks are always those of a war, which the guidelines count under
// clash.
const greatTotal = 5000

// fitting corrects an event that cannot have had this outcome: people are
// arrested by an operation, murder is no accident, thousands die in a war.
func (r *reader) fitting(h *found.Happening, e string, c *Count) string {
	switch {
	case c.Measure == "arrested":
		if e == "unrest" && h != nil && h.Start < c.Span.Start {
			return e
		}
		if c.Number.Value == 1 && e != "operation" && !r.tellsBefore(c, "operation") {
			return "other" // ایک شخص کو گرفتار کیا گیا
		}
		return "operation"
	case c.Measure == "missing" && (h == nil || r.Doc.SentenceOf(h.Start) != r.SentenceOf(c)) &&
		!found.Natural(e) && e != "kidnapping" && e != "clash":
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
	case c.Measure == "killed" && found.Natural(e) && c.Deed == "attack":
		return "attack"
	case c.Role == "attacker" && e == "attack" && !(h != nil && r.IsState(h.By)):
		return "clash" // they fell in the fight
	case (c.Number.Value >= greatTotal || c.Number.Value >= scene.WarTotal && !r.HasDate(c) && (r.war || r.TotalSoFar(c))) &&
		(e == "attack" && (r.war || c.Deed != "attack") || e == "air_strike" ||
			e == "operation" && c.Number.Value >= greatTotal && !r.fledFrom(h, c)):
		r.war = true
		return "clash"
	}
	return e
}

// tellsBefore tells whether the sentence of a count tells of an event before it.
func (r *reader) tellsBefore(c *Count, event string) bool {
	for _, h := range r.HappeningsIn(r.SentenceOf(c)) {
		if h.Event == event && h.Start < c.Span.Start {
			return true
		}
	}
	return false
}

// fledFrom tells whether the sentence of a count says of what happened before it that people fled from
// it: فوجی آپریشن کے نتیجے میں دس لاکھ افراد نے نقل مکانی کی.
func (r *reader) fledFrom(h *found.Happening, c *Count) bool {
	return c.Measure == "displaced" && h != nil && h.End <= c.Span.Start &&
		r.Doc.SentenceOf(h.Start) == r.SentenceOf(c)
}

// warTolls gives to the war the other counts of what its dead or injured came from: (حملوں میں) تین ہزار افراد شہید اور
// 13 ہزار زخمی, 40 ہزار شہید اور لاکھوں بے گھر.
func (r *reader) warTolls() {
	for n := range r.Out {
		c := &r.Out[n]
		if !c.Hurt() || c.Event != "clash" || c.Number.Value < scene.WarTotal || c.Happening == nil ||
			c.Happening.Event == "clash" {
			continue
		}
		near := r.FirstCountsIn(r.SentenceOf(c))
		for m := range near {
			o := &near[m]
			if o.Happening == nil || o.Happening.Span != c.Happening.Span ||
				o.Number.Value < scene.WarTotal && o.Number.Kind != numbers.Vague {
				continue
			}
			if (o.Hurt() || o.Measure == "displaced" || o.Measure == "missing") &&
				(o.Event == "attack" || o.Event == "air_strike" || o.Event == "operation") {
				o.Event = "clash"
			}
		}
	}
}
