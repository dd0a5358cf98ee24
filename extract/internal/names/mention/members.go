package mention

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names/word"
	"bayan/extract/text"
)

// addMembers finds what stands in a row between two listed places or two listed agencies and nothing knows: it is another of
// them: جھنگ، (چینیوٹ) اور حافظ آباد.
func (f *Finder) addMembers(cands []word.Candidate) []word.Candidate {
	var more []word.Candidate
	for n := 1; n < len(cands); n++ {
		a, b := cands[n-1], cands[n]
		if a.Type == word.Person || a.Type != b.Type || len(a.Listed) == 0 || len(b.Listed) == 0 {
			continue
		}
		if s := (text.Span{Start: a.End + 1, End: b.Start - 1}); s.Len() > 0 && f.joint(a.End) && f.joint(s.End) && f.member(s) {
			more = append(more, word.Candidate{Span: s, Type: a.Type, Parent: -1, Rule: f.Pos(a.Listed[0])})
		}
	}
	if len(more) == 0 {
		return cands
	}
	return merged(cands, more)
}

// maxMember is the most words of a place or agency that only its row gives away.
const maxMember = 2

// member tells whether nothing knows the words of a span, and none of them is a plural or a form of a verb.
func (f *Finder) member(s text.Span) bool {
	for i := s.Start; i < s.End; i++ {
		if !f.Unknown(i) || f.Is(i, lexicon.Common) || word.Inflected(f.Fold(i)) {
			return false
		}
	}
	return s.Len() <= maxMember
}
