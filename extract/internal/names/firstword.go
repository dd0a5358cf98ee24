package names

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// firstInContext tells whether the word of token r.from, though no part of names or one of grammar, is the first of a
// name for where it stands.
func (f *finder) firstInContext(r *reading, p text.Span) bool {
	i := r.from
	if r.titled && f.titleAt[i] == 0 && f.nameStrength(i) == never && f.bareWord(i) && i+1 < p.End && f.nameStrength(i+1) > never && f.titleAt[i+1] == 0 {
		if f.properTitle(i) && !f.ofOffice(i) && (f.nameStrength(i+2) == never || !f.isPlace(i) && !f.listedPerson(i+1)) && (f.nameStrength(i+1) == strong || f.speaks(i+2, p)) {
			return true // ڈاکٹر کلیئر جوناس: behind a title an ordinary word or a place may be a name
		}
		if f.properTitle(i) && f.firstOfTwo(i) {
			return true // پہلوان ڈکوٹا کائی (کے خلاف)
		}
		if (f.kin(i) || f.general(i)) && f.is(i+1, lexicon.Family) && f.speaks(i+2, p) {
			return true // والد امن شرما (نے), صارف سرود چندرا (نے)
		}
	}
	if (r.titled || f.is(i-1, lexicon.PersonNoun)) && f.firstOfGrammar(i, p) {
		return true
	}
	if f.in(i, lexicon.OpeningName) && (r.titled || f.onePerson(i-1) || f.startsClause(i, p)) && f.namesTo(i+1, p) {
		return true
	}
	return (r.titled || f.onePerson(i-1) || f.opens(i, p)) && f.firstWord(i, p) // سفیر مان السعدی (نے), خاتون کلیئر ہینلی (نے)
}

// namesTo tells whether up to three parts of names of which the first is nothing else stand from token i on, and then what
// says that somebody spoke: (ریاست) علی آزاد (نے).
func (f *finder) namesTo(i int, p text.Span) bool {
	if f.nameStrength(i) != strong || f.listedFull(i) {
		return false
	}
	for n := 1; n <= 3 && i+n < p.End; n++ {
		if f.speaks(i+n, p) {
			return true
		}
		if f.nameStrength(i+n) == never {
			break
		}
	}
	return false
}

// firstOfTwo tells whether the ordinary word of token i behind an office or job is a first name, since one word follows that
// nothing knows, and a postposition. Behind مس or فوجی other words may stand.
func (f *finder) firstOfTwo(i int) bool {
	if beforeName(f.titleBefore(i)) || f.ofOffice(i) || f.origin(i) > 0 || strings.HasSuffix(f.fold(i), "ی") {
		return false
	}
	return f.unknown(i+1) && !inflected(f.fold(i+1)) && !foreignPlural(f.fold(i+1)) && f.is(i+2, lexicon.Postposition)
}

// firstWord tells whether the ordinary word of token i behind a title is a first name, since one word that hardly is
// anything but a name and what says that somebody spoke follow it: صحافی سمر زغوژ (نے).
func (f *finder) firstWord(i int, p text.Span) bool {
	const other = grammatical | lexicon.Opener | lexicon.PersonNoun | lexicon.GroupNoun | lexicon.Relator | lexicon.TimeWord | lexicon.AgencyFirst | lexicon.AgencyLast | lexicon.LetterName | lexicon.PlaceFirst | lexicon.PlaceLast
	if i+2 >= p.End || f.doc.Tokens[i].Kind != text.Word || f.nameStrength(i) > never || f.is(i, other) || f.titleAt[i] > 0 || f.titleAt[i+1] > 0 || f.origin(i) > 0 || !f.speaks(i+2, p) {
		return false
	}
	return (f.unknown(i+1) || f.is(i+1, lexicon.Family)) && !f.listedPerson(i+1) && !participle(f.fold(i+1))
}

// fieldOfOffice tells whether token i, a word that nothing knows, says of what an office is, since the name behind it
// begins with a title that is part of it: وزیر شاہرات (چوہدری محمد رشید).
func (f *finder) fieldOfOffice(i int) bool {
	_, inName := f.inName(i + 1)
	return inName && f.in(i-1, lexicon.FieldOffice) && f.titleEnd[i] && f.unknown(i) && f.nameStrength(i+2) == strong
}

// ofOffice tells whether the ordinary word of token i says of what an office is that ends before it, since a whole name
// follows: سیکریٹری قانون (کرامت نیازی).
func (f *finder) ofOffice(i int) bool {
	if f.titleBefore(i) == nil || !f.in(i-1, lexicon.FieldOffice) || f.listedPerson(i) {
		return false
	}
	return f.is(i+1, lexicon.Given) && f.nameStrength(i+1) == strong && (f.nameStrength(i+2) == strong || f.unknown(i+2))
}
