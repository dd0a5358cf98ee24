package format

import (
	"strings"
	"unicode/utf8"

	"bayan/rules/internal/letters"
	"bayan/rules/internal/tree"
)

// list writes a word list.
func (p *printer) list(l pair, first bool) {
	notes := &p.of[l.key].notes
	if notes.blank && !first {
		p.line("")
	}
	p.leads("  ", notes.lead)
	end := behind(notes.trail)
	if l.value.Kind == tree.Sequence {
		if !p.commented(l.value) {
			sorted(p.sorter, l.value.Content, func(n *tree.Node) string { return n.Value })
		}
		p.texts("  ", l.key.Value, l.value, maxLine, end)
		return
	}
	words := strings.Fields(letters.Normal(l.value.Value))
	if len(words) == 0 {
		p.line("  " + l.key.Value + ": []" + end)
		return
	}
	sorted(p.sorter, words, func(s string) string { return s })
	p.line("  " + l.key.Value + ": |" + end)
	p.words(words)
}

// words fills lines with words. In a long list each letter begins a new line.
func (p *printer) words(words []string) {
	const indent = "    "
	line, length := indent, len(indent)
	var letter rune
	for i, w := range words {
		first, _ := utf8.DecodeRuneInString(w)
		n := utf8.RuneCountInString(w)
		switch {
		case i == 0:
		case length+1+n > maxLine, len(words) >= manyWords && first != letter:
			p.line(line)
			line, length = indent, len(indent)
		default:
			line, length = line+" ", length+1
		}
		line, length = line+w, length+n
		letter = first
	}
	p.line(line)
}
