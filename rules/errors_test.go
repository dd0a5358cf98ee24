package rules

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
)

var update = flag.Bool("update", false, "write the .out files of testdata/err anew")

// one is a layer with a single file.
func one(name, text string) fstest.MapFS {
	return fstest.MapFS{name: {Data: []byte(text)}}
}

// excerpts reads one file and gives its problems as the command prints them.
func excerpts(t testing.TB, name, text string) string {
	t.Helper()
	_, err := LoadFS(one(name, text))
	if err == nil {
		return ""
	}
	errs, ok := errors.AsType[Errors](err)
	if !ok || len(errs) == 0 {
		t.Fatalf("the error is no Errors: %v", err)
	}
	var b strings.Builder
	for _, e := range errs {
		b.WriteString(e.Excerpt())
	}
	return b.String()
}

// Every file in testdata/err has the messages about it beside it. To accept new
// ones run: go test ./rules -update
func TestMessages(t *testing.T) {
	files, _ := filepath.Glob("testdata/err/*.yaml")
	if len(files) == 0 {
		t.Fatal("no files")
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			got := excerpts(t, filepath.Base(file), string(data))
			golden := strings.TrimSuffix(file, ".yaml") + ".out"
			if *update {
				if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, _ := os.ReadFile(golden)
			if got != string(want) {
				t.Errorf("got:\n%s\nwant:\n%s", got, want)
			}
			if got == "" {
				t.Error("no problem was found")
			}
		})
	}
}

func TestGood(t *testing.T) {
	set, err := LoadFS(os.DirFS("testdata/good"))
	if err != nil {
		t.Fatal(err)
	}
	given := set.Words["given_names"]
	if len(given) != 3 || given[2] != (Word{Pos{"words.yml", 7, 7}, "سارہ"}) || given[1].Pos.Column != 9 {
		t.Errorf("given names: %v", given)
	}
	if c := set.Cues[0]; !c.Clause || c.Verb != "کہنا" || c.Pos.Line != 5 || c.Pos.Column != 12 {
		t.Errorf("cue: %+v", c)
	}
	if p := set.People[0]; p.Pos.String() != "all.yaml:4" || p.Latin != "Ali: Ahmad" || len(p.Aliases) != 2 {
		t.Errorf("person: %+v", p)
	}
	if p := set.Periods[0]; p.Value != -1 {
		t.Errorf("period: %+v", p)
	}
}

// Bytes that do not survive an editor are kept here and not in testdata.
func TestBytes(t *testing.T) {
	const good = "kind: people\nentries:\n  - name: علی احمد\n"
	for name, tt := range map[string]struct{ text, want string }{
		"long line":        {"# " + strings.Repeat("x", maxLine), "x.yaml:1:1: a line of more than 64 KB: break it into several [encoding]"},
		"byte order mark":  {"\uFEFF" + good, ""},
		"CRLF":             {strings.ReplaceAll(good, "\n", "\r\n"), ""},
		"no final newline": {strings.TrimSpace(good), ""},
		"invalid UTF-8":    {"kind: people\nentries:\n  - name: ع\xD8 ب\n", "x.yaml:3:12: byte 0xD8 at offset 34 is not UTF-8: save the file as UTF-8 [encoding]"},
		"UTF-16":           {"\xff\xfek\x00", "x.yaml:1:1: this is UTF-16: save the file as UTF-8 [encoding]"},
		"lone CR":          {"kind: people\rentries: []\n", "x.yaml:1:13: carriage return without line feed: save the file with line feeds [encoding]"},
		"null":             {"kind: people\nentries:\n  - name: a\x00b\n", "x.yaml:3:12: control character U+0000: take it out [encoding]"},
		"inner mark":       {good + "\uFEFF# x\n", "x.yaml:4:1: byte order mark inside the file: take it out [encoding]"},
		"line separator":   {"kind: people\u2028\n" + good[13:], "x.yaml:1:13: line separator U+2028: begin a new line instead [encoding]"},
		"empty":            {"", `x.yaml:1:1: nothing in this file: begin it with "kind: people" [key]`},
	} {
		_, err := LoadFS(one("x.yaml", tt.text))
		got := ""
		if err != nil {
			got = err.Error()
		}
		if got != tt.want {
			t.Errorf("%s:\n got %s\nwant %s", name, got, tt.want)
		}
	}
}

func TestBigFile(t *testing.T) {
	big := "kind: people\n#" + strings.Repeat("x", MaxSize)
	_, err := LoadFS(one("x.yaml", big))
	if err == nil || err.Error() != "x.yaml: more than 32 MB: split the file [file]" {
		t.Errorf("got %.200v", err)
	}
}

// Of very many problems the first are told.
func TestManyProblems(t *testing.T) {
	for text, want := range map[string]int{
		"kind: people\nentries:\n" + strings.Repeat("  - nam: x\n", 3*maxProblems):                                    maxProblems + 1,
		"kind: words\nlists:\n  openers: |\n" + strings.Repeat("    -\n", 2*maxProblems):                              maxProblems + 1,
		"kind: people\nentries:\n" + strings.Repeat("\t- name: x\n", 2*maxAlien):                                      maxAlien + 1,
		strings.Repeat("\xff\x00\n", 1000):                                                                            maxAlien + 1,
		"kind: words\nlists:\n  openers: |\n    - x\n  given_names: |\n" + strings.Repeat("    علی\n", 2*maxProblems): 1,
	} {
		_, err := LoadFS(one("x.yaml", text))
		errs, _ := errors.AsType[Errors](err)
		if len(errs) != want {
			t.Fatalf("%.40q: %d problems, not %d", text, len(errs), want)
		}
		if last := errs[len(errs)-1].Message; want > 1 && !strings.HasPrefix(last, "more than ") {
			t.Errorf("%.40q: the last is %q", text, last)
		}
	}
}

func TestExcerpt(t *testing.T) {
	for _, tt := range []struct {
		source string
		column int
		line   string
		mark   string
	}{
		{"  - name: علی احمد", 11, "  - name:\u200e علی احمد", "          ^~~~~~~~"},
		{"a: [وزیرِ, اعظم]", 12, "a:\u200e [\u200eوزیرِ,\u200e اعظم]\u200e", "          ^~~~"},
		{"a: b", 5, "a:\u200e b", "    ^"},
		{"a: \u202eb", 4, "a:\u200e b", "   ^"},
	} {
		e := &Error{File: "f.yaml", Line: 1, Column: tt.column, Message: "m", Kind: "value", Source: tt.source}
		want := fmt.Sprintf("f.yaml:1:%d: m [value]\n    1 | %s\n      | %s\n", tt.column, tt.line, tt.mark)
		if got := e.Excerpt(); got != want {
			t.Errorf("%q:\n%s\nwant:\n%s", tt.source, got, want)
		}
	}
}
