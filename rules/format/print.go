package format

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"bayan/rules/internal/shape"
	"bayan/rules/internal/tree"
)

const (
	// maxLine is the length in code points above which a list is broken into lines.
	maxLine = 100
	// maxRow is that of the lists in entries of names. It is long because a file
	// with lists of several lines is slower to load.
	maxRow = 1000
	// manyWords is the number of words from which on a word list begins a new line
	// for each letter.
	manyWords = 200
)

// printer writes a file.
type printer struct {
	*layout
	*sorter
	out strings.Builder
}

// pair is a key with its value.
type pair struct{ key, value *tree.Node }

func pairs(n *tree.Node) []pair {
	out := make([]pair, 0, len(n.Content)/2)
	for i := 0; i+1 < len(n.Content); i += 2 {
		out = append(out, pair{n.Content[i], n.Content[i+1]})
	}
	return out
}

func (p *printer) file() string {
	keys := pairs(p.doc)
	kind := ""
	for i, k := range keys {
		isKind := k.key.Value == "kind"
		if isKind {
			kind = k.value.Value
		}
		if n := &p.of[k.key].notes; i == 0 || isKind { // the head of the file
			for _, g := range n.lead {
				p.comments("", g)
				p.line("")
			}
			n.lead = nil
		}
	}
	sections := shape.Kinds[kind]
	slices.SortStableFunc(keys, func(a, b pair) int { return cmp.Compare(place(a, sections), place(b, sections)) })
	for i, k := range keys {
		lead := p.of[k.key].notes.lead
		if i > 1 || i > 0 && len(lead) > 0 {
			p.line("")
		}
		p.leads("", lead)
		p.section(k, section(k.key.Value, sections))
	}
	for _, g := range p.footer {
		p.line("")
		p.comments("", g)
	}
	return p.out.String()
}

func section(key string, sections []shape.Section) shape.Section {
	for _, s := range sections {
		if s.Key == key {
			return s
		}
	}
	return shape.Section{Key: key}
}

// place is the place of a top-level key.
func place(k pair, sections []shape.Section) int {
	if k.key.Value == "kind" {
		return -1
	}
	return slices.IndexFunc(sections, func(s shape.Section) bool { return s.Key == k.key.Value })
}

func (p *printer) section(k pair, s shape.Section) {
	trail := behind(p.of[k.key].notes.trail)
	switch v := k.value; {
	case v.Kind == tree.Mapping:
		p.line(s.Key + ":" + trail)
		for i, list := range pairs(v) {
			p.list(list, i == 0)
		}
	case v.Kind == tree.Scalar:
		p.line(s.Key + ": " + v.Value + trail)
	case len(v.Content) == 0:
		p.line(s.Key + ": []" + trail)
	case v.Content[0].Kind == tree.Scalar:
		p.texts("", s.Key, v, maxLine, trail)
	default:
		p.line(s.Key + ":" + trail)
		p.entries(v, s)
	}
}

// entries writes the entries of a section part by part.
func (p *printer) entries(v *tree.Node, s shape.Section) {
	for from := 0; from < len(v.Content); {
		to := from + 1
		for to < len(v.Content) && !p.of[v.Content[to]].notes.blank {
			to++
		}
		part := slices.Clone(v.Content[from:to])
		if from > 0 {
			p.line("")
		}
		heading := &p.of[part[0]].notes
		p.leads("  ", heading.lead)
		heading.lead = nil
		if s.Name != nil {
			sorted(p.sorter, part, func(n *tree.Node) string { return name(n, s.Name) })
		}
		for i, n := range part {
			p.entry(n, s, i == 0)
		}
		from = to
	}
}

// name is the text by which an entry is sorted.
func name(n *tree.Node, keys []string) string {
	for _, key := range keys {
		for _, f := range pairs(n) {
			if f.key.Value == key {
				return f.value.Value
			}
		}
	}
	return ""
}

// entry writes an entry. A comment above one that came to stand at the head of its
// section goes into the entry, so that it is not taken for the heading.
func (p *printer) entry(n *tree.Node, s shape.Section, atHead bool) {
	fields := pairs(n)
	order := shape.Fields(s.Entry)
	at := func(f pair) int {
		return slices.IndexFunc(order, func(o shape.Field) bool { return o.Key == f.key.Value })
	}
	slices.SortStableFunc(fields, func(a, b pair) int { return cmp.Compare(at(a), at(b)) })
	first := &p.of[fields[0].key].notes
	lead := append(p.of[n].notes.lead, first.lead...)
	first.lead = nil
	if !atHead {
		p.leads("  ", lead)
	} else if len(lead) > 0 {
		p.inside(fields, lead)
	}
	if s.OneRow {
		if row, ok := p.row(fields); ok {
			p.line(row + behind(p.of[n].notes.trail))
			return
		}
	}
	width := maxLine
	if s.Name != nil {
		width = maxRow
	}
	for i, f := range fields {
		indent := "    "
		notes := p.of[f.key].notes
		if i == 0 {
			notes.trail = append(p.of[n].notes.trail, notes.trail...) // what stood behind braces
		}
		p.leads(indent, notes.lead)
		if i == 0 {
			indent = "  - "
		}
		p.field(indent, f, width, behind(notes.trail))
	}
}

// inside puts comments above the second field of an entry or, where there is one
// field only, behind that.
func (p *printer) inside(fields []pair, lead [][]string) {
	if len(fields) > 1 {
		second := &p.of[fields[1].key].notes
		second.lead = append(lead, second.lead...)
		return
	}
	only := &p.of[fields[0].key].notes
	only.trail = append(slices.Concat(lead...), only.trail...)
}

// row writes an entry without comments inside on one line.
func (p *printer) row(fields []pair) (string, bool) {
	var parts []string
	for _, f := range fields {
		if p.of[f.key].notes.any() || p.commented(f.value) {
			return "", false
		}
		value := scalar(f.value, true)
		if f.value.Kind == tree.Sequence {
			value = "[" + strings.Join(scalars(f.value), ", ") + "]"
		}
		parts = append(parts, f.key.Value+": "+value)
	}
	row := "  - {" + strings.Join(parts, ", ") + "}"
	return row, utf8.RuneCountInString(row) <= maxLine
}

// commented reports whether there are comments among the values of a list.
func (p *printer) commented(list *tree.Node) bool {
	return slices.ContainsFunc(list.Content, func(n *tree.Node) bool { return p.of[n].notes.any() })
}

// leads writes groups of comments with a blank line between.
func (p *printer) leads(indent string, groups [][]string) {
	for i, g := range groups {
		if i > 0 {
			p.line("")
		}
		p.comments(indent, g)
	}
}

func (p *printer) comments(indent string, lines []string) {
	for _, c := range lines {
		p.line(indent + c)
	}
}

func (p *printer) line(s string) {
	p.out.WriteString(s)
	p.out.WriteByte('\n')
}

// behind writes the comments behind a value.
func behind(list []string) string {
	if len(list) == 0 {
		return ""
	}
	return "  " + strings.Join(list, " ")
}
