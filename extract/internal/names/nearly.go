package names

import (
	"iter"
	"strings"

	"bayan/extract/text"
)

// maxAlike is how many names that share all words but one are compared with another.
const maxAlike = 64

// shapesOf are what two names share that nearly takes for one: the letters without their
// spaces, or all words but one.
func (k *linker) shapesOf(key string) []string {
	if of, ok := k.shapes[key]; ok {
		return of
	}
	words := strings.Fields(key)
	of := []string{strings.Join(words, "")}
	for i, word := range words {
		words[i] = "*"
		of = append(of, strings.Join(words, " "))
		words[i] = word
	}
	k.shapes[key] = of
	return of
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

// alike are the people whose names are nearly the one given as folded, some more than once.
func (k *linker) alike(key string) iter.Seq[int] {
	return func(yield func(int) bool) {
		words := strings.Fields(key)
		for _, shape := range k.shapesOf(key) {
			of := k.shape[shape]
			for _, e := range of[:min(len(of), maxAlike)] {
				if nearly(strings.Fields(k.result.Entities[e].key), words) && !yield(e) {
					return
				}
			}
		}
	}
}

// joinMisspelled gives the mentions of an unlisted person to the listed one whose name is nearly theirs and comes only
// later in the article: ڈونلڈ ٹرامپ … ڈونلڈ ٹرمپ.
func (k *linker) joinMisspelled() {
	to := map[int]int{}
	for e := range k.result.Entities {
		if o, ok := k.listedLike(e); ok {
			to[e] = o
		}
	}
	for n := range k.result.Mentions {
		if o, ok := to[k.result.Mentions[n].Entity]; ok {
			k.result.Mentions[n].Entity = o
		}
	}
}

// listedLike is the one listed person whose name is nearly that of an unlisted one.
func (k *linker) listedLike(entity int) (int, bool) {
	e := &k.result.Entities[entity]
	if e.Type != Person || e.Listed || !strings.Contains(e.key, " ") {
		return 0, false
	}
	found := -1
	for o := range k.alike(e.key) {
		if o == found || !k.result.Entities[o].Listed {
			continue
		}
		if found >= 0 {
			return 0, false
		}
		found = o
	}
	return found, found >= 0
}
