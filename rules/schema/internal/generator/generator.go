// Package generator makes the JSON Schemas of rule files out of the Go types that
// hold them and their comments.
package generator

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"

	"bayan/rules"
	"bayan/rules/internal/shape"
)

// object is a JSON object.
type object map[string]any

// lists are the values that fields may have, by the names by which the comments
// of the fields call them.
var lists = map[string][]string{
	"PlaceCategories":  rules.PlaceCategories,
	"AgencyCategories": rules.AgencyCategories,
	"TitleCategories":  rules.TitleCategories,
	"Acts":             rules.Acts,
	"Events":           rules.Events,
	"Measures":         rules.Measures,
	"RoleNames":        rules.RoleNames,
	"NumeralKinds":     rules.NumeralKinds,
	"BoundNames":       rules.BoundNames,
	"PeriodKinds":      rules.PeriodKinds,
}

// required are the keys that an entry must have, unless it removes another.
var required = map[string][]string{
	"Person":  {"name"},
	"Place":   {"name", "category"},
	"Agency":  {"name", "category"},
	"Title":   {"title", "category"},
	"Verb":    {"infinitive"},
	"Cue":     {"act"},
	"Event":   {"event"},
	"Measure": {"measure"},
	"Role":    {"role", "nouns"},
	"Numeral": {"forms", "value", "kind"},
	"Bound":   {"bound"},
	"Period":  {"forms", "kind"},
}

// idle are the types whose entries do nothing with one key alone.
var idle = map[string]bool{"Verb": true, "Event": true, "Measure": true, "Bound": true}

// hidden is what sets the direction of text, which is not seen.
const hidden = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"

// text is a value that is read as text: single spaces, none at the ends.
var text = object{
	"type":    "string",
	"pattern": "^[^\\s" + hidden + "]+( [^\\s" + hidden + "]+)*$",
}

// Generate makes the schema of each kind. It is given the source of the Go types,
// for their comments.
func Generate(source []byte) (map[string][]byte, error) {
	d, err := readDocs(source)
	if err != nil {
		return nil, err
	}
	out := map[string][]byte{}
	for kind, sections := range shape.Kinds {
		properties := object{"kind": object{"const": kind, "description": "what the file holds"}}
		for _, s := range sections {
			items, err := entry(s.Entry, d)
			if err != nil {
				return nil, err
			}
			properties[s.Key] = object{"type": "array", "items": items}
		}
		if kind == "words" {
			properties[shape.Lists] = wordLists()
		}
		data, err := encode(object{
			"$schema":              "http://json-schema.org/draft-07/schema#",
			"title":                "bayan rule file of kind " + kind,
			"type":                 "object",
			"properties":           properties,
			"required":             []string{"kind"},
			"minProperties":        2,
			"additionalProperties": false,
		})
		if err != nil {
			return nil, err
		}
		out[kind] = data
	}
	return out, nil
}

// entry is the schema of an entry of this type.
func entry(t reflect.Type, d docs) (object, error) {
	if t.Kind() == reflect.String {
		return text, nil
	}
	properties := object{}
	removable := false
	for _, f := range shape.Fields(t) {
		name := t.Name() + "." + f.Name
		schema, err := value(f.Type, d.list(name))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		if doc := d[name]; doc != "" && d.list(name) == "" {
			schema["description"] = doc
		}
		properties[f.Key] = schema
		removable = removable || f.Key == "remove"
	}
	keys, ok := required[t.Name()]
	if !ok {
		return nil, fmt.Errorf("%s: its required keys are not known", t.Name())
	}
	schema := object{
		"description":          d[t.Name()],
		"type":                 "object",
		"properties":           properties,
		"additionalProperties": false,
	}
	if t == reflect.TypeFor[rules.Cue]() {
		schema["oneOf"] = []object{{"required": []string{"verb"}}, {"required": []string{"noun"}}, {"required": []string{"phrase"}}}
	}
	switch {
	case removable:
		schema["if"] = object{"properties": object{"remove": object{"const": true}}, "required": []string{"remove"}}
		schema["then"] = object{"maxProperties": 2, "required": keys[:1]}
		schema["else"] = object{"required": keys}
		if t == reflect.TypeFor[rules.Cue]() {
			schema["then"] = object{"maxProperties": 2}
		}
	case idle[t.Name()]:
		schema["required"], schema["minProperties"] = keys, 2
	default:
		schema["required"] = keys
	}
	return schema, nil
}

// value is the schema of a field, whose values may be those of a list.
func value(t reflect.Type, list string) (object, error) {
	switch t.Kind() {
	case reflect.String:
		if list == "" {
			return clone(text), nil
		}
		values, ok := lists[list]
		if !ok {
			return nil, fmt.Errorf("no list %s", list)
		}
		return object{"enum": values}, nil
	case reflect.Bool:
		return object{"type": "boolean"}, nil
	case reflect.Int:
		return object{"type": "integer"}, nil
	case reflect.Float64:
		return object{"type": "number"}, nil
	case reflect.Slice:
		return object{"type": "array", "items": text}, nil
	}
	return nil, fmt.Errorf("no schema for %v", t)
}

func clone(o object) object {
	c := object{}
	for k, v := range o {
		c[k] = v
	}
	return c
}

// wordLists is the schema of the lists of a file of kind words.
func wordLists() object {
	properties := object{}
	for name, doc := range rules.WordLists {
		properties[name] = object{
			"description": doc,
			"oneOf":       []object{{"type": "string"}, {"type": "array", "items": text}},
		}
	}
	return object{"type": "object", "properties": properties, "additionalProperties": false}
}

// encode writes JSON in which direction marks are seen.
func encode(o object) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(o); err != nil {
		return nil, err
	}
	data := b.Bytes()
	for _, r := range "\u061c\u200e\u200f\u202a\u202e\u2066\u2069" {
		data = bytes.ReplaceAll(data, []byte(string(r)), fmt.Appendf(nil, `\u%04x`, r))
	}
	return data, nil
}
