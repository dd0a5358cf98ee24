package suggest

import (
	"hash/fnv"
	"maps"
	"slices"
)

// maxPhrases is how many different phrases are remembered at once. When there are
// more, the rarest are forgotten, which by then have been seen once or twice in
// thousands of articles.
const maxPhrases = 60_000

// maxExamples is how many sentences are kept of each phrase.
const maxExamples = 2

// Tally counts sightings. Its size does not grow with the number of articles.
type Tally struct {
	phrases map[string]*phrase // by kind and squashed form
	first   map[string]int     // first words of people's names
	last    map[string]int     // and last ones
	people  int
}

// NewTally makes an empty tally.
func NewTally() *Tally {
	return &Tally{phrases: map[string]*phrase{}, first: map[string]int{}, last: map[string]int{}}
}

// phrase is what is known of one phrase. All numbers count articles.
type phrase struct {
	kind     string
	forms    map[string]int // as written
	articles int
	good     int // that have a sign for it
	bad      int // that have only signs against it
	by       [6]int
	examples []string
	others   []uint64 // hashes of some of the words before which a title stands
}

// Add counts what one article has.
func (t *Tally) Add(found Found) {
	for _, s := range found.sightings {
		key := s.kind + " " + squash(s.form)
		p := t.phrases[key]
		if p == nil {
			p = &phrase{kind: s.kind, forms: map[string]int{}}
			t.phrases[key] = p
		}
		p.add(s)
	}
	for _, name := range found.people {
		t.first[name[0]]++
		t.last[name[1]]++
		t.people++
	}
	for least := 1; len(t.phrases) > maxPhrases; least++ {
		maps.DeleteFunc(t.phrases, func(_ string, p *phrase) bool { return p.articles <= least })
	}
	for _, words := range []map[string]int{t.first, t.last} {
		for least := 1; len(words) > maxPhrases; least++ {
			maps.DeleteFunc(words, func(_ string, n int) bool { return n <= least })
		}
	}
}

// maxForms and maxOthers keep a phrase small. So many are told apart.
const (
	maxForms  = 8
	maxOthers = 12
)

func (p *phrase) add(s Sighting) {
	p.articles++
	if len(p.forms) < maxForms || p.forms[s.form] > 0 {
		p.forms[s.form]++
	}
	switch {
	case s.signs&bad != 0:
		p.bad++
	case s.signs&good != 0:
		p.good++
	}
	for i := range p.by {
		if s.signs>>i&1 != 0 {
			p.by[i]++
		}
	}
	if s.signs&good != 0 && s.signs&bad == 0 && len(p.examples) < maxExamples && !slices.Contains(p.examples, s.context) {
		p.examples = append(p.examples, s.context)
	}
	if s.other != "" && len(p.others) < maxOthers {
		h := fnv.New64a()
		h.Write([]byte(s.other))
		if sum := h.Sum64(); !slices.Contains(p.others, sum) {
			p.others = append(p.others, sum)
		}
	}
}

// form is the way in which the phrase is written most often.
func (p *phrase) form() string {
	best := ""
	for f, n := range p.forms {
		if n > p.forms[best] || n == p.forms[best] && f < best {
			best = f
		}
	}
	return best
}
