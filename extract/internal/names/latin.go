package names

import (
	"bayan/extract/internal/lexicon"
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
func (f *finder) latin(i int, p text.Span) (candidate, bool) {
	j := i
	for j < p.End && j-i <= maxLatin && f.doc.Tokens[j].Kind == text.Latin {
		if _, other := f.matches.Longest(j, lexicon.NotName); other && j > i {
			break // (AFP) Image caption
		}
		j++
	}
	if j-i > maxLatin {
		return candidate{}, false
	}
	s := text.Span{Start: i, End: j}
	if e, ok := f.lex.LatinAgency(f.doc.Text(s)); ok {
		return candidate{Span: s, typ: Agency, listed: []lexicon.Entry{e}, rule: f.pos(e), parent: -1}, true
	}
	run, c := f.doc.Text(s), candidate{Span: s, rule: rules.Pos{File: "prose", Line: 0}, parent: -1}
	if acronym(run) {
		c.typ = Agency
		return c, !f.in(j, lexicon.NoBody) && (f.lex.Initials(run) || f.actsInLatin(s, p)) // not ATACMS میزائلوں
	}
	return c, latinPerson(run, f.lex.LatinNames(run), f.speaks(j, p))
}

// actsInLatin tells whether capitals that stand for nothing listed are an organisation's, since they speak or stand in
// brackets behind such a name: (نیشنل ہریکین سینٹر) NHC (نے), لبرٹی پارٹی (LPK).
func (f *finder) actsInLatin(s text.Span, p text.Span) bool {
	if f.speaks(s.End, p) {
		return true
	}
	if f.fold(s.Start-1) != "(" || f.fold(s.End) != ")" {
		return false
	}
	_, listed := f.matches.Before(s.Start-1-maxSpelledOut, s.Start-1, lexicon.Agency)
	return listed || f.is(s.Start-2, lexicon.AgencyLast) || f.speaks(s.End+1, p)
}
