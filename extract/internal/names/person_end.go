package names

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// finish takes off the end of a name what links it to nothing, and adds what ends it though it is hardly a name elsewhere.
func (f *finder) finish(r *reading, start int, p text.Span) {
	i, j := r.from, r.to
	for j-i > 2 && f.is(j-1, lexicon.NameLink) && !f.is(j-1, lexicon.Given|lexicon.Family) && !f.speaks(j, p) {
		j-- // زین الدین ابو العباس (ابن)
	}
	if f.wala(j, p) && f.nameStrength(j-1) > never && j > i {
		r.weaks++
		j++ // رندیپ سنگھ سورجے والا (نے)
	} else if j-i == 1 && f.surname(i, j, r.strongs == 1, p) {
		r.weaks++
		j++
	}
	if j-i >= 2 && j-start < maxName && f.bareNoun(j) && !participle(f.fold(j)) && !f.is(j, lexicon.Indefinite) && f.speaks(j+1, p) {
		j++ // علی خان ترین (نے): only the rest of the name stands before نے
	} else if (r.strongs > 0 && (j-i >= 2 || f.givenOf(i, j) || f.nicknamed(i, j, p)) || r.titled && j > i) && j-start < maxName && f.lastWord(j, r.titled, p) {
		r.weaks++
		j++
	} else if end := f.rest(r, start, j, p); end > j && end-start <= maxName {
		r.weaks += end - j
		j = end
	}
	r.to = j
}

// givenOf tells whether the one word from i to j is a given name behind what somebody belongs to, so that a word for a
// job is the surname: اکیڈمی کے رمیش بینکر (نے).
func (f *finder) givenOf(i, j int) bool {
	return j-i == 1 && f.is(i, lexicon.Given) && f.is(i-1, lexicon.Genitive) && f.titleAt[i] == 0
}

// nicknamed tells whether the one word from i to j is a given name with which a clause begins, so that the title behind it,
// which would stand before it else, is part of what somebody is called: (تاہم) عابد باکسر (نے).
func (f *finder) nicknamed(i, j int, p text.Span) bool {
	return j-i == 1 && f.is(i, lexicon.Given) && f.titleAt[i] == 0 && f.nameStrength(i) == strong && f.opens(i, p) && f.titleAt[j] > 0 && f.fold(j+1) == "نے"
}

// lastWord tells whether token j, a title or the adjective of a place, can only end the name before it, since
// the whole speaks: راشدہ قاری (کہتی ہیں), مجیب الرحمان شامی (نے).
func (f *finder) lastWord(j int, titled bool, p text.Span) bool {
	if !f.speaks(j+1, p) || f.inTitle[j] || f.inTitle[j+1] || f.is(j, lexicon.GroupNoun) || f.is(j, lexicon.PersonNoun) && f.titleAt[j] == 0 || f.in(j, lexicon.BehindName) || f.in(j, lexicon.Courtesy) || f.in(j, lexicon.Plural) {
		return false
	}
	if t := f.titleAt[j]; t > 0 {
		m := f.titles[t-1]
		c := f.lex.Rules.Titles[m.Index].Category
		if c == "judicial" && !titled {
			return false // حنیف عباسی وکیل (نے): what he is
		}
		return m.Len() == 1 && c != modifier && c != kinship && c != honorific
	}
	m, ok := f.matches.Longest(j, lexicon.Demonym)
	return ok && m.Len() == 1
}

// surname tells whether the ordinary word of token j is the surname to the one
// word i: ایریکا فیلڈ, where they speak or recur, ہنچ کلف نے, where both. A place is one
// only where they speak.
func (f *finder) surname(i, j int, listed bool, p text.Span) bool {
	if f.alias(j) || f.in(j, lexicon.Plural) || f.is(j, lexicon.GroupNoun|lexicon.AgencyInside) {
		return false // سعید عرف (بلال), چوہدری برادران, داؤد فیملی, مہندرا اینڈ (مہندرا)
	}
	if listed && f.is(i, lexicon.Given) && f.isPlace(j) && f.speaks(j+1, p) {
		return true // مارک ہالینڈ (نے): a place is not its own speaker behind a given name
	}
	if listed && f.is(i, lexicon.Given) && f.agent(i) && f.bareWord(j) && f.titleAt[j] == 0 && !f.is(j, lexicon.Indefinite|lexicon.Incident) && !participle(f.fold(j)) {
		return f.speaks(j+1, p) || f.pairs(i) > 1 // عائشہ طور (نے)
	}
	if !f.bareNoun(j) || f.is(j, lexicon.Indefinite) && f.fold(j) != "چند" || f.fold(j) == "نامی" {
		return false // ایمان قائم (ہے), ہمایوں ایک (مذہبی شخص تھا), سدرہ نامی (خاتون), but نانک چند
	}
	if listed && f.is(i, lexicon.Given) {
		return f.speaks(j+1, p) || f.pairs(i) > 1 && !f.is(j+1, lexicon.AgencyLast)
	}
	return f.unknown(i) && f.speaks(j+1, p) && f.pairs(i) > 1
}

// linked is the strength that a word which alone is no name has inside one:
// اسامہ بن لادن, عبد السلام, مارک اے ملی, انتھی لی نے.
func (f *finder) linked(j int, p text.Span) strength {
	link := f.is(j, lexicon.NameLink)
	if f.within(j, p) {
		return weak
	}
	if link && j+1 < p.End && (f.nameStrength(j-1) > never || f.sonOf(j-1, p)) && f.nameStrength(j+1) > never || link && f.speaks(j+1, p) ||
		f.fold(j-1) == "عبد" && f.bareWord(j) || f.middle(j) || f.lastOfGrammar(j, p) {
		return weak
	}
	return never
}

// within tells whether the ordinary word of token j is the middle of a name, since names stand on
// either side and the whole speaks: پرم جوت سنگھ (نے).
func (f *finder) within(j int, p text.Span) bool {
	return j > p.Start && (f.nameStrength(j-1) == strong || f.is(j-1, lexicon.Given|lexicon.Family) && !f.is(j-1, lexicon.Common)) && f.nameStrength(j+1) == strong && f.speaks(j+2, p) && f.titleAt[j+1] == 0 && !f.listedPerson(j+1) &&
		(f.bareNoun(j) || f.in(j, lexicon.Courtesy) && !f.inTitle[j]) && !participle(f.fold(j)) && !f.is(j, lexicon.Indefinite) && !f.alias(j)
}
