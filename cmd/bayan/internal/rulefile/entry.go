// Package rulefile writes entries of the rule files as YAML, and adds them to
// files that people wrote.
package rulefile

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// Entry gives an entry (a rules.Person, rules.Title …) as an item of the list
// entries, as it stands in a rule file:
//
//   - name: ولادیمیر پوتن
//     latin: Vladimir Putin
//
// A note, if there is one, follows as a comment in its first line.
func Entry(entry any, note string) string {
	v := reflect.ValueOf(entry)
	var b strings.Builder
	for i := range v.NumField() {
		value, ok := field(v.Type().Field(i).Name, v.Field(i))
		if !ok {
			continue
		}
		if b.Len() == 0 {
			fmt.Fprintf(&b, "  - %s: %s%s\n", key(v.Type().Field(i).Name), value, comment(note))
		} else {
			fmt.Fprintf(&b, "    %s: %s\n", key(v.Type().Field(i).Name), value)
		}
	}
	return b.String()
}

// Word gives a word as an item of a list, which is indented by so many spaces.
func Word(word, note string, indent int) string {
	return strings.Repeat(" ", indent) + "- " + Scalar(word) + comment(note) + "\n"
}

func comment(note string) string {
	if note == "" {
		return ""
	}
	return "  # " + note
}

// unlessFalse names the fields that are true where a file is silent.
var unlessFalse = []string{"Clause"}

// field gives the YAML of a field, if it says anything.
func field(name string, v reflect.Value) (string, bool) {
	switch v.Kind() {
	case reflect.String:
		return Scalar(v.String()), v.String() != ""
	case reflect.Bool:
		return strconv.FormatBool(v.Bool()), v.Bool() != slices.Contains(unlessFalse, name)
	case reflect.Int:
		return strconv.FormatInt(v.Int(), 10), v.Int() != 0
	case reflect.Float64: // the value of a number word, of which zero is one
		return strconv.FormatFloat(v.Float(), 'f', -1, 64), true
	case reflect.Slice:
		items := make([]string, v.Len())
		for i := range items {
			items[i] = Scalar(v.Index(i).String())
		}
		return "[" + strings.Join(items, ", ") + "]", v.Len() > 0
	}
	return "", false // the position
}

// key is the key of a field: in_name of InName.
func key(field string) string {
	var b strings.Builder
	for i, r := range field {
		if unicode.IsUpper(r) && i > 0 {
			b.WriteByte('_')
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}

// Scalar gives a text as a YAML value, in quotes where YAML would take it for
// something else.
func Scalar(s string) string {
	if plain(s) {
		return s
	}
	var b strings.Builder
	enc := json.NewEncoder(&b) // a JSON string is one of YAML
	enc.SetEscapeHTML(false)
	if err := enc.Encode(s); err != nil {
		panic(err) // no string makes it fail
	}
	return strings.TrimSuffix(b.String(), "\n")
}

func plain(s string) bool {
	for i, r := range s {
		letter := unicode.In(r, unicode.L, unicode.Mn) || r == '\u200c'
		inside := i > 0 && i < len(s)-1 && (unicode.IsDigit(r) || strings.ContainsRune(" -'.", r))
		if !letter && !inside {
			return false
		}
	}
	switch strings.ToLower(s) {
	case "", "null", "true", "false", "y", "n", "yes", "no", "on", "off", "nan", "inf":
		return false
	}
	return true
}
