package ruletest

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"bayan/rules"
)

// Report is what there is to tell about a run of tests.
type Report struct {
	Results  []Result
	Coverage []Coverage // nil if nobody asked for it
}

// Count is the number of tests that went this way.
func (r *Report) Count(s Status) int {
	n := 0
	for _, t := range r.Results {
		if t.Status == s {
			n++
		}
	}
	return n
}

// Bad tells whether a test went as it should not.
func (r *Report) Bad() bool { return r.Count(Failed)+r.Count(Mended) > 0 }

// Summary is one line about all tests.
func (r *Report) Summary() string {
	s := fmt.Sprintf("%d tests: %d passed", len(r.Results), r.Count(Passed))
	for _, more := range []struct {
		status Status
		text   string
	}{{Failed, "failed"}, {Mended, "known to fail but passed"}, {Known, "known to fail"}} {
		if n := r.Count(more.status); n > 0 {
			s += fmt.Sprintf(", %d %s", n, more.text)
		}
	}
	return s
}

// Write writes the report in a format: text, json or github.
func (r *Report) Write(w io.Writer, format string) error {
	var err error
	switch format {
	case "json":
		e := json.NewEncoder(w)
		e.SetEscapeHTML(false)
		e.SetIndent("", "  ")
		err = e.Encode(r.tree())
	case "github":
		_, err = io.WriteString(w, r.github())
	default:
		_, err = io.WriteString(w, r.text())
	}
	return err
}

// tree is the report as JSON.
func (r *Report) tree() any {
	type field struct {
		Key  string `json:"key"`
		Want string `json:"expected"`
		Got  string `json:"got"`
		Same bool   `json:"same"`
		Why  string `json:"why,omitempty"`
	}
	type problem struct {
		Line    int     `json:"line"`
		Message string  `json:"message"`
		Fields  []field `json:"fields,omitempty"`
	}
	type test struct {
		File     string    `json:"file"`
		Line     int       `json:"line"`
		Name     string    `json:"name"`
		Status   Status    `json:"status"`
		Reason   string    `json:"reason,omitempty"`
		Problems []problem `json:"problems,omitempty"`
	}
	type entry struct {
		Line int    `json:"line"`
		Name string `json:"name"`
	}
	type coverage struct {
		File    string  `json:"file"`
		Entries int     `json:"entries"`
		Used    int     `json:"used"`
		Unused  []entry `json:"unused"`
	}
	out := struct {
		Tests    []test         `json:"tests"`
		Totals   map[Status]int `json:"totals"`
		Coverage []coverage     `json:"coverage,omitempty"`
	}{Tests: []test{}, Totals: map[Status]int{}}
	for _, s := range []Status{Passed, Failed, Known, Mended} {
		out.Totals[s] = r.Count(s)
	}
	for _, t := range r.Results {
		x := test{File: t.Test.Pos.File, Line: t.Test.Pos.Line, Name: t.Test.Name, Status: t.Status, Reason: t.Test.KnownFailure}
		for _, p := range t.Problems {
			y := problem{Line: p.Pos.Line, Message: plain(p.Message)}
			for _, c := range p.Fields {
				y.Fields = append(y.Fields, field{c.Key, c.Want, c.Got, c.Same, plain(c.Why)})
			}
			x.Problems = append(x.Problems, y)
		}
		out.Tests = append(out.Tests, x)
	}
	for _, c := range r.Coverage {
		x := coverage{File: c.File, Entries: c.Entries, Used: c.Entries - len(c.Unused), Unused: []entry{}}
		for _, e := range c.Unused {
			x.Unused = append(x.Unused, entry{e.Pos.Line, e.Name})
		}
		out.Coverage = append(out.Coverage, x)
	}
	return out
}

// github writes an annotation for every problem, as GitHub's runners read them.
func (r *Report) github() string {
	var b strings.Builder
	for _, t := range r.Results {
		if !t.Status.Bad() {
			continue
		}
		for _, p := range t.Problems {
			message := t.Test.Name + ": " + p.Message
			for _, c := range p.Fields {
				if !c.Same {
					message += fmt.Sprintf("\n%s: expected %s, got %s", c.Key, isolate(c.Want), isolate(c.Got))
				}
			}
			annotate(&b, "error", p.Pos, "rule test", message)
		}
	}
	for _, c := range r.Coverage {
		for _, e := range c.Unused {
			annotate(&b, "notice", e.Pos, "rule without a test", "no test uses "+isolate(e.Name))
		}
	}
	b.WriteString(r.Summary() + "\n")
	return b.String()
}

var (
	dataEscapes     = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	propertyEscapes = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)

func annotate(b *strings.Builder, level string, at rules.Pos, title, message string) {
	fmt.Fprintf(b, "::%s file=%s,line=%d,col=%d,title=%s::%s\n", level,
		propertyEscapes.Replace(at.File), at.Line, at.Column, title, dataEscapes.Replace(message))
}
