package lint

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"bayan/rules"
)

// Edit replaces a piece of a line: the code points from Column to before End, both
// 1-based.
type Edit struct {
	Line   int    `json:"line"`
	Column int    `json:"column"`
	End    int    `json:"end_column"`
	Text   string `json:"text"`
}

// Apply makes the edits in a text. Of two that overlap only the first is made; the
// other is found again when the result is checked.
func Apply(text string, edits []Edit) string {
	slices.SortStableFunc(edits, func(a, b Edit) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	})
	lines := strings.SplitAfter(text, "\n")
	for from := 0; from < len(edits); {
		to := from
		for to < len(edits) && edits[to].Line == edits[from].Line {
			to++
		}
		if n := edits[from].Line - 1; n < len(lines) {
			lines[n] = edit(lines[n], edits[from:to])
		}
		from = to
	}
	return strings.Join(lines, "")
}

// edit makes the edits of one line. One that is not UTF-8 stays as it is: which
// letters its bytes were meant for is not known.
func edit(line string, edits []Edit) string {
	if !utf8.ValidString(line) {
		return line
	}
	runes := []rune(line)
	var out strings.Builder
	at := 0
	for _, e := range edits {
		if e.Column-1 < at || e.End-1 > len(runes) {
			continue
		}
		out.WriteString(string(runes[at : e.Column-1]))
		out.WriteString(e.Text)
		at = e.End - 1
	}
	out.WriteString(string(runes[at:]))
	return out.String()
}

// span gives the columns of a value's text, without quotes, if it stands in its
// line as it is read.
func (f *file) span(v rules.Value) (from, to int, ok bool) {
	line := []rune(f.Line(v.Line))
	at := v.Column - 1
	if v.Quoted {
		at++
	}
	text := []rune(v.Text)
	if at+len(text) > len(line) || len(text) == 0 || !slices.Equal(line[at:at+len(text)], text) {
		return 0, 0, false
	}
	return at + 1, at + 1 + len(text), true
}

// rewrite gives the edit that writes a value anew.
func (f *file) rewrite(v rules.Value, text string) []Edit {
	from, to, ok := f.span(v)
	if !ok || text == v.Text || text == "" {
		return nil
	}
	return []Edit{{v.Line, from, to, text}}
}

// drop gives the edit that takes value number i out of a list in brackets, or a
// word out of a list of words.
func (f *file) drop(i int) []Edit {
	v := f.values[i]
	from, to, ok := f.span(v)
	if !ok {
		return nil
	}
	if v.Quoted {
		from, to = from-1, to+1
	}
	line := []rune(f.Line(v.Line))
	before, after := string(line[:from-1]), string(line[to-1:])
	switch {
	case f.kind == "words" && strings.HasSuffix(before, " ") && strings.TrimSpace(before) != "" &&
		!strings.ContainsAny(before, ",["):
		return []Edit{{v.Line, from - 1, to, ""}}
	case f.kind == "words" && strings.TrimSpace(before) == "" && strings.HasPrefix(after, " "):
		return []Edit{{v.Line, from, to + 1, ""}}
	case f.kind == "words" && strings.TrimSpace(before+after) == "":
		return []Edit{{v.Line, from, to, ""}}
	case strings.HasSuffix(before, ", "):
		return []Edit{{v.Line, from - 2, to, ""}}
	case strings.HasSuffix(before, "[") && strings.HasPrefix(after, ", "):
		return []Edit{{v.Line, from, to + 2, ""}}
	case strings.HasSuffix(before, "[") && strings.HasPrefix(after, "]"):
		return []Edit{{v.Line, from, to, ""}}
	}
	return nil
}
