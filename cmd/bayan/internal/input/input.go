// Package input finds and reads articles: plain text files, JSON Lines, folders
// of both, and standard input, compressed by gzip or not.
package input

import (
	"bufio"
	"compress/gzip"
	"fmt"
	"io"
	"iter"
	"os"

	"bayan/extract"
)

// Kind says how the content of a file is read.
type Kind string

const (
	Auto  Kind = "auto"  // by the ending of the file's name; standard input is text
	Text  Kind = "text"  // the file is one article
	JSONL Kind = "jsonl" // every line is one article
)

// Reader reads articles.
type Reader struct {
	Stdin          io.Reader
	Kind           Kind
	TitleLine      bool // the first line of a plain text is its title
	ReplaceInvalid bool // write U+FFFD for what is not UTF-8, instead of an error
}

// Record is one article that has not been decoded yet, so that decoding can run
// on many cores.
type Record struct {
	Where   string // file, or file and line, for messages
	Article func() (extract.Article, error)
}

// Error is what is wrong with an input. Line and Column are 1-based and 0 where
// the whole file is meant; Column counts code points.
type Error struct {
	File         string
	Line, Column int
	Message      string
}

func (e *Error) Error() string {
	if e.Line == 0 {
		return fmt.Sprintf("%s: %s", e.File, e.Message)
	}
	return fmt.Sprintf("%s:%d:%d: %s", e.File, e.Line, e.Column, e.Message)
}

// Records yields the articles of the files in order. What cannot be read comes
// as a record whose Article gives the error, so that it is told in its place.
func (r *Reader) Records(files []File) iter.Seq[Record] {
	return func(yield func(Record) bool) {
		for _, f := range files {
			switch {
			case f.Err != nil:
				if !yield(failed(f.Name, f.Err)) {
					return
				}
			case f.Kind == JSONL:
				if !r.lines(f, yield) {
					return
				}
			default:
				read := func() (extract.Article, error) { return r.text(f) }
				if !yield(Record{Where: f.Name, Article: read}) {
					return
				}
			}
		}
	}
}

func failed(where string, err error) Record {
	return Record{Where: where, Article: func() (extract.Article, error) {
		return extract.Article{}, err
	}}
}

// open gives the content of the file. Gzip is known by its first two bytes, with
// which no UTF-8 text begins, so it works on standard input too.
func (r *Reader) open(f File) (*bufio.Reader, io.Closer, error) {
	var closer io.Closer = io.NopCloser(nil)
	source := r.Stdin
	if f.Path != "" {
		file, err := os.Open(f.Path)
		if err != nil {
			return nil, nil, &Error{File: f.Name, Message: reason(err)}
		}
		source, closer = file, file
	}
	buffered := bufio.NewReaderSize(source, 1<<16)
	if magic, _ := buffered.Peek(2); string(magic) != "\x1f\x8b" {
		return buffered, closer, nil
	}
	unzipped, err := gzip.NewReader(buffered)
	if err != nil {
		closer.Close()
		return nil, nil, &Error{File: f.Name, Message: reason(err)}
	}
	return bufio.NewReaderSize(unzipped, 1<<16), closer, nil
}
