package names

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// partTwo parts what stands together once and is two people of whom the article gives
// fuller names that begin with the two words, and whom it calls by these alone: (باربرا
// پولاک، شاداب عالم) باربرا شاداب سے شادی کی خواہشمند ہیں.
func (f *finder) partTwo(cands []candidate) []candidate {
	fuller := map[string]string{} // first word of a name of two words or more: second word
	times := map[string]int{}     // of names of two words
	for _, c := range cands {
		if c.typ == Person && c.Len() > 1 {
			first, second := f.fold(c.Start), f.fold(c.Start+1)
			times[first+" "+second]++
			if c.Len() > 2 || times[first+" "+second] > 1 {
				fuller[first] = second
			}
		}
	}
	var alone map[string]int
	out := make([]candidate, 0, len(cands))
	for _, c := range cands {
		first, last := f.fold(c.Start), f.fold(c.End-1)
		a, b := fuller[first], fuller[last]
		if c.typ != Person || c.Len() != 2 || len(c.listed) > 0 || times[first+" "+last] > 1 || a == "" || b == "" || a == last {
			out = append(out, c)
			continue
		}
		if alone == nil {
			alone = f.alones(cands)
		}
		if alone[first] < 2 || alone[last] < 2 {
			out = append(out, c)
			continue
		}
		for i := c.Start; i < c.End; i++ {
			s := text.Span{Start: i, End: i + 1}
			out = append(out, f.shortForm(s))
		}
	}
	return out
}

// minAlone is how often the article calls somebody by the rest of a name, without the word that once stands before it.
const minAlone = 2

// leads takes a word off the start of a name that is none of names and without which the article calls the same person:
// (ڈائریکٹر) کوآرڈینیشن عابد عبداللہ.
func (f *finder) leads(cands []candidate) {
	times := map[string]int{}
	for _, c := range cands {
		if c.typ == Person && c.Len() > 1 {
			times[f.key(c.Span)]++
		}
	}
	for n := range cands {
		c := &cands[n]
		if c.typ != Person || c.Len() < 3 || len(c.listed) > 0 || f.is(c.Start, lexicon.Given|lexicon.Family) || f.titleAt[c.Start] > 0 || f.letter(c.Start) || !f.is(c.Start+1, lexicon.Given) || f.is(c.Start+1, lexicon.NameLink) {
			continue
		}
		rest := text.Span{Start: c.Start + 1, End: c.End}
		if times[f.key(c.Span)] > 1 || times[f.key(rest)] < minAlone {
			continue
		}
		if f.led == nil {
			f.led = map[int]bool{}
		}
		c.Span, f.led[rest.Start] = rest, true
	}
}

// surnamesAlone takes a word that nothing knows off a surname, if the article gives a full name that ends with the
// surname, and the two together but once: (مائیکل کلارک) کلارک ہیمسٹرنگ (انجری میں مبتلا ہو گئے).
func (f *finder) surnamesAlone(cands []candidate) {
	ends, times := map[string]string{}, map[string]int{}
	for _, c := range cands {
		if c.typ == Person && c.Len() > 1 {
			key, last := f.key(c.Span), f.fold(c.End-1)
			if of, ok := ends[last]; ok && of != key {
				key = "" // of several people
			}
			ends[last] = key
			times[f.key(c.Span)]++
		}
	}
	for n := range cands {
		c := &cands[n]
		pair := c.typ == Person && c.Len() == 2 && len(c.listed) == 0 && times[f.key(c.Span)] == 1
		if pair && ends[f.fold(c.Start)] != "" && f.strayBehind(c.Start) {
			*c = f.shortForm(text.Span{Start: c.Start, End: c.Start + 1})
		}
	}
}

// strayBehind tells whether nothing makes the word behind a surname at token i another part of the name: nothing knows it,
// the article has it but once, and the two neither speak nor follow a title.
func (f *finder) strayBehind(i int) bool {
	if f.is(i, lexicon.Given) || f.titleEnd[i] || !f.unknown(i+1) || f.seen(i+1) > 1 {
		return false
	}
	return !f.speaks(i+2, f.doc.ParagraphAt(i))
}

