package names

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names/word"
	"bayan/extract/text"
)

// headTitle is the last title in a phrase: of انڈر سیکریٹری برائے معاشی ترقی the
// one before برائے, else the one at the end.
func (r *Result) headTitle(s text.Span) (int32, bool) {
	for i := s.Start; i < s.End; i++ {
		if m, ok := r.Matches.Longest(i, lexicon.Title); ok && m.End == s.End && m.Len() > 1 {
			return m.Index, true // ڈی جی آئی ایس پی آر, listed whole
		}
	}
	end := r.OverBracket(s.End, s.End-word.MaxBracket)
	whole := end // where a title may end that is listed with its agency: امیر جماعت اسلامی (کراچی)
	if m := r.EndingAt(end); m != nil && m.Start > s.Start && r.Entities[m.Entity].Type != word.Person {
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
		if t := r.Lexicon.Rules.Titles[m.Index]; (m.End == end || end < m.End && m.End <= whole) && t.Category != word.Modifier &&
			t.Category != word.Honorific && t.Category != word.Kinship {
			return m.Index, true
		}
	}
	return 0, false
}

// nameOfAgency tells whether token i stands in the name of an agency: قومی کمیشن برائے انسانی حقوق (کے سربراہ).
func (r *Result) nameOfAgency(i int) bool {
	m := r.At(i)
	return m != nil && r.Entities[m.Entity].Type == word.Agency
}

// titleBetween tells whether a title ends at token end that starts at token lo or
// behind it.
func (r *Result) titleBetween(lo, end int) bool {
	_, ok := r.Matches.Before(lo, end, lexicon.Title)
	return ok
}
