package names

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
	"bayan/rules"
)

const (
	modifier  = "modifier"
	kinship   = "kinship"
	accused   = "accused"
	honorific = "honorific"

	maxBracket = 8 // tokens of an acronym with its brackets
)

// beforeName tells whether a title is of those that people put right before their name: محترمہ, کرنل.
func beforeName(t *rules.Title) bool { return t.Category == honorific || t.Category == "military" }

// findTitles takes the titles of the document, leftmost-longest, and notes where
// one ends, so that a name may begin there.
func (f *finder) findTitles() {
	n := len(f.doc.Tokens)
	f.titleAt = make([]int32, n+1)
	f.titleEnd = make([]bool, n+1)
	f.inTitle = make([]bool, n+1)
	f.titleEndsAt = make([]int32, n+1)
	for i := 0; i < n; {
		m, ok := f.matches.Longest(i, lexicon.Title)
		if !ok {
			i++
			continue
		}
		if k := f.overlapping(m); k > i {
			if m, ok = f.matches.Exact(text.Span{Start: i, End: k}, lexicon.Title); !ok {
				i = k // وفاقی وزیر خزانہ: وزیر خزانہ is the title
				continue
			}
		}
		f.titles = append(f.titles, m)
		f.titleAt[i] = int32(len(f.titles))
		f.titleEndsAt[m.End] = int32(len(f.titles))
		if t := f.lex.Rules.Titles[m.Index]; t.Category != modifier && !t.After {
			f.titleEnd[m.End] = true
		}
		for k := i + 1; k < m.End; k++ {
			f.inTitle[k] = true
		}
		i = m.End
	}
}

// overlapping is where a title starts inside m that ends behind it, else 0.
func (f *finder) overlapping(m lexicon.Match) int {
	for k := m.Start + 1; k < m.End; k++ {
		if q, ok := f.matches.Longest(k, lexicon.Title); ok && q.End > m.End {
			return k
		}
	}
	return 0
}

// inName tells whether the title at token i is written as part of names, and
// where it ends.
func (f *finder) inName(i int) (int, bool) {
	if t := f.titleAt[i]; t > 0 {
		m := f.titles[t-1]
		return m.End, f.lex.Rules.Titles[m.Index].InName
	}
	return i, false
}

// attachTitles gives each person the title phrases that stand before its
// mentions.
func (f *finder) attachTitles(r *Result) {
	for _, m := range r.Mentions {
		e := &r.Entities[m.Entity]
		if e.Type != Person {
			continue
		}
		at := f.overComma(r, m.Span)
		if f.led[at] {
			at--
		}
		for at > 0 && len(e.Titles) < 8 {
			s, ok := f.titlePhrase(r, at)
			if !ok {
				break
			}
			e.Titles = appendPhrase(f.doc, e.Titles, s)
			if !r.plural(s.End - 1) {
				e.offices = appendPhrase(f.doc, e.offices, s) // ملزمان (عتیقہ کے گھر آئے): she is none
			}
			for o, ok := f.beforeRank(s); ok; o, ok = f.beforeRank(o) {
				e.offices = appendPhrase(f.doc, e.offices, o)
			}
			// عوامی نیشنل پارٹی کے رہنما اور سابق سینیٹر NAME
			switch w := f.fold(s.Start - 1); {
			case w == "اور" || w == "،":
				at = s.Start - 1
			case f.joinedTitle(s.Start) < s.Start:
				at = f.joinedTitle(s.Start)
			case f.officeBefore(r, s.Start), f.portfolioBefore(s.Start) < s.Start:
				at = s.Start
			default:
				at = 0
			}
		}
	}
}

// overComma is where the title ends that a comma parts from a name: روس کے وزیر خارجہ، سرگئی لاوروف (نے). It is
// the start of the name if there is none, or if both stand in a list.
func (f *finder) overComma(r *Result, m text.Span) int {
	i := m.Start - 1
	if f.fold(i) != "،" || !f.titleEnd[i] || r.At(i-1) != nil || r.plural(i-1) || !f.is(m.End, lexicon.Postposition) && f.fold(m.End) != "،" {
		return m.Start
	}
	s, ok := f.titlePhrase(r, i)
	w, before := f.fold(s.Start-1), r.EndingAt(s.Start)
	if !ok || w == "،" || w == "اور" && !f.titleEnd[s.Start-1] || before != nil && r.Entities[before.Entity].Type == Person {
		return m.Start // ایرون فنچ کپتان، شان ایبٹ
	}
	return i
}

func appendPhrase(d *text.Doc, have []text.Span, s text.Span) []text.Span {
	fold := text.Fold(d.Text(s))
	for _, h := range have {
		if text.Fold(d.Text(h)) == fold {
			return have
		}
	}
	return append(have, s)
}

