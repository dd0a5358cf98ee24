package mention

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names/word"
)

// minFollowed is how often a name stands at least of which the same word behind it is a part.
const minFollowed = 2

// addFurther makes the ordinary word behind a name that no file lists a part of it, if the article never has the one
// without the other: کامران عزیز (ٹکسال).
func (f *Finder) addFurther(cands []word.Candidate) {
	type further struct {
		word          string
		times, closes int  // how often the name stands, and how often with the word before a postposition
		always        bool // the word stands behind it everywhere and may be part of it
	}
	names := map[string]*further{}
	for _, c := range cands {
		if c.Type != word.Person || c.Len() < 2 {
			continue
		}
		key := f.Key(c.Span)
		x := names[key]
		if x == nil {
			x = &further{word: f.Fold(c.End), always: len(c.Listed) == 0}
			names[key] = x
		}
		x.times++
		x.always = x.always && f.Fold(c.End) == x.word && f.mayEnd(c)
		if f.Is(c.End+1, lexicon.CaseMarker|lexicon.Genitive) {
			x.closes++
		}
	}
	for n := range cands {
		c := &cands[n]
		if c.Type != word.Person || c.Len() < 2 {
			continue
		}
		if x := names[f.Key(c.Span)]; x != nil && x.always && x.closes >= minFollowed && 2*x.closes >= x.times &&
			(n+1 == len(cands) || cands[n+1].Start > c.End) {
			c.End++
		}
	}
}

// mayEnd tells whether the word behind a name may be its last, for what it is.
func (f *Finder) mayEnd(c word.Candidate) bool {
	const other = lexicon.AgencyWord | lexicon.AgencyLast | lexicon.AgencyKind | lexicon.PlaceLast | lexicon.Contest | lexicon.Indefinite | lexicon.Incident | lexicon.Relative | lexicon.Opener | lexicon.Settled | lexicon.NotSource
	i := c.End
	return i < len(f.Doc.Tokens) && f.BareNoun(i) && !f.Is(i, other) && !word.Inflected(f.Fold(i)) &&
		!f.In(i, lexicon.BehindName) && !f.In(i, lexicon.Courtesy) && !f.Alias(i)
}
