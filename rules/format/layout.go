package format

import (
	"sort"
	"strings"

	"bayan/rules/internal/tree"
)

// notes are the comments that go with a piece of a file.
type notes struct {
	lead  [][]string // above it, parted where blank lines part them
	trail []string   // behind it in its line
	blank bool       // a blank line above it or among its comments
}

func (n *notes) any() bool { return len(n.lead)+len(n.trail) > 0 }

// element is a piece of a file that comments can go with.
type element struct {
	node   *tree.Node
	line   int
	column int
	inFlow bool     // in brackets or braces
	holder *element // what holds it
	notes  notes
}

// layout is a file with its comments in their places.
type layout struct {
	doc      *tree.Node
	elements []*element // as they follow each other
	of       map[*tree.Node]*element
	footer   [][]string
}

// read finds out what comments go with.
func read(lines []string, doc *tree.Node) *layout {
	l := &layout{doc: doc, of: make(map[*tree.Node]*element)}
	for i := 0; i+1 < len(doc.Content); i += 2 {
		key, value := doc.Content[i], doc.Content[i+1]
		field := l.add(key, nil)
		if value.Kind == tree.Mapping {
			l.fields(value, nil) // word lists
			continue
		}
		for _, item := range value.Content {
			e := l.add(item, field)
			e.inFlow = value.Style&tree.Flow != 0 && item.Kind == tree.Scalar
			if item.Kind == tree.Mapping {
				l.fields(item, e)
			}
		}
	}
	l.comment(lines, tree.Comments(lines, doc))
	return l
}

func (l *layout) add(n *tree.Node, holder *element) *element {
	e := &element{node: n, line: n.Line, column: n.Column, holder: holder}
	l.elements = append(l.elements, e)
	l.of[n] = e
	return e
}

// fields adds the fields of an entry, or all word lists, and the values in them.
func (l *layout) fields(n *tree.Node, item *element) {
	for i := 0; i+1 < len(n.Content); i += 2 {
		field := l.add(n.Content[i], item)
		field.inFlow = item != nil && n.Style&tree.Flow != 0
		for _, v := range n.Content[i+1].Content {
			l.add(v, field).inFlow = n.Content[i+1].Style&tree.Flow != 0
		}
	}
}

// comment gives each comment to an element: one behind a value to that, one in a
// line of its own to what comes next.
func (l *layout) comment(lines []string, all []tree.Comment) {
	lead := map[*element][]tree.Comment{}
	var last []tree.Comment
	for _, c := range all {
		next := sort.Search(len(l.elements), func(i int) bool { return l.elements[i].line > c.Line })
		switch before := next - 1; {
		case !c.Own && before >= 0 && (l.elements[before].line < c.Line || l.elements[before].column < c.Column):
			e := l.elements[before]
			for e.inFlow && strings.ContainsAny(upTo(lines, e, c), "]}") {
				e = e.holder
			}
			e.notes.trail = append(e.notes.trail, c.Text)
		case next < len(l.elements):
			lead[l.elements[next]] = append(lead[l.elements[next]], c)
		default:
			last = append(last, c)
		}
	}
	l.footer, _ = groups(lines, last, len(lines)+1)
	for _, e := range l.elements {
		if e.line > 1 && (len(lead[e]) > 0 || blankLine(lines, e.line-1)) {
			e.notes.lead, e.notes.blank = groups(lines, lead[e], e.line)
		}
	}
}

// upTo gives the text from an element to a comment behind it.
func upTo(lines []string, e *element, c tree.Comment) string {
	if e.line != c.Line {
		return strings.Join(lines[e.line-1:c.Line], "\n")
	}
	line := lines[c.Line-1]
	return line[tree.ByteOf(line, e.column):tree.ByteOf(line, c.Column)]
}

// groups parts the comments above a line at blank lines.
func groups(lines []string, list []tree.Comment, line int) (out [][]string, blank bool) {
	for i, c := range list {
		fresh := i == 0 || c.Line > list[i-1].Line+1
		if fresh {
			out = append(out, nil)
			blank = blank || i > 0 || blankLine(lines, c.Line-1)
		}
		out[len(out)-1] = append(out[len(out)-1], c.Text)
	}
	return out, blank || blankLine(lines, line-1)
}

func blankLine(lines []string, n int) bool {
	return n >= 1 && n <= len(lines) && strings.Trim(lines[n-1], " ") == ""
}
