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
		c.add(l, &l.Rules.Cues[i])
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

// add puts a cue where it is looked for.
func (c *Set) add(l *lexicon.Lexicon, q *rules.Cue) {
	for _, o := range q.Object {
		if w := l.Symbols(o); len(w) == 1 {
			c.objects[q] = append(c.objects[q], w...)
		}
	}
	c.except[q], c.bare[q] = symbols(l, q.Except), symbols(l, q.Bare)
	switch {
	case q.Verb != "":
		w := l.Symbols(q.Verb)
		last := len(w) - 1
		c.verbs[w[last]] = append(c.verbs[w[last]], cueVerb{w[:last], q})
	case q.Noun != "":
		w := l.Symbols(q.Noun)
		last := len(w) - 1
		c.nouns[w[last]] = append(c.nouns[w[last]], Phrase{w, q})
	case q.Phrase == ":":
		c.Colon = q
	default:
		phrases := c.phrases
		if q.Credits {
			phrases = c.Credits
		}
		w := l.Symbols(q.Phrase)
		phrases[w[0]] = append(phrases[w[0]], Phrase{w, q})
	}
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
