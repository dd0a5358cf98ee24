package names

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names/word"
	"bayan/extract/text"
	"bayan/rules"
)

// headTitle is the last title in a phrase: of انڈر سیکریٹری برائے معاشی ترقی the
// one before برائے, else the one at the end.
func (r *Result) headTitle(s text.Span) (int32, bool) {
	for i := s.Start; i < s.End; i++ {
		if m, ok := r.Matches.Longest(i, lexicon.Title); ok && m.End == s.End && m.Len() > 1 {
			return m.Index, true // ڈی جی آئی ایس پی آر, listed whole
		}
	}
	end := r.OverBracket(s.End, s.End-maxBracket)
	whole := end // where a title may end that is listed with its agency: امیر جماعت اسلامی (کراچی)
	if m := r.EndingAt(end); m != nil && m.Start > s.Start && !r.Is(m.Entity, Person) {
		end = m.Start // چیئرمین پی ٹی اے, وزیر اعلیٰ پنجاب
	} else {
		whole = 0
	}
	for i := s.Start; i < s.End; i++ {
		if r.fold(i) == "برایے" && !r.nameOfAgency(i) || r.fold(i) == "و" && r.titleBetween(s.Start, i) {
			end = i // وزیر اطلاعات (و نشریات)
			break
		}
	}
	for i := s.Start; i < end; i++ {
		m, ok := r.Matches.Longest(i, lexicon.Title)
		if !ok {
			continue
		}
		if t := r.titleRule(m.Index); (m.End == end || end < m.End && m.End <= whole) && word.IsOffice(t) {
			return m.Index, true
		}
	}
	return 0, false
}

// titleRule is a title as the rule files have it.
func (r *Result) titleRule(title int32) *rules.Title { return &r.Lexicon.Rules.Titles[title] }

// nameOfAgency tells whether token i stands in the name of an agency: قومی کمیشن برائے انسانی حقوق (کے سربراہ).
func (r *Result) nameOfAgency(i int) bool {
	m := r.At(i)
	return m != nil && r.Is(m.Entity, Agency)
}

// titleBetween tells whether a title ends at token end that starts at token lo or
// behind it.
func (r *Result) titleBetween(lo, end int) bool {
	_, ok := r.Matches.Before(lo, end, lexicon.Title)
	return ok
}

// TitleEndsAt tells whether a title ends before token i.
func (r *Result) TitleEndsAt(i int) bool {
	m, ok := r.Matches.Before(i-maxTitle, i, lexicon.Title)
	return ok && r.titleRule(m.Index).Category != word.Modifier
}

// maxTitle is how many words a title has at most that is looked for from its end.
const maxTitle = 4

// TitledBy tells whether a phrase ends with a title before an agency or place, so
// that it means a person: ترجمان پاک فوج.
func (r *Result) TitledBy(s text.Span) bool {
	m := r.EndingAt(s.End)
	if m == nil || r.Is(m.Entity, Person) || m.Start <= s.Start {
		return false
	}
	_, ok := r.headTitle(s)
	return ok
}
