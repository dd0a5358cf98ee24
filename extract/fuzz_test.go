package extract_test

import (
	"testing"
	"unicode/utf8"

	"bayan/extract"
)

// Whatever the text, extraction does not panic, and every span of the summary
// is the stretch of the text that it says.
func FuzzExtract(f *testing.F) {
	for _, name := range articleNames(f) {
		f.Add(article(f, name))
	}
	for _, s := range []string{
		"", "\xff", "نے کہا کہ", "“کہا ‘کہ ''", "کے مطابق 12 ہلاک", "انہوں نے", "ڈان: کہا", "درجنوں افراد سے 5 تا 6 ہلاک زخمی",
		"کا کہنا تھا کہ\n“ایک\n“دو” انہوں نے کہا", "BBC نے بی۔بی۔سی The New York Times said ", "3 حملےمیں2ہلاک", "ﷲ نے ﻻ\u200f۔",
	} {
		f.Add(s)
	}
	x := embedded(f)
	f.Fuzz(func(t *testing.T, src string) {
		s, err := x.Extract(extract.Article{Text: src, Published: "2024-05-15"})
		if (err == nil) != utf8.ValidString(src) {
			t.Fatalf("%+q: %v", src, err)
		}
		if err == nil {
			check{T: t, runes: []rune(src)}.summary(s)
		}
	})
}

// check holds a summary against its text.
type check struct {
	*testing.T
	runes []rune
}

// span tells whether s is what stands in the text there; empty where it may be.
func (c check) span(what string, s extract.Span, mayBeEmpty bool) {
	c.Helper()
	if mayBeEmpty && s == (extract.Span{}) {
		return
	}
	if s.Start < 0 || s.Start >= s.End || s.End > len(c.runes) || string(c.runes[s.Start:s.End]) != s.Text {
		c.Errorf("%s %+v is not what stands there in %+q", what, s, string(c.runes))
	}
}

func (c check) summary(s *extract.Summary) {
	c.Helper()
	if s.Article.Characters != len(c.runes) {
		c.Errorf("%d characters, not %d", s.Article.Characters, len(c.runes))
	}
	ids := map[string]bool{"": true} // no entity, no statement
	for _, e := range s.Entities {
		c.id(ids, e.ID)
		if e.Name == "" || len(e.Mentions) == 0 {
			c.Errorf("an entity without a name or mention: %+v", e)
		}
		for i, m := range e.Mentions {
			c.span("mention", extract.Span{Text: m.Text, Start: m.Start, End: m.End}, false)
			if i > 0 && m.Start < e.Mentions[i-1].Start {
				c.Errorf("mentions out of order: %+v", e.Mentions)
			}
		}
	}
	for _, e := range s.Entities {
		c.refers(ids, e.Affiliation)
	}
	for _, x := range s.Statements {
		c.id(ids, x.ID)
		c.refers(ids, x.Speaker.Entity)
		c.span("speaker", extract.Span{Text: x.Speaker.Text, Start: x.Speaker.Start, End: x.Speaker.End}, true)
		c.span("cue", x.Cue, true)
		c.span("content", x.Content, false)
		for _, q := range x.Quotes {
			c.span("quote", q, false)
		}
		if x.Speaker.Name == "" || x.Act == "" || x.Form == "" {
			c.Errorf("a statement without speaker, act or form: %+v", x)
		}
	}
	for _, n := range s.Counts {
		c.id(ids, n.ID)
	}
	for _, n := range s.Counts {
		c.span("count", extract.Span{Text: n.Text, Start: n.Start, End: n.End}, false)
		for _, id := range []string{n.Target.Entity, n.By.Entity, n.Place.Entity, n.Source.Entity, n.Statement} {
			c.refers(ids, id)
		}
		if n.PartOf != nil {
			c.refers(ids, *n.PartOf)
			if *n.PartOf == n.ID || *n.PartOf == "" {
				c.Errorf("%s is a part of %q", n.ID, *n.PartOf)
			}
		}
		if n.Value == nil && n.Vague == "" || n.High != nil && (n.Value == nil || *n.High <= *n.Value) {
			c.Errorf("a count without a number, or with a wrong range: %+v", n)
		}
	}
}

// id takes down an id, which must be new.
func (c check) id(ids map[string]bool, id string) {
	c.Helper()
	if id == "" || ids[id] {
		c.Errorf("id %q twice or empty", id)
	}
	ids[id] = true
}

// refers tells whether an id is one of those taken down.
func (c check) refers(ids map[string]bool, id string) {
	c.Helper()
	if !ids[id] {
		c.Errorf("there is no %s", id)
	}
}
