// Package nominal finds whom a noun phrase means in its article: by a name in it, by what the article says somebody is, or
// by the noun for a body.
//
// nominal.go tries these in turn. named.go knows names, walk.go what people are, head.go who was called so before,
// office.go offices, kin.go families, inplace.go nouns behind a place, chair.go who leads a body, elliptic.go words that
// only say how many, pointed.go phrases that point to several just told of, ahead.go who is named later and gender.go the
// gender that verbs and titles tell. body.go and body_kind.go know bodies, with body_only.go for those of which there is
// one, body_fuller.go for those that were called more fully before and country.go for whose they are.
package nominal

import (
	"bayan/extract/internal/statements/content"
	"bayan/extract/internal/statements/said"
)

// Reader finds whom the noun phrases of one document mean.
type Reader struct {
	content.Reader
	SourcesByHead map[string]said.Speaker // earlier sources that a short phrase may mean

	kinsfolk map[string][]relation // people by the last words of their titles, in text order; made when asked for
	callable map[string][]int      // the first two agencies that a noun for a body can mean, by the noun
	genders  map[int]Gender        // of people, as far as they were asked for
	chairs   map[string]int        // who leads a body, by its noun; nil before they are looked for
	offices  map[office]int        // who holds one, -1 for nobody; as far as they were asked for
}
