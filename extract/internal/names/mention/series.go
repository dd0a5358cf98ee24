package mention

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names/word"
	"bayan/extract/text"
)

// addSeries finds names that stand in a row with people: in رشبھ پنت، ابھیمانیو
// ایسوارن، سرفراز خان the one that nothing knows is a person, too.
func (f *Finder) addSeries(cands []word.Candidate) []word.Candidate {
	var more []word.Candidate
	for n := range cands {
		if cands[n].Type != word.Person {
			continue
		}
		limit := len(f.Doc.Tokens)
		if n+1 < len(cands) {
			limit = cands[n+1].Start
		}
		if s := f.itemBefore(cands, n); s.Len() > 0 && (len(more) == 0 || more[len(more)-1].End < s.Start) {
			more = append(more, word.Candidate{Span: s, Type: word.Person, Parent: -1, Rule: f.NameRule(s)})
		}
		for end := f.overNote(cands[n].End, limit); f.joint(end) && end+1 < limit; {
			from := end + 1
			if f.Fold(end) == "،" && f.Fold(from) == "اور" {
				from++
			}
			s := f.item(from, limit)
			next := f.overNote(s.End, limit)
			if s.Len() == 0 || !f.joint(next) && !f.Is(next, lexicon.Postposition) {
				break
			}
			// one word alone only between two others
			if s.Len() == 1 &&
				(!f.joint(s.End) || n+1 >= len(cands) || cands[n+1].Start != s.End+1 || cands[n+1].Type != word.Person) {
				break
			}
			more = append(more, word.Candidate{Span: s, Type: word.Person, Parent: -1, Rule: f.NameRule(s)})
			end = next
		}
	}
	if len(more) == 0 {
		return cands
	}
	return merged(cands, more)
}

// overNote is the token behind a note in brackets at token i: سٹیو سمتھ (کپتان)، برینڈن ٹیلر (90) اور. It is i if there is none.
func (f *Finder) overNote(i, limit int) int {
	if f.Fold(i) != "(" {
		return i
	}
	for k := i + 1; k < limit && k-i < word.MaxBracket; k++ {
		if f.Fold(k) == ")" {
			return k + 1
		}
	}
	return i
}

// itemBefore is the name that the row gives away which goes on with the full name n: شامل ہیں: (جیمی ایورٹل)، جو روٹ، بین
// سٹوکس.
func (f *Finder) itemBefore(cands []word.Candidate, n int) text.Span {
	c := cands[n]
	from, to := 0, c.Start-1
	if n > 0 {
		from = cands[n-1].End
	}
	if c.Len() < 2 || to <= from || f.Fold(to) != "،" || !f.joint(f.overNote(c.End, c.End+word.MaxBracket)) {
		return text.Span{}
	}
	start := to
	for start > from && to-start <= maxItem && f.Doc.Tokens[start-1].Kind == text.Word {
		start--
	}
	if f.joint(start) || to-start < 2 || start > 0 && f.Fold(start-1) != "،" && f.Fold(start-1) != ":" {
		return text.Span{}
	}
	if s := f.item(start, to); s.End == to {
		return s
	}
	return text.Span{}
}

// maxItem is the most words of a name that only its row gives away.
const maxItem = 3

// joint tells whether token i joins the members of a row.
func (f *Finder) joint(i int) bool { return f.Fold(i) == "،" || f.Fold(i) == "اور" }

