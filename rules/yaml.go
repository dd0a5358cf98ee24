package rules

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"gopkg.in/yaml.v3"
)

// node is a piece of a YAML document with its place. This is the only file that
// knows which YAML package is in use.
type (
	node = yaml.Node
	kind = yaml.Kind
)

const (
	scalarNode   = yaml.ScalarNode
	mappingNode  = yaml.MappingNode
	sequenceNode = yaml.SequenceNode
	aliasNode    = yaml.AliasNode

	flowStyle   = yaml.FlowStyle
	doubleStyle = yaml.DoubleQuotedStyle
	taggedStyle = yaml.TaggedStyle
	blockStyle  = yaml.LiteralStyle | yaml.FoldedStyle
	quotedStyle = blockStyle | yaml.DoubleQuotedStyle | yaml.SingleQuotedStyle
)

var errPanic = errors.New("the YAML reader gave up")

// parse reads the first document and, where there is one, the second. Both are
// nil for a text without content.
func parse(text []byte) (first, second *node, err error) {
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

func next(d *yaml.Decoder) (*node, error) {
	var doc node
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
