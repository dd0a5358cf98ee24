package numbers

import (
	"math"
	"strconv"
	"strings"

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

// digits reads a number in digits, whose groups may be tokens of their own.
func (g *Grammar) digits(words []string, i int) (float64, int, bool) {
	s, end := words[i], i+1
	if onlyDigits(s) && len(s) <= 3 {
		for len(s) < 16 && end+1 < len(words) && isComma(words, end) {
			s += words[end+1]
			end += 2
		}
		if end == i+1 && end+2 < len(words) && words[end] == "۔" && onlyDigits(words[end+1]) && len(words[end+1]) <= 2 &&
			(g.isScale(words, end+2) || len(g.units[words[end+2]]) > 0) {
			s, end = s+"."+words[end+1], end+2
		}
	}
	v, ok := parseDigits(s)
	return v, end, ok
}

// isComma tells whether words[i] separates thousands. The Urdu comma stands
// between the numbers of a list too.
func isComma(words []string, i int) bool {
	next := words[i+1]
	switch words[i] {
	case ",", "٬":
		return len(next) == 3 && onlyDigits(next) ||
			len(next) == 2 && onlyDigits(next) && i+3 < len(words) && isComma(words, i+2)
	case "،":
		list := i > 1 && words[i-2] == "،"
		if i+2 < len(words) {
			switch words[i+2] {
			case "،", "اور", "یا", "سے":
				list = true
			}
		}
		return next == "000" || len(next) == 3 && onlyDigits(next) && !list
	}
	return false
}

var separators = strings.NewReplacer("٬", ",", "٫", ".")

// parseDigits reads 1200, 1,200, 1,20,000 and 1.5.
func parseDigits(s string) (float64, bool) {
	if onlyDigits(s) && len(s) < 3 { // nearly all
		v, err := strconv.Atoi(s)
		return float64(v), err == nil
	}
	s = separators.Replace(s)
	whole, decimals, point := strings.Cut(s, ".")
	if point && !onlyDigits(decimals) {
		return 0, false
	}
	if groups := strings.Split(whole, ","); len(groups) > 1 {
		for k, group := range groups {
			last := k == len(groups)-1
			if last && len(group) != 3 || !last && k > 0 && len(group) != 2 && len(group) != 3 || k == 0 && len(group) > 3 {
				return 0, false
			}
		}
		whole = strings.ReplaceAll(whole, ",", "")
	}
	if !onlyDigits(whole) || len(whole) > 15 || len(whole) > 2 && whole[0] == '0' {
		return 0, false // 0300… is a telephone number
	}
	if point {
		whole += "." + decimals
	}
	v, err := strconv.ParseFloat(whole, 64)
	return v, err == nil
}

func isDigit(b byte) bool { return b >= '0' && b <= '9' }

// startsDigit tells whether a word is written in digits.
func startsDigit(word string) bool { return word != "" && isDigit(word[0]) }

func onlyDigits(s string) bool {
	for i := range len(s) {
		if !isDigit(s[i]) {
			return false
		}
	}
	return s != ""
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
