package suggest

import (
	"fmt"
	"io"
	"strings"

	"bayan/cmd/bayan/internal/rulefile"
	"bayan/rules/format"
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
			entry, err := p.YAML()
			if err != nil {
				return err
			}
			b.WriteString(p.comment(i+1) + entry)
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// YAML is the entry as an item of the list entries, in the letters and layout of
// the rule files: articles have Arabic letters and marks that these do not.
func (p Proposal) YAML() (string, error) {
	const list = "entries:\n"
	file, err := format.Source("proposal.yaml", []byte("kind: "+p.Kind+"\n"+list+rulefile.Entry(p.Entry, "")))
	if err != nil {
		return "", err
	}
	_, entry, _ := strings.Cut(string(file), list)
	return entry, nil
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
