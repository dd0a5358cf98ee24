package format

import (
	"slices"
	"strings"

	"bayan/rules/internal/letters"
	"bayan/rules/internal/tree"
)

// same reports whether two texts hold the same entries and comments.
func same(lines []string, doc *tree.Node, out string, after *tree.Node) bool {
	return after != nil &&
		slices.Equal(content(doc), content(after)) &&
		slices.Equal(remarks(lines, doc), remarks(strings.Split(out, "\n"), after))
}

// content gives every entry of a file as a line, sorted.
func content(doc *tree.Node) []string {
	var out []string
	for i := 0; i+1 < len(doc.Content); i += 2 {
		key, value := doc.Content[i].Value, doc.Content[i+1]
		if value.Kind == tree.Scalar || len(value.Content) == 0 {
			out = append(out, key+": "+value.Value)
			continue
		}
		step := 1
		if value.Kind == tree.Mapping {
			step = 2
		}
		for i := 0; i < len(value.Content); i += step {
			out = append(out, key+" - "+strings.Join(entry(value.Content[i:i+step]), "\n"))
		}
	}
	slices.Sort(out)
	return out
}

// entry gives the values of an entry with their keys, sorted by key, or the words
// of a list, sorted.
func entry(nodes []*tree.Node) []string {
	if len(nodes) == 2 {
		out := words(nodes[1])
		slices.Sort(out)
		return append(out, nodes[0].Value)
	}
	n := nodes[0]
	if n.Kind != tree.Mapping {
		return []string{letters.Normal(n.Value)}
	}
	var out []string
	for i := 0; i+1 < len(n.Content); i += 2 {
		v := n.Content[i+1]
		values := []string{n.Content[i].Value, v.Tag, letters.Normal(v.Value)}
		for _, item := range v.Content {
			values = append(values, letters.Normal(item.Value))
		}
		out = append(out, strings.Join(values, "\x00"))
	}
	slices.Sort(out)
	return out
}

// words gives the words of a word list, which are separated by space or by YAML.
func words(n *tree.Node) []string {
	var out []string
	if n.Kind != tree.Sequence {
		for _, w := range strings.Fields(n.Value) {
			out = append(out, letters.Normal(w))
		}
		return out
	}
	for _, item := range n.Content {
		out = append(out, letters.Normal(item.Value))
	}
	return out
}

func remarks(lines []string, doc *tree.Node) []string {
	var out []string
	for _, c := range tree.Comments(lines, doc) {
		out = append(out, c.Text)
	}
	slices.Sort(out)
	return out
}
