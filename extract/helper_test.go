package extract_test

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"bayan/extract"
	"bayan/rules"
)

// update writes the expected outputs anew, to be reviewed as a diff:
// go test ./extract -update, or UPDATE=1 go test ./... for all packages.
var update = flag.Bool("update", os.Getenv("UPDATE") != "", "write testdata/golden anew")

var embeddedRules = sync.OnceValues(rules.Default)

var embeddedExtractor = sync.OnceValues(func() (*extract.Extractor, error) {
	set, err := embeddedRules()
	if err != nil {
		return nil, err
	}
	return extract.New(set), nil
})

// embedded is the extractor of the embedded rules, one for all tests.
func embedded(t testing.TB) *extract.Extractor {
	t.Helper()
	x, err := embeddedExtractor()
	if err != nil {
		t.Fatal(err)
	}
	return x
}

// articleNames are the names of the articles of testdata.
func articleNames(t testing.TB) []string {
	t.Helper()
	files, err := filepath.Glob("../testdata/articles/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no articles found: %v", err)
	}
	names := make([]string, len(files))
	for i, f := range files {
		names[i] = strings.TrimSuffix(filepath.Base(f), ".txt")
	}
	return names
}

// article is the text of an article of testdata.
func article(t testing.TB, name string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("../testdata/articles", name+".txt"))
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// extractJSON is the summary of a text as JSON.
func extractJSON(t testing.TB, x *extract.Extractor, text string) string {
	t.Helper()
	s, err := x.Extract(extract.Article{Text: text, Published: "2013-04-10"})
	if err != nil {
		t.Error(err)
		return ""
	}
	data, err := json.Marshal(s)
	if err != nil {
		t.Error(err)
	}
	return string(data)
}
