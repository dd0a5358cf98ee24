package names

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// committee is the end of the name of a parliament's committee that starts with
// the parliament at token i: سینیٹ کی قائمہ کمیٹی برائے داخلہ; 0 if there is none.
func (f *finder) committee(i int, p text.Span) int {
	m, ok := f.matches.Longest(i, lexicon.Agency)
	if !ok || f.lex.Rules.Agencies[m.Index].Category != "parliament" || f.fold(m.End) != "کی" {
		return 0
	}
	for j := m.End + 1; j < p.End && j-m.End <= maxOpened+1; j++ {
		if f.fold(j) != "کمیٹی" {
			if !f.bareWord(j) && !f.is(j, lexicon.AgencyWord) {
				return 0
			}
			continue
		}
		end := j + 1
		if f.fold(end) == "برایے" {
			for end++; end < p.End && end-j <= maxOpened+1 && f.doc.Tokens[end].Kind == text.Word && !f.is(end, lexicon.Postposition|lexicon.Pronoun|lexicon.Auxiliary); end++ {
			}
		}
		return end
	}
	return 0
}

// dotted is the end of a website's name that starts at token i: سیاست ڈاٹ کام;
// 0 if there is none.
func (f *finder) dotted(i int, p text.Span) int {
	for j := i; j+2 < p.End && j-i <= maxOpened && (f.bareWord(j) || f.letter(j)) && f.titleAt[j] == 0; j++ {
		end := j + 1
		for end+1 < p.End && f.fold(end) == "ڈاٹ" && f.domain(end+1) {
			for end += 2; end < p.End && f.letter(end); end++ {
			}
		}
		if end > j+1 {
			return end // کرک انفو ڈاٹ کام, کیریکٹر ڈاٹ اے آئی
		}
	}
	return 0
}

// domain tells whether token i is what stands behind the dot of an address.
func (f *finder) domain(i int) bool {
	switch f.fold(i) {
	case "کام", "نیٹ", "آرگ":
		return true
	}
	return f.letter(i)
}
