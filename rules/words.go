package rules

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// words reads a file of kind words.
func (d *decoder) words(doc *node) {
	found := false
	d.mapping(doc, "the file", []string{"kind", "lists"}, func(key string, v *node) {
		if key != "lists" {
			return
		}
		found = true
		d.set.Words = map[string][]Word{}
		d.mapping(v, "lists", sortedKeys(WordLists), func(name string, v *node) {
			d.set.Words[name] = d.list(v)
			switch name {
			case "split_words", "sentence_openers", "link_labels", "letter_sounds":
				d.pairs(d.set.Words[name])
			}
		})
	})
	if !found && len(d.errs) == 0 {
		d.fail(doc, keyError, "nothing but the kind: add %q and what belongs there", "lists:")
	}
}

// pairs checks that every entry of a list is two words.
func (d *decoder) pairs(list []Word) {
	for _, w := range list {
		if len(strings.Fields(w.Text)) != 2 {
			e := d.problem(w.Pos.Line, w.Pos.Column, valueError, "%s is not two words: write two with a space between", quoted(w.Text))
			e.Length = utf8.RuneCountInString(w.Text)
		}
	}
}

// list reads words separated by white space, or a YAML list of phrases.
func (d *decoder) list(n *node) []Word {
	switch {
	case n.Kind == sequenceNode:
		out := make([]Word, 0, len(n.Content))
		for _, item := range n.Content {
			if s := d.text(item); s != "" {
				out = append(out, Word{d.pos(item), s})
			}
		}
		return out
	case n.Kind == mappingNode:
		d.fail(n, valueError, "a list of words is expected: write \"|\" after its name, then the words in lines below")
		return nil
	case n.Style&blockStyle != 0:
		return d.block(n)
	}
	var out []Word
	for _, s := range strings.Fields(n.Value) {
		if d.word(s, d.pos(n)) {
			out = append(out, Word{d.pos(n), s})
		}
	}
	return out
}

// block reads the words of a literal block out of the lines of the file, which,
// other than the node, tell where each word is.
func (d *decoder) block(n *node) []Word {
	left := len(strings.Fields(n.Value))
	out := make([]Word, 0, left)
	for line := n.Line + 1; left > 0 && line <= len(d.src.lines); line++ {
		s, column := d.src.line(line), 1
		for {
			rest := strings.TrimLeftFunc(s, unicode.IsSpace)
			column += utf8.RuneCountInString(s[:len(s)-len(rest)])
			if rest == "" {
				break
			}
			end := strings.IndexFunc(rest, unicode.IsSpace)
			if end < 0 {
				end = len(rest)
			}
			word, pos := rest[:end], Pos{d.src.name, line, column}
			if d.word(word, pos) {
				out = append(out, Word{pos, word})
			} else if word[0] == '#' {
				left -= len(strings.Fields(rest))
				break
			}
			left--
			column += utf8.RuneCountInString(word)
			s = rest[end:]
		}
	}
	return out
}

// word checks one word of a block.
func (d *decoder) word(s string, at Pos) bool {
	message, remedy := "", Remedy("")
	switch {
	case s[0] == '#':
		message = "a comment cannot stand among the words: put it above the name of the list"
	case !hasLetter(s):
		message = "no letter in " + quoted(s) + ": write a word or take it out"
	case strings.ContainsAny(s, `,،؛;"'[]{}`):
		message = "only spaces separate words here: take the punctuation out of " + quoted(s)
	case strings.ContainsFunc(s, bidiControl):
		message = quoted(s) + " has a direction mark, which is not seen: write it anew without"
		remedy = Tidy
	default:
		return true
	}
	e := d.problem(at.Line, at.Column, valueError, "%s", message)
	e.Remedy, e.Length = remedy, utf8.RuneCountInString(s)
	return false
}
