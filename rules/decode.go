package rules

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"bayan/extract/text"
)

// decoder turns the nodes of one file into entries. It goes on after a problem,
// so that all of them are found in one run.
type decoder struct {
	src  *source
	set  Set
	errs Errors

	found int    // problems
	last  *Error // the last of them

	partial bool // lines were taken out, so what is missing may have been there
}

func (d *decoder) fail(n *node, kind, format string, args ...any) {
	d.problem(n.Line, n.Column, kind, format, args...)
}

// problem adds a problem. Of those above maxProblems only the first is told, as a
// hint that there are more; what is returned can be added to all the same.
func (d *decoder) problem(line, column int, kind, format string, args ...any) *Error {
	if d.found++; d.found > maxProblems {
		if d.found == maxProblems+1 {
			d.errs = append(d.errs, d.src.problem(line, column, kind, "more than %d problems in this file: mend those above first", maxProblems))
		}
		d.last = &Error{}
		return d.last
	}
	d.last = d.src.problem(line, column, kind, format, args...)
	d.errs = append(d.errs, d.last)
	return d.last
}

// remedy adds to the last problem what mends it.
func (d *decoder) remedy(r Remedy) { d.last.Remedy = r }

func (d *decoder) pos(n *node) Pos { return Pos{d.src.name, n.Line, n.Column} }

// file decodes a whole file.
func (d *decoder) file(doc *node) {
	if !d.usable(doc) {
		return
	}
	if doc.Kind != mappingNode {
		d.fail(doc, valueError, "a rule file is made of keys: begin with %q", "kind: people")
		return
	}
	for i := 0; i < len(doc.Content); i += 2 {
		if key, v := doc.Content[i], doc.Content[i+1]; key.Value == "kind" {
			if !d.usable(v) {
			} else if read, ok := fileKinds[v.Value]; ok {
				read(d, doc)
			} else {
				d.notIn(v, "kind", sortedKeys(fileKinds))
			}
			return
		}
	}
	if d.partial {
		return
	}
	d.fail(doc, keyError, "no kind: begin the file with %q or another of %s",
		"kind: people", strings.Join(sortedKeys(fileKinds), " "))
}

// mapping calls each for every key of n, which must be one of keys and there
// only once. What is the name of n in messages.
func (d *decoder) mapping(n *node, what string, keys []string, each func(key string, v *node)) bool {
	if !d.usable(n) {
		return false
	}
	if n.Kind != mappingNode {
		d.fail(n, valueError, "%s is not made of keys: write it as %q", what, keys[0]+": …")
		return false
	}
	seen := make([]bool, len(keys))
	for i := 0; i < len(n.Content); i += 2 {
		k, v := n.Content[i], n.Content[i+1]
		at := slices.Index(keys, k.Value)
		switch {
		case !d.usable(k):
		case k.Kind == mappingNode || k.Kind == sequenceNode:
			d.fail(k, keyError, "this key is no word: put the value in quotes if it begins with a bracket")
		case at < 0:
			d.fail(k, keyError, "unknown key %s of %s: %s", quoted(k.Value), what, suggest(k.Value, keys))
		case seen[at]:
			d.fail(k, keyError, "key %s is there twice in %s: join the two", quoted(k.Value), what)
		default:
			seen[at] = true
			if d.usable(v) {
				if empty(v) {
					if d.partial {
						continue
					}
					d.fail(k, valueError, "%s has no value: write one or take the line out", quoted(k.Value))
				} else {
					each(k.Value, v)
				}
			}
		}
	}
	return true
}

// each calls f for every item of a list of entries.
func (d *decoder) each(n *node, f func(*node)) {
	if n.Kind != sequenceNode {
		d.fail(n, valueError, "a list is expected here: begin each entry with %q", "- ")
		return
	}
	for _, item := range n.Content {
		f(item)
	}
}

const (
	noAlias  = "a value that begins with * is a reference in YAML: write the value out, or put it in quotes"
	noAnchor = "a value that begins with & is an anchor in YAML: write each entry out, or put the value in quotes"
	noTag    = "a value that begins with ! is a tag in YAML: take the tag out, or put the value in quotes"
)

// usable rejects what YAML can do and rule files do not need.
func (d *decoder) usable(n *node) bool {
	switch {
	case n.Kind == aliasNode:
		d.fail(n, syntaxError, noAlias)
	case n.Anchor != "":
		d.fail(n, syntaxError, noAnchor)
	case n.Style&taggedStyle != 0:
		d.fail(n, syntaxError, noTag)
	default:
		return true
	}
	return false
}

func empty(n *node) bool { return n.Tag == "!!null" && n.Value == "" }

// text reads a name, word or phrase.
func (d *decoder) text(n *node) string {
	s := d.symbol(n)
	if s != "" && !hasLetter(s) {
		d.fail(n, valueError, "no letter in %s: write a word or take it out", quoted(s))
		return ""
	}
	return s
}

