// Package ruletest runs the tests of rule files: it reads the text of each test
// as an article and compares what was found with what the test expects.
package ruletest

import (
	"fmt"

	"bayan/extract"
	"bayan/rules"
)

// Status is how a test went.
type Status string

// The ways a test can go.
const (
	Passed Status = "passed"
	Failed Status = "failed"
	Known  Status = "known_failure" // failed, as the test itself says
	Mended Status = "mended"        // passed, though the test says that it fails
)

// Bad tells whether somebody has to do something about the test.
func (s Status) Bad() bool { return s == Failed || s == Mended }

// Result is one test with how it went.
type Result struct {
	Test     rules.Test
	Status   Status
	Problems []Problem // none where the test passed
}

// Problem is one expectation that was not met.
type Problem struct {
	Pos     rules.Pos
	Message string
	Fields  []Comparison // with the nearest finding, where there is one
}

// Comparison sets what a test expects of a field beside what was found.
type Comparison struct {
	Key       string
	Want, Got string
	Same      bool
	Why       string // in what the two differ, where that is worth saying
}

// Run runs one test.
func Run(x *extract.Extractor, t rules.Test) Result {
	r := Result{Test: t, Status: Passed}
	summary, err := x.Extract(article(t))
	if err != nil {
		r.Problems = []Problem{{Pos: t.Pos, Message: err.Error()}}
	} else {
		r.Problems = check(t, findings(summary))
	}
	switch failed := len(r.Problems) > 0; {
	case failed && t.KnownFailure != "":
		r.Status = Known
	case failed:
		r.Status = Failed
	case t.KnownFailure != "":
		r.Status = Mended
		r.Problems = []Problem{{Pos: t.Pos, Message: "this test passes now: take its known_failure out"}}
	}
	return r
}

func article(t rules.Test) extract.Article {
	return extract.Article{Text: t.Text, Title: t.Title, Published: t.Published}
}

// check compares all expectations of a test with what was found.
func check(t rules.Test, found map[string][]finding) []Problem {
	var out []Problem
	for _, s := range t.Found {
		out = append(out, missing(s, found[s.Name])...)
	}
	for _, s := range t.Absent {
		for _, item := range s.Items {
			for _, f := range found[s.Name] {
				if same(compare(item, f)) {
					out = append(out, Problem{item.Pos, fmt.Sprintf("must not be found, but %s is", f), f.all(s.Name)})
				}
			}
		}
	}
	return out
}

// missing gives a problem for each item that no finding of its own matches.
func missing(s rules.Section, found []finding) []Problem {
	if len(s.Items) == 0 && len(found) > 0 {
		f := found[0]
		return []Problem{{s.Pos, fmt.Sprintf("there must be no %s, but %d found, the first is %s", s.Name, len(found), f), f.all(s.Name)}}
	}
	var out []Problem
	owner := assign(s.Items, found)
	for n, item := range s.Items {
		if owner[n] >= 0 {
			continue
		}
		p := Problem{Pos: item.Pos, Message: "not found, there are no " + s.Name + " at all"}
		if near := nearest(item, found, owner); near >= 0 {
			p.Message = fmt.Sprintf("not found, the nearest is %s", found[near])
			p.Fields = compare(item, found[near])
		} else if len(found) > 0 {
			p.Message = fmt.Sprintf("not found, other expectations match all %d %s that there are", len(found), s.Name)
		}
		out = append(out, p)
	}
	return out
}
