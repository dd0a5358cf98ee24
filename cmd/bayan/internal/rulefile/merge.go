package rulefile

import (
	"bytes"
	"errors"
	"fmt"
	"path/filepath"
	"strings"

	"bayan/extract/text"
	"bayan/rules"
	"bayan/rules/format"
)

// File is a rule file of entries that is to grow. A file in the layout of the
// formatter keeps it, with the new entries in their places; in any other all that
// people wrote stays as it is, byte by byte, and the new entries come last.
type File struct {
	Kind string
	name string
	data []byte
	has  map[string]bool // folded names
	tidy bool            // in the layout of the formatter
}

// errKind is wrapped by errors about files to which entries cannot be added.
var errKind = errors.New("entries can be added to files of the kinds people, places, agencies and titles")

// Open reads the content of a rule file. It fails with rules.Errors if it is none.
func Open(name string, data []byte) (*File, error) {
	f := &File{name: name, data: data, has: map[string]bool{}, tidy: isTidy(name, data)}
	set, err := f.load(data)
	if err != nil {
		return nil, err
	}
	add := func(kind, entry string) {
		f.Kind = kind
		f.has[text.Fold(entry)] = true
	}
	for _, e := range set.People {
		add("people", e.Name)
	}
	for _, e := range set.Places {
		add("places", e.Name)
	}
	for _, e := range set.Agencies {
		add("agencies", e.Name)
	}
	for _, e := range set.Titles {
		add("titles", e.Title)
	}
	if f.Kind == "" {
		return nil, fmt.Errorf("%s: %w", name, errKind)
	}
	return f, nil
}

// New begins a file.
func New(name, kind string) *File {
	return &File{Kind: kind, name: name, data: []byte("kind: " + kind + "\nentries:\n"), has: map[string]bool{}, tidy: true}
}

func isTidy(name string, data []byte) bool {
	formatted, err := format.Source(name, data)
	return err == nil && bytes.Equal(formatted, data)
}

// Has tells whether the file has an entry of this name.
func (f *File) Has(name string) bool { return f.has[text.Fold(name)] }

// Add puts an entry, as Entry writes it, behind the last one.
func (f *File) Add(name, entry string) {
	f.has[text.Fold(name)] = true
	newline := "\n"
	if bytes.Contains(f.data, []byte("\r\n")) {
		newline = "\r\n"
	}
	if !bytes.HasSuffix(f.data, []byte("\n")) {
		f.data = append(f.data, newline...)
	}
	f.data = append(f.data, strings.ReplaceAll(entry, "\n", newline)...)
}

// Content gives the grown file, which it loads first: in a file that does not end
// with its entries, or is indented otherwise, they would land in a wrong place.
func (f *File) Content() ([]byte, error) {
	set, err := f.load(f.data)
	if err != nil {
		return nil, fmt.Errorf("%s: cannot add entries at the end of this file, leave it with its entries last and indented by two spaces: %w", f.name, err)
	}
	if n := len(set.People) + len(set.Places) + len(set.Agencies) + len(set.Titles); n != len(f.has) {
		return nil, fmt.Errorf("%s: cannot add entries at the end of this file: let its entries stand last", f.name)
	}
	if f.tidy {
		return format.Source(f.name, f.data)
	}
	return f.data, nil
}

func (f *File) load(data []byte) (*rules.Set, error) {
	return rules.LoadFS(single{filepath.Base(f.name), data})
}
