package mention

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names/word"
	"bayan/extract/text"
)

// shortForms are the words by which the article may call the people of whom it gives the full names.
type shortForms struct {
	names   map[string]bool
	whole   map[string]bool // those of them that are all that the article once calls somebody
	words   map[string]bool // that are ordinary words too
	grammar map[string]bool // that are words of grammar or ordinary words that are no names
	pairs   map[[2]string]bool
}

// shortFormsOf are the short forms of the names of candidates. Listed name parts qualify, and words that nothing else
// knows.
func (f *Finder) shortFormsOf(cands []Candidate) shortForms {
	short := shortForms{map[string]bool{}, map[string]bool{}, map[string]bool{}, map[string]bool{}, f.pairsOf(cands)}
	for _, c := range cands {
		if c.Type != Person {
			continue
		}
		if c.Len() == 1 && len(c.Listed) == 0 {
			if !f.Is(c.Start, lexicon.Common|lexicon.NameWord) {
				short.names[f.Fold(c.Start)], short.whole[f.Fold(c.Start)] = true, true // every occurrence of a name is one
			}
			continue
		}
		for i := c.Start; i < c.End; i++ {
			if (i == c.Start || i == c.End-1) && f.NameStrength(i) > word.Never && len(f.Fold(i)) > 4 &&
				!f.Is(i, lexicon.Common) && f.TitleAt[i] == 0 {
				if f.Is(i, lexicon.NameWord) {
					short.words[f.Fold(i)] = true
				} else {
					short.names[f.Fold(i)] = true
				}
			}
			if i > c.Start && i == c.End-1 && (f.In(i, lexicon.GrammarName) || f.ordinary(i)) {
				short.grammar[f.Fold(i)] = true
			}
			if i > c.Start+1 && f.Is(i-1, lexicon.NameLink) {
				short.names[f.Fold(i-1)+" "+f.Fold(i)] = true
			}
		}
	}
	return short
}

// isShort tells whether token i is a short form and stands as a name does.
func (f *Finder) isShort(i int, short *shortForms) bool {
	if !f.IsWord(i) || f.InTitle[i] || f.called[i] {
		return false
	}
	w := f.Fold(i)
	return short.names[w] || short.words[w] && f.alone(i) || short.grammar[w] && f.startsAndSpeaks(i)
}

// addShortForms finds, outside the candidates, single words and pairs of words of the full names
// that the article gives: after "وکاش یادیو" also "یادیو" alone.
func (f *Finder) addShortForms(cands []Candidate) []Candidate {
	short := f.shortFormsOf(cands)
	if len(short.names) == 0 && len(short.words) == 0 && len(short.grammar) == 0 && len(short.pairs) == 0 {
		return cands
	}
	out := make([]Candidate, 0, len(cands))
	next := 0
	for i := 0; i < len(f.Doc.Tokens); i++ {
		limit := len(f.Doc.Tokens)
		if next < len(cands) {
			limit = cands[next].Start
		}
		if i == limit {
			out = append(out, cands[next])
			i = cands[next].End - 1
			next++
			continue
		}
		if block, ok := f.Matches.Longest(i, lexicon.NotName); ok {
			i = block.End - 1 // ہیلی in ہیلی کاپٹر
			continue
		}
		if s := (text.Span{Start: i, End: i + 2}); s.End <= limit && f.isPair(s, limit, short.pairs) {
			out = append(out, f.shortForm(s))
			i++
			continue
		}
		if f.isShort(i, &short) || f.variantOf(i, &short) != "" {
			s := text.Span{Start: i, End: i + 1}
			if f.Is(i-1, lexicon.NameLink) && short.names[f.Fold(i-1)+" "+f.Fold(i)] && (len(out) == 0 || out[len(out)-1].End < i) {
				s.Start-- // دی مستورا
			}
			c := f.shortForm(s)
			c.Short = !short.whole[f.Fold(i)] // it may stand before the place that gives it away: اور (لکشیہ) مرکزی کردار ادا کریں گے
			out = append(out, c)
		}
	}
	return out
}

