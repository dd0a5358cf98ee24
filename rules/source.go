package rules

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"
)

// MaxSize is the size in bytes above which a file is not read.
const MaxSize = 32 << 20

// maxLine is the same for a line. Places in a line are found by counting from its
// beginning, so a long line with many problems takes its time.
const maxLine = 64 << 10

// maxAlien and maxProblems are how many characters that do not belong, and how
// many problems of content, are told of a file.
const (
	maxAlien    = 100
	maxProblems = 1000
)

// source is the text of a file, by lines.
type source struct {
	name  string
	text  string
	lines []int // where each line begins
	bom   int   // bytes of the byte order mark, which is no part of text

	last, width int // the line of the last problem, its number of code points
}

func newSource(name string, data []byte) *source {
	text := bytes.TrimPrefix(data, []byte("\uFEFF"))
	s := &source{name: name, text: string(text), bom: len(data) - len(text)}
	s.lines = append(s.lines, 0)
	for i := 0; ; {
		n := strings.IndexByte(s.text[i:], '\n')
		if n < 0 || i+n+1 == len(s.text) {
			return s
		}
		i += n + 1
		s.lines = append(s.lines, i)
	}
}

// line gives a line (1-based) without its line end.
func (s *source) line(n int) string {
	if n < 1 || n > len(s.lines) {
		return ""
	}
	end := len(s.text)
	if n < len(s.lines) {
		end = s.lines[n]
	}
	return strings.TrimSuffix(strings.TrimSuffix(s.text[s.lines[n-1]:end], "\n"), "\r")
}

// problem makes an error of this file. A place outside it is moved to its edge.
func (s *source) problem(line, column int, kind, format string, args ...any) *Error {
	line = max(1, min(line, len(s.lines)))
	text := s.line(line)
	if line != s.last {
		s.last, s.width = line, utf8.RuneCountInString(text)
	}
	return &Error{
		File:    s.name,
		Line:    line,
		Column:  max(1, min(column, s.width+1)),
		Message: fmt.Sprintf(format, args...),
		Kind:    kind,
		Source:  text,
	}
}

// scan looks for bytes and characters that do not belong into a rule file, one
// problem of a sort a line, and returns the text with a plain character in the
// place of each, so that the rest of the file can be checked all the same.
func (s *source) scan() (clean []byte, errs Errors) {
	if strings.HasPrefix(s.text, "\xff\xfe") || strings.HasPrefix(s.text, "\xfe\xff") {
		return nil, Errors{s.problem(1, 1, encodingError, "this is UTF-16: save the file as UTF-8")}
	}
	for n := range s.lines {
		if len(s.line(n+1)) > maxLine {
			return nil, Errors{s.problem(n+1, 1, encodingError, "a line of more than %d KB: break it into several", maxLine>>10)}
		}
	}
	line, start, copied := 1, 0, 0
	last := "" // sort of the last problem in this line
	for i := 0; i < len(s.text); {
		c := s.text[i]
		if c >= ' ' && c < 0x7F {
			i++
			continue
		}
		if c == '\n' {
			i++
			line, start, last = line+1, i, ""
			continue
		}
		r, size := utf8.DecodeRuneInString(s.text[i:])
		if sort, message := alien(s.text[i:], r, size); sort != "" {
			if sort != last {
				last = sort
				if sort == "utf8" {
					message = fmt.Sprintf(message, c, s.bom+i)
				}
				column := utf8.RuneCountInString(s.text[start:i]) + 1
				if len(errs) == maxAlien {
					return nil, append(errs, s.problem(line, column, encodingError,
						"more than %d places like these, so the rest is not read: is this a rule file? Save it as UTF-8, with spaces for tabs", maxAlien))
				}
				errs = append(errs, s.problem(line, column, encodingError, "%s", message))
			}
			clean = append(clean, s.text[copied:i]...)
			clean = append(clean, stands[sort])
			copied = i + size
		}
		i += size
	}
	return append(clean, s.text[copied:]...), errs
}

// stands holds what scan puts in the place of each sort of problem.
var stands = map[string]byte{
	"tab": ' ', "cr": ' ', "separator": ' ', "bom": ' ',
	"utf8": '?', "control": '?', "noncharacter": '?',
}

// alien tells what is wrong with the character at the head of text, if anything.
func alien(text string, r rune, size int) (sort, message string) {
	switch {
	case r == utf8.RuneError && size == 1:
		return "utf8", "byte 0x%02X at offset %d is not UTF-8: save the file as UTF-8"
	case r == '\t':
		return "tab", "tab: use spaces"
	case r == '\r' && strings.HasPrefix(text, "\r\n"), r == '\r' && len(text) == 1:
		return "", ""
	case r == '\r':
		return "cr", "carriage return without line feed: save the file with line feeds"
	case r < ' ' || r >= 0x7F && r < 0xA0:
		return "control", fmt.Sprintf("control character U+%04X: take it out", r)
	case r == '\u2028' || r == '\u2029':
		return "separator", fmt.Sprintf("line separator U+%04X: begin a new line instead", r)
	case r == '\uFEFF':
		return "bom", "byte order mark inside the file: take it out"
	case r >= 0xFFFE && r&0xFFFE == 0xFFFE:
		return "noncharacter", fmt.Sprintf("U+%04X is no character: take it out", r)
	}
	return "", ""
}
