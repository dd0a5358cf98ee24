package suggest

import (
	"strings"

	"bayan/extract"
	"bayan/extract/text"
)

// reader finds the sightings of one article.
type reader struct {
	*Finder
	r      *extract.Reading
	nameAt []int             // by token: 1+index of the name that covers it
	starts [][]extract.Match // by token: entries that begin there
	ends   [][]extract.Match // by token: entries that end before it
	seen   map[string]int    // kind and squashed phrase: index into out
	out    []Sighting
}

func newReader(f *Finder, r *extract.Reading) *reader {
	n := len(r.Doc.Tokens)
	p := &reader{
		Finder: f, r: r, nameAt: make([]int, n+1), seen: map[string]int{},
		starts: make([][]extract.Match, n+1), ends: make([][]extract.Match, n+1),
	}
	for i, name := range r.Names {
		for t := name.Start; t < name.End; t++ {
			p.nameAt[t] = i + 1
		}
	}
	for _, m := range r.Matches {
		p.starts[m.Start] = append(p.starts[m.Start], m)
		p.ends[m.End] = append(p.ends[m.End], m)
	}
	return p
}

// fold is the folded word at token i, empty outside the article.
func (p *reader) fold(i int) string {
	if i < 0 || i >= len(p.r.Doc.Tokens) {
		return ""
	}
	return p.r.Doc.Tokens[i].Fold
}

// in tells whether the word at token i stands in any of the lists.
func (p *reader) in(i int, lists ...string) bool {
	w := p.fold(i)
	for _, l := range lists {
		if p.words[l][w] {
			return true
		}
	}
	return false
}

// isWord tells whether token i is an Urdu word in the same sentence as token of.
func (p *reader) isWord(i, of int) bool {
	return i >= 0 && i < len(p.r.Doc.Tokens) && p.r.Doc.Tokens[i].Kind == text.Word &&
		p.r.Doc.SentenceOf(i) == p.r.Doc.SentenceOf(of)
}

// see notes a phrase. One that the article has several times is one sighting,
// with all signs.
func (p *reader) see(kind string, s text.Span, g signs, other string) {
	form := strings.Join(strings.Fields(p.r.Doc.Text(s)), " ")
	if p.known[squash(form)] {
		return
	}
	key := kind + " " + squash(form)
	if i, there := p.seen[key]; there {
		p.out[i].signs |= g
		return
	}
	p.seen[key] = len(p.out)
	sentence := p.r.Doc.Sentences[p.r.Doc.SentenceOf(s.Start)]
	p.out = append(p.out, Sighting{
		kind: kind, form: form, signs: g, other: other,
		context: clip(p.r.Doc.Text(sentence)),
	})
}

// maxContext is how long an example is shown, in code points.
const maxContext = 240

func clip(s string) string {
	runes := []rune(strings.Join(strings.Fields(s), " "))
	if len(runes) <= maxContext {
		return string(runes)
	}
	return string(runes[:maxContext]) + "…"
}

// around gives the signs that do not depend on the kind: what stands before and
// behind a phrase.
func (p *reader) around(s text.Span) (g signs) {
	if p.in(s.End, "acts_after") || p.cue(s.End) {
		g |= acts
	}
	before := s.Start - 1
	switch {
	case !p.isWord(before, s.Start):
	case p.in(before, "not_before_names"):
		g |= common
	case len(p.ends[s.Start]) == 0 && p.nameAt[before] == 0 && !p.ordinary(before):
		g |= ragged
	}
	if p.isWord(s.End, s.Start) && len(p.starts[s.End]) == 0 && p.nameAt[s.End] == 0 && !p.ordinary(s.End) {
		g |= ragged
	}
	return g
}

// ordinary tells whether token i is no part of any name.
func (p *reader) ordinary(i int) bool {
	return p.in(i, "postpositions", "conjunctions", "auxiliaries", "particles", "pronouns", "person_pronouns",
		"clause_starts", "common_words", "openers", "negations", "relators", "relatives", "time_words", "group_nouns", "person_nouns")
}

// cue tells whether words that report begin at token i.
func (p *reader) cue(i int) bool {
	phrase := p.fold(i)
	for n := 1; n <= 3; n++ {
		if p.cues[phrase] {
			return true
		}
		phrase += " " + p.fold(i+n)
	}
	return false
}

// hasTitle tells whether a title that tells something is among the matches.
func (p *reader) hasTitle(matches []extract.Match, after bool) bool {
	for _, m := range matches {
		if m.Kind == "title" && !p.soft[m.Name] && p.after[m.Name] == after {
			return true
		}
	}
	return false
}
