package statements

import (
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/pronoun"
	"bayan/extract/internal/statements/said"
)

// reader holds the state of reading one document.
type reader struct {
	pronoun.Reader
	narrated voice    // how the author speaks of themselves
	ours     ownWords // of the last statement
}

// newReader reads a document of which the names were found before.
func newReader(n *names.Result, cues *cue.Set) *reader {
	r := &reader{}
	r.Begin(n, cues)
	nobody := said.Focus{Entity: -1, At: -1}
	r.View = said.View{Focus: nobody, Before: nobody, Body: nobody, Above: nobody}
	r.SourcesByHead = map[string]Speaker{}
	return r
}
