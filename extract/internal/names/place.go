package names

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// place finds a place that no file lists: a word that nothing knows behind ضلع,
// گاؤں, علاقے …, or before سٹی, روڈ, ایئرپورٹ …
func (f *finder) place(i int, p text.Span) (candidate, bool) {
	c := candidate{typ: Place, parent: -1}
	if i > p.Start && f.is(i-1, lexicon.PlaceFirst) && f.placeWord(i) {
		j := i + 1
		for j < p.End && j-i < 3 && f.placeWord(j) {
			j++
		}
		switch f.fold(j) {
		case "میں", "کے", "سے", "کی", "کا", "پر", "،", "کو", "اور", "تک":
			c.Span = text.Span{Start: i, End: j}
			c.rule = f.listRule("place_first", i-1)
		}
	}
	if m, ok := f.matches.Longest(i, lexicon.Demonym); ok && f.in(m.End, lexicon.Embassy) {
		c.Span, c.rule = text.Span{Start: i, End: m.End + 1}, f.listRule("embassies", m.End)
	}
	if end, at := f.placeBefore(i, p); end > c.End {
		c.Span, c.rule = text.Span{Start: i, End: end}, f.listRule("place_first", at)
	}
	if m, ok := f.matches.Longest(i, lexicon.Place); ok && f.is(m.End-1, lexicon.PlaceLast) && m.End < p.End && f.lex.Rules.Places[m.Index].In == "" {
		// سول ہسپتال خضدار, but not قذافی سٹیڈیم لاہور, of which there is but one
		if q, ok := f.matches.Longest(m.End, lexicon.Place); ok && f.is(q.End, lexicon.Postposition) && q.End > c.End {
			c.Span, c.rule = text.Span{Start: i, End: q.End}, f.pos(m.Entry)
		}
	}
	if f.is(i, lexicon.PlaceHead) && i+1 < p.End && (f.placeWord(i+1) || f.origin(i+1) > 0) && i+2 > c.End {
		c.Span = text.Span{Start: i, End: i + 2} // دریائے کنہار
		if m, ok := f.matches.Longest(i+1, lexicon.Place); ok {
			c.End = m.End // تھانہ ماڈل ٹاؤن
		}
		c.rule = f.listRule("place_heads", i)
	}
	if end := f.settlement(i, p); end > c.End {
		c.Span, c.rule = text.Span{Start: i, End: end}, f.listRule("settlements", end-1)
	}
	if j := f.beforeLast(i, p); j+1 > c.End && j < p.End && f.is(j, lexicon.PlaceLast) {
		c.Span, c.rule = text.Span{Start: i, End: j + 1}, f.listRule("place_last", j)
	}
	return c, c.End > i
}

// beforeLast is the end of the words from token i on to which a word like سٹی may belong: (دبئی انٹرنیشنل کرکٹ) سٹیڈیم; -1 if
// there are none.
func (f *finder) beforeLast(i int, p text.Span) int {
	end := f.placeEnd(i)
	if end == 0 && !f.placeWord(i) {
		return -1
	}
	j := i + 1
	for j < p.End && j-i < 3 && (f.placeWord(j) || f.isPlace(j)) {
		j++
	}
	j = max(j, end) // حیدر آباد (ایئرپورٹ)
	for k := j; k < p.End && k-j < 2 && f.is(k, lexicon.AgencyWord); {
		if k++; f.is(k, lexicon.PlaceLast) {
			j = k // دبئی انٹرنیشنل کرکٹ سٹیڈیم
		}
	}
	return j
}

// settlement is the end of the name of a place at token i that somebody's name or another word opens and a word like نگر
// closes: سیتا نگر, کریم آباد, اسلام پورہ; 0 if there is none. Those of the closing words that are ordinary words too stand
// behind names alone, and before what follows the name of a place: not قاضی آباد ہیں, مضبوط گڑھ.
func (f *finder) settlement(i int, p text.Span) int {
	j := i + 1
	if f.is(j, lexicon.Family) && f.in(j+1, lexicon.Settlement) && (f.unknown(i) || f.is(i, lexicon.Given)) && f.placeEnd(j) == 0 {
		j++ // بھرا سنگھ پورہ
	}
	if j >= p.End || !f.in(j, lexicon.Settlement) || f.titleAt[i] > 0 || f.inTitle[i] {
		return 0
	}
	if j+1 < p.End && f.doc.Tokens[j+1].Kind == text.Word && !f.is(j+1, lexicon.Postposition|lexicon.Conjunction|lexicon.PlaceFirst) {
		return 0
	}
	if j > i+1 || f.is(i, lexicon.Given|lexicon.Family) && !f.is(i-1, lexicon.Given|lexicon.Family) {
		return j + 1
	}
	if f.is(j, lexicon.Common) || f.lex.VerbForms(f.doc.Tokens[j].ID) != nil || !f.bareNoun(i) {
		return 0
	}
	return j + 1
}

