package numbers

import (
	"strings"

	"bayan/rules"
)

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

func (g *Grammar) boundedAt(words []string, i int) bool {
	_, ok := g.after.at(words, i)
	return ok
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