// alones counts how often words stand outside the names of two words or more.
func (f *finder) alones(cands []candidate) map[string]int {
	n := map[string]int{}
	next := 0
	for i := 0; i < len(f.doc.Tokens); i++ {
		for next < len(cands) && (cands[next].Start < i || cands[next].Len() < 2) {
			next++
		}
		if next < len(cands) && cands[next].Start == i {
			i = cands[next].End - 1
			continue
		}
		n[f.fold(i)]++
	}
	return n
}

// placesAsSurnames makes a person's surname of a place behind a title, if the article gives a
// full name that ends with it: (کرسٹی ہملٹن) ڈاکٹر ہملٹن.
func (f *finder) placesAsSurnames(cands []candidate) {
	surnames := map[string]bool{}
	for _, c := range cands {
		if c.typ == Person && c.Len() > 1 {
			surnames[f.fold(c.End-1)] = true
		}
	}
	for n := range cands {
		c := &cands[n]
		if c.typ == Place && c.Len() == 1 && surnames[f.fold(c.Start)] && f.properTitle(c.Start) {
			*c = f.shortForm(c.Span)
		}
	}
}

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
func (f *finder) shortFormsOf(cands []candidate) shortForms {
	short := shortForms{map[string]bool{}, map[string]bool{}, map[string]bool{}, map[string]bool{}, f.pairsOf(cands)}
	for _, c := range cands {
		if c.typ != Person {
			continue
		}
		if c.Len() == 1 && len(c.listed) == 0 {
			if !f.is(c.Start, lexicon.Common|lexicon.NameWord) {
				short.names[f.fold(c.Start)], short.whole[f.fold(c.Start)] = true, true // every occurrence of a name is one
			}
			continue
		}
		for i := c.Start; i < c.End; i++ {
			if (i == c.Start || i == c.End-1) && f.nameStrength(i) > never && len(f.fold(i)) > 4 &&
				!f.is(i, lexicon.Common) && f.titleAt[i] == 0 {
				if f.is(i, lexicon.NameWord) {
					short.words[f.fold(i)] = true
				} else {
					short.names[f.fold(i)] = true
				}
			}
			if i > c.Start && i == c.End-1 && (f.in(i, lexicon.GrammarName) || f.ordinary(i)) {
				short.grammar[f.fold(i)] = true
			}
			if i > c.Start+1 && f.is(i-1, lexicon.NameLink) {
				short.names[f.fold(i-1)+" "+f.fold(i)] = true
			}
		}
	}
	return short
}

// isShort tells whether token i is a short form and stands as a name does.
func (f *finder) isShort(i int, short *shortForms) bool {
	if f.doc.Tokens[i].Kind != text.Word || f.inTitle[i] || f.called[i] {
		return false
	}
	w := f.fold(i)
	return short.names[w] || short.words[w] && f.alone(i) || short.grammar[w] && f.startsAndSpeaks(i)
}

// addShortForms finds, outside the candidates, single words and pairs of words of the full names
// that the article gives: after "وکاش یادیو" also "یادیو" alone.
func (f *finder) addShortForms(cands []candidate) []candidate {
	short := f.shortFormsOf(cands)
	if len(short.names) == 0 && len(short.words) == 0 && len(short.grammar) == 0 && len(short.pairs) == 0 {
		return cands
	}
	out := make([]candidate, 0, len(cands))
	next := 0
	for i := 0; i < len(f.doc.Tokens); i++ {
		limit := len(f.doc.Tokens)
		if next < len(cands) {
			limit = cands[next].Start
		}
		if i == limit {
			out = append(out, cands[next])
			i = cands[next].End - 1
			next++
			continue
		}
		if block, ok := f.matches.Longest(i, lexicon.NotName); ok {
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
			if f.is(i-1, lexicon.NameLink) && short.names[f.fold(i-1)+" "+f.fold(i)] && (len(out) == 0 || out[len(out)-1].End < i) {
				s.Start-- // دی مستورا
			}
			c := f.shortForm(s)
			c.short = !short.whole[f.fold(i)] // it may stand before the place that gives it away: اور (لکشیہ) مرکزی کردار ادا کریں گے
			out = append(out, c)
		}
	}
	return out
}

