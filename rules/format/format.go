// Package format writes rule files in one layout:
//
//   - letters as Urdu has them, composed (NFC), single spaces, no byte order mark,
//     lines that end with a line feed;
//   - two spaces of indentation, the keys of an entry in the order of the manual, a
//     list in brackets on one line, quotes only where YAML needs them;
//   - one blank line above every section and above every further top-level key,
//     none elsewhere;
//   - entries of people, places, agencies, titles and cues, and the words of word
//     lists, in the order of an Urdu dictionary, within their section.
//
// A section begins after a blank line. A comment there is its heading and stays; a
// comment right above an entry, and one behind a value, goes where the entry goes.
// No comment is lost.
package format

import (
	"errors"
	"fmt"
	"strings"

	"bayan/rules"
	"bayan/rules/internal/tree"
)

// errLoss says that the layout of a file is beyond this package.
var errLoss = errors.New("this file is written in a way that cannot be brought into layout without loss: write its entries plainly, as in the other files, and try again")

// Source writes the content of a rule file in the one layout. What it gives has the
// same rules and the same comments. A file with mistakes is not touched: the error
// is of type [rules.Errors].
func Source(name string, data []byte) ([]byte, error) {
	if errs := rules.Check(name, data); len(errs) > 0 {
		return nil, errs
	}
	text := clean(data)
	doc, err := tree.Read(text)
	if err != nil || doc == nil {
		return nil, fmt.Errorf("%s: %w", name, errLoss)
	}
	lines := strings.Split(strings.TrimSuffix(text, "\n"), "\n")
	p := printer{layout: read(lines, doc), sorter: newSorter()}
	out := p.file()

	after, err := tree.Read(out)
	if err != nil || !same(lines, doc, out, after) {
		return nil, fmt.Errorf("%s: %w", name, errLoss)
	}
	return []byte(out), nil
}

// clean takes the byte order mark and carriage returns away.
func clean(data []byte) string {
	return strings.ReplaceAll(strings.TrimPrefix(string(data), "\uFEFF"), "\r", "")
}
