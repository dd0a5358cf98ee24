package mention

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names/word"
	"bayan/extract/text"
)

// Agencies of kinds that have names of their own: committees of parliaments, websites, the police of places, teams.

// maxCommittee is how many words the name of a committee has at most behind the parliament's, and behind کمیٹی.
const maxCommittee = 4

// committee is the end of the name of a parliament's committee that starts with
// the parliament at token i: سینیٹ کی قائمہ کمیٹی برائے داخلہ; 0 if there is none.
func (f *Finder) committee(i int, p text.Span) int {
	m, ok := f.Matches.Longest(i, lexicon.Agency)
	if !ok || f.Lex.Rules.Agencies[m.Index].Category != "parliament" || f.Fold(m.End) != "کی" {
		return 0
	}
	for j := m.End + 1; j < p.End && j-m.End <= maxCommittee; j++ {
		if f.Fold(j) == "کمیٹی" {
			return f.committeeFor(j, p)
		}
		if !f.BareWord(j) && !f.Is(j, lexicon.AgencyWord) {
			return 0
		}
	}
	return 0
}

// committeeFor is the end of a committee's name behind کمیٹی at token i, with what it is for: (کمیٹی) برائے داخلہ.
func (f *Finder) committeeFor(i int, p text.Span) int {
	end := i + 1
	if f.Fold(end) != "برایے" {
		return end
	}
	end++
	for end < p.End && end-i <= maxCommittee && f.IsWord(end) &&
		!f.Is(end, lexicon.Postposition|lexicon.Pronoun|lexicon.Auxiliary) {
		end++
	}
	return end
}

// maxSite is how many words the name of a website has at most before its last one and the dot.
const maxSite = 3

// dotted is the end of a website's name that starts at token i: سیاست ڈاٹ کام;
// 0 if there is none.
func (f *Finder) dotted(i int, p text.Span) int {
	for j := i; j+2 < p.End && j-i <= maxSite && (f.BareWord(j) || f.IsLetter(j)) && f.TitleAt[j] == 0; j++ {
		end := j + 1
		for end+1 < p.End && f.Fold(end) == "ڈاٹ" && f.domain(end+1) {
			for end += 2; end < p.End && f.IsLetter(end); end++ {
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
	return f.IsLetter(i)
}

// localPolice is the end of the name of the police of a place that nothing knows, that starts at token i: چیشائر پولیس
// (نے), ویسٹ مڈلینڈ پولیس (نے); 0 if there is none.
func (f *Finder) localPolice(i int, p text.Span) int {
	if !f.Unknown(i) && !f.Unknown(i+1) {
		return 0
	}
	at := i
	if f.In(i, lexicon.AgencyFiller) {
		at++
	}
	end := at + 2
	if end >= p.End || !f.In(at+1, lexicon.LocalForce) || !f.Unknown(at) || word.Participle(f.Fold(at)) ||
		word.ForeignPlural(f.Fold(at)) || !f.Speaks(end, p) && !f.Is(end, lexicon.Genitive) && f.Fold(end) != "سے" {
		return 0
	}
	return end
}

// maxTeam is the most words between a country and ٹیم: ویمنز کرکٹ ٹیم.
const maxTeam = 3

// team is the end of a national team's name that goes on with a sport at token i, behind its
// country: (پاکستان) ویمنز کرکٹ ٹیم; 0 if there is none, or where پاکستان کی کرکٹ ٹیم names the
// country.
func (f *Finder) team(i int, p text.Span) int {
	if f.Is(i-1, lexicon.Genitive) {
		return 0
	}
	for j := i + 1; j < p.End && j-i <= maxTeam; j++ {
		if f.Fold(j) == "ٹیم" {
			return j + 1
		}
		if !f.BareWord(j) {
			break
		}
	}
	return 0
}

// teamName is the name of a team or company that a listed place or body, or one of letters, makes with the words behind it:
// ملتان ٹائیگرز, لکھنؤ سپر جائنٹس.
func (f *Finder) teamName(c Candidate) (Candidate, bool) {
	end := c.End
	if f.In(end, lexicon.TeamMiddle) {
		end++
	}
	known := len(c.Listed) > 0 || c.Type == Agency && f.AllLetters(c.Span)
	if c.Type == Person || !known || !f.In(end, lexicon.TeamName) {
		return c, false
	}
	return Candidate{Span: text.Span{Start: c.Start, End: end + 1}, Type: Agency, Parent: -1, Rule: f.ListRule("team_names", end)}, true
}
