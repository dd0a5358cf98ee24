package suggest

import (
	"cmp"
	"slices"
	"strings"

	"bayan/extract/text"
	"bayan/rules"
)

// Proposal is an entry that might be added to the rule files.
type Proposal struct {
	Kind     string
	Entry    any    // a rules.Person, Place, Agency or Title
	Name     string // of the entry
	Articles int    // in which the phrase stands
	Telling  int    // of them, where the words around it tell what it is
	Signs    []string
	Examples []string
	Near     *Listed // an entry of nearly the same spelling
}

// Listed is a name of the rule files.
type Listed struct {
	Name string
	Rule rules.Pos
}

// Options say what is proposed.
type Options struct {
	Kinds []string // all of Kinds if empty
	Least int      // in so many articles the words around must tell
	Most  int      // so many proposals
}

// signNames are for people, by the bit of the sign.
var signNames = []string{"with a title", "acts or speaks", "with a word for a place", "with a spokesman or leader"}

// Propose gives the phrases that most likely deserve an entry, the best first.
func (t *Tally) Propose(set *rules.Set, o Options) []Proposal {
	var chosen []*phrase
	score := map[*phrase]float64{}
	for _, p := range t.phrases {
		if p.good < o.Least || !p.trusted() || len(o.Kinds) > 0 && !slices.Contains(o.Kinds, p.kind) {
			continue
		}
		if score[p] = p.score() * t.oneOwner(p); score[p] > 0 {
			chosen = append(chosen, p)
		}
	}
	slices.SortFunc(chosen, func(a, b *phrase) int {
		return cmp.Or(cmp.Compare(score[b], score[a]), cmp.Compare(a.kind, b.kind), strings.Compare(a.form(), b.form()))
	})
	chosen = chosen[:min(len(chosen), o.Most)]
	g := newGuesser(set)
	out := make([]Proposal, len(chosen))
	for i, p := range chosen {
		out[i] = g.proposal(p)
	}
	return out
}

// Below these a phrase is not proposed.
const (
	leastOthers = 5    // different words before which a title stands
	leastShare  = 0.15 // of the articles with a phrase, those that tell what it is
	mostDoubt   = 0.25 // the same, those that speak against it
)

// trusted tells whether the articles agree on what a phrase is.
func (p *phrase) trusted() bool {
	n := float64(p.articles)
	if p.kind == Titles && len(p.others) < leastOthers {
		return false
	}
	return float64(p.good) >= leastShare*n && float64(p.bad) <= mostDoubt*n
}

// score grows with the articles that tell what the phrase is, less for every one
// that speaks against it.
func (p *phrase) score() float64 {
	good, doubt := float64(p.good), float64(p.bad)
	return good * (good + 1) / (good + 3*doubt + 1)
}

// chance is how many people of the same name by chance make a name as good as
// none: see oneOwner.
const chance = 15

// oneOwner tells, from 0 to 1, how likely it is that all articles with a name mean
// the same person. Of names like علی خان, of words that many others have too, some
// are to be expected wherever many people are named.
func (t *Tally) oneOwner(p *phrase) float64 {
	if p.kind != People {
		return 1
	}
	words := strings.Fields(text.Fold(p.form()))
	first := max(0, t.first[words[0]]-p.articles)
	last := max(0, t.last[words[len(words)-1]]-p.articles)
	expected := float64(first) * float64(last) / float64(t.people)
	return max(0, 1-chance*expected/float64(p.articles))
}

func (g *guesser) proposal(p *phrase) Proposal {
	name := p.form()
	out := Proposal{
		Kind: p.kind, Name: name, Articles: p.articles, Telling: p.good,
		Examples: p.examples, Near: g.near(p.kind, name),
	}
	for i, what := range signNames {
		if p.by[i] > 0 {
			out.Signs = append(out.Signs, what)
		}
	}
	aliases := p.spellings(name)
	switch p.kind {
	case People:
		out.Entry = rules.Person{Name: name, Latin: g.latin(p.kind, name), Aliases: aliases}
	case Places:
		out.Entry = rules.Place{Name: name, Latin: g.latin(p.kind, name), Aliases: aliases, Category: g.category(p.kind, name, "site")}
	case Agencies:
		out.Entry = rules.Agency{Name: name, Latin: g.latin(p.kind, name), Aliases: aliases, Category: g.category(p.kind, name, "other")}
	case Titles:
		out.Entry = rules.Title{Title: name, Aliases: aliases, Category: g.category(p.kind, name, "job")}
	}
	return out
}

// spellings are the forms that matching does not fold into the name.
func (p *phrase) spellings(name string) (aliases []string) {
	seen := map[string]bool{text.Fold(name): true}
	forms := make([]string, 0, len(p.forms))
	for f := range p.forms {
		forms = append(forms, f)
	}
	slices.Sort(forms)
	for _, f := range forms {
		if fold := text.Fold(f); !seen[fold] {
			seen[fold] = true
			aliases = append(aliases, f)
		}
	}
	return aliases
}
