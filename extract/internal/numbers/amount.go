package numbers

import (
	"math"
	"strconv"

	"bayan/rules"
)

// amount is a number without bounds and ranges. Two amounts make a range by
// their parts: in دو سے تین سو the سو belongs to both.
type amount struct {
	value  float64
	lead   float64 // what stands before the multipliers, if they are all there is
	scale  float64 // the multipliers, 1 without any
	end    int
	digits bool // written in digits from the first to the last
	doubt  bool // one word alone that is often no number
	rule   rules.Pos
}

// amount reads the longest amount at words[i].
func (g *Grammar) amount(words []string, i int) (amount, bool) {
	if i >= len(words) {
		return amount{}, false
	}
	switch w := g.words[words[i]]; w.class {
	case fraction, plus, minus:
		return g.fractional(words, i, w)
	case collective, ordinal, vague:
		return amount{}, false
	}
	a := amount{scale: 1, rule: g.words[words[i]].rule, digits: true}
	last := math.Inf(1)
	for j := i; ; {
		v, k, ok := g.group(words, j)
		if !ok {
			if j > i || !g.isScale(words, j) {
				break
			}
			v, k = 1, j // ہزار افراد
		}
		scale, m := g.scale(words, k)
		if v*scale >= last {
			break
		}
		a.value += v * scale
		if j == i {
			a.lead, a.scale = v, scale
			if scale == 1 && k-j > 1 && !startsDigit(words[k-1]) && g.words[words[k-1]].value == 100 {
				a.lead, a.scale = v/100, 100
			}
		} else {
			a.lead, a.scale = a.value, 1
		}
		a.digits = a.digits && scale == 1 && startsDigit(words[j])
		j, last, a.end = m, scale, m
		if scale == 1 || v != math.Trunc(v) {
			break
		}
	}
	if a.end == 0 || a.value > most {
		return a, false
	}
	a.doubt = a.end-i == 1 && g.words[words[i]].doubt
	return a, true
}

// isScale tells whether words[i] multiplies what stands before it: ہزار and up,
// درجن.
func (g *Grammar) isScale(words []string, i int) bool {
	if i >= len(words) {
		return false
	}
	w := g.words[words[i]]
	return w.class == multiplier && w.value > 100 || w.class == dozen
}

// most is the greatest number, up to which whole numbers are exact.
const most = 1e15

// scale multiplies the multipliers at words[i], of which two may follow each
// other: ہزار ارب.
func (g *Grammar) scale(words []string, i int) (float64, int) {
	scale, end := 1.0, i
	for end < i+2 && g.isScale(words, end) {
		scale *= g.words[words[end]].value
		end++
	}
	return scale, end
}

// group reads what stands before ہزار or a greater multiplier: دو سو پانچ, 14 سو, سو, 20.
func (g *Grammar) group(words []string, i int) (float64, int, bool) {
	v, k, ok := g.small(words, i)
	if !ok {
		if !g.isHundred(words, i) {
			return 0, i, false
		}
		v, k = 1, i
	}
	if !g.isHundred(words, k) || v >= 100 {
		return v, k, ok
	}
	v, k = v*100, k+1
	if tail, end, ok := g.small(words, k); ok && tail < 100 && tail == math.Trunc(tail) && !g.isHundred(words, end) {
		return v + tail, end, true
	}
	return v, k, true
}

func (g *Grammar) isHundred(words []string, i int) bool {
	return i < len(words) && g.words[words[i]].value == 100 && g.words[words[i]].class == multiplier
}

// small reads digits or one word below a hundred, with decimals.
func (g *Grammar) small(words []string, i int) (float64, int, bool) {
	v, end, ok := g.plain(words, i)
	if ok && end+1 < len(words) && words[end] == "اعشاریہ" {
		if d, k, ok := g.plain(words, end+1); ok && d < 1000 && d == math.Trunc(d) {
			return v + d/math.Pow10(len(strconv.Itoa(int(d)))), k, true
		}
	}
	return v, end, ok
}

// plain is small without اعشاریہ and what follows it.
func (g *Grammar) plain(words []string, i int) (float64, int, bool) {
	if i >= len(words) {
		return 0, i, false
	}
	if startsDigit(words[i]) {
		return g.digits(words, i)
	}
	w := g.words[words[i]]
	return w.value, i + 1, w.class == unit && !g.excepted(words, i)
}

// fractional reads ڈیڑھ سو, ساڑھے آٹھ ہزار, سوا لاکھ, پونے دو, نصف درجن.
func (g *Grammar) fractional(words []string, i int, w word) (amount, bool) {
	if g.excepted(words, i) || w.class != fraction && i > 0 && words[i-1] == "کے" {
		return amount{}, false // کے سوا: except
	}
	a := amount{lead: w.value, end: i + 1, rule: w.rule, scale: 1}
	if w.class != fraction {
		v, k, ok := g.small(words, a.end)
		if !ok {
			v, k = 1, a.end
			if !g.isScale(words, k) && !g.isHundred(words, k) {
				return a, false
			}
		}
		a.lead, a.end = v+w.value, k
		if w.class == minus {
			a.lead = v - w.value
		}
	}
	if g.isHundred(words, a.end) {
		a.scale, a.end = 100, a.end+1
	}
	scale, end := g.scale(words, a.end)
	a.scale, a.end = a.scale*scale, end
	a.value = a.lead * a.scale
	return a, a.value >= 1 && a.value <= most // نصف alone is a half of something
}

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
