package extract_test

import (
	"testing"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// The least share of the borders found where stops are missing that are right, and
// of the missing stops that are found. Raise them as more is reached.
const (
	bordersRight = 0.95
	bordersFound = 0.55
)

// borders counts sentences found where a stop was taken away.
type borders struct{ missing, found, right int }

func (b borders) precision() float64 { return float64(b.right) / float64(max(1, b.found)) }
func (b borders) recall() float64    { return float64(b.right) / float64(max(1, b.missing)) }

// TestBorders takes stops out of articles that it writes in one line, all of them or
// one in five, and looks whether the sentences are found all the same. What the
// annotated articles call wrong is mostly a stop that they lack themselves.
func TestBorders(t *testing.T) {
	set, err := embeddedRules()
	if err != nil {
		t.Fatal(err)
	}
	l := lexicon.New(set)
	t.Run("ours", func(t *testing.T) {
		texts := map[string]string{}
		for _, name := range articleNames(t) {
			texts[name] = article(t, name)
		}
		checkBorders(t, l, texts, bordersRight, bordersFound)
	})
	t.Run("annotated", func(t *testing.T) {
		texts := map[string]string{}
		for _, a := range readGold(t) {
			texts[a.ID] = a.Text
		}
		checkBorders(t, l, texts, 0.8, 0.45)
	})
}

func checkBorders(t *testing.T, l *lexicon.Lexicon, texts map[string]string, right, found float64) {
	t.Helper()
	for _, every := range []int{1, 5} {
		b := countBorders(t, l, texts, every)
		t.Logf("one stop in %d taken away: %d missing, %d found, precision %.3f, recall %.3f", every, b.missing, b.found, b.precision(), b.recall())
		if b.precision() < right || b.recall() < found {
			t.Errorf("want at least %.2f and %.2f", right, found)
		}
	}
}

func countBorders(t *testing.T, l *lexicon.Lexicon, texts map[string]string, every int) (b borders) {
	t.Helper()
	for id, src := range texts {
		d, err := text.Parse(src, l)
		if err != nil {
			t.Fatal(err)
		}
		starts := map[int]bool{} // code points at which sentences begin behind a stop
		gone := map[int]bool{}   // code points that are taken away
		n := 0
		for i := 1; i < len(d.Tokens); i++ {
			stop := d.Tokens[i-1]
			if stop.Kind != text.Stop || d.Tokens[i].Kind != text.Word || stop.Fold != "۔" {
				continue
			}
			if n++; n%every == 0 {
				starts[d.Tokens[i].Rune] = true
				gone[stop.Rune] = true
			}
		}
		v := eachRune(src, func(runes []rune, i int) string {
			if gone[i] || runes[i] == '\n' {
				return " "
			}
			return string(runes[i])
		})
		after, err := text.Parse(v.text.String(), l)
		if err != nil {
			t.Fatal(err)
		}
		b.missing += len(starts)
		for _, s := range after.Sentences {
			if s.Start == 0 || !border(after, s.Start) {
				continue
			}
			b.found++
			if at := v.at[after.Tokens[s.Start].Rune]; starts[at] {
				b.right++
			} else {
				t.Logf("%s: wrong before %q", id, after.Text(text.Span{Start: max(0, s.Start-12), End: s.Start})+" ‖ "+after.Text(text.Span{Start: s.Start, End: min(s.Start+9, len(after.Tokens))}))
			}
		}
	}
	return b
}

// border tells whether a sentence begins at token i though no stop and no line's
// end stands there.
func border(d *text.Doc, i int) bool {
	for _, p := range d.Paragraphs {
		if p.Start == i {
			return false
		}
	}
	k := d.Tokens[i-1].Kind
	return k == text.Word || k == text.Number || k == text.Latin
}
