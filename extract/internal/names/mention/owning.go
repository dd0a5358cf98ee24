package mention

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names/word"
	"bayan/extract/text"
)

// People that nothing gives away but what the sentence says that they have, are or come from.

// ofSomebody tells whether the words from i to j, which nothing knows or which are names, can only be somebody, for what
// stands before or behind them.
func (f *Finder) ofSomebody(i, j int, p text.Span) bool {
	known := 0
	for k := i; k < j; k++ {
		switch {
		case f.Is(k, lexicon.Given|lexicon.Family):
			known++
		case !f.Unknown(k) || word.Participle(f.Fold(k)) || f.EnglishPlural(k) ||
			j-i == 1 && (word.ForeignPlural(f.Fold(k)) || word.Inflected(f.Fold(k)) || strings.HasSuffix(f.Fold(k), "ے")):
			return false
		}
	}
	if known == j-i && (known > 1 || f.NameStrength(i) < word.Strong) || f.Fold(i-1) == "و" {
		return false
	}
	whole := j-i > 1 && f.Unknown(i)
	switch {
	case f.owns(j, p):
		return whole || f.standsFree(i, p)
	case f.joinedWho(j, p), f.Is(j, lexicon.Genitive) && f.In(j+1, lexicon.Chairing), f.Fold(j) == "سے" && f.Fold(j+1) == "شادی":
		return whole
	case f.comesFrom(i, p):
		return f.nameEnds(j, p, j-i) && (whole || f.standsFree(i, p))
	}
	return f.identified(i, j, p)
}

// standsFree tells whether no other word goes with token i but perhaps one for somebody.
func (f *Finder) standsFree(i int, p text.Span) bool {
	return f.StartsClause(i, p) || f.OnePerson(i-1) || f.Is(i-1, lexicon.CaseMarker|lexicon.Conjunction) ||
		f.In(i-1, lexicon.PersonsOwn)
}

// owns tells whether a genitive and what only somebody has, or who is somebody's kin, stand at token j: (نرمینہ) کی شادی,
// (نرمینہ) کی والدہ.
func (f *Finder) owns(j int, p text.Span) bool {
	if j+1 >= p.End || !f.Is(j, lexicon.Genitive) {
		return false
	}
	if f.In(j+1, lexicon.PersonsOwn) || f.In(j+1, lexicon.Body) {
		return true
	}
	t := f.TitleFrom(j + 1)
	return t != nil && t.Category == word.Kinship
}

// joinedWho tells whether a comma and the pronoun for somebody who is honoured stand at token j: (سرمد تولاکی)، جنھوں نے.
func (f *Finder) joinedWho(j int, p text.Span) bool {
	if j+1 >= p.End || f.Fold(j) != "،" {
		return false
	}
	w := f.Fold(j + 1)
	return strings.HasPrefix(w, "جن") && (strings.HasSuffix(w, "وں") || strings.HasSuffix(w, "یں")) && f.Is(j+1, lexicon.Pronoun)
}

// comesFrom tells whether the words before token i say where somebody is from: (لاہور) سے تعلق رکھنے والے, کے رہنے والی.
func (f *Finder) comesFrom(i int, p text.Span) bool {
	if i-3 < p.Start || !f.Is(i-1, lexicon.Relative) || !strings.HasPrefix(f.Fold(i-1), "وال") {
		return false
	}
	return f.Fold(i-2) == "رکھنے" && f.Fold(i-3) == "تعلق" || f.Fold(i-2) == "رہنے" && f.Is(i-3, lexicon.Genitive)
}

// identified tells whether the words from i to j say as whom somebody was identified: (لاش کی) شناخت (سرمد) کے نام سے
// (ہوئی), (لڑکے کا) نام (سرمد) ہے.
func (f *Finder) identified(i, j int, p text.Span) bool {
	if i-1 < p.Start || j >= p.End {
		return false
	}
	if strings.HasPrefix(f.Fold(i-1), "شناخت") {
		return f.Fold(j) == "کے" && (f.Fold(j+1) == "نام" || f.Fold(j+1) == "طور")
	}
	return f.Fold(i-1) == "نام" && i-3 >= p.Start && f.Is(i-2, lexicon.Genitive) && f.OnePerson(i-3) && f.Is(j, lexicon.Auxiliary)
}
