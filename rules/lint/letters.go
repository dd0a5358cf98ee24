package lint

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"bayan/rules"
	"bayan/rules/internal/letters"
	"bayan/rules/internal/tree"
)

// letters finds look-alikes and characters that are not seen.
func (c *checker) letters(f *file) {
	for _, v := range f.values {
		if c.wrong[v.Pos] || !utf8.ValidString(v.Text) {
			continue // an error of loading
		}
		for _, slip := range letters.Slips(v.Text) {
			p := c.report(f, word(v, slip.At), Warning, "letters", "%s", slip.Message)
			if slip.Certain {
				p.Fix = f.rewrite(v, letters.Normal(v.Text))
			}
		}
		if at, ok := digit(v); ok {
			c.report(f, word(v, at), Note, "letters", "a digit in an Urdu name: matching takes %s and %s for the same, so either will do, but see that no letter was meant",
				"12", "\u2068۱۲\u2069")
		}
		if v.Key == "latin" && strings.ContainsFunc(v.Text, arabic) {
			c.report(f, v, Warning, "letters", "Urdu letters where the Latin spelling belongs: move them to name or aliases")
		}
	}
}

// word is the word of a value that has a place in it. A mark under a letter alone
// would stand wrong where a terminal turns the word around.
func word(v rules.Value, at int) rules.Value {
	text := []rune(v.Text)
	from, to := min(at, len(text)), min(at, len(text))
	for from > 0 && text[from-1] != ' ' {
		from--
	}
	for to < len(text) && text[to] != ' ' {
		to++
	}
	v.Column += from
	if v.Quoted {
		v.Column++
	}
	v.Text, v.Quoted = string(text[from:to]), false
	return v
}

// digit finds a digit that is written together with Urdu letters in a name.
func digit(v rules.Value) (at int, ok bool) {
	if v.Key != "name" && v.Key != "aliases" && v.Key != "title" {
		return 0, false
	}
	var last rune
	for i, r := range []rune(v.Text) {
		if last != 0 && (unicode.IsDigit(r) && arabic(last) || arabic(r) && unicode.IsDigit(last)) {
			return i, true
		}
		last = r
	}
	return 0, false
}

func arabic(r rune) bool { return unicode.Is(unicode.Arabic, r) && unicode.IsLetter(r) }

// comments finds values that YAML takes for comments, and comments that are shown
// other than they are.
func (c *checker) comments(f *file) {
	doc, err := tree.Read(f.Text())
	if doc == nil || err != nil {
		return
	}
	lines := strings.Split(strings.ReplaceAll(f.Text(), "\r", ""), "\n")
	for _, comment := range tree.Comments(lines, doc) {
		at := rules.Value{Pos: rules.Pos{Line: comment.Line, Column: comment.Column}}
		rest := comment.Text[1:]
		if !comment.Own && rest != "" && rest[0] != ' ' && rest[0] != '#' {
			c.report(f, at, Warning, "comment", "%s is a comment in YAML: put the whole value in quotes if it belongs to it, else write a space behind the #", quoted(comment.Text))
		}
		for i, r := range []rune(comment.Text) {
			if r >= '\u202A' && r <= '\u202E' || r >= '\u2066' && r <= '\u2069' {
				at.Column = comment.Column + i
				p := c.report(f, at, Warning, "comment", "U+%04X, which is not seen and turns the direction of text: take it out", r)
				p.Fix = []Edit{{at.Line, at.Column, at.Column + 1, ""}}
			}
		}
	}
}
