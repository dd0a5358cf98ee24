package numbers

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"bayan/extract/text"
	"bayan/rules"
)

// grammar is made of the rule files about numbers, and of a few words that come
// from others.
func grammar(t testing.TB) *Grammar {
	t.Helper()
	layer := fstest.MapFS{}
	for _, name := range []string{"numbers.yaml", "number-units.yaml"} {
		data, err := os.ReadFile("../../../rules/" + name)
		if err != nil {
			t.Fatal(err)
		}
		layer[name] = &fstest.MapFile{Data: data}
	}
	set, err := rules.LoadFS(layer)
	if err != nil {
		t.Fatal(err)
	}
	for _, letter := range []string{"ایف", "بی", "جی", "اے", "ایس", "کے"} {
		set.Words["letter_names"] = append(set.Words["letter_names"], rules.Word{Text: letter})
	}
	set.Roles = append(set.Roles, rules.Role{Role: "civilian", Nouns: []string{"شہری", "افراد"}})
	return New(set)
}

// tokens folds a phrase and splits it as the tokenizer does. A | in the phrase
// says where the number begins.
func tokens(phrase string) (words []string, at int) {
	for _, field := range strings.Fields(phrase) {
		if field == "|" {
			at = len(words)
			continue
		}
		for _, f := range strings.Fields(text.Fold(field)) {
			from := 0
			for i, r := range f {
				if strings.ContainsRune("،۔-–:/()%٪$؟", r) {
					if i > from {
						words = append(words, f[from:i])
					}
					words = append(words, string(r))
					from = i + len(string(r))
				}
			}
			if from < len(f) {
				words = append(words, f[from:])
			}
		}
	}
	return words, at
}

// describe writes a number as the table does.
func describe(n Number, ok bool) string {
	if !ok {
		return "none"
	}
	s := strconv.FormatFloat(n.Value, 'f', -1, 64)
	if n.Kind == Vague {
		s = n.Vague
	}
	if n.HasHigh {
		s += ".." + strconv.FormatFloat(n.High, 'f', -1, 64)
	}
	s += " " + n.Bound
	if n.Kind == Collective {
		s += " collective"
	}
	if n.Unit != "" {
		s += " " + n.Unit
	}
	if n.MaybeYear {
		s += " year"
	}
	if n.Article {
		s += " article"
	}
	return s
}

