package format

import (
	"strings"
	"unicode/utf8"

	"bayan/rules/internal/letters"
	"bayan/rules/internal/tree"
)

// field writes a key of an entry with its value.
func (p *printer) field(indent string, f pair, width int, trail string) {
	if f.value.Kind == tree.Sequence {
		p.texts(indent, f.key.Value, f.value, width, trail)
		return
	}
	p.line(indent + f.key.Value + ": " + scalar(f.value, false) + trail)
}

// texts writes a list in brackets or, where comments stand among its values, with a
// dash for each.
func (p *printer) texts(indent, key string, v *tree.Node, width int, trail string) {
	inner := strings.Repeat(" ", len(indent)+2)
	if !p.commented(v) {
		p.brackets(indent+key+": ", inner, scalars(v), width, trail)
		return
	}
	p.line(indent + key + ":" + trail)
	for _, item := range v.Content {
		notes := p.of[item].notes
		p.leads(inner, notes.lead)
		p.line(inner + "- " + scalar(item, true) + behind(notes.trail))
	}
}

// brackets writes a list on one line, or on several that are no longer than
// maxLine if it does not fit into the width.
func (p *printer) brackets(before, inner string, values []string, width int, trail string) {
	row := before + "[" + strings.Join(values, ", ") + "]"
	if utf8.RuneCountInString(row) <= width {
		p.line(row + trail)
		return
	}
	line, length := before+"[", utf8.RuneCountInString(before)+1
	for i, v := range values {
		n := utf8.RuneCountInString(v) + 1 // with its comma or the closing bracket
		if i > 0 && length+1+n > maxLine {
			p.line(line)
			line, length = inner, len(inner)
		} else if i > 0 {
			line, length = line+" ", length+1
		}
		line, length = line+v, length+n
		if i < len(values)-1 {
			line += ","
		}
	}
	p.line(line + "]" + trail)
}

func scalars(v *tree.Node) []string {
	out := make([]string, len(v.Content))
	for i, item := range v.Content {
		out[i] = scalar(item, true)
	}
	return out
}

// scalar writes a value, in quotes if YAML or a reader could take it for something
// else.
func scalar(n *tree.Node, inList bool) string {
	if n.Tag != "!!str" {
		return n.Value
	}
	s := letters.Normal(n.Value)
	if tree.Plain(s, inList) {
		return s
	}
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(s) + `"`
}
