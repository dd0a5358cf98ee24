package mention

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names/word"
	"bayan/extract/text"
)

// place finds a place that no file lists: a word that nothing knows behind ضلع,
// گاؤں, علاقے …, or before سٹی, روڈ, ایئرپورٹ …
func (f *Finder) place(i int, p text.Span) (Candidate, bool) {
	c := Candidate{Type: Place, Parent: -1}
	if i > p.Start && f.Is(i-1, lexicon.PlaceFirst) && f.placeWord(i) {
		j := i + 1
		for j < p.End && j-i < 3 && f.placeWord(j) {
			j++
		}
		switch f.Fold(j) {
		case "میں", "کے", "سے", "کی", "کا", "پر", "،", "کو", "اور", "تک":
			c.Span = text.Span{Start: i, End: j}
			c.Rule = f.ListRule("place_first", i-1)
		}
	}
	if m, ok := f.Matches.Longest(i, lexicon.Demonym); ok && f.In(m.End, lexicon.Embassy) {
		c.Span, c.Rule = text.Span{Start: i, End: m.End + 1}, f.ListRule("embassies", m.End)
	}
	if end, at := f.placeBefore(i, p); end > c.End {
		c.Span, c.Rule = text.Span{Start: i, End: end}, f.ListRule("place_first", at)
	}
	if m, ok := f.Matches.Longest(i, lexicon.Place); ok && f.Is(m.End-1, lexicon.PlaceLast) && m.End < p.End &&
		f.Lex.Rules.Places[m.Index].In == "" {
		// سول ہسپتال خضدار, but not قذافی سٹیڈیم لاہور, of which there is but one
		if q, ok := f.Matches.Longest(m.End, lexicon.Place); ok && f.Is(q.End, lexicon.Postposition) && q.End > c.End {
			c.Span, c.Rule = text.Span{Start: i, End: q.End}, f.EntryPos(m.Entry)
		}
	}
	if f.Is(i, lexicon.PlaceHead) && i+1 < p.End && (f.placeWord(i+1) || f.OriginLen(i+1) > 0) && i+2 > c.End {
		c.Span = text.Span{Start: i, End: i + 2} // دریائے کنہار
		if m, ok := f.Matches.Longest(i+1, lexicon.Place); ok {
			c.End = m.End // تھانہ ماڈل ٹاؤن
		}
		c.Rule = f.ListRule("place_heads", i)
	}
	if end := f.settlement(i, p); end > c.End {
		c.Span, c.Rule = text.Span{Start: i, End: end}, f.ListRule("settlements", end-1)
	}
	if j := f.beforeLast(i, p); j+1 > c.End && j < p.End && f.Is(j, lexicon.PlaceLast) {
		c.Span, c.Rule = text.Span{Start: i, End: j + 1}, f.ListRule("place_last", j)
	}
	return c, c.End > i
}

// beforeLast is the end of the words from token i on to which a word like سٹی may belong: (دبئی انٹرنیشنل کرکٹ) سٹیڈیم; -1 if
// there are none.
func (f *Finder) beforeLast(i int, p text.Span) int {
	end := f.PlaceEnd(i)
	if end == 0 && !f.placeWord(i) {
		return -1
	}
	j := i + 1
	for j < p.End && j-i < 3 && (f.placeWord(j) || f.IsPlace(j)) {
		j++
	}
	j = max(j, end) // حیدر آباد (ایئرپورٹ)
	for k := j; k < p.End && k-j < 2 && f.Is(k, lexicon.AgencyWord); {
		if k++; f.Is(k, lexicon.PlaceLast) {
			j = k // دبئی انٹرنیشنل کرکٹ سٹیڈیم
		}
	}
	return j
}

