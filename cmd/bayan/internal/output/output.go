// Package output writes summaries as YAML, JSON, JSON Lines and CSV.
package output

import (
	"bytes"
	"fmt"
	"io"

	"bayan/extract"
)

// Options say how summaries are written.
type Options struct {
	Format string // yaml, json, jsonl or csv
	Table  string // for csv: statements, counts or entities
	Single bool   // for json: an object, not an array
	BOM    bool   // for csv: begin with a byte order mark
}

// Format turns summaries into bytes. Encode may be called by many goroutines;
// their results, in any order the caller likes, go to a Writer.
type Format struct {
	head, between, tail string
	encode              func(*bytes.Buffer, *extract.Summary) error
}

// New makes the format that the options describe. Its errors are for the user.
func New(o Options) (*Format, error) {
	if o.Format != "csv" && (o.Table != "" || o.BOM) {
		return nil, fmt.Errorf("--table and --bom are for spreadsheets: add --format csv")
	}
	switch o.Format {
	case "yaml":
		return &Format{between: "---\n", encode: encodeYAML}, nil
	case "jsonl":
		return &Format{encode: encodeLine}, nil
	case "json":
		if o.Single {
			return &Format{tail: "\n", encode: encodeObject("")}, nil
		}
		return &Format{head: "[", between: ",", tail: "\n]\n", encode: encodeObject("  ")}, nil
	case "csv":
		return newCSV(o)
	}
	return nil, fmt.Errorf("no format %q: use yaml, json, jsonl or csv", o.Format)
}

// Encode gives the bytes of one summary.
func (f *Format) Encode(s *extract.Summary) ([]byte, error) {
	var buf bytes.Buffer
	if err := f.encode(&buf, complete(s)); err != nil {
		return nil, err
	}
	return buf.Bytes(), nil
}

// Writer puts encoded summaries one after the other, with what the format wants
// before, between and after them.
type Writer struct {
	w     io.Writer
	f     *Format
	begun bool
}

// NewWriter gives a writer of the format to w.
func (f *Format) NewWriter(w io.Writer) *Writer { return &Writer{w: w, f: f} }

// Write adds what Encode gave for one summary.
func (w *Writer) Write(encoded []byte) error {
	before := w.f.between
	if !w.begun {
		before = w.f.head
	}
	w.begun = true
	if before != "" {
		if _, err := io.WriteString(w.w, before); err != nil {
			return err
		}
	}
	_, err := w.w.Write(encoded)
	return err
}

// Close ends the output, but does not close what is under the writer.
func (w *Writer) Close() error {
	end := w.f.tail
	if !w.begun {
		end = w.f.head + end
	}
	_, err := io.WriteString(w.w, end)
	return err
}

// complete gives the summary with empty lists for nil ones: readers of the
// output may count on lists being there. The given one stays as it is.
func complete(s *extract.Summary) *extract.Summary {
	c := *s
	c.Article.RepeatedParagraphs = filled(s.Article.RepeatedParagraphs)
	c.Entities = append(make([]extract.Entity, 0, len(s.Entities)), s.Entities...)
	for i := range c.Entities {
		c.Entities[i].Titles = filled(c.Entities[i].Titles)
		c.Entities[i].Mentions = filled(c.Entities[i].Mentions)
	}
	c.Statements = append(make([]extract.Statement, 0, len(s.Statements)), s.Statements...)
	for i := range c.Statements {
		c.Statements[i].Quotes = filled(c.Statements[i].Quotes)
	}
	c.Counts = filled(s.Counts)
	return &c
}

func filled[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}
