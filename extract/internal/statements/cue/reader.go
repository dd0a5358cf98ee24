// Package cue finds the words that report: نے کہا کہ, کا کہنا ہے, کے مطابق.
//
// set.go arranges those of the rules, cue.go finds them in a sentence, and match.go, verb.go, naming.go, heard.go,
// relative.go and document.go tell them apart from words of the same form; ahead.go knows the noun that stands before
// the subject of its verb, before.go what is told before the cue.
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
