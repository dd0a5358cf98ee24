// Package word tells whether the words of an Urdu text look like parts of names, by themselves and by what stands around
// them. It knows nothing of whole names but those that the rules list.
//
// nameword.go tells how much a word looks like part of a name, form.go what its ending says, listed.go what the rules
// list of which it is part, and often.go how often the article uses it. context.go tells what stands around it, speaks.go
// whether somebody acts or speaks there, and title.go has the titles. firstword.go and rest.go find ordinary words that
// begin and end names, grammar_name.go words of grammar that do, initials.go letters within. prose.go knows words in
// Latin script, and rule.go where the rule stands that gave a name away.
package word

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// Finder looks at the words of one document.
type Finder struct {
	Doc     *text.Doc
	Lex     *lexicon.Lexicon
	Matches *lexicon.Matches

	TitleAt     []int32 // by token: 1+index of the longest title that starts there
	TitleEndsAt []int32 // by token: 1+index of the title that ends before it
	TitleEnd    []bool  // by token: a title other than a modifier ends before it
	InTitle     []bool  // by token: inside a title, not its first token
	Titles      []lexicon.Match

	freq      map[string]int     // of words that nothing knows
	acting    map[string]int     // how often names that are words too are followed by نے
	paired    map[[2]string]int  // of two words of which the first may begin a name
	pairActs  map[[2]string]bool // two words that the article has before نے
	recurring map[[2]string]*recurring
	bare      map[string]int    // how often a part of a name stands behind no other
	folded    map[string]string // what Key has folded so far
}

// Begin makes a finder one of a document, in which the words and phrases of the rules were found before.
func (f *Finder) Begin(d *text.Doc, l *lexicon.Lexicon, m *lexicon.Matches) {
	f.Doc, f.Lex, f.Matches, f.folded = d, l, m, map[string]string{}
}

// Key is the folded text of a span, by which names are compared.
func (f *Finder) Key(s text.Span) string {
	t := f.Doc.Text(s)
	k, ok := f.folded[t]
	if !ok {
		k = text.Fold(t)
		f.folded[t] = k
	}
	return k
}

// Is tells whether token i belongs to any of the classes. Out of range it is false.
func (f *Finder) Is(i int, c lexicon.Class) bool { return f.Lex.Is(f.Doc.ID(i), c) }

// In tells whether token i stands in a list. Out of range it does not.
func (f *Finder) In(i int, x lexicon.List) bool { return f.Lex.In(f.Doc.ID(i), x) }

// IsWord tells whether token i is a word. Out of range it is not.
func (f *Finder) IsWord(i int) bool { return f.Doc.Kind(i) == text.Word }

// Fold is the folded text of token i, empty out of range.
func (f *Finder) Fold(i int) string { return f.Doc.Fold(i) }
