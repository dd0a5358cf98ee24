// Package scene finds where and when what is counted happened.
//
// place.go looks for the place, with within.go, before.go, nameless.go and elsewhere.go, when.go for the time, retold.go
// in the sentences that go on about it, scene.go in all those since the article turned to it, between.go in the counts
// around it, beat.go by whose police tell of it; context.go, bearing.go and fitting.go serve them. war.go knows wars,
// daily.go tells apart the toll of a day.
package scene

import (
	"bayan/extract/internal/counts/phrase"
	"bayan/extract/internal/counts/tally"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements"
	"bayan/extract/text"
)

// Reader finds where and when what is counted happened.
type Reader struct {
	tally.Reader
	times    map[int][]text.Span // by sentence, see timesIn
	told     map[eventAt]bool    // which events the counts belong to, by sentence
	bearings map[int]Bearing     // by sentence, see BearingOf
	wars     map[int][]waging    // by sentence, see warsIn
}

// Begin makes a reader one of a document in which names and statements were found before.
func (r *Reader) Begin(n *names.Result, said []statements.Statement, l *phrase.Lists) {
	r.Reader.Begin(n, said, l)
	r.times, r.bearings, r.wars = map[int][]text.Span{}, map[int]Bearing{}, map[int][]waging{}
}
