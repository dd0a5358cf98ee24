package numbers

import (
	"maps"
	"slices"
	"sort"
	"strings"

	"bayan/extract/text"
	"bayan/rules"
)

// class is what a word is to the grammar.
type class uint8

const (
	none class = iota
	unit
	multiplier
	fraction
	plus
	minus
	dozen
	collective
	ordinal
	vague
)

var classes = map[string]class{
	"unit": unit, "multiplier": multiplier, "fraction": fraction, "plus": plus,
	"minus": minus, "dozen": dozen, "collective": collective, "ordinal": ordinal,
}

// word is a number word, or one with which a bound phrase begins.
type word struct {
	class  class
	value  float64
	doubt  bool // a number only where something proves it
	starts bool // a number or a bound phrase may begin with it
	rule   rules.Pos
}

func (w word) isNumeral() bool { return w.class >= unit && w.class <= dozen }

// phrase is one phrase of a list.
type phrase struct {
	words []string
	mean  string // the bound or unit
	text  string // as the rules write it
	rule  rules.Pos
}

// phrases finds phrases by their first word; the longest comes first.
type phrases map[string][]phrase

func (p phrases) add(written, mean string, rule rules.Pos) {
	if w := strings.Fields(text.Fold(written)); len(w) > 0 {
		p[w[0]] = append(p[w[0]], phrase{w, mean, written, rule})
	}
}

func (p phrases) sort() {
	for _, list := range p {
		sort.SliceStable(list, func(i, j int) bool { return len(list[i].words) > len(list[j].words) })
	}
}

// at gives the longest phrase that begins at words[i].
func (p phrases) at(words []string, i int) (phrase, bool) {
	if i < len(words) {
		for _, f := range p[words[i]] {
			if match(words, i, f.words) {
				return f, true
			}
		}
	}
	return phrase{}, false
}

func match(words []string, i int, phrase []string) bool {
	if i < 0 || i+len(phrase) > len(words) {
		return false
	}
	for k, w := range phrase {
		if words[i+k] != w {
			return false
		}
	}
	return true
}

// exception is a phrase that takes a number word for itself: نو منتخب.
type exception struct {
	words []string
	at    int // which of them is the number word
}

// New builds the grammar of a rule set.
func New(set *rules.Set) *Grammar {
	g := &Grammar{
		words: map[string]word{}, not: map[string][]exception{},
		before: phrases{}, after: phrases{}, links: phrases{}, units: phrases{}, months: phrases{},
		labels: phrases{}, years: phrases{}, proof: phrases{}, nouns: phrases{}, vague: phrases{},
		letters: map[string]bool{}, determiners: map[string]bool{},
		between: strings.Fields(text.Fold("کے درمیان")),
	}
	g.addNumerals(set)
	g.addBounds(set.Bounds)
	g.addWords(set)
	g.addSigns()
	g.addCounted(set)
	for _, p := range []phrases{g.before, g.after, g.links, g.units, g.months, g.labels, g.years, g.proof, g.nouns, g.vague} {
		p.sort()
	}
	return g
}

// addNumerals adds the words of numbers, exact and vague.
func (g *Grammar) addNumerals(set *rules.Set) {
	for _, n := range set.Numerals {
		for _, form := range n.Forms {
			f := text.Fold(form)
			if _, there := g.words[f]; !there {
				c := classes[n.Kind]
				g.words[f] = word{class: c, value: n.Value, starts: c != ordinal, rule: n.Pos}
			}
		}
	}
	for _, w := range set.Words["number_needs_proof"] {
		f := text.Fold(w.Text)
		if e, there := g.words[f]; there {
			e.doubt = true
			g.words[f] = e
		}
	}
	for _, v := range set.Vague {
		f := text.Fold(v.Text)
		g.addStart(f)
		if e := g.words[f]; e.class == none && !strings.Contains(f, " ") {
			e.class, e.rule = vague, v.Pos
			g.words[f] = e
		}
		g.vague.add(v.Text, v.Text, v.Pos)
	}
}

// addStart notes that a number, or the phrase before it, may begin with the first word of a folded phrase.
func (g *Grammar) addStart(phrase string) {
	first, _, _ := strings.Cut(phrase, " ")
	e := g.words[first]
	e.starts = true
	g.words[first] = e
}

// addBounds adds the phrases that say how exact a number is, or join two to a range.
func (g *Grammar) addBounds(bounds []rules.Bound) {
	for _, b := range bounds {
		for _, s := range b.Before {
			g.before.add(s, b.Bound, b.Pos)
			g.addStart(text.Fold(s))
		}
		for _, s := range b.After {
			if b.Bound == "range" {
				g.links.add(s, b.Bound, b.Pos)
			} else {
				g.after.add(s, b.Bound, b.Pos)
			}
		}
	}
	for _, s := range []string{"-", "–", "—"} { // no words, so not in the rule files
		g.links[s] = []phrase{{words: []string{s}, mean: "range"}}
	}
}

// addWords adds the word lists about numbers.
func (g *Grammar) addWords(set *rules.Set) {
	for _, name := range slices.Sorted(maps.Keys(set.Words)) {
		list := set.Words[name]
		mean, isUnit := strings.CutPrefix(name, "units_")
		for _, w := range list {
			switch {
			case isUnit:
				g.units.add(w.Text, mean, w.Pos)
			case name == "joined_units":
				g.units.add(w.Text, "joined", w.Pos)
			case name == "number_labels":
				g.labels.add(reversed(w.Text), "label", w.Pos)
			case name == "number_years":
				g.years.add(w.Text, "year", w.Pos)
			case name == "number_proof":
				g.proof.add(w.Text, "", w.Pos)
			case name == "letter_names" && w.Text != "کے": // also of
				g.letters[text.Fold(w.Text)] = true
			case name == "not_numbers":
				g.addException(strings.Fields(text.Fold(w.Text)))
			}
		}
	}
}

// addSigns adds what no rule file has: the signs of units, and the words with which a label is none (اس دفعہ).
func (g *Grammar) addSigns() {
	for sign, mean := range map[string]string{"%": "percent", "٪": "percent", "$": "money", "£": "money", "€": "money", "°": "measure"} {
		g.units[sign] = []phrase{{words: []string{sign}, mean: mean}}
	}
	for _, w := range strings.Fields("اس ایک ہر کئی پہلی دوسری تیسری پچھلی اگلی کتنی") {
		g.determiners[text.Fold(w)] = true
	}
}

// addCounted adds what is counted, and the months, before or behind which a number is a day.
func (g *Grammar) addCounted(set *rules.Set) {
	for _, r := range set.Roles {
		for _, s := range r.Nouns {
			g.nouns.add(s, "", r.Pos)
		}
	}
	for _, e := range set.Events {
		for _, s := range e.Nouns {
			g.nouns.add(s, "", e.Pos)
		}
	}
	for _, p := range set.Periods {
		if p.Kind == "month" || p.Kind == "islamic_month" {
			for _, form := range p.Forms {
				g.months.add(form, "date", p.Pos)
			}
		}
	}
}

// addException adds a phrase in which a number word is none.
func (g *Grammar) addException(words []string) {
	for i, w := range words {
		if g.words[w].class != none {
			g.not[w] = append(g.not[w], exception{words, i})
		}
	}
}

// reversed turns a phrase round, so that it is found by its last word.
func reversed(s string) string {
	w := strings.Fields(s)
	slices.Reverse(w)
	return strings.Join(w, " ")
}
