package names

import (
	"iter"
	"slices"
	"strings"

	"bayan/extract/internal/lexicon"
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
	for i, w := range words {
		words[i] = "*"
		of = append(of, strings.Join(words, " "))
		words[i] = w
	}
	k.shapes[key] = of
	return of
}

// minRunTogether is how many letters one word has that may be a full name of
// another place in the article, written without its space: ناصرنواز.
const minRunTogether = 7

// nearly tells whether two names of the same number of words differ in one letter
// of one word, in two letters that are swapped, or in how the words are spaced.
func (k *linker) nearly(a, b []string) bool {
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
			if diff > 1 || len(a[i]) < 6 || !text.OneEdit([]rune(a[i]), []rune(b[i])) && !k.swapped(a[i], b[i]) {
				return false
			}
		}
	}
	return true
}

// swapped tells whether two words differ only in that two neighbouring letters have changed places, as when one is
// mistyped (سیعد of سعید), and are not both names (عامر, عمار).
func (k *linker) swapped(a, b string) bool {
	x, y := []rune(a), []rune(b)
	if len(x) != len(y) || k.namePart(a) && k.namePart(b) {
		return false
	}
	i := 0
	for i < len(x) && x[i] == y[i] {
		i++
	}
	return i+1 < len(x) && x[i] == y[i+1] && x[i+1] == y[i] && slices.Equal(x[i+2:], y[i+2:])
}

// namePart tells whether a word is listed as part of names.
func (k *linker) namePart(w string) bool {
	return k.Lex.Is(k.Lex.Symbol(w), lexicon.Given|lexicon.Family)
}

// alike are the people whose names are nearly the one given as folded, some more than once.
func (k *linker) alike(key string) iter.Seq[int] {
	return func(yield func(int) bool) {
		words := strings.Fields(key)
		for _, shape := range k.shapesOf(key) {
			of := k.shape[shape]
			for _, e := range of[:min(len(of), maxAlike)] {
				if k.nearly(strings.Fields(k.result.Entities[e].key), words) && !yield(e) {
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
	k.join(to)
}

// listedLike is the one listed person whose name is nearly that of an unlisted one.
func (k *linker) listedLike(entity int) (int, bool) {
	e := &k.result.Entities[entity]
	if e.Type != Person || e.Listed || !strings.Contains(e.key, " ") {
		return 0, false
	}
	var who only
	for o := range k.alike(e.key) {
		if k.result.Entities[o].Listed {
			who.add(o)
		}
	}
	return who.found()
}
