// Package syntax tells what the words and phrases of an Urdu sentence are by themselves: whose name it is, what ends a
// clause, where a quotation opens. It knows nothing of cues or of who said what.
//
//   - reader.go: single tokens
//   - clause.go: the edges of clauses, and verbs
//   - name.go, person.go, body.go, document.go: names, and nouns and pronouns for people, bodies and documents
//   - circumstance.go, adverbial.go, patient.go: when, where, how and to whom
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
	ByCategory map[string][]int   // the same, in the order in which the article tells of them
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
func (r *Reader) ID(i int) int32 {
	if i < 0 || i >= len(r.Doc.Tokens) {
		return 0
	}
	return r.Doc.Tokens[i].ID
}

// Fold is token i as folded, empty outside the document.
func (r *Reader) Fold(i int) string {
	if i < 0 || i >= len(r.Doc.Tokens) {
		return ""
	}
	return r.Doc.Tokens[i].Fold
}

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

// Verb tells whether token i is a form of a verb that cues use.
func (r *Reader) Verb(i int) bool { return len(r.Lex.VerbForms(r.ID(i))) > 0 }

// Comma tells whether token i is a comma, Urdu or Latin.
func (r *Reader) Comma(i int) bool { return r.Fold(i) == "،" || r.Fold(i) == "," }

// BeforeComma is token i, or the one before it where that is a comma.
func (r *Reader) BeforeComma(i int) int {
	if r.Comma(i) {
		return i - 1
	}
	return i
}

// Kind is the kind of token i, a stop outside the document.
func (r *Reader) Kind(i int) text.Kind {
	if i < 0 || i >= len(r.Doc.Tokens) {
		return text.Stop
	}
	return r.Doc.Tokens[i].Kind
}
