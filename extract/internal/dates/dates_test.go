package dates

import (
	"bufio"
	"os"
	"strings"
	"testing"
	"time"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
	"bayan/rules"
)

// fixture reads text into folded tokens as articles are read.
type fixture struct {
	*Resolver
	lexicon *lexicon.Lexicon
}

func newFixture(t testing.TB) fixture {
	t.Helper()
	set, err := rules.Default()
	if err != nil {
		t.Fatal(err)
	}
	return fixture{New(set), lexicon.New(set)}
}

func (f fixture) words(t testing.TB, s string) []string {
	t.Helper()
	d, err := text.Parse(s, f.lexicon)
	if err != nil {
		t.Fatal(err)
	}
	var w []string
	for _, k := range d.Tokens {
		w = append(w, k.Fold)
	}
	return w
}

// table reads the lines of a file in testdata, split at tabs.
func table(t testing.TB, file string, each func(line int, cells []string)) {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	s := bufio.NewScanner(f)
	for n := 1; s.Scan(); n++ {
		if line := s.Text(); line != "" && !strings.HasPrefix(line, "#") {
			each(n, strings.Split(line, "\t"))
		}
	}
	if err := s.Err(); err != nil {
		t.Fatal(err)
	}
}

// shown gives a result as the table writes it.
func shown(from, to time.Time, ok bool) string {
	if !ok {
		return "-"
	}
	return from.Format(time.DateOnly) + " " + to.Format(time.DateOnly)
}

func dateOf(t testing.TB, s string) time.Time {
	t.Helper()
	for _, layout := range []string{time.DateOnly, time.RFC3339} {
		if d, err := time.Parse(layout, s); err == nil {
			return d
		}
	}
	t.Fatalf("no date: %s", s)
	return time.Time{}
}

// Expressions mean the days of the table.
func TestResolve(t *testing.T) {
	f := newFixture(t)
	table(t, "testdata/expressions.tsv", func(line int, c []string) {
		words, published := f.words(t, c[0]), dateOf(t, c[1])
		if got := shown(f.Resolve(words, published)); got != c[2] {
			t.Errorf("expressions.tsv:%d: %s on %s: got %s, want %s", line, c[0], c[1], got, c[2])
		}
	})
}

// Expressions of the table are found whole, whatever stands around them.
func TestWhole(t *testing.T) {
	f := newFixture(t)
	table(t, "testdata/expressions.tsv", func(line int, c []string) {
		words := f.words(t, "پولیس نے "+c[0]+" کو بتایا")
		want := f.words(t, c[0])
		spans := f.Spans(words)
		if len(spans) != 1 || spans[0] != (text.Span{Start: 2, End: 2 + len(want)}) {
			t.Errorf("expressions.tsv:%d: %s: got %v, want [2 %d)", line, c[0], spans, 2+len(want))
		}
	})
}

// In the sentences of the table the expressions in brackets are found, and no others.
func TestSpans(t *testing.T) {
	f := newFixture(t)
	table(t, "testdata/sentences.tsv", func(line int, c []string) {
		var want []text.Span
		var words []string
		for i, piece := range strings.FieldsFunc(c[0], func(r rune) bool { return r == '[' || r == ']' }) {
			w := f.words(t, piece)
			if i%2 == 1 != strings.HasPrefix(c[0], "[") && len(w) > 0 {
				want = append(want, text.Span{Start: len(words), End: len(words) + len(w)})
			}
			words = append(words, w...)
		}
		got := f.Spans(words)
		same := len(got) == len(want)
		for i := 0; same && i < len(want); i++ {
			same = got[i] == want[i]
		}
		if !same {
			var found []string
			for _, s := range got {
				found = append(found, strings.Join(words[s.Start:s.End], " "))
			}
			t.Errorf("sentences.tsv:%d: %s: found %q", line, c[0], found)
		}
	})
}
