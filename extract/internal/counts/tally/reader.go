// Package tally finds which number counts what.
//
// group.go finds the numbers and, with noun.go, the nouns they count, predicate.go the words that say what happened to
// people. measure.go brings the two together, with govern.go, reach.go and bare.go for which belongs to which, and
// incident.go counts what happened itself. asserted.go drops what is not said to have happened, share.go and part.go give
// numbers without a predicate what others have, and part.go tells what is part of what.
package tally

import "bayan/extract/internal/counts/happening"

// Reader finds what the numbers of one document count.
type Reader struct{ happening.Reader }
