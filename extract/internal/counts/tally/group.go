package tally

import (
	"strings"

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
		n.Start += s.Start
		n.End += s.Start
		n.CoreStart += s.Start
		n.CoreEnd += s.Start
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
	g := group{Span: text.Span{Start: n.Start, End: n.End}, number: n, role: -1, casualty: -1, state: -1}
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
	if m, ok := r.Matches.Longest(i, lexicon.Casualty); ok && g.role < 0 && !r.alsoPredicateAt(i, m.End) {
		if r.Counted(m.End) && !r.body(m.End-1) {
			g.state = int(m.Index)
			return m.End
		}
		g.casualty, g.End = int(m.Index), m.End
		return -1
	}
	if m, ok := r.Matches.Longest(i, lexicon.Predicate); ok && g.role < 0 && r.Counted(m.End) {
		return m.End // دو زخمی اہلکار
	}
	if r.endsGroup(i, first, g.number) {
		return -1
	}
	return i + 1
}

// attacker tells whether the noun of an attack is only the beginning of one for people: دو خود کش حملہ آور.
func (r *Reader) attacker(attack lexicon.Match) bool {
	m, ok := r.Matches.Longest(attack.Start, lexicon.RoleNoun)
	return ok && m.End > attack.End
}

// takeRole gives a group a noun for people, unless that says by whose hands it was, and says where to read on, -1 if the
// noun has ended.
func (r *Reader) takeRole(g *group, m lexicon.Match) int {
	by := r.Hands(m.End + 1)
	if by && g.role < 0 {
		g.other = true // ایک بندوق بردار کے ہاتھوں ہلاک
		return -1
	}
	g.End = m.End // over who did it, to the noun: دو اہلکاروں کی بندوق بردار کے ہاتھوں ہلاکت
	if !by {
		g.role = int(m.Index)
	}
	return m.End
}

// nounFrom is where the noun begins that a number before token i counts: behind کی تعداد میں, if that stands there.
func (r *Reader) nounFrom(i int) int {
	if r.Fold(i) == "کی" && r.Fold(i+1) == "تعداد" && r.Fold(i+2) == "میں" {
		return i + 3 // ہزاروں کی تعداد میں شہری
	}
	return i
}

// endsGroup tells whether what a number counts ends before token i, where its noun may begin with token first.
func (r *Reader) endsGroup(i, first int, n numbers.Number) bool {
	if _, casualty := r.Matches.Longest(i+1, lexicon.Casualty); casualty && r.Is(i, lexicon.NotPeople) {
		return true // تین ڈبے شہدا کی یاد میں
	}
	if _, event := r.EventMatch(i); event && n.Article && r.Is(i+1, lexicon.Genitive) {
		return true // ایک آپریشن کے دوران کمانڈر
	}
	if i == first && r.Is(i, lexicon.Genitive) && !r.Is(i+1, lexicon.Relator|lexicon.Nearness) {
		return true // نومبر آٹھ کے ممبئی حملوں
	}
	if i > n.End && r.Is(i-1, lexicon.Genitive) && r.Lists.Numbers.Known(r.Fold(i)) && r.Fold(i+1) != "سالہ" {
		return true // ایک کمپنی کے دو محافظ
	}
	// 3000 اور زخمیوں, ایک گاڑی اور مسافر, 25 دیہات کے افراد, but ایک اور شخص
	return !r.insideNoun(i) || r.Fold(i) == "اور" && (i == n.End) != n.Article ||
		r.Is(i, lexicon.NotPeople) && r.Is(i+1, lexicon.Postposition|lexicon.Conjunction)
}

// several tells whether the word at token i is a plural of people, of which there cannot be one: (ایک کلب
// کے) کھلاڑیوں, (ایک تنظیم کے) ملازمین.
func (r *Reader) several(i int) bool {
	return strings.HasSuffix(r.Fold(i), "وں") || strings.HasSuffix(r.Fold(i), "ین")
}

// nation is where the adjective of a country ends at token i that stands for people
// of it (تین اسرائیلی اور …, چار یمنی ہلاک, 12 لبنانیوں کی), 0 if it is only an adjective.
func (r *Reader) nation(i int) int {
	if r.Lists.Peoples[r.Fold(i)] {
		return i + 1
	}
	m, ok := r.Matches.Longest(i, lexicon.Demonym)
	if !ok {
		return 0
	}
	if f := r.Fold(m.End); f == "اور" || f == "کو" || f == "سمیت" || f == "بھی" {
		return m.End
	}
	if _, ok := r.Matches.Longest(m.End, lexicon.Predicate); ok && !r.Counted(m.End+1) {
		return m.End
	}
	return 0
}

