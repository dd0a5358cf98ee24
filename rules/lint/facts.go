package lint

import (
	"strings"

	"bayan/extract/text"
	"bayan/rules"
)

// cues finds cues that mean two things: the same words in several shapes with
// different acts, and those that end in the words of another.
func (c *checker) cues() {
	known := make(map[string][]*entry)
	for _, e := range c.entries {
		if e.file.kind == "cues" && e.section == "entries" {
			key := text.Fold(e.name().Text)
			for _, o := range known[key] {
				if o.first("act") != e.first("act") && o.name().Key != e.name().Key {
					c.report(e.file, e.name(), Note, "overlap", "%s is also a cue of act %s, as a %s (%s): see that the acts are meant to differ",
						quoted(e.name().Text), o.first("act"), o.name().Key, o.name().Pos)
				}
			}
			known[key] = append(known[key], e)
		}
	}
	for _, e := range c.entries {
		if e.file.kind != "cues" || e.section != "entries" {
			continue
		}
		words := strings.Fields(text.Fold(e.name().Text))
		for n := 1; n < len(words); n++ {
			for _, o := range known[strings.Join(words[n:], " ")] {
				if o.name().Key == e.name().Key && o.first("act") != e.first("act") {
					c.report(e.file, e.name(), Note, "overlap", "this ends in the cue %s of act %s; where both fit, the longer one wins", o, o.first("act"))
				}
			}
		}
	}
}

// facts finds words of events, measures, roles, numerals, bounds and periods that
// stand in two entries.
func (c *checker) facts() {
	type first struct {
		entry *entry
		value rules.Value
	}
	seen := make(map[string]first)
	for _, e := range c.entries {
		if e.file.kind != "events" && e.file.kind != "numbers" {
			continue
		}
		for _, v := range e.values {
			if !lists[v.Key] {
				continue
			}
			key := e.section + " " + v.Key + " " + e.first("kind") + " " + text.Fold(v.Text)
			o, there := seen[key]
			if !there {
				seen[key] = first{e, v}
			} else if o.entry != e {
				c.report(e.file, v, Warning, "overlap", "%s also stands in another entry of %s (%s): only one of them can hold, so take it out of the other",
					quoted(v.Text), e.section, o.value.Pos)
			}
		}
	}
}

// lists are the keys of events and numbers under which words stand.
var lists = map[string]bool{
	"nouns": true, "hints": true, "predicates": true, "verbs": true,
	"before": true, "after": true, "forms": true,
}

// words finds words that stand twice in a list of the same layer, or both in the
// list of ordinary words and among the names.
func (c *checker) words() {
	type place struct {
		layer int
		list  string
		word  string
	}
	seen := make(map[place]rules.Pos)
	for _, f := range c.files {
		if f.kind != "words" {
			continue
		}
		for i, v := range f.values {
			at := place{f.Layer, v.Key, text.Fold(v.Text)}
			if o, there := seen[at]; there {
				c.report(f, v, Warning, "duplicate", "%s is in this list already (%s): one of them is enough", quoted(v.Text), o).Fix = f.drop(i)
			} else {
				seen[at] = v.Pos
			}
		}
	}
}

// untested passes on which entries no test uses.
func (c *checker) untested() {
	for _, pos := range c.Untested {
		for _, f := range c.files {
			if f.Name == pos.File {
				c.report(f, rules.Value{Pos: pos}, Note, "untested", "no test uses this entry: add one to the folder tests beside this file")
			}
		}
	}
}