// alone tells whether token i, a name that is a word too, stands as a name does:
// حسن نے, not قدرتی حسن, اس کا حسن or حسن و جمال.
func (f *Finder) alone(i int) bool {
	if f.TitleEnd[i] && !f.Is(i-1, lexicon.PlaceFirst) {
		return true
	}
	if f.TimesActing(i) == 0 {
		return false // دین اسلام, of which nobody says اسلام نے
	}
	next := f.Is(i+1, lexicon.Postposition|lexicon.Conjunction) || f.Doc.Kind(i+1) == text.Punct
	return next && f.Fold(i+1) != "و" &&
		(!f.IsWord(i-1) || f.Is(i-1, lexicon.CaseMarker|lexicon.Conjunction) && f.Fold(i-1) != "و")
}

// ordinary tells whether the last word of a name, at token i, is an ordinary one: (پیٹر) کوک.
func (f *Finder) ordinary(i int) bool {
	return f.BareWord(i) && f.TitleAt[i] == 0 && !f.Is(i, lexicon.Given|lexicon.Family|lexicon.AgencyKind) &&
		f.NameStrength(i) == word.Never && !f.In(i, lexicon.Plural) && !f.IsPlace(i)
}

// startsAndSpeaks tells whether token i, a surname that is a word of grammar or an ordinary one, begins a clause and
// speaks: (جان) لی نے.
func (f *Finder) startsAndSpeaks(i int) bool {
	before := !f.IsWord(i-1) || f.Is(i-1, lexicon.ClauseStart) || f.Fold(i-1) == "کہ"
	return before && f.Speaks(i+1, f.Doc.ParagraphAt(i))
}

// shortForm is a candidate that names a person by a part of the name.
func (f *Finder) shortForm(s text.Span) Candidate {
	c := f.unlistedPerson(s)
	c.Short = true
	return c
}

// pairsOf are the first two and the last two words of the names of people of three words or more: شاہ رخ of شاہ رخ خان.
func (f *Finder) pairsOf(cands []Candidate) map[[2]string]bool {
	pairs := map[[2]string]bool{}
	for _, c := range cands {
		if c.Type != Person || c.Len() < 3 {
			continue
		}
		for _, i := range []int{c.Start, c.End - 2} {
			if f.partOfPair(i) && f.partOfPair(i+1) && !f.Is(i, lexicon.NameLink) && !f.Is(i+1, lexicon.NameLink) &&
				(i > c.Start || f.Fold(i+2) != "اللہ") {
				pairs[[2]string{f.Fold(i), f.Fold(i + 1)}] = true
			}
		}
	}
	return pairs
}

// partOfPair tells whether token i of a name may be one of two words by which somebody is called.
func (f *Finder) partOfPair(i int) bool {
	const other = word.Grammatical | lexicon.AgencyWord | lexicon.AgencyLast | lexicon.GroupNoun | lexicon.MediaWord
	return f.IsWord(i) && !f.Is(i, other) && !f.IsLetter(i) && !f.half(i) && f.Fold(i) != "اللہ"
}

// isPair tells whether two words are such a pair and stand as a name does, which hardly goes on into another word of
// names.
func (f *Finder) isPair(s text.Span, limit int, pairs map[[2]string]bool) bool {
	if !pairs[[2]string{f.Fold(s.Start), f.Fold(s.Start + 1)}] || f.called[s.Start] {
		return false
	}
	if f.Is(s.End, lexicon.AgencyWord|lexicon.AgencyLast|lexicon.PlaceLast) || f.Is(s.Start-1, lexicon.NameLink) {
		return false // مانڈوی والا انٹرٹینمنٹ
	}
	return s.End < limit && f.NameStrength(s.End) < word.Strong && (s.Start == 0 || f.NameStrength(s.Start-1) < word.Strong)
}
