package rules

import (
	"os"
	"path/filepath"
	"testing"
)

// No file of tests makes reading panic.
func FuzzTests(f *testing.F) {
	f.Add([]byte("kind: tests\nentries:\n  - name: x\n    text: |\n      ا\n    counts: [{value: 12}]\n    absent:\n      entities:\n        - {name: ب}\n"))
	f.Add([]byte("kind: tests\nentries: [{name: x, text: {}, statements: [[], {quotes: a, act: [b]}], absent: []}]"))
	f.Add([]byte("kind: people\n- x"))
	f.Add([]byte("kind: tests\nentries:\n  - {name: 12, text: no, published: 2013-04-10, entities: {}, known_failure: }\n"))
	file := filepath.Join(f.TempDir(), "x.yaml")
	f.Fuzz(func(t *testing.T, data []byte) {
		if err := os.WriteFile(file, data, 0o666); err != nil {
			t.Fatal(err)
		}
		tests, err := LoadTests(file)
		for _, test := range tests {
			if err == nil && (test.Name == "" || test.Text == "") {
				t.Errorf("a test without name or text: %+v", test)
			}
		}
	})
}

// Tests are found in files, in folders and in the folder tests of a folder.
func TestLoadTests(t *testing.T) {
	dir := t.TempDir()
	write := func(name, test string) {
		name = filepath.Join(dir, name)
		os.MkdirAll(filepath.Dir(name), 0o777)
		text := "kind: tests\nentries:\n  - name: " + test + "\n    text: ایک\n    counts: []\n"
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	write("my/tests/a.yaml", "first")
	write("my/tests/b.yml", "second")
	write("more/c.yaml", "third")
	for _, test := range []struct {
		path string
		want []string
	}{
		{"my", []string{"first", "second"}},
		{"my/tests", []string{"first", "second"}},
		{"my/tests/b.yml", []string{"second"}},
		{"more", []string{"third"}},
	} {
		tests, err := LoadTests(filepath.Join(dir, test.path))
		if err != nil || len(tests) != len(test.want) {
			t.Fatalf("%s: %d tests, %v", test.path, len(tests), err)
		}
		for n, want := range test.want {
			if tests[n].Name != want {
				t.Errorf("%s: %s is not %s", test.path, tests[n].Name, want)
			}
		}
	}
	if _, err := LoadTests(filepath.Join(dir, "none")); err == nil {
		t.Error("no error for a folder that is not there")
	}
}
