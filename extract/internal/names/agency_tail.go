package names

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// tailed tells whether the listed name of an agency goes on with the words before token end as that of c does, by whatever
// alias: انسانی حقوق کمیشن (آف پاکستان).
func (f *finder) tailed(c candidate, end int) bool {
	return len(c.listed) == 1 && strings.HasSuffix(text.Fold(f.lex.Rules.Agencies[c.listed[0].Index].Name), " "+f.key(text.Span{Start: c.End, End: end}))
}

// tail is the end of an organisation's name with what it is for, in Urdu or in English, or with the place of a branch that
// speaks: (نیشنل کمیشن) برائے انسانی حقوق, (سروے) آف پاکستان, (نیب) کراچی (نے). It is the end of c if there is none of them.
func (f *finder) tail(c candidate, p text.Span) int {
	if c.typ != Agency || c.End >= p.End {
		return c.End
	}
	if m, ok := f.matches.Longest(c.End, lexicon.Place); ok && !f.common(m.Entry) && !f.is(c.End-1, lexicon.Genitive) && f.speaks(m.End, p) {
		return m.End
	}
	if w := f.fold(c.End); w == "آف" || w == "فار" && len(c.listed) == 0 {
		return f.purpose(c.End, p)
	}
	if len(c.listed) > 0 || f.fold(c.End) != "برایے" {
		return c.End
	}
	j := c.End + 1
	for j < p.End && j-c.End <= maxPurpose+1 && f.doc.Tokens[j].Kind == text.Word && !f.is(j, lexicon.Postposition|lexicon.Conjunction|lexicon.Auxiliary|lexicon.Pronoun|lexicon.PersonPronoun) && f.titleAt[j] == 0 {
		j++
	}
	if j == c.End+1 || j < p.End && f.doc.Tokens[j].Kind == text.Word && !f.is(j, lexicon.Postposition) && (f.fold(j) != "اور" || strings.HasSuffix(f.fold(j-1), "ی")) {
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
func (f *finder) purpose(i int, p text.Span) int {
	if i+1 >= p.End || f.fold(i) != "آف" && f.fold(i) != "فار" {
		return i
	}
	j, far := i+1, i+maxPurpose
	for j < min(p.End, i+maxTail) && j <= far && f.doc.Tokens[j].Kind == text.Word && f.fold(j) != "نامی" && (j == i+1 || !f.is(j, lexicon.Settled) && !f.somebody(j)) &&
		!f.is(j, lexicon.Postposition|lexicon.Conjunction|lexicon.Auxiliary|lexicon.Pronoun|lexicon.PersonPronoun|lexicon.PersonNoun) && f.titleAt[j] == 0 {
		if f.fold(j) == "اینڈ" {
			far = j + maxPurpose
		}
		j++
	} // not کورٹ آف انکوائری قائم کی
	for j < min(p.End, i+maxTail) && f.is(j, lexicon.AgencyLast) && f.is(j-1, lexicon.AgencyLast) {
		j++ // جرنل آف پاکستان میڈیکل ایسوسی ایشن
	}
	if j == i+1 || f.is(j-1, lexicon.AgencyInside) {
		return i
	}
	return j
}

// somebody tells whether somebody's name begins at token j behind the name of an organisation: (چیمبر آف کامرس) وہب
// جہانگیر.
func (f *finder) somebody(j int) bool {
	return f.listedFull(j) || f.is(j, lexicon.Given) && f.is(j+1, lexicon.Given|lexicon.Family) && f.nameStrength(j) > never && f.nameStrength(j+1) > never && !f.isPlace(j)
}

// teamName is the name of a team or company that a listed place or body, or one of letters, makes with the words behind it:
// ملتان ٹائیگرز, لکھنؤ سپر جائنٹس.
func (f *finder) teamName(c candidate) (candidate, bool) {
	end := c.End
	if f.in(end, lexicon.TeamMiddle) {
		end++
	}
	known := len(c.listed) > 0 || c.typ == Agency && f.letters(c.Span)
	if c.typ == Person || !known || !f.in(end, lexicon.TeamName) {
		return c, false
	}
	return candidate{Span: text.Span{Start: c.Start, End: end + 1}, typ: Agency, parent: -1, rule: f.listRule("team_names", end)}, true
}
