// Package pronoun finds who the source of a cue is in its article, above all whom a pronoun means.
//
// speaker.go tells phrases, documents, relative pronouns and pronouns apart. pronoun.go tries in turn what may tell whom a
// pronoun means: in its own sentence actor.go, clause.go, antecedent.go and takenup.go; before it asked.go and answer.go
// for who was asked, leader.go and justtold.go for whom the sentence before is about, topic.go for who it begins with in
// whatever case, toldsince.go for who alone is named in it; else inview.go. focus.go, watch.go and enters.go keep who is
// in view, crowd.go knows when people without a name leave it, respect.go those spoken of with respect, whom no اس means.
// corrected.go looks again from what is said, gender.go and number.go from the verb.
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