// settlement is the end of the name of a place at token i that somebody's name or another word opens and a word like نگر
// closes: سیتا نگر, کریم آباد, اسلام پورہ; 0 if there is none. Those of the closing words that are ordinary words too stand
// behind names alone, and before what follows the name of a place: not قاضی آباد ہیں, مضبوط گڑھ.
func (f *Finder) settlement(i int, p text.Span) int {
	j := i + 1
	if f.Is(j, lexicon.Family) && f.In(j+1, lexicon.Settlement) && (f.Unknown(i) || f.Is(i, lexicon.Given)) && f.PlaceEnd(j) == 0 {
		j++ // بھرا سنگھ پورہ
	}
	if j >= p.End || !f.In(j, lexicon.Settlement) || f.TitleAt[i] > 0 || f.InTitle[i] {
		return 0
	}
	if j+1 < p.End && f.IsWord(j+1) &&
		!f.Is(j+1, lexicon.Postposition|lexicon.Conjunction|lexicon.PlaceFirst) {
		return 0
	}
	if j > i+1 || f.Is(i, lexicon.Given|lexicon.Family) && !f.Is(i-1, lexicon.Given|lexicon.Family) {
		return j + 1
	}
	if f.Is(j, lexicon.Common) || f.Lex.VerbForms(f.Doc.ID(j)) != nil || !f.BareNoun(i) {
		return 0
	}
	return j + 1
}

// house makes a place of an organisation whose letters a word for a place follows (ٹی ایچ کیو ہسپتال), and of a press club
// that does not act.
func (f *Finder) house(c Candidate) Candidate {
	if c.Type != Agency {
		return c
	}
	switch last := c.End - 1; {
	case f.AllLetters(c.Span) && f.Is(c.End, lexicon.PlaceLast):
		return f.withPlaceWord(c, "place_last")
	case c.Len() > 2 && f.In(last, lexicon.Club) && f.In(last-1, lexicon.ClubHouse) && !f.seatActs(c.Span):
		c.End = last
		return f.withPlaceWord(c, "clubs")
	}
	return c
}

// maxPlace is the most words of a place's name that no file lists.
const maxPlace = 3

// placeBefore finds words that nothing knows at token i before the noun that says
// that they are a place: جگت پورہ کے علاقے, بشونئی گاؤں. It gives their end and
// where the noun stands.
func (f *Finder) placeBefore(i int, p text.Span) (end, noun int) {
	j, unknown := i, 0
	for j < p.End && j-i < maxPlace && f.placeWord(j) && !word.Inflected(f.Fold(j)) {
		if f.Unknown(j) {
			unknown++
		}
		j++
	}
	if unknown == 0 || j >= p.End {
		return 0, 0
	}
	if f.Fold(j) == "کے" && j+1 < p.End && (f.placeNoun(j+1) || f.Fold(j+1) == "مقام") {
		return j, j + 1
	}
	if f.Is(i-1, lexicon.Genitive) && strings.HasSuffix(f.Fold(j-1), "ے") {
		return 0, 0 // آٹے کے تھیلے شہر بھر میں
	}
	if j == i+1 && f.placeNoun(j) && f.Fold(i-1) == "کے" && f.IsPlace(i-2) && !strings.HasSuffix(f.Fold(i), "ی") {
		return j, j // لندن کے کینسنگٹن علاقے (میں), but not آسام کے دلدلی علاقے
	}
	// in front of علاقے stands an adjective as well, and one like دیہی of any noun
	if f.placeNoun(j) && !strings.HasPrefix(f.Fold(j), "علاق") && !strings.HasSuffix(f.Fold(j-1), "ی") {
		return j, j
	}
	return 0, 0
}

// placeNoun tells whether token i is a noun for a place that has a name of its
// own: علاقے, گاؤں, شہر.
func (f *Finder) placeNoun(i int) bool {
	return f.Is(i, lexicon.PlaceFirst) && !f.Is(i, lexicon.PlaceHead) && f.Fold(i) != "ملک" && f.Fold(i) != "قبایلی"
}

// placeWord tells whether token i is a word that nothing knows.
func (f *Finder) placeWord(i int) bool {
	return i < len(f.Doc.Tokens) && f.NameStrength(i) == word.Weak && !f.Is(i, lexicon.NameWord) && f.TitleAt[i] == 0
}

// namedAfter tells whether a person's name is that of the place behind it, since it hangs on a genitive or the place
// has something of its own: دہلی کے ارون جیٹلی (سٹیڈیم میں), شیخ زید (ہسپتال کے), but not محمد علی (ہسپتال میں داخل
// ہیں).
func (f *Finder) namedAfter(c Candidate) bool {
	if c.Type != Person || c.Len() < 2 || !f.Is(c.End, lexicon.PlaceLast) || f.Is(c.End, lexicon.Given|lexicon.Family) {
		return false
	}
	return f.Is(c.End+1, lexicon.Genitive) || f.Is(c.Start-1, lexicon.Genitive) && f.Is(c.End+1, lexicon.Postposition)
}
