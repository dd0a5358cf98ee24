package report

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"

	"bayan/rules"
	"bayan/rules/lint"
)

var update = flag.Bool("update", false, "write the files of testdata anew")

// problems has an error, a warning with a fix, a note, and one of a whole file.
func problems() []lint.Problem {
	layer := fstest.MapFS{
		"a b.yaml": {Data: []byte("kind: agencies\nentries:\n  - name: نیب\n    category: goverment, 100%\n  - name: مركز\n    category: bank\n")},
		"c.yaml":   {Data: []byte("kind: places\nentries:\n  - name: مرکز\n    aliases: [وسط]\n    category: town\n")},
	}
	list := lint.Check(rules.Read(layer), lint.Options{From: 1})
	whole := &rules.Error{File: "d.yaml", Message: "cannot read the file", Kind: "file"}
	return append([]lint.Problem{{Error: whole}}, list...)
}

// Each format has its file in testdata. To accept new ones run:
// go test ./rules/lint/report -update
func TestFormats(t *testing.T) {
	for name, format := range Formats {
		var got bytes.Buffer
		if err := format(&got, problems()); err != nil {
			t.Fatal(err)
		}
		golden := filepath.Join("testdata", name)
		if *update {
			if err := os.WriteFile(golden, got.Bytes(), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(golden)
		if err != nil || got.String() != string(want) {
			t.Errorf("%s (%v):\n%s\nwant:\n%s", name, err, &got, want)
		}
	}
}

// Without problems JSON and SARIF have an empty list, which their readers expect.
func TestNoProblems(t *testing.T) {
	var text, log bytes.Buffer
	if err := Text(&text, nil); err != nil || text.Len() > 0 {
		t.Errorf("%v %q", err, &text)
	}
	if err := SARIF(&log, nil); err != nil {
		t.Fatal(err)
	}
	var content struct{ Runs []struct{ Results []any } }
	if err := json.Unmarshal(log.Bytes(), &content); err != nil || content.Runs[0].Results == nil {
		t.Errorf("%v %s", err, &log)
	}
}

// Every kind of problem has its line in the rules of SARIF.
func TestKinds(t *testing.T) {
	for _, p := range problems() {
		if lint.Kinds[p.Kind] == "" {
			t.Errorf("no description of kind %q", p.Kind)
		}
	}
}
