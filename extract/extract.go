// Package extract reads Urdu news and says what is in it: people, places and
// agencies, who said what, and how many.
//
//	set, err := rules.Default()
//	…
//	x := extract.New(set)
//	summary, err := x.Extract(extract.Article{Text: text})
//
// An article goes one way through the packages below this one: text takes it
// apart into folded tokens, sentences and quotations; lexicon finds every word
// and phrase of the rule files in one pass; names decides who and what is
// mentioned; statements and counts read the sentences; this package writes down
// what they found.
package extract

import (
	"bayan/extract/internal/counts"
	"bayan/extract/internal/dates"
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements"
	"bayan/extract/text"
	"bayan/rules"
)

// Extractor makes summaries by one set of rules. It is immutable and safe for
// concurrent use, and gives the same summary for the same article, byte for byte.
type Extractor struct {
	lexicon    *lexicon.Lexicon
	statements *statements.Finder
	counts     *counts.Finder
	dates      *dates.Resolver
}

// New makes an extractor of a rule set, which must not be changed afterwards.
func New(set *rules.Set) *Extractor {
	l := lexicon.New(set)
	d := dates.New(set)
	return &Extractor{lexicon: l, statements: statements.New(l), counts: counts.New(l, d), dates: d}
}

// Extract summarises one article. It fails with [*text.InvalidError] if the text
// is not UTF-8.
func (x *Extractor) Extract(a Article) (*Summary, error) {
	n, err := x.names(a.Text)
	if err != nil {
		return nil, err
	}
	said := x.statements.Find(n)
	w := writer{doc: n.Doc, names: n, forms: map[int][]form{}, dates: x.dates}
	w.published, w.dated = x.dates.ParsePublished(a.Published)
	return &Summary{
		Schema:     Schema,
		Article:    w.article(a),
		Entities:   w.entities(said),
		Statements: w.statements(said),
		Counts:     w.counts(x.counts.Find(n, said), said),
	}, nil
}

// names takes a text apart and finds the names in it.
func (x *Extractor) names(src string) (*names.Result, error) {
	d, err := text.Parse(src, x.lexicon)
	if err != nil {
		return nil, err
	}
	return names.Find(d, x.lexicon, x.lexicon.Scan(d)), nil
}