// people is the role of people of whom nothing more is told.
func (r *Reader) people() int {
	for n, role := range r.Lex.Rules.Roles {
		if role.Role == "unspecified" {
			return n
		}
	}
	return -1
}

// maxThing is how many words the name of a thing has behind its adjective: (ایک غیر
// ملکی) ٹی وی سیریز.
const maxThing = 3

// qualifies tells whether a noun for people is only the adjective of another noun
// here: ایک فوجی چوکی کو, دو امریکی کمپنیوں کے, ایک مسافر بس.
func (r *Reader) qualifies(m lexicon.Match) bool {
	if r.Is(m.End, lexicon.NotPeople) {
		return r.Fold(m.End+1) != "سوار"
	}
	if !strings.HasSuffix(r.Fold(m.End-1), "ی") || r.Lex.Rules.Roles[m.Index].Role == "civilian" {
		return false // ایک شہری پولیس کی فائرنگ سے
	}
	for i := m.End; i < m.End+maxThing; i++ {
		if r.Kind(i) != text.Word ||
			r.Is(i, lexicon.Postposition|lexicon.Conjunction|lexicon.Auxiliary|lexicon.Particle|lexicon.TimeWord) || r.Verb(i) ||
			r.Names.At(i) != nil {
			return false
		}
		for _, o := range r.Matches.At(i) {
			switch o.Kind {
			case lexicon.RoleNoun, lexicon.Predicate, lexicon.Casualty, lexicon.EventNoun, lexicon.EventHint:
				return false
			}
		}
		f := r.Fold(i + 1)
		if f == "کو" || r.Is(i+1, lexicon.Genitive) {
			return true
		}
		if _, attack := r.AttackNoun(i + 2); f == "پر" && attack {
			return true // ایک فوجی قافلے پر حملے میں
		}
	}
	return false
}

func (r *Reader) alsoPredicateAt(i, end int) bool {
	return r.alsoPredicate(r.Matches.At(i), end) && r.Fold(i) != "زخمیوں"
}

// continues tells whether a noun at token i goes on with the phrase that ended
// before token end: پولیس اہلکار, سیکورٹی اداروں کے اہلکار.
func (r *Reader) continues(i, end int) bool {
	for k := end; k < i; k++ {
		if r.Fold(k) == "بھی" {
			return false // 17 ملزمان کے مقدمات بھی فوجی عدالتوں میں
		}
		if !r.Is(k, lexicon.Genitive) && r.Fold(k) != "اور" && r.Fold(k) != "دیگر" &&
			(r.Is(k, lexicon.Postposition) || r.Kind(k) != text.Word || r.Lists.Numbers.Known(r.Fold(k))) {
			return false
		}
	}
	return i == end || r.Is(end, lexicon.Genitive) && i-end <= 4
}

// insideNoun tells whether token i may stand between a number and its noun.
func (r *Reader) insideNoun(i int) bool {
	if r.Kind(i) == text.Mark || r.Kind(i) == text.Number && r.Fold(i+1) == "سالہ" {
		return true // ایک 13 سالہ بچہ
	}
	if r.Kind(i) != text.Word || r.Fold(i) == "کیمطابق" {
		return false
	}
	if r.Is(i, lexicon.Genitive) {
		return !r.Is(i+1, lexicon.Relator) && r.Fold(i+1) != "خلاف" && r.Fold(i+1) != "ہاتھوں" || r.Fold(i+1) == "درمیان" // 300 سے 350 کے درمیان بچے
	}
	if r.Fold(i) == "اور" && !r.Lists.Numbers.Known(r.Fold(i+1)) {
		return true
	}
	if r.Is(i, lexicon.Postposition|lexicon.Conjunction|lexicon.Auxiliary|lexicon.Negation) ||
		strings.HasPrefix(r.Fold(i), "اپن") || r.Fold(i) == "اس" || r.Fold(i) == "اسی" || r.Verb(i) && r.Names.At(i) == nil {
		return false
	}
	if _, ok := r.Matches.Longest(i, lexicon.Predicate); ok {
		return false
	}
	return true
}
