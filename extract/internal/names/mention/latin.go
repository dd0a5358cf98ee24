package mention

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names/word"
	"bayan/extract/text"
	"bayan/rules"
)

// maxLatin is the most words of a Latin run that can be one name.
const maxLatin = 8

// maxSpelledOut is the most words of a listed agency whose letters stand in brackets behind it.
const maxSpelledOut = 8

// latin takes a run of words in Latin script as a name where an English reader
// would: it is that of a listed agency, an acronym in capitals that stands for one or speaks, or somebody's, as prose's
// model says and the names of listed people show.
func (f *Finder) latin(i int, p text.Span) (Candidate, bool) {
	j := i
	for j < p.End && j-i <= maxLatin && f.Doc.Kind(j) == text.Latin {
		if _, other := f.Matches.Longest(j, lexicon.NotName); other && j > i {
			break // (AFP) Image caption
		}
		j++
	}
	if j-i > maxLatin {
		return Candidate{}, false
	}
	s := text.Span{Start: i, End: j}
	if e, ok := f.Lex.LatinAgency(f.Doc.Text(s)); ok {
		return Candidate{Span: s, Type: Agency, Listed: []lexicon.Entry{e}, Rule: f.EntryPos(e), Parent: -1}, true
	}
	run, c := f.Doc.Text(s), Candidate{Span: s, Rule: rules.Pos{File: "prose", Line: 0}, Parent: -1}
	if word.Acronym(run) {
		c.Type = Agency
		return c, !f.In(j, lexicon.NoBody) && (f.Lex.KnownInitials(run) || f.actsInLatin(s, p)) // not ATACMS میزائلوں
	}
	return c, word.LatinPerson(run, f.Lex.CountLatinNames(run), f.Speaks(j, p))
}

// actsInLatin tells whether capitals that stand for nothing listed are an organisation's, since they speak or stand in
// brackets behind such a name: (نیشنل ہریکین سینٹر) NHC (نے), لبرٹی پارٹی (LPK).
func (f *Finder) actsInLatin(s text.Span, p text.Span) bool {
	if f.Speaks(s.End, p) {
		return true
	}
	if f.Fold(s.Start-1) != "(" || f.Fold(s.End) != ")" {
		return false
	}
	_, listed := f.Matches.Before(s.Start-1-maxSpelledOut, s.Start-1, lexicon.Agency)
	return listed || f.Is(s.Start-2, lexicon.AgencyLast) || f.Speaks(s.End+1, p)
}
