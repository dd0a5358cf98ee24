package names

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// recurring is what the article does with two words of which the second is a name.
type recurring struct {
	n      int  // how often they stand together
	starts int  // how often a sentence begins with them
	opens  bool // with them begins a sentence, or something behind a comma or conjunction
	hangs  bool // a genitive stands before them: (ہری بھائی کی) شادی رسیلا (سے ہوئی)
}

// recurs tells whether the ordinary word of token i is the first part of a name: the
// article keeps putting it before the same part of a name, which hardly stands without it
// (امداد علی), and it is somebody's word of their own (not حریف کملا: کے حریف کملا).
func (f *finder) recurs(i int) bool {
	if !f.maybePart(i+1) || f.fold(i) == "سالہ" || f.listedFull(i+1) || !f.bareNoun(i) && !f.isPlace(i) {
		return false
	}
	if f.recurring == nil {
		f.countRecurring()
	}
	r := f.recurring[[2]string{f.fold(i), f.fold(i + 1)}]
	if r == nil || r.n < 2 || !r.opens || r.hangs || 2*r.n < f.bare[f.fold(i+1)] {
		return false
	}
	if f.nameStrength(i+1) == strong {
		return true
	}
	_, agency := f.matches.Longest(i+1, lexicon.Agency)
	return !agency && r.starts > 1 && f.agent(i) // a word too: ہنس راج (نے), with whom sentences begin, but not پاکستان سوزوکی
}

// maybePart tells whether token i is a part of names, be it a word too.
func (f *finder) maybePart(i int) bool {
	return f.is(i, lexicon.Given|lexicon.Family) && f.nameStrength(i) > never
}

// countRecurring fills what recurs looks up, once for the article.
func (f *finder) countRecurring() {
	f.recurring, f.bare = map[[2]string]*recurring{}, map[string]int{}
	for k := 1; k < len(f.doc.Tokens); k++ {
		if !f.maybePart(k) || f.titleEnd[k] || f.nameStrength(k-1) > never {
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
		if f.doc.SentenceAt(k-1).Start == k-1 {
			r.starts++
		}
		p := k - 2
		switch {
		case p < 0 || f.doc.Tokens[p].Kind != text.Word || f.is(p, lexicon.Conjunction) || f.doc.SentenceOf(p) != f.doc.SentenceOf(k):
			r.opens = true
		case f.is(p, lexicon.Genitive):
			r.hangs = true
		}
	}
}
