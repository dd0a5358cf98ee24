package names

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// addSeries finds names that stand in a row with people: in رشبھ پنت، ابھیمانیو
// ایسوارن، سرفراز خان the one that nothing knows is a person, too.
func (f *finder) addSeries(cands []candidate) []candidate {
	var more []candidate
	for n := range cands {
		if cands[n].typ != Person {
			continue
		}
		limit := len(f.doc.Tokens)
		if n+1 < len(cands) {
			limit = cands[n+1].Start
		}
		for end := cands[n].End; f.joint(end) && end+1 < limit; {
			s := f.item(end+1, limit)
			if s.Len() == 0 || !f.joint(s.End) && !f.is(s.End, lexicon.Postposition) {
				break
			}
			// one word alone only between two others
			if s.Len() == 1 && (!f.joint(s.End) || n+1 >= len(cands) || cands[n+1].Start != s.End+1 || cands[n+1].typ != Person) {
				break
			}
			more = append(more, candidate{Span: s, typ: Person, parent: -1, rule: f.nameRule(s)})
			end = s.End
		}
	}
	if len(more) == 0 {
		return cands
	}
	return merged(cands, more)
}

// maxItem is the most words of a name that only its row gives away.
const maxItem = 3

// joint tells whether token i joins the members of a row.
func (f *finder) joint(i int) bool { return f.fold(i) == "،" || f.fold(i) == "اور" }

// item is the name from token i up to the next joint or postposition, if each of
// its words may be part of one and most are words that nothing knows.
func (f *finder) item(i, limit int) text.Span {
	j, unknown := i, 0
	for j < limit && j-i <= maxItem && f.nameStrength(j) > never && f.titleAt[j] == 0 {
		if f.doc.Tokens[j].ID == 0 || f.nameStrength(j) == strong {
			unknown++
		}
		if f.doc.Tokens[j].ID == 0 && inflected(f.fold(j)) {
			return text.Span{}
		}
		j++
	}
	if j == i || j-i > maxItem || 2*unknown <= j-i {
		return text.Span{}
	}
	return text.Span{Start: i, End: j}
}

// merged is the candidates of two lists in order.
func merged(a, b []candidate) []candidate {
	out := make([]candidate, 0, len(a)+len(b))
	for len(a) > 0 || len(b) > 0 {
		if len(b) == 0 || len(a) > 0 && a[0].Start < b[0].Start {
			out, a = append(out, a[0]), a[1:]
		} else {
			out, b = append(out, b[0]), b[1:]
		}
	}
	return out
}
