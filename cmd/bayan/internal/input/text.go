package input

import (
	"bytes"
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"bayan/extract"
)

var byteOrderMark = []byte("\ufeff")

// text reads a plain text file. But for a byte order mark the text stays as it
// is, line ends too, so that offsets hold for the file.
func (r *Reader) text(f File) (extract.Article, error) {
	content, closer, err := r.open(f)
	if err != nil {
		return extract.Article{}, err
	}
	defer closer.Close()
	data, err := io.ReadAll(content)
	if err != nil {
		return extract.Article{}, &Error{File: f.Name, Message: reason(err)}
	}
	data = bytes.TrimPrefix(data, byteOrderMark)
	data, err = r.valid(f.Name, 1, data)
	if err != nil {
		return extract.Article{}, err
	}
	a := extract.Article{Text: string(data)}
	if f.Path != "" {
		name := filepath.Base(f.Path)
		a.ID = strings.ToValidUTF8(strings.TrimSuffix(name, filepath.Ext(name)), "\ufffd")
	}
	if r.TitleLine {
		a.Title, a.Text = splitTitle(a.Text)
	}
	return a, nil
}

// splitTitle parts the first line from the text, which begins with the first
// line after it that is not blank.
func splitTitle(s string) (title, text string) {
	title, text, _ = strings.Cut(s, "\n")
	for {
		line, rest, more := strings.Cut(text, "\n")
		if !more || strings.TrimSpace(line) != "" {
			return strings.TrimSpace(title), text
		}
		text = rest
	}
}

// valid makes sure that data, which begins in the given line, is UTF-8.
func (r *Reader) valid(file string, line int, data []byte) ([]byte, error) {
	if utf8.Valid(data) {
		return data, nil
	}
	if r.ReplaceInvalid {
		return bytes.ToValidUTF8(data, []byte("\ufffd")), nil
	}
	offset := 0
	for {
		c, size := utf8.DecodeRune(data[offset:])
		if c == utf8.RuneError && size == 1 {
			break
		}
		offset += size
	}
	lines, column := position(data, offset)
	message := fmt.Sprintf("not UTF-8 (byte 0x%02x): save it as UTF-8, or use --replace-invalid", data[offset])
	if bytes.HasPrefix(data, []byte("\xff\xfe")) || bytes.HasPrefix(data, []byte("\xfe\xff")) {
		message = "this is UTF-16: save it as UTF-8"
	}
	return nil, &Error{File: file, Line: line + lines - 1, Column: column, Message: message}
}

// position gives the line and column of a byte offset.
func position(data []byte, offset int) (line, column int) {
	before := data[:min(max(offset, 0), len(data))]
	start := bytes.LastIndexByte(before, '\n') + 1
	return bytes.Count(before, []byte("\n")) + 1, utf8.RuneCount(before[start:]) + 1
}
