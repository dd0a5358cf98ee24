package lint

import (
	"strings"

	"bayan/extract/text"
)

// references finds titles, agencies and places that no entry has.
func (c *checker) references() {
	agencies, places, titles := c.index("agencies"), c.index("places"), c.index("titles")
	for _, e := range c.entries {
		switch e.file.kind {
		case "people":
			for _, v := range e.get("titles") {
				if !titles.within(v.Text) {
					c.report(e.file, v, Warning, "reference", "no title %s in any file: add it to a file of titles, or write it as it is there", quoted(v.Text))
				}
			}
			c.refer(e, "agency", "an agency", agencies)
		case "places":
			c.refer(e, "in", "a place", places)
		}
	}
}

// refer checks the values of a key that names other entries.
func (c *checker) refer(e *entry, key, what string, known index) {
	for _, v := range e.get(key) {
		other, there := known[text.Fold(v.Text)]
		switch {
		case !there:
			c.report(e.file, v, Warning, "reference", "no entry of %s for %s: add one, or write the name as it is there", quoted(v.Text), key)
		case text.Fold(other.name().Text) != text.Fold(v.Text):
			p := c.report(e.file, v, Warning, "reference", "%s is only another name of %s %s: write the name of the entry", quoted(v.Text), what, other)
			p.Fix = e.file.rewrite(v, other.name().Text)
		}
	}
}

// index finds entries by their folded names and aliases.
type index map[string]*entry

func (c *checker) index(kind string) index {
	in := make(index)
	for _, e := range c.entries {
		if e.file.kind == kind {
			for _, v := range e.get("aliases") {
				if key := text.Fold(v.Text); in[key] == nil {
					in[key] = e
				}
			}
		}
	}
	for _, e := range c.entries { // a name comes before the alias of another entry
		if e.file.kind == kind {
			in[text.Fold(e.name().Text)] = e
		}
	}
	return in
}

// within reports whether a phrase begins or ends with a title, as
// چیئرمین پی سی بی and وزیر اعظم پاکستان do.
func (titles index) within(phrase string) bool {
	words := strings.Fields(text.Fold(phrase))
	for n := len(words); n > 0; n-- {
		if titles[strings.Join(words[:n], " ")] != nil || titles[strings.Join(words[len(words)-n:], " ")] != nil {
			return true
		}
	}
	return false
}
