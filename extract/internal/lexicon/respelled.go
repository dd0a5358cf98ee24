package lexicon

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"bayan/extract/internal/morph"
	"bayan/extract/text"
)

// minRespelled is how many bytes a word has at least that is read as another one: four letters. Shorter ones differ from
// too many words by one letter.
const minRespelled = 8

// respellings are letters that typists take for one another, each with where in a word the first may stand for the second
// one and how many bytes the word must have at least.
var respellings = []struct {
	from, to           string
	first, inside, end bool
	least              int
}{
	{"اا", "ا", true, true, true, minRespelled},  // االلہ
	{"ذ", "ز", true, true, true, minRespelled},   // ذخمی
	{"آ", "ا", false, true, true, minRespelled},  // تقریبآ
	{"ں", "ن", true, false, false, minRespelled}, // ںظام
	{"ں", "ن", false, true, false, 10},           // دوںوں
	{"ا", "آ", true, false, false, 10},           // افیسر; not the name اسیم
	{"ہ", "ھ", false, true, false, 10},           // کہلاڑی; not بہرا
	{"ن", "ں", false, false, true, 12},           // کھلاڑیون; not ہیرون
}

// Respelled implements text.Vocabulary. A word that would be several others is none of them.
func (l *Lexicon) Respelled(word []byte) int32 {
	if id := l.withYeh(word); id != 0 {
		return id
	}
	found := only{}
	for _, r := range respellings {
		for i := 0; i < len(word) && len(word) >= r.least; i++ {
			end := i + len(r.from)
			if bytes.HasPrefix(word[i:], []byte(r.from)) &&
				(i == 0 && r.first || i > 0 && end < len(word) && r.inside || end == len(word) && r.end) && !l.twoWords(word, end) {
				found.add(l.whole(string(word[:i]) + r.to + string(word[end:])))
			}
		}
	}
	if found.id == 0 && !found.several {
		l.swapped(word, &found)
	}
	if found.several {
		return 0
	}
	return found.id
}

// twoWords tells whether a word is rather a word of grammar and a known one: the first has n bytes and a letter at its end that
// ends all words in which it stands: میںاب, not the town میناب.
func (l *Lexicon) twoWords(word []byte, n int) bool {
	return len(word)-n >= 4 && certain(word[:n]) && l.classesOf(word[:n])&small != 0 && l.ids[string(word[n:])] != 0
}

// minSwapped is how many bytes a word has at least of which two letters may have changed places: seven letters. Of shorter
// ones too many become another word: لکڑیوں, لڑکیوں.
const minSwapped = 14

// swapped adds the words that a word is if two letters of it, one beside the other, have changed places: پارلمینٹ. A ی at
// the end is rather an ending: پنچایتی.
func (l *Lexicon) swapped(word []byte, found *only) {
	if len(word) < minSwapped {
		return
	}
	letters := []rune(string(word))
	for i := 2; i < len(letters); i++ {
		letters[i-1], letters[i] = letters[i], letters[i-1]
		if letters[i-1] != letters[i] && (i < len(letters)-1 || letters[i-1] != 'ی' && letters[i] != 'ی') {
			found.add(l.whole(string(letters)))
		}
		letters[i-1], letters[i] = letters[i], letters[i-1]
	}
}

// only is the one word that was found, or several.
type only struct {
	id      int32
	several bool
}

func (o *only) add(id int32) {
	o.several = o.several || id != 0 && o.id != 0 && id != o.id
	if id != 0 {
		o.id = id
	}
}

// whole numbers a word that stands in running text by itself, not only inside listed phrases; 0 for another one.
func (l *Lexicon) whole(word string) int32 {
	if id := l.ids[text.Fold(word)]; id != 0 && !l.Fragment(id) {
		return id
	}
	return 0
}

// withYeh numbers the word that one with ے within it is, if some typists' way is mended: old fonts show ے there as ی
// (وزےر, کابےنہ). Behind a case marker a name is rather another word: کےشو, not کیشو.
func (l *Lexicon) withYeh(word []byte) int32 {
	const barree, yeh = "ے", "ی"
	_, n := utf8.DecodeLastRune(word)
	head, last := string(word[:len(word)-n]), string(word[len(word)-n:])
	first := strings.Index(head, barree)
	if first < 0 {
		return 0
	}
	// folding has written آے as آیے
	id := l.whole(strings.ReplaceAll(strings.ReplaceAll(head, "آیے", "آی"), barree, yeh) + last)
	if id == 0 {
		id = l.whole(strings.ReplaceAll(head, barree, yeh) + last)
	}
	behind := first + len(barree)
	marker := l.classesOf(word[:behind])&(CaseMarker|Genitive) != 0
	if marker && l.ids[string(word[behind:])] != 0 && l.classes[id]&Common == 0 && l.VerbForms(id) == nil {
		return 0
	}
	return id
}

// ratherRespelled tells whether a word is read with ی for its ے rather than as those words of which the first has n bytes.
func (l *Lexicon) ratherRespelled(word []byte, n int) bool {
	respelled := l.withYeh(word)
	if respelled == 0 {
		return false
	}
	a, b := l.ids[string(word[:n])], l.ids[string(word[n:])]
	ca, cb := l.classes[a], l.classes[b]
	switch {
	case a == 0 || b == 0:
		return !l.allKnown(word, n) || l.isEntry(respelled, Place) // کےنےڈا
	case l.pairs[edge(a, b)]:
		return false // کےلیے
	case ca&(CaseMarker|Genitive|LetterName) != 0:
		return cb&Postposition != 0 || len(word)-n < minRespelled
	case cb&CaseMarker != 0:
		return l.HasForm(a, morph.Root) // دےنے
	}
	return cb&(Sticky|Auxiliary|Postposition) == 0
}

// allKnown tells whether the words of which some run together consists are known; the first has n bytes.
func (l *Lexicon) allKnown(word []byte, n int) bool {
	for n > 0 {
		if l.ids[string(word[:n])] == 0 {
			return false
		}
		word = word[n:]
		n = l.splitJoined(word)
	}
	return l.ids[string(word)] != 0
}
