package lexicon

import "slices"

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
)

// Entry is a phrase of the lexicon. Index points into the rule set's list of its
// kind (for Demonym: the places; for Predicate and Casualty: the measures; for
// RoleNoun: the roles; for EventNoun and EventHint: the events).
type Entry struct {
	Kind  Kind
	Alias bool // not the entry's own name
	Index int32
}

// startsPhrase tells whether a listed phrase begins with a word.
func (l *Lexicon) startsPhrase(id int32) bool { return int(id) < len(l.root) && l.root[id] != 0 }

// isEntry tells whether a word alone is an entry of kind k.
func (l *Lexicon) isEntry(id int32, k Kind) bool {
	return l.startsPhrase(id) && slices.ContainsFunc(l.entries[l.root[id]], func(e Entry) bool { return e.Kind == k })
}

// IsModifier tells whether a word alone is a title of the category modifier: سابق.
func (l *Lexicon) IsModifier(id int32) bool {
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
