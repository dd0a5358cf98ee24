package names

import (
	"slices"
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// One word of somebody's name that the article once spells otherwise: (بین سٹوکس) اسٹوکس (نے).

// minVariant is how many letters a word of a name has at least that is looked for in another spelling.
const minVariant = 5

// variants finds the short forms that an article writes otherwise: by the word as it stands, the word as it is in the name.
type variants struct {
	shapes map[string][]string // words of names without one of their letters
	of     map[string]string   // words that were asked for
}

// variantOf is the one short form of which the word of token i, which nothing knows, is another spelling, and stands as a
// name does.
func (f *finder) variantOf(i int, short *shortForms) string {
	w := []rune(f.fold(i))
	if len(w) < minVariant || !f.unknown(i) || inflected(f.fold(i)) || !f.variantStands(i) {
		return ""
	}
	v := f.variants
	if v == nil {
		v = &variants{shapes: map[string][]string{}, of: map[string]string{}}
		for name := range short.names {
			if r := []rune(name); len(r) >= minVariant-1 && !strings.Contains(name, " ") {
				for _, s := range lettersOff(r) {
					v.shapes[s] = append(v.shapes[s], name)
				}
			}
		}
		f.variants = v
	}
	key := string(w)
	if of, ok := v.of[key]; ok {
		return of
	}
	found := ""
	for _, s := range lettersOff(w) {
		for _, name := range v.shapes[s] {
			if name == found || !respelt([]rune(name), w) {
				continue
			}
			if found != "" {
				v.of[key] = ""
				return ""
			}
			found = name
		}
	}
	v.of[key] = found
	return found
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
	return x == y && !slices.Equal(a, b[:len(a)]) || len(a) == len(b) && strings.ContainsRune("اہ", x) && strings.ContainsRune("اہ", y)
}

// variantStands tells whether token i stands as a name does, with no other word beside it, and not as a place does.
func (f *finder) variantStands(i int) bool {
	if f.fold(i-1) == "،" && f.fold(i+1) == "،" {
		return false // in a row of others: (بلوانی) آدم جی، باوانی، کریسنٹ
	}
	kind := text.Word
	if i > 0 {
		kind = f.doc.Tokens[i-1].Kind
	}
	before := i == 0 || kind != text.Word && kind != text.Number && kind != text.Latin || f.titleEnd[i] || f.is(i-1, lexicon.CaseMarker|lexicon.Conjunction|lexicon.ClauseStart)
	if !before || i+1 >= len(f.doc.Tokens) {
		return false
	}
	switch f.fold(i + 1) {
	case "میں", "پر", "تک":
		return false
	}
	return f.is(i+1, lexicon.Postposition) || f.fold(i+1) == "،" || f.fold(i+1) == "اور"
}
