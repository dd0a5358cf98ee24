package ruletest

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"bayan/extract"
	"bayan/rules"
)

// extractor is the one by the embedded rules, which takes a while to make.
var extractor = sync.OnceValues(func() (*extract.Extractor, error) {
	set, err := rules.Default()
	if err != nil {
		return nil, err
	}
	return extract.New(set), nil
})

func embedded(t *testing.T) *extract.Extractor {
	t.Helper()
	x, err := extractor()
	if err != nil {
		t.Fatal(err)
	}
	return x
}

// The embedded rules do what their tests say.
func TestEmbeddedRules(t *testing.T) {
	x := embedded(t)
	tests, err := rules.DefaultTests()
	if err != nil {
		t.Fatal(err)
	}
	var report Report
	for _, test := range tests {
		report.Results = append(report.Results, Run(x, test))
	}
	for _, r := range report.Results {
		if r.Status.Bad() {
			var b strings.Builder
			failure(&b, r)
			t.Error("rules: " + b.String())
		}
	}
	t.Log(report.Summary())
	untested(t, x, report.Results)
}

// untested reports cues, events and the like that come without a test. One that
// is known to fail will do if its name ends with the words of the entry.
func untested(t *testing.T, x *extract.Extractor, results []Result) {
	set, err := rules.Default()
	if err != nil {
		t.Fatal(err)
	}
	facts := &rules.Set{Verbs: set.Verbs, Cues: set.Cues, Events: set.Events, Measures: set.Measures, Roles: set.Roles}
	files, err := Cover(facts, x, results)
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		for _, e := range file.Unused {
			known := slices.ContainsFunc(results, func(r Result) bool {
				return r.Status == Known && strings.HasSuffix(r.Test.Name, " "+e.Name)
			})
			if !known {
				t.Errorf("%s:%d: no test uses %s: add one in rules/tests", e.Pos.File, e.Pos.Line, isolate(e.Name))
			}
		}
	}
}

// fence is a fenced block of the guide with its language, or none.
var fence = regexp.MustCompile("(?ms)^```(\\w+)\n(.*?)^```$")

// ruleLine is where a rule stands; it moves with every edit of its file.
var ruleLine = regexp.MustCompile(`\.yaml:\d+\)`)

// The examples of the editors' guide pass, or fail as the block behind them shows.
func TestGuide(t *testing.T) {
	x := embedded(t)
	guide, err := os.ReadFile("../../../../rules/GUIDE.md")
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	blocks := fence.FindAllStringSubmatch(string(guide), -1)
	examples := 0
	for n, block := range blocks {
		if block[1] != "yaml" || !strings.HasPrefix(block[2], "kind: tests\n") {
			continue
		}
		examples++
		const file = "example.yaml"
		if err := os.WriteFile(file, []byte(block[2]), 0o666); err != nil {
			t.Fatal(err)
		}
		tests, err := rules.LoadTests(file)
		if err != nil {
			t.Errorf("%v\n%s", err, block[2])
			continue
		}
		var report Report
		for _, test := range tests {
			report.Results = append(report.Results, Run(x, test))
		}
		got := ruleLine.ReplaceAllString(report.text(), ".yaml:…)")
		switch {
		case n+1 < len(blocks) && blocks[n+1][1] == "text":
			want := ruleLine.ReplaceAllString(blocks[n+1][2], ".yaml:…)")
			if plain(got) != plain(want) {
				t.Errorf("the guide shows\n%s\nbut it is\n%s", want, got)
			}
		case report.Bad():
			t.Error(got)
		}
	}
	if examples < 4 {
		t.Errorf("only %d examples found in the guide", examples)
	}
}

// Coverage is told by the line of each entry.
func TestCover(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "x.yaml")
	lines := "kind: titles\nentries:\n  - title: گھڑی ساز\n    category: job\n  - title: سنار\n    category: job\n"
	if err := os.WriteFile(file, []byte(lines), 0o666); err != nil {
		t.Fatal(err)
	}
	set, err := rules.LoadFS(os.DirFS(dir))
	if err != nil {
		t.Fatal(err)
	}
	x := extract.New(set)
	used := Result{Test: rules.Test{Text: "گھڑی ساز نے کہا"}, Status: Passed}
	known := Result{Test: rules.Test{Text: "سنار نے کہا"}, Status: Known}
	cover, err := Cover(set, x, []Result{used, known})
	if err != nil {
		t.Fatal(err)
	}
	if len(cover) != 1 || cover[0].Entries != 2 || len(cover[0].Unused) != 1 || cover[0].Unused[0].Name != "سنار" {
		t.Errorf("%+v", cover)
	}
}
