package counts

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
func (r *reader) groups(s text.Span) []group {
	var out []group
	words := r.words[s.Start:s.End]
	for i := 0; i < len(words); {
		n, ok := numbers.Number{}, false
		if r.other(s.Start+i, s) {
			n, ok = numbers.Number{Value: 1, Start: i, End: i + 1, CoreStart: i, CoreEnd: i + 1}, true
		} else if r.finder.numbers.Known(words[i]) {
			n, ok = r.finder.numbers.At(words, i)
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
func (r *reader) other(i int, s text.Span) bool {
	if f := r.fold(i); f != "دوسرا" && f != "دوسری" || i == s.Start || !r.is(i-1, lexicon.Conjunction) {
		return false
	}
	_, ok := r.matches.Longest(i+1, lexicon.Predicate)
	return ok
}

// outgrown tells whether the number that ends before token i was the old one: 400
// سے بڑھ کر 800.
func (r *reader) outgrown(i int) bool {
	if r.fold(i) != "سے" {
		return false
	}
	switch r.fold(i + 1) {
	case "بڑھ", "گھٹ":
		return r.fold(i+2) == "کر"
	case "کم":
		return r.fold(i+2) == "ہو" && r.fold(i+3) == "کر"
	}
	return false
}

// attackBehind tells whether an attack noun follows مرتبہ: دو مرتبہ حملے.
func (r *reader) attackBehind(i int) bool {
	_, ok := r.attackNoun(i)
	if !ok {
		_, ok = r.attackNoun(i + 1)
	}
	return ok
}

// attackNoun is the longest noun of a countable attack at token i.
func (r *reader) attackNoun(i int) (lexicon.Match, bool) {
	if i < 0 || i >= len(r.words) {
		return lexicon.Match{}, false
	}
	m, ok := r.matches.Longest(i, lexicon.EventNoun)
	if ok && r.lex.Rules.Events[m.Index].Attack {
		return m, true
	}
	return lexicon.Match{}, false
}

// group reads on from a number to the noun that it counts.
func (r *reader) group(n numbers.Number, s text.Span) group {
	g := group{Span: text.Span{Start: n.Start, End: n.End}, number: n, role: -1, casualty: -1, state: -1}
	if n.Value == 1 && r.fold(n.CoreEnd) == "ہی" && r.is(n.CoreEnd+2, lexicon.Genitive) {
		g.other = true // ایک ہی خاندان کے (تین بچے)
		return g
	}
	first := r.nounFrom(n.End)
	for i := first; i >= 0 && i < s.End && i < first+maxNoun; {
		i = r.readOn(&g, i, first)
	}
	if _, fate := r.matches.Longest(first, lexicon.Predicate); fate && first > n.End && g.role < 0 && g.End == n.End {
		g.End = first // سینکڑوں کی تعداد میں زخمی
	}
	if n.Article && g.role >= 0 && r.several(g.End-1) {
		g.role, g.other = -1, true
	}
	return g
}

// readOn gives a group what stands at token i, where its noun may have begun with token first, and says where to
// read on, -1 if the noun has ended.
func (r *reader) readOn(g *group, i, first int) int {
	if m, ok := r.attackNoun(i); ok && g.role < 0 && !r.attacker(m) {
		g.event, g.End = &m, m.End
		return -1
	}
	if g.role >= 0 && r.in(i, lexicon.Relation) && r.continues(i, g.End) {
		g.role, g.End, g.other = -1, g.number.End, true
		return -1
	}
	if m := r.names.At(i); m != nil && r.names.Is(m.Entity, names.Person) {
		return -1 // کئی اداکار جسوندر بھلا کی موت پر
	}
	if m, ok := r.matches.Longest(i, lexicon.RoleNoun); ok && !r.qualifies(m) && (g.role < 0 || r.continues(i, g.End)) {
		return r.takeRole(g, m)
	}
	if end := r.nation(i); end > 0 && g.role < 0 {
		g.role, g.End = r.people(), end
		return -1
	}
	if _, ok := r.matches.Longest(i, lexicon.NotToll); ok {
		return -1 // 12 افراد کے خلاف گرفتاری کے وارنٹ
	}
	if m, ok := r.matches.Longest(i, lexicon.Casualty); ok && g.role < 0 && !r.alsoPredicateAt(i, m.End) {
		if r.counted(m.End) && !r.body(m.End-1) {
			g.state = int(m.Index)
			return m.End
		}
		g.casualty, g.End = int(m.Index), m.End
		return -1
	}
	if m, ok := r.matches.Longest(i, lexicon.Predicate); ok && g.role < 0 && r.counted(m.End) {
		return m.End // دو زخمی اہلکار
	}
	if r.endsGroup(i, first, g.number) {
		return -1
	}
	return i + 1
}

// attacker tells whether the noun of an attack is only the beginning of one for people: دو خود کش حملہ آور.
func (r *reader) attacker(attack lexicon.Match) bool {
	m, ok := r.matches.Longest(attack.Start, lexicon.RoleNoun)
	return ok && m.End > attack.End
}

// takeRole gives a group a noun for people, unless that says by whose hands it was, and says where to read on, -1 if the
// noun has ended.
func (r *reader) takeRole(g *group, m lexicon.Match) int {
	by := r.hands(m.End + 1)
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
func (r *reader) nounFrom(i int) int {
	if r.fold(i) == "کی" && r.fold(i+1) == "تعداد" && r.fold(i+2) == "میں" {
		return i + 3 // ہزاروں کی تعداد میں شہری
	}
	return i
}

// endsGroup tells whether what a number counts ends before token i, where its noun may begin with token first.
func (r *reader) endsGroup(i, first int, n numbers.Number) bool {
	if _, casualty := r.matches.Longest(i+1, lexicon.Casualty); casualty && r.is(i, lexicon.NotPeople) {
		return true // تین ڈبے شہدا کی یاد میں
	}
	if _, event := r.eventMatch(i); event && n.Article && r.is(i+1, lexicon.Genitive) {
		return true // ایک آپریشن کے دوران کمانڈر
	}
	if i == first && r.is(i, lexicon.Genitive) && !r.is(i+1, lexicon.Relator|lexicon.Nearness) {
		return true // نومبر آٹھ کے ممبئی حملوں
	}
	if i > n.End && r.is(i-1, lexicon.Genitive) && r.finder.numbers.Known(r.fold(i)) && r.fold(i+1) != "سالہ" {
		return true // ایک کمپنی کے دو محافظ
	}
	// 3000 اور زخمیوں, ایک گاڑی اور مسافر, 25 دیہات کے افراد, but ایک اور شخص
	return !r.insideNoun(i) || r.fold(i) == "اور" && (i == n.End) != n.Article || r.is(i, lexicon.NotPeople) && r.is(i+1, lexicon.Postposition|lexicon.Conjunction)
}

// several tells whether the word at token i is a plural of people, of which there cannot be one: (ایک کلب
// کے) کھلاڑیوں, (ایک تنظیم کے) ملازمین.
func (r *reader) several(i int) bool {
	return strings.HasSuffix(r.fold(i), "وں") || strings.HasSuffix(r.fold(i), "ین")
}

// nation is where the adjective of a country ends at token i that stands for people
// of it (تین اسرائیلی اور …, چار یمنی ہلاک, 12 لبنانیوں کی), 0 if it is only an adjective.
func (r *reader) nation(i int) int {
	if r.finder.peoples[r.fold(i)] {
		return i + 1
	}
	m, ok := r.matches.Longest(i, lexicon.Demonym)
	if !ok {
		return 0
	}
	if f := r.fold(m.End); f == "اور" || f == "کو" || f == "سمیت" || f == "بھی" {
		return m.End
	}
	if _, ok := r.matches.Longest(m.End, lexicon.Predicate); ok && !r.counted(m.End+1) {
		return m.End
	}
	return 0
}

// people is the role of people of whom nothing more is told.
func (r *reader) people() int {
	for n, role := range r.lex.Rules.Roles {
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
func (r *reader) qualifies(m lexicon.Match) bool {
	if r.is(m.End, lexicon.NotPeople) {
		return r.fold(m.End+1) != "سوار"
	}
	if !strings.HasSuffix(r.fold(m.End-1), "ی") || r.lex.Rules.Roles[m.Index].Role == "civilian" {
		return false // ایک شہری پولیس کی فائرنگ سے
	}
	for i := m.End; i < m.End+maxThing; i++ {
		if r.kind(i) != text.Word || r.is(i, lexicon.Postposition|lexicon.Conjunction|lexicon.Auxiliary|lexicon.Particle|lexicon.TimeWord) || r.verb(i) || r.names.At(i) != nil {
			return false
		}
		for _, o := range r.matches.At(i) {
			switch o.Kind {
			case lexicon.RoleNoun, lexicon.Predicate, lexicon.Casualty, lexicon.EventNoun, lexicon.EventHint:
				return false
			}
		}
		f := r.fold(i + 1)
		if f == "کو" || r.is(i+1, lexicon.Genitive) {
			return true
		}
		if _, attack := r.attackNoun(i + 2); f == "پر" && attack {
			return true // ایک فوجی قافلے پر حملے میں
		}
	}
	return false
}

func (r *reader) alsoPredicateAt(i, end int) bool {
	return r.alsoPredicate(r.matches.At(i), end) && r.fold(i) != "زخمیوں"
}

// continues tells whether a noun at token i goes on with the phrase that ended
// before token end: پولیس اہلکار, سیکورٹی اداروں کے اہلکار.
func (r *reader) continues(i, end int) bool {
	for k := end; k < i; k++ {
		if r.fold(k) == "بھی" {
			return false // 17 ملزمان کے مقدمات بھی فوجی عدالتوں میں
		}
		if !r.is(k, lexicon.Genitive) && r.fold(k) != "اور" && r.fold(k) != "دیگر" && (r.is(k, lexicon.Postposition) || r.kind(k) != text.Word || r.finder.numbers.Known(r.fold(k))) {
			return false
		}
	}
	return i == end || r.is(end, lexicon.Genitive) && i-end <= 4
}

// insideNoun tells whether token i may stand between a number and its noun.
func (r *reader) insideNoun(i int) bool {
	if r.kind(i) == text.Mark || r.kind(i) == text.Number && r.fold(i+1) == "سالہ" {
		return true // ایک 13 سالہ بچہ
	}
	if r.kind(i) != text.Word || r.fold(i) == "کیمطابق" {
		return false
	}
	if r.is(i, lexicon.Genitive) {
		return !r.is(i+1, lexicon.Relator) && r.fold(i+1) != "خلاف" && r.fold(i+1) != "ہاتھوں" || r.fold(i+1) == "درمیان" // 300 سے 350 کے درمیان بچے
	}
	if r.fold(i) == "اور" && !r.finder.numbers.Known(r.fold(i+1)) {
		return true
	}
	if r.is(i, lexicon.Postposition|lexicon.Conjunction|lexicon.Auxiliary|lexicon.Negation) || strings.HasPrefix(r.fold(i), "اپن") || r.fold(i) == "اس" || r.fold(i) == "اسی" || r.verb(i) && r.names.At(i) == nil {
		return false
	}
	if _, ok := r.matches.Longest(i, lexicon.Predicate); ok {
		return false
	}
	return true
}
