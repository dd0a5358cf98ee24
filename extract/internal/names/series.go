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
		if s := f.itemBefore(cands, n); s.Len() > 0 && (len(more) == 0 || more[len(more)-1].End < s.Start) {
			more = append(more, candidate{Span: s, typ: Person, parent: -1, rule: f.nameRule(s)})
		}
		for end := f.overNote(cands[n].End, limit); f.joint(end) && end+1 < limit; {
			from := end + 1
			if f.fold(end) == "،" && f.fold(from) == "اور" {
				from++
			}
			s := f.item(from, limit)
			next := f.overNote(s.End, limit)
			if s.Len() == 0 || !f.joint(next) && !f.is(next, lexicon.Postposition) {
				break
			}
			// one word alone only between two others
			if s.Len() == 1 && (!f.joint(s.End) || n+1 >= len(cands) || cands[n+1].Start != s.End+1 || cands[n+1].typ != Person) {
				break
			}
			more = append(more, candidate{Span: s, typ: Person, parent: -1, rule: f.nameRule(s)})
			end = next
		}
	}
	if len(more) == 0 {
		return cands
	}
	return merged(cands, more)
}

// overNote is the token behind a note in brackets at token i: سٹیو سمتھ (کپتان)، برینڈن ٹیلر (90) اور. It is i if there is none.
func (f *finder) overNote(i, limit int) int {
	if f.fold(i) != "(" {
		return i
	}
	for k := i + 1; k < limit && k-i < maxBracket; k++ {
		if f.fold(k) == ")" {
			return k + 1
		}
	}
	return i
}

// itemBefore is the name that the row gives away which goes on with the full name n: شامل ہیں: (جیمی ایورٹل)، جو روٹ، بین
// سٹوکس.
func (f *finder) itemBefore(cands []candidate, n int) text.Span {
	c := cands[n]
	from, to := 0, c.Start-1
	if n > 0 {
		from = cands[n-1].End
	}
	if c.Len() < 2 || to <= from || f.fold(to) != "،" || !f.joint(f.overNote(c.End, c.End+maxBracket)) {
		return text.Span{}
	}
	start := to
	for start > from && to-start <= maxItem && f.doc.Tokens[start-1].Kind == text.Word {
		start--
	}
	if f.joint(start) || to-start < 2 || start > 0 && f.fold(start-1) != "،" && f.fold(start-1) != ":" {
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
func (f *finder) joint(i int) bool { return f.fold(i) == "،" || f.fold(i) == "اور" }

// item is the name from token i up to the next joint or postposition, if each of
// its words may be part of one and most are words that nothing knows.
func (f *finder) item(i, limit int) text.Span {
	j, unknown := i, 0
	for j < limit && j-i <= maxItem && f.nameStrength(j) > never && f.titleAt[j] == 0 {
		if f.unknown(j) || f.nameStrength(j) == strong {
			unknown++
		}
		if f.unknown(j) && inflected(f.fold(j)) {
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
func (f *finder) surnameInRow(j, limit int) bool {
	const other = lexicon.Indefinite | lexicon.AgencyKind | lexicon.AgencyLast | lexicon.PersonNoun | lexicon.GroupNoun
	if j >= limit || !f.joint(j+1) || !f.is(j-1, lexicon.Given) || f.nameStrength(j-1) != strong || f.is(j, other) || !f.bareNoun(j) || f.lex.VerbForms(f.doc.Tokens[j].ID) != nil {
		return false
	}
	return !inflected(f.fold(j)) && !f.in(j, lexicon.BehindName) && !f.in(j, lexicon.Courtesy) && !f.in(j, lexicon.Plural)
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

// addRepeats finds again, where nothing else tells, the unlisted names that the
// article gives away once: سورینج of سورینج کے علاقے میں, and people by their full
// name.
func (f *finder) addRepeats(cands []candidate) []candidate {
	known := map[string][]candidate{} // by first word
	seen := map[string]bool{}
	for _, c := range cands {
		if len(c.listed) > 0 || c.typ == Person && c.Len() == 1 || c.typ != Person && !f.rare(c.Span) {
			continue
		}
		if key := c.typ.String() + f.key(c.Span); !seen[key] {
			seen[key] = true
			known[f.fold(c.Start)] = append(known[f.fold(c.Start)], c)
		}
	}
	if len(known) == 0 {
		return cands
	}
	var more []candidate
	next := 0
	for i := 0; i < len(f.doc.Tokens); i++ {
		if next < len(cands) && i == cands[next].Start {
			i = cands[next].End - 1
			next++
			continue
		}
		limit := len(f.doc.Tokens)
		if next < len(cands) {
			limit = cands[next].Start
		}
		for _, c := range known[f.fold(i)] {
			if s := (text.Span{Start: i, End: i + c.Len()}); s.End <= limit && wordsAt(f.doc, i, c.Span) {
				more = append(more, candidate{Span: s, typ: c.typ, parent: c.parent, rule: c.rule})
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
func (f *finder) rare(s text.Span) bool {
	for i := s.Start; i < s.End; i++ {
		if f.doc.Tokens[i].Kind == text.Word && f.unknown(i) {
			return true
		}
	}
	return false
}

// wordsAt tells whether the words from token i on are those of a span.
func wordsAt(d *text.Doc, i int, s text.Span) bool {
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
func (f *finder) amongBodies(s text.Span) bool {
	all := text.Span{End: len(f.doc.Tokens)}
	before := f.joint(s.Start-1) && f.bodyBefore(s.Start-1) && f.closes(s.End, all)
	after := f.joint(s.End) && f.bodyAt(s.End+1)
	if f.is(s.Start, lexicon.Common) {
		return before && after
	}
	return before || after && !f.noun(s.Start-1)
}

// noun tells whether token i is a word that may belong to a noun behind it: (سی) شیل، but not جن میں (ایمازون).
func (f *finder) noun(i int) bool {
	return i >= 0 && f.doc.Tokens[i].Kind == text.Word && !f.is(i, lexicon.Postposition|lexicon.Conjunction|lexicon.Particle|lexicon.Pronoun)
}

// bodyAt tells whether an organisation whose name is no ordinary word begins at token i.
func (f *finder) bodyAt(i int) bool {
	m, ok := f.matches.Longest(i, lexicon.Agency)
	return ok && !f.common(m.Entry)
}

// bodyBefore tells whether an organisation whose name is no ordinary word ends before token i.
func (f *finder) bodyBefore(i int) bool {
	for k := i - 1; k >= 0 && i-k <= maxOffice; k-- {
		if m, ok := f.matches.Longest(k, lexicon.Agency); ok && m.End == i && !f.common(m.Entry) {
			return true
		}
	}
	return false
}
