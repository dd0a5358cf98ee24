package extract_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"bayan/extract"

	"gopkg.in/yaml.v3"
)

// expectation is what a careful reader finds in an article of
// testdata/articles; it stands in testdata/expect under the same name.
type expectation struct {
	Entities []struct {
		Type, Name string
		Forms      []string // other spellings in the article
	}
	Statements []struct{ Speaker, Act, Form, Cue, Content string }
	Counts     []struct {
		Text                                       string
		Value, High                                *int
		Bound, Vague, Measure, Event, Role, Source string
		PartOf                                     string `yaml:"part_of_text"`
	}
	Absent struct{ Speakers, Counts, Entities []string }
}

// floor is the least that an article may reach, in per cent: the harmonic mean
// of precision and recall of statements (content and speaker) and of counts,
// and the share of the entities that are found.
type floor struct{ statements, counts, entities int }

// floors are set a little under what is reached. Raise them as it grows.
var floors = map[string]floor{
	"air-strikes-war":     {50, 90, 75},
	"bombing-tolls":       {90, 80, 75},
	"border-operation":    {95, 90, 85},
	"colon-quotes":        {70, 95, 80},
	"court-verdict":       {90, 95, 95},
	"cricket-match":       {95, 95, 85},
	"cyber-attacks":       {65, 95, 75},
	"dengue-bulletin":     {80, 85, 95},
	"denial-exchange":     {60, 85, 80},
	"feature-quotes":      {25, 95, 80},
	"flood-provinces":     {85, 85, 80},
	"kidnapping-rescue":   {95, 85, 75},
	"messy-flattened":     {85, 90, 95},
	"protest-numbers":     {95, 80, 60},
	"repeated-paragraphs": {75, 85, 95},
	"stock-market":        {90, 95, 85},
}

// TestExpect reads every article of testdata and compares what is found with
// what a reader found. Run it with -v to see each miss.
func TestExpect(t *testing.T) {
	x := embedded(t)
	files, err := filepath.Glob("../testdata/expect/*.yaml")
	if err != nil || len(files) == 0 {
		t.Fatalf("no expectations found: %v", err)
	}
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".yaml")
		t.Run(name, func(t *testing.T) {
			want, article := readExpectation(t, file), article(t, name)
			got, err := x.Extract(extract.Article{ID: name, Text: article})
			if err != nil {
				t.Fatal(err)
			}
			c := comparison{T: t, article: article, want: want, got: got}
			c.absent()
			f, ok := floors[name]
			if !ok {
				t.Error("has no floor")
			}
			at := floor{c.statements(), c.counts(), c.entities()}
			t.Logf("reached {%d, %d, %d}, floor %v", at.statements, at.counts, at.entities, f)
			if at.statements < f.statements || at.counts < f.counts || at.entities < f.entities {
				t.Errorf("reached %v, below the floor %v", at, f)
			}
		})
	}
}

func readExpectation(t *testing.T, file string) *expectation {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var e expectation
	if err := yaml.Unmarshal(data, &e); err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	return &e
}
