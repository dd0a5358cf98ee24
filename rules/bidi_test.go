package rules

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/unicode/bidi"
)

// visual gives the characters of a line from left to right as a terminal shows
// them that lays out Urdu from the right.
func visual(t *testing.T, line string) []rune {
	t.Helper()
	var p bidi.Paragraph
	if _, err := p.SetString(line); err != nil { // the direction is that of the first letter
		t.Fatal(err)
	}
	order, err := p.Order()
	if err != nil {
		t.Fatal(err)
	}
	var out []rune
	for i := range order.NumRuns() {
		run := order.Run(i)
		shown := []rune(run.String())
		if run.Direction() == bidi.RightToLeft {
			slices.Reverse(shown)
		}
		out = append(out, shown...)
	}
	return slices.DeleteFunc(out, narrow)
}

// The mark stands under its value in terminals of both sorts: those that show
// characters as they come, and those that turn Urdu around.
func TestMarkUnderUrdu(t *testing.T) {
	for _, tt := range []struct{ source, value string }{
		{"  - name: علی احمد", "علی احمد"},
		{"    aliases: [الف, بے, تے, جیم]", "تے"},
		{"    aliases: [الف, \"بے، تے\", جیم]", "\"بے، تے\""},
		{"    الف بے تے جیم", "بے"},
		{"    الف بے تے جیم", "الف"},
		{"    الف بے تے جیم", "جیم"},
		{"  - {forms: [ایک, دو], value: 1, kind: unit}", "دو"},
		{"  - name: وزیرِ اعظم  # تبصرہ", "وزیرِ اعظم"},
		{"  نام: علی", "علی"},
	} {
		at := len([]rune(tt.source[:strings.Index(tt.source, tt.value)]))
		e := &Error{Line: 1, Column: at + 1, Source: tt.source, Length: len([]rune(tt.value))}
		lines := strings.Split(e.Excerpt(), "\n")
		shown, mark := lines[1], []rune(lines[2])
		from := slices.Index(mark, '^')
		want := slices.DeleteFunc([]rune(tt.value), narrow)
		plain := slices.DeleteFunc([]rune(shown), narrow)
		if got := plain[from:len(mark)]; string(got) != string(want) {
			t.Errorf("%q: as they come %q is marked, not %q", tt.source, string(got), string(want))
		}
		got := visual(t, shown)[from:len(mark)]
		slices.Sort(got)
		slices.Sort(want)
		if string(got) != string(want) {
			t.Errorf("%q: from the right %q is marked, not %q", tt.source, string(got), string(want))
		}
	}
}
