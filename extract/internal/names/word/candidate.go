package word

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
	"bayan/rules"
)

// Candidate is a stretch of tokens that names something.
type Candidate struct {
	text.Span
	Type   Type
	Listed []lexicon.Entry // entries that the tokens match; several for a shared alias
	Rule   rules.Pos
	Short  bool // part of a longer name in the article
	Parent int  // place index of a demonym that heads an agency, else -1
}

// Pos is where an entry stands in the rule files.
func (f *Finder) Pos(e lexicon.Entry) rules.Pos {
	switch e.Kind {
	case lexicon.Person:
		return f.Lex.Rules.People[e.Index].Pos
	case lexicon.Place, lexicon.Demonym:
		return f.Lex.Rules.Places[e.Index].Pos
	case lexicon.Agency:
		return f.Lex.Rules.Agencies[e.Index].Pos
	case lexicon.Title:
		return f.Lex.Rules.Titles[e.Index].Pos
	}
	return rules.Pos{}
}

// Common tells whether an entry is marked as an ordinary word too.
func (f *Finder) Common(e lexicon.Entry) bool {
	switch e.Kind {
	case lexicon.Place:
		return f.Lex.Rules.Places[e.Index].Common
	case lexicon.Agency:
		return f.Lex.Rules.Agencies[e.Index].Common
	}
	return false
}
