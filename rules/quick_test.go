package rules

import (
	"io/fs"
	"reflect"
	"testing"
)

// bare gives a tree without what rule files do not use.
func bare(n *node) any {
	items := []any{n.Kind, n.Style, n.Tag, n.Value, n.Anchor, n.Line, n.Column}
	for _, c := range n.Content {
		items = append(items, bare(c))
	}
	return items
}

// same fails if the quick reader reads a text otherwise than the YAML reader.
func same(t *testing.T, text string) (isQuick bool) {
	t.Helper()
	got := quick(text)
	if got == nil {
		return false
	}
	want, second, err := parse([]byte(text))
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
	files, _ := fs.Glob(embedded, "*.yaml")
	for _, file := range files {
		data, err := embedded.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if !same(t, string(data)) {
			t.Logf("%s needs the YAML reader", file)
		}
	}
}

func FuzzQuick(f *testing.F) {
	f.Add("kind: a\nb:\n  - c: [علی, Ali, \"x, y\", 12]\n    d: \"\"\n# e\nf: g\n")
	f.Fuzz(func(t *testing.T, text string) {
		if clean, errs := newSource("x.yaml", []byte(text)).scan(); clean != nil && len(errs) == 0 {
			same(t, string(clean))
		}
	})
}
