package names

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// minSpelled is how many letters an acronym has that is taken for an agency
// without a listing.
const minSpelled = 3

// spelled takes a run of letter names for an agency: پی کے ایل آئی. One that is a
// title or listed as no name is left out before.
func (f *finder) spelled(i int, p text.Span) (candidate, bool) {
	if f.letter(i-1) || !f.letter(i) || f.titleAt[i] > 0 || f.inTitle[i] {
		return candidate{}, false
	}
	j := i
	for j < p.End && f.is(j, lexicon.LetterName) && f.titleAt[j] == 0 && (j-i < minSpelled || f.fold(j) == "کے" || f.spellsOn(j) && !(f.spellsAnother(j) && f.listedAgency(text.Span{Start: i, End: j}))) {
		j++
	}
	for j > i && f.fold(j-1) == "کے" {
		j--
	}
	s := text.Span{Start: i, End: j}
	if j-i < minSpelled || f.noBody(s) {
		return candidate{}, false
	}
	return candidate{Span: s, typ: Agency, parent: -1, rule: f.listRule("letter_names", i)}, true
}

// letters tells whether a span is spelled letter by letter: بی بی سی.
func (f *finder) letters(s text.Span) bool {
	for i := s.Start; i < s.End; i++ {
		if !f.is(i, lexicon.LetterName) {
			return false
		}
	}
	return true
}

// spellsOn tells whether token i goes on with the letters before it, and is not
// the first of somebody's name (آئی سی سی جے شاہ) or the name of X.
func (f *finder) spellsOn(i int) bool {
	return f.letter(i) && !f.listedFull(i) && f.fold(i) != "ایکس" && !f.format(i)
}

// format tells whether the letter of token i begins the name of a form of cricket: (آئی سی سی) ٹی ٹوئنٹی.
func (f *finder) format(i int) bool {
	return f.fold(i) == "ٹی" && (i+1 < len(f.doc.Tokens) && f.doc.Tokens[i+1].Kind == text.Number || f.in(i+1, lexicon.GameFormat))
}

// spellsAnother tells whether a listed acronym that no letter follows begins at token i: (آئی سی سی) پی سی بی.
func (f *finder) spellsAnother(i int) bool {
	for _, k := range []lexicon.Kind{lexicon.Agency, lexicon.NotName} {
		if m, ok := f.matches.Longest(i, k); ok && m.Len() >= minSpelled && f.letters(m.Span) && !f.letter(m.End) {
			return true
		}
	}
	return false
}

// spelledBefore tells whether a listed acronym that no letter precedes ends before token i: آئی سی سی (پی سی بی).
func (f *finder) spelledBefore(i int) bool {
	m, ok := f.matches.Before(i-maxLetters, i, lexicon.Agency)
	return ok && m.Len() >= minSpelled && f.letters(m.Span) && !f.letter(m.Start-1)
}

// letter tells whether token i is a letter's name and not کے, the postposition.
func (f *finder) letter(i int) bool { return f.is(i, lexicon.LetterName) && f.fold(i) != "کے" }
