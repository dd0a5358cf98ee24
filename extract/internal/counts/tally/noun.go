package tally

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/numbers"
	"bayan/extract/text"
)

// nounFrom is where the noun begins that a number before token i counts: behind کی تعداد میں, if that stands there.
func (r *Reader) nounFrom(i int) int {
	if r.Fold(i) == "کی" && r.Fold(i+1) == "تعداد" && r.Fold(i+2) == "میں" {
		return i + 3 // ہزاروں کی تعداد میں شہری
	}
	return i
}

// takeRole gives a group a noun for people, unless that says by whose hands it was, and says where to read on, -1 if the
// noun has ended.
func (r *Reader) takeRole(g *group, m lexicon.Match) int {
	by := r.AtHands(m.End + 1)
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

// attacker tells whether the noun of an attack is only the beginning of one for people: دو خود کش حملہ آور.
func (r *Reader) attacker(attack lexicon.Match) bool {
	m, ok := r.Matches.Longest(attack.Start, lexicon.RoleNoun)
	return ok && m.End > attack.End
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
	if i > n.End && r.Is(i-1, lexicon.Genitive) && r.Numeral(i) && r.Fold(i+1) != "سالہ" {
		return true // ایک کمپنی کے دو محافظ
	}
	// 3000 اور زخمیوں, ایک گاڑی اور مسافر, 25 دیہات کے افراد, but ایک اور شخص
	return !r.insideNoun(i) || r.Fold(i) == "اور" && (i == n.End) != n.Article ||
		r.Is(i, lexicon.NotPeople) && r.Is(i+1, lexicon.Postposition|lexicon.Conjunction)
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
	if r.Fold(i) == "اور" && !r.Numeral(i+1) {
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

// continues tells whether a noun at token i goes on with the phrase that ended
// before token end: پولیس اہلکار, سیکورٹی اداروں کے اہلکار.
func (r *Reader) continues(i, end int) bool {
	for k := end; k < i; k++ {
		if r.Fold(k) == "بھی" {
			return false // 17 ملزمان کے مقدمات بھی فوجی عدالتوں میں
		}
		if !r.Is(k, lexicon.Genitive) && r.Fold(k) != "اور" && r.Fold(k) != "دیگر" &&
			(r.Is(k, lexicon.Postposition) || r.Kind(k) != text.Word || r.Numeral(k)) {
			return false
		}
	}
	return i == end || r.Is(end, lexicon.Genitive) && i-end <= 4
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
	if !strings.HasSuffix(r.Fold(m.End-1), "ی") || r.RoleOf(m) == "civilian" {
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
	if _, ok := r.Matches.Longest(m.End, lexicon.Predicate); ok && !r.StartsPeople(m.End+1) {
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
