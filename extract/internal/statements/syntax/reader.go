// Package syntax tells what the words and phrases of an Urdu sentence are by themselves: whose name it is, what ends a
// clause, where a quotation opens. Of cues it knows only their rules, and nothing of who said
// what.
//
//   - reader.go, word.go: single tokens
//   - clause.go, opening.go: the edges of clauses, and with whom a sentence begins
//   - name.go, head.go, namedby.go: names in a phrase, and phrases for somebody named elsewhere
//   - person.go, body.go, document.go: nouns and pronouns for people, bodies and documents
//   - object.go, circumstance.go, audience.go, patient.go: where an object starts, behind when, where and to whom
//   - quote.go, paragraph.go: quotations, and headlines between paragraphs
package syntax

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// Reader reads one document.
type Reader struct {
	Doc   *text.Doc
	Lex   *lexicon.Lexicon
	Names *names.Result

	categories []string           // of the entities, once asked for
	byCategory map[string][]int   // entities by their category, in the order in which the article tells of them
	words      map[string][]named // people by the first and last word of their names, nil before they are looked for
}

// Remembered is what a map holds for a key. What it does not hold yet is found and put into it.
func Remembered[K comparable, V any](m *map[K]V, key K, find func(K) V) V {
	v, ok := (*m)[key]
	if !ok {
		if v = find(key); *m == nil {
			*m = map[K]V{}
		}
		(*m)[key] = v
	}
	return v
}

// ID is the symbol of token i, 0 outside the document.
func (r *Reader) ID(i int) int32 { return r.Doc.ID(i) }

// Fold is token i as folded, empty outside the document.
func (r *Reader) Fold(i int) string { return r.Doc.Fold(i) }

// Kind is the kind of token i, a stop outside the document.
func (r *Reader) Kind(i int) text.Kind { return r.Doc.Kind(i) }

// Is tells whether token i is a word of any of the classes. The minister of اطلاعات is no report.
func (r *Reader) Is(i int, c lexicon.Class) bool {
	id := r.ID(i)
	if !r.Lex.Is(id, c) {
		return false
	}
	rest := c &^ (lexicon.Document | lexicon.Hearsay)
	return rest == c || r.Lex.Is(id, rest) || !r.Names.TitleEndsAt(i+1) && r.Fold(i-1) != "برایے"
}

// AnyIs tells whether one of the tokens from from to before to is of a class.
func (r *Reader) AnyIs(from, to int, c lexicon.Class) bool {
	for i := from; i < to; i++ {
		if r.Is(i, c) {
			return true
		}
	}
	return false
}

// In tells whether token i stands in a list.
func (r *Reader) In(i int, x lexicon.List) bool { return r.Lex.In(r.ID(i), x) }
