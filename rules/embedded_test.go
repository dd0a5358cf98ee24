package rules

import (
	"io/fs"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"bayan/extract/text"
	"bayan/rules/internal/sample"
)

// The embedded files have no problems.
func TestDefault(t *testing.T) {
	if _, err := Default(); err != nil {
		t.Error(err)
	}
}

// arabic holds letters of an Arabic keyboard that look like Urdu ones. Matching
// folds them, but names are shown as they are written.
const arabic = "يكهىةۀ٠١٢٣٤٥٦٧٨٩"

// The embedded files are written with Urdu letters, composed.
func TestLetters(t *testing.T) {
	files, _ := fs.Glob(embedded, "*.yaml")
	for _, file := range files {
		data, err := embedded.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for i, line := range strings.Split(string(data), "\n") {
			code, _, _ := strings.Cut(line, "#")
			if n := strings.IndexAny(code, arabic); n >= 0 {
				t.Errorf("rules/%s:%d: Arabic letter: write the Urdu one: %q", file, i+1, line[n:n+2])
			}
			if !norm.NFC.IsNormalString(code) {
				t.Errorf("rules/%s:%d: not composed (NFC)", file, i+1)
			}
		}
	}
}

// What an entry refers to is there.
func TestReferences(t *testing.T) {
	set, err := Default()
	if err != nil {
		t.Skip("TestDefault tells why")
	}
	known := map[string]bool{}
	for _, e := range set.Places {
		known[text.Fold(e.Name)] = true
	}
	for _, e := range set.Places {
		if e.In != "" && !known[text.Fold(e.In)] {
			t.Errorf("%v: no place %s for in", e.Pos, quoted(e.In))
		}
	}
	clear(known)
	for _, e := range set.Agencies {
		known[text.Fold(e.Name)] = true
	}
	for _, e := range set.People {
		if e.Agency != "" && !known[text.Fold(e.Agency)] {
			t.Errorf("%v: no agency %s", e.Pos, quoted(e.Agency))
		}
	}
}

func BenchmarkLoad(b *testing.B) {
	var size int64
	files, _ := fs.Glob(embedded, "*.yaml")
	for _, file := range files {
		data, _ := embedded.ReadFile(file)
		size += int64(len(data))
	}
	b.SetBytes(size)
	b.ReportAllocs()
	for b.Loop() {
		LoadFS(embedded) // also the time it takes to find that something is wrong
	}
}

// BenchmarkLoad100000 loads as many people on top of the embedded rules.
func BenchmarkLoad100000(b *testing.B) {
	text := sample.People(100_000)
	layer := one("x.yaml", text)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := LoadFS(Builtin(), layer); err != nil {
			b.Fatal(err)
		}
	}
}
