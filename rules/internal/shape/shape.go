// Package shape tells how the files of each kind are built: which sections they
// have, which Go type holds an entry, and under which keys its fields stand.
package shape

import (
	"reflect"
	"strings"
	"unicode"

	"bayan/rules"
)

// Section is a top-level key of a file with a list of entries under it.
type Section struct {
	Key    string
	Entry  reflect.Type
	Name   []string // keys by which entries are sorted, the first that is there; none: the order means something
	OneRow bool     // an entry stands on one line: {forms: [ایک], value: 1}
}

// Lists is the one section of files of kind words.
const Lists = "lists"

// Kinds gives the sections of the files of each kind in their order. Files of kind
// words have lists instead.
var Kinds = map[string][]Section{
	"people":   {{Key: "entries", Entry: reflect.TypeFor[rules.Person](), Name: []string{"name"}}},
	"places":   {{Key: "entries", Entry: reflect.TypeFor[rules.Place](), Name: []string{"name"}}},
	"agencies": {{Key: "entries", Entry: reflect.TypeFor[rules.Agency](), Name: []string{"name"}}},
	"titles":   {{Key: "entries", Entry: reflect.TypeFor[rules.Title](), Name: []string{"title"}}},
	"words":    nil,
	"cues": {
		{Key: "verbs", Entry: reflect.TypeFor[rules.Verb]()},
		{Key: "entries", Entry: reflect.TypeFor[rules.Cue](), Name: []string{"verb", "noun", "phrase"}},
	},
	"events": {
		{Key: "events", Entry: reflect.TypeFor[rules.Event]()},
		{Key: "measures", Entry: reflect.TypeFor[rules.Measure]()},
		{Key: "roles", Entry: reflect.TypeFor[rules.Role]()},
	},
	"numbers": {
		{Key: "numerals", Entry: reflect.TypeFor[rules.Numeral](), OneRow: true},
		{Key: "bounds", Entry: reflect.TypeFor[rules.Bound]()},
		{Key: "vague", Entry: reflect.TypeFor[string]()},
		{Key: "periods", Entry: reflect.TypeFor[rules.Period](), OneRow: true},
	},
}

// Field is one key of an entry.
type Field struct {
	Key  string
	Name string // of the field of the Go type
	Type reflect.Type
}

// Fields lists the keys of an entry in their order.
func Fields(entry reflect.Type) []Field {
	if entry.Kind() != reflect.Struct {
		return nil
	}
	var out []Field
	for f := range entry.Fields() {
		if f.Type != reflect.TypeFor[rules.Pos]() {
			out = append(out, Field{key(f.Name), f.Name, f.Type})
		}
	}
	return out
}

// key writes InName as in_name.
func key(name string) string {
	var b strings.Builder
	for i, r := range name {
		if unicode.IsUpper(r) && i > 0 {
			b.WriteByte('_')
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}
