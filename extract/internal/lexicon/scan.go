package lexicon

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"bayan/extract/text"
)

// Matches holds all entries found in a document, by first token.
type Matches struct {
	list  []Match
	first []int32 // by token: where its matches start in list
}

// At gives the matches that start at token i, shorter ones first; none where the
// document has no such token.
func (m *Matches) At(i int) []Match {
	if i < 0 || i+1 >= len(m.first) {
		return nil
	}
	return m.list[m.first[i]:m.first[i+1]]
}

// Longest is the longest match of kind k at token i.
func (m *Matches) Longest(i int, k Kind) (Match, bool) {
	at := m.At(i)
	for n := len(at) - 1; n >= 0; n-- {
		if at[n].Kind == k {
			return at[n], true
		}
	}
	return Match{}, false
}

// Scan finds every entry of the lexicon in a document, of all lengths and kinds,
// on token boundaries and never across a line's end.
func (l *Lexicon) Scan(d *text.Doc) *Matches {
	m := &Matches{first: make([]int32, len(d.Tokens)+1)}
	for _, p := range d.Paragraphs {
		for i := p.Start; i < p.End; i++ {
			m.first[i] = int32(len(m.list))
			node := l.root[d.Tokens[i].ID]
			for j := i + 1; node != 0; j++ {
				for _, e := range l.entries[node] {
					m.list = append(m.list, Match{text.Span{Start: i, End: j}, e})
				}
				if j == p.End {
					break
				}
				id := d.Tokens[j].ID
				if id == 0 {
					id = l.ids[d.Tokens[j].Fold] // signs have no symbol of the tokenizer
				}
				if id == 0 {
					break
				}
				node = l.next[edge(node, id)]
			}
		}
	}
	m.first[len(d.Tokens)] = int32(len(m.list))
	return m
}

// ID implements text.Vocabulary.
func (l *Lexicon) ID(word []byte) int32 { return l.ids[string(word)] }

// Word implements text.Vocabulary.
func (l *Lexicon) Word(id int32) string { return l.words[id] }

// Letter implements text.Vocabulary.
func (l *Lexicon) Letter(id int32) bool { return l.classes[id]&LetterName != 0 }

// joiners are the letters that connect to the next one. Two words run together
// behind any other letter look no different, so that is where it happens.
const joiners = "بپتٹثجچحخسشصضطظعغفقکگلمنہھی"

// hamza at a word's end is dropped by folding, but not in the middle of two
// words run together.
var hamza = []byte("ء")

// Split implements text.Vocabulary: a word that nothing knows is taken apart
// where a word that often sticks to its neighbours (کے, ہے, کہ …) and a known word
// meet. Behind a letter that connects, where the slip shows, the first part must
// be a longer ordinary word: اعلانکیا.
func (l *Lexicon) Split(word []byte) int {
	best := 0
	for i := 2; i < len(word); i++ {
		if word[i]&0xC0 == 0x80 {
			continue // inside a code point
		}
		a, b := l.ids[string(bytes.TrimSuffix(word[:i], hamza))], l.ids[string(word[i:])]
		if a != 0 && b == 0 && i >= 8 && l.classes[a]&Common != 0 && l.run(string(word[i:])) {
			return i // گرفتارکرلیا
		}
		if a == 0 || b == 0 {
			continue
		}
		if l.classes[a]&(PersonPronoun|Pronoun) != 0 && l.classes[b]&Postposition != 0 {
			return i // انکا, اسکے
		}
		last, _ := utf8.DecodeLastRune(word[:i])
		if strings.ContainsRune(joiners, last) && !(l.classes[a]&Common != 0 && i >= 8 && len(word)-i >= 6 && l.classes[b]&Sticky != 0) {
			continue
		}
		if l.classes[a]&Common != 0 && i >= 8 && l.conjugated(string(word[i:])) {
			return i // اظہارکرتے
		}
		if l.classes[a]&Sticky != 0 && l.whole(b, len(word)-i) || l.classes[b]&Sticky != 0 && l.whole(a, i) {
			if best == 0 || l.classes[b]&Sticky != 0 {
				best = i
			}
		}
	}
	return best
}

// run tells whether w is two sticky words run together: کرلیا, ہوگئے.
func (l *Lexicon) run(w string) bool {
	for i := 4; i <= len(w)-4; i++ {
		if l.sticky(w[:i]) && l.sticky(w[i:]) {
			return true
		}
	}
	return false
}

// whole tells whether a known word of n bytes may be one part of two run
// together: a sticky word, or an ordinary word or verb of three letters or more.
func (l *Lexicon) whole(id int32, n int) bool {
	return l.classes[id]&Sticky != 0 || n >= 6 && (l.classes[id]&^(Given|Family|NameWord) != 0 || l.VerbForms(id) != nil || int(id) < len(l.root) && l.root[id] != 0)
}

// Joins implements text.Vocabulary.
func (l *Lexicon) Joins(word, rest []byte) bool {
	if l.classes[l.ids[string(rest)]]&Standalone != 0 {
		return false
	}
	if len(rest) > 4 && (l.ids[string(word)] != 0 || l.ids[string(rest)] != 0) {
		return false // a longer rest (آسٹر یلیا) only where neither part is a word
	}
	joined := append(append(make([]byte, 0, len(word)+len(rest)), word...), rest...)
	return l.ids[string(joined)] != 0 && (l.ids[string(word)] == 0 || l.ids[string(rest)] == 0)
}
