// Package content finds what was said: its span, its act and its form.
//
// content.go, before.go, object.go and quote.go find the span, boundary.go, outcome.go and nextsource.go where the author
// or somebody else goes on, pending.go where nobody can, nested.go what others say within it, mend.go where a cue cut it
// short that reports nothing, quotefree.go which quotations can go on with it. circumstance.go tells to whom and when it
// was said, adverbial.go and adjunct.go what else of its clause stands before it, told.go what is rather a deed that the
// author tells. act.go says what its speaker does by saying it, with plan.go for demands and plans, and form.go in whose
// words.
package content

import "bayan/extract/internal/statements/source"

// Reader finds what was said in one document.
type Reader struct {
	source.Reader
	Inserted []bool // by paragraph: the page put it there
	CutBy    int    // the cue at which what was read last ends, by its index in the sentence; 0 if at none
}
