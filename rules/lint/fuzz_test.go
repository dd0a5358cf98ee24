package lint_test

import (
	"strings"
	"testing"
	"testing/fstest"
	"unicode/utf8"

	"path/filepath"

	"github.com/rogpeppe/go-internal/txtar"

	"bayan/rules"
	"bayan/rules/lint"
)

// No text makes checking panic, every problem and every edit has its place in the
// text, and mending comes to an end and makes nothing worse.
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
		before := lint.Check(reading, lint.Options{From: 1})
		for _, p := range before {
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
		after := lint.Check(rules.Read(mended), lint.Options{From: 1})
		if errors(after) > errors(before) {
			t.Fatalf("%q has %d errors, and mended to %q %d", data, errors(before), mended["x.yaml"].Data, errors(after))
		}
	})
}

func errors(problems []lint.Problem) (n int) {
	for _, p := range problems {
		if p.Severity == lint.Error {
			n++
		}
	}
	return n
}
