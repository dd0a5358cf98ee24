// Package lint tells editors what is wrong or doubtful in rule files: everything
// that loading rejects and, beyond that, names that several entries share, names
// that are also ordinary words, entries that can never be found, look-alike
// letters, references that lead nowhere, cues and event words that overlap.
//
// An error keeps the rules from being loaded. A warning is most likely a mistake. A
// note tells what an editor should know. What is mended without doubt comes with
// the edits that do it.
package lint

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"bayan/rules"
)

// Severity says how bad a problem is.
type Severity int

const (
	Error Severity = iota
	Warning
	Note
)

// String gives error, warning or note.
func (s Severity) String() string { return [...]string{"error", "warning", "note"}[s] }

// Problem is one finding.
type Problem struct {
	*rules.Error
	Severity Severity
	Fix      []Edit // what mends it; nil if a person has to decide
}

// Kinds says what the problems of each kind are about, loading errors included.
var Kinds = map[string]string{
	"file":      "a file or folder that cannot be read",
	"encoding":  "bytes and characters that do not belong into a rule file",
	"syntax":    "not YAML, or YAML that rule files do not use",
	"key":       "a key that is unknown, missing or there twice",
	"value":     "a value of the wrong type or outside its list",
	"duplicate": "the same name or word twice",
	"layer":     "an entry that does not go with the layers below",
	"letters":   "look-alike letters, and characters that are not seen",
	"comment":   "a comment that is none, or that shows other than what is there",
	"reference": "a title, agency or place that no file knows",
	"shared":    "a name that several entries have",
	"common":    "a name that is also an ordinary word",
	"hidden":    "an entry that another one always hides",
	"overlap":   "cues, event words or number words that mean two things",
	"untested":  "an entry that no test uses",
}

// Options says what to look at.
type Options struct {
	From     int         // number of the lowest layer whose files are looked at, from 1
	Untested []rules.Pos // entries that no test uses, if that was found out
}

// Check finds the problems of what was read, by severity, file and place.
func Check(r *rules.Reading, o Options) []Problem {
	c := newChecker(r, o)
	c.loading()
	for _, f := range c.files {
		if f.Layer >= o.From {
			c.letters(f)
			c.comments(f)
		}
	}
	c.words()
	c.names()
	c.references()
	c.cues()
	c.facts()
	c.untested()
	slices.SortStableFunc(c.problems, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.Severity, b.Severity), strings.Compare(a.File, b.File),
			cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	})
	return c.problems
}

// checker holds what the checks share.
type checker struct {
	Options
	reading  *rules.Reading
	files    []*file
	entries  []*entry
	wrong    map[rules.Pos]bool // where loading found an error
	problems []Problem
}

// file is a rule file with its texts.
type file struct {
	*rules.File
	kind   string
	values []rules.Value
}

// entry is an entry that is in force: no upper layer replaces or removes it.
type entry struct {
	file    *file
	section string
	values  []rules.Value
}

// report adds a problem of the value v.
func (c *checker) report(f *file, v rules.Value, s Severity, kind, format string, args ...any) *Problem {
	if f.Layer < c.From {
		return &Problem{} // of a file that nobody asked about
	}
	e := f.Problem(v.Line, v.Column, kind, format, args...)
	if from, to, ok := f.span(v); ok && !v.Quoted {
		e.Length = to - from
	}
	c.problems = append(c.problems, Problem{Error: e, Severity: s})
	return &c.problems[len(c.problems)-1]
}

func newChecker(r *rules.Reading, o Options) *checker {
	c := &checker{Options: o, reading: r, wrong: make(map[rules.Pos]bool)}
	for _, e := range r.Errors {
		c.wrong[rules.Pos{File: e.File, Line: e.Line, Column: e.Column}] = true
	}
	alive := inForce(r.Set)
	for _, rf := range r.Files {
		f := &file{File: rf}
		f.kind, f.values = rf.Values()
		c.files = append(c.files, f)
		if f.kind == "words" {
			continue
		}
		for from := 0; from < len(f.values); {
			to := from + 1
			for to < len(f.values) && f.values[to].Section == f.values[from].Section && f.values[to].Entry == f.values[from].Entry {
				to++
			}
			e := &entry{f, f.values[from].Section, f.values[from:to]}
			if n := e.name(); !layered[f.kind] || alive[n.Pos] {
				c.entries = append(c.entries, e)
			}
			from = to
		}
	}
	return c
}

// layered are the kinds whose entries take the place of others.
var layered = map[string]bool{"people": true, "places": true, "agencies": true, "titles": true}

// inForce gives the places of the entries that are left when all layers are joined.
func inForce(s *rules.Set) map[rules.Pos]bool {
	alive := make(map[rules.Pos]bool)
	for _, e := range s.People {
		alive[e.Pos] = true
	}
	for _, e := range s.Places {
		alive[e.Pos] = true
	}
	for _, e := range s.Agencies {
		alive[e.Pos] = true
	}
	for _, e := range s.Titles {
		alive[e.Pos] = true
	}
	return alive
}

// name is the value that names an entry.
func (e *entry) name() rules.Value {
	for _, v := range e.values {
		switch v.Key {
		case "name", "title", "verb", "noun", "phrase", "infinitive":
			return v
		}
	}
	return e.values[0]
}

// get gives the values of a key.
func (e *entry) get(key string) []rules.Value {
	var out []rules.Value
	for _, v := range e.values {
		if v.Key == key {
			out = append(out, v)
		}
	}
	return out
}

// first is the text of a key, or empty.
func (e *entry) first(key string) string {
	if v := e.get(key); len(v) > 0 {
		return v[0].Text
	}
	return ""
}

// forms are the name and its aliases.
func (e *entry) forms() []rules.Value { return append([]rules.Value{e.name()}, e.get("aliases")...) }

// is reports whether a flag is set.
func (e *entry) is(key string) bool { return e.first(key) == "true" }

// String gives the name of an entry and its place, for messages.
func (e *entry) String() string { return fmt.Sprintf("%s (%s)", quoted(e.name().Text), e.name().Pos) }

// quoted puts Urdu into a message without turning the line around.
func quoted(s string) string { return "\"\u2068" + s + "\u2069\"" }
