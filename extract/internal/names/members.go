package names

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// addMembers finds what stands in a row between two listed places or two listed agencies and nothing knows: it is another of
// them: جھنگ، (چینیوٹ) اور حافظ آباد.
func (f *finder) addMembers(cands []candidate) []candidate {
	var more []candidate
	for n := 1; n < len(cands); n++ {
		a, b := cands[n-1], cands[n]
		if a.typ == Person || a.typ != b.typ || len(a.listed) == 0 || len(b.listed) == 0 {
			continue
		}
		if s := (text.Span{Start: a.End + 1, End: b.Start - 1}); s.Len() > 0 && f.joint(a.End) && f.joint(s.End) && f.member(s) {
			more = append(more, candidate{Span: s, typ: a.typ, parent: -1, rule: f.pos(a.listed[0])})
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
func (f *finder) member(s text.Span) bool {
	for i := s.Start; i < s.End; i++ {
		if !f.unknown(i) || f.is(i, lexicon.Common) || inflected(f.fold(i)) {
			return false
		}
	}
	return s.Len() <= maxMember
}
