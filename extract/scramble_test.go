package extract_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"bayan/extract"
)

// Texts that make no sense, but are made of words, signs and pieces of lines
// that do, lead into more corners of the grammar than a fuzzer's bytes.
func TestScrambled(t *testing.T) {
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
	signs := []string{"۔", "،", "\"", "“", "‘", "''", ":", "\n", "(", ")", "-", "نے کہا کہ", "کے مطابق", "ہلاک", "7", "سے", "تا", "انہوں نے", "ان کا"}
	x, random := embedded(t), rand.New(rand.NewPCG(1, 2))
	rounds := 3000
	if testing.Short() {
		rounds = 300
	}
	for range rounds {
		var b strings.Builder
		for range random.IntN(60) {
			from := [][]string{words, pieces, signs}[random.IntN(3)]
			b.WriteString(from[random.IntN(len(from))])
			if random.IntN(8) > 0 {
				b.WriteByte(' ')
			}
		}
		s, err := x.Extract(extract.Article{Text: b.String()})
		if err != nil {
			t.Fatal(err)
		}
		check{T: t, runes: []rune(b.String())}.summary(s)
		if t.Failed() {
			t.Fatalf("text: %q", b.String())
		}
	}
}
