// Package party gives each count its parties: who did it, and to whom.
//
// credit.go does, with culprit.go and struck.go for its own clause, taken.go for arrests, claim.go for claims and
// accusations, around.go and army.go for what other sentences tell.
package party

import "bayan/extract/internal/counts/scene"

// Reader finds who did what is counted, and to whom.
type Reader struct{ scene.Reader }
