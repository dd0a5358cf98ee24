// Package explain tells why a summary has what it has: for each thing found the
// entry of the rule files and the steps that led from it to the finding, and for
// a word of which nothing came, what is nearest to it and what kept that away.
package explain

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"bayan/extract"
	"bayan/extract/text"
	"bayan/rules"
)

// Explainer explains summaries by one set of rules.
type Explainer struct {
	x     *extract.Extractor
	set   *rules.Set
	forms []form // all names, titles and aliases
}

// New makes an explainer.
func New(set *rules.Set) *Explainer {
	return &Explainer{x: extract.New(set), set: set, forms: allForms(set)}
}

// Report is what was found in a text, and why.
type Report struct {
	Text     string
	Summary  *extract.Summary
	Findings []Finding // by place
	Unknown  []string  // words that are in no entry and no list, in order
	Words    []Word    // the words asked for
}

// Finding is one thing found. Start and End count code points.
type Finding struct {
	Kind       string // person, place, agency, statement or count
	Text       string
	Start, End int
	Label      string // what it is, in a few words
	Rule       string // the entry, as file:line
	Steps      []string
	Parts      []Part // other stretches that belong to it
}

// Part is a stretch of text that belongs to a finding: speaker, content.
type Part struct {
	Kind       string
	Start, End int
}

// reader explains one text.
type reader struct {
	*Explainer
	article extract.Article
	reading *extract.Reading
	summary *extract.Summary
}

// Explain explains an article and the words asked for, each of which may stand in
// it several times.
func (e *Explainer) Explain(a extract.Article, words ...string) (*Report, error) {
	summary, err := e.x.Extract(a)
	if err != nil {
		return nil, err
	}
	reading, err := e.x.Read(a.Text)
	if err != nil {
		return nil, err
	}
	r := &reader{e, a, reading, summary}
	out := &Report{Text: a.Text, Summary: summary}
	for _, n := range reading.Names {
		out.Findings = append(out.Findings, r.name(n))
	}
	for i := range summary.Statements {
		out.Findings = append(out.Findings, r.statement(&summary.Statements[i]))
	}
	for i := range summary.Counts {
		out.Findings = append(out.Findings, r.count(&summary.Counts[i]))
	}
	slices.SortStableFunc(out.Findings, func(a, b Finding) int { return cmp.Compare(a.Start, b.Start) })
	out.Unknown = r.unknown()
	for _, w := range words {
		out.Words = append(out.Words, r.words(w, out.Findings)...)
	}
	return out, nil
}

// unknown lists the words that stand in no entry and no list, and in no name.
func (r *reader) unknown() []string {
	var out []string
	seen := map[string]bool{}
	for i, t := range r.reading.Doc.Tokens {
		if t.Kind == text.Word && t.ID == 0 && !seen[t.Fold] && r.nameAt(i) == nil {
			seen[t.Fold] = true
			out = append(out, r.reading.Doc.Text(text.Span{Start: i, End: i + 1}))
		}
	}
	return out
}

// nameAt is the name that covers token i, or nil.
func (r *reader) nameAt(i int) *extract.Name {
	for n := range r.reading.Names {
		if name := &r.reading.Names[n]; name.Start <= i && i < name.End {
			return name
		}
	}
	return nil
}

// matchesAt gives the entries that begin at token i, the longest first.
func (r *reader) matchesAt(i int) []extract.Match {
	var out []extract.Match
	for _, m := range r.reading.Matches {
		if m.Start == i {
			out = append(out, m)
		}
	}
	slices.SortStableFunc(out, func(a, b extract.Match) int { return cmp.Compare(b.End, a.End) })
	return out
}

// folded is a span's words as they are compared.
func (r *reader) folded(s text.Span) string {
	words := make([]string, 0, s.Len())
	for _, t := range r.reading.Doc.Tokens[s.Start:s.End] {
		words = append(words, t.Fold)
	}
	return strings.Join(words, " ")
}

// offsets are a span's code points.
func (r *reader) offsets(s text.Span) (start, end int) {
	t := r.reading.Doc.Tokens
	return t[s.Start].Rune, t[s.End-1].RuneEnd
}

// quote puts Urdu between isolates, so that it does not turn around its line.
func quote(s string) string { return "“\u2068" + strings.Join(strings.Fields(s), " ") + "\u2069”" }

// place is where an entry stands, as people look it up.
func place(p rules.Pos) string {
	if p.File == "" {
		return "no file"
	}
	return fmt.Sprintf("%s:%d", p.File, p.Line)
}
