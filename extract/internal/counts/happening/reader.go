// Package happening finds what the text says happened, in each clause: an attack, a blast, a raid.
//
// happening.go finds it, doer.go who did it, with doing.go for the words between the two and speaker.go for those who say
// so of themselves, aim.go whom or what it was aimed at, with referent.go for those whom no noun before پر tells. land.go
// knows countries and their adjectives, earlier.go what was told before or of several things.
package happening

import (
	"bayan/extract/internal/counts/found"
	"bayan/extract/internal/counts/phrase"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements"
)

// Reader finds what happened in one document.
type Reader struct {
	phrase.Reader
	happened map[int][]found.Happening // by sentence, see HappeningsIn
	placed   map[string]int            // entities of places by name, see PlaceEntity
}

// Begin makes a reader one of a document in which names and statements were found before.
func (r *Reader) Begin(n *names.Result, said []statements.Statement, l *phrase.Lists) {
	r.Reader.Begin(n, said, l)
	r.happened = map[int][]found.Happening{}
}