// symbol reads a text that may consist of signs alone.
func (d *decoder) symbol(n *node) string {
	switch {
	case !d.usable(n):
	case n.Kind == mappingNode:
		d.fail(n, valueError, "keys where text is expected: put the value in quotes if it has \": \" in it")
	case n.Kind == sequenceNode:
		d.fail(n, valueError, "a list where a single text is expected: write it without brackets and dashes")
	case n.Style&quotedStyle == 0 && misread(n):
		d.fail(n, valueError, "YAML takes %s for %s: put it in quotes", quoted(n.Value), meaning(n.Tag))
		d.remedy(Quote)
	case strings.TrimSpace(n.Value) == "":
		d.fail(n, valueError, "nothing between the quotes: write a word or take it out")
	case strings.ContainsFunc(n.Value, bidiControl):
		d.fail(n, valueError, "%s has a direction mark, which is not seen: write it anew without", quoted(n.Value))
		d.remedy(Tidy)
	case untidy(n.Value):
		d.fail(n, valueError, "%s has spaces at an end or more than one in a row: leave single ones", quoted(n.Value))
		d.remedy(Tidy)
	default:
		return n.Value
	}
	return ""
}

// misread reports whether YAML, of whatever version, takes a value without
// quotes for something other than text.
func misread(n *node) bool {
	if n.Tag != "!!str" {
		return true
	}
	switch strings.ToLower(n.Value) {
	case "y", "n", "yes", "no", "on", "off":
		return true
	}
	return false
}

func meaning(tag string) string {
	switch tag {
	case "!!null":
		return "nothing"
	case "!!int", "!!float":
		return "a number"
	case "!!timestamp":
		return "a date"
	case "!!merge":
		return "an instruction"
	}
	return "true or false"
}

func hasLetter(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
}

func untidy(s string) bool {
	if s[0] == ' ' || s[len(s)-1] == ' ' || strings.Contains(s, "  ") {
		return true
	}
	return strings.ContainsFunc(s, func(r rune) bool { return r != ' ' && unicode.IsSpace(r) })
}

// texts reads a list of names, words or phrases.
func (d *decoder) texts(n *node) []string { return d.items(n, (*decoder).text) }

func (d *decoder) items(n *node, read func(*decoder, *node) string) []string {
	if n.Kind != sequenceNode {
		d.fail(n, valueError, "a list is expected here: write %s, with a comma and a space between values", quoted("["+n.Value+"]"))
		return nil
	}
	out := make([]string, 0, len(n.Content))
	for _, item := range n.Content {
		if item.Style&quotedStyle == 0 && strings.Contains(item.Value, "،") {
			d.fail(item, valueError, "the Urdu comma does not separate values: write %q, or put the value in quotes if the comma is part of it", ", ")
			continue
		}
		if s := read(d, item); s != "" {
			out = append(out, s)
		}
	}
	return out
}

// oneOf reads a value that must be one of a list.
func (d *decoder) oneOf(n *node, key string, allowed []string) string {
	if slices.Contains(allowed, n.Value) {
		return n.Value
	}
	d.notIn(n, key, allowed)
	return ""
}

func (d *decoder) notIn(n *node, key string, allowed []string) {
	if n.Kind == mappingNode || n.Kind == sequenceNode {
		d.fail(n, valueError, "a single word is expected as %s: %s", key, suggest("", allowed))
		return
	}
	d.fail(n, valueError, "unknown %s %s: %s", key, quoted(n.Value), suggest(n.Value, allowed))
}

// flag reads true or false.
func (d *decoder) flag(n *node, key string) bool {
	if n.Tag != "!!bool" || n.Style&quotedStyle != 0 || n.Value != "true" && n.Value != "false" {
		d.fail(n, valueError, "%s is yes or no: write true or false", key)
	}
	return n.Value == "true"
}

// number reads a decimal number in ASCII digits.
func (d *decoder) number(n *node, key string) float64 {
	digits := strings.TrimPrefix(n.Value, "-")
	f, err := strconv.ParseFloat(digits, 64)
	plain := strings.Trim(digits, "0123456789.") == "" && (len(digits) < 2 || digits[0] != '0' || digits[1] == '.')
	if err != nil || !plain || n.Style&quotedStyle != 0 {
		d.fail(n, valueError, "%s is a number: write it in digits like 12 or 1.5, without quotes, commas and leading zeros", key)
		return 0
	}
	if digits != n.Value {
		return -f
	}
	return f
}

// distinct rejects texts that are the same after folding. The nodes are single
// texts or lists of them, or nil.
func (d *decoder) distinct(nodes ...*node) {
	var all []*node
	for _, n := range nodes {
		switch {
		case n == nil:
		case n.Kind == sequenceNode:
			all = append(all, n.Content...)
		default:
			all = append(all, n)
		}
	}
	if len(all) < 2 {
		return
	}
	seen := make(map[string]*node, len(all))
	for _, n := range all {
		folded := text.Fold(n.Value)
		if old := seen[folded]; old == nil {
			seen[folded] = n
		} else if folded != "" {
			d.fail(n, duplicateError, "%s is the same as %s (line %d): one of them is enough",
				quoted(n.Value), quoted(old.Value), old.Line)
			d.remedy(Drop)
		}
	}
}
