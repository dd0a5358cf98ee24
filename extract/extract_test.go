package extract_test

import (
	"errors"
	"strings"
	"sync"
	"testing"

	"bayan/extract"
	"bayan/extract/text"
)

func TestArticleInfo(t *testing.T) {
	x := embedded(t)
	given := extract.Article{
		ID: "a1", Source: "ریڈیو", Title: "عنوان", Published: "2024-05-15", URL: "https://example.org/1",
		Text: "کراچی — ایک۔\n\nدو۔\n",
	}
	s, err := x.Extract(given)
	if err != nil {
		t.Fatal(err)
	}
	a := s.Article
	if s.Schema != extract.Schema || a.ID != given.ID || a.Source != given.Source || a.Title != given.Title ||
		a.Published != given.Published || a.URL != given.URL {
		t.Errorf("what was given does not come back: %+v", a)
	}
	if a.Characters != 18 || a.Paragraphs != 2 || a.Dateline != "کراچی" {
		t.Errorf("18 characters, 2 paragraphs, dateline کراچی: got %+v", a)
	}
	given.ID = ""
	s, err = x.Extract(given)
	if err != nil {
		t.Fatal(err)
	}
	if len(s.Article.SHA256) != 64 || len(s.Article.ID) < 8 || !strings.HasPrefix(s.Article.SHA256, s.Article.ID) {
		t.Errorf("the id %q is not derived from the hash %q", s.Article.ID, s.Article.SHA256)
	}
}

func TestEmpty(t *testing.T) {
	for _, src := range []string{"", " \n\u200f", "۔", "“”", "123"} {
		s, err := embedded(t).Extract(extract.Article{Text: src})
		if err != nil {
			t.Errorf("%q: %v", src, err)
			continue
		}
		if len(s.Entities)+len(s.Statements)+len(s.Counts) > 0 {
			t.Errorf("%q: found %+v", src, s)
		}
		if s.Entities == nil || s.Statements == nil || s.Counts == nil || s.Article.RepeatedParagraphs == nil {
			t.Errorf("%q: an empty list must not be null", src)
		}
	}
}

// A new line within a clause does not end what somebody said.
func TestNewLine(t *testing.T) {
	s, err := embedded(t).Extract(extract.Article{Text: "کامران ملک نے بتایا کہ شہر کا\nسب سے بڑا پل دریا پر بنایا گیا ہے۔ سڑک بند ہے۔"})
	if err != nil {
		t.Fatal(err)
	}
	want := "شہر کا\nسب سے بڑا پل دریا پر بنایا گیا ہے"
	if len(s.Statements) != 1 || s.Statements[0].Content.Text != want {
		t.Errorf("got %+v, want one statement: %q", s.Statements, want)
	}
}

func TestInvalidUTF8(t *testing.T) {
	_, err := embedded(t).Extract(extract.Article{Text: "کراچی\xff"})
	if invalid, ok := errors.AsType[*text.InvalidError](err); !ok || invalid.Offset != 10 {
		t.Errorf("got %v, want an InvalidError at 10", err)
	}
}

// The same article gives the same bytes, again and again, from many goroutines
// and from another extractor of the same rules.
func TestDeterminism(t *testing.T) {
	set, err := embeddedRules()
	if err != nil {
		t.Fatal(err)
	}
	x, other := embedded(t), extract.New(set)
	for _, name := range articleNames(t) {
		t.Run(name, func(t *testing.T) {
			src := article(t, name)
			want := extractJSON(t, x, src)
			for range 20 {
				if got := extractJSON(t, x, src); got != want {
					t.Fatalf("another run gives another summary:\n%s\n%s", got, want)
				}
			}
			if got := extractJSON(t, other, src); got != want {
				t.Fatalf("another extractor gives another summary:\n%s\n%s", got, want)
			}
		})
	}
}

// Goroutines share an extractor; run it with -race.
func TestConcurrency(t *testing.T) {
	set, err := embeddedRules()
	if err != nil {
		t.Fatal(err)
	}
	x := extract.New(set) // a fresh one: nothing is loaded yet
	names := articleNames(t)
	var done sync.WaitGroup
	out := make([][]string, 8)
	for g := range out {
		done.Go(func() {
			for i := range names {
				out[g] = append(out[g], extractJSON(t, x, article(t, names[(i+g)%len(names)])))
			}
		})
	}
	done.Wait()
	for g := range out {
		for i := range names {
			if out[g][i] != out[0][(i+g)%len(names)] {
				t.Errorf("goroutine %d reads %s in another way", g, names[(i+g)%len(names)])
			}
		}
	}
}

// TestNamesTellTheirRule has names whose head does not end them, or stands behind نامی.
func TestNamesTellTheirRule(t *testing.T) {
	x := embedded(t)
	for _, text := range []string{
		"زرنوش یونیورسٹی آف زرنستان نے کہا کہ نتائج اچھے ہیں۔",
		"سینٹر فار فلزیات کے مطابق پانی کم ہے۔",
		"پولیس نے گرتھن ولڈر نامی بچی کو اسپتال پہنچایا۔",
		"زلاک نامی گروہ نے حملے کی ذمہ داری قبول کی۔",
		"گاڑی برشال کے مقام پر الٹ گئی۔",
	} {
		s, err := x.Extract(extract.Article{Text: text})
		if err != nil {
			t.Fatal(err)
		}
		found := false
		for _, e := range s.Entities {
			found = found || !e.Listed
			if e.Rule == "" {
				t.Errorf("%s: %s %s has no rule", text, e.Type, e.Name)
			}
		}
		if !found {
			t.Errorf("%s: no name without a listing is found", text)
		}
	}
}
