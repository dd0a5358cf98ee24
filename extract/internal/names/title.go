package names

import (
	"slices"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names/word"
	"bayan/extract/text"
)

// attachTitles gives each person the title phrases that stand before its
// mentions.
func (f *finder) attachTitles() {
	for _, m := range f.result.Mentions {
		e := &f.result.Entities[m.Entity]
		if e.Type != Person {
			continue
		}
		at := f.overComma(m.Span)
		if f.TakenOff[at] {
			at--
		}
		for at > 0 && len(e.Titles) < 8 {
			s, ok := f.titlePhrase(at)
			if !ok {
				break
			}
			e.Titles = f.withPhrase(e.Titles, s)
			if !f.result.plural(s.End - 1) {
				e.offices = f.withPhrase(e.offices, s) // ملزمان (عتیقہ کے گھر آئے): she is none
			}
			for o, ok := f.beforeRank(s); ok; o, ok = f.beforeRank(o) {
				e.offices = f.withPhrase(e.offices, o)
			}
			// عوامی نیشنل پارٹی کے رہنما اور سابق سینیٹر NAME
			switch w := f.Fold(s.Start - 1); {
			case w == "اور" || w == "،":
				at = s.Start - 1
			case f.joinedTitle(s.Start) < s.Start:
				at = f.joinedTitle(s.Start)
			case f.officeBefore(s.Start), f.portfolioBefore(s.Start) < s.Start:
				at = s.Start
			default:
				at = 0
			}
		}
	}
}

// overComma is where the title ends that a comma parts from a name: روس کے وزیر خارجہ، سرگئی لاوروف (نے). It is
// the start of the name if there is none, or if both stand in a list.
func (f *finder) overComma(m text.Span) int {
	i := m.Start - 1
	if f.Fold(i) != "،" || !f.TitleEnd[i] || f.result.At(i-1) != nil || f.result.plural(i-1) ||
		!f.Is(m.End, lexicon.Postposition) && f.Fold(m.End) != "،" {
		return m.Start
	}
	s, ok := f.titlePhrase(i)
	w, before := f.Fold(s.Start-1), f.result.EndingAt(s.Start)
	if !ok || w == "،" || w == "اور" && !f.TitleEnd[s.Start-1] || before != nil && f.result.Is(before.Entity, Person) {
		return m.Start // ایرون فنچ کپتان، شان ایبٹ
	}
	return i
}

// withPhrase is a list of phrases with one more, unless it has the same words already.
func (f *finder) withPhrase(have []text.Span, s text.Span) []text.Span {
	if slices.ContainsFunc(have, func(h text.Span) bool { return f.Key(h) == f.Key(s) }) {
		return have
	}
	return append(have, s)
}

// titlePhrase is the phrase that ends with a title before token i: modifiers and
// the adjective or the "X کے" in front of it belong to it, as does a "برائے …"
// behind it.
func (f *finder) titlePhrase(i int) (text.Span, bool) {
	end := i
	// چیئرمین پی ٹی اے NAME: the agency or place belongs to the title
	i = f.result.OverBracket(i, i-maxBracket)
	if m := f.result.EndingAt(i); m != nil && !f.result.Is(m.Entity, Person) {
		if f.TitleEndsAt[m.Start] > 0 {
			i = m.Start
		}
	}
	n := f.TitleEndsAt[i]
	if n == 0 {
		n = f.TitleEndsAt[f.portfolioBefore(i)]
	}
	if n == 0 {
		n = f.titleFor(i)
	}
	if n == 0 || f.Lex.Rules.Titles[f.Titles[n-1].Index].Category == word.Honorific {
		return text.Span{}, false
	}
	return text.Span{Start: f.titleStart(f.Titles[n-1].Start), End: end}, true
}

// maxFor is how many words a title has at most with the برائے … behind it.
const maxFor = 12

// titleFor is the number of the title whose برائے … ends before token i, 0 if there is none: انڈر سیکریٹری (برائے معاشی
// ترقی، توانائی اور ماحولیات).
func (f *finder) titleFor(i int) int32 {
	for j := i - 1; j > 0 && i-j <= maxFor && f.Doc.Kind(j) != text.Stop; j-- {
		if f.Fold(j) == "برایے" {
			return f.TitleEndsAt[j]
		}
		if f.Is(j, lexicon.Auxiliary|lexicon.CaseMarker) {
			break
		}
	}
	return 0
}

// titleStart is where the phrase of the title at token start begins: other titles, modifiers, the adjective or the "X کے"
// in front of it belong to it.
func (f *finder) titleStart(start int) int {
	for start > 0 {
		if k := f.TitleEndsAt[start]; k > 0 {
			m := f.result.At(f.Titles[k-1].Start)
			if m == nil {
				start = f.Titles[k-1].Start
				continue
			}
			if f.result.Is(m.Entity, Agency) {
				start = m.Start // پاکستانی فوج کے ترجمان: the title فوج کے ترجمان begins within the name
			}
		}
		if d, ok := f.demonymBefore(start); ok {
			start = d
			continue
		}
		if f.Is(start-1, lexicon.Genitive) {
			if m := f.result.EndingAt(start - 1); m != nil {
				start = m.Start
			}
		} else if m := f.result.EndingAt(start); m != nil && f.result.Is(m.Entity, Agency) && !f.officeBefore(start) {
			start = m.Start
		}
		break
	}
	return start
}

// beforeRank is a title phrase without the title at its end, where one of its own stands right
// before that: عالمی بینک کے صدر (ڈاکٹر).
func (f *finder) beforeRank(s text.Span) (text.Span, bool) {
	n := f.TitleEndsAt[s.End]
	if n == 0 {
		return text.Span{}, false
	}
	at := f.Titles[n-1].Start
	if at <= s.Start || f.TitleEndsAt[at] == 0 || !f.TitleEnd[at] {
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
	for k := i - 1; k > 0 && k >= i-1-maxJoined && f.IsWord(k); k-- {
		if f.Fold(k) == "اور" && f.TitleEndsAt[k] > 0 {
			return k
		}
		if f.Is(k, lexicon.Postposition|lexicon.Auxiliary|lexicon.CaseMarker) {
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
	for k := i - 1; k > 0 && k > i-maxPortfolio && f.IsWord(k); k-- {
		if f.Is(k, lexicon.Postposition|lexicon.Auxiliary|lexicon.CaseMarker) {
			break
		}
		if f.Fold(k) == "و" && f.TitleEndsAt[k] > 0 {
			return k
		}
	}
	return i
}

// officeBefore tells whether an office with its agency or place ends before token i, in front
// of a rank: چیئرمین پی ٹی اے (میجر جنرل …), وزیر زراعت پنجاب (ڈاکٹر …).
func (f *finder) officeBefore(i int) bool {
	m := f.result.EndingAt(i)
	return m != nil && !f.result.Is(m.Entity, Person) && f.TitleEndsAt[m.Start] > 0
}

// demonymBefore is the start of a place's adjective that ends before token i.
func (f *finder) demonymBefore(i int) (int, bool) {
	m, ok := f.Matches.Before(i-3, i, lexicon.Demonym)
	return m.Start, ok
}
