package lint

import (
	"fmt"
	"strings"

	"bayan/extract/text"
	"bayan/rules"
)

// use is one form of a name: an entry's own or an alias.
type use struct {
	*entry
	value rules.Value
}

// rank is the order in which kinds win where a text has one name of several kinds,
// none of them being marked as common.
var rank = map[string]int{"agencies": 1, "people": 2, "places": 3}

var one = map[string]string{"agencies": "an agency", "people": "a person", "places": "a place", "titles": "a title"}

// names finds names that several entries have, entries that are never found
// because of that, and names that are ordinary words.
func (c *checker) names() {
	uses := make(map[string][]use)
	for _, e := range c.entries {
		if layered[e.file.kind] {
			for _, v := range e.forms() {
				key := text.Fold(v.Text)
				uses[key] = append(uses[key], use{e, v})
			}
		}
	}
	words := make(map[string]rules.Pos)
	for _, w := range c.reading.Set.Words["common_words"] {
		words[text.Fold(w.Text)] = w.Pos
	}
	for _, e := range c.entries {
		if !layered[e.file.kind] || e.file.Layer < c.From {
			continue
		}
		hidden := 0
		forms := e.forms()
		for _, v := range forms {
			key := text.Fold(v.Text)
			if c.shared(use{e, v}, uses[key]) {
				hidden++
			}
			if at, is := words[key]; is {
				c.common(use{e, v}, at)
			}
		}
		if hidden == len(forms) {
			other := winner(use{e, e.name()}, uses[text.Fold(e.name().Text)])
			c.report(e.file, e.name(), Warning, "hidden", "this entry is never found, because %s %s has the same name: add an alias that only this one has, mark the other as \"common: true\" if its name is an ordinary word, or take one out",
				one[other.file.kind], other)
		}
	}
}

// shared tells about another entry with the same name and reports whether that
// always wins.
func (c *checker) shared(u use, all []use) (hidden bool) {
	if w := winner(u, all); w != nil {
		c.report(u.file, u.value, Note, "shared", "%s is also %s, %s, which wins where the text has no more than this",
			quoted(u.value.Text), one[w.file.kind], w)
		return true
	}
	other, difference := use{}, ""
	for _, o := range all {
		if o.entry == u.entry || o.file.kind != u.file.kind || !before(o.value.Pos, u.value.Pos) {
			continue // another kind, or told at the later one
		}
		if d := apart(u, o); other.entry == nil || d == "" {
			other, difference = o, d
		}
	}
	switch {
	case other.entry == nil:
	case u.file.kind == "titles":
		c.report(u.file, u.value, Warning, "shared", "%s is also a title of %s, which wins: take one of them out", quoted(u.value.Text), other)
	case difference == "":
		c.report(u.file, u.value, Warning, "shared", "%s is also a name of %s, and nothing tells them apart: %s", quoted(u.value.Text), other, advice[u.file.kind])
	default:
		c.report(u.file, u.value, Note, "shared", "%s is also a name of %s; what tells them apart: %s", quoted(u.value.Text), other, difference)
	}
	return false
}

// winner is an entry of another kind that wins wherever the text has only this
// name, or nil.
func winner(u use, all []use) *entry {
	for _, o := range all {
		if mine, other := rank[u.file.kind], rank[o.file.kind]; other > 0 && other < mine &&
			!(o.is("common") && (!strings.Contains(o.value.Text, " ") || o.file.kind == "agencies" && u.file.kind == "places")) {
			return o.entry
		}
	}
	return nil
}

// advice says how to tell entries of a kind apart.
var advice = map[string]string{
	"people":   "give each its titles or its agency, or take the name out of one",
	"places":   "say in which place each lies (in), or take the name out of one",
	"agencies": "take the name out of one",
}

// apart says what tells two entries of one kind apart that share a name.
func apart(a, b use) string {
	var out []string
	for _, key := range []string{"titles", "agency", "in", "category"} {
		if key == "category" && len(out) > 0 {
			break
		}
		mine, other := list(a.get(key)), list(b.get(key))
		if mine != other {
			out = append(out, fmt.Sprintf("%s (%s here, %s there)", key, mine, other))
		}
	}
	return strings.Join(out, ", ")
}

func list(values []rules.Value) string {
	if len(values) == 0 {
		return "none"
	}
	texts := make([]string, len(values))
	for i, v := range values {
		texts[i] = v.Text
	}
	return "\u2068" + strings.Join(texts, "، ") + "\u2069"
}

// common tells that a name is in the list of ordinary words.
func (c *checker) common(u use, at rules.Pos) {
	if u.file.kind == "people" {
		c.report(u.file, u.value, Warning, "common", "%s is in the list of ordinary words (%s) too: take it out of the aliases, or out of that list if it is mostly a name", quoted(u.value.Text), at)
	} else if !u.is("common") && u.file.kind != "titles" {
		c.report(u.file, u.value, Note, "common", "%s is in the list of ordinary words (%s) too: add \"common: true\" if texts often mean the word", quoted(u.value.Text), at)
	}
}

// before reports whether a is read before b.
func before(a, b rules.Pos) bool {
	if a.File != b.File {
		return a.File < b.File
	}
	return a.Line < b.Line || a.Line == b.Line && a.Column < b.Column
}
