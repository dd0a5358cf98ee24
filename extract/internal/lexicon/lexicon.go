// Package lexicon compiles the rule files into the one structure that all stages
// match with: a symbol for every known word, its classes, and a trie over symbols
// that finds all names, titles, event words and units in one pass.
//
// lexicon.go compiles it. class.go has the classes and lists of words, listnames.go what the rule files call them, verbs.go
// the forms of verbs, latin.go names in Latin letters and nation.go the country of a place or agency. scan.go finds the
// entries in a document.
//
// The other files tell the tokenizer what it asks of its vocabulary: joined.go parts words that were run together, torn.go
// joins the pieces of those that were torn, respelled.go reads misspelt ones, and border.go says which may stand where a
// sentence begins or ends.
package lexicon

import (
	"strings"

	"bayan/extract/internal/morph"
	"bayan/extract/text"
	"bayan/rules"
)

// Kind is what a matched phrase is.
type Kind uint8

const (
	Person Kind = iota
	Place
	Agency
	Demonym        // adjective of a place: امریکی
	Title          // title, rank or role
	EventNoun      // دھماکہ
	EventHint      // shows the event without being countable
	Predicate      // ہلاک, before a form of ہونا or کرنا
	Casualty       // a noun that means somebody was killed, hurt …: ہلاکت
	RoleNoun       // who is counted: اہلکار
	NotName        // looks like a name and is none
	NotSaid        // has the word of a cue and reports nothing
	NotToll        // has a word for death or capture and tells of none
	Adverbial      // belongs to the verb of its clause: ایک بار پھر
	LooseAdverbial // does so before a demonstrative, a pronoun or a name: مسلسل
	numKinds
)

// Entry is a phrase of the lexicon. Index points into the rule set's list of its
// kind (for Demonym: the places; for Predicate and Casualty: the measures; for
// RoleNoun: the roles; for EventNoun and EventHint: the events).
type Entry struct {
	Kind  Kind
	Alias bool // not the entry's own name
	Index int32
}

// Match is an entry found in a document.
type Match struct {
	text.Span
	Entry
}

// Lexicon is immutable and safe for concurrent use. It is the vocabulary of the
// tokenizer.
type Lexicon struct {
	Rules *rules.Set

	ids     map[string]int32
	words   []string // by symbol
	classes []Class  // by symbol
	verbs   [][]VerbForm
	listPos map[string]map[int32]rules.Pos

	inPhrases map[int32]bool   // symbols of listed phrases, and of words that are whole, while New runs
	pairs     map[uint64]bool  // two words one behind the other in a listed phrase
	wholes    map[uint64]int32 // two halves, written apart: their word
	halves    map[int32]bool   // second halves

	lists []listSet // by symbol

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
	l.border()
	l.forgetJoined()
	l.inPhrases = nil
	l.root = append(l.root, make([]int32, len(l.words)-len(l.root))...)
	return l
}

// addLists adds the words and phrases of lists.
func (l *Lexicon) addLists(set *rules.Set) {
	for name, c := range listClasses {
		for _, id := range l.list(name) {
			l.classes[id] |= c
		}
	}
	for name, x := range lists {
		for _, id := range l.list(name) {
			l.lists[id].add(x)
		}
	}
	for id := range l.classes {
		if l.classes[id]&(Postposition|Genitive) == Postposition {
			l.classes[id] |= CaseMarker
		}
	}
	l.phrases(NotName, "not_names")
	for _, w := range set.Words["letter_sounds"] {
		if f := strings.Fields(text.Fold(w.Text)); len(f) == 2 {
			l.sounds[f[0]] = f[1]
		}
	}
	for id := range l.listPos["whole_words"] {
		l.inPhrases[id] = true
	}
	for _, w := range set.Words["split_words"] {
		l.splitWord(w.Text)
	}
	l.phrases(NotSaid, "not_statements")
	l.phrases(NotToll, "not_casualties")
	l.phrases(Adverbial, "adverbials")
	l.phrases(LooseAdverbial, "loose_adverbials")
}

