package rules

import (
	"bytes"
	"fmt"
	"regexp"
	"sort"
	"strconv"
	"strings"
	"unicode/utf8"
)

// maxSalvage is the size in bytes up to which a file that is not YAML is looked
// through entry by entry.
const maxSalvage = 4 << 20

// salvage takes the entries that are not YAML out of a text, so that each of them
// is reported and the rest is checked as well. The YAML reader alone would stop
// at the first, and often name the line where the list began.
func (f *ruleFile) salvage(clean []byte, err error) (doc, second *node, errs Errors) {
	if len(clean) > maxSalvage {
		return nil, nil, Errors{f.vague(1, len(f.lines), err)}
	}
	lines := bytes.SplitAfter(clean, []byte("\n"))
	chunks := split(lines)
	headless := false // without a top-level key, so that its entries hang in the air
	for i := 0; i+1 < len(chunks); i++ {
		a, b := chunks[i], chunks[i+1]
		if _, _, err := parse(bytes.Join(lines[a:b], nil)); err != nil {
			errs = append(errs, f.diagnose(a+1, lines[a:b], err))
			headless = headless || lines[a][0] != ' ' && lines[a][0] != '-'
			blank(lines[a:b])
		}
	}
	if headless {
		return nil, nil, errs
	}
	for range 3 { // each entry is YAML, but one does not go with the others
		doc, second, err = parse(bytes.Join(lines, nil))
		if err == nil {
			return doc, second, errs
		}
		n := sort.Search(len(chunks)-1, func(n int) bool {
			_, _, err := parse(bytes.Join(lines[:chunks[n]], nil))
			return err != nil
		})
		if n == 0 {
			break
		}
		a, b := chunks[n-1], chunks[n]
		errs = append(errs, f.problem(a+1, 1+indent(string(lines[a])), syntaxError,
			"this does not go with the lines above: check the spaces at its beginning and the brackets and quotes above"))
		blank(lines[a:b])
	}
	if len(errs) == 0 {
		errs = Errors{f.vague(1, len(f.lines), err)}
	}
	return nil, nil, errs
}

// split gives the lines (0-based) at which top-level keys and their entries
// begin, and the number of lines.
func split(lines [][]byte) []int {
	deep := 0 // indentation of an entry
	for _, line := range lines {
		if content(line) {
			if bytes.HasPrefix(line, []byte("- ")) {
				deep = 0
				break
			} else if deep = indent(string(line)); deep > 0 {
				break
			}
		}
	}
	starts := []int{0}
	for i, line := range lines {
		if i > 0 && content(line) && indent(string(line)) <= deep {
			starts = append(starts, i)
		}
	}
	return append(starts, len(lines))
}

func content(line []byte) bool {
	line = bytes.TrimSpace(line)
	return len(line) > 0 && line[0] != '#'
}

func indent(line string) int { return len(line) - len(strings.TrimLeft(line, " ")) }

// blank empties lines but keeps their number.
func blank(lines [][]byte) {
	for i := range lines {
		lines[i] = []byte("\n")
	}
}

// keyLine takes a line apart: indentation and dash, key, value.
var keyLine = regexp.MustCompile(`^( *(?:- +)*)(?:([\p{L}\p{M}\p{N}_]+):( +|$))?(.*)$`)

// diagnose says what makes an entry no YAML. Its first line is line number first.
func (f *ruleFile) diagnose(first int, lines [][]byte, err error) *Error {
	keys := -1 // where the keys of the entry begin
	open := -1 // line of a bracket without its end
	column := 0
	for i, b := range lines {
		line := strings.TrimRight(string(b), "\r\n ")
		if !content(b) {
			continue
		}
		m := keyLine.FindStringSubmatch(line)
		start, value := len(line)-len(m[4]), m[4]
		at := func(byteColumn int, format string, args ...any) *Error {
			return f.problem(first+i, utf8.RuneCountInString(line[:byteColumn])+1, syntaxError, format, args...)
		}
		if open >= 0 {
			if strings.Contains(line, "]") {
				open = -1
			}
			if m[2] == "" {
				continue
			}
			break
		}
		if m[2] != "" {
			if keys >= 0 && len(m[1]) != keys && indent(line) == len(m[1]) {
				return at(len(m[1]), "this key begins after %d spaces, the first of the entry after %d: begin both in the same column", len(m[1]), keys)
			}
			if keys < 0 {
				keys = len(m[1])
			}
		}
		if n, message := valueProblem(value); message != "" {
			e := at(start+n, "%s", message)
			if message == colonInside && m[2] != "" {
				e.Remedy = Quote
			}
			return e
		}
		if strings.HasPrefix(value, "[") && !strings.Contains(value, "]") {
			open, column = first+i, utf8.RuneCountInString(line[:start])+1
		}
	}
	if open >= 0 {
		return f.problem(open, column, syntaxError, "this list has no end: close it with ]")
	}
	return f.vague(first, first+len(lines)-1, err)
}

const colonInside = "this value has a colon and a space in it: put it in quotes"

// noSpace is a key whose colon is not followed by a space.
var noSpace = regexp.MustCompile(`^[a-z_]+:[^ ]`)

// valueProblem tells where in a value and why YAML cannot read it.
func valueProblem(s string) (at int, message string) {
	if s == "" {
		return 0, ""
	}
	switch s[0] {
	case '"', '\'':
		end := strings.IndexByte(strings.ReplaceAll(s[1:], `\"`, "__"), s[0])
		if end < 0 {
			return 0, "this quote is not closed: add another at the end of the value"
		}
		rest := strings.TrimSpace(s[end+2:])
		if rest != "" && rest[0] != '#' && rest[0] != ':' {
			return len(s) - len(rest), "text after the closing quote: put the quotes around the whole value"
		}
		return 0, ""
	case '*':
		return 0, noAlias
	case '&':
		return 0, noAnchor
	case '@', '`', '%', '!', '}', ']', ',':
		return 0, fmt.Sprintf("a value that begins with %s is special in YAML: put it in quotes", s[:1])
	case '[', '{', '|', '>', '#':
		return 0, ""
	}
	if noSpace.MatchString(s) {
		return strings.IndexByte(s, ':'), "no space after the colon: add one"
	}
	if n := strings.Index(s+" ", ": "); n >= 0 {
		return 0, colonInside
	}
	return 0, ""
}

var yamlLine = regexp.MustCompile(`^yaml: (?:line (\d+): )?`)

// vague passes on what the YAML reader says about the lines from first to last.
func (f *ruleFile) vague(first, last int, err error) *Error {
	message, line := err.Error(), first
	if m := yamlLine.FindStringSubmatch(message); m != nil {
		if n, err := strconv.Atoi(m[1]); err == nil {
			line = min(first+max(n, 1)-1, last)
		}
		message = message[len(m[0]):]
	}
	return f.problem(line, 1+indent(f.line(line)), syntaxError,
		"not YAML (%s): check spaces, brackets and quotes here and just above", strings.TrimSpace(message))
}
