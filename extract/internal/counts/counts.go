// Package counts finds how many: numbers of attacks, and of people killed, injured, arrested and so on, with the event
// and what else the article tells about them.
//
// It reads in steps, each a package that knows nothing of those after it:
//
//	phrase → happening → tally → scene → party
//
// find what happened in each clause, which number counts what, where and when it happened, and who did it to whom. The
// reader of each step embeds that of the one before; what they pass on is in found.
//
// Here event.go says in which event people were killed, injured and so on, with nearest.go for which happening a count
// belongs to, special.go for attacks of special kinds and fitting.go for events that cannot be. breakdown.go finds parts
// that only add up, whole.go takes in what belongs to the name of a place, role.go corrects who people are, and
// distinct.go drops what is told twice.
package counts

import (
	"bayan/extract/internal/counts/found"
	"bayan/extract/internal/counts/party"
	"bayan/extract/internal/counts/phrase"
	"bayan/extract/internal/dates"
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements"
)

// Count is a number of attacks or of people.
type Count = found.Count

// Ref is a phrase and the entity that it names, or -1.
type Ref = found.Ref

// Finder finds counts; it is immutable.
type Finder struct{ lists *phrase.Lists }

// New prepares the finding of counts by a lexicon's rules, and of times by a resolver of the same rules.
func New(l *lexicon.Lexicon, d *dates.Resolver) *Finder { return &Finder{phrase.NewLists(l, d)} }

// reader holds the state of reading one document.
type reader struct {
	party.Reader
	war bool // a total of a war was told of
}

// Find reads a document in which names and statements were found before.
func (f *Finder) Find(n *names.Result, said []statements.Statement) []Count {
	r := &reader{}
	r.Begin(n, said, f.lists)
	for p, par := range r.Doc.Paragraphs {
		if r.Doc.Repeated(p) {
			continue
		}
		for s := r.Doc.SentenceOf(par.Start); s < len(r.Doc.Sentences) && r.Doc.Sentences[s].Start < par.End; s++ {
			r.ReadSentence(r.Doc.Sentences[s])
		}
	}
	r.AttributeAndDate()
	r.findEvents()
	r.breakdowns()
	r.FindParties()
	r.Locate()
	r.FillByRetelling()
	r.LocateByStory()
	r.wholePlaces()
	r.roles()
	return r.distinct()
}
