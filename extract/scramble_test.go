package extract_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"bayan/extract"
)

// scrambler makes texts that make no sense, but are made of words, signs and
// pieces of lines that do. They lead into more corners of the grammar than a
// fuzzer's bytes. It gives the same texts in every run.
type scrambler struct {
	from   [3][]string
	random *rand.Rand
}

func newScrambler(t testing.TB) scrambler {
	t.Helper()
	var words, pieces []string
	for _, name := range articleNames(t) {
		for line := range strings.Lines(article(t, name)) {
			f := strings.Fields(line)
			words = append(words, f...)
			for p := range slices.Chunk(f, 5) {
				pieces = append(pieces, strings.Join(p, " "))
			}
		}
	}
	signs := []string{
		"۔", "۔", "،", "\"", "“", "‘", "''", ":", "\n", "(", ")", "-", "7", "سے", "تا",
		"نے کہا کہ", "کے مطابق", "ہلاک", "انہوں نے", "ان کا",
	}
	return scrambler{[3][]string{words, pieces, signs}, rand.New(rand.NewPCG(1, 2))}
}

// text makes a text of n words, pieces and signs.
func (s scrambler) text(n int) string {
	var b strings.Builder
	for range n {
		from := s.from[s.random.IntN(len(s.from))]
		b.WriteString(from[s.random.IntN(len(from))])
		if s.random.IntN(8) > 0 {
			b.WriteByte(' ')
		}
	}
	return b.String()
}

func TestScrambled(t *testing.T) {
	x, scrambled := embedded(t), newScrambler(t)
	for i := range 3000 {
		src := scrambled.text(i % 60)
		s, err := x.Extract(extract.Article{Text: src})
		if err != nil {
			t.Fatal(err)
		}
		check{T: t, runes: []rune(src)}.summary(s)
		if t.Failed() {
			t.Fatalf("text: %q", src)
		}
	}
}
