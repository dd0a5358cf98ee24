package rules

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"runtime"
	"slices"
	"sync"

	"bayan/rules/internal/tree"
)

// loader reads the files of all layers.
type loader struct {
	files []*ruleFile // by layer, then name
	errs  Errors
	layer int // the one being read, from 1
}

// ruleFile is one file on its way.
type ruleFile struct {
	*source
	layer int
	set   Set
	errs  Errors
}

// read takes in the files of the next layer.
func (l *loader) read(layer fs.FS) {
	l.layer++
	names, err := fs.ReadDir(layer, ".")
	if err != nil {
		if pe := (*fs.PathError)(nil); errors.As(err, &pe) {
			err = pe.Err // the folder is named already
		}
		l.cannot(in(layer, "."), "cannot read the folder: %v", err)
		return
	}
	found := false
	for _, entry := range names {
		ext := path.Ext(entry.Name())
		if ext != ".yaml" && ext != ".yml" || entry.IsDir() {
			continue
		}
		found = true
		l.readFile(layer, entry.Name())
	}
	if !found {
		l.cannot(in(layer, "."), "no rule files in this folder: give one with files that end in .yaml")
	}
}

// readFile takes in one file of the layer that is being read.
func (l *loader) readFile(layer fs.FS, file string) {
	name := in(layer, file)
	data, err := readFile(layer, file)
	switch {
	case err != nil:
		l.cannot(name, "cannot read the file: %v", err)
	case len(data) > MaxSize:
		l.cannot(name, "more than %d MB: split the file", MaxSize>>20)
	default:
		l.files = append(l.files, &ruleFile{source: newSource(name, data), layer: l.layer})
	}
}

func (l *loader) cannot(name, format string, args ...any) {
	l.errs = append(l.errs, &Error{File: name, Message: fmt.Sprintf(format, args...), Kind: fileError})
}

// readFile reads a file, but little more than MaxSize of it.
func readFile(layer fs.FS, name string) ([]byte, error) {
	f, err := layer.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	if info.IsDir() {
		return nil, fmt.Errorf("it is a folder")
	}
	data := make([]byte, 0, min(info.Size(), MaxSize)+1)
	return readAll(io.LimitReader(f, MaxSize+1), data)
}

// readAll is io.ReadAll into a buffer of the likely size.
func readAll(r io.Reader, buf []byte) ([]byte, error) {
	for {
		if len(buf) == cap(buf) {
			buf = append(buf, 0)[:len(buf)]
		}
		n, err := r.Read(buf[len(buf):cap(buf)])
		buf = buf[:len(buf)+n]
		if err == io.EOF {
			return buf, nil
		}
		if err != nil {
			return buf, err
		}
	}
}

// decode decodes all files, some at a time, the longest first: the YAML reader
// takes most of the time of loading.
func (l *loader) decode() {
	var wait sync.WaitGroup
	slots := make(chan struct{}, runtime.GOMAXPROCS(0))
	bySize := slices.SortedFunc(slices.Values(l.files), func(a, b *ruleFile) int {
		return len(b.text) - len(a.text)
	})
	for _, f := range bySize {
		slots <- struct{}{}
		wait.Go(func() {
			f.decode((*decoder).file)
			<-slots
		})
	}
	wait.Wait()
	for _, f := range l.files {
		l.errs = append(l.errs, f.errs...)
	}
}

// decode reads the text of the file, and its content with the function given.
func (f *ruleFile) decode(content func(*decoder, *node)) {
	clean, errs := f.scan()
	f.errs = errs
	if clean == nil && len(errs) > 0 {
		return
	}
	var second *node
	var err error
	doc := tree.Quick(f.text)
	if len(errs) > 0 || doc == nil {
		doc, second, err = parse(clean)
	}
	if err != nil {
		if len(errs) > 0 {
			return // the tab or character most likely is the reason
		}
		doc, second, errs = f.salvage(clean, err)
		f.errs = append(f.errs, errs...)
	}
	switch {
	case doc == nil && len(f.errs) == 0:
		f.errs = append(f.errs, f.problem(1, 1, keyError, "nothing in this file: begin it with %q", "kind: people"))
	case second != nil:
		f.errs = append(f.errs, f.problem(second.Line, second.Column, syntaxError,
			"a second document begins before this: make it a file of its own, or take out the line with ---"))
	}
	if doc == nil {
		return
	}
	d := decoder{src: f.source, errs: f.errs, partial: err != nil}
	content(&d, doc)
	f.set, f.errs = d.set, d.errs
}
