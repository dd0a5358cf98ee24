package names

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// recurring is what the article does with two words of which the second is a name.
type recurring struct {
	n     int  // how often they stand together
	opens bool // with them begins a sentence, or something behind a comma or conjunction
	hangs bool // a genitive stands before them: (ہری بھائی کی) شادی رسیلا (سے ہوئی)
}

// recurs tells whether the ordinary word of token i is the first part of a name: the
// article keeps putting it before the same part of a name, which hardly stands without it
// (امداد علی), and it is somebody's word of their own (not حریف کملا: کے حریف کملا).
func (f *finder) recurs(i int) bool {
	if f.nameStrength(i+1) != strong || f.fold(i) == "سالہ" || f.listedFull(i+1) || !f.bareNoun(i) && !f.isPlace(i) {
		return false
	}
	if f.recurring == nil {
		f.countRecurring()
	}
	r := f.recurring[[2]string{f.fold(i), f.fold(i + 1)}]
	return r != nil && r.n > 1 && r.opens && !r.hangs && 2*r.n >= f.bare[f.fold(i+1)]
}

// countRecurring fills what recurs looks up, once for the article.
func (f *finder) countRecurring() {
	f.recurring, f.bare = map[[2]string]*recurring{}, map[string]int{}
	for k := 1; k < len(f.doc.Tokens); k++ {
		if f.nameStrength(k) != strong || f.titleEnd[k] || f.nameStrength(k-1) > never {
			continue
		}
		f.bare[f.fold(k)]++
		if f.doc.Tokens[k-1].Kind != text.Word {
			continue
		}
		key := [2]string{f.fold(k - 1), f.fold(k)}
		r := f.recurring[key]
		if r == nil {
			r = &recurring{}
			f.recurring[key] = r
		}
		r.n++
		p := k - 2
		switch {
		case p < 0 || f.doc.Tokens[p].Kind != text.Word || f.is(p, lexicon.Conjunction) || f.doc.SentenceOf(p) != f.doc.SentenceOf(k):
			r.opens = true
		case f.is(p, lexicon.Genitive):
			r.hangs = true
		}
	}
}
