package source

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// Sources that are a list.

// listed tells whether the comma at token k joins an item of a list to those between tokens i
// and end: people with their titles (وزیراعلیٰ مریم نواز، گورنر کامران ٹیسوری) or plurals of people
// (رہنماؤں، تنظیموں اور نمائندوں).
func (r *Reader) listed(k, i, end int) bool {
	next := i
	for next < end && !r.Comma(next) && r.Fold(next) != "اور" {
		next++
	}
	if r.PersonEndsAt(k) {
		return r.PersonEndsAt(next)
	}
	return next < end && strings.HasSuffix(r.Fold(k-1), "وں") && strings.HasSuffix(r.Fold(next-1), "وں") &&
		strings.HasSuffix(r.Fold(end-1), "وں")
}

// conjunct tells whether people or a body that end before the comma at token k belong to the list behind it, which ends before
// token end and which اور or سمیت closes: عینی شاہدین، (راہگیروں اور تاجروں), عمران خان، (ان کے وکلا اور کارکنوں). Several
// people before names are these: دو ججوں، (جسٹس علی اور جسٹس عمر).
func (r *Reader) conjunct(k, i, end int) bool {
	if !r.closesList(i, end) || !r.listItem(k) && !r.shortItem(k) ||
		!r.listItem(end) && !r.Plural(end-1) && r.Fold(end-1) != "دیگر" {
		return false
	}
	m := r.Names.EndingAt(k)
	if m == nil {
		return !(r.Plural(k-1) && r.personFrom(i))
	}
	if r.IsPerson(m.Entity) && r.afterComma(m.Start) {
		return true // راشد خان، محمد نبی، (گلبدین نائب سمیت دیگر)
	}
	next := i
	for next < end && next < i+maxListEnd && !r.Comma(next) && r.Fold(next) != "اور" && r.Fold(next) != "سمیت" {
		next++
	}
	return !r.IsPerson(m.Entity) || r.Is(i, lexicon.PersonPronoun) || r.Plural(next-1) || r.Is(next-1, lexicon.GroupNoun)
}

// maxListEnd is how many words the last part of a list has at most.
const maxListEnd = 25

// closesList tells whether an اور or سمیت stands towards the end of a phrase.
func (r *Reader) closesList(i, end int) bool {
	i = max(i, end-maxListEnd)
	return r.Doc.Has(i, end, "اور") || r.Doc.Has(i, end, "سمیت")
}

// listItem tells whether people or a body end before token k.
func (r *Reader) listItem(k int) bool {
	return r.Names.EndingAt(k) != nil || !r.Verb(k-1) && (r.PeopleEndAt(k) || r.Names.KinEndsAt(k))
}

// maxItem is how many words an item of a list has at most that no list of the rules knows.
const maxItem = 3

// shortItem tells whether nothing but a few nouns, names or adjectives stand between the comma at token k and the
// boundary before them, so that they are an item of a list: محکمہ زراعت، (ماحولیات اور دیہی امور), مقامی، (صوبائی اور
// وفاقی حکام).
func (r *Reader) shortItem(k int) bool {
	i := k
	for i > 0 && i > k-maxItem &&
		(r.Names.At(i-1) != nil || r.PlainWord(i-1) && !r.Is(i-1, lexicon.Opener|lexicon.ClauseStart|lexicon.Relative)) {
		i--
	}
	if m := r.Names.At(i); m != nil && m.Start < i {
		i = m.Start
	}
	if i == k || r.Finite(k-1) && r.Names.At(k-1) == nil {
		return false
	}
	return r.Comma(i-1) || r.Kind(i-1) == text.Stop || r.Is(i-1, lexicon.CaseMarker|lexicon.Opener|lexicon.ClauseStart) ||
		i == r.Doc.SentenceAt(k).Start
}

// afterComma tells whether a comma stands before token i, or before the title there.
func (r *Reader) afterComma(i int) bool {
	for i > 0 && r.Names.InTitle(i-1) {
		i--
	}
	return r.Comma(i - 1)
}

// maxItemTitle is how many words a title has at most before a name in a list.
const maxItemTitle = 5

// personFrom tells whether somebody's name, with or without a title, begins at token i.
func (r *Reader) personFrom(i int) bool {
	for k := i; k < i+maxItemTitle; k++ {
		if m := r.Names.At(k); m != nil {
			return r.IsPerson(m.Entity)
		}
		if !r.Names.InTitle(k) && !r.Names.TitleEndsAt(k+1) {
			return false
		}
	}
	return false
}
