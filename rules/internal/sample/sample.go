// Package sample makes large rule files for benchmarks.
package sample

import (
	"fmt"
	"strings"
)

// People is a file with n people, no two of the same name, not in order.
func People(n int) string {
	var b strings.Builder
	b.WriteString("kind: people\nentries:\n")
	for i := range n {
		fmt.Fprintf(&b, "  - name: %s %s\n    latin: Name %d\n    aliases: [%s]\n", word(i), word(i/3), i, word(i)+word(i/7))
	}
	return b.String()
}

// word is a word that stands for a number, another one for every number below
// some ten million.
func word(n int) string {
	letters := []rune("ابپتجحدرزسشصعفقکگلمنوہی")
	var b strings.Builder
	for range 5 {
		b.WriteRune(letters[(n+7)%len(letters)])
		n /= len(letters)
		if n == 0 {
			b.WriteRune('ا')
		}
	}
	return b.String()
}
