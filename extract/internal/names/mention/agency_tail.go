package mention

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names/word"
	"bayan/extract/text"
)

// tailed tells whether the listed name of an agency goes on with the words before token end as that of c does, by whatever
// alias: انسانی حقوق کمیشن (آف پاکستان).
func (f *Finder) tailed(c Candidate, end int) bool {
	return len(c.Listed) == 1 &&
		strings.HasSuffix(text.Fold(f.Lex.Rules.Agencies[c.Listed[0].Index].Name), " "+f.Key(text.Span{Start: c.End, End: end}))
}

// tail is the end of an organisation's name with what it is for, in Urdu or in English, or with the place of a branch that
// speaks: (نیشنل کمیشن) برائے انسانی حقوق, (سروے) آف پاکستان, (نیب) کراچی (نے). It is the end of c if there is none of them.
func (f *Finder) tail(c Candidate, p text.Span) int {
	if c.Type != Agency || c.End >= p.End {
		return c.End
	}
	if m, ok := f.Matches.Longest(c.End, lexicon.Place); ok && !f.IsCommonWord(m.Entry) && !f.Is(c.End-1, lexicon.Genitive) &&
		f.Speaks(m.End, p) {
		return m.End
	}
	if w := f.Fold(c.End); w == "آف" || w == "فار" && len(c.Listed) == 0 {
		return f.purpose(c.End, p)
	}
	if len(c.Listed) > 0 || f.Fold(c.End) != "برایے" {
		return c.End
	}
	j := c.End + 1
	for j < p.End && j-c.End <= maxPurpose+1 && f.IsWord(j) &&
		!f.Is(j, lexicon.Postposition|lexicon.Conjunction|lexicon.Auxiliary|lexicon.Pronoun|lexicon.PersonPronoun) &&
		f.TitleAt[j] == 0 {
		j++
	}
	if j == c.End+1 ||
		j < p.End && f.IsWord(j) && !f.Is(j, lexicon.Postposition) &&
			(f.Fold(j) != "اور" || strings.HasSuffix(f.Fold(j-1), "ی")) {
		return c.End // برائے بین الاقوامی اور سلامتی امور
	}
	return j
}

// How many words the English-style end of an organisation's name has, each side of an اینڈ and in all.
const (
	maxPurpose = 3
	maxTail    = 16
)

// purpose is where the English-style end of an organisation's name at token i
// ends: (رائل سویڈش اکیڈمی) آف سائنسز, فار کنفلکٹ اینڈ سکیورٹی سٹڈیز; i if there is none.
func (f *Finder) purpose(i int, p text.Span) int {
	if i+1 >= p.End || f.Fold(i) != "آف" && f.Fold(i) != "فار" {
		return i
	}
	j, far := i+1, i+maxPurpose
	for j < min(p.End, i+maxTail) && j <= far && f.IsWord(j) && f.Fold(j) != "نامی" &&
		(j == i+1 || !f.Is(j, lexicon.Settled) && !f.personBegins(j)) &&
		!f.Is(j, lexicon.Postposition|lexicon.Conjunction|lexicon.Auxiliary|lexicon.Pronoun|lexicon.PersonPronoun|lexicon.PersonNoun) && f.TitleAt[j] == 0 {
		if f.Fold(j) == "اینڈ" {
			far = j + maxPurpose
		}
		j++
	} // not کورٹ آف انکوائری قائم کی
	for j < min(p.End, i+maxTail) && f.Is(j, lexicon.AgencyLast) && f.Is(j-1, lexicon.AgencyLast) {
		j++ // جرنل آف پاکستان میڈیکل ایسوسی ایشن
	}
	if j == i+1 || f.Is(j-1, lexicon.AgencyInside) {
		return i
	}
	return j
}

// personBegins tells whether somebody's name begins at token j behind the name of an organisation: (چیمبر آف کامرس) وہب
// جہانگیر.
func (f *Finder) personBegins(j int) bool {
	return f.ListedFull(j) ||
		f.Is(j, lexicon.Given) && f.Is(j+1, lexicon.Given|lexicon.Family) && f.NameStrength(j) > word.Never &&
			f.NameStrength(j+1) > word.Never && !f.IsPlace(j)
}
