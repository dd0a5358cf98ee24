// Package cue finds the words that report: نے کہا کہ, کا کہنا ہے, کے مطابق.
//
// set.go arranges those of the rules and cue.go finds them in a sentence, with noun.go and verb.go, which tell them apart
// from words of the same form. apart.go and ahead.go know nouns that their verb does not follow at once, object.go and
// manner.go what stands before a cue as its object, ke.go its کہ, and unsaid.go what makes it report nothing. aspect.go
// tells whether it is said once or often and by how many, before.go what can be a content before it.
package cue

import (
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements/syntax"
)

// Reader finds the cues of one document.
type Reader struct {
	syntax.Reader
	Cues  *Set
	found [][]Hit // by sentence: its cues, nil before they are looked for
	ahead stretch // where a noun may stand before the subject of the verb asked for last
}

// Begin makes a reader one of a document of which the names were found before.
func (r *Reader) Begin(n *names.Result, cues *Set) {
	r.Doc, r.Lex, r.Names, r.Cues = n.Doc, n.Lexicon, n, cues
	r.found = make([][]Hit, len(n.Doc.Sentences))
}
