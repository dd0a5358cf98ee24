package tree

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// bare gives a tree without what rule files do not use.
func bare(n *Node) any {
	items := []any{n.Kind, n.Style, n.Tag, n.Value, n.Anchor, n.Line, n.Column}
	for _, c := range n.Content {
		items = append(items, bare(c))
	}
	return items
}

// same fails if the quick reader reads a text otherwise than the YAML reader.
func same(t *testing.T, text string) (isQuick bool) {
	t.Helper()
	got := Quick(text)
	if got == nil {
		return false
	}
	want, second, err := Parse([]byte(text))
	if err != nil || second != nil || want == nil {
		t.Fatalf("only the quick reader takes it: %q: %v", text, err)
	}
	if !reflect.DeepEqual(bare(got), bare(want)) {
		t.Fatalf("%q:\n got %v\nwant %v", text, bare(got), bare(want))
	}
	return true
}

func TestQuick(t *testing.T) {
	for text, isQuick := range map[string]bool{
		"kind: people\n": true,
		"kind: people\nentries:\n  - name: علی احمد\n":                   true,
		"# x\n\nkind: a\nb:\n  # y\n  - c: \"د: ہ\"\n    e: 1":           true,
		"kind: a\nb:\n  - c: [علی, Ali, \"x, y\", 12]\n":                 true,
		"kind: a\nb:\n  - c: true\n\n  - c: false\nd:\n  - e: a.b c-d\n": true,
		"kind: a\nb:\n":                    false,
		"kind: a\nb:\nc: d\n":              false,
		"kind: a\nb:\n  - c: 012\n":        false,
		"kind: a\nb:\n  - c: no\n":         false,
		"kind: a\nb:\n  - c: d # e\n":      false,
		"kind: a\nb:\n  - c: d \n":         false,
		"kind: a\nb:\n  - c: d\r\n":        false,
		"kind: a\nb:\n  - c: [d,e]\n":      false,
		"kind: a\nb:\n  - c: []\n":         false,
		"kind: a\nb:\n  - c: *d\n":         false,
		"kind: a\nb:\n   - c: d\n":         false,
		"kind: a\nb:\n  - c: d\n   e: f\n": false,
		"kind: a\nb:\n  - c: d\n      e\n": false,
		"kind: a\n  b\n":                   false,
		"":                                 false,
	} {
		if got := same(t, text); got != isQuick {
			t.Errorf("%q: quick %v", text, got)
		}
	}
}

// The embedded files of names, which are the long ones, are all read quickly.
func TestQuickEmbedded(t *testing.T) {
	files, _ := filepath.Glob("../../*.yaml")
	if len(files) == 0 {
		t.Fatal("no files")
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if !same(t, string(data)) {
			t.Logf("%s needs the YAML reader", file)
		}
	}
}

func FuzzQuick(f *testing.F) {
	f.Add(strings.Repeat("a", 1025) + ": 1\na: 1")
	f.Add("kind: a\nb:\n  - c: [علی, Ali, \"x, y\", 12]\n    d: \"\"\n# e\nf: g\n")
	f.Fuzz(func(t *testing.T, text string) {
		if !strings.ContainsFunc(text, alien) {
			same(t, text)
		}
	})
}

// alien characters are reported before any reader sees the text.
func alien(r rune) bool {
	return r == utf8.RuneError || r != '\n' && unicode.IsControl(r) || unicode.Is(unicode.Zl, r) || unicode.Is(unicode.Zp, r) ||
		r == '\uFEFF' || r&0xFFFE == 0xFFFE
}
