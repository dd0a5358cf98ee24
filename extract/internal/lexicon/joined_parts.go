package lexicon

import (
	"bytes"
	"slices"
	"strings"
	"unicode/utf8"

	"bayan/extract/internal/morph"
	"bayan/extract/text"
)

// Words run together of which the best of many ways to part them is taken.

// joiners are the letters that connect to the next one. Two words run together
// behind any other letter look no different, so that is where it happens.
const joiners = "بپتٹثجچحخسشصضطظعغفقکگلمنہھی"

// hamza at a word's end is dropped by folding, but not in the middle of two
// words run together.
var hamza = []byte("ء")

// maxParts is the most words that are looked for in one: کیاجارہاہےکہ.
const maxParts = 5

// kind is what a word may be as one of several run together.
type kind uint8

const (
	noPart    kind = iota
	anyPart        // a word that nothing knows, parted by a letter that only ends words: نےبومرا
	namePart       // a word known only as one of names
	wordPart       // an ordinary word, verb or title, or the name of something
	smallPart      // a small word of grammar
)

// small are the classes of words of grammar, which writers run together with
// whatever stands beside them.
const small = Sticky | Postposition | PersonPronoun | Pronoun | Conjunction | Auxiliary | Negation | Passive

// part is one of several words run together.
type part struct {
	word []byte
	id   int32
	kind kind
}

// partOf tells what a word can be as one of several.
func (l *Lexicon) partOf(word []byte) part {
	p := part{word: word, id: l.ids[string(bytes.TrimSuffix(word, hamza))]}
	c := l.classes[p.id]
	switch {
	case p.id == 0:
	case c&Sticky != 0 || len(word) >= 6 && (c&small != 0 || l.parts[p.id]&(text.Holds|text.Subordinate) != 0):
		p.kind = smallPart
	case len(word) < 6:
	case c&^(Given|Family|NameWord) != 0 || l.VerbForms(p.id) != nil || l.startsPhrase(p.id):
		p.kind = wordPart
	case c != 0 || len(word) >= 8:
		p.kind = namePart // the second are words that stand only inside listed names
	}
	return p
}

// step is the best way to read a word from some byte on: its first part, and
// what all its parts cost.
type step struct {
	part
	cost int
}

// splitParts finds the words that were run together, at letters that do not
// connect only: they are where nobody sees that the blank is missing. Of several
// ways it takes the one with the fewest words, and of these the one with the most
// words of grammar: کر رہے, not کرر ہے. It reads from the word's end, so that each
// end is read once.
func (l *Lexicon) splitParts(word []byte) int {
	best := make([]step, len(word)+1)
	for i := len(word) - 2; i >= 0; i-- {
		if !mayBegin(word, i) {
			continue
		}
		for j := i + 4; j <= len(word); j++ {
			if j-i == len(word) || j < len(word) && (best[j].cost == 0 || !mayBegin(word, j)) {
				continue
			}
			p := l.partOf(word[i:j])
			if p.kind == noPart &&
				((len(p.word) >= 6 || l.Letter(p.id)) && i == 0 && certain(p.word) ||
					(len(p.word) >= 6 || p.id != 0) && j == len(word) && certain(word[:i])) {
				p.kind = anyPart
			}
			if p.kind == noPart || j < len(word) && !l.beside(p, best[j].part) {
				continue
			}
			if cost := best[j].cost + 10 - int(p.kind); best[i].cost == 0 || cost < best[i].cost {
				best[i] = step{p, cost}
			}
		}
	}
	if best[0].cost == 0 || best[0].cost > 10*maxParts {
		return 0
	}
	return len(best[0].word)
}

// mayBegin tells whether a word may begin at byte i of some run together.
func mayBegin(word []byte, i int) bool {
	if i == 0 {
		return true
	}
	return utf8.RuneStart(word[i]) && !connects(word[:i])
}

// connects tells whether the last letter of a word would connect to a next one.
func connects(word []byte) bool {
	last, _ := utf8.DecodeLastRune(word)
	return strings.ContainsRune(joiners, last)
}

