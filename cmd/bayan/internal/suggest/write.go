package suggest

import (
	"fmt"
	"io"
	"strings"

	"bayan/cmd/bayan/internal/rulefile"
)

// Write writes the proposals as YAML, a document for each kind, with what speaks
// for each above it. The number of a proposal is its place among all.
func Write(w io.Writer, proposals []Proposal) error {
	var b strings.Builder
	for _, kind := range Kinds {
		begun := false
		for i, p := range proposals {
			if p.Kind != kind {
				continue
			}
			if !begun {
				if b.Len() > 0 {
					b.WriteString("---\n")
				}
				fmt.Fprintf(&b, "kind: %s\nentries:\n", kind)
				begun = true
			}
			b.WriteString(p.comment(i + 1))
			b.WriteString(rulefile.Entry(p.Entry, ""))
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// comment tells what speaks for a proposal.
func (p Proposal) comment(number int) string {
	var b strings.Builder
	fmt.Fprintf(&b, "  # %d: in %d articles, %d telling: %s\n", number, p.Articles, p.Telling, strings.Join(p.Signs, ", "))
	for _, e := range p.Examples {
		fmt.Fprintf(&b, "  #   %s\n", e)
	}
	if p.Near != nil {
		fmt.Fprintf(&b, "  #   one letter from %s (%s): if that is meant, add this there as an alias\n",
			p.Near.Name, rulefile.Origin(p.Near.Rule))
	}
	return b.String()
}
