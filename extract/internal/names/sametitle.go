package names

import (
	"slices"
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// What two titles have in common.

// plural tells whether a title stands in the plural: رہنماؤں, ڈاکٹرز.
func (r *Result) plural(i int) bool {
	f := r.fold(i)
	return strings.HasSuffix(f, "وں") || strings.HasSuffix(f, "رز") || r.tokenIn(i, lexicon.Plural)
}

// former tells whether a title phrase is of somebody who no longer holds it.
func (r *Result) former(s text.Span) bool {
	for i := s.Start; i < s.End; i++ {
		if f := r.fold(i); f == "سابق" || f == "سابقہ" {
			return true
		}
	}
	return false
}

// sameTitle tells whether two titles are the same or differ only by words that
// leave the rank as it is: مرکزی رہنما and رہنما, but not نائب صدر and صدر.
func (r *Result) sameTitle(a, b int32) bool {
	if a == b {
		return true
	}
	x, y := r.Lexicon.TitleWords(a), r.Lexicon.TitleWords(b)
	if len(x) < len(y) {
		x, y = y, x
	}
	more := len(x) - len(y)
	if more == 0 || !slices.Equal(x[more:], y) {
		return false
	}
	for _, id := range x[:more] {
		if r.Lexicon.Is(id, lexicon.RankWord) || !r.Lexicon.IsModifier(id) {
			return false
		}
	}
	return true
}

// holds tells whether the rule files give a listed person a title.
func (r *Result) holds(e *Entity, title int32) bool {
	if e.Person < 0 {
		return false
	}
	for _, t := range r.Lexicon.Rules.People[e.Person].Titles {
		if h := r.Lexicon.TitleOf(t); h >= 0 && r.sameTitle(h, title) {
			return true
		}
	}
	return false
}

// goesWith tells whether somebody with the title b may be called by the title a
// alone: a general title of the same category and gender; and, of who spoke last, an
// office without its portfolio: وفاقی وزیر for وفاقی وزیر اطلاعات.
func (r *Result) goesWith(a, b int32, focus bool) bool {
	if a == b {
		return true
	}
	x, y := r.titleRule(a), r.titleRule(b)
	if x.General {
		return x.Category == y.Category && x.Title != y.Title+"ہ" && y.Title != x.Title+"ہ" && r.sideOf(a) == r.sideOf(b)
	}
	v, w := r.office(a), r.office(b)
	return focus && len(v) < len(w) && slices.Equal(v, w[:len(v)])
}

// side is a side of a case in court.
type side uint8

const (
	neither side = iota
	judge
	complainant
)

// sideOf is on which side of a case a title puts somebody, who is not called by that of another: a lawyer
// is no judge, who was robbed no ملزم.
func (r *Result) sideOf(title int32) side {
	for _, id := range r.Lexicon.TitleWords(title) {
		switch {
		case r.Lexicon.In(id, lexicon.Judge):
			return judge
		case r.Lexicon.In(id, lexicon.Complainant):
			return complainant
		}
	}
	return neither
}

// office is a title without the words in front that leave its rank as it is: وفاقی
// وزیر is وزیر.
func (r *Result) office(title int32) []int32 {
	words := r.Lexicon.TitleWords(title)
	for len(words) > 1 && r.Lexicon.IsModifier(words[0]) && !r.Lexicon.Is(words[0], lexicon.RankWord) {
		words = words[1:]
	}
	return words
}