// addNames adds people, places, agencies and titles.
func (l *Lexicon) addNames(set *rules.Set) {
	for i, p := range set.People {
		l.names(Person, i, p.Name, p.Aliases)
		l.addLatinPerson(p.Latin)
	}
	for i, p := range set.Places {
		l.names(Place, i, p.Name, p.Aliases)
		for _, d := range p.Demonyms {
			l.phrase(Demonym, i, d, false)
		}
	}
	for i, a := range set.Agencies {
		l.agencies = append(l.agencies, l.names(Agency, i, a.Name, a.Aliases))
		l.addLatin(a.Latin, int32(i))
		l.addInitials(a.Latin)
	}
	for i, t := range set.Titles {
		l.titles = append(l.titles, l.names(Title, i, t.Title, t.Aliases))
	}
}

// addFacts adds the nouns and predicates of what happened, those of who it happened to, and numerals.
func (l *Lexicon) addFacts(set *rules.Set) {
	for i, e := range set.Events {
		l.nouns(EventNoun, i, e.Nouns)
		l.nouns(EventHint, i, e.Hints)
	}
	for i, m := range set.Measures {
		for _, p := range m.Predicates {
			l.phrase(Predicate, i, p, false)
		}
		l.nouns(Casualty, i, m.Nouns)
	}
	for i, r := range set.Roles {
		l.nouns(RoleNoun, i, r.Nouns)
	}
	for _, n := range set.Numerals {
		for _, f := range n.Forms {
			l.known(f)
		}
	}
}

// phrases adds the entries of a list as phrases of a kind.
func (l *Lexicon) phrases(kind Kind, list string) {
	for i, w := range l.Rules.Words[list] {
		l.phrase(kind, i, w.Text, false)
	}
}

