// Package party gives each count its parties: who did it, and to whom.
//
// credit.go does, with culprit.go and struck.go for its own clause, taken.go for arrests, claim.go for claims and
// accusations, around.go for what the sentences around it tell and army.go for armies and countries told of before.
package party

import "bayan/extract/internal/counts/scene"

// Reader finds who did what is counted, and to whom.
type Reader struct{ scene.Reader }
