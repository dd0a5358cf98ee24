package explain

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"bayan/extract/text"
	"bayan/rules"
)

// Word is a word that was asked for, at one of its places, with what is known of
// it.
type Word struct {
	Text       string
	Start, End int
	Steps      []string
}

// form is one way in which an entry is written.
type form struct {
	kind, name, text string
	pos              rules.Pos
	squashed         []rune
}

func allForms(set *rules.Set) (out []form) {
	add := func(kind string, at rules.Pos, name string, more []string) {
		for _, f := range append([]string{name}, more...) {
			out = append(out, form{kind, name, f, at, []rune(squash(f))})
		}
	}
	for _, e := range set.People {
		add("person", e.Pos, e.Name, e.Aliases)
	}
	for _, e := range set.Places {
		add("place", e.Pos, e.Name, e.Aliases)
	}
	for _, e := range set.Agencies {
		add("agency", e.Pos, e.Name, e.Aliases)
	}
	for _, e := range set.Titles {
		add("title", e.Pos, e.Title, e.Aliases)
	}
	return out
}

// squash is the folded text without spaces.
func squash(s string) string { return strings.ReplaceAll(text.Fold(s), " ", "") }

// words explains all places of a word, or tells that there is none.
func (r *reader) words(word string, findings []Finding) (out []Word) {
	want := text.Fold(word)
	for i, t := range r.reading.Doc.Tokens {
		if t.Fold == want {
			out = append(out, r.word(i, findings))
		}
	}
	if out == nil {
		out = []Word{{Text: word, Steps: []string{"does not stand in the text as a word: give one word of it, in any spelling that folds to the same"}}}
	}
	return out
}

// word tells what is known of token i, and what is nearest to it.
func (r *reader) word(i int, findings []Finding) Word {
	s := text.Span{Start: i, End: i + 1}
	w := Word{Text: r.reading.Doc.Text(s)}
	w.Start, w.End = r.offsets(s)
	w.step("folds to %s", quote(r.folded(s)))
	if lists := r.lists(i); lists != "" {
		w.step("it is in the lists %s", lists)
	} else if r.reading.Doc.Tokens[i].ID == 0 {
		w.step("no entry and no list has it")
	}
	for _, f := range findings {
		for _, p := range append([]Part{{f.Kind, f.Start, f.End}}, f.Parts...) {
			if p.Start <= w.Start && w.End <= p.End {
				w.step("it is in the %s %s of %s (%s)", p.Kind, quote(string([]rune(r.article.Text)[p.Start:p.End])), f.Label, f.Rule)
			}
		}
	}
	for _, m := range r.reading.Matches {
		if m.Start <= i && i < m.End && (r.nameAt(i) == nil || !isName(m.Kind)) {
			w.step("the %s %s (%s) matches %s", m.Kind, quote(m.Name), place(m.Rule), quote(r.reading.Doc.Text(m.Span)))
			if isName(m.Kind) {
				w.step("that was not taken for a name: it is also an ordinary word, and the words around it do not say what it is")
			}
		}
	}
	if r.nameAt(i) == nil {
		w.nearest(r, i)
		w.missing(r, i)
	}
	return w
}

func (w *Word) step(format string, args ...any) {
	w.Steps = append(w.Steps, fmt.Sprintf(format, args...))
}

// maxNearest is how many entries are shown that nearly match.
const maxNearest = 5

// nearest tells which entries nearly match the words around token i.
func (w *Word) nearest(r *reader, i int) {
	type hit struct {
		form
		words    string
		distance int
	}
	var hits []hit
	for _, s := range r.windows(i) {
		words := strings.ReplaceAll(r.folded(s), " ", "")
		runes := []rune(words)
		allowed := min(2, len(runes)/4)
		for _, f := range r.forms {
			if d := distance(runes, f.squashed, allowed); d > 0 || d == 0 && text.Fold(f.text) != r.folded(s) {
				hits = append(hits, hit{f, r.reading.Doc.Text(s), d})
			}
		}
	}
	slices.SortStableFunc(hits, func(a, b hit) int {
		return cmp.Or(cmp.Compare(a.distance, b.distance), cmp.Compare(len(b.squashed), len(a.squashed)))
	})
	seen := map[string]bool{}
	for _, h := range hits {
		if key := h.kind + h.name; seen[key] || len(seen) == maxNearest {
			continue
		} else {
			seen[key] = true
		}
		switch {
		case h.distance == 0:
			w.step("nearest: the %s %s (%s) is written %s, with other spaces: add %s as an alias",
				h.kind, quote(h.name), place(h.pos), quote(h.text), quote(h.words))
		default:
			w.step("nearest: the %s %s (%s): %s and %s still differ in %d letter(s) after folding: if it is meant, add %s as an alias",
				h.kind, quote(h.name), place(h.pos), quote(text.Fold(h.text)), quote(text.Fold(h.words)), h.distance, quote(h.words))
		}
	}
	if len(hits) == 0 {
		w.step("no entry is spelled nearly like it")
	}
}

// windows are the runs of one to four words around token i.
func (r *reader) windows(i int) (out []text.Span) {
	tokens := r.reading.Doc.Tokens
	for start := max(0, i-3); start <= i; start++ {
		for end := i + 1; end <= min(len(tokens), start+4); end++ {
			s := text.Span{Start: start, End: end}
			if r.plainWords(s) {
				out = append(out, s)
			}
		}
	}
	return out
}

func (r *reader) plainWords(s text.Span) bool {
	for i := s.Start; i < s.End; i++ {
		if r.reading.Doc.Tokens[i].Kind != text.Word || r.reading.Doc.SentenceOf(i) != r.reading.Doc.SentenceOf(s.Start) {
			return false
		}
	}
	return true
}

// missing tells what would make a name of a word that no entry has.
func (w *Word) missing(r *reader, i int) {
	lists := r.x.Lists(r.reading.Doc.Tokens[i].Fold)
	if _, ok := lists["common_words"]; ok {
		w.step("it is an ordinary word (common_words), which alone is never a name: only an entry makes it one")
		return
	}
	for _, m := range r.reading.Matches {
		if m.Kind == "title" && m.End == i {
			w.step("the title %s stands before it, but what follows does not end a name there", quote(m.Name))
			return
		}
	}
	if utf8.RuneCountInString(w.Text) > 1 {
		w.step("no title precedes it, and no given or family name stands beside it; a name that no entry has needs a title before it, a known name part, or words like نے or کا کہنا behind two words")
	}
}

// distance counts the letters to add, drop or change to get from a to b, or gives
// -1 if they are more than most.
func distance(a, b []rune, most int) int {
	if len(a)-len(b) > most || len(b)-len(a) > most {
		return -1
	}
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range a {
		diagonal, least := row[0], i+1
		row[0] = i + 1
		for j := range b {
			d := diagonal
			if a[i] != b[j] {
				d = 1 + min(diagonal, row[j], row[j+1])
			}
			diagonal, row[j+1] = row[j+1], d
			least = min(least, d)
		}
		if least > most {
			return -1
		}
	}
	if row[len(b)] > most {
		return -1
	}
	return row[len(b)]
}
