package numbers

import (
	"math"
	"strings"
)

// setUnit fills in Unit and MaybeYear from the words around the number.
func (g *Grammar) setUnit(words []string, n *Number) {
	n.Unit = g.unitAfter(words, n)
	if n.Unit == "" {
		n.Unit = g.unitBefore(words, n)
	}
	n.MaybeYear = g.maybeYear(words, n)
	if n.Unit == "" && (n.Value != math.Trunc(n.Value) || n.High != math.Trunc(n.High)) {
		n.Unit = "fraction"
	}
}

func (g *Grammar) unitAfter(words []string, n *Number) string {
	i := n.End
	if i < len(words) && words[i] == "ہی" {
		i++ // چند ہی منٹوں
	}
	if i >= len(words) {
		return ""
	}
	if _, ok := g.months.at(words, i); ok {
		return "date"
	}
	if u, ok := g.units.at(words, i); ok && !g.longerNoun(words, i, len(u.words)) {
		return u.mean
	}
	if i+1 >= len(words) {
		return ""
	}
	digits := startsDigit(words[i+1])
	switch w := words[i]; {
	case w == "/" && digits:
		return "date"
	case w == ":" && digits:
		return "time"
	case isDash(w) && digits:
		return "sport"
	case isDash(w):
		if u, ok := g.units.at(words, i+1); ok && u.mean == "joined" {
			return u.mean
		}
	case w == "اور" || w == "،" || w == "یا": // 10 اور 12 جولائی
		if b, ok := g.amount(words, i+1); ok && b.value <= 31 {
			if _, ok := g.months.at(words, b.end); ok {
				return "date"
			}
		}
	}
	return ""
}

// longerNoun tells whether a unit of size words at words[i] only begins a noun that is counted: چار ماہی گیر.
func (g *Grammar) longerNoun(words []string, i, size int) bool {
	for _, f := range g.nouns[words[i]] {
		last := len(f.words) - 1
		if last < size || i+last >= len(words) || !match(words, i, f.words[:last]) {
			continue
		}
		if end, ok := strings.CutPrefix(words[i+last], f.words[last]); ok && (end == "" || end == "وں") {
			return true
		}
	}
	return false
}

func (g *Grammar) unitBefore(words []string, n *Number) string {
	i := n.CoreStart - 1
	if i < 0 {
		return ""
	}
	digits := startsDigit(words[i+1])
	if u := g.units[words[i]]; len(u) > 0 && u[0].mean == "money" && strings.ContainsAny(words[i], "$£€") {
		return "money"
	}
	if g.monthBefore(words, i) && n.Value <= 31 && digits && n.Bound == "" && !g.countedAt(words, n.End) {
		return "date"
	}
	if i > 0 && startsDigit(words[i-1]) {
		switch {
		case words[i] == "/":
			return "date"
		case words[i] == ":":
			return "time"
		case isDash(words[i]):
			return "sport"
		}
	}
	if n.Bound == "" && n.CoreEnd-n.CoreStart == 1 && !n.HasHigh && g.labelled(words, i, digits) {
		return "label"
	}
	return ""
}

// monthBefore tells whether the name of a month ends with words[i].
func (g *Grammar) monthBefore(words []string, i int) bool {
	for from := max(0, i-1); from <= i; from++ {
		if m, ok := g.months.at(words, from); ok && from+len(m.words) == i+1 && !(len(m.words) == 1 && m.words[0] == "صفر") {
			return true
		}
	}
	return false
}

// labelled tells whether the number behind words[i] only names something:
// آرٹیکل 62, ایف 16, کووڈ-19.
func (g *Grammar) labelled(words []string, i int, digits bool) bool {
	at := i + 1
	if digits && isDash(words[i]) && i > 0 {
		i--
	}
	if digits && len(words[at]) <= 3 && (g.letters[words[i]] || isLatin(words[i]) && len(words[i]) <= 3) {
		return true
	}
	for _, p := range g.labels[words[i]] { // written backwards
		k := 0
		for k < len(p.words) && i-k >= 0 && words[i-k] == p.words[k] {
			k++
		}
		if k == len(p.words) {
			// اس دفعہ 12 افراد: this time
			return i-k < 0 || !g.determiners[words[i-k]]
		}
	}
	return false
}

