package rules

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const base = `kind: people
entries:
  - name: علی احمد
    latin: Ali Ahmad
  - name: سارہ خان
  - name: حسن رضا
`

func names(people []Person) string {
	var out []string
	for _, p := range people {
		out = append(out, p.Name+"/"+p.Latin)
	}
	return strings.Join(out, " ")
}

func TestLayers(t *testing.T) {
	for _, tt := range []struct{ name, upper, want string }{
		{"add", "  - name: زینب\n", "علی احمد/Ali Ahmad سارہ خان/ حسن رضا/ زینب/"},
		{"replace", "  - name: سارہ خان\n    latin: Sara\n", "علی احمد/Ali Ahmad سارہ خان/Sara حسن رضا/"},
		{"replace whole", "  - name: علی احمد\n", "علی احمد/ سارہ خان/ حسن رضا/"},
		{"replace folded", "  - name: علي أحمد\n    latin: A\n", "علي أحمد/A سارہ خان/ حسن رضا/"},
		{"remove", "  - name: علی احمد\n    remove: true\n", "سارہ خان/ حسن رضا/"},
		{"remove false", "  - name: علی احمد\n    remove: false\n", "علی احمد/ سارہ خان/ حسن رضا/"},
	} {
		set, err := LoadFS(one("people.yaml", base), one("people.yaml", "kind: people\nentries:\n"+tt.upper))
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
		} else if got := names(set.People); got != tt.want {
			t.Errorf("%s:\n got %s\nwant %s", tt.name, got, tt.want)
		}
	}
}

// What an upper layer removed, a still higher one may bring back, but not remove
// again.
func TestRemoveTwice(t *testing.T) {
	const remove = "kind: people\nentries:\n  - name: علی احمد\n    remove: true\n"
	const again = "kind: people\nentries:\n  - name: علی احمد\n    latin: B\n"
	low, gone := one("a.yaml", base), one("b.yaml", remove)
	set, err := LoadFS(low, gone, one("c.yaml", again))
	if err != nil || names(set.People) != "علی احمد/B سارہ خان/ حسن رضا/" {
		t.Errorf("%v %v", set, err)
	}
	_, err = LoadFS(low, gone, one("c.yaml", remove))
	if err == nil || !strings.HasPrefix(err.Error(), "c.yaml:3:11: no entry ") {
		t.Errorf("got %v", err)
	}
}

func TestJoinedLists(t *testing.T) {
	set, err := LoadFS(
		one("w.yaml", "kind: words\nlists:\n  given_names: |\n    علی\n"),
		one("w.yaml", "kind: words\nlists:\n  given_names: |\n    سارہ\n  name_words: نور\n"),
		one("n.yaml", "kind: numbers\nvague: [کئی]\n"),
		one("n.yaml", "kind: numbers\nvague: [متعدد]\n"),
	)
	if err != nil {
		t.Fatal(err)
	}
	if w := set.Words["given_names"]; len(w) != 2 || w[1].Text != "سارہ" || len(set.Vague) != 2 {
		t.Errorf("%v %v", w, set.Vague)
	}
}

func TestCuesAreOnePerSort(t *testing.T) {
	set, err := LoadFS(
		one("c.yaml", "kind: cues\nentries:\n  - {verb: کہنا, act: say}\n  - {noun: کہنا, act: say}\n"),
		one("c.yaml", "kind: cues\nentries:\n  - {noun: کہنا, act: claim}\n"),
	)
	if err != nil {
		t.Fatal(err)
	}
	if len(set.Cues) != 2 || set.Cues[0].Act != "say" || set.Cues[1].Act != "claim" {
		t.Errorf("%+v", set.Cues)
	}
}

func TestLoadFolders(t *testing.T) {
	if _, err := Default(); err != nil {
		t.Skip("TestDefault tells why")
	}
	dir := t.TempDir()
	write := func(name, text string) {
		t.Helper()
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("b.yml", "kind: people\nentries:\n  - name: غیر موجود نام\n")
	write("tests/c.yaml", "not a rule file: [")
	write("notes.txt", "nor this")
	set, err := Load(dir)
	if err != nil {
		t.Fatal(err)
	}
	last := set.People[len(set.People)-1]
	if last.Name != "غیر موجود نام" || last.Pos.File != filepath.ToSlash(dir)+"/b.yml" || last.Pos.String() != "b.yml:3" {
		t.Errorf("%+v", last)
	}

	write("a.yaml", "kind: people\nentries:\n  - nam: x\n")
	write("b.yml", "kind: peeple\n")
	_, err = Load(dir)
	if err == nil || strings.Count(err.Error(), "\n") != 1 || !strings.HasPrefix(err.Error(), dir+"/a.yaml:3:5: ") {
		t.Errorf("not all errors, in order: %v", err)
	}
	for _, missing := range []string{dir + "/none", dir + "/tests/none"} {
		if _, err := Load(missing); err == nil || !strings.Contains(err.Error(), "cannot read the folder") {
			t.Errorf("%s: %v", missing, err)
		}
	}
	if _, err := Load(t.TempDir()); err == nil || !strings.Contains(err.Error(), "no rule files") {
		t.Errorf("an empty folder: %v", err)
	}
}

// denied is a folder in which nothing may be read.
type denied struct{ fs.FS }

func (d denied) Open(name string) (fs.File, error) {
	if name == "." {
		return d.FS.Open(name)
	}
	return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrPermission}
}

func TestPermission(t *testing.T) {
	_, err := LoadFS(denied{one("a.yaml", base)})
	if err == nil || err.Error() != "a.yaml: cannot read the file: open a.yaml: permission denied [file]" {
		t.Errorf("got %v", err)
	}
}
