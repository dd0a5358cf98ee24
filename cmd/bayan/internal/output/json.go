package output

import (
	"bytes"
	"encoding/json"

	"bayan/extract"
)

// encodeLine writes a summary as one line of JSON.
func encodeLine(buf *bytes.Buffer, s *extract.Summary) error {
	enc := json.NewEncoder(buf)
	enc.SetEscapeHTML(false) // & and < are common in titles, and nobody puts this into HTML unescaped
	return enc.Encode(s)
}

// encodeObject writes a summary as indented JSON without a last line break. With
// an outer indent it begins a new line of its own, as an element of an array.
func encodeObject(indent string) func(*bytes.Buffer, *extract.Summary) error {
	return func(buf *bytes.Buffer, s *extract.Summary) error {
		if indent != "" {
			buf.WriteString("\n" + indent)
		}
		enc := json.NewEncoder(buf)
		enc.SetEscapeHTML(false)
		enc.SetIndent(indent, "  ")
		err := enc.Encode(s)
		buf.Truncate(len(bytes.TrimRight(buf.Bytes(), "\n")))
		return err
	}
}