// item is the name from token i up to the next joint or postposition, if each of
// its words may be part of one and most are words that nothing knows.
func (f *Finder) item(i, limit int) text.Span {
	j, unknown := i, 0
	for j < limit && j-i <= maxItem && f.NameStrength(j) > word.Never && f.TitleAt[j] == 0 {
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
	if j == i || j-i > maxItem || 2*unknown <= j-i {
		return text.Span{}
	}
	return text.Span{Start: i, End: j}
}

// surnameInRow tells whether the ordinary word of token j behind a first name is the surname, since the two are all that
// stands between the joints of a row: الطاف وانی، شمیم (شال) اور.
func (f *Finder) surnameInRow(j, limit int) bool {
	const other = lexicon.Indefinite | lexicon.AgencyKind | lexicon.AgencyLast | lexicon.PersonNoun | lexicon.GroupNoun
	if j >= limit || !f.joint(j+1) || !f.Is(j-1, lexicon.Given) || f.NameStrength(j-1) != word.Strong || f.Is(j, other) ||
		!f.BareNoun(j) || f.Lex.VerbForms(f.Doc.Tokens[j].ID) != nil {
		return false
	}
	return !word.Inflected(f.Fold(j)) && !f.In(j, lexicon.BehindName) && !f.In(j, lexicon.Courtesy) && !f.In(j, lexicon.Plural)
}

// merged is the candidates of two lists in order.
func merged(a, b []word.Candidate) []word.Candidate {
	out := make([]word.Candidate, 0, len(a)+len(b))
	for len(a) > 0 || len(b) > 0 {
		if len(b) == 0 || len(a) > 0 && a[0].Start < b[0].Start {
			out, a = append(out, a[0]), a[1:]
		} else {
			out, b = append(out, b[0]), b[1:]
		}
	}
	return out
}

// addRepeats finds again, where nothing else tells, the unlisted names that the
// article gives away once: سورینج of سورینج کے علاقے میں, and people by their full
// name.
func (f *Finder) addRepeats(cands []word.Candidate) []word.Candidate {
	known := map[string][]word.Candidate{} // by first word
	seen := map[string]bool{}
	for _, c := range cands {
		if len(c.Listed) > 0 || c.Type == word.Person && c.Len() == 1 || c.Type != word.Person && !f.rare(c.Span) {
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
	var more []word.Candidate
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
			if s := (text.Span{Start: i, End: i + c.Len()}); s.End <= limit && WordsAt(f.Doc, i, c.Span) {
				more = append(more, word.Candidate{Span: s, Type: c.Type, Parent: c.Parent, Rule: c.Rule})
				i = s.End - 1
				break
			}
		}
	}
	if len(more) == 0 {
		return cands
	}
	return merged(cands, more)
}

// rare tells whether a name has a word that nothing knows.
func (f *Finder) rare(s text.Span) bool {
	for i := s.Start; i < s.End; i++ {
		if f.Doc.Tokens[i].Kind == text.Word && f.Unknown(i) {
			return true
		}
	}
	return false
}

// WordsAt tells whether the words from token i on are those of a span.
func WordsAt(d *text.Doc, i int, s text.Span) bool {
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

// amongBodies tells whether a span stands in a row beside an organisation whose name is no ordinary word: گوگل، ایمازون اور
// میٹا. What is an ordinary word in all else needs one on either side: (آرٹس کونسل)، جنگ اور جیو ٹی وی.
func (f *Finder) amongBodies(s text.Span) bool {
	all := text.Span{End: len(f.Doc.Tokens)}
	before := f.joint(s.Start-1) && f.bodyBefore(s.Start-1) && f.Closes(s.End, all)
	after := f.joint(s.End) && f.bodyAt(s.End+1)
	if f.Is(s.Start, lexicon.Common) {
		return before && after
	}
	return before || after && !f.noun(s.Start-1)
}

// noun tells whether token i is a word that may belong to a noun behind it: (سی) شیل، but not جن میں (ایمازون).
func (f *Finder) noun(i int) bool {
	return i >= 0 && f.Doc.Tokens[i].Kind == text.Word &&
		!f.Is(i, lexicon.Postposition|lexicon.Conjunction|lexicon.Particle|lexicon.Pronoun)
}

// bodyAt tells whether an organisation whose name is no ordinary word begins at token i.
func (f *Finder) bodyAt(i int) bool {
	m, ok := f.Matches.Longest(i, lexicon.Agency)
	return ok && !f.Common(m.Entry)
}

// bodyBefore tells whether an organisation whose name is no ordinary word ends before token i.
func (f *Finder) bodyBefore(i int) bool {
	for k := i - 1; k >= 0 && i-k <= word.MaxOffice; k-- {
		if m, ok := f.Matches.Longest(k, lexicon.Agency); ok && m.End == i && !f.Common(m.Entry) {
			return true
		}
	}
	return false
}
