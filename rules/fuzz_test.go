package rules

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"
)

// No text makes reading panic, and every problem has its place in the text.
func FuzzLoad(f *testing.F) {
	for _, pattern := range []string{"testdata/err/*.yaml", "testdata/good/*"} {
		files, _ := filepath.Glob(pattern)
		for _, file := range files {
			data, err := os.ReadFile(file)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(data)
		}
	}
	f.Add([]byte("kind: people\r\nentries:\r\n- name: 'x\r\n"))
	f.Add([]byte("\xff\xfe"))
	f.Add([]byte("? [\n- : !!map {<<: *x}\n...\n--- |\n a\n%YAML 1.2\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		_, err := LoadFS(one("x.yaml", string(data)))
		if err == nil {
			return
		}
		errs, ok := errors.AsType[Errors](err)
		if !ok || len(errs) == 0 {
			t.Fatalf("the error is no Errors: %v", err)
		}
		lines := strings.Split(strings.TrimPrefix(string(data), "\uFEFF"), "\n")
		for _, e := range errs {
			if e.Line < 1 || e.Line > len(lines) {
				t.Fatalf("line outside the file: %v", e)
			}
			if e.Column < 1 || e.Column > utf8.RuneCountInString(lines[e.Line-1])+1 {
				t.Fatalf("column outside the line: %v", e)
			}
			if !strings.HasPrefix(lines[e.Line-1], e.Source) {
				t.Fatalf("not the line of the file: %q", e.Source)
			}
			if strings.Count(e.Excerpt(), "\n") != 3 || !strings.Contains(e.Excerpt(), "^") {
				t.Fatalf("a broken excerpt: %q", e.Excerpt())
			}
		}
	})
}
