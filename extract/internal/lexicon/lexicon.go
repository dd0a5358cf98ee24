// Package lexicon compiles the rule files into the one structure that all stages
// match with: a symbol for every known word, its classes, and a trie over symbols
// that finds all names, titles, event words and units in one pass.
//
// lexicon.go compiles it. class.go has the classes and lists of words, listnames.go what the rule files call them, verbs.go
// the forms of verbs, latin.go names in Latin letters and nation.go the country of a place or agency. entry.go has the
// entries, trie.go adds their phrases, which plain.go takes apart, and scan.go finds them in a document. lookup.go answers
// what the stages ask of a word.
//
// The other files tell the tokenizer what it asks of its vocabulary: joined.go parts words that were run together, with
// joined_parts.go for those of which it takes the best of many ways, torn.go joins the pieces of those that were torn,
// respelled.go reads misspelt ones, and border.go says which may stand where a sentence begins or ends.
package lexicon

import (
	"strings"

	"bayan/extract/internal/morph"
	"bayan/extract/text"
	"bayan/rules"
)

// Lexicon is immutable and safe for concurrent use. It is the vocabulary of the
// tokenizer.
type Lexicon struct {
	Rules *rules.Set

	ids     map[string]int32
	words   []string     // by symbol
	classes []Class      // by symbol
	lists   []listSet    // by symbol
	verbs   [][]VerbForm // by symbol, as far as there are forms
	listPos map[string]map[int32]rules.Pos

	inPhrases map[int32]bool   // symbols of listed phrases, and of words that are whole, while New runs
	pairs     map[uint64]bool  // two words one behind the other in a listed phrase
	wholes    map[uint64]int32 // two halves, written apart: their word
	halves    map[int32]bool   // second halves

	sounds map[string]string // by the name of a letter: the letters with which words begin for it

	parts []text.Part     // by symbol
	opens map[uint64]bool // two words with which a sentence begins
	links map[uint64]bool // two words before the headline of another article

	root    []int32          // by symbol: node, 0 for none
	next    map[uint64]int32 // node and symbol: node
	entries [][]Entry        // by node

	titles   [][]int32 // by title: the symbols of its words
	agencies [][]int32 // by agency: the symbols of its name
	country  []int32   // by place: the outermost one that encloses it, as far as the rules tell

	latin       map[string]int32 // agency by its name in Latin letters, -1 for several
	latinPeople map[string]bool  // words of people's names in Latin letters, written small
	initials    map[string]bool  // the letters that stand for agencies
}

// New compiles a rule set.
func New(set *rules.Set) *Lexicon {
	l := &Lexicon{
		Rules: set, ids: map[string]int32{}, inPhrases: map[int32]bool{}, pairs: map[uint64]bool{}, wholes: map[uint64]int32{},
		halves: map[int32]bool{}, opens: map[uint64]bool{}, links: map[uint64]bool{}, next: map[uint64]int32{},
		entries: make([][]Entry, 1), listPos: map[string]map[int32]rules.Pos{}, sounds: map[string]string{},
		latin: map[string]int32{}, latinPeople: map[string]bool{}, initials: map[string]bool{},
	}
	l.symbol("") // number 0, an unknown word
	l.addLists(set)
	l.addNames(set)
	l.addFacts(set)
	l.enclose(set)
	l.conjugate(set)
	l.addBorders()
	l.forgetJoined()
	l.inPhrases = nil
	l.root = append(l.root, make([]int32, len(l.words)-len(l.root))...)
	return l
}

// addLists adds the words and phrases of lists.
func (l *Lexicon) addLists(set *rules.Set) {
	for name, c := range listClasses {
		for _, id := range l.addList(name) {
			l.classes[id] |= c
		}
	}
	for name, x := range lists {
		for _, id := range l.addList(name) {
			l.lists[id].add(x)
		}
	}
	for id := range l.classes {
		if l.classes[id]&(Postposition|Genitive) == Postposition {
			l.classes[id] |= CaseMarker
		}
	}
	l.addPhrases(NotName, "not_names")
	for _, w := range set.Words["letter_sounds"] {
		if f := strings.Fields(text.Fold(w.Text)); len(f) == 2 {
			l.sounds[f[0]] = f[1]
		}
	}
	for id := range l.listPos["whole_words"] {
		l.inPhrases[id] = true
	}
	for _, w := range set.Words["split_words"] {
		l.addSplitWord(w.Text)
	}
	l.addPhrases(NotSaid, "not_statements")
	l.addPhrases(NotToll, "not_casualties")
	l.addPhrases(Adverbial, "adverbials")
	l.addPhrases(LooseAdverbial, "loose_adverbials")
}

