package mention

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// Names that are parted, shortened or turned into others, as the names that the article has elsewhere show.

// minBoth is how often the article has each of two people's short names alone at least that stand together once.
const minBoth = 2

// partTwo parts what stands together once and is two people of whom the article gives
// fuller names that begin with the two words, and whom it calls by these alone: (باربرا
// پولاک، شاداب عالم) باربرا شاداب سے شادی کی خواہشمند ہیں.
func (f *Finder) partTwo(cands []Candidate) []Candidate {
	fuller := map[string]string{} // first word of a name of two words or more: second word
	times := map[string]int{}     // of names of two words
	for _, c := range cands {
		if c.Type == Person && c.Len() > 1 {
			first, second := f.Fold(c.Start), f.Fold(c.Start+1)
			times[first+" "+second]++
			if c.Len() > 2 || times[first+" "+second] > 1 {
				fuller[first] = second
			}
		}
	}
	var alone map[string]int
	out := make([]Candidate, 0, len(cands))
	for _, c := range cands {
		first, last := f.Fold(c.Start), f.Fold(c.End-1)
		two := c.Type == Person && c.Len() == 2 && len(c.Listed) == 0 && times[first+" "+last] == 1 &&
			fuller[first] != "" && fuller[last] != "" && fuller[first] != last
		if two && alone == nil {
			alone = f.alones(cands)
		}
		if !two || alone[first] < minBoth || alone[last] < minBoth {
			out = append(out, c)
			continue
		}
		for i := c.Start; i < c.End; i++ {
			out = append(out, f.shortForm(text.Span{Start: i, End: i + 1}))
		}
	}
	return out
}

// minAlone is how often the article calls somebody by the rest of a name, without the word that once stands before it.
const minAlone = 2

// takeOffLeads takes a word off the start of a name that is none of names and without which the article calls the same person:
// (ڈائریکٹر) کوآرڈینیشن عابد عبداللہ.
func (f *Finder) takeOffLeads(cands []Candidate) {
	times := map[string]int{}
	for _, c := range cands {
		if c.Type == Person && c.Len() > 1 {
			times[f.Key(c.Span)]++
		}
	}
	for n := range cands {
		c := &cands[n]
		if c.Type != Person || c.Len() < 3 || len(c.Listed) > 0 || f.Is(c.Start, lexicon.Given|lexicon.Family) ||
			f.TitleAt[c.Start] > 0 || f.IsLetter(c.Start) || !f.Is(c.Start+1, lexicon.Given) || f.Is(c.Start+1, lexicon.NameLink) {
			continue
		}
		rest := text.Span{Start: c.Start + 1, End: c.End}
		if times[f.Key(c.Span)] > 1 || times[f.Key(rest)] < minAlone {
			continue
		}
		if f.TakenOff == nil {
			f.TakenOff = map[int]bool{}
		}
		c.Span, f.TakenOff[rest.Start] = rest, true
	}
}

// surnamesAlone takes a word that nothing knows off a surname, if the article gives a full name that ends with the
// surname, and the two together but once: (مائیکل کلارک) کلارک ہیمسٹرنگ (انجری میں مبتلا ہو گئے).
func (f *Finder) surnamesAlone(cands []Candidate) {
	ends, times := map[string]string{}, map[string]int{}
	for _, c := range cands {
		if c.Type == Person && c.Len() > 1 {
			key, last := f.Key(c.Span), f.Fold(c.End-1)
			if of, ok := ends[last]; ok && of != key {
				key = "" // of several people
			}
			ends[last] = key
			times[f.Key(c.Span)]++
		}
	}
	for n := range cands {
		c := &cands[n]
		pair := c.Type == Person && c.Len() == 2 && len(c.Listed) == 0 && times[f.Key(c.Span)] == 1
		if pair && ends[f.Fold(c.Start)] != "" && f.strayBehind(c.Start) {
			*c = f.shortForm(text.Span{Start: c.Start, End: c.Start + 1})
		}
	}
}

// strayBehind tells whether nothing makes the word behind a surname at token i another part of the name: nothing knows it,
// the article has it but once, and the two neither speak nor follow a title.
func (f *Finder) strayBehind(i int) bool {
	if f.Is(i, lexicon.Given) || f.TitleEnd[i] || !f.Unknown(i+1) || f.TimesSeen(i+1) > 1 {
		return false
	}
	return !f.Speaks(i+2, f.Doc.ParagraphAt(i))
}

// alones counts how often words stand outside the names of two words or more.
func (f *Finder) alones(cands []Candidate) map[string]int {
	n := map[string]int{}
	next := 0
	for i := 0; i < len(f.Doc.Tokens); i++ {
		for next < len(cands) && (cands[next].Start < i || cands[next].Len() < 2) {
			next++
		}
		if next < len(cands) && cands[next].Start == i {
			i = cands[next].End - 1
			continue
		}
		n[f.Fold(i)]++
	}
	return n
}

// placesAsSurnames makes a person's surname of a place behind a title, if the article gives a
// full name that ends with it: (کرسٹی ہملٹن) ڈاکٹر ہملٹن.
func (f *Finder) placesAsSurnames(cands []Candidate) {
	surnames := map[string]bool{}
	for _, c := range cands {
		if c.Type == Person && c.Len() > 1 {
			surnames[f.Fold(c.End-1)] = true
		}
	}
	for n := range cands {
		c := &cands[n]
		if c.Type == Place && c.Len() == 1 && surnames[f.Fold(c.Start)] && f.ProperTitle(c.Start) {
			*c = f.shortForm(c.Span)
		}
	}
}
