package rules

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/width"
)

// Kinds of errors: what part of the reading found them.
const (
	fileError      = "file"      // a file or folder that cannot be read
	encodingError  = "encoding"  // bytes and characters that do not belong
	syntaxError    = "syntax"    // not YAML, or YAML that rule files do not use
	keyError       = "key"       // a key that is unknown, missing or there twice
	valueError     = "value"     // a value of the wrong type or outside its list
	duplicateError = "duplicate" // the same name twice
	layerError     = "layer"     // does not go with the layers below
)

// Error is one problem of a rule file. Line and Column are 1-based, Column in
// code points; Line is 0 if the problem is the file as a whole.
type Error struct {
	File         string
	Line, Column int
	Message      string // lower case, says what to do
	Kind         string // file, encoding, syntax, key, value, duplicate or layer
	Source       string // the line as it is in the file
	Length       int    // code points that it is about; 0: the value that begins there
	Remedy       Remedy // what mends it for certain, if anything
}

// Remedy is a way to mend a value that leaves no doubt about what was meant.
type Remedy string

const (
	Quote Remedy = "quote" // put the value in quotes
	Tidy  Remedy = "tidy"  // take direction marks and needless spaces out
	Drop  Remedy = "drop"  // take the value out of its list
)

// Error gives file:line:col: message [kind].
func (e *Error) Error() string {
	if e.Line == 0 {
		return fmt.Sprintf("%s: %s [%s]", e.File, e.Message, e.Kind)
	}
	return fmt.Sprintf("%s:%d:%d: %s [%s]", e.File, e.Line, e.Column, e.Message, e.Kind)
}

// Excerpt gives the error, the line it is in, and a mark under the place. The
// lines end with a line feed.
func (e *Error) Excerpt() string {
	if e.Line == 0 {
		return e.Error() + "\n"
	}
	line, mark := excerpt([]rune(e.Source), e.Column-1, e.Length)
	number := fmt.Sprintf("%5d | ", e.Line)
	margin := strings.Repeat(" ", len(number)-2) + "| "
	return e.Error() + "\n" + number + line + "\n" + margin + mark + "\n"
}

// Errors are all problems found in one reading, by file, line and column.
type Errors []*Error

// Error gives one problem a line.
func (es Errors) Error() string {
	lines := make([]string, len(es))
	for i, e := range es {
		lines[i] = e.Error()
	}
	return strings.Join(lines, "\n")
}

// Unwrap lets errors.As find the first *Error.
func (es Errors) Unwrap() []error {
	out := make([]error, len(es))
	for i, e := range es {
		out[i] = e
	}
	return out
}

func (es Errors) sort() {
	slices.SortStableFunc(es, func(a, b *Error) int {
		return cmp.Or(
			strings.Compare(a.File, b.File),
			cmp.Compare(a.Line, b.Line),
			cmp.Compare(a.Column, b.Column),
			strings.Compare(a.Message, b.Message),
		)
	})
}

// excerptWidth is how much of a long line an excerpt shows on either side.
const excerptWidth = 60

// excerpt prepares a line for a terminal and marks what stands at column at
// (0-based). A left-to-right mark after each piece of YAML punctuation keeps a
// terminal from laying out [الف, ب] as one run from the right, and such marks
// around the value do so among words that only spaces part, so every value stays
// above its mark.
func excerpt(line []rune, at, length int) (shown, mark string) {
	at, end := extent(line, at, length)
	end = min(end, at+excerptWidth)
	var text, under strings.Builder
	from, to := max(0, at-excerptWidth), min(len(line), at+excerptWidth)
	if from > 0 {
		text.WriteString("…")
		under.WriteByte(' ')
	}
	for i := from; i < to; i++ {
		r := line[i]
		if i == from && leftward(line[from:], 1) || i == at && leftward(line[:at], -1) || i == end && leftward(line[end:], 1) {
			text.WriteRune(ltrMark)
		}
		switch {
		case bidiControl(r) || r == '\uFEFF':
			r = 0
		case unicode.IsSpace(r):
			r = ' '
		case unicode.IsControl(r):
			r = '\uFFFD'
		}
		if r != 0 {
			text.WriteRune(r)
		}
		if strings.ContainsRune(punctuation, r) {
			text.WriteRune(ltrMark)
		}
		cells := cells(line[i])
		switch {
		case cells == 0:
		case i < at:
			under.WriteString("  "[:cells])
		case i == at:
			under.WriteString("^~"[:cells])
		case i < end:
			under.WriteString("~~"[:cells])
		}
	}
	if at == len(line) {
		under.WriteByte('^')
	}
	if to < len(line) {
		text.WriteString("…")
	}
	return text.String(), strings.TrimRight(under.String(), " ")
}

