// Package report writes the problems that lint finds: as text for people, as JSON,
// as workflow commands of GitHub Actions, and as SARIF for editors and code hosts.
package report

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"bayan/rules/lint"
)

// Formats names the ways to write problems.
var Formats = map[string]func(io.Writer, []lint.Problem) error{
	"text":   Text,
	"json":   JSON,
	"github": GitHub,
	"sarif":  SARIF,
}

// Text writes each problem with the line that it is in, errors first. It ends with
// how many there are.
func Text(w io.Writer, problems []lint.Problem) error {
	var b strings.Builder
	for _, p := range problems {
		e := *p.Error
		if p.Severity != lint.Error {
			e.Message = p.Severity.String() + ": " + e.Message
		}
		b.WriteString(e.Excerpt())
	}
	if len(problems) > 0 {
		b.WriteString(Summary(problems) + "\n")
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// Summary counts the problems in a line.
func Summary(problems []lint.Problem) string {
	counts := map[lint.Severity]int{}
	fixes := 0
	for _, p := range problems {
		counts[p.Severity]++
		if p.Fix != nil {
			fixes++
		}
	}
	var parts []string
	for _, s := range []lint.Severity{lint.Error, lint.Warning, lint.Note} {
		if n := counts[s]; n > 0 {
			parts = append(parts, plural(n, s.String()))
		}
	}
	if len(parts) == 0 {
		return "no problems"
	}
	line := strings.Join(parts, ", ")
	if fixes > 0 {
		line += fmt.Sprintf("; --fix mends %d", fixes)
	}
	return line
}

func plural(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}

// problem is how JSON has a problem.
type problem struct {
	File      string      `json:"file"`
	Line      int         `json:"line"`
	Column    int         `json:"column"`
	EndColumn int         `json:"end_column"`
	Severity  string      `json:"severity"`
	Kind      string      `json:"kind"`
	Message   string      `json:"message"`
	Source    string      `json:"source"`
	Fix       []lint.Edit `json:"fix"`
}

// JSON writes one object with all problems. Lines and columns are 1-based, columns
// count code points, end_column is the one behind; all are 0 if the file as a whole
// is meant.
func JSON(w io.Writer, problems []lint.Problem) error {
	list := make([]problem, len(problems))
	for i, p := range problems {
		list[i] = problem{p.File, p.Line, p.Column, end(p), p.Severity.String(), p.Kind, p.Message, p.Source, p.Fix}
		if p.Fix == nil {
			list[i].Fix = []lint.Edit{}
		}
	}
	return write(w, map[string]any{"schema": "bayan.check/v1", "problems": list})
}

func end(p lint.Problem) int {
	if p.Line == 0 {
		return 0
	}
	return p.End()
}

func write(w io.Writer, v any) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(v)
}

// GitHub writes a workflow command for each problem, which GitHub Actions show in
// the file of a pull request.
func GitHub(w io.Writer, problems []lint.Problem) error {
	var b strings.Builder
	for _, p := range problems {
		command := map[lint.Severity]string{lint.Error: "error", lint.Warning: "warning", lint.Note: "notice"}[p.Severity]
		fmt.Fprintf(&b, "::%s file=%s", command, property.Replace(p.File))
		if p.Line > 0 {
			fmt.Fprintf(&b, ",line=%d,col=%d,endColumn=%d", p.Line, p.Column, p.End())
		}
		fmt.Fprintf(&b, ",title=%s::%s\n", property.Replace(p.Kind), data.Replace(p.Message))
	}
	_, err := io.WriteString(w, b.String())
	return err
}

var (
	data     = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	property = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)
