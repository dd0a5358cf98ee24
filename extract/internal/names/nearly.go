package names

import (
	"slices"
	"strings"

	"bayan/extract/text"
)

// maxAlike is how many names that share all words but one are compared with another.
const maxAlike = 64

// shapes are what two names share that nearly takes for one: the letters without their
// spaces, or all words but one.
func shapes(words []string) []string {
	out := []string{strings.Join(words, "")}
	for i := range words {
		rest := slices.Clone(words)
		rest[i] = "*"
		out = append(out, strings.Join(rest, " "))
	}
	return out
}

// minRunTogether is how many letters one word has that may be a full name of
// another place in the article, written without its space: ناصرنواز.
const minRunTogether = 7

// nearly tells whether two names of the same number of words differ in one letter
// of one word, or in how the words are spaced.
func nearly(a, b []string) bool {
	if strings.Join(a, "") == strings.Join(b, "") {
		return true
	}
	if len(a) != len(b) {
		return false
	}
	diff := 0
	for i := range a {
		if a[i] != b[i] {
			diff++
			if diff > 1 || len(a[i]) < 6 || !text.OneEdit([]rune(a[i]), []rune(b[i])) {
				return false
			}
		}
	}
	return true
}
