// Package rulediff tells what a change of rules changes in the summaries of
// articles: what is found in addition, what no more, and what differently.
package rulediff

import (
	"bayan/extract"
)

// What changed, and how.
const (
	Entity    = "entity"
	Statement = "statement"
	Count     = "count"

	Gained  = "gained"
	Lost    = "lost"
	Altered = "altered"
)

// Change is one difference between two summaries of an article.
type Change struct {
	Article string  `json:"article"` // where it was read: file, or file and line
	What    string  `json:"what"`    // entity, statement or count
	How     string  `json:"how"`     // gained, lost or altered
	Text    string  `json:"text"`    // what it is: a name, a cue with its speaker, the words of a count
	Rule    string  `json:"rule"`    // the rule that found it; if it is lost, the one that did
	Context string  `json:"context"` // the words around it
	Fields  []Field `json:"fields"`  // of an altered one: what differs
}

// Field is a key of the summary with what it was and is.
type Field struct {
	Name string `json:"name"`
	Old  string `json:"old"`
	New  string `json:"new"`
}

// Result is what became of one article.
type Result struct {
	Old, New Sizes
	Changes  []Change
}

// Sizes are the numbers of things in a summary.
type Sizes struct{ Entities, Statements, Counts int }

// Compare finds the differences between an article's summaries by the old and the
// new rules. The file and line of rules are none: they move with every edit.
func Compare(where string, a extract.Article, old, new *extract.Summary) Result {
	r := Result{Old: sizes(old), New: sizes(new)}
	text := []rune(a.Text)
	before, after := read(old), read(new)
	for i, what := range []string{Entity, Statement, Count} {
		for _, p := range pair(before[i], after[i]) {
			if c, differs := p.change(); differs {
				c.Article, c.What, c.Context = where, what, context(text, c.at)
				r.Changes = append(r.Changes, c.Change)
			}
		}
	}
	return r
}

func sizes(s *extract.Summary) Sizes {
	return Sizes{len(s.Entities), len(s.Statements), len(s.Counts)}
}

// span is a stretch of code points.
type span struct{ start, end int }

func (s span) overlaps(t span) bool { return s.start < t.end && t.start < s.end }

// contextWidth is how many code points are shown on either side of a change.
const contextWidth = 60

// context gives the words around a span, in one line.
func context(text []rune, s span) string {
	from, to := max(0, s.start-contextWidth), min(len(text), s.end+contextWidth)
	for from > 0 && from < s.start && !isSpace(text[from-1]) {
		from++
	}
	for to < len(text) && to > s.end && !isSpace(text[to]) {
		to--
	}
	if from >= to {
		return ""
	}
	out := oneLine(string(text[from:to]))
	if from > 0 {
		out = "… " + out
	}
	if to < len(text) {
		out += " …"
	}
	return out
}
