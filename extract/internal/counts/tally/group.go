package tally

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/numbers"
	"bayan/extract/text"
)

// group is a number with the noun that it counts.
type group struct {
	text.Span                // number to noun
	number    numbers.Number // with sentence positions shifted to the document's
	role      int            // index into the rules' roles, -1 for no noun
	event     *lexicon.Match // the attack noun that is counted
	casualty  int            // measure of a noun such as ہلاکت, -1 for none
	state     int            // measure of such a noun before that of the people: چار مغوی مزدور, -1 for none
	other     bool           // the people counted only describe somebody else: چار بچوں کی ماں
	made      int            // index of the count that was made of it, -1 for none
}

// maxNoun is how many words may stand between a number and the end of its noun:
// (ڈیڑھ سو) پولیس اور دیگر سیکورٹی اداروں کے اہلکار.
const maxNoun = 9

// groups finds the numbers of a sentence that may count people or attacks.
func (r *Reader) groups(s text.Span) []group {
	var out []group
	words := r.Words[s.Start:s.End]
	for i := 0; i < len(words); {
		n, ok := numbers.Number{}, false
		if r.other(s.Start+i, s) {
			n, ok = numbers.Number{Value: 1, Start: i, End: i + 1, CoreStart: i, CoreEnd: i + 1}, true
		} else if r.Lists.Numbers.Known(words[i]) {
			n, ok = r.Lists.Numbers.At(words, i)
		}
		if !ok {
			i++
			continue
		}
		i = max(n.End, i+1)
		if r.outgrown(s.Start + n.End) {
			continue
		}
		n.Start, n.End = n.Start+s.Start, n.End+s.Start
		n.CoreStart, n.CoreEnd = n.CoreStart+s.Start, n.CoreEnd+s.Start
		if n.Unit != "" && !(n.Unit == "times" && r.attackBehind(n.End)) {
			continue
		}
		if n.Value == 0 && n.Kind != numbers.Vague || n.Value != float64(int(n.Value)) {
			continue
		}
		out = append(out, r.group(n, s))
	}
	return out
}

// other tells whether the word at token i is the second of two: ایک شخص ہلاک اور
// دوسرا زخمی.
func (r *Reader) other(i int, s text.Span) bool {
	if f := r.Fold(i); f != "دوسرا" && f != "دوسری" || i == s.Start || !r.Is(i-1, lexicon.Conjunction) {
		return false
	}
	_, ok := r.Matches.Longest(i+1, lexicon.Predicate)
	return ok
}

// outgrown tells whether the number that ends before token i was the old one: 400
// سے بڑھ کر 800.
func (r *Reader) outgrown(i int) bool {
	if r.Fold(i) != "سے" {
		return false
	}
	switch r.Fold(i + 1) {
	case "بڑھ", "گھٹ":
		return r.Fold(i+2) == "کر"
	case "کم":
		return r.Fold(i+2) == "ہو" && r.Fold(i+3) == "کر"
	}
	return false
}

// attackBehind tells whether an attack noun follows مرتبہ: دو مرتبہ حملے.
func (r *Reader) attackBehind(i int) bool {
	_, ok := r.AttackNoun(i)
	if !ok {
		_, ok = r.AttackNoun(i + 1)
	}
	return ok
}

// group reads on from a number to the noun that it counts.
func (r *Reader) group(n numbers.Number, s text.Span) group {
	g := group{Span: text.Span{Start: n.Start, End: n.End}, number: n, role: -1, casualty: -1, state: -1, made: -1}
	if n.Value == 1 && r.Fold(n.CoreEnd) == "ہی" && r.Is(n.CoreEnd+2, lexicon.Genitive) {
		g.other = true // ایک ہی خاندان کے (تین بچے)
		return g
	}
	first := r.nounFrom(n.End)
	for i := first; i >= 0 && i < s.End && i < first+maxNoun; {
		i = r.readOn(&g, i, first)
	}
	if _, fate := r.Matches.Longest(first, lexicon.Predicate); fate && first > n.End && g.role < 0 && g.End == n.End {
		g.End = first // سینکڑوں کی تعداد میں زخمی
	}
	if n.Article && g.role >= 0 && r.several(g.End-1) {
		g.role, g.other = -1, true
	}
	return g
}

// readOn gives a group what stands at token i, where its noun may have begun with token first, and says where to
// read on, -1 if the noun has ended.
func (r *Reader) readOn(g *group, i, first int) int {
	if m, ok := r.AttackNoun(i); ok && g.role < 0 && !r.attacker(m) {
		g.event, g.End = &m, m.End
		return -1
	}
	if g.role >= 0 && r.In(i, lexicon.Relation) && r.continues(i, g.End) {
		g.role, g.End, g.other = -1, g.number.End, true
		return -1
	}
	if m := r.Names.At(i); m != nil && r.Names.Is(m.Entity, names.Person) {
		return -1 // کئی اداکار جسوندر بھلا کی موت پر
	}
	if m, ok := r.Matches.Longest(i, lexicon.RoleNoun); ok && !r.qualifies(m) && (g.role < 0 || r.continues(i, g.End)) {
		return r.takeRole(g, m)
	}
	if end := r.nation(i); end > 0 && g.role < 0 {
		g.role, g.End = r.people(), end
		return -1
	}
	if _, ok := r.Matches.Longest(i, lexicon.NotToll); ok {
		return -1 // 12 افراد کے خلاف گرفتاری کے وارنٹ
	}
	if m, ok := r.Matches.Longest(i, lexicon.Casualty); ok && g.role < 0 && !(r.isPredicate(m.Span) && r.Fold(i) != "زخمیوں") {
		if r.StartsPeople(m.End) && !r.body(m.End-1) {
			g.state = int(m.Index)
			return m.End
		}
		g.casualty, g.End = int(m.Index), m.End
		return -1
	}
	if m, ok := r.Matches.Longest(i, lexicon.Predicate); ok && g.role < 0 && r.StartsPeople(m.End) {
		return m.End // دو زخمی اہلکار
	}
	if r.endsGroup(i, first, g.number) {
		return -1
	}
	return i + 1
}
