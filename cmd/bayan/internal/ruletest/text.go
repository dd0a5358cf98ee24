package ruletest

import (
	"fmt"
	"strings"
	"unicode"
)

// text writes the report for a terminal: what failed, what is known to fail, and
// the totals.
func (r *Report) text() string {
	var b strings.Builder
	for _, t := range r.Results {
		if t.Status.Bad() {
			failure(&b, t)
		}
	}
	if r.Count(Known) > 0 {
		b.WriteString("known to fail:\n")
		for _, t := range r.Results {
			if t.Status == Known {
				fmt.Fprintf(&b, "  %s:%d: %s: %s\n", t.Test.Pos.File, t.Test.Pos.Line, isolate(t.Test.Name), isolate(t.Test.KnownFailure))
			}
		}
		b.WriteString("\n")
	}
	if r.Coverage != nil {
		coverage(&b, r.Coverage)
	}
	b.WriteString(r.Summary() + "\n")
	return b.String()
}

func failure(b *strings.Builder, r Result) {
	p := r.Test.Pos
	fmt.Fprintf(b, "%s:%d:%d: %s [test]\n", p.File, p.Line, p.Column, isolate(r.Test.Name))
	for _, line := range strings.Split(strings.TrimSpace(r.Test.Text), "\n") {
		fmt.Fprintf(b, "    %s\n", isolate(line))
	}
	for _, p := range r.Problems {
		fmt.Fprintf(b, "  line %d: %s\n", p.Pos.Line, p.Message)
		table(b, p.Fields)
	}
	b.WriteString("\n")
}

// maxColumn is the width up to which what was expected and what was got stand
// beside each other; wider ones stand below each other.
const maxColumn = 40

// table sets what was expected beside what was got. A mark leads the fields that
// differ. Where nothing was expected it only shows what was got.
func table(b *strings.Builder, fields []Comparison) {
	keys, wants := len("field"), 0
	for _, c := range fields {
		keys = max(keys, width(c.Key))
		wants = max(wants, min(width(c.Want), maxColumn))
	}
	row := func(mark, key, want, got string) {
		line := fmt.Sprintf("    %s %s  %s  %s", mark, pad(key, keys), pad(want, wants), isolate(got))
		b.WriteString(strings.TrimRight(line, " ") + "\n")
	}
	if wants == 0 {
		for _, c := range fields {
			fmt.Fprintf(b, "      %s  %s\n", pad(c.Key, keys), isolate(c.Got))
		}
		return
	}
	wants = max(wants, len("expected"))
	row(" ", "field", "expected", "got")
	for _, c := range fields {
		mark := "✗"
		if c.Same {
			mark = " "
		}
		if width(c.Want) > maxColumn {
			row(mark, c.Key, "", "")
			fmt.Fprintf(b, "        expected: %s\n        got:      %s\n", isolate(c.Want), isolate(c.Got))
		} else {
			row(mark, c.Key, c.Want, c.Got)
		}
		if c.Why != "" {
			fmt.Fprintf(b, "        %s\n", c.Why)
		}
	}
}

// maxUnused is how many entries of a file are listed that no test uses.
const maxUnused = 20

func coverage(b *strings.Builder, files []Coverage) {
	b.WriteString("entries that no test uses:\n")
	for _, c := range files {
		for n, e := range c.Unused {
			if n == maxUnused {
				fmt.Fprintf(b, "  … and %d more of %s, which --format json lists\n", len(c.Unused)-n, c.File)
				break
			}
			fmt.Fprintf(b, "  %s:%d: %s\n", e.Pos.File, e.Pos.Line, isolate(e.Name))
		}
	}
	b.WriteString("\nentries used by tests:\n")
	for _, c := range files {
		fmt.Fprintf(b, "  %6d of %6d  %s\n", c.Entries-len(c.Unused), c.Entries, c.File)
	}
	b.WriteString("\n")
}

const (
	isolateStart = "\u2068"
	isolateEnd   = "\u2069"
)

// isolate keeps right-to-left text from turning around the line it is in.
func isolate(s string) string {
	for _, r := range s {
		if r >= 0x80 {
			return isolateStart + s + isolateEnd
		}
	}
	return s
}

// plain takes the marks of isolate out again.
func plain(s string) string {
	return strings.NewReplacer(isolateStart, "", isolateEnd, "").Replace(s)
}

// pad fills a text up to a width with blanks, outside of its isolate.
func pad(s string, n int) string {
	return isolate(s) + strings.Repeat(" ", max(0, n-width(s)))
}

// width is the number of terminal cells of a text.
func width(s string) int {
	n := 0
	for _, r := range s {
		if !unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf) {
			n++
		}
	}
	return n
}
