package format

import (
	"bytes"
	"slices"
	"strings"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"

	"bayan/rules/internal/letters"
)

// sorter puts texts in the order of an Urdu dictionary.
type sorter struct {
	collator *collate.Collator
	buffer   collate.Buffer
}

func newSorter() *sorter { return &sorter{collator: collate.New(language.Urdu)} }

// sorted sorts items by the texts that name gives, which are compared as they will
// be written.
func sorted[T any](s *sorter, items []T, name func(T) string) {
	type keyed struct {
		item T
		key  []byte
		text string
	}
	list := make([]keyed, len(items))
	for i, item := range items {
		text := letters.Normal(name(item))
		list[i] = keyed{item, s.collator.KeyFromString(&s.buffer, text), text}
	}
	slices.SortStableFunc(list, func(a, b keyed) int {
		if c := bytes.Compare(a.key, b.key); c != 0 {
			return c
		}
		return strings.Compare(a.text, b.text)
	})
	for i := range list {
		items[i] = list[i].item
	}
}
