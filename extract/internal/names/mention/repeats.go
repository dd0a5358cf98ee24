package mention

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names/word"
	"bayan/extract/text"
)

// Names that the article has more than once.

// minFollowed is how often a name stands at least of which the same word behind it is a part.
const minFollowed = 2

// addFurther makes the ordinary word behind a name that no file lists a part of it, if the article never has the one
// without the other: کامران عزیز (ٹکسال).
func (f *Finder) addFurther(cands []Candidate) {
	type further struct {
		word          string
		times, closes int  // how often the name stands, and how often with the word before a postposition
		always        bool // the word stands behind it everywhere and may be part of it
	}
	names := map[string]*further{}
	for _, c := range cands {
		if c.Type != Person || c.Len() < 2 {
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
		if c.Type != Person || c.Len() < 2 {
			continue
		}
		if x := names[f.Key(c.Span)]; x != nil && x.always && x.closes >= minFollowed && 2*x.closes >= x.times &&
			(n+1 == len(cands) || cands[n+1].Start > c.End) {
			c.End++
		}
	}
}

// mayEnd tells whether the word behind a name may be its last, for what it is.
func (f *Finder) mayEnd(c Candidate) bool {
	const other = lexicon.AgencyWord | lexicon.AgencyLast | lexicon.AgencyKind | lexicon.PlaceLast | lexicon.Contest | lexicon.Indefinite | lexicon.Incident | lexicon.Relative | lexicon.Opener | lexicon.Settled | lexicon.NotSource
	i := c.End
	return i < len(f.Doc.Tokens) && f.BareNoun(i) && !f.Is(i, other) && !word.Inflected(f.Fold(i)) &&
		!f.In(i, lexicon.BehindName) && !f.In(i, lexicon.Courtesy) && !f.IsAliasWord(i)
}

// addRepeats finds again, where nothing else tells, the unlisted names that the
// article gives away once: سورینج of سورینج کے علاقے میں, and people by their full
// name.
func (f *Finder) addRepeats(cands []Candidate) []Candidate {
	known := map[string][]Candidate{} // by first word
	seen := map[string]bool{}
	for _, c := range cands {
		if len(c.Listed) > 0 || c.Type == Person && c.Len() == 1 || c.Type != Person && !f.rare(c.Span) {
			continue
		}
		if key := c.Type.String() + f.Key(c.Span); !seen[key] {
			seen[key] = true
			known[f.Fold(c.Start)] = append(known[f.Fold(c.Start)], c)
		}
	}
	if len(known) == 0 {
		return cands
	}
	var more []Candidate
	next := 0
	for i := 0; i < len(f.Doc.Tokens); i++ {
		if next < len(cands) && i == cands[next].Start {
			i = cands[next].End - 1
			next++
			continue
		}
		limit := len(f.Doc.Tokens)
		if next < len(cands) {
			limit = cands[next].Start
		}
		for _, c := range known[f.Fold(i)] {
			if s := (text.Span{Start: i, End: i + c.Len()}); s.End <= limit && SameWordsAt(f.Doc, i, c.Span) {
				more = append(more, Candidate{Span: s, Type: c.Type, Parent: c.Parent, Rule: c.Rule})
				i = s.End - 1
				break
			}
		}
	}
	return merged(cands, more)
}

// rare tells whether a name has a word that nothing knows.
func (f *Finder) rare(s text.Span) bool {
	for i := s.Start; i < s.End; i++ {
		if f.IsWord(i) && f.Unknown(i) {
			return true
		}
	}
	return false
}

// SameWordsAt tells whether the words from token i on are those of a span.
func SameWordsAt(d *text.Doc, i int, s text.Span) bool {
	if i < 0 || i+s.Len() > len(d.Tokens) {
		return false
	}
	for k := range s.Len() {
		if d.Tokens[i+k].Fold != d.Tokens[s.Start+k].Fold {
			return false
		}
	}
	return true
}
