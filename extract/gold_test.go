package extract_test

import (
	"bytes"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"bayan/extract"
	"bayan/extract/text"
)

// goldFile holds articles that readers annotated. It is no part of the
// repository, because the texts belong to their publishers; tests that need it
// skip where it is not.
const goldFile = "../../shared/gold/dev.jsonl"

// goldArticle is one annotated article. Spans are code points, end exclusive.
type goldArticle struct {
	ID, Text string
	Layers   []string // what is annotated; empty: everything
	Entities []struct {
		Type     string
		Mentions [][2]int
	}
	Statements []struct {
		Content [2]int
		Speaker goldSpeaker
	}
	Counts []struct {
		Span           [2]int
		Value          *int
		Bound, Measure string
		Event, Target  string
		Source         goldSpeaker
	}
}

type goldSpeaker struct {
	Entity, Name, Text string
	Forms              []string
}

// is tells whether a summary's speaker is the annotated one: an entity by one of
// its names, a phrase by half of its words.
func (want goldSpeaker) is(name string) bool {
	if want.Entity == "" {
		return hidden(want.Text) && hidden(name) || sharedWords(want.Text, name) >= 0.5
	}
	for _, f := range append(want.Forms, want.Name) {
		if got, f := text.Fold(name), text.Fold(f); got == f || strings.HasSuffix(got, " "+f) {
			return true
		}
	}
	return false
}

func readGold(t testing.TB) []goldArticle {
	t.Helper()
	data, err := os.ReadFile(goldFile)
	if os.IsNotExist(err) {
		t.Skip("the annotated articles are not there")
	}
	if err != nil {
		t.Fatal(err)
	}
	var all []goldArticle
	for line := range bytes.Lines(data) {
		var a goldArticle
		if err := json.Unmarshal(line, &a); err != nil {
			t.Fatalf("%s: %v", goldFile, err)
		}
		all = append(all, a)
	}
	return all
}

// trimmed is a span without the signs and blanks at its ends.
func trimmed(runes []rune, s span) span {
	const signs = " \t\n\r\"'“”‘’«»۔.،,:;؛!؟?…-–—"
	for s.start < s.end && strings.ContainsRune(signs, runes[s.start]) {
		s.start++
	}
	for s.end > s.start && strings.ContainsRune(signs, runes[s.end-1]) {
		s.end--
	}
	return s
}

// What the article that the project began with must yield. Raise them as more is
// reached: at the end all eleven statements and every field of the count.
const seedStatements = 8

// TestSeed reads the article that the project began with.
func TestSeed(t *testing.T) {
	gold := readGold(t)
	seed := gold[0]
	for _, a := range gold {
		if a.ID == "seed-voa-cyber" {
			seed = a
		}
	}
	s, err := embedded(t).Extract(extract.Article{Text: seed.Text, Published: "2013-04-10"})
	if err != nil {
		t.Fatal(err)
	}
	runes, hits := []rune(seed.Text), 0
	for _, w := range seed.Statements {
		place, found := trimmed(runes, span{w.Content[0], w.Content[1]}), "nothing"
		for _, g := range s.Statements {
			if place.iou(trimmed(runes, span{g.Content.Start, g.Content.End})) >= 0.5 {
				found = g.Speaker.Name
			}
		}
		if w.Speaker.is(found) {
			hits++
			continue
		}
		t.Logf("missed: %s%s: %s; found %s", w.Speaker.Name, w.Speaker.Text, string(runes[place.start:place.end]), found)
	}
	if hits < seedStatements {
		t.Errorf("%d of %d statements with their speakers, want %d", hits, len(seed.Statements), seedStatements)
	}
	if n := len(s.Statements); n > len(seed.Statements) {
		t.Errorf("%d statements: something is told twice", n)
	}
	if len(s.Counts) != 1 {
		t.Fatalf("%d counts, want one", len(s.Counts))
	}
	c, w := s.Counts[0], seed.Counts[0]
	if number(c.Value) != "6600" || c.Bound != w.Bound || c.Measure != w.Measure || c.Event != w.Event ||
		!w.Source.is(c.Source.Name) {
		t.Errorf("the count is %+v", c)
	}
	if text.Fold(c.Target.Text) != text.Fold(w.Target) {
		t.Logf("the target is %q, want %q", c.Target.Text, w.Target)
	}
}
