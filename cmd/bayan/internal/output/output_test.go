package output

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"gopkg.in/yaml.v3"

	"bayan/extract"
)

func pointer[T any](v T) *T { return &v }

// sample is a summary with something in every list.
func sample() *extract.Summary {
	return &extract.Summary{
		Schema: extract.Schema,
		Article: extract.ArticleInfo{
			ID: "012", Title: `نام: "آ" & <b> # نہیں`, Source: "-", URL: "http://example.com/?a=1&b=2", Published: "2013-04-10",
			Dateline: "واشنگٹن", Characters: 3434, Paragraphs: 20, RepeatedParagraphs: [][2]int{{12, 3}, {13, 4}}, SHA256: "1e3",
		},
		Entities: []extract.Entity{
			{ID: "e1", Type: "person", Name: "کوئی شخص", Latin: "Some One", Titles: []string{"صدر", "وزیر، دفاع"}, Affiliation: "e2",
				Listed: true, Rule: "people.yaml:12", Mentions: []extract.Mention{{Start: 3, End: 11, Text: "کوئی شخص", Kind: "name"}, {Start: 20, End: 25, Text: "انہوں", Kind: "pronoun"}}},
			{ID: "e2", Type: "agency", Name: "no"},
		},
		Statements: []extract.Statement{{
			ID:      "s1",
			Speaker: extract.Speaker{Entity: "e1", Name: "کوئی شخص", Text: "انہوں", Start: 20, End: 25, Resolved: "pronoun"},
			Cue:     extract.Span{Text: "نے کہا کہ", Start: 26, End: 35}, Act: "say", Form: "mixed",
			Content: extract.Span{Text: "پہلا پیرا \r\n\r\n  دوسرا\tپیرا\n", Start: 36, End: 64},
			Quotes:  []extract.Span{{Text: "پہلا", Start: 36, End: 40}, {Text: "=دوسرا", Start: 52, End: 57}}, To: "رائٹرز", When: "منگل", Rule: "cues.yaml:3",
		}, {ID: "s2", Content: extract.Span{Text: strings.Repeat("لمبا ", 40)}}},
		Counts: []extract.Count{
			{ID: "c1", Text: "6600 سے زائد", Value: pointer(6600), High: pointer(7000), Bound: "over", Measure: "attacks", Event: "cyber_attack",
				Target: extract.Ref{Text: "چین", Entity: "e2"}, When: extract.When{Text: "رواں سال", From: "2013-01-01", To: "2013-02-28"}, PartOf: pointer("c2")},
			{ID: "c2", Text: "@درجنوں", Vague: "درجنوں"},
		},
	}
}

