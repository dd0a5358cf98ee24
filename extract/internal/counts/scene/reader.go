// Package scene finds where and when what is counted happened.
//
// place.go looks for the place in the sentence of the count, with sites.go, within.go, elsewhere.go and nameless.go, and in
// those before, with before.go. when.go looks for the time, with times.go and owntimes.go. retold.go looks for both in the
// sentences that go on about it and scene.go in all those since the article turned to it, for which bearing.go tells
// where it does. story.go gives places by the run of the article, with between.go for the counts around one and beat.go
// for whose police tell of it. war.go knows wars, daily.go tells apart the toll of a day.
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
