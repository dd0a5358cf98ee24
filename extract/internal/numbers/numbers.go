// Package numbers reads the numbers of a sentence: digits, words and both mixed,
// with the phrases that say how exact they are.
//
//	g := numbers.New(set)
//	for i := 0; i < len(words); i++ {
//		if !g.Known(words[i]) {
//			continue
//		}
//		if n, ok := g.At(words, i); ok {
//			…
//			i = n.End - 1
//		}
//	}
//
// Words are the folded tokens of one sentence, punctuation among them. Whatever
// a number counts is not its concern, but it says in Unit and MaybeYear what
// makes it none of people or attacks.
//
// amount.go reads the number itself, with digits.go, and range.go two that make a range. around.go knows the phrases
// around it, unit.go what it measures. grammar.go is made of the rules.
package numbers

import "bayan/rules"

// Kind tells what sort of number was found.
type Kind uint8

const (
	Cardinal   Kind = iota
	Collective      // all of so many: دونوں, تینوں
	Vague           // درجنوں, کئی ہزار: no value
)

// Number is a number as a sentence gives it.
type Number struct {
	Value   float64 // 0 if Kind is Vague
	High    float64 // the upper end, if HasHigh
	HasHigh bool
	Vague   string // the word as the rules write it
	Bound   string // one of rules.BoundNames
	Kind    Kind

	// Unit says what the number measures, if that is neither people nor
	// attacks: date time age percent money distance weight measure times sport
	// votes rate joined (پانچ رکنی) label (آرٹیکل 62) fraction (ڈیڑھ).
	Unit string
	// MaybeYear marks what looks like a year: 2015 میں, سنہ 2015, انیس سو اکہتر میں.
	MaybeYear bool
	// Article marks ایک alone, which also means "a".
	Article bool

	Start, End         int // tokens with the phrases before and after it
	CoreStart, CoreEnd int // tokens of the number alone
	Rule               rules.Pos
}

// Grammar knows the number words of a rule set. It does not change and may be
// used by many goroutines.
type Grammar struct {
	words   map[string]word
	before  phrases // bounds
	after   phrases
	links   phrases // what stands between the ends of a range
	units   phrases // names of units
	months  phrases
	labels  phrases // by their last word
	years   phrases // before or after
	proof   phrases // counted nouns
	nouns   phrases // of roles and events
	vague   phrases
	between []string        // کے درمیان
	letters map[string]bool // names of letters: ایف 16

	determiners map[string]bool // اس دفعہ is no section of a law
	not         map[string][]exception
}

// Known tells whether a number, or the phrase before it, may begin with a word.
// It is the cheap first test before At.
func (g *Grammar) Known(word string) bool {
	return word != "" && (startsDigit(word) || g.words[word].starts)
}

// At reads the longest number that begins at words[i], the phrases that bound it
// included. Ordinals are no numbers.
func (g *Grammar) At(words []string, i int) (Number, bool) {
	if i >= len(words) || !g.Known(words[i]) {
		return Number{}, false
	}
	bound, rule, at := g.boundBefore(words, i)
	for _, start := range [2]int{at, i} {
		if start == i { // nothing before it, or no number behind that
			bound, rule = "", rules.Pos{}
		}
		if n, ok := g.number(words, start, bound != ""); ok {
			if n.Article && words[i] == "کویی" {
				return n, false // کوئی ایک: any one
			}
			n.Start = i
			n.finish(bound, rule)
			return n, true
		}
		if start == i {
			break
		}
	}
	return Number{}, false
}

// finish joins the bound before the number with the one after it, which is the
// more exact: تقریباً سو سے زائد.
func (n *Number) finish(before string, rule rules.Pos) {
	switch {
	case n.HasHigh:
		n.Bound = "range"
	case n.Bound == "" || n.Bound == "about" && before != "":
		n.Bound = before
	}
	if n.Bound == "" {
		n.Bound = "exact"
	}
	if n.Rule == (rules.Pos{}) {
		n.Rule = rule
	}
}

// number reads a number that begins with its own words at i.
func (g *Grammar) number(words []string, i int, bounded bool) (Number, bool) {
	if i >= len(words) {
		return Number{}, false
	}
	n, ok := g.vagueAt(words, i)
	if !ok {
		if n, ok = g.ranged(words, i); !ok {
			return n, false
		}
	}
	n.CoreStart, n.CoreEnd = i, n.End
	if g.ordinal(words, n.End) {
		return n, false
	}
	if bound, rule, end := g.boundAfter(words, n.End); bound != "" {
		n.Bound, n.End = bound, end
		if n.Rule == (rules.Pos{}) {
			n.Rule = rule
		}
	}
	g.setUnit(words, &n)
	if !bounded && !g.proven(words, &n) {
		return n, false
	}
	n.Article = n.End-i == 1 && n.Value == 1 && !startsDigit(words[i])
	if n.Article && n.Unit == "" && !g.articleBefore(words, n.End) {
		return n, false
	}
	return n, true
}
