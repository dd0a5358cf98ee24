package mention

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names/word"
	"bayan/extract/text"
)

// finish takes off the end of a name what links it to nothing, and adds what ends it though it is hardly a name elsewhere.
func (f *Finder) finish(r *word.Reading, start int, p text.Span) {
	i, j := r.From, r.To
	for j-i > 2 && f.Is(j-1, lexicon.NameLink) && !f.Is(j-1, lexicon.Given|lexicon.Family) && !f.Speaks(j, p) {
		j-- // زین الدین ابو العباس (ابن)
	}
	if f.FinalWala(j, p) && f.NameStrength(j-1) > word.Never && j > i {
		r.Weaks++
		j++ // رندیپ سنگھ سورجے والا (نے)
	} else if j-i == 1 && f.surname(i, j, r.Strongs == 1, p) {
		r.Weaks++
		j++
	}
	if j-i >= 2 && j-start < maxName && f.BareNoun(j) && !word.Participle(f.Fold(j)) && !f.Is(j, lexicon.Indefinite) &&
		f.Speaks(j+1, p) {
		j++ // علی خان ترین (نے): only the rest of the name stands before نے
	} else if (r.Strongs > 0 && (j-i >= 2 || f.givenOf(i, j) || f.nicknamed(i, j, p)) || r.Titled && j > i) && j-start < maxName &&
		f.lastWord(j, r.Titled, p) {
		r.Weaks++
		j++
	} else if end := f.RestEnd(r, start, j, p); end > j && end-start <= maxName {
		r.Weaks += end - j
		j = end
	}
	r.To = j
}

// givenOf tells whether the one word from i to j is a given name behind what somebody belongs to, so that a word for a
// job is the surname: اکیڈمی کے رمیش بینکر (نے).
func (f *Finder) givenOf(i, j int) bool {
	return j-i == 1 && f.Is(i, lexicon.Given) && f.Is(i-1, lexicon.Genitive) && f.TitleAt[i] == 0
}

// nicknamed tells whether the one word from i to j is a given name with which a clause begins, so that the title behind it,
// which would stand before it else, is part of what somebody is called: (تاہم) عابد باکسر (نے).
func (f *Finder) nicknamed(i, j int, p text.Span) bool {
	return j-i == 1 && f.Is(i, lexicon.Given) && f.TitleAt[i] == 0 && f.NameStrength(i) == word.Strong && f.NameOpensClause(i, p) &&
		f.TitleAt[j] > 0 && f.Fold(j+1) == "نے"
}

// lastWord tells whether token j, a title or the adjective of a place, can only end the name before it, since
// the whole speaks: راشدہ قاری (کہتی ہیں), مجیب الرحمان شامی (نے).
func (f *Finder) lastWord(j int, titled bool, p text.Span) bool {
	if !f.Speaks(j+1, p) || f.InTitle[j] || f.InTitle[j+1] || f.Is(j, lexicon.GroupNoun) ||
		f.Is(j, lexicon.PersonNoun) && f.TitleAt[j] == 0 || f.In(j, lexicon.BehindName) || f.In(j, lexicon.Courtesy) ||
		f.In(j, lexicon.Plural) {
		return false
	}
	if t := f.TitleAt[j]; t > 0 {
		if f.TitleFrom(j).Category == "judicial" && !titled {
			return false // حنیف عباسی وکیل (نے): what he is
		}
		return f.Titles[t-1].Len() == 1 && word.IsOffice(f.TitleFrom(j))
	}
	m, ok := f.Matches.Longest(j, lexicon.Demonym)
	return ok && m.Len() == 1
}

// surname tells whether the ordinary word of token j is the surname to the one
// word i: ایریکا فیلڈ, where they speak or recur, ہنچ کلف نے, where both. A place is one
// only where they speak.
func (f *Finder) surname(i, j int, listed bool, p text.Span) bool {
	if f.IsAliasWord(j) || f.In(j, lexicon.Plural) || f.Is(j, lexicon.GroupNoun|lexicon.AgencyInside) {
		return false // سعید عرف (بلال), چوہدری برادران, داؤد فیملی, مہندرا اینڈ (مہندرا)
	}
	if listed && f.Is(i, lexicon.Given) && f.IsPlace(j) && f.Speaks(j+1, p) {
		return true // مارک ہالینڈ (نے): a place is not its own speaker behind a given name
	}
	if listed && f.Is(i, lexicon.Given) && f.PairActs(i) && f.BareWord(j) && f.TitleAt[j] == 0 &&
		!f.Is(j, lexicon.Indefinite|lexicon.Incident) && !word.Participle(f.Fold(j)) {
		return f.Speaks(j+1, p) || f.TimesPaired(i) > 1 // عائشہ طور (نے)
	}
	if !f.BareNoun(j) || f.Is(j, lexicon.Indefinite) && f.Fold(j) != "چند" || f.Fold(j) == "نامی" {
		return false // ایمان قائم (ہے), ہمایوں ایک (مذہبی شخص تھا), سدرہ نامی (خاتون), but نانک چند
	}
	if listed && f.Is(i, lexicon.Given) {
		return f.Speaks(j+1, p) || f.TimesPaired(i) > 1 && !f.Is(j+1, lexicon.AgencyLast)
	}
	return f.Unknown(i) && f.Speaks(j+1, p) && f.TimesPaired(i) > 1
}

// linked is the strength that a word which alone is no name has inside one:
// اسامہ بن لادن, عبد السلام, مارک اے ملی, انتھی لی نے.
func (f *Finder) linked(j int, p text.Span) word.Strength {
	link := f.Is(j, lexicon.NameLink)
	if f.insideName(j, p) {
		return word.Weak
	}
	if link && j+1 < p.End && (f.NameStrength(j-1) > word.Never || f.SonOf(j-1, p)) && f.NameStrength(j+1) > word.Never ||
		link && f.Speaks(j+1, p) ||
		f.Fold(j-1) == "عبد" && f.BareWord(j) || f.MiddleInitial(j) || f.LastOfGrammar(j, p) {
		return word.Weak
	}
	return word.Never
}

// insideName tells whether the ordinary word of token j is the middle of a name, since names stand on
// either side and the whole speaks: پرم جوت سنگھ (نے).
func (f *Finder) insideName(j int, p text.Span) bool {
	return j > p.Start &&
		(f.NameStrength(j-1) == word.Strong || f.Is(j-1, lexicon.Given|lexicon.Family) && !f.Is(j-1, lexicon.Common)) &&
		f.NameStrength(j+1) == word.Strong && f.Speaks(j+2, p) && f.TitleAt[j+1] == 0 && !f.ListedPerson(j+1) &&
		(f.BareNoun(j) ||
			f.In(j, lexicon.Courtesy) &&
				!f.InTitle[j]) && !word.Participle(f.Fold(j)) && !f.Is(j, lexicon.Indefinite) && !f.IsAliasWord(j)
}
