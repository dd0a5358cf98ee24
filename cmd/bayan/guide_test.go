package main

import (
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"bayan/rules"
)

// guideFile is a file that the guide shows: a block of YAML whose first line is
// a comment with its name.
var guideFile = regexp.MustCompile("(?ms)^```yaml\n(# (\\S+\\.yaml)\\b.*?)^```$")

// TestGuide makes the files that the editors' guide shows and runs its examples
// among them, with our own articles in the folder news. All but the files of the
// folder draft must load. The tests that it shows are run beside package ruletest.
func TestGuide(t *testing.T) {
	guide, err := os.ReadFile(filepath.Join("..", "..", "rules", "GUIDE.md"))
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if err := os.CopyFS(filepath.Join(dir, "news"), os.DirFS(filepath.Join("..", "..", "testdata", "articles"))); err != nil {
		t.Fatal(err)
	}
	t.Chdir(dir)
	folders := map[string]bool{}
	for _, block := range guideFile.FindAllStringSubmatch(string(guide), -1) {
		name := filepath.FromSlash(block[2])
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if _, err := os.Stat(name); err == nil {
			t.Errorf("the guide shows %s twice", name)
		}
		if err := os.WriteFile(name, []byte(block[1]), 0o666); err != nil {
			t.Fatal(err)
		}
		folders[filepath.Dir(name)] = true
	}
	for folder := range folders {
		load := func() error { _, err := rules.Load(folder); return err }
		if filepath.Base(folder) == rules.TestsFolder {
			load = func() error { _, err := rules.LoadTests(folder); return err }
		}
		if err := load(); (err == nil) != (folder != "draft") {
			t.Errorf("%s: %v", folder, err)
		}
	}
	if len(folders) < 4 {
		t.Errorf("only the folders %v found in the guide", folders)
	}
	runExamples(t, "GUIDE.md", string(guide))
}