// titlePhrase is the phrase that ends with a title before token i: modifiers and
// the adjective or the "X کے" in front of it belong to it, as does a "برائے …"
// behind it.
func (f *finder) titlePhrase(r *Result, i int) (text.Span, bool) {
	end := i
	// چیئرمین پی ٹی اے NAME: the agency or place belongs to the title
	i = r.OverBracket(i, i-maxBracket)
	if m := r.EndingAt(i); m != nil && r.Entities[m.Entity].Type != Person {
		if f.titleEndsAt[m.Start] > 0 {
			i = m.Start
		}
	}
	n := f.titleEndsAt[i]
	if n == 0 {
		n = f.titleEndsAt[f.portfolioBefore(i)]
	}
	if n == 0 {
		n = f.titleFor(i)
	}
	if n == 0 || f.lex.Rules.Titles[f.titles[n-1].Index].Category == honorific {
		return text.Span{}, false
	}
	return text.Span{Start: f.titleStart(r, f.titles[n-1].Start), End: end}, true
}

// maxFor is how many words a title has at most with the برائے … behind it.
const maxFor = 12

// titleFor is the number of the title whose برائے … ends before token i, 0 if there is none: انڈر سیکریٹری (برائے معاشی
// ترقی، توانائی اور ماحولیات).
func (f *finder) titleFor(i int) int32 {
	for j := i - 1; j > 0 && i-j <= maxFor && f.doc.Tokens[j].Kind != text.Stop; j-- {
		if f.fold(j) == "برایے" {
			return f.titleEndsAt[j]
		}
		if f.is(j, lexicon.Auxiliary|lexicon.CaseMarker) {
			break
		}
	}
	return 0
}

// titleStart is where the phrase of the title at token start begins: other titles, modifiers, the adjective or the "X کے"
// in front of it belong to it.
func (f *finder) titleStart(r *Result, start int) int {
	for start > 0 {
		if k := f.titleEndsAt[start]; k > 0 {
			m := r.At(f.titles[k-1].Start)
			if m == nil {
				start = f.titles[k-1].Start
				continue
			}
			if r.Entities[m.Entity].Type == Agency {
				start = m.Start // پاکستانی فوج کے ترجمان: the title فوج کے ترجمان begins within the name
			}
		}
		if d, ok := f.demonymBefore(start); ok {
			start = d
			continue
		}
		if f.is(start-1, lexicon.Genitive) {
			if m := r.EndingAt(start - 1); m != nil {
				start = m.Start
			}
		} else if m := r.EndingAt(start); m != nil && r.Entities[m.Entity].Type == Agency && !f.officeBefore(r, start) {
			start = m.Start
		}
		break
	}
	return start
}

// beforeRank is a title phrase without the title at its end, where one of its own stands right
// before that: عالمی بینک کے صدر (ڈاکٹر).
func (f *finder) beforeRank(s text.Span) (text.Span, bool) {
	n := f.titleEndsAt[s.End]
	if n == 0 {
		return text.Span{}, false
	}
	at := f.titles[n-1].Start
	if at <= s.Start || f.titleEndsAt[at] == 0 || !f.titleEnd[at] {
		return text.Span{}, false
	}
	return text.Span{Start: s.Start, End: at}, true
}

// maxJoined is how many words stand at most between اور and the title behind it.
const maxJoined = 2

// joinedTitle is where another title ends that اور joins to the one at token i, over
// words that say which one that is: سابق امریکی صدر (اور ری پبلکن صدارتی امیدوار). It is i
// if there is none.
func (f *finder) joinedTitle(i int) int {
	for k := i - 1; k > 0 && k >= i-1-maxJoined && f.doc.Tokens[k].Kind == text.Word; k-- {
		if f.fold(k) == "اور" && f.titleEndsAt[k] > 0 {
			return k
		}
		if f.is(k, lexicon.Postposition|lexicon.Auxiliary|lexicon.CaseMarker) {
			break
		}
	}
	return i
}

// maxPortfolio is how many words the further portfolios of an office have at most.
const maxPortfolio = 8

// portfolioBefore is where the title ends whose further portfolios, joined by و, end
// before token i: وزیر اطلاعات (و نشریات و قومی ورثہ). It is i if there are none.
func (f *finder) portfolioBefore(i int) int {
	for k := i - 1; k > 0 && k > i-maxPortfolio && f.doc.Tokens[k].Kind == text.Word; k-- {
		if f.is(k, lexicon.Postposition|lexicon.Auxiliary|lexicon.CaseMarker) {
			break
		}
		if f.fold(k) == "و" && f.titleEndsAt[k] > 0 {
			return k
		}
	}
	return i
}

// officeBefore tells whether an office with its agency or place ends before token i, in front
// of a rank: چیئرمین پی ٹی اے (میجر جنرل …), وزیر زراعت پنجاب (ڈاکٹر …).
func (f *finder) officeBefore(r *Result, i int) bool {
	m := r.EndingAt(i)
	return m != nil && r.Entities[m.Entity].Type != Person && f.titleEndsAt[m.Start] > 0
}

// demonymBefore is the start of a place's adjective that ends before token i.
func (f *finder) demonymBefore(i int) (int, bool) {
	m, ok := f.matches.Before(i-3, i, lexicon.Demonym)
	return m.Start, ok
}