// list makes symbols of the words of a list, notes where the files have them and gives
// those of its entries that are one word.
func (l *Lexicon) list(name string) []int32 {
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

// known makes symbols of a phrase's words.
func (l *Lexicon) known(phrase string) {
	for _, w := range strings.Fields(text.Fold(phrase)) {
		l.symbol(w)
	}
}

// names adds a name and its aliases and gives the symbols of the name.
func (l *Lexicon) names(k Kind, i int, name string, aliases []string) []int32 {
	ids := l.phrase(k, i, name, false)
	for _, a := range aliases {
		l.phrase(k, i, a, true)
	}
	return ids
}

func (l *Lexicon) nouns(k Kind, i int, nouns []string) {
	for _, n := range nouns {
		for _, f := range morph.Noun(text.Fold(n)) {
			l.phrase(k, i, f, false)
		}
	}
}

// phrase adds a phrase to the trie and gives the symbols of its words.
func (l *Lexicon) phrase(k Kind, i int, phrase string, alias bool) []int32 {
	var node, before int32
	words := l.split(phrase)
	ids := make([]int32, 0, len(words))
	for _, w := range words {
		id := l.symbol(w)
		ids = append(ids, id)
		if before != 0 {
			l.pairs[edge(before, id)] = true
		}
		before = id
		l.inPhrases[id] = true
		if n := len(l.words) - len(l.root); n > 0 {
			l.root = append(l.root, make([]int32, n)...)
		}
		var to int32
		if node == 0 {
			to = l.root[id]
		} else {
			to = l.next[edge(node, id)]
		}
		if to == 0 {
			to = int32(len(l.entries))
			l.entries = append(l.entries, nil)
			if node == 0 {
				l.root[id] = to
			} else {
				l.next[edge(node, id)] = to
			}
		}
		node = to
	}
	if node == 0 {
		return nil
	}
	e := Entry{Kind: k, Index: int32(i), Alias: alias}
	for _, have := range l.entries[node] {
		if have.Kind == e.Kind && have.Index == e.Index {
			return ids
		}
	}
	l.entries[node] = append(l.entries[node], e)
	return ids
}

// split gives the folded words and signs of a phrase as the tokenizer would.
func (l *Lexicon) split(phrase string) []string {
	d, err := text.Parse(phrase, plain{})
	if err != nil {
		return nil
	}
	words := make([]string, len(d.Tokens))
	for i, t := range d.Tokens {
		words[i] = t.Fold
	}
	return words
}

func edge(node, symbol int32) uint64 { return uint64(node)<<32 | uint64(symbol) }

// ListPos is where a list of the rule files has a word; the zero Pos if it has
// not.
func (l *Lexicon) ListPos(list string, id int32) rules.Pos { return l.listPos[list][id] }

// forgetJoined takes words out of the vocabulary that are only several written
// as one (کرلیا, کےمطابق), so that the tokenizer takes them apart. A word of a
// listed phrase stays (وکٹ کیپر), and so does one of the list whole_words.
func (l *Lexicon) forgetJoined() {
	var joined []string
	for w, id := range l.ids {
		if l.classes[id]&^Common == 0 && l.VerbForms(id) == nil && !l.inPhrases[id] && l.splitJoined([]byte(w)) > 0 {
			joined = append(joined, w)
		}
	}
	for _, w := range joined {
		delete(l.ids, w)
	}
}

// Sounds gives the letters with which a word may begin for a letter whose folded name is given.
func (l *Lexicon) Sounds(letter string) string { return l.sounds[letter] }

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

// AnyIs tells whether one of the tokens of a text from from to before to belongs to any of the classes.
func (l *Lexicon) AnyIs(d *text.Doc, from, to int, c Class) bool {
	for i := max(from, 0); i < min(to, len(d.Tokens)); i++ {
		if l.Is(d.Tokens[i].ID, c) {
			return true
		}
	}
	return false
}

// Symbol is the number of a folded word, 0 if it is unknown.
func (l *Lexicon) Symbol(word string) int32 { return l.ids[word] }

// Modifier tells whether a word alone is a title of the category modifier: سابق.
func (l *Lexicon) Modifier(id int32) bool {
	for _, e := range l.entries[l.root[id]] {
		if e.Kind == Title && l.Rules.Titles[e.Index].Category == "modifier" {
			return true
		}
	}
	return false
}

// TitleOf is the index of the title that a phrase ends with, -1 for none.
func (l *Lexicon) TitleOf(phrase string) int32 {
	w := l.Symbols(phrase)
	for i := range w {
		node := l.root[w[i]]
		for _, id := range w[i+1:] {
			node = l.next[edge(node, id)]
		}
		for _, e := range l.entries[node] {
			if e.Kind == Title {
				return e.Index
			}
		}
	}
	return -1
}

// TitleWords gives the symbols of a title's words; the caller must not change them.
func (l *Lexicon) TitleWords(title int32) []int32 { return l.titles[title] }

// Symbols gives the symbols of a phrase's words. It reads the phrase as it would an
// article, so what reads articles calls it beforehand.
func (l *Lexicon) Symbols(phrase string) []int32 {
	var ids []int32
	for _, w := range l.split(phrase) {
		ids = append(ids, l.ids[w])
	}
	return ids
}

// Is tells whether a symbol belongs to any of the classes.
func (l *Lexicon) Is(id int32, c Class) bool { return l.classes[id]&c != 0 }

// plain is the vocabulary by which phrases of rule files are taken apart.
type plain struct{}

func (plain) ID([]byte) int32        { return 0 }
func (plain) Word(int32) string      { return "" }
func (plain) Split([]byte) int       { return 0 }
func (plain) Fragment(int32) bool    { return false }
func (plain) Joins(_, _ []byte) bool { return false }
func (plain) Whole(_, _ int32) int32 { return 0 }
func (plain) Respelled([]byte) int32 { return 0 }
func (plain) Letter(int32) bool      { return false }
func (plain) Part(int32) text.Part   { return 0 }
func (plain) Opens(_, _ int32) bool  { return false }
func (plain) Link(_, _ int32) bool   { return false }
