package text_test

import (
	"strings"
	"testing"

	"bayan/extract/text"
)

// vocabulary is a small one: a word's number is its place in the list. Words
// before the bar are those that stick to others, words behind the second one are
// names of letters.
type vocabulary map[string]int32

const (
	sticky  = "ہونے والے کے کا کی نے ہے کہ"
	known   = "باعث سیکورٹی خلاف جنگ حکومت علما کل جب جبکہ"
	letters = "بی سی ایم کیو پی"
)

func newVocabulary() vocabulary {
	v := vocabulary{}
	for _, w := range strings.Fields(sticky + " " + known + " " + letters) {
		v[w] = int32(len(v) + 1)
	}
	return v
}

func listed(list, word string) bool { return strings.Contains(" "+list+" ", " "+word+" ") }

func (v vocabulary) ID(word []byte) int32 { return v[string(word)] }

func (v vocabulary) Word(id int32) string {
	for w, n := range v {
		if n == id {
			return w
		}
	}
	return ""
}

func (v vocabulary) Split(word []byte) int {
	for i := 2; i < len(word)-1; i += 2 {
		a, b := strings.TrimSuffix(string(word[:i]), "ء"), string(word[i:])
		if v[a] > 0 && v[b] > 0 && (listed(sticky, a) || listed(sticky, b)) {
			return i
		}
	}
	return 0
}

func (v vocabulary) Fragment(id int32) bool { return id == 0 }

func (v vocabulary) Joins(word, rest []byte) bool {
	return v[string(word)+string(rest)] > 0 && v[string(rest)] == 0
}

func (v vocabulary) Whole(first, second int32) int32 {
	if first != 0 && first == v["جب"] && second == v["کہ"] {
		return v["جبکہ"]
	}
	return 0
}

func (v vocabulary) Respelled([]byte) int32 { return 0 }

func (v vocabulary) Letter(id int32) bool {
	for _, w := range strings.Fields(letters) {
		if v[w] == id {
			return true
		}
	}
	return false
}

func parse(t testing.TB, src string) *text.Doc {
	t.Helper()
	d, err := text.Parse(src, newVocabulary())
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// texts gives the source text of spans.
func texts(d *text.Doc, spans []text.Span) []string {
	out := make([]string, len(spans))
	for i, s := range spans {
		out[i] = d.Text(s)
	}
	return out
}

func (v vocabulary) Part(id int32) text.Part {
	if id == v["کہ"] {
		return text.That
	}
	return 0
}

func (v vocabulary) Opens(_, _ int32) bool { return false }

func (v vocabulary) Link(_, _ int32) bool { return false }
