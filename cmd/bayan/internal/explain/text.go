package explain

import (
	"fmt"
	"io"
	"strings"
)

// WriteText writes the report for a terminal.
func (r *Report) WriteText(w io.Writer) error {
	var b strings.Builder
	for _, f := range r.Findings {
		fmt.Fprintf(&b, "%d-%d %s: %s [%s]\n", f.Start, f.End, quote(f.Text), f.Label, f.Rule)
		steps(&b, f.Steps)
	}
	if len(r.Findings) == 0 {
		b.WriteString("nothing was found in this text\n")
	}
	if len(r.Unknown) > 0 {
		quoted := make([]string, len(r.Unknown))
		for i, u := range r.Unknown {
			quoted[i] = quote(u)
		}
		fmt.Fprintf(&b, "\nwords that no entry and no list has: %s\n", strings.Join(quoted, " "))
	}
	return write(w, b.String())
}

// WriteWords writes only what is known of the words asked for.
func (r *Report) WriteWords(w io.Writer) error {
	var b strings.Builder
	for _, word := range r.Words {
		if word.End > 0 {
			fmt.Fprintf(&b, "%d-%d ", word.Start, word.End)
		}
		fmt.Fprintf(&b, "%s\n", quote(word.Text))
		steps(&b, word.Steps)
	}
	return write(w, b.String())
}

func steps(b *strings.Builder, list []string) {
	for _, s := range list {
		fmt.Fprintf(b, "    %s\n", s)
	}
}

func write(w io.Writer, s string) error {
	_, err := io.WriteString(w, s)
	return err
}
