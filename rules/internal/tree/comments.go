package tree

import (
	"strings"
	"unicode/utf8"
)

// Comment is a comment with its place.
type Comment struct {
	Line, Column int // 1-based
	Text         string
	Own          bool // alone in its line
}

// Comments finds all comments of a text. The nodes tell where # is part of a value.
func Comments(lines []string, doc *Node) []Comment {
	s := &scanner{lines: lines, from: make([]int, len(lines))}
	s.hide(doc, 0)
	var out []Comment
	for i, line := range lines {
		for at := s.from[i]; at < len(line); at++ {
			if line[at] != '#' || at > 0 && line[at-1] != ' ' {
				continue
			}
			out = append(out, Comment{
				Line: i + 1, Column: utf8.RuneCountInString(line[:at]) + 1,
				Text: strings.TrimRight(line[at:], " "),
				Own:  strings.Trim(line[:at], " ") == "",
			})
			break
		}
	}
	return out
}

// scanner knows from which byte of each line on a # begins a comment.
type scanner struct {
	lines []string
	from  []int
}

// hide marks the values in which # is a character like others. Indent is that of
// the key that holds the node.
func (s *scanner) hide(n *Node, indent int) {
	for i, c := range n.Content {
		switch {
		case n.Kind == Mapping && i%2 == 1:
			s.hide(c, n.Content[i-1].Column-1)
		default:
			s.hide(c, n.Column-1)
		}
	}
	if n.Kind != Scalar {
		return
	}
	switch {
	case n.Style&Block != 0:
		for i := n.Line; i < len(s.lines); i++ {
			line := s.lines[i]
			if body := strings.TrimLeft(line, " "); body != "" && len(line)-len(body) <= indent {
				break
			}
			s.from[i] = len(line)
		}
	case n.Style&Quoted != 0:
		s.quoted(n)
	}
}

// quoted marks the lines of a value in quotes as far as the closing one.
func (s *scanner) quoted(n *Node) {
	i := n.Line - 1
	at := ByteOf(s.lines[i], n.Column)
	if at >= len(s.lines[i]) {
		return
	}
	quote := s.lines[i][at]
	for at++; i < len(s.lines); i, at = i+1, 0 {
		for line := s.lines[i]; at < len(line); at++ {
			switch {
			case quote == '"' && line[at] == '\\':
				at++
			case line[at] == quote && quote == '\'' && strings.HasPrefix(line[at+1:], "'"):
				at++
			case line[at] == quote:
				s.from[i] = max(s.from[i], at+1)
				return
			}
		}
		s.from[i] = len(s.lines[i])
	}
}

// ByteOf gives the byte offset of a column.
func ByteOf(line string, column int) int {
	n := 1
	for i := range line {
		if n == column {
			return i
		}
		n++
	}
	return len(line)
}
