package format

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the .out files of testdata anew")

// format brings a text into layout and makes sure that it stays as it is then.
func format(t testing.TB, name string, data []byte) []byte {
	t.Helper()
	out, err := Source(name, data)
	if err != nil {
		t.Fatal(err)
	}
	again, err := Source(name, out)
	if err != nil {
		t.Fatalf("what it wrote it does not read: %v\n%s", err, out)
	}
	if string(again) != string(out) {
		t.Fatalf("a second time it writes:\n%s\nnot:\n%s", again, out)
	}
	return out
}

// Every .in file in testdata has its layout beside it. To accept new ones run:
// go test ./rules/format -update
func TestGolden(t *testing.T) {
	files, _ := filepath.Glob("testdata/*.in")
	if len(files) == 0 {
		t.Fatal("no files")
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			got := format(t, file, data)
			golden := strings.TrimSuffix(file, ".in") + ".out"
			if *update {
				if err := os.WriteFile(golden, got, 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, _ := os.ReadFile(golden)
			if string(got) != string(want) {
				t.Errorf("got:\n%s\nwant:\n%s", got, want)
			}
		})
	}
}

// The rule files of this repository are in layout.
func TestRepository(t *testing.T) {
	files, _ := filepath.Glob("../*.yaml")
	if len(files) == 0 {
		t.Fatal("no files")
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if got := format(t, file, data); string(got) != string(data) {
			t.Errorf("%s is not in layout: run bayan rules fmt rules", file)
		}
	}
}

func TestBytes(t *testing.T) {
	const good = "kind: people\nentries:\n  - name: علی احمد\n"
	for name, text := range map[string]string{
		"byte order mark":  "\uFEFF" + good,
		"CRLF":             strings.ReplaceAll(good, "\n", "\r\n"),
		"no final newline": strings.TrimSpace(good),
		"blank lines":      "\n\n" + good + "\n\n",
		"document marks":   "---\n" + good + "...\n",
	} {
		if got := format(t, name, []byte(text)); string(got) != good {
			t.Errorf("%s: %q", name, got)
		}
	}
}

func TestMistakes(t *testing.T) {
	for text, want := range map[string]string{
		"kind: people\nentries:\n  - nam: x\n":       "x.yaml:3:5: unknown key",
		"kind: people\n---\nkind: people\n":          "x.yaml:3:1: a second document",
		"kind: people\nentries:\n  - name: &a علی\n": "x.yaml:3:11: a value that begins with &",
		"kind: people\nentries:\n\t- name: علی\n":    "x.yaml:3:1: tab",
		"kind: people\nentries:\n  - name: \xff\n":   "x.yaml:3:11: byte 0xFF",
		"": "x.yaml:1:1: nothing in this file",
		"kind: people\n# " + strings.Repeat("x", 1<<17): "x.yaml:2:1: a line of more than 64 KB",
	} {
		_, err := Source("x.yaml", []byte(text))
		if err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%.60q: got %v, want %s", text, err, want)
		}
	}
}

// An entry with very many aliases is written in lines that can be read again.
func TestManyAliases(t *testing.T) {
	var b strings.Builder
	b.WriteString("kind: people\nentries:\n  - name: علی احمد\n    aliases:\n")
	for i := range 10_000 {
		fmt.Fprintf(&b, "      - علی %d\n", i)
	}
	out := format(t, "x.yaml", []byte(b.String()))
	if n := strings.Count(string(out), ",") + 1; n != 10_000 {
		t.Errorf("%d aliases", n)
	}
}
