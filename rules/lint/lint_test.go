package lint_test

import (
	"bytes"
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/rogpeppe/go-internal/txtar"

	"bayan/rules"
	"bayan/rules/lint"
	"bayan/rules/lint/report"
)

var update = flag.Bool("update", false, "write the parts out and fixed of testdata anew")

// mend makes all edits, again and again, as the command does.
func mend(layer fstest.MapFS) fstest.MapFS {
	for range 10 {
		reading := rules.Read(layer)
		edits := map[string][]lint.Edit{}
		for _, p := range lint.Check(reading, lint.Options{From: 1}) {
			edits[p.File] = append(edits[p.File], p.Fix...)
		}
		next, changed := fstest.MapFS{}, false
		for _, f := range reading.Files {
			text := lint.Apply(f.Text(), edits[f.Name])
			changed = changed || text != f.Text()
			next[f.Name] = &fstest.MapFile{Data: []byte(text)}
		}
		if layer = next; !changed {
			break
		}
	}
	return layer
}

// text is what the command prints about a layer.
func text(t *testing.T, layer fs.FS) string {
	t.Helper()
	var b bytes.Buffer
	if err := report.Text(&b, lint.Check(rules.Read(layer), lint.Options{From: 1})); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// Every archive in testdata has rule files, what is told about them (out), and all
// that changes when they are mended, with what is told then (fixed). To accept new
// ones run: go test ./rules/lint -update
func TestGolden(t *testing.T) {
	archives, _ := filepath.Glob("testdata/*.txtar")
	if len(archives) == 0 {
		t.Fatal("no archives")
	}
	for _, name := range archives {
		t.Run(filepath.Base(name), func(t *testing.T) {
			a, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			layer := fstest.MapFS{}
			for _, f := range a.Files {
				if strings.HasSuffix(f.Name, ".yaml") {
					layer[f.Name] = &fstest.MapFile{Data: f.Data}
				}
			}
			got := map[string]string{"out": text(t, layer), "fixed": changes(t, layer)}
			for i, f := range a.Files {
				want, ours := got[f.Name]
				if !ours {
					continue
				}
				if *update {
					a.Files[i].Data = []byte(want)
				} else if want != string(f.Data) {
					t.Errorf("%s:\n%s\nwant:\n%s", f.Name, want, f.Data)
				}
			}
			if *update {
				if err := os.WriteFile(name, txtar.Format(a), 0o644); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

// changes gives the lines that mending changes, and what is told afterwards.
func changes(t *testing.T, layer fstest.MapFS) string {
	mended := mend(layer)
	var b strings.Builder
	for _, f := range rules.Read(layer).Files {
		before := strings.Split(f.Text(), "\n")
		for i, line := range strings.Split(string(mended[f.Name].Data), "\n") {
			if i < len(before) && line != before[i] {
				b.WriteString(f.Name + ": " + strings.TrimSpace(line) + "\n")
			}
		}
	}
	if b.Len() == 0 {
		return ""
	}
	return b.String() + text(t, mended)
}

// The rule files of this repository have no errors and no warnings.
func TestRepository(t *testing.T) {
	for _, p := range lint.Check(rules.Read(rules.Builtin()), lint.Options{From: 1}) {
		if p.Severity < lint.Note {
			t.Error(p.Severity, p.Error)
		}
	}
}

// Only the files of upper layers are looked at, but the lower ones are known.
func TestLayers(t *testing.T) {
	low := fstest.MapFS{"low.yaml": {Data: []byte("kind: agencies\nentries:\n  - name: نيب\n    category: government\n  - name: پولیس\n    category: police\n")}}
	up := fstest.MapFS{
		"up.yaml":     {Data: []byte("kind: people\nentries:\n  - name: علی خان\n    agency: نیب\n  - name: پولیس\n")},
		"remove.yaml": {Data: []byte("kind: agencies\nentries:\n  - name: پولیس\n    remove: true\n")},
	}
	if got := lint.Check(rules.Read(low, up), lint.Options{From: 2}); len(got) != 0 {
		t.Errorf("%v", got[0].Error)
	}
	if got := lint.Check(rules.Read(low), lint.Options{From: 1}); len(got) != 1 || got[0].Kind != "letters" {
		t.Errorf("%v", got)
	}
}

func TestUntested(t *testing.T) {
	layer := fstest.MapFS{"x.yaml": {Data: []byte("kind: people\nentries:\n  - name: علی خان\n")}}
	got := lint.Check(rules.Read(layer), lint.Options{From: 1, Untested: []rules.Pos{{File: "x.yaml", Line: 3, Column: 11}}})
	if len(got) != 1 || got[0].Kind != "untested" || got[0].Severity != lint.Note || got[0].Line != 3 {
		t.Errorf("%v", got)
	}
}

// Bytes that are no letters stay as they are, and do no harm.
func TestInvalidBytes(t *testing.T) {
	layer := fstest.MapFS{"x.yaml": {Data: []byte("kind: words\nlists:\n  openers: |\n    تاهم ي\xd9\n    ليكن\n")}}
	if got, want := string(mend(layer)["x.yaml"].Data), "kind: words\nlists:\n  openers: |\n    تاهم ي\xd9\n    لیکن\n"; got != want {
		t.Errorf("%q, not %q", got, want)
	}
}

func TestApply(t *testing.T) {
	const text = "الف ب\r\nج\n\nد"
	for _, tt := range []struct {
		edits []lint.Edit
		want  string
	}{
		{nil, text},
		{[]lint.Edit{{Line: 1, Column: 5, End: 6, Text: "پ"}}, "الف پ\r\nج\n\nد"},
		{[]lint.Edit{{Line: 4, Column: 2, End: 2, Text: "x"}, {Line: 1, Column: 1, End: 5}}, "ب\r\nج\n\nدx"},
		{[]lint.Edit{{Line: 1, Column: 1, End: 4, Text: "x"}, {Line: 1, Column: 2, End: 6, Text: "y"}}, "x ب\r\nج\n\nد"},
		{[]lint.Edit{{Line: 9, Column: 1, End: 1, Text: "x"}, {Line: 2, Column: 1, End: 90}}, text},
	} {
		if got := lint.Apply(text, tt.edits); got != tt.want {
			t.Errorf("%v: %q, not %q", tt.edits, got, tt.want)
		}
	}
}
