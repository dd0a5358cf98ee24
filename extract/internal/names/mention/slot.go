package mention

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names/word"
	"bayan/extract/text"
)

// Two or three words between a title and what says that somebody speaks are a name, even of words that mean something
// else: پروفیسر (جان ویگ) نے, صحافی (یووال سادے) کے مطابق, but not ترجمان محکمہ صحت نے, ڈپٹی کمشنر ٹانک نے.

// maxSlot is how many words such a name has at most.
const maxSlot = 3

// noSlot are the words of which an office or a body is made rather than a name.
const noSlot = word.Grammatical | lexicon.PersonNoun | lexicon.GroupNoun | lexicon.AgencyFirst | lexicon.AgencyLast |
	lexicon.PlaceFirst | lexicon.PlaceLast | lexicon.Direction | lexicon.TimeWord | lexicon.Document | lexicon.Occasion |
	lexicon.MediaWord | lexicon.Opener | lexicon.Relator

// slot is the end of a name at token i that a title before it and what somebody says behind it give away, or i.
func (f *Finder) slot(i int, p text.Span) int {
	t := f.TitleBefore(i)
	if t == nil || t.After || t.Category == word.Modifier || t.Category == word.Kinship || t.Category == word.Accused {
		return i
	}
	if !f.Unknown(i) && !f.Is(i, lexicon.Given|lexicon.Family) {
		return i // سیکرٹری تجارت (راجیش اگروال)
	}
	e := i
	for e < p.End && e-i < maxSlot && f.fillsSlot(e) {
		e++
	}
	if e-i < 2 || !f.Speaks(e, p) || e-i == 3 && f.NameStrength(i+1) == word.Strong && f.NameStrength(i+2) == word.Strong {
		return i // ایس ایس پی ساؤتھ (اسد رضا)
	}
	return e
}

// fillsSlot tells whether token i can be a word of such a name.
func (f *Finder) fillsSlot(i int) bool {
	if f.Doc.Tokens[i].Kind != text.Word || f.Is(i, noSlot) || f.In(i, lexicon.Quantifier) || f.TitleAt[i] > 0 || f.IsPlace(i) ||
		word.Participle(f.Fold(i)) ||
		f.Is(i, lexicon.Common) && !f.Is(i, lexicon.Given|lexicon.Family) && strings.HasSuffix(f.Fold(i), "ے") {
		return false
	}
	for _, m := range f.Matches.At(i) {
		switch m.Kind {
		case lexicon.Person:
			if m.Len() > 1 {
				return false
			}
		case lexicon.Agency, lexicon.Place, lexicon.Demonym, lexicon.RoleNoun, lexicon.EventNoun, lexicon.Predicate,
			lexicon.NotName:
			return false
		}
	}
	return true
}
