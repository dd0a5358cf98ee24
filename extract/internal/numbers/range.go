package numbers

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

func isDash(w string) bool { return w == "-" || w == "–" || w == "—" }
