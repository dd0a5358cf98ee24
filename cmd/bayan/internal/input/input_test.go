package input

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"bayan/extract"
)

func read(t *testing.T, r *Reader, paths ...string) (articles []extract.Article, errs []string) {
	t.Helper()
	for record := range r.Records(r.Find(paths)) {
		a, err := record.Article()
		if err != nil {
			errs = append(errs, err.Error())
			continue
		}
		articles = append(articles, a)
	}
	return articles, errs
}

func TestSplitTitle(t *testing.T) {
	for _, c := range []struct{ in, title, text string }{
		{"", "", ""},
		{"سرخی", "سرخی", ""},
		{"سرخی\nمتن\n", "سرخی", "متن\n"},
		{"سرخی\r\n\r\nمتن\r\nاور\r\n", "سرخی", "متن\r\nاور\r\n"},
		{" سرخی \n\n \n متن", "سرخی", " متن"},
		{"\nمتن", "", "متن"},
	} {
		if title, text := splitTitle(c.in); title != c.title || text != c.text {
			t.Errorf("%q: %q, %q", c.in, title, text)
		}
	}
}

// A line may be longer than any buffer.
func TestLongLine(t *testing.T) {
	long := strings.Repeat("لمبا متن ", 1<<18)
	lines := `{"text":"` + long + "\"}\n" + `{"text":"` + long + `"}`
	articles, errs := read(t, &Reader{Stdin: strings.NewReader(lines), Kind: JSONL}, "-")
	if len(errs) > 0 || len(articles) != 2 || articles[1].Text != long {
		t.Errorf("%d articles, errors %q", len(articles), errs)
	}
}

func TestMarks(t *testing.T) {
	for _, kind := range []Kind{Text, JSONL} {
		in := "\ufeff\"x\""
		if kind == JSONL {
			in = "\ufeff{\"text\":\"\\\"x\\\"\"}\r\n\r\n"
		}
		articles, errs := read(t, &Reader{Stdin: strings.NewReader(in), Kind: kind}, "-")
		if len(errs) > 0 || len(articles) != 1 || articles[0].Text != `"x"` {
			t.Errorf("%s: %q, %q", kind, articles, errs)
		}
	}
}

// Escapes that are no characters become U+FFFD; the text stays valid.
func TestSurrogates(t *testing.T) {
	articles, errs := read(t, &Reader{Stdin: strings.NewReader(`{"text":"a\ud800b \ud83d\ude00"}`), Kind: JSONL}, "-")
	if len(errs) > 0 || articles[0].Text != "a\ufffdb 😀" {
		t.Errorf("%q, %q", articles, errs)
	}
}

func TestReplaceInvalid(t *testing.T) {
	r := &Reader{Stdin: strings.NewReader("{\"text\":\"a\xff\xfeb\"}\n"), Kind: JSONL, ReplaceInvalid: true}
	if articles, errs := read(t, r, "-"); len(errs) > 0 || articles[0].Text != "a\ufffdb" {
		t.Errorf("%q, %q", articles, errs)
	}
}

func TestLinks(t *testing.T) {
	dir := t.TempDir()
	news := filepath.Join(dir, "news")
	os.Mkdir(news, 0o777)
	os.WriteFile(filepath.Join(news, "A.TXT"), []byte("x"), 0o666)
	if err := os.Symlink(news, filepath.Join(dir, "link")); err != nil {
		t.Skip(err)
	}
	os.Symlink(filepath.Join(news, "A.TXT"), filepath.Join(news, "b.txt"))
	os.Symlink(news, filepath.Join(news, "round.txt"))
	os.Symlink("nowhere", filepath.Join(news, "z.txt"))
	articles, errs := read(t, &Reader{}, filepath.Join(dir, "link"))
	if len(articles) != 2 || articles[0].ID != "A" || articles[1].ID != "b" {
		t.Errorf("articles: %q", articles)
	}
	if len(errs) != 1 || !strings.Contains(errs[0], "no such file") {
		t.Errorf("errors: %q", errs)
	}
}

func FuzzLines(f *testing.F) {
	f.Add([]byte(`{"text":"x"}`))
	f.Add([]byte("\xef\xbb\xbf{\"id\":1.5e3,\"text\":null}\n\n[\n{\"text\":{}}\n\xff"))
	f.Add([]byte("\x1f\x8b\x08\x00"))
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, r := range []*Reader{{Kind: JSONL}, {Kind: JSONL, ReplaceInvalid: true}, {Kind: Text, TitleLine: true}} {
			r.Stdin = bytes.NewReader(data)
			for record := range r.Records(r.Find([]string{"-"})) {
				_, err := record.Article()
				if e, ok := err.(*Error); err != nil && (!ok || e.Column < 0) {
					t.Errorf("%q: %v has no place", data, err)
				}
			}
		}
	})
}
