package names

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// People that nothing gives away but what the sentence says that they have, are or come from.

// ofSomebody tells whether the words from i to j, which nothing knows or which are names, can only be somebody, for what
// stands before or behind them.
func (f *finder) ofSomebody(i, j int, p text.Span) bool {
	known := 0
	for k := i; k < j; k++ {
		switch {
		case f.is(k, lexicon.Given|lexicon.Family):
			known++
		case !f.unknown(k) || participle(f.fold(k)) || f.englishPlural(k) || j-i == 1 && (foreignPlural(f.fold(k)) || inflected(f.fold(k)) || strings.HasSuffix(f.fold(k), "ے")):
			return false
		}
	}
	if known == j-i && (known > 1 || f.nameStrength(i) < strong) || f.fold(i-1) == "و" {
		return false
	}
	whole := j-i > 1 && f.unknown(i)
	switch {
	case f.owns(j, p):
		return whole || f.standsFree(i, p)
	case f.joinedWho(j, p), f.is(j, lexicon.Genitive) && f.in(j+1, lexicon.Chairing), f.fold(j) == "سے" && f.fold(j+1) == "شادی":
		return whole
	case f.comesFrom(i, p):
		return f.nameEnds(j, p, j-i) && (whole || f.standsFree(i, p))
	}
	return f.identified(i, j, p)
}

// standsFree tells whether no other word goes with token i but perhaps one for somebody.
func (f *finder) standsFree(i int, p text.Span) bool {
	return f.startsClause(i, p) || f.onePerson(i-1) || f.is(i-1, lexicon.CaseMarker|lexicon.Conjunction) || f.in(i-1, lexicon.PersonsOwn)
}

// owns tells whether a genitive and what only somebody has, or who is somebody's kin, stand at token j: (نرمینہ) کی شادی,
// (نرمینہ) کی والدہ.
func (f *finder) owns(j int, p text.Span) bool {
	if j+1 >= p.End || !f.is(j, lexicon.Genitive) {
		return false
	}
	if f.in(j+1, lexicon.PersonsOwn) || f.in(j+1, lexicon.Body) {
		return true
	}
	t := f.titleAt[j+1]
	return t > 0 && f.lex.Rules.Titles[f.titles[t-1].Index].Category == kinship
}

// joinedWho tells whether a comma and the pronoun for somebody who is honoured stand at token j: (سرمد تولاکی)، جنھوں نے.
func (f *finder) joinedWho(j int, p text.Span) bool {
	if j+1 >= p.End || f.fold(j) != "،" {
		return false
	}
	w := f.fold(j + 1)
	return strings.HasPrefix(w, "جن") && (strings.HasSuffix(w, "وں") || strings.HasSuffix(w, "یں")) && f.is(j+1, lexicon.Pronoun)
}

// comesFrom tells whether the words before token i say where somebody is from: (لاہور) سے تعلق رکھنے والے, کے رہنے والی.
func (f *finder) comesFrom(i int, p text.Span) bool {
	if i-3 < p.Start || !f.is(i-1, lexicon.Relative) || !strings.HasPrefix(f.fold(i-1), "وال") {
		return false
	}
	return f.fold(i-2) == "رکھنے" && f.fold(i-3) == "تعلق" || f.fold(i-2) == "رہنے" && f.is(i-3, lexicon.Genitive)
}

// identified tells whether the words from i to j say as whom somebody was identified: (لاش کی) شناخت (سرمد) کے نام سے
// (ہوئی), (لڑکے کا) نام (سرمد) ہے.
func (f *finder) identified(i, j int, p text.Span) bool {
	if i-1 < p.Start || j >= p.End {
		return false
	}
	if strings.HasPrefix(f.fold(i-1), "شناخت") {
		return f.fold(j) == "کے" && (f.fold(j+1) == "نام" || f.fold(j+1) == "طور")
	}
	return f.fold(i-1) == "نام" && i-3 >= p.Start && f.is(i-2, lexicon.Genitive) && f.onePerson(i-3) && f.is(j, lexicon.Auxiliary)
}
