package extract_test

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"os"
	"testing"

	"bayan/extract"
	"bayan/rules"
)

// corpusFile holds real articles. It is no part of the repository; without it
// the benchmarks read the articles of testdata.
const corpusFile = "../../shared/corpus/articles.jsonl.gz"

// corpus is every nth article of the corpus, or nil if it is not there.
func corpus(t testing.TB, n int) (texts []string) {
	t.Helper()
	f, err := os.Open(corpusFile)
	if os.IsNotExist(err) {
		return nil
	}
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(z)
	lines.Buffer(nil, 1<<26)
	for i := 0; lines.Scan(); i++ {
		if i%n != 0 {
			continue
		}
		var a struct{ Text string }
		if err := json.Unmarshal(lines.Bytes(), &a); err != nil {
			t.Fatal(err)
		}
		texts = append(texts, a.Text)
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	return texts
}

// TestCorpus holds the summaries of real articles against their texts.
func TestCorpus(t *testing.T) {
	texts := corpus(t, 20)
	if texts == nil {
		t.Skip("the corpus is not there")
	}
	x := embedded(t)
	for _, src := range texts {
		s, err := x.Extract(extract.Article{Text: src})
		if err != nil {
			t.Fatal(err)
		}
		check{T: t, runes: []rune(src)}.summary(s)
	}
}

// BenchmarkExtract is the speed on one core, article by article.
func BenchmarkExtract(b *testing.B) {
	texts := corpus(b, 20)
	if texts == nil {
		for _, name := range articleNames(b) {
			texts = append(texts, article(b, name))
		}
	}
	size := 0
	for _, s := range texts {
		size += len(s)
	}
	x := embedded(b)
	if _, err := x.Extract(extract.Article{Text: "The New York Times نے کہا"}); err != nil { // loads the English model
		b.Fatal(err)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, s := range texts {
			if _, err := x.Extract(extract.Article{Text: s}); err != nil {
				b.Fatal(err)
			}
		}
	}
}

// BenchmarkLength is the speed on one article of growing length: it should stay
// the same.
func BenchmarkLength(b *testing.B) {
	x, scrambled := embedded(b), newScrambler(b)
	for _, words := range []int{1000, 8000, 64000} {
		src := scrambled.text(words)
		b.Run(fmt.Sprintf("%dKB", len(src)>>10), func(b *testing.B) {
			b.SetBytes(int64(len(src)))
			for b.Loop() {
				if _, err := x.Extract(extract.Article{Text: src}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkNew is the time from nothing to an extractor of the embedded rules.
func BenchmarkNew(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		set, err := rules.Default()
		if err != nil {
			b.Fatal(err)
		}
		extract.New(set)
	}
}
