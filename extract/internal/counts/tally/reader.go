// Package tally finds which number counts what.
//
// group.go finds the numbers and the nouns they count, predicate.go the words that say what happened to people. measure.go
// brings the two together, with govern.go and bare.go for which belongs to which; asserted.go drops what is not said to
// have happened, and part.go tells what is part of what.
package tally

import "bayan/extract/internal/counts/happening"

// Reader finds what the numbers of one document count.
type Reader struct{ happening.Reader }
