package suggest

import (
	"cmp"
	"strings"

	"bayan/extract/text"
	"bayan/rules"
)

// guesser fills in what the articles do not tell, by the entries that are there:
// how a word is written in Latin letters, which category goes with which head.
type guesser struct {
	spelling map[string]votes // by kind and folded word
	heads    map[string]votes // by kind and folded last word
	listed   map[string][]listed
	letters  map[string]bool // names of letters
}

// votes counts how often entries say something.
type votes map[string]int

// winner is what most of the votes are for, if they agree well enough.
func (v votes) winner(least int) string {
	best, sum := "", 0
	for s, n := range v {
		sum += n
		if c := cmp.Or(cmp.Compare(n, v[best]), strings.Compare(best, s)); best == "" || c > 0 {
			best = s
		}
	}
	if v[best] < least || 5*v[best] < 2*sum {
		return ""
	}
	return best
}

type listed struct {
	Listed
	squashed []rune
}

func newGuesser(set *rules.Set) *guesser {
	g := &guesser{spelling: map[string]votes{}, heads: map[string]votes{}, listed: map[string][]listed{}, letters: map[string]bool{}}
	for _, w := range set.Words["letter_names"] {
		g.letters[text.Fold(w.Text)] = true
	}
	for _, e := range set.People {
		g.learn(People, e.Pos, "", e.Latin, e.Name, e.Aliases)
	}
	for _, e := range set.Places {
		g.learn(Places, e.Pos, e.Category, e.Latin, e.Name, e.Aliases)
	}
	for _, e := range set.Agencies {
		g.learn(Agencies, e.Pos, e.Category, e.Latin, e.Name, e.Aliases)
	}
	for _, e := range set.Titles {
		g.learn(Titles, e.Pos, e.Category, "", e.Title, e.Aliases)
	}
	return g
}

func (g *guesser) learn(kind string, at rules.Pos, category, latin, name string, aliases []string) {
	words, spelled := strings.Fields(text.Fold(name)), strings.Fields(latin)
	if len(words) == 0 {
		return
	}
	if len(words) == len(spelled) && !strings.Contains(text.Fold(name), " ال") { // فضل الرحمان: Fazlur Rahman
		for i, w := range words {
			vote(g.spelling, kind+" "+w, spelled[i])
		}
	}
	if category != "" {
		vote(g.heads, kind+" "+words[len(words)-1], category)
	}
	for _, n := range append([]string{name}, aliases...) {
		g.listed[kind] = append(g.listed[kind], listed{Listed{n, at}, []rune(squash(n))})
	}
}

func vote(in map[string]votes, key, for_ string) {
	if in[key] == nil {
		in[key] = votes{}
	}
	in[key][for_]++
}

// latin spells a name as the entries spell its words; empty if they do not have
// one of them. Organisations' names are often translated, so that the words of
// one entry prove little.
func (g *guesser) latin(kind, name string) string {
	words := strings.Fields(text.Fold(name))
	for i, w := range words {
		if g.letters[w] {
			return "" // the letters' names are not its letters
		}
		if strings.HasPrefix(w, "ال") && i > 0 {
			return "" // written in many ways
		}
		spelled := ""
		if kind == Agencies {
			spelled = cmp.Or(g.spelling[Agencies+" "+w].winner(2), g.spelling[Places+" "+w].winner(1))
		} else {
			spelled = cmp.Or(g.spelling[kind+" "+w].winner(1), g.spelling[People+" "+w].winner(1))
		}
		if spelled == "" {
			return ""
		}
		words[i] = spelled
	}
	return strings.Join(words, " ")
}

// category is that of most entries with the same last word.
func (g *guesser) category(kind, name, otherwise string) string {
	words := strings.Fields(text.Fold(name))
	return cmp.Or(g.heads[kind+" "+words[len(words)-1]].winner(1), otherwise)
}

// near is a listed name that differs in one letter.
func (g *guesser) near(kind, name string) *Listed {
	runes := []rune(squash(name))
	for _, l := range g.listed[kind] {
		if len(runes) > 5 && text.OneEdit(runes, l.squashed) {
			return &l.Listed
		}
	}
	return nil
}
