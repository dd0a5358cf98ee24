package mention

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names/word"
	"bayan/extract/text"
)

// Names in a row with others.

// addSeries finds names that stand in a row with people: in رشبھ پنت، ابھیمانیو
// ایسوارن، سرفراز خان the one that nothing knows is a person, too.
func (f *Finder) addSeries(cands []Candidate) []Candidate {
	var more []Candidate
	for n := range cands {
		if cands[n].Type != Person {
			continue
		}
		if s := f.nameInRowBefore(cands, n); s.Len() > 0 && (len(more) == 0 || more[len(more)-1].End < s.Start) {
			more = append(more, f.unlistedPerson(s))
		}
		for _, s := range f.namesInRowBehind(cands, n) {
			more = append(more, f.unlistedPerson(s))
		}
	}
	return merged(cands, more)
}

// namesInRowBehind are the names with which a row goes on behind the name n.
func (f *Finder) namesInRowBehind(cands []Candidate, n int) []text.Span {
	limit := len(f.Doc.Tokens)
	if n+1 < len(cands) {
		limit = cands[n+1].Start
	}
	var all []text.Span
	for end := f.overNote(cands[n].End, limit); f.joint(end) && end+1 < limit; {
		from := end + 1
		if f.Fold(end) == "،" && f.Fold(from) == "اور" {
			from++
		}
		s := f.nameInRow(from, limit)
		next := f.overNote(s.End, limit)
		if s.Len() == 0 || !f.joint(next) && !f.Is(next, lexicon.Postposition) {
			break
		}
		// one word alone only between two others
		if s.Len() == 1 &&
			(!f.joint(s.End) || n+1 >= len(cands) || cands[n+1].Start != s.End+1 || cands[n+1].Type != Person) {
			break
		}
		all = append(all, s)
		end = next
	}
	return all
}

// maxNote is how many tokens a note behind a name in a row has at most, its brackets included.
const maxNote = 8

// overNote is the token behind a note in brackets at token i: سٹیو سمتھ (کپتان)، برینڈن ٹیلر (90) اور. It is i if there is none.
func (f *Finder) overNote(i, limit int) int {
	if f.Fold(i) != "(" {
		return i
	}
	for k := i + 1; k < limit && k-i < maxNote; k++ {
		if f.Fold(k) == ")" {
			return k + 1
		}
	}
	return i
}

// nameInRowBefore is the name that the row gives away which goes on with the full name n: شامل ہیں: (جیمی ایورٹل)، جو روٹ، بین
// سٹوکس.
func (f *Finder) nameInRowBefore(cands []Candidate, n int) text.Span {
	c := cands[n]
	from, to := 0, c.Start-1
	if n > 0 {
		from = cands[n-1].End
	}
	if c.Len() < 2 || to <= from || f.Fold(to) != "،" || !f.joint(f.overNote(c.End, c.End+maxNote)) {
		return text.Span{}
	}
	start := to
	for start > from && to-start <= maxInRow && f.IsWord(start-1) {
		start--
	}
	if f.joint(start) || to-start < 2 || start > 0 && f.Fold(start-1) != "،" && f.Fold(start-1) != ":" {
		return text.Span{}
	}
	if s := f.nameInRow(start, to); s.End == to {
		return s
	}
	return text.Span{}
}

// maxInRow is the most words of a name that only its row gives away.
const maxInRow = 3

// joint tells whether token i joins the members of a row.
func (f *Finder) joint(i int) bool { return f.Fold(i) == "،" || f.Fold(i) == "اور" }

// nameInRow is the name from token i up to the next joint or postposition, if each of
// its words may be part of one and most are words that nothing knows.
func (f *Finder) nameInRow(i, limit int) text.Span {
	j, unknown := i, 0
	for j < limit && j-i <= maxInRow && f.NameStrength(j) > word.Never && f.TitleAt[j] == 0 {
		if f.Unknown(j) || f.NameStrength(j) == word.Strong {
			unknown++
		}
		if f.Unknown(j) && word.Inflected(f.Fold(j)) {
			return text.Span{}
		}
		j++
	}
	if j == i+1 && f.surnameInRow(j, limit) {
		return text.Span{Start: i, End: j + 1}
	}
	if j == i || j-i > maxInRow || 2*unknown <= j-i {
		return text.Span{}
	}
	return text.Span{Start: i, End: j}
}

// surnameInRow tells whether the ordinary word of token j behind a first name is the surname, since the two are all that
// stands between the joints of a row: الطاف وانی، شمیم (شال) اور.
func (f *Finder) surnameInRow(j, limit int) bool {
	const other = lexicon.Indefinite | lexicon.AgencyKind | lexicon.AgencyLast | lexicon.PersonNoun | lexicon.GroupNoun
	if j >= limit || !f.joint(j+1) || !f.Is(j-1, lexicon.Given) || f.NameStrength(j-1) != word.Strong || f.Is(j, other) ||
		!f.BareNoun(j) || f.Lex.VerbForms(f.Doc.ID(j)) != nil {
		return false
	}
	return !word.Inflected(f.Fold(j)) && !f.In(j, lexicon.BehindName) && !f.In(j, lexicon.Courtesy) && !f.In(j, lexicon.Plural)
}

// merged is the candidates of two lists in order.
func merged(a, b []Candidate) []Candidate {
	if len(b) == 0 {
		return a
	}
	out := make([]Candidate, 0, len(a)+len(b))
	for len(a) > 0 || len(b) > 0 {
		if len(b) == 0 || len(a) > 0 && a[0].Start < b[0].Start {
			out, a = append(out, a[0]), a[1:]
		} else {
			out, b = append(out, b[0]), b[1:]
		}
	}
	return out
}

// addMembers finds what stands in a row between two listed places or two listed agencies and nothing knows: it is another of
// them: جھنگ، (چینیوٹ) اور حافظ آباد.
func (f *Finder) addMembers(cands []Candidate) []Candidate {
	var more []Candidate
	for n := 1; n < len(cands); n++ {
		a, b := cands[n-1], cands[n]
		if a.Type == Person || a.Type != b.Type || len(a.Listed) == 0 || len(b.Listed) == 0 {
			continue
		}
		if s := (text.Span{Start: a.End + 1, End: b.Start - 1}); s.Len() > 0 && f.joint(a.End) && f.joint(s.End) && f.member(s) {
			more = append(more, Candidate{Span: s, Type: a.Type, Parent: -1, Rule: f.EntryPos(a.Listed[0])})
		}
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
