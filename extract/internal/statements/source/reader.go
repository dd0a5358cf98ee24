// Package source finds the phrase that names who said what a cue reports.
//
// subject.go finds it, by how Urdu marks it: ergative.go with نے, nominative.go without, with people.go, pronoun.go,
// opening.go, setting.go and several.go; passive.go by whom it is said; document.go and within.go in what; according.go and
// impersonal.go for کے مطابق and خدشہ ہے. relative.go and unclear.go look behind relative pronouns, quoted.go for whom a
// medium quotes, carried.go and spoken.go in what stands before. speech.go tells what is said within other speech or not at
// all. before.go and phrase.go say where the phrase begins, with bracket.go, participle.go, direct.go, list.go and trim.go.
// told.go says what was said where only the source tells where that stands.
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
	Out          []said.Statement // found so far
	Carry        *said.Speaker    // speaker of the clause before in this sentence
	HiddenWithin bool             // hidden sources are looked for within what somebody says

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
