package names

import (
	"unicode/utf8"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// strength tells how much a word looks like part of a person's name.
type strength uint8

const (
	never  strength = iota
	weak            // a word that nothing knows, or a name that is a word too
	strong          // listed among the names
)

// nameStrength looks at token i alone.
func (f *finder) nameStrength(i int) strength {
	if i >= len(f.doc.Tokens) {
		return never
	}
	t := f.doc.Tokens[i]
	if t.Kind != text.Word || utf8.RuneCountInString(t.Fold) < 2 {
		return never
	}
	const grammar = lexicon.Postposition | lexicon.PersonPronoun | lexicon.Pronoun | lexicon.Conjunction |
		lexicon.Auxiliary | lexicon.Particle | lexicon.Negation
	if f.lex.Is(t.ID, grammar) {
		return never
	}
	if f.lex.Is(t.ID, lexicon.Given|lexicon.Family) {
		if f.lex.Is(t.ID, lexicon.NameWord|lexicon.Common) {
			return weak
		}
		return strong
	}
	if f.lex.Is(t.ID, lexicon.NameWord) {
		return weak
	}
	if t.ID != 0 && (f.lex.Is(t.ID, lexicon.Common|lexicon.PersonNoun|lexicon.GroupNoun|lexicon.AgencyFirst|
		lexicon.AgencyLast|lexicon.PlaceFirst|lexicon.PlaceLast|lexicon.Direction|lexicon.TimeWord|
		lexicon.Document|lexicon.Occasion|lexicon.LetterName) || f.lex.VerbForms(t.ID) != nil) {
		return never
	}
	for _, m := range f.matches.At(i) {
		if m.Len() == 1 && m.Kind != lexicon.Person {
			return never
		}
	}
	return weak
}

// maxName is the number of words of the longest name taken without a listing.
const maxName = 6

// maxWeak is how many words a name has before words that nothing knows are no
// longer taken for part of it.
const maxWeak = 3

// person finds a name that no file lists, at token i.
func (f *finder) person(i int, p text.Span) (candidate, bool) {
	start := i
	titled := f.titleEnd[i] && i > p.Start
	if f.inTitle[i] {
		return candidate{}, false
	}
	if end, ok := f.inName(i); ok && end < p.End && f.doc.Tokens[end].Kind == text.Word && f.nameStrength(end) > never {
		i = end // the title is part of the name
		titled = true
	} else if f.titleAt[i] > 0 && (!f.is(i, lexicon.Given|lexicon.Family) || f.is(i-1, lexicon.Genitive) && f.nameStrength(i+1) > never) {
		return candidate{}, false // ملک کے امیر شیخ تمیم
	}
	i = f.initials(i, p)
	strongs, weaks := 0, 0
	j := i
	if titled && f.properTitle(i) && f.titleAt[i] == 0 && f.nameStrength(i) == never && f.bareWord(i) && i+1 < p.End && f.nameStrength(i+1) > never && f.titleAt[i+1] == 0 &&
		(f.nameStrength(i+1) == strong || f.speaks(i+2, p)) {
		weaks++ // ڈاکٹر کلیئر جوناس: behind a title an ordinary word or a place may be a name
		j++
	}
	for ; j < p.End && j-start < maxName; j++ {
		if j > i && f.titleAt[j] > 0 && !f.is(j, lexicon.Given|lexicon.Family) {
			break
		}
		if j > i && f.otherName(j) {
			break
		}
		if n := f.fullName(i, j); n && !f.is(j, lexicon.NameSuffix) || j > i && f.fold(j) == f.fold(j-1) {
			break
		}
		s := f.nameStrength(j)
		if s == never && j > i && j+1 < p.End && f.is(j, lexicon.NameLink) && f.nameStrength(j-1) > never && f.nameStrength(j+1) > never {
			s = weak
		}
		if s == never || s == weak && j-i >= maxWeak && !f.is(j, lexicon.Given|lexicon.Family|lexicon.NameLink|lexicon.NameSuffix) {
			break
		}
		if s == strong {
			strongs++
		} else {
			weaks++
		}
	}
	if j-i == 1 && strongs == 1 && f.is(i, lexicon.Given) && f.bareNoun(j) && (f.speaks(j+1, p) || f.pairs(j-1) > 1 && !f.is(j+1, lexicon.AgencyLast)) {
		weaks++ // ایریکا فیلڈ: an ordinary word as surname, where it speaks or recurs
		j++
	}
	n := j - i
	if n == 0 || j < len(f.doc.Tokens) && f.is(j, lexicon.AgencyLast|lexicon.PlaceLast) && !titled {
		return candidate{}, false
	}
	c := candidate{Span: text.Span{Start: start, End: j}, typ: Person, parent: -1}
	switch {
	case titled && (n > 1 || strongs > 0 || !f.is(i, lexicon.NameWord)) && f.nameEnds(j, p, n):
	case strongs >= 2, strongs >= 1 && n >= 2:
	case strongs == 1 && n == 1 && f.soleName(i, p):
	case weaks >= 2 && n <= 4 && f.speaks(j, p):
	case n == 2 && f.doc.Tokens[i].ID == 0 && f.doc.Tokens[i+1].ID == 0 && f.pairs(i) > 1:
	case n == 1 && f.doc.Tokens[i].ID == 0 && f.speaks(j, p) && f.seen(i) > 1:
	default:
		return candidate{}, false
	}
	c.rule = f.nameRule(c.Span)
	return c, true
}

// properTitle tells whether the title before token i is one of a person and not
// the name of a trade, behind which a common noun may well follow.
func (f *finder) properTitle(i int) bool {
	n := f.titleEndsAt[i]
	if n == 0 {
		return false
	}
	switch f.lex.Rules.Titles[f.titles[n-1].Index].Category {
	case "job", "business", "kinship", "modifier", "accused":
		return false
	}
	return true
}

// initials skips the letters before a name: ایس ایم (تنویر), اے آر (رحمان).
func (f *finder) initials(i int, p text.Span) int {
	j := i
	for j < p.End && j-i < 3 && f.letter(j) {
		j++
	}
	if j > i && j < p.End && !f.letter(i-1) && f.nameStrength(j) == strong && (f.titleEnd[i] || f.speaks(j+1, p) || f.speaks(j+2, p)) {
		return j
	}
	return i
}

// bareWord tells whether token i is an ordinary noun or a place and no word of
// grammar.
func (f *finder) bareWord(i int) bool {
	const grammar = lexicon.Postposition | lexicon.PersonPronoun | lexicon.Pronoun | lexicon.Conjunction | lexicon.Auxiliary |
		lexicon.Particle | lexicon.Negation | lexicon.PersonNoun | lexicon.GroupNoun | lexicon.Relator | lexicon.TimeWord |
		lexicon.AgencyFirst | lexicon.AgencyLast | lexicon.LetterName | lexicon.Occasion | lexicon.Document
	t := f.doc.Tokens[i]
	return t.Kind == text.Word && !f.lex.Is(t.ID, grammar) && f.lex.VerbForms(t.ID) == nil && !f.inTitle[i] &&
		utf8.RuneCountInString(t.Fold) > 1
}

// fullName tells whether the tokens from i to j are the full name of somebody
// listed, so that what follows is another word.
func (f *finder) fullName(i, j int) bool {
	if j-i < 2 {
		return false
	}
	for _, m := range f.matches.At(i) {
		if m.Kind == lexicon.Person && m.End == j {
			return true
		}
	}
	return false
}

// otherName tells whether a listed place or agency of its own starts at token j
// inside a run of name words.
func (f *finder) otherName(j int) bool {
	for _, m := range f.matches.At(j) {
		if (m.Kind == lexicon.Place || m.Kind == lexicon.Agency) && !f.common(m.Entry) && !f.is(j, lexicon.Given|lexicon.Family) {
			return true
		}
	}
	return false
}

// seen is how often the article uses the word of token i.
func (f *finder) seen(i int) int {
	if f.freq == nil {
		f.freq = map[string]int{}
		for _, t := range f.doc.Tokens {
			if t.ID == 0 {
				f.freq[t.Fold]++
			}
		}
	}
	return f.freq[f.fold(i)]
}

// bareNoun is bareWord without the words that go with a name but are no part of
// it: ٹرمپ انتظامیہ, عمران خان صاحب, ملزم, واقعہ.
func (f *finder) bareNoun(i int) bool {
	if i >= len(f.doc.Tokens) || !f.bareWord(i) || f.titleAt[i] > 0 || f.is(i, lexicon.PlaceLast|lexicon.PlaceFirst|lexicon.Direction|lexicon.NotSource|lexicon.Incident|lexicon.Settled|lexicon.Relative|lexicon.Opener) {
		return false
	}
	for _, m := range f.matches.At(i) {
		if m.Len() == 1 {
			return false
		}
	}
	return true
}

// pairs is how often the article has the words of token i and the next together.
func (f *finder) pairs(i int) int {
	if f.pair == nil {
		f.pair = map[[2]string]int{}
		for k := 0; k+1 < len(f.doc.Tokens); k++ {
			if f.doc.Tokens[k].ID == 0 || f.is(k, lexicon.Given) {
				f.pair[[2]string{f.fold(k), f.fold(k + 1)}]++
			}
		}
	}
	return f.pair[[2]string{f.fold(i), f.fold(i + 1)}]
}

// nameEnds tells whether what follows a name behind a title lets it end there: a
// title before words that nothing knows is weak evidence if they run on into a
// common noun.
func (f *finder) nameEnds(j int, p text.Span, n int) bool {
	if j >= p.End || f.doc.Tokens[j].Kind != text.Word {
		return true
	}
	return n >= 2 || f.is(j, lexicon.Postposition|lexicon.Conjunction|lexicon.Particle|lexicon.Pronoun|lexicon.Auxiliary) || f.nameStrength(j-1) == strong
}

// soleName tells whether a single listed name part stands where a person does.
func (f *finder) soleName(i int, p text.Span) bool {
	next := f.fold(i + 1)
	if next == "نے" || f.speaks(i+1, p) {
		return true
	}
	return f.is(i, lexicon.Given) && !f.is(i, lexicon.Common) && (f.is(i+1, lexicon.Postposition|lexicon.Conjunction) || i+1 >= p.End || f.doc.Tokens[i+1].Kind != text.Word)
}

// speaks tells whether the words from token j on say that somebody acted or
// spoke: نے, کا کہنا ہے, کے مطابق.
func (f *finder) speaks(j int, p text.Span) bool {
	if j >= p.End {
		return false
	}
	switch f.fold(j) {
	case "نے":
		return true
	case "کا":
		return f.fold(j+1) == "کہنا" || f.fold(j+1) == "مزید"
	case "کے":
		return f.fold(j+1) == "مطابق" || f.fold(j+1) == "بقول"
	}
	return false
}
