package word

import "bayan/extract/internal/lexicon"

// recurring is what the article does with two words of which the second is a name.
type recurring struct {
	n      int  // how often they stand together
	starts int  // how often a sentence begins with them
	opens  bool // with them begins a sentence, or something behind a comma or conjunction
	hangs  bool // a genitive stands before them: (ہری بھائی کی) شادی رسیلا (سے ہوئی)
}

// RecursAsFirst tells whether the ordinary word of token i is the first part of a name: the
// article keeps putting it before the same part of a name, which hardly stands without it
// (امداد علی), and it is somebody's word of their own (not حریف کملا: کے حریف کملا).
func (f *Finder) RecursAsFirst(i int) bool {
	if !f.maybePart(i+1) || f.Fold(i) == "سالہ" || f.ListedFull(i+1) || !f.BareNoun(i) && !f.IsPlace(i) {
		return false
	}
	if f.recurring == nil {
		f.countRecurring()
	}
	r := f.recurring[[2]string{f.Fold(i), f.Fold(i + 1)}]
	if r == nil || r.n < 2 || !r.opens || r.hangs || 2*r.n < f.bare[f.Fold(i+1)] {
		return false
	}
	if f.NameStrength(i+1) == Strong {
		return true
	}
	_, agency := f.Matches.Longest(i+1, lexicon.Agency)
	return !agency && r.starts > 1 && f.PairActs(i) // a word too: ہنس راج (نے), with whom sentences begin, but not پاکستان سوزوکی
}

// maybePart tells whether token i is a part of names, be it a word too.
func (f *Finder) maybePart(i int) bool {
	return f.Is(i, lexicon.Given|lexicon.Family) && f.NameStrength(i) > Never
}

// countRecurring fills what RecursAsFirst looks up, once for the article.
func (f *Finder) countRecurring() {
	f.recurring, f.bare = map[[2]string]*recurring{}, map[string]int{}
	for k := 1; k < len(f.Doc.Tokens); k++ {
		if !f.maybePart(k) || f.TitleEnd[k] || f.NameStrength(k-1) > Never {
			continue
		}
		f.bare[f.Fold(k)]++
		if !f.IsWord(k - 1) {
			continue
		}
		key := [2]string{f.Fold(k - 1), f.Fold(k)}
		r := f.recurring[key]
		if r == nil {
			r = &recurring{}
			f.recurring[key] = r
		}
		r.n++
		if f.Doc.SentenceAt(k-1).Start == k-1 {
			r.starts++
		}
		p := k - 2
		switch {
		case p < 0 || !f.IsWord(p) || f.Is(p, lexicon.Conjunction) ||
			f.Doc.SentenceOf(p) != f.Doc.SentenceOf(k):
			r.opens = true
		case f.Is(p, lexicon.Genitive):
			r.hangs = true
		}
	}
}

// TimesSeen is how often the article uses the word of token i, which nothing knows.
func (f *Finder) TimesSeen(i int) int {
	if f.freq == nil {
		f.freq = map[string]int{}
		for k, t := range f.Doc.Tokens {
			if f.Unknown(k) {
				f.freq[t.Fold]++
			}
		}
	}
	return f.freq[f.Fold(i)]
}

// PairActs tells whether the article has the words of token i and the next before نے, as only somebody
// can stand.
func (f *Finder) PairActs(i int) bool {
	if f.pairActs == nil {
		f.pairActs = map[[2]string]bool{}
		for k := 2; k < len(f.Doc.Tokens); k++ {
			if f.Fold(k) == "نے" {
				f.pairActs[[2]string{f.Fold(k - 2), f.Fold(k - 1)}] = true
			}
		}
	}
	return f.pairActs[[2]string{f.Fold(i), f.Fold(i + 1)}]
}

// TimesPaired is how often the article has the words of token i and the next together.
func (f *Finder) TimesPaired(i int) int {
	if f.paired == nil {
		f.paired = map[[2]string]int{}
		for k := 0; k+1 < len(f.Doc.Tokens); k++ {
			if f.Unknown(k) || f.Is(k, lexicon.Given) {
				f.paired[[2]string{f.Fold(k), f.Fold(k + 1)}]++
			}
		}
	}
	return f.paired[[2]string{f.Fold(i), f.Fold(i + 1)}]
}

// TimesActing is how often the article lets the word of token i, a name that is a word too, act or speak.
func (f *Finder) TimesActing(i int) int {
	if f.acting == nil {
		f.acting = map[string]int{}
		for k := 0; k+1 < len(f.Doc.Tokens); k++ {
			if f.Is(k, lexicon.NameWord) && f.Fold(k+1) == "نے" {
				f.acting[f.Fold(k)]++
			}
		}
	}
	return f.acting[f.Fold(i)]
}