// End is the column behind the value that the error is about.
func (e *Error) End() int {
	_, end := extent([]rune(e.Source), e.Column-1, e.Length)
	return max(end+1, e.Column)
}

// extent gives where the value, or the piece of that length, at a place of a line
// begins and ends (0-based).
func extent(line []rune, at, length int) (start, end int) {
	at = max(0, min(at, len(line)))
	for at < len(line) && narrow(line[at]) {
		at++
	}
	if length > 0 {
		return at, min(at+length, len(line))
	}
	end = at
	for end < len(line) && !ends(line, at, end) {
		end++
	}
	return at, end
}

// ends reports whether the value that begins at line[at] ends before line[i].
func ends(line []rune, at, i int) bool {
	rest := line[i:]
	switch quote := line[at]; {
	case i == at:
		return false
	case quote == '"' || quote == '\'':
		return i > at+1 && line[i-1] == quote
	case rest[0] == ',' || rest[0] == ']' || rest[0] == ':':
		return true
	}
	return strings.TrimSpace(string(rest[:1])) == "" && (len(rest) < 2 || rest[1] == '#' || rest[1] == ' ')
}

// punctuation is what gets a left-to-right mark behind it.
const punctuation = `,:[]{}"'`

const ltrMark = '\u200E'

// leftward reports whether the first letter of a text, or the last one if step is
// -1, is written from right to left and no punctuation comes before it.
func leftward(s []rune, step int) bool {
	i := 0
	if step < 0 {
		i = len(s) - 1
	}
	for ; i >= 0 && i < len(s); i += step {
		if strings.ContainsRune(punctuation, s[i]) {
			return false
		}
		if unicode.IsLetter(s[i]) {
			return unicode.In(s[i], unicode.Arabic, unicode.Hebrew)
		}
	}
	return false
}

// cells is the number of cells of a terminal that r takes.
func cells(r rune) int {
	if narrow(r) {
		return 0
	}
	switch width.LookupRune(r).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth:
		return 2
	}
	return 1
}

// narrow reports whether r takes no cell of a terminal.
func narrow(r rune) bool { return unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf) }

// bidiControl reports whether r sets the direction of text. Such a character is
// not seen and makes what is seen differ from what is there.
func bidiControl(r rune) bool {
	return r == '\u061C' || r == '\u200E' || r == '\u200F' ||
		r >= '\u202A' && r <= '\u202E' || r >= '\u2066' && r <= '\u2069'
}

// quoted puts a text from a file into a message. Other than ASCII is isolated,
// so that Urdu does not turn around the line it is in.
func quoted(s string) string {
	var b strings.Builder
	ascii, n := true, 0
	for _, r := range s {
		if n++; n > 60 {
			b.WriteString("…")
			break
		}
		switch {
		case bidiControl(r):
			continue
		case unicode.IsSpace(r) || unicode.IsControl(r):
			r = ' '
		}
		ascii = ascii && r < 0x80
		b.WriteRune(r)
	}
	if ascii {
		return `"` + b.String() + `"`
	}
	return "\"\u2068" + b.String() + "\u2069\""
}
