// Package pronoun finds whom a pronoun means.
//
// watch.go and focus.go keep who is in view, crowd.go knows when people without a name leave it. asked.go knows who was
// asked before, clause.go the clause before, leader.go and justtold.go whom the sentence before is about, topic.go who it
// begins with in whatever case, toldsince.go who alone is named in it, respect.go those spoken of with respect, whom no
// اس means, antecedent.go and takenup.go relative clauses. gender.go and number.go compare who it may be with the verb.
package pronoun

import (
	"bayan/extract/internal/statements/document"
	"bayan/extract/internal/statements/said"
	"bayan/extract/text"
)

// Reader finds whom the pronouns of one document mean.
type Reader struct {
	document.Reader
	Saying text.Span // what the cue that is read reports

	quote         *text.Quote // the quotation in which the last cue stands, if any
	outside       said.Focus  // the focus before that quotation,
	outsideBefore said.Focus  // and who came before it
	respects      map[int]int // of people, see countRespect; as far as they were asked for
}
