package output

import (
	"bytes"
	"reflect"
	"strconv"
	"strings"
	"unicode/utf8"

	"gopkg.in/yaml.v3"

	"bayan/extract"
)

// Small things stand on one line: {text: …, start: 3, end: 8}.
const (
	maxFlowFields = 4
	maxFlowText   = 100
)

// encodeYAML writes a summary as a block of YAML. It builds the nodes itself:
// only so can short spans stand on one line and long ones not.
func encodeYAML(buf *bytes.Buffer, s *extract.Summary) error {
	enc := yaml.NewEncoder(buf)
	enc.SetIndent(2)
	if err := enc.Encode(node(reflect.ValueOf(s))); err != nil {
		return err
	}
	return enc.Close()
}

// node gives the YAML of a value, with the keys of its yaml tags in their order.
func node(v reflect.Value) *yaml.Node {
	switch v.Kind() {
	case reflect.Pointer:
		if v.IsNil() {
			return scalar("!!null", "null")
		}
		return node(v.Elem())
	case reflect.Struct:
		return mapping(v)
	case reflect.Slice, reflect.Array:
		return sequence(v)
	case reflect.Bool:
		return scalar("!!bool", strconv.FormatBool(v.Bool()))
	case reflect.Int:
		return scalar("!!int", strconv.FormatInt(v.Int(), 10))
	case reflect.String:
		return text(v.String())
	}
	panic("output: a summary has no " + v.Kind().String()) // found by the tests
}

func mapping(v reflect.Value) *yaml.Node {
	n := &yaml.Node{Kind: yaml.MappingNode}
	if v.NumField() <= maxFlowFields {
		n.Style = yaml.FlowStyle
	}
	for i := range v.NumField() {
		key, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("yaml"), ",")
		value := node(v.Field(i))
		if value.Kind != yaml.ScalarNode || utf8.RuneCountInString(value.Value) > maxFlowText {
			n.Style = 0
		}
		n.Content = append(n.Content, scalar("!!str", key), value)
	}
	return n
}

// sequence puts words and numbers on one line, and empty lists too.
func sequence(v reflect.Value) *yaml.Node {
	n := &yaml.Node{Kind: yaml.SequenceNode}
	if v.Len() == 0 || v.Type().Elem().Kind() != reflect.Struct {
		n.Style = yaml.FlowStyle
	}
	for i := range v.Len() {
		n.Content = append(n.Content, node(v.Index(i)))
	}
	return n
}

func scalar(tag, value string) *yaml.Node {
	return &yaml.Node{Kind: yaml.ScalarNode, Tag: tag, Value: value}
}

// text is quoted where it holds a line break or a tab: other styles change line
// breaks, and a text must come back to the letter for its offsets to hold. It is
// quoted too where the library would not, but older readers of YAML, such as
// Python's, take it for something else: no is false there, and 1:30 is 90.
func text(s string) *yaml.Node {
	n := scalar("!!str", s)
	if strings.ContainsAny(s, "\n\r\t\u0085\u2028\u2029") || oldBool[strings.ToLower(s)] || likeNumber(s) {
		n.Style = yaml.DoubleQuotedStyle
	}
	return n
}

var oldBool = map[string]bool{"y": true, "n": true, "yes": true, "no": true, "on": true, "off": true}

func likeNumber(s string) bool {
	return s != "" && strings.IndexByte("0123456789+-.=<", s[0]) >= 0 && len(s) == utf8.RuneCountInString(s)
}
