package word

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// Reading is what the words of a possible name come to while they are read as those of a person.
type Reading struct {
	From, To       int  // the words, without a title that is part of the name
	Strongs, Weaks int  // how many of them are listed names, and how many may be
	Titled         bool // something before it says that a person follows
	Honoured       bool // behind that it begins with a title that is part of the name
	Letters        int  // how many initials stand before it
}

// FirstInContext tells whether the word of token r.From, though no part of names or one of grammar, is the first of a
// name for where it stands.
func (f *Finder) FirstInContext(r *Reading, p text.Span) bool {
	i := r.From
	if r.Titled && f.TitleAt[i] == 0 && f.NameStrength(i) == Never && f.BareWord(i) && i+1 < p.End && f.NameStrength(i+1) > Never &&
		f.TitleAt[i+1] == 0 {
		if f.ProperTitle(i) && !f.ofOffice(i) && (f.NameStrength(i+2) == Never || !f.IsPlace(i) && !f.ListedPerson(i+1)) &&
			(f.NameStrength(i+1) == Strong || f.Speaks(i+2, p)) {
			return true // ڈاکٹر کلیئر جوناس: behind a title an ordinary word or a place may be a name
		}
		if f.ProperTitle(i) && f.firstOfTwo(i) {
			return true // پہلوان ڈکوٹا کائی (کے خلاف)
		}
		if (f.kin(i) || f.general(i)) && f.Is(i+1, lexicon.Family) && f.Speaks(i+2, p) {
			return true // والد امن شرما (نے), صارف سرود چندرا (نے)
		}
	}
	if (r.Titled || f.Is(i-1, lexicon.PersonNoun)) && f.firstOfGrammar(i, p) {
		return true
	}
	if f.In(i, lexicon.OpeningName) && (r.Titled || f.OnePerson(i-1) || f.StartsClause(i, p)) && f.namesTo(i+1, p) {
		return true
	}
	return (r.Titled || f.OnePerson(i-1) || f.NameOpensClause(i, p)) && f.firstWord(i, p) // سفیر مان السعدی (نے), خاتون کلیئر ہینلی (نے)
}

// namesTo tells whether up to three parts of names of which the first is nothing else stand from token i on, and then what
// says that somebody spoke: (ریاست) علی آزاد (نے).
func (f *Finder) namesTo(i int, p text.Span) bool {
	if f.NameStrength(i) != Strong || f.ListedFull(i) {
		return false
	}
	for n := 1; n <= 3 && i+n < p.End; n++ {
		if f.Speaks(i+n, p) {
			return true
		}
		if f.NameStrength(i+n) == Never {
			break
		}
	}
	return false
}

// firstOfTwo tells whether the ordinary word of token i behind an office or job is a first name, since one word follows that
// nothing knows, and a postposition. Behind مس or فوجی other words may stand.
func (f *Finder) firstOfTwo(i int) bool {
	if BeforeName(f.TitleBefore(i)) || f.ofOffice(i) || f.OriginLen(i) > 0 || strings.HasSuffix(f.Fold(i), "ی") {
		return false
	}
	return f.Unknown(i+1) && !Inflected(f.Fold(i+1)) && !ForeignPlural(f.Fold(i+1)) && f.Is(i+2, lexicon.Postposition)
}

// firstWord tells whether the ordinary word of token i behind a title is a first name, since one word that hardly is
// anything but a name and what says that somebody spoke follow it: صحافی سمر زغوژ (نے).
func (f *Finder) firstWord(i int, p text.Span) bool {
	const other = Grammatical | lexicon.Opener | lexicon.PersonNoun | lexicon.GroupNoun | lexicon.Relator | lexicon.TimeWord | lexicon.AgencyFirst | lexicon.AgencyLast | lexicon.LetterName | lexicon.PlaceFirst | lexicon.PlaceLast
	if i+2 >= p.End || !f.IsWord(i) || f.NameStrength(i) > Never || f.Is(i, other) || f.TitleAt[i] > 0 ||
		f.TitleAt[i+1] > 0 || f.OriginLen(i) > 0 || !f.Speaks(i+2, p) {
		return false
	}
	return (f.Unknown(i+1) || f.Is(i+1, lexicon.Family)) && !f.ListedPerson(i+1) && !Participle(f.Fold(i+1))
}

// ofOffice tells whether the ordinary word of token i says of what an office is that ends before it, since a whole name
// follows: سیکریٹری قانون (کرامت نیازی).
func (f *Finder) ofOffice(i int) bool {
	if f.TitleBefore(i) == nil || !f.In(i-1, lexicon.FieldOffice) || f.ListedPerson(i) {
		return false
	}
	return f.Is(i+1, lexicon.Given) && f.NameStrength(i+1) == Strong && (f.NameStrength(i+2) == Strong || f.Unknown(i+2))
}