// addNames adds people, places, agencies and titles.
func (l *Lexicon) addNames(set *rules.Set) {
	for i, p := range set.People {
		l.addName(Person, i, p.Name, p.Aliases)
		l.addLatinPerson(p.Latin)
	}
	for i, p := range set.Places {
		l.addName(Place, i, p.Name, p.Aliases)
		for _, d := range p.Demonyms {
			l.addPhrase(Demonym, i, d, false)
		}
	}
	for i, a := range set.Agencies {
		l.agencies = append(l.agencies, l.addName(Agency, i, a.Name, a.Aliases))
		l.addLatin(a.Latin, int32(i))
		l.addInitials(a.Latin)
	}
	for i, t := range set.Titles {
		l.titles = append(l.titles, l.addName(Title, i, t.Title, t.Aliases))
	}
}

// addFacts adds the nouns and predicates of what happened, those of who it happened to, and numerals.
func (l *Lexicon) addFacts(set *rules.Set) {
	for i, e := range set.Events {
		l.addNouns(EventNoun, i, e.Nouns)
		l.addNouns(EventHint, i, e.Hints)
	}
	for i, m := range set.Measures {
		for _, p := range m.Predicates {
			l.addPhrase(Predicate, i, p, false)
		}
		l.addNouns(Casualty, i, m.Nouns)
	}
	for i, r := range set.Roles {
		l.addNouns(RoleNoun, i, r.Nouns)
	}
	for _, n := range set.Numerals {
		for _, f := range n.Forms {
			l.addWords(f)
		}
	}
}

// addPhrases adds the entries of a list as phrases of a kind.
func (l *Lexicon) addPhrases(kind Kind, list string) {
	for i, w := range l.Rules.Words[list] {
		l.addPhrase(kind, i, w.Text, false)
	}
}

// addList makes symbols of the words of a list, notes where the files have them and gives
// those of its entries that are one word.
func (l *Lexicon) addList(name string) []int32 {
	pos := map[int32]rules.Pos{}
	l.listPos[name] = pos
	var ids []int32
	for _, w := range l.Rules.Words[name] {
		f := strings.Fields(text.Fold(w.Text))
		for _, part := range f {
			id := l.symbol(part)
			if len(f) > 1 {
				continue
			}
			ids = append(ids, id)
			if _, ok := pos[id]; !ok {
				pos[id] = w.Pos
			}
		}
	}
	return ids
}

// symbol gives the number of a folded word, a new one for a new word.
func (l *Lexicon) symbol(word string) int32 {
	if id, ok := l.ids[word]; ok {
		return id
	}
	id := int32(len(l.words))
	l.ids[word] = id
	l.words = append(l.words, word)
	l.classes = append(l.classes, make([]Class, len(l.words)-len(l.classes))...)
	l.lists = append(l.lists, make([]listSet, len(l.words)-len(l.lists))...)
	return id
}

// addWords makes symbols of a phrase's words.
func (l *Lexicon) addWords(phrase string) {
	for _, w := range strings.Fields(text.Fold(phrase)) {
		l.symbol(w)
	}
}

// addName adds a name and its aliases and gives the symbols of the name.
func (l *Lexicon) addName(k Kind, i int, name string, aliases []string) []int32 {
	ids := l.addPhrase(k, i, name, false)
	for _, a := range aliases {
		l.addPhrase(k, i, a, true)
	}
	return ids
}

func (l *Lexicon) addNouns(k Kind, i int, nouns []string) {
	for _, n := range nouns {
		for _, f := range morph.Noun(text.Fold(n)) {
			l.addPhrase(k, i, f, false)
		}
	}
}
