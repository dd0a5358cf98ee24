// Package rules reads the YAML rule files: which names, titles, cues, events and
// number words the extractor knows.
//
// The files beside this package are embedded. Default gives them alone; Load
// puts folders of one's own on top of them:
//
//	set, err := rules.Load("newsroom/rules")
//
// Every folder is a layer. All files in it whose names end in .yaml or .yml are
// read, in the order of their names; what is in its subfolders is not, though
// LoadTests reads tests of the rules from one named tests. The names
// of files mean nothing, what is in a file is told by its key kind:
//
//	kind: people
//	entries:
//	  - name: ولادیمیر پوتن
//	    latin: Vladimir Putin
//	    aliases: [ولادیمیر پیوٹن, پوتن]
//
// The kinds are people, places, agencies and titles, whose content is a list of
// entries; words, which holds plain lists (see WordLists); cues, events and
// numbers. The comment at the head of each embedded file explains its fields.
//
// Layers are joined entry by entry. An entry of the same kind whose name (or
// title, verb, noun or phrase) is spelled the same after folding takes the place
// of the one in an earlier layer, one with "remove: true" takes that away, and
// any other is added. Lists of words, events, measures, roles, numerals, bounds,
// vague words and periods only grow.
//
// Reading is strict, so that a slip of the pen is a message and not a rule that
// silently does nothing. All problems of all files come at once, as Errors, each
// with its file, line and column.
package rules

import (
	"embed"
	"io/fs"
	"os"
	"path"
	"path/filepath"
)

//go:embed *.yaml
var embedded embed.FS

// Default returns the embedded rules.
func Default() (*Set, error) { return Load() }

// Load returns the embedded rules with those of the folders on top, the last one
// uppermost. An error is of type Errors.
func Load(dirs ...string) (*Set, error) {
	layers := []fs.FS{folder{embedded, "rules"}}
	for _, dir := range dirs {
		layers = append(layers, folder{os.DirFS(dir), filepath.ToSlash(dir)})
	}
	return LoadFS(layers...)
}

// LoadFS returns the rules of the layers, the last one uppermost, without the
// embedded ones. An error is of type Errors.
func LoadFS(layers ...fs.FS) (*Set, error) {
	var l loader
	for _, layer := range layers {
		l.read(layer)
	}
	l.decode()
	set := l.join()
	if len(l.errs) > 0 {
		l.errs.sort()
		return nil, l.errs
	}
	return set, nil
}

// folder is a layer that knows its name, for messages.
type folder struct {
	fs.FS
	name string
}

// in gives the name by which messages call a file of the layer.
func in(layer fs.FS, file string) string {
	if f, ok := layer.(folder); ok {
		return path.Join(f.name, file)
	}
	return file
}
