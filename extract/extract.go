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
	"crypto/sha256"
	"encoding/hex"

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
	d, err := text.Parse(a.Text, x.lexicon)
	if err != nil {
		return nil, err
	}
	n := names.Find(d, x.lexicon, x.lexicon.Scan(d))
	w := writer{doc: d, names: n, forms: map[int][]form{}, dates: x.dates}
	w.published, w.dated = x.dates.ParsePublished(a.Published)
	sum := sha256.Sum256([]byte(a.Text))
	id := a.ID
	if id == "" {
		id = hex.EncodeToString(sum[:8])
	}
	s := &Summary{
		Schema: Schema,
		Article: ArticleInfo{
			ID: id, Title: a.Title, Source: a.Source, URL: a.URL, Published: a.Published,
			Dateline:           w.doc.Text(w.names.Dateline.Place),
			Characters:         d.Runes,
			Paragraphs:         len(d.Paragraphs),
			RepeatedParagraphs: w.repeats(),
			SHA256:             hex.EncodeToString(sum[:]),
		},
	}
	found := x.statements.Find(n)
	s.Entities = w.entities(found)
	s.Statements = w.statements(found)
	s.Counts = w.counts(x.counts.Find(n, found), found)
	return s, nil
}
