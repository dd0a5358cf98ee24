package names

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
	"bayan/rules"
)

// maxLatin is the most words of a Latin run that can be one name.
const maxLatin = 8

// latin takes a run of words in Latin script as a name where an English reader
// would: it is that of a listed agency, prose's model says so, or it is an acronym in capitals.
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
	typ, ok := latinType(f.doc.Text(s))
	if !ok || typ == Agency && f.in(j, lexicon.NoBody) { // ATACMS میزائلوں
		return candidate{}, false
	}
	return candidate{Span: s, typ: typ, rule: rules.Pos{File: "prose", Line: 0}, parent: -1}, true
}
