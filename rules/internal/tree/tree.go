// Package tree reads YAML into nodes with their places. It is the only one that
// knows which YAML package is in use.
package tree

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"gopkg.in/yaml.v3"
)

// Node is a piece of a YAML document with its place: Line and Column are 1-based,
// Column counts code points.
type (
	Node = yaml.Node
	Kind = yaml.Kind
)

// The kinds and styles of nodes.
const (
	Scalar   = yaml.ScalarNode
	Mapping  = yaml.MappingNode
	Sequence = yaml.SequenceNode
	Alias    = yaml.AliasNode

	Flow   = yaml.FlowStyle
	Double = yaml.DoubleQuotedStyle
	Tagged = yaml.TaggedStyle
	Block  = yaml.LiteralStyle | yaml.FoldedStyle
	Quoted = Block | yaml.DoubleQuotedStyle | yaml.SingleQuotedStyle
)

var errPanic = errors.New("the YAML reader gave up")

// Read reads the first document of a text in the quickest way. It is nil for a
// text without content.
func Read(text string) (*Node, error) {
	if doc := Quick(text); doc != nil {
		return doc, nil
	}
	doc, _, err := Parse([]byte(text))
	return doc, err
}

// Parse reads the first document and, where there is one, the second. Both are
// nil for a text without content.
func Parse(text []byte) (first, second *Node, err error) {
	defer func() {
		if v := recover(); v != nil { // yaml.v3 panics on some malformed texts
			first, second, err = nil, nil, fmt.Errorf("%w: %v", errPanic, v)
		}
	}()
	d := yaml.NewDecoder(bytes.NewReader(text))
	if first, err = next(d); first == nil || err != nil {
		return nil, nil, err
	}
	second, err = next(d)
	return first, second, err
}

func next(d *yaml.Decoder) (*Node, error) {
	var doc Node
	switch err := d.Decode(&doc); {
	case err == io.EOF:
		return nil, nil
	case err != nil:
		return nil, err
	case len(doc.Content) == 0:
		return nil, nil
	}
	return doc.Content[0], nil
}
