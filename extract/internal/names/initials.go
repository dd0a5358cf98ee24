package names

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// initials skips the letters before a name: ایس ایم (تنویر), اے آر (رحمان).
func (f *finder) initials(i int, p text.Span) int {
	j := i
	for j < p.End && j-i < 3 && (f.letter(j) || f.kay(i, j, p)) {
		j++
	}
	if j == i || j >= p.End || f.letter(i-1) {
		return i
	}
	for _, m := range f.matches.At(i) {
		if (m.Kind == lexicon.Agency || m.Kind == lexicon.Place) && m.End == j {
			return i // بی بی سی عالیہ نازکی, (قونصل جنرل) یو اے ای احمد الزابی
		}
	}
	known := (f.nameStrength(j) == strong || j-i == 2 && f.is(j, lexicon.Family)) && (j-i == 2 && f.is(j, lexicon.Family) && f.nameStrength(j+1) == never || f.titleEnd[i] || f.speaks(j+1, p) || f.speaks(j+2, p))
	if known || f.unknown(j) && f.doc.Tokens[j].Kind == text.Word && (f.closes(j+1, p) || f.saysWhat(j+1)) {
		return j
	}
	return i
}

// middle tells whether the letters of middle names end with token j inside a
// name: مارک اے ملی.
func (f *finder) middle(j int) bool {
	return f.letter(j) && !f.letter(j-1) && !f.letter(j+1) && f.nameStrength(j-1) == strong && f.nameStrength(j+1) > never
}

// kay tells whether کے at token j is a letter among those from token i on that stand before a name: it follows a single
// letter (جی کے اگروال), or a title and goes before another letter (جنرل کے ایس برار), and no letters end the whole.
func (f *finder) kay(i, j int, p text.Span) bool {
	if f.fold(j) != "کے" || f.letter(i-1) {
		return false
	}
	name := j + 1
	if j == i {
		if !f.titleEnd[i] || !f.letter(name) {
			return false
		}
		for name < p.End && name-j < 3 && f.letter(name) {
			name++
		}
	} else if j != i+1 {
		return false
	}
	return !f.letter(name) && f.titleAt[name] == 0 && f.nameStrength(name) > never && (f.speaks(name+1, p) || f.speaks(name+2, p) && f.nameStrength(name+1) > never)
}