// house makes a place of an organisation whose letters a word for a place follows (ٹی ایچ کیو ہسپتال), and of a press club
// that does not act.
func (f *finder) house(c candidate) candidate {
	if c.typ != Agency {
		return c
	}
	switch last := c.End - 1; {
	case f.letters(c.Span) && f.is(c.End, lexicon.PlaceLast):
		return f.withPlaceWord(c, "place_last")
	case c.Len() > 2 && f.in(last, lexicon.Club) && f.in(last-1, lexicon.ClubHouse) && !f.seatActs(c.Span):
		c.End = last
		return f.withPlaceWord(c, "clubs")
	}
	return c
}

// IsEmbassy tells whether a name is that of an embassy or consulate.
func (r *Result) IsEmbassy(s text.Span) bool {
	return r.Lexicon.In(r.Doc.Tokens[s.End-1].ID, lexicon.Embassy)
}

// maxPlace is the most words of a place's name that no file lists.
const maxPlace = 3

// placeBefore finds words that nothing knows at token i before the noun that says
// that they are a place: جگت پورہ کے علاقے, بشونئی گاؤں. It gives their end and
// where the noun stands.
func (f *finder) placeBefore(i int, p text.Span) (end, noun int) {
	j, unknown := i, 0
	for j < p.End && j-i < maxPlace && f.placeWord(j) && !inflected(f.fold(j)) {
		if f.unknown(j) {
			unknown++
		}
		j++
	}
	if unknown == 0 || j >= p.End {
		return 0, 0
	}
	if f.fold(j) == "کے" && j+1 < p.End && (f.placeNoun(j+1) || f.fold(j+1) == "مقام") {
		return j, j + 1
	}
	if f.is(i-1, lexicon.Genitive) && strings.HasSuffix(f.fold(j-1), "ے") {
		return 0, 0 // آٹے کے تھیلے شہر بھر میں
	}
	if j == i+1 && f.placeNoun(j) && f.fold(i-1) == "کے" && f.isPlace(i-2) && !strings.HasSuffix(f.fold(i), "ی") {
		return j, j // لندن کے کینسنگٹن علاقے (میں), but not آسام کے دلدلی علاقے
	}
	// in front of علاقے stands an adjective as well, and one like دیہی of any noun
	if f.placeNoun(j) && !strings.HasPrefix(f.fold(j), "علاق") && !strings.HasSuffix(f.fold(j-1), "ی") {
		return j, j
	}
	return 0, 0
}

// placeNoun tells whether token i is a noun for a place that has a name of its
// own: علاقے, گاؤں, شہر.
func (f *finder) placeNoun(i int) bool {
	return f.is(i, lexicon.PlaceFirst) && !f.is(i, lexicon.PlaceHead) && f.fold(i) != "ملک" && f.fold(i) != "قبایلی"
}

// placeWord tells whether token i is a word that nothing knows.
func (f *finder) placeWord(i int) bool {
	return i < len(f.doc.Tokens) && f.nameStrength(i) == weak && !f.is(i, lexicon.NameWord) && f.titleAt[i] == 0
}

// placeEnd is where the listed place ends that starts at token i, by a name that is no common word; 0 if there is none.
func (f *finder) placeEnd(i int) int {
	if m, ok := f.matches.Longest(i, lexicon.Place); ok && !f.common(m.Entry) {
		return m.End
	}
	return 0
}

// isPlace tells whether token i alone is a listed place.
func (f *finder) isPlace(i int) bool { return i >= 0 && f.placeEnd(i) == i+1 }

// namedAfter tells whether a person's name is that of the place behind it, since it hangs on a genitive or the place
// has something of its own: دہلی کے ارون جیٹلی (سٹیڈیم میں), شیخ زید (ہسپتال کے), but not محمد علی (ہسپتال میں داخل
// ہیں).
func (f *finder) namedAfter(c candidate) bool {
	if c.typ != Person || c.Len() < 2 || !f.is(c.End, lexicon.PlaceLast) || f.is(c.End, lexicon.Given|lexicon.Family) {
		return false
	}
	return f.is(c.End+1, lexicon.Genitive) || f.is(c.Start-1, lexicon.Genitive) && f.is(c.End+1, lexicon.Postposition)
}
