package lint_test

import (
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"unicode/utf8"

	"github.com/rogpeppe/go-internal/txtar"

	"bayan/rules"
	"bayan/rules/lint"
)

// No text makes checking panic, every problem and every edit has its place in the
// text, and mending comes to an end.
func FuzzCheck(f *testing.F) {
	archives, _ := filepath.Glob("testdata/*.txtar")
	for _, name := range archives {
		a, err := txtar.ParseFile(name)
		if err != nil {
			f.Fatal(err)
		}
		for _, file := range a.Files {
			if strings.HasSuffix(file.Name, ".yaml") {
				f.Add(file.Data)
			}
		}
	}
	f.Add([]byte("kind: people\r\nentries:\r\n  - name: 'علي ' #x\r\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		layer := fstest.MapFS{"x.yaml": {Data: data}}
		reading := rules.Read(layer)
		for _, p := range lint.Check(reading, lint.Options{From: 1}) {
			if p.Line < 1 || p.Column < 1 || p.Column > utf8.RuneCountInString(p.Source)+1 || p.End() < p.Column {
				t.Fatalf("outside its line: %v", p.Error)
			}
			if lint.Kinds[p.Kind] == "" {
				t.Fatalf("unknown kind: %v", p.Error)
			}
			for _, e := range p.Fix {
				if e.Column < 1 || e.End < e.Column || strings.Contains(e.Text, "\n") {
					t.Fatalf("%v: a bad edit: %+v", p.Error, e)
				}
			}
		}
		mended := mend(layer)
		if again := mend(mended); string(again["x.yaml"].Data) != string(mended["x.yaml"].Data) {
			t.Fatalf("%q is mended to %q and then to %q", data, mended["x.yaml"].Data, again["x.yaml"].Data)
		}
	})
}
