package numbers

import (
	"strconv"
	"strings"
)

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
