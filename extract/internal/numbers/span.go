package numbers

import (
	"math"
	"strings"

	"bayan/rules"
)

// ranged reads an amount, or two of them that make a range.
func (g *Grammar) ranged(words []string, i int) (Number, bool) {
	if w := g.words[words[i]]; w.class == collective && !g.excepted(words, i) {
		return Number{Value: w.value, Kind: Collective, End: i + 1, Rule: w.rule}, true
	}
	a, ok := g.amount(words, i)
	if !ok {
		return Number{}, false
	}
	n := Number{Value: a.value, End: a.end, Rule: a.rule}
	if low, b, end := g.second(words, i, a); end > 0 {
		n.End = end
		if n.Value = low; b.value > low {
			n.High, n.HasHigh = b.value, true
		}
	} else if a.scale == 12 && a.end < len(words) && words[a.end] == "بھر" {
		n.End++ // درجن بھر
	}
	return n, true
}

// second reads the upper end of a range whose lower end is a. It gives the value
// of the lower end too, as both may share a multiplier; the end is 0 if there is
// no range.
func (g *Grammar) second(words []string, i int, a amount) (float64, amount, int) {
	if link, ok := g.links.at(words, a.end); ok {
		b, ok := g.amount(words, a.end+len(link.words))
		if !ok {
			return 0, b, 0
		}
		low := shared(a, b)
		switch l := link.words[0]; {
		case isDash(l) && isYear(a.value) && a.digits && b.digits && (b.value < 100 || b.value == a.value+1):
			return a.value, amount{}, b.end // 2014-15: one year of a kind
		case low >= b.value:
		case isDash(l) && (low < 1 || !a.digits || !b.digits || g.isScore(words, i, b.end)):
		case l == "یا" && b.value > 10*low:
		default:
			return low, b, b.end
		}
		return 0, b, 0
	}
	if a.end < len(words) && words[a.end] == "اور" {
		if b, ok := g.amount(words, a.end+1); ok && match(words, b.end, g.between) {
			if low := shared(a, b); low < b.value {
				return low, b, b.end + len(g.between)
			}
		}
		return 0, a, 0
	}
	return g.beside(words, a)
}

// beside reads two numbers that stand side by side: دو تین, دس پندرہ, سو ڈیڑھ سو. The same
// number twice (دو دو) is no range but still one number.
func (g *Grammar) beside(words []string, a amount) (float64, amount, int) {
	b, ok := g.amount(words, a.end)
	if !ok || startsDigit(words[a.end]) || startsDigit(words[a.end-1]) {
		return 0, b, 0
	}
	ratio := 2.0
	if b.doubt {
		ratio = 1.15 // ستر اسی, but no ساٹھ بہتر
	}
	low := shared(a, b)
	if low > b.value || b.value > ratio*low || a.scale > 1 && b.scale == 1 {
		return 0, b, 0
	}
	if u, ok := g.units.at(words, b.end); ok && a.value == 1 && (u.mean == "joined" || u.mean == "age") {
		return 0, b, 0 // ایک دو رکنی کمیٹی
	}
	return low, b, b.end
}

// shared gives the value of a as the lower end of a range up to b: with the
// multiplier of b if a has none and is the smaller of the two before it.
func shared(a, b amount) float64 {
	if a.scale == 1 && b.scale > 1 && a.value < b.lead && b.lead*b.scale == b.value {
		return a.value * b.scale
	}
	return a.value
}

// isScore tells whether two numbers joined by a dash are the result of a match or
// a part of a longer row of numbers.
func (g *Grammar) isScore(words []string, start, end int) bool {
	if start > 0 && isDash(words[start-1]) {
		return true
	}
	return end < len(words) && (isDash(words[end]) || words[end] == "سے" && !g.boundedAt(words, end))
}

func (g *Grammar) boundedAt(words []string, i int) bool {
	_, ok := g.after.at(words, i)
	return ok
}

func isDash(w string) bool { return w == "-" || w == "–" || w == "—" }

func isYear(v float64) bool { return v >= 1800 && v <= 2100 && v == math.Trunc(v) }

// vagueAt reads درجنوں, کئی ہزار, سینکڑوں ہزاروں.
func (g *Grammar) vagueAt(words []string, i int) (Number, bool) {
	p, ok := g.vague.at(words, i)
	if !ok || g.excepted(words, i) {
		return Number{}, false
	}
	n := Number{Kind: Vague, Vague: p.text, End: i + len(p.words), Rule: p.rule}
	for n.End < min(len(words), i+4) {
		if p, ok := g.vague.at(words, n.End); ok {
			n.Vague += " " + p.text
			n.End += len(p.words)
		} else if g.isScale(words, n.End) || g.isHundred(words, n.End) {
			n.Vague += " " + words[n.End]
			n.End++
		} else {
			break
		}
	}
	return n, true
}

// boundBefore reads the phrases before a number and gives where they end.
func (g *Grammar) boundBefore(words []string, i int) (bound string, rule rules.Pos, end int) {
	end = i
	for range 2 { // تقریباً کم از کم
		p, ok := g.before.at(words, end)
		if !ok || len(p.words) == 1 && end > 0 && words[end-1] == "کے" && g.boundedAt(words, end-1) {
			break // شہر کے قریب: near a place
		}
		if bound == "" || bound == "about" {
			bound, rule = p.mean, p.rule
		}
		end += len(p.words)
	}
	if end > i && end < len(words) && (words[end] == "مزید" || words[end] == "ان") {
		end++ // کم از کم ان (30 افراد)
	}
	return bound, rule, end
}

// boundAfter reads the phrases after a number.
func (g *Grammar) boundAfter(words []string, i int) (bound string, rule rules.Pos, end int) {
	p, ok := g.after.at(words, i)
	end = i + len(p.words)
	if !ok || len(p.words) == 1 && end < len(words) && words[end] == "سے" {
		return "", rule, i // 15 زیادہ سے زیادہ 20
	}
	return p.mean, p.rule, end
}

// ordinal tells whether the number that ends at end is one with the word there:
// 23 ویں, ایک سو پچیسویں.
func (g *Grammar) ordinal(words []string, end int) bool {
	if end >= len(words) {
		return false
	}
	switch w := words[end]; w {
	case "واں", "ویں", "وین", "th", "st", "nd", "rd":
		return true
	default:
		base, ok := strings.CutSuffix(w, "ویں")
		if !ok {
			base, ok = strings.CutSuffix(w, "واں")
		}
		if !ok {
			return false
		}
		number := g.words[base]
		if number.class == none {
			number = g.words[base+"ہ"]
		}
		return number.class == multiplier || number.isNumeral() && g.words[words[end-1]].class == multiplier
	}
}

// excepted tells whether words[i] belongs to a phrase in which it is no number.
func (g *Grammar) excepted(words []string, i int) bool {
	for _, e := range g.not[words[i]] {
		if match(words, i-e.at, e.words) {
			// کر دو: do!, but کر دو لاکھ افراد
			if e.at < len(e.words)-1 || !g.goesOn(words, i+1) {
				return true
			}
		}
	}
	return false
}

// goesOn tells whether a number may end before words[i]: its unit, something that
// is counted or a multiplier stands there.
func (g *Grammar) goesOn(words []string, i int) bool {
	if _, ok := g.units.at(words, i); ok {
		return true
	}
	return g.isScale(words, i) || g.isHundred(words, i) || g.countedAt(words, i) || g.boundedAt(words, i)
}
