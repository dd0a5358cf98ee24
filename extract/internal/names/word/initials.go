package word

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// BehindInitials is the token behind the letters before a name that start at token i: ایس ایم (تنویر), اے آر (رحمان). It is
// i if there are none.
func (f *Finder) BehindInitials(i int, p text.Span) int {
	j := i
	for j < p.End && j-i < 3 && (f.IsLetter(j) || f.LetterKay(i, j, p)) {
		j++
	}
	if j == i || j >= p.End || f.IsLetter(i-1) {
		return i
	}
	for _, m := range f.Matches.At(i) {
		if (m.Kind == lexicon.Agency || m.Kind == lexicon.Place) && m.End == j {
			return i // بی بی سی عالیہ نازکی, (قونصل جنرل) یو اے ای احمد الزابی
		}
	}
	known := (f.NameStrength(j) == Strong || j-i == 2 && f.Is(j, lexicon.Family)) &&
		(j-i == 2 && f.Is(j, lexicon.Family) && f.NameStrength(j+1) == Never || f.TitleEnd[i] || f.Speaks(j+1, p) ||
			f.Speaks(j+2, p))
	if known || f.Unknown(j) && f.IsWord(j) && (f.MayEndBefore(j+1, p) || f.SaysWhat(j+1)) {
		return j
	}
	return i
}

// MiddleInitial tells whether token j is the letter of a middle name inside a name: مارک اے ملی.
func (f *Finder) MiddleInitial(j int) bool {
	return f.IsLetter(j) && !f.IsLetter(j-1) && !f.IsLetter(j+1) && f.NameStrength(j-1) == Strong && f.NameStrength(j+1) > Never
}

// LetterKay tells whether کے at token j is a letter among those from token i on that stand before a name: it follows a single
// letter (جی کے اگروال), or a title and goes before another letter (جنرل کے ایس برار), and no letters end the whole.
func (f *Finder) LetterKay(i, j int, p text.Span) bool {
	if f.Fold(j) != "کے" || f.IsLetter(i-1) {
		return false
	}
	name := j + 1
	if j == i {
		if !f.TitleEnd[i] || !f.IsLetter(name) {
			return false
		}
		for name < p.End && name-j < 3 && f.IsLetter(name) {
			name++
		}
	} else if j != i+1 {
		return false
	}
	return !f.IsLetter(name) && f.TitleAt[name] == 0 && f.NameStrength(name) > Never &&
		(f.Speaks(name+1, p) || f.Speaks(name+2, p) && f.NameStrength(name+1) > Never)
}

// IsLetter tells whether token i is a letter's name and not کے, the postposition.
func (f *Finder) IsLetter(i int) bool { return f.Is(i, lexicon.LetterName) && f.Fold(i) != "کے" }
