package lexicon

import (
	"bayan/extract/text"
	"bayan/rules"
)

// Symbol is the number of a folded word, 0 if it is unknown.
func (l *Lexicon) Symbol(word string) int32 { return l.ids[word] }

// Symbols gives the symbols of a phrase's words. It reads the phrase as it would an
// article, so what reads articles calls it beforehand.
func (l *Lexicon) Symbols(phrase string) []int32 {
	var ids []int32
	for _, w := range l.foldedWords(phrase) {
		ids = append(ids, l.ids[w])
	}
	return ids
}

// classesOf are the classes of a folded word, none if it is unknown.
func (l *Lexicon) classesOf(word []byte) Class { return l.classes[l.ids[string(word)]] }

// In tells whether a word stands in the list x.
func (l *Lexicon) In(id int32, x List) bool { return l.lists[id].has(x) }

// AnyIn tells whether one of the tokens of a text from from to before to stands in the list x.
func (l *Lexicon) AnyIn(d *text.Doc, from, to int, x List) bool {
	for i := max(from, 0); i < min(to, len(d.Tokens)); i++ {
		if l.In(d.Tokens[i].ID, x) {
			return true
		}
	}
	return false
}

// Is tells whether a symbol belongs to any of the classes.
func (l *Lexicon) Is(id int32, c Class) bool { return l.classes[id]&c != 0 }

// AnyIs tells whether one of the tokens of a text from from to before to belongs to any of the classes.
func (l *Lexicon) AnyIs(d *text.Doc, from, to int, c Class) bool {
	for i := max(from, 0); i < min(to, len(d.Tokens)); i++ {
		if l.Is(d.Tokens[i].ID, c) {
			return true
		}
	}
	return false
}

// ListPos is where a list of the rule files has a word; the zero Pos if it has
// not.
func (l *Lexicon) ListPos(list string, id int32) rules.Pos { return l.listPos[list][id] }

// LetterSounds gives the letters with which a word may begin for a letter whose folded name is given.
func (l *Lexicon) LetterSounds(letter string) string { return l.sounds[letter] }

// ID implements text.Vocabulary.
func (l *Lexicon) ID(word []byte) int32 { return l.ids[string(word)] }

// Word implements text.Vocabulary.
func (l *Lexicon) Word(id int32) string { return l.words[id] }

// Letter implements text.Vocabulary.
func (l *Lexicon) Letter(id int32) bool { return l.classes[id]&LetterName != 0 }
