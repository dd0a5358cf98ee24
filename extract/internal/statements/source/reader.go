// Package source finds the phrase that names who said what a cue reports.
//
// subject.go finds it, with source.go, and by how Urdu marks it passive.go, nominative.go, pronoun.go, people.go,
// barename.go, opening.go, several.go, relative.go, within.go, setting.go, document.go, heard.go and carried.go, with
// number.go for its number and unclear.go for relative pronouns that mean nobody. before.go, phrase.go, participle.go,
// direct.go, list.go, naming.go, ahead.go and trim.go say where it begins.
package source

import (
	"iter"

	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/said"
)

// Reader finds the sources of one document.
type Reader struct {
	cue.Reader
	said.View
	Out    []said.Statement // found so far
	Carry  *said.Speaker    // speaker of the clause before in this sentence
	Quotes bool             // hidden sources are looked for within what somebody says

	actors map[int32]int // how many sentences begin with a word and that it does something; nil before they are looked for
}

// Last is the last statement found so far, nil if there is none.
func (r *Reader) Last() *said.Statement {
	if len(r.Out) == 0 {
		return nil
	}
	return &r.Out[len(r.Out)-1]
}

// Latest gives up to n statements found so far, the last one first.
func (r *Reader) Latest(n int) iter.Seq[*said.Statement] {
	return func(yield func(*said.Statement) bool) {
		for k := len(r.Out) - 1; k >= max(0, len(r.Out)-n); k-- {
			if !yield(&r.Out[k]) {
				return
			}
		}
	}
}
