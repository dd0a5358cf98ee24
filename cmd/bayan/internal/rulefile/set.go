package rulefile

import (
	"bufio"
	"fmt"
	"io"
	"maps"
	"reflect"
	"slices"

	"bayan/rules"
)

// sections tells in which files the entries of a set stand: for each kind of
// file, the keys and the fields of rules.Set. Words are written apart.
var sections = []struct {
	kind string
	keys []section
}{
	{"people", []section{{"entries", "People"}}},
	{"places", []section{{"entries", "Places"}}},
	{"agencies", []section{{"entries", "Agencies"}}},
	{"titles", []section{{"entries", "Titles"}}},
	{"words", nil},
	{"cues", []section{{"verbs", "Verbs"}, {"entries", "Cues"}}},
	{"events", []section{{"events", "Events"}, {"measures", "Measures"}, {"roles", "Roles"}}},
	{"numbers", []section{{"numerals", "Numerals"}, {"bounds", "Bounds"}, {"vague", "Vague"}, {"periods", "Periods"}}},
}

type section struct{ key, field string }

// Kinds are the kinds of rule files, in the order in which Write writes them.
func Kinds() []string {
	var kinds []string
	for _, s := range sections {
		kinds = append(kinds, s.kind)
	}
	return kinds
}

// Write writes the entries of the kinds, a YAML document for each, which as a
// file of its own is a rule file. Behind every entry it tells where it comes from.
func Write(w io.Writer, set *rules.Set, kinds []string) error {
	out := bufio.NewWriter(w)
	for i, kind := range kinds {
		if i > 0 {
			fmt.Fprintln(out, "---")
		}
		fmt.Fprintf(out, "kind: %s\n", kind)
		if kind == "words" {
			writeWords(out, set.Words)
		}
		for _, s := range sections {
			if s.kind == kind {
				writeSections(out, set, s.keys)
			}
		}
	}
	return out.Flush()
}

func writeSections(out *bufio.Writer, set *rules.Set, keys []section) {
	for _, s := range keys {
		list := reflect.ValueOf(*set).FieldByName(s.field)
		if list.Len() == 0 {
			continue
		}
		fmt.Fprintf(out, "%s:\n", s.key)
		for i := range list.Len() {
			entry := list.Index(i).Interface()
			origin := Origin(list.Index(i).FieldByName("Pos").Interface().(rules.Pos))
			if word, ok := entry.(rules.Word); ok {
				out.WriteString(Word(word.Text, origin, 2))
			} else {
				out.WriteString(Entry(entry, origin))
			}
		}
	}
}

func writeWords(out *bufio.Writer, words map[string][]rules.Word) {
	out.WriteString("lists:\n")
	for _, name := range slices.Sorted(maps.Keys(words)) {
		fmt.Fprintf(out, "  %s:\n", name)
		for _, w := range words[name] {
			out.WriteString(Word(w.Text, Origin(w.Pos), 4))
		}
	}
}

// Origin is the place of an entry as people look it up: path and line.
func Origin(p rules.Pos) string { return fmt.Sprintf("%s:%d", p.File, p.Line) }
