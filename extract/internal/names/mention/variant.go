package mention

import (
	"slices"
	"strings"
	"unicode/utf8"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names/word"
	"bayan/extract/text"
)

// One word of somebody's name that the article once spells otherwise: (بین سٹوکس) اسٹوکس (نے).

// How many letters a word of a name has, at least and at most, that is looked for in another spelling.
const (
	minVariant = 5
	maxVariant = 20
)

// variants finds the short forms that an article spells otherwise.
type variants struct {
	shapes map[string][]string // short forms, by what lettersOff gives for them
	of     map[string]string   // by word that was asked for: the short form, empty for none or several
}

// variantsOf makes the short forms ready to be asked for.
func variantsOf(short *shortForms) *variants {
	v := &variants{shapes: map[string][]string{}, of: map[string]string{}}
	for name := range short.names {
		if r := []rune(name); len(r) >= minVariant-1 && len(r) <= maxVariant && !strings.Contains(name, " ") {
			for _, s := range lettersOff(r) {
				v.shapes[s] = append(v.shapes[s], name)
			}
		}
	}
	return v
}

// find is the one short form of which a word is another spelling, or empty.
func (v *variants) find(spelling string) string {
	w, found := []rune(spelling), ""
	for _, s := range lettersOff(w) {
		for _, name := range v.shapes[s] {
			if name == found || !respelt([]rune(name), w) {
				continue
			}
			if found != "" {
				return ""
			}
			found = name
		}
	}
	return found
}

// AsInName is a word as the name has it of which it is another spelling, and any other word itself.
func (v *variants) AsInName(w string) string {
	if v != nil && v.of[w] != "" {
		return v.of[w]
	}
	return w
}

// variantOf is the one short form of which the word of token i, which nothing knows, is another spelling, and stands as a
// name does.
func (f *Finder) variantOf(i int, short *shortForms) string {
	w := f.Fold(i)
	if n := utf8.RuneCountInString(w); n < minVariant || n > maxVariant || !f.Unknown(i) || word.Inflected(w) ||
		!f.variantStands(i) {
		return ""
	}
	if f.Variants == nil {
		f.Variants = variantsOf(short)
	}
	of, ok := f.Variants.of[w]
	if !ok {
		of = f.Variants.find(w)
		f.Variants.of[w] = of
	}
	return of
}

// lettersOff is a word and what is left of it without each of its letters.
func lettersOff(w []rune) []string {
	out := []string{string(w)}
	for i := range w {
		out = append(out, string(w[:i])+string(w[i+1:]))
	}
	return out
}

// respelt tells whether a and b differ in one letter within, in the first where it is the ا before س (سٹوکس, اسٹوکس), or
// in the last where it is ا or ہ (شاردا, شاردہ).
func respelt(a, b []rune) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if string(b[1:]) == string(a) {
		return b[0] == 'ا' && a[0] == 'س'
	}
	if len(a) < minVariant || !text.OneEdit(a, b) || a[0] != b[0] {
		return false
	}
	x, y := a[len(a)-1], b[len(b)-1]
	return x == y && !slices.Equal(a, b[:len(a)]) ||
		len(a) == len(b) && strings.ContainsRune("اہ", x) && strings.ContainsRune("اہ", y)
}

// variantStands tells whether token i stands as a name does, with no other word beside it, and not as a place does.
func (f *Finder) variantStands(i int) bool {
	if f.Fold(i-1) == "،" && f.Fold(i+1) == "،" {
		return false // in a row of others: (بلوانی) آدم جی، باوانی، کریسنٹ
	}
	if i > 0 && !f.TitleEnd[i] && !f.Is(i-1, lexicon.CaseMarker|lexicon.Conjunction|lexicon.ClauseStart) {
		switch f.Doc.Kind(i - 1) {
		case text.Word, text.Number, text.Latin:
			return false
		}
	}
	switch f.Fold(i + 1) {
	case "میں", "پر", "تک":
		return false
	}
	return f.Is(i+1, lexicon.Postposition) || f.Fold(i+1) == "،" || f.Fold(i+1) == "اور"
}