func encode(t testing.TB, o Options, list ...*extract.Summary) string {
	t.Helper()
	f, err := New(o)
	if err != nil {
		t.Fatal(err)
	}
	var buf bytes.Buffer
	w := f.NewWriter(&buf)
	for _, s := range list {
		encoded, err := f.Encode(s)
		if err != nil {
			t.Fatal(err)
		}
		if err := w.Write(encoded); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return buf.String()
}

// tree gives a document with its keys in order, as lists of lists.
func tree(t testing.TB, document string) any {
	t.Helper()
	var n yaml.Node
	if err := yaml.Unmarshal([]byte(document), &n); err != nil {
		t.Fatalf("%v\n%s", err, document)
	}
	return plain(t, n.Content[0])
}

func plain(t testing.TB, n *yaml.Node) any {
	list := []any{}
	if n.Kind == yaml.ScalarNode {
		var v any
		if err := n.Decode(&v); err != nil {
			t.Fatal(err)
		}
		return v
	}
	for _, c := range n.Content {
		list = append(list, plain(t, c))
	}
	return list
}

// YAML and JSON are the same tree, in the same order.
func TestSameTree(t *testing.T) {
	for _, s := range []*extract.Summary{sample(), {}} {
		y := encode(t, Options{Format: "yaml"}, s)
		j := encode(t, Options{Format: "json", Single: true}, s)
		l := encode(t, Options{Format: "jsonl"}, s)
		if want := tree(t, l); !reflect.DeepEqual(tree(t, y), want) || !reflect.DeepEqual(tree(t, j), want) {
			t.Errorf("not the same:\n%s\n%s\n%s", y, j, l)
		}
		if strings.Contains(l, "null,\"mentions\"") || strings.Count(l, "\n") != 1 {
			t.Errorf("not one line: %s", l)
		}
	}
}

// What is written can be read back to the letter.
func TestRoundTrip(t *testing.T) {
	var y, j extract.Summary
	if err := yaml.Unmarshal([]byte(encode(t, Options{Format: "yaml"}, sample())), &y); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal([]byte(encode(t, Options{Format: "jsonl"}, sample())), &j); err != nil {
		t.Fatal(err)
	}
	if want := complete(sample()); !reflect.DeepEqual(&y, want) || !reflect.DeepEqual(&j, want) {
		t.Errorf("got\n%+v\n%+v\nnot\n%+v", y, j, want)
	}
}

func TestGolden(t *testing.T) {
	for name, o := range map[string]Options{
		"sample.yaml":      {Format: "yaml"},
		"sample.json":      {Format: "json", Single: true},
		"statements.csv":   {Format: "csv"},
		"counts.csv":       {Format: "csv", Table: "counts"},
		"entities.csv":     {Format: "csv", Table: "entities"},
		"documents.yaml":   {Format: "yaml"},
		"array.json":       {Format: "json"},
		"empty/array.json": {Format: "json"},
	} {
		list := []*extract.Summary{sample()}
		switch {
		case strings.HasPrefix(name, "empty/"):
			list = nil
		case strings.HasPrefix(name, "documents") || strings.HasPrefix(name, "array"):
			list = []*extract.Summary{{}, {}}
		}
		got := encode(t, o, list...)
		file := filepath.Join("testdata", filepath.FromSlash(name))
		if os.Getenv("UPDATE") != "" {
			os.MkdirAll(filepath.Dir(file), 0o777)
			os.WriteFile(file, []byte(got), 0o666)
		}
		if want, err := os.ReadFile(file); err != nil || got != string(want) {
			t.Errorf("%s: %v, got:\n%s", file, err, got)
		}
	}
}

// Words and numbers of YAML 1.1 are quoted, for the sake of its readers.
func TestOldYAML(t *testing.T) {
	for _, s := range []string{"no", "Yes", "ON", "y", "1:30", "012", "1_000", ".5", "=", "<<", "2013-04-10", "+1"} {
		if got := encode(t, Options{Format: "yaml"}, &extract.Summary{Article: extract.ArticleInfo{ID: s}}); !strings.Contains(got, `  id: "`+s+`"`) {
			t.Errorf("%s is not quoted: %s", s, got)
		}
	}
}

func TestGivenStays(t *testing.T) {
	s := &extract.Summary{Entities: []extract.Entity{{}}, Statements: []extract.Statement{{}}}
	for _, format := range []string{"yaml", "json", "jsonl", "csv"} {
		encode(t, Options{Format: format}, s)
	}
	if s.Entities[0].Titles != nil || s.Statements[0].Quotes != nil || s.Counts != nil {
		t.Errorf("the writer changed the summary: %+v", s)
	}
}

func TestCSV(t *testing.T) {
	for name := range tables {
		rows, err := csv.NewReader(strings.NewReader(encode(t, Options{Format: "csv", Table: name}, sample(), &extract.Summary{}, sample()))).ReadAll()
		if err != nil || len(rows) != 5 { // the header, and two for each sample
			t.Fatalf("%s: %v, %d rows", name, err, len(rows))
		}
		if !slices.Equal(rows[0], Columns(name)) || rows[1][0] != "012" || rows[1][1] != "'-" {
			t.Errorf("%s: %q", name, rows[:2])
		}
		for _, row := range rows {
			for _, cell := range row {
				if cell != "" && strings.ContainsAny(cell[:1], "=+-@\t\r\n") {
					t.Errorf("%s: formula %q", name, cell)
				}
			}
		}
	}
}

// Columns are paths of the summary, so that whoever knows one knows the other.
func TestColumnsArePaths(t *testing.T) {
	known := map[string]bool{"first_text": true, "first_start": true, "first_end": true}
	for _, v := range []any{extract.Statement{}, extract.Count{}, extract.Entity{}} {
		for path := range paths(reflect.TypeOf(v), "") {
			known[path] = true
		}
	}
	for path := range paths(reflect.TypeOf(extract.ArticleInfo{}), "article_") {
		known[path] = true
	}
	for name := range tables {
		for _, column := range Columns(name) {
			if !known[column] {
				t.Errorf("%s: %s is no path of the summary", name, column)
			}
		}
	}
}

func paths(typ reflect.Type, prefix string) map[string]bool {
	all := map[string]bool{}
	for i := range typ.NumField() {
		f := typ.Field(i)
		path := prefix + f.Tag.Get("json")
		all[path] = true
		if f.Type.Kind() == reflect.Struct {
			for p := range paths(f.Type, path+"_") {
				all[p] = true
			}
		}
	}
	return all
}

func FuzzYAML(f *testing.F) {
	for _, s := range []string{"", "no", "2013-04-10", "1e3", "012", "آ: #", "- x", " x ", "\n", "a\r\nb", "\u2028", "\u0085", "\ufeff", "😀", "'", "{a", "~", "\u200fZW\u200cNJ", "\x00", "=", "<<", "a\tb", "1:30", "---", "x:\n  - y"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) {
			return // the extractor has none such
		}
		in := complete(&extract.Summary{
			Article:    extract.ArticleInfo{ID: s},
			Entities:   []extract.Entity{{Titles: []string{s}, Mentions: []extract.Mention{{Text: s}}}},
			Statements: []extract.Statement{{Content: extract.Span{Text: s + strings.Repeat("x", maxFlowText)}}},
		})
		var out extract.Summary
		document := encode(t, Options{Format: "yaml"}, in)
		if err := yaml.Unmarshal([]byte(document), &out); err != nil || !reflect.DeepEqual(in, &out) {
			t.Errorf("%q: %v\n%s", s, err, document)
		}
	})
}

func BenchmarkEncode(b *testing.B) {
	s := sample()
	for range 20 { // about what an article of 4,000 characters gives
		s.Entities = append(s.Entities, s.Entities[0])
		s.Statements = append(s.Statements, s.Statements[0])
	}
	for _, format := range []string{"yaml", "json", "jsonl", "csv"} {
		b.Run(format, func(b *testing.B) {
			f, err := New(Options{Format: format})
			if err != nil {
				b.Fatal(err)
			}
			for b.Loop() {
				encoded, _ := f.Encode(s)
				b.SetBytes(int64(len(encoded)))
			}
			b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "summaries/s")
		})
	}
}