// alone tells whether token i, a name that is a word too, stands as a name does:
// حسن نے, not قدرتی حسن, اس کا حسن or حسن و جمال.
func (f *finder) alone(i int) bool {
	if f.titleEnd[i] && !f.is(i-1, lexicon.PlaceFirst) {
		return true
	}
	if f.speaking(i) == 0 {
		return false // دین اسلام, of which nobody says اسلام نے
	}
	next := f.is(i+1, lexicon.Postposition|lexicon.Conjunction) || i+1 < len(f.doc.Tokens) && f.doc.Tokens[i+1].Kind == text.Punct
	return next && f.fold(i+1) != "و" && (i == 0 || f.doc.Tokens[i-1].Kind != text.Word || f.is(i-1, lexicon.CaseMarker|lexicon.Conjunction) && f.fold(i-1) != "و")
}

// ordinary tells whether the last word of a name, at token i, is an ordinary one: (پیٹر) کوک.
func (f *finder) ordinary(i int) bool {
	return f.bareWord(i) && f.titleAt[i] == 0 && !f.is(i, lexicon.Given|lexicon.Family|lexicon.AgencyKind) && f.nameStrength(i) == never && !f.in(i, lexicon.Plural) && !f.isPlace(i)
}

// startsAndSpeaks tells whether token i, a surname that is a word of grammar or an ordinary one, begins a clause and
// speaks: (جان) لی نے.
func (f *finder) startsAndSpeaks(i int) bool {
	before := i == 0 || f.doc.Tokens[i-1].Kind != text.Word || f.is(i-1, lexicon.ClauseStart) || f.fold(i-1) == "کہ"
	return before && f.speaks(i+1, f.doc.ParagraphAt(i))
}

// shortForm is a candidate that names a person by a part of the name.
func (f *finder) shortForm(s text.Span) candidate {
	return candidate{Span: s, typ: Person, short: true, parent: -1, rule: f.nameRule(s)}
}

// pairsOf are the first two and the last two words of the names of people of three words or more: شاہ رخ of شاہ رخ خان.
func (f *finder) pairsOf(cands []candidate) map[[2]string]bool {
	pairs := map[[2]string]bool{}
	for _, c := range cands {
		if c.typ != Person || c.Len() < 3 {
			continue
		}
		for _, i := range []int{c.Start, c.End - 2} {
			if f.partOfPair(i) && f.partOfPair(i+1) && !f.is(i, lexicon.NameLink) && !f.is(i+1, lexicon.NameLink) && (i > c.Start || f.fold(i+2) != "اللہ") {
				pairs[[2]string{f.fold(i), f.fold(i + 1)}] = true
			}
		}
	}
	return pairs
}

// partOfPair tells whether token i of a name may be one of two words by which somebody is called.
func (f *finder) partOfPair(i int) bool {
	const other = grammatical | lexicon.AgencyWord | lexicon.AgencyLast | lexicon.GroupNoun | lexicon.MediaWord
	return f.doc.Tokens[i].Kind == text.Word && !f.is(i, other) && !f.letter(i) && !f.half(i) && f.fold(i) != "اللہ"
}

// isPair tells whether two words are such a pair and stand as a name does, which hardly goes on into another word of
// names.
func (f *finder) isPair(s text.Span, limit int, pairs map[[2]string]bool) bool {
	if !pairs[[2]string{f.fold(s.Start), f.fold(s.Start + 1)}] || f.called[s.Start] {
		return false
	}
	if f.is(s.End, lexicon.AgencyWord|lexicon.AgencyLast|lexicon.PlaceLast) || f.is(s.Start-1, lexicon.NameLink) {
		return false // مانڈوی والا انٹرٹینمنٹ
	}
	return s.End < limit && f.nameStrength(s.End) < strong && (s.Start == 0 || f.nameStrength(s.Start-1) < strong)
}