func isLatin(w string) bool { return w != "" && w[0] >= 'a' && w[0] <= 'z' }

// countedAt tells whether something that is counted stands at words[i].
func (g *Grammar) countedAt(words []string, i int) bool {
	if _, ok := g.proof.at(words, i); ok {
		return true
	}
	_, ok := g.nouns.at(words, i)
	return ok
}

// maybeYear tells whether the number looks like a year: marked as one, or of the
// size of one and before a postposition or a sign.
func (g *Grammar) maybeYear(words []string, n *Number) bool {
	if n.Bound != "" || n.Kind != Cardinal || n.Value != math.Trunc(n.Value) {
		return false
	}
	if _, ok := g.years.at(words, n.End); ok && n.Value >= 1 {
		return true
	}
	if !isYear(n.Value) || n.HasHigh && !isYear(n.High) || n.Unit != "" && n.Unit != "date" {
		return n.CoreStart > 0 && len(g.years[words[n.CoreStart-1]]) > 0
	}
	if n.CoreEnd-n.CoreStart == 3 && isDash(words[n.CoreStart+1]) && !n.HasHigh {
		return true // 2014-15
	}
	if i := n.CoreStart - 1; i >= 0 {
		if words[i] == "،" && i > 0 { // نومبر، 2024
			i--
		}
		if len(g.years[words[i]]) > 0 || g.monthBefore(words, i) || words[i] == "©" {
			return true
		}
	}
	digits := startsDigit(words[n.CoreStart])
	if digits && len(words[n.CoreStart]) != 4 || n.Value == 1000 || !digits && n.CoreEnd-n.CoreStart < 3 {
		return false
	}
	if n.End == len(words) {
		return digits
	}
	switch w := words[n.End]; w {
	case "میں":
		return n.End+1 == len(words) || words[n.End+1] != "سے"
	case "کے", "کی", "کا", "کو", "سے", "تک", "والے", "والی", "اور":
		return w != "اور" || digits
	case "،", "۔", ")", "(", ":", "'", "\"", "؟":
		return digits
	}
	return false
}

// proven tells whether a word that is often no number is one here.
func (g *Grammar) proven(words []string, n *Number) bool {
	if n.CoreEnd-n.CoreStart > 1 || n.Kind != Cardinal {
		return true
	}
	w := g.words[words[n.CoreStart]]
	if !w.doubt || n.Bound != "" {
		return true
	}
	if _, ok := g.proof.at(words, n.End); ok {
		return true
	}
	if _, ok := g.proof.at(words, n.End+1); ok { // سو فلسطینی شہید
		return true
	}
	if w.class == multiplier {
		return n.Unit != "" && n.Unit != "date" && n.Unit != "joined" || g.countedAt(words, n.End)
	}
	switch n.Unit { // اسی سال is that very year
	case "percent", "money", "distance", "weight", "votes", "age":
		return true
	}
	return false
}

// articleBefore tells whether ایک before words[i] can be read: no number follows,
// or one that is an adjective (ایک آٹھ سالہ بچی, one girl).
func (g *Grammar) articleBefore(words []string, i int) bool {
	if i >= len(words) || !startsDigit(words[i]) && !g.words[words[i]].isNumeral() {
		return true
	}
	a, ok := g.amount(words, i)
	if !ok {
		return true // ایک نو عمر لڑکا
	}
	u, _ := g.units.at(words, a.end)
	return u.mean == "age" || u.mean == "joined"
}

func isYear(v float64) bool { return v >= 1800 && v <= 2100 && v == math.Trunc(v) }