// certain tells whether a word ends in a letter that stands nowhere else, so that
// a word behind it must be another one.
func certain(word []byte) bool {
	last, _ := utf8.DecodeLastRune(word)
	return last == 'ے' || last == 'ں'
}

// beside tells whether a and b may be two words that were run together.
func (l *Lexicon) beside(a, b part) bool {
	if l.pairs[edge(a.id, b.id)] || l.cueBeside(a.id, b.id) {
		return true
	}
	ca := l.classes[a.id]
	switch {
	case ca&l.classes[b.id]&LetterName != 0:
		return certain(a.word) // جےپی
	case a.kind == anyPart:
		return b.kind == smallPart && !l.In(b.id, WeakEnd)
	case b.kind == anyPart:
		return a.kind == smallPart && len(a.word)+len(b.word) >= 10 // ایسےلگ
	case a.kind == smallPart && b.kind == smallPart:
		return l.besideSmall(a, b)
	case certain(a.word):
		return a.kind >= wordPart
	case a.kind == smallPart:
		// a longer word, since many begin like a small one: کونسل, پردے
		return b.kind == wordPart && (len(b.word) >= 8 || len(a.word) >= 6 && ca&Conjunction != 0) && !l.In(a.id, WeakStart)
	case b.kind == smallPart:
		return l.takesSmall(a, b)
	}
	return len(b.word) >= 8 && l.besideName(a, b)
}

// besideName tells whether b is a name that was written on to a title or to
// another part of the name: صدرفیروز, سرفرازاحمد.
func (l *Lexicon) besideName(a, b part) bool {
	const name = Given | Family
	switch {
	case l.isEntry(a.id, Title):
		return l.classes[b.id]&name != 0 || l.isEntry(b.id, Person)
	case b.kind == namePart || a.kind == namePart:
		return l.classes[a.id]&name != 0 && l.classes[b.id]&name != 0 && len(a.word) >= 8
	}
	return false
}

// cueBeside tells whether a is the noun of a cue and b a form of its verb:
// (وہ اسے) قراردے (سکتے ہیں).
func (l *Lexicon) cueBeside(a, b int32) bool {
	return slices.ContainsFunc(l.VerbForms(b), func(v VerbForm) bool { return l.pairs[edge(a, v.Verb)] })
}

// besideSmall tells whether two small words may stand one behind the other: no
// case marker stands behind another one or behind a finite verb (کونے is a
// corner), and of what ends other words no verb behind a case marker.
func (l *Lexicon) besideSmall(a, b part) bool {
	ca, cb := l.classes[a.id], l.classes[b.id]
	switch {
	case len(a.word)+len(b.word) <= 8 && !certain(a.word) && cb&(Conjunction|Auxiliary) == 0:
		return false // the name تواب
	case cb&Postposition != 0:
		return ca&(Postposition|Auxiliary) == 0 || certain(a.word)
	case l.In(b.id, WeakEnd) && cb&(Pronoun|PersonPronoun) == 0:
		return ca&Postposition == 0
	}
	return true
}

// takesSmall tells whether the small word b may have been written on to a.
func (l *Lexicon) takesSmall(a, b part) bool {
	if !l.In(b.id, WeakEnd) {
		return a.kind == wordPart ||
			len(a.word) >= 8 && (l.classes[b.id]&(Postposition|Conjunction) != 0 || l.parts[b.id]&text.Finite != 0)
	}
	if string(b.word) == "نے" {
		// not the infinitive of a verb that nothing lists: نکھارنے
		return (l.classes[a.id]&Common == 0 || l.startsPhrase(a.id)) && !l.verbal(a)
	}
	return l.classes[b.id]&Auxiliary != 0 && l.verbal(a)
}

// verbal tells whether a word is the root of a verb (بنا دیا), by its other forms.
func (l *Lexicon) verbal(p part) bool {
	if l.HasForm(p.id, morph.Root) || l.HasForm(p.id, morph.Subjunctive) {
		return true
	}
	for _, end := range []string{"نا", "تا", "تے", "تی", "یا"} {
		if l.ids[string(p.word)+end] != 0 {
			return true
		}
	}
	return false
}
