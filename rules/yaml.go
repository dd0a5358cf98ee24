package rules

import "bayan/rules/internal/tree"

// node is a piece of a YAML document with its place.
type node = tree.Node

const (
	scalarNode   = tree.Scalar
	mappingNode  = tree.Mapping
	sequenceNode = tree.Sequence
	aliasNode    = tree.Alias

	taggedStyle = tree.Tagged
	blockStyle  = tree.Block
	quotedStyle = tree.Quoted
)

func parse(text []byte) (first, second *node, err error) { return tree.Parse(text) }
