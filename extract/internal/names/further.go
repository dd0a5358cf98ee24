package names

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// minFollowed is how often a name stands at least of which the same word behind it is a part.
const minFollowed = 2

// addFurther makes the ordinary word behind a name that no file lists a part of it, if the article never has the one
// without the other: کامران عزیز (ٹکسال).
func (f *finder) addFurther(cands []candidate) {
	type further struct {
		word   string
		times  int
		closes bool
	}
	names := map[string]*further{}
	for _, c := range cands {
		if c.typ != Person || c.Len() < 2 {
			continue
		}
		key := text.Fold(f.doc.Text(c.Span))
		x := names[key]
		if x == nil {
			x = &further{word: f.fold(c.End), closes: len(c.listed) == 0}
			names[key] = x
		}
		x.times++
		x.closes = x.closes && f.fold(c.End) == x.word && f.mayEnd(c)
	}
	for n := range cands {
		c := &cands[n]
		if c.typ != Person || c.Len() < 2 {
			continue
		}
		if x := names[text.Fold(f.doc.Text(c.Span))]; x != nil && x.closes && x.times >= minFollowed && (n+1 == len(cands) || cands[n+1].Start > c.End) {
			c.End++
		}
	}
}

// mayEnd tells whether the word behind a name may be its last, for what it is and what follows.
func (f *finder) mayEnd(c candidate) bool {
	const other = lexicon.AgencyWord | lexicon.AgencyLast | lexicon.AgencyKind | lexicon.PlaceLast | lexicon.Contest | lexicon.Indefinite | lexicon.Incident | lexicon.Relative | lexicon.Opener | lexicon.Settled | lexicon.NotSource
	i := c.End
	if i >= len(f.doc.Tokens) || !f.bareNoun(i) || f.is(i, other) || inflected(f.fold(i)) || f.in(i, lexicon.BehindName) || f.in(i, lexicon.Courtesy) || f.alias(i) {
		return false
	}
	return f.is(i+1, lexicon.CaseMarker|lexicon.Genitive)
}