// TestExpressions reads testdata/expressions.tsv: a phrase, what is found at its
// beginning (or at its |), and the words that belong to it if not all do.
func TestExpressions(t *testing.T) {
	g := grammar(t)
	f, err := os.Open("testdata/expressions.tsv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	cases := 0
	for lines, line := bufio.NewScanner(f), 1; lines.Scan(); line++ {
		if lines.Text() == "" || lines.Text()[0] == '#' {
			continue
		}
		cols := strings.Split(lines.Text(), "\t")
		if len(cols) < 2 {
			t.Errorf("expressions.tsv:%d: want a phrase, a tab and what is found", line)
			continue
		}
		cases++
		words, at := tokens(cols[0])
		n, ok := g.At(words, at)
		if got := describe(n, ok); got != cols[1] {
			t.Errorf("expressions.tsv:%d: %s: got %s, want %s", line, cols[0], got, cols[1])
		}
		if len(cols) > 2 && ok {
			want, _ := tokens(cols[2])
			if got := strings.Join(words[n.Start:n.End], " "); got != strings.Join(want, " ") {
				t.Errorf("expressions.tsv:%d: %s: the number is %q, want %q", line, cols[0], got, cols[2])
			}
		}
	}
	if cases < 300 {
		t.Errorf("%d expressions: some are missing", cases)
	}
}

// spell writes a number in words by the first form of each numeral.
func spell(g *Grammar, n int) string {
	var out []string
	for _, s := range []struct {
		scale int
		word  string
	}{{1e11, "کھرب"}, {1e9, "ارب"}, {1e7, "کروڑ"}, {1e5, "لاکھ"}, {1000, "ہزار"}, {100, "سو"}} {
		if n >= s.scale {
			out = append(out, spell(g, n/s.scale), s.word)
			n %= s.scale
		}
	}
	if n > 0 || out == nil {
		out = append(out, oneWord(g, n))
	}
	return strings.Join(out, " ")
}

func oneWord(g *Grammar, n int) string {
	best := ""
	for s, w := range g.words {
		if w.class == unit && w.value == float64(n) && (best == "" || s < best) {
			best = s
		}
	}
	return best
}

// mustRead checks that a spelled number is read as its value, all of it.
func mustRead(t testing.TB, g *Grammar, spelled string, want int) {
	t.Helper()
	words := strings.Fields(text.Fold(spelled))
	n, ok := g.At(append([]string{"تقریبا"}, words...), 0)
	if !ok || n.Value != float64(want) || n.HasHigh || n.End != len(words)+1 {
		t.Errorf("%d: %s: got %s", want, spelled, describe(n, ok))
	}
}

func TestEveryForm(t *testing.T) {
	g := grammar(t)
	for s, w := range g.words {
		if w.class == unit {
			mustRead(t, g, s, int(w.value))
			mustRead(t, g, "دو ہزار "+s, 2000+int(w.value))
		}
	}
}

func TestConcurrentUse(t *testing.T) {
	g := grammar(t)
	words, _ := tokens("کم از کم دو لاکھ پانچ ہزار سے زائد")
	for i := range 4 {
		t.Run(fmt.Sprint(i), func(t *testing.T) {
			t.Parallel()
			for range 100 {
				if n, ok := g.At(words, 0); !ok || n.Value != 205000 {
					t.Error(describe(n, ok))
				}
			}
		})
	}
}

func FuzzSpelling(f *testing.F) {
	g := grammar(f)
	for _, n := range []int{0, 7, 72, 80, 100, 109, 1001, 99999, 1234567, 98765432, 123456789012} {
		f.Add(n)
	}
	f.Fuzz(func(t *testing.T, n int) {
		if n < 0 || n >= 1e13 {
			return
		}
		mustRead(t, g, spell(g, n), n)
	})
}

// FuzzAt checks what callers rely on, whatever the words.
func FuzzAt(f *testing.F) {
	g := grammar(f)
	for _, s := range []string{"کم از کم 12 سے 15 ہزار سے زائد", "دو تین سو", "1,200.5 - 3", "کئی ہزار", "2014 - 15 میں"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		words := strings.Fields(text.Fold(s))
		for i := range words {
			n, ok := g.At(words, i)
			if !ok {
				continue
			}
			if n.Start != i || n.CoreStart < i || n.CoreEnd <= n.CoreStart || n.End < n.CoreEnd || n.End > len(words) {
				t.Fatalf("%q at %d: %+v", words, i, n)
			}
			if n.HasHigh && n.High <= n.Value || n.Kind != Vague && n.Value < 0 {
				t.Fatalf("%q at %d: %s", words, i, describe(n, ok))
			}
			if !g.Known(words[i]) {
				t.Fatalf("%q: %q is not known", words, words[i])
			}
		}
	})
}

func BenchmarkAt(b *testing.B) {
	g := grammar(b)
	words, _ := tokens("حکام کے مطابق اس حملے میں کم از کم دو لاکھ پانچ ہزار سے زائد افراد 1,200 گھروں سے 10 سے 15 دن میں نکالے گئے ۔")
	b.ReportAllocs()
	for b.Loop() {
		for i := 0; i < len(words); i++ {
			if n, ok := g.At(words, i); ok {
				i = n.End - 1
			}
		}
	}
}

func BenchmarkKnown(b *testing.B) {
	g := grammar(b)
	words, _ := tokens("حکام کے مطابق اس حملے میں افراد گھروں سے نکالے گئے")
	b.ReportAllocs()
	for b.Loop() {
		for _, w := range words {
			g.Known(w)
		}
	}
}
