package rules

import (
	"io/fs"
	"os"
	"path/filepath"

	"bayan/rules/internal/tree"
)

// Builtin is the layer of the embedded rules.
func Builtin() fs.FS { return folder{embedded, "rules"} }

// Dir is the layer that the files of a folder make.
func Dir(dir string) fs.FS { return folder{os.DirFS(dir), filepath.ToSlash(dir)} }

// Reading is what came of reading layers: also where something is wrong, all that
// could be read. It is for tools that look at the rules; see Load for their use.
type Reading struct {
	Set    *Set
	Errors Errors
	Files  []*File
}

// Read reads the layers, the last one uppermost, without the embedded ones.
func Read(layers ...fs.FS) *Reading {
	var l loader
	for _, layer := range layers {
		l.read(layer)
	}
	l.decode()
	r := &Reading{Set: l.join()}
	l.errs.sort()
	r.Errors = l.errs
	for _, f := range l.files {
		r.Files = append(r.Files, &File{Name: f.name, Layer: f.layer, src: f.source})
	}
	return r
}

// File is a rule file that was read.
type File struct {
	Name  string
	Layer int // 1 is the lowest

	src *source
}

// Value is one text in a rule file.
type Value struct {
	Pos
	Text    string
	Quoted  bool
	Section string // top-level key that it is under
	Entry   int    // number of its entry in the section, from 0
	Key     string // key in the entry, or name of the word list
}

// Text is the content without a byte order mark.
func (f *File) Text() string { return f.src.text }

// Line gives a line (1-based) without its line end.
func (f *File) Line(n int) string { return f.src.line(n) }

// Problem makes an error at a place of the file.
func (f *File) Problem(line, column int, kind, format string, args ...any) *Error {
	return f.src.problem(line, column, kind, format, args...)
}

// Values gives all texts of the file in their order, with the kind of the file. In
// a file that is no YAML they are those of the entries that are.
func (f *File) Values() (kind string, values []Value) {
	again := ruleFile{source: newSource(f.Name, []byte(f.src.text))}
	again.decode(func(d *decoder, doc *node) {
		if doc.Kind != mappingNode {
			return
		}
		c := collector{decoder: d}
		for i := 0; i+1 < len(doc.Content); i += 2 {
			key, v := doc.Content[i].Value, doc.Content[i+1]
			if key == "kind" {
				kind = v.Value
				continue
			}
			c.section(key, v)
		}
		values = c.values
	})
	return kind, values
}

type collector struct {
	*decoder
	values []Value
}

func (c *collector) section(name string, n *node) {
	at := Value{Section: name}
	switch n.Kind {
	case sequenceNode:
		for i, entry := range n.Content {
			at.Entry = i
			c.entry(at, entry)
		}
	case mappingNode: // word lists
		c.entry(at, n)
	}
}

func (c *collector) entry(at Value, n *node) {
	if n.Kind != mappingNode {
		c.value(at, n)
		return
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		at.Key = n.Content[i].Value
		c.value(at, n.Content[i+1])
	}
}

// value adds the texts of a value or of a list of them.
func (c *collector) value(at Value, n *node) {
	if n.Kind == sequenceNode {
		for _, item := range n.Content {
			c.text(at, item)
		}
		return
	}
	if at.Section != "lists" || n.Kind != scalarNode || n.Style&tree.Quoted&^tree.Block != 0 {
		c.text(at, n)
		return
	}
	for _, w := range c.list(n) {
		at.Pos, at.Text = w.Pos, w.Text
		c.values = append(c.values, at)
	}
}

func (c *collector) text(at Value, n *node) {
	if n.Kind == scalarNode && n.Anchor == "" {
		at.Pos, at.Text, at.Quoted = c.pos(n), n.Value, n.Style&tree.Quoted != 0
		c.values = append(c.values, at)
	}
}

// Check reads one rule file by itself, without what other files and layers say.
func Check(name string, data []byte) Errors {
	if len(data) > MaxSize {
		var l loader
		l.cannot(name, "more than %d MB: split the file", MaxSize>>20)
		return l.errs
	}
	f := ruleFile{source: newSource(name, data)}
	f.decode((*decoder).file)
	f.errs.sort()
	return f.errs
}
