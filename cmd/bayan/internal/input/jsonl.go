package input

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"bayan/extract"
)

// lines yields the lines of a JSON Lines file, of any length. It reports whether
// more records are wanted.
func (r *Reader) lines(f File, yield func(Record) bool) bool {
	content, closer, err := r.open(f)
	if err != nil {
		return yield(failed(f.Name, err))
	}
	defer closer.Close()
	for number := 1; ; number++ {
		line, err := content.ReadBytes('\n')
		if number == 1 {
			line = bytes.TrimPrefix(line, byteOrderMark)
		}
		if err != nil && err != io.EOF {
			// The line was cut off with the file: half an article is none.
			return yield(failed(f.Name, &Error{f.Name, number, 1, reason(err)}))
		}
		if len(bytes.TrimSpace(line)) > 0 {
			decode := func() (extract.Article, error) { return r.decode(f.Name, number, line) }
			where := fmt.Sprintf("%s:%d", f.Name, number)
			if !yield(Record{Where: where, Article: decode}) {
				return false
			}
		}
		if err == io.EOF {
			return true
		}
	}
}

// object is a line of a JSON Lines file. Fields that it does not name are left
// aside.
type object struct {
	ID        name    `json:"id"`
	Source    string  `json:"source"`
	Title     string  `json:"title"`
	Text      *string `json:"text"`
	Published string  `json:"published"`
	URL       string  `json:"url"`
}

// name is a string that may be written as a number, as databases write ids.
type name string

func (n *name) UnmarshalJSON(data []byte) error {
	var number json.Number // takes a number, not more than 2^53 made inexact
	if data[0] != '"' {
		err := json.Unmarshal(data, &number)
		*n = name(number)
		return err
	}
	return json.Unmarshal(data, (*string)(n))
}

func (r *Reader) decode(file string, number int, line []byte) (extract.Article, error) {
	line, err := r.valid(file, number, line)
	if err != nil {
		return extract.Article{}, err
	}
	var o object
	if err := json.Unmarshal(line, &o); err != nil {
		return extract.Article{}, badLine(file, number, line, err)
	}
	if o.Text == nil {
		return extract.Article{}, &Error{file, number, 1, `no "text": give every line {"text": "…"}`}
	}
	return extract.Article{
		ID: string(o.ID), Source: o.Source, Title: o.Title,
		Text: *o.Text, Published: o.Published, URL: o.URL,
	}, nil
}

// badLine says what is wrong with a line, and where.
func badLine(file string, number int, line []byte, err error) error {
	e := &Error{file, number, 1, err.Error()}
	if syntax, ok := errors.AsType[*json.SyntaxError](err); ok {
		// Offset is after the offending byte, or the end where the line stops short.
		_, e.Column = position(line, int(syntax.Offset)-1)
		e.Message = fmt.Sprintf("not JSON (%v): write every article as one JSON object on one line", syntax)
	}
	if wrong, ok := errors.AsType[*json.UnmarshalTypeError](err); ok {
		_, e.Column = position(line, int(wrong.Offset)-1)
		e.Message = fmt.Sprintf("%q is a JSON %s: write it as a string", wrong.Field, wrong.Value)
		if wrong.Field == "" {
			e.Message = fmt.Sprintf(`a JSON %s is no article: write every article as one object {"text": "…"} on one line`, wrong.Value)
		}
	}
	return e
}
