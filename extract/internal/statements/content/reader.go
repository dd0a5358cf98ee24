// Package content finds what was said: its span, its act and its form.
//
// content.go looks for its span in turn: after.go behind the cue, before.go and object.go before it, quote.go in quotation
// marks, bare.go where nothing marks it. Of an object object_start.go, adverbial.go and complement.go tell where it starts,
// told.go whether it is rather a deed that the author tells. boundary.go tells where what was said ends, with then.go for a
// تو, stopless.go where no stop is set, outcome.go where the author tells what came of it, nextsource.go and newclause.go
// where somebody else goes on; pending.go where nobody can, nested.go what others say within it, mend.go where a cue cut
// it short that reports nothing, quotefree.go which quotations can go on with it, verb.go what the verb of a clause tells.
// circumstance.go tells to whom and when it was said. act.go says what its speaker does by saying it, with plan.go for
// demands and plans, and form.go in whose words.
package content

import "bayan/extract/internal/statements/source"

// Reader finds what was said in one document.
type Reader struct {
	source.Reader
	Inserted []bool // by paragraph: the page put it there
	CutBy    int    // the cue at which what was read last ends, by its index in the sentence; 0 if at none
}
