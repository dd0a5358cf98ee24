package cue

import (
	"cmp"
	"slices"

	"bayan/extract/internal/lexicon"
	"bayan/rules"
)

// Set is the cues of the rule files, arranged for matching.
type Set struct {
	verbs       map[int32][]cueVerb // by the symbol of the infinitive
	nouns       map[int32][]Phrase  // by the last word
	phrases     map[int32][]Phrase  // by the first word
	Credits     map[int32][]Phrase  // those that tell whose words the quotation before them is
	objects     map[*rules.Cue][]int32
	except      map[*rules.Cue][]int32 // words right before a verb, or at the end of its object, with which it reports nothing
	bare        map[*rules.Cue][]int32 // words right before a verb that are what is asked for
	Colon       *rules.Cue             // of headlines, nil for none
	Collectives map[int32]int          // by number word: of how many it says that all are meant
}

type cueVerb struct {
	noun []int32 // words before the verb
	cue  *rules.Cue
}

// Phrase is a cue of fixed words.
type Phrase struct {
	Words []int32
	Cue   *rules.Cue
}

// NewSet arranges the cues of a lexicon's rules.
func NewSet(l *lexicon.Lexicon) *Set {
	c := &Set{
		verbs:       map[int32][]cueVerb{},
		nouns:       map[int32][]Phrase{},
		phrases:     map[int32][]Phrase{},
		Credits:     map[int32][]Phrase{},
		objects:     map[*rules.Cue][]int32{},
		except:      map[*rules.Cue][]int32{},
		bare:        map[*rules.Cue][]int32{},
		Collectives: collectives(l),
	}
	for i := range l.Rules.Cues {
		cue := &l.Rules.Cues[i]
		for _, o := range cue.Object {
			if w := l.Symbols(o); len(w) == 1 {
				c.objects[cue] = append(c.objects[cue], w...)
			}
		}
		c.except[cue], c.bare[cue] = symbols(l, cue.Except), symbols(l, cue.Bare)
		switch {
		case cue.Verb != "":
			w := l.Symbols(cue.Verb)
			v := w[len(w)-1]
			c.verbs[v] = append(c.verbs[v], cueVerb{w[:len(w)-1], cue})
		case cue.Noun != "":
			w := l.Symbols(cue.Noun)
			c.nouns[w[len(w)-1]] = append(c.nouns[w[len(w)-1]], Phrase{w, cue})
		case cue.Phrase == ":":
			c.Colon = cue
		case cue.Credits:
			w := l.Symbols(cue.Phrase)
			c.Credits[w[0]] = append(c.Credits[w[0]], Phrase{w, cue})
		default:
			w := l.Symbols(cue.Phrase)
			c.phrases[w[0]] = append(c.phrases[w[0]], Phrase{w, cue})
		}
	}
	for _, v := range c.verbs {
		slices.SortStableFunc(v, func(a, b cueVerb) int { return cmp.Compare(len(b.noun), len(a.noun)) })
	}
	for _, m := range []map[int32][]Phrase{c.nouns, c.phrases, c.Credits} {
		for _, p := range m {
			slices.SortStableFunc(p, func(a, b Phrase) int { return cmp.Compare(len(b.Words), len(a.Words)) })
		}
	}
	return c
}

// symbols are those of some words.
func symbols(l *lexicon.Lexicon, words []string) []int32 {
	var out []int32
	for _, w := range words {
		out = append(out, l.Symbols(w)...)
	}
	return out
}

// collectives gives the number words that mean all of so many: دونوں, تینوں.
func collectives(l *lexicon.Lexicon) map[int32]int {
	all := map[int32]int{}
	for _, n := range l.Rules.Numerals {
		if n.Kind != "collective" {
			continue
		}
		for _, w := range symbols(l, n.Forms) {
			all[w] = int(n.Value)
		}
	}
	return all
}
