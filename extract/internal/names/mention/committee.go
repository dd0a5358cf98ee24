package mention

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// committee is the end of the name of a parliament's committee that starts with
// the parliament at token i: سینیٹ کی قائمہ کمیٹی برائے داخلہ; 0 if there is none.
func (f *Finder) committee(i int, p text.Span) int {
	m, ok := f.Matches.Longest(i, lexicon.Agency)
	if !ok || f.Lex.Rules.Agencies[m.Index].Category != "parliament" || f.Fold(m.End) != "کی" {
		return 0
	}
	for j := m.End + 1; j < p.End && j-m.End <= maxOpened+1; j++ {
		if f.Fold(j) != "کمیٹی" {
			if !f.BareWord(j) && !f.Is(j, lexicon.AgencyWord) {
				return 0
			}
			continue
		}
		end := j + 1
		if f.Fold(end) == "برایے" {
			for end++; end < p.End && end-j <= maxOpened+1 && f.Doc.Tokens[end].Kind == text.Word &&
				!f.Is(end, lexicon.Postposition|lexicon.Pronoun|lexicon.Auxiliary); end++ {
			}
		}
		return end
	}
	return 0
}

// dotted is the end of a website's name that starts at token i: سیاست ڈاٹ کام;
// 0 if there is none.
func (f *Finder) dotted(i int, p text.Span) int {
	for j := i; j+2 < p.End && j-i <= maxOpened && (f.BareWord(j) || f.Letter(j)) && f.TitleAt[j] == 0; j++ {
		end := j + 1
		for end+1 < p.End && f.Fold(end) == "ڈاٹ" && f.domain(end+1) {
			for end += 2; end < p.End && f.Letter(end); end++ {
			}
		}
		if end > j+1 {
			return end // کرک انفو ڈاٹ کام, کیریکٹر ڈاٹ اے آئی
		}
	}
	return 0
}

// domain tells whether token i is what stands behind the dot of an address.
func (f *Finder) domain(i int) bool {
	switch f.Fold(i) {
	case "کام", "نیٹ", "آرگ":
		return true
	}
	return f.Letter(i)
}
