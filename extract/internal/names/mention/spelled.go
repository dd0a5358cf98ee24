package mention

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// minSpelled is how many letters an acronym has that is taken for an agency
// without a listing.
const minSpelled = 3

// spelled takes a run of letter names for an agency: پی کے ایل آئی. One that is a
// title or listed as no name is left out before.
func (f *Finder) spelled(i int, p text.Span) (Candidate, bool) {
	if f.IsLetter(i-1) || !f.IsLetter(i) || f.TitleAt[i] > 0 || f.InTitle[i] {
		return Candidate{}, false
	}
	j := i
	for j < p.End && f.Is(j, lexicon.LetterName) && f.TitleAt[j] == 0 &&
		(j-i < minSpelled || f.Fold(j) == "کے" ||
			f.spellsOn(j) && !(f.spellsAnother(j) && f.listedAgency(text.Span{Start: i, End: j}))) {
		j++
	}
	for j > i && f.Fold(j-1) == "کے" {
		j--
	}
	s := text.Span{Start: i, End: j}
	if j-i < minSpelled || f.noBody(s) {
		return Candidate{}, false
	}
	return Candidate{Span: s, Type: Agency, Parent: -1, Rule: f.ListRule("letter_names", i)}, true
}

// AllLetters tells whether a span is spelled letter by letter: بی بی سی.
func (f *Finder) AllLetters(s text.Span) bool {
	for i := s.Start; i < s.End; i++ {
		if !f.Is(i, lexicon.LetterName) {
			return false
		}
	}
	return true
}

// spellsOn tells whether token i goes on with the letters before it, and is not
// the first of somebody's name (آئی سی سی جے شاہ) or the name of X.
func (f *Finder) spellsOn(i int) bool {
	return f.IsLetter(i) && !f.ListedFull(i) && f.Fold(i) != "ایکس" && !f.startsGameFormat(i)
}

// startsGameFormat tells whether the letter of token i begins the name of a form of cricket: (آئی سی سی) ٹی ٹوئنٹی.
func (f *Finder) startsGameFormat(i int) bool {
	return f.Fold(i) == "ٹی" && (f.Doc.Kind(i+1) == text.Number || f.In(i+1, lexicon.GameFormat))
}

// spellsAnother tells whether a listed acronym that no letter follows begins at token i: (آئی سی سی) پی سی بی.
func (f *Finder) spellsAnother(i int) bool {
	for _, k := range []lexicon.Kind{lexicon.Agency, lexicon.NotName} {
		if m, ok := f.Matches.Longest(i, k); ok && m.Len() >= minSpelled && f.AllLetters(m.Span) && !f.IsLetter(m.End) {
			return true
		}
	}
	return false
}

// spelledBefore tells whether a listed acronym that no letter precedes ends before token i: آئی سی سی (پی سی بی).
func (f *Finder) spelledBefore(i int) bool {
	m, ok := f.Matches.Before(i-maxLetters, i, lexicon.Agency)
	return ok && m.Len() >= minSpelled && f.AllLetters(m.Span) && !f.IsLetter(m.Start-1)
}
