package tree

import (
	"strings"
	"unicode/utf8"
)

// Quick reads the plain way in which nearly all rule files are written, ten times
// as fast as the YAML reader: keys at the margin, entries after two spaces and a
// dash, their keys after four spaces, and values that are words, numbers,
// "quoted" or [lists] in one line. It gives the same nodes. For anything else it
// gives nil: that is for the YAML reader, and so is every mistake.
func Quick(text string) *Node {
	q := reader{}
	doc := q.node(Mapping, "!!map", 1)
	var list, entry *Node // where entries go, where keys of an entry go
	for rest := text; rest != ""; {
		var line string
		line, rest, _ = strings.Cut(rest, "\n")
		q.line++
		body := strings.TrimLeft(line, " ")
		if body == "" || body[0] == '#' {
			continue
		}
		switch n := len(line) - len(body); {
		case n == 0:
			key, v, ok := q.pair(body, 1)
			if !ok || list != nil && len(list.Content) == 0 {
				return nil
			}
			if len(doc.Content) == 0 {
				doc.Line = q.line
			}
			list, entry = nil, nil
			if v == nil {
				v = q.node(Sequence, "!!seq", 3)
				list = v
			}
			doc.Content = append(doc.Content, key, v)
		case n == 2 && list != nil && strings.HasPrefix(body, "- "):
			key, v, ok := q.pair(body[2:], 5)
			if !ok || v == nil {
				return nil
			}
			if len(list.Content) == 0 {
				list.Line = q.line
			}
			entry = q.node(Mapping, "!!map", 5)
			entry.Content = append(make([]*Node, 0, 8), key, v)
			list.Content = append(list.Content, entry)
		case n == 4 && entry != nil:
			key, v, ok := q.pair(body, 5)
			if !ok || v == nil {
				return nil
			}
			entry.Content = append(entry.Content, key, v)
		default:
			return nil
		}
	}
	if len(doc.Content) == 0 || list != nil && len(list.Content) == 0 {
		return nil
	}
	return doc
}

// reader makes nodes, many at a time.
type reader struct {
	line int
	slab []Node
}

func (q *reader) node(kind Kind, tag string, column int) *Node {
	if len(q.slab) == 0 {
		q.slab = make([]Node, 256)
	}
	n := &q.slab[0]
	q.slab = q.slab[1:]
	n.Kind, n.Tag, n.Line, n.Column = kind, tag, q.line, column
	return n
}

// longKey is how long a key without quotes may be: YAML 1.2.2, section 7.4.2, has 1024 as the limit.
const longKey = 1024

// pair reads "key: value" or "key:", for which v is nil.
func (q *reader) pair(s string, column int) (key, v *Node, ok bool) {
	name, value, found := strings.Cut(s, ":")
	if !found || name == "" || len(name) > longKey {
		return nil, nil, false
	}
	for i := range len(name) {
		if c := name[i]; c != '_' && (c < 'a' || c > 'z') {
			return nil, nil, false
		}
	}
	if word(name) != "!!str" {
		return nil, nil, false
	}
	key = q.node(Scalar, "!!str", column)
	key.Value = name
	if value == "" {
		return key, nil, true
	}
	if value[0] != ' ' || len(value) < 2 || value[1] == ' ' {
		return nil, nil, false
	}
	column += len(name) + 2
	if value = value[1:]; value[0] == '[' {
		v = q.list(value, column)
	} else if v, value = q.scalar(value, column, ","); value != "" {
		return nil, nil, false
	}
	return key, v, v != nil
}

// list reads [a, b].
func (q *reader) list(s string, column int) *Node {
	list := q.node(Sequence, "!!seq", column)
	list.Style = Flow
	for {
		s = s[1:] // bracket or space
		v, rest := q.scalar(s, column+1, "")
		if v == nil {
			return nil
		}
		list.Content = append(list.Content, v)
		column += 1 + utf8.RuneCountInString(s[:len(s)-len(rest)])
		switch {
		case rest == "]":
			return list
		case !strings.HasPrefix(rest, ", "):
			return nil
		}
		s = rest[1:]
		column++
	}
}

// scalar reads a value at the head of s, which may also have the characters of
// more in it.
func (q *reader) scalar(s string, column int, more string) (v *Node, rest string) {
	if s == "" {
		return nil, ""
	}
	if s[0] == '"' {
		value, rest, closed := strings.Cut(s[1:], `"`)
		if !closed || strings.ContainsAny(value, "\\\r") {
			return nil, ""
		}
		v = q.node(Scalar, "!!str", column)
		v.Value, v.Style = value, Double
		return v, rest
	}
	end := 0
	for _, r := range s {
		if !plain(r, end == 0) && (end == 0 || !strings.ContainsRune(more, r)) {
			break
		}
		end += utf8.RuneLen(r)
	}
	if end == 0 || s[end-1] == ' ' {
		return nil, ""
	}
	tag := word(s[:end])
	if tag == "" {
		return nil, ""
	}
	v = q.node(Scalar, tag, column)
	v.Value = s[:end]
	return v, s[end:]
}

// plain reports whether r is nothing special in YAML, at the beginning of a
// value or later.
func plain(r rune, first bool) bool {
	switch {
	case r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z', r >= '0' && r <= '9', r >= 0x600 && r < 0x700:
		return true
	case first:
		return false
	}
	return r < 0x80 && strings.IndexByte(" -_.'()/&", byte(r)) >= 0 ||
		r >= 0xC0 && r < 0x180 || r == '\u200C' || r == '–' || r == 'ﷲ'
}

// word gives the tag of a value without quotes, or "" if that takes more than a
// look.
func word(s string) string {
	if s[0] >= 0x80 {
		return "!!str"
	}
	if s == "true" || s == "false" {
		return "!!bool"
	}
	if s[0] <= '9' {
		digits := strings.Trim(s, "0123456789") == ""
		if digits && s[0] != '0' && len(s) < 10 {
			return "!!int"
		}
		if strings.Contains(s, " ") && strings.ContainsFunc(s, func(r rune) bool { return r >= 'g' && r <= 'w' || r >= 0x600 }) {
			return "!!str" // no number and no date
		}
		return ""
	}
	switch strings.ToLower(s) {
	case "null", "true", "false", "y", "n", "yes", "no", "on", "off", "nan", "inf":
		return ""
	}
	return "!!str"
}

// Plain reports whether a text can be written without quotes, as a value or
// within [a list], and is read as the same text by Quick and every YAML reader.
func Plain(s string, inList bool) bool {
	more := ","
	if inList {
		more = ""
		if strings.Contains(s, "،") {
			return false // looks like a separator
		}
	}
	var slab [1]Node
	v, rest := (&reader{slab: slab[:]}).scalar(s, 1, more)
	return v != nil && rest == "" && v.Style == 0 && v.Tag == "!!str"
}
