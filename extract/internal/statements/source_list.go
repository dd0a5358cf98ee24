package statements

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// Sources that are a list.

// listed tells whether the comma at token k joins an item of a list to those between tokens i
// and end: people with their titles (وزیراعلیٰ مریم نواز، گورنر کامران ٹیسوری) or plurals of people
// (رہنماؤں، تنظیموں اور نمائندوں).
func (r *reader) listed(k, i, end int) bool {
	next := i
	for next < end && !r.comma(next) && r.fold(next) != "اور" {
		next++
	}
	if r.personEndsAt(k) {
		return r.personEndsAt(next)
	}
	return next < end && strings.HasSuffix(r.fold(k-1), "وں") && strings.HasSuffix(r.fold(next-1), "وں") && strings.HasSuffix(r.fold(end-1), "وں")
}

// conjunct tells whether people or a body that end before the comma at token k belong to the list behind it, which ends before
// token end and which اور or سمیت closes: عینی شاہدین، (راہگیروں اور تاجروں), عمران خان، (ان کے وکلا اور کارکنوں). Several
// people before names are these: دو ججوں، (جسٹس علی اور جسٹس عمر).
func (r *reader) conjunct(k, i, end int) bool {
	if !r.closesList(i, end) || !r.listItem(k) && !r.shortItem(k) || !r.listItem(end) && !r.plural(end-1) && r.fold(end-1) != "دیگر" {
		return false
	}
	m := r.names.EndingAt(k)
	if m == nil {
		return !(r.plural(k-1) && r.personFrom(i))
	}
	if r.isPerson(m.Entity) && r.afterComma(m.Start) {
		return true // راشد خان، محمد نبی، (گلبدین نائب سمیت دیگر)
	}
	next := i
	for next < end && next < i+maxTaken && !r.comma(next) && r.fold(next) != "اور" && r.fold(next) != "سمیت" {
		next++
	}
	return !r.isPerson(m.Entity) || r.is(i, lexicon.PersonPronoun) || r.plural(next-1) || r.is(next-1, lexicon.GroupNoun)
}

// closesList tells whether an اور or سمیت stands towards the end of a phrase.
func (r *reader) closesList(i, end int) bool {
	i = max(i, end-maxTaken)
	return r.doc.Has(i, end, "اور") || r.doc.Has(i, end, "سمیت")
}

// listItem tells whether people or a body end before token k.
func (r *reader) listItem(k int) bool {
	return r.names.EndingAt(k) != nil || !r.verb(k-1) && (r.peopleEndAt(k) || r.names.KinEndsAt(k))
}

// maxItem is how many words an item of a list has at most that no list of the rules knows.
const maxItem = 3

// shortItem tells whether nothing but a few nouns, names or adjectives stand between the comma at token k and the
// boundary before them, so that they are an item of a list: محکمہ زراعت، (ماحولیات اور دیہی امور), مقامی، (صوبائی اور
// وفاقی حکام).
func (r *reader) shortItem(k int) bool {
	i := k
	for i > 0 && i > k-maxItem && (r.names.At(i-1) != nil || r.plainWord(i-1) && !r.is(i-1, lexicon.Opener|lexicon.ClauseStart|lexicon.Relative)) {
		i--
	}
	if m := r.names.At(i); m != nil && m.Start < i {
		i = m.Start
	}
	if i == k || r.finite(k-1) && r.names.At(k-1) == nil {
		return false
	}
	return r.comma(i-1) || r.kind(i-1) == text.Stop || r.is(i-1, lexicon.CaseMarker|lexicon.Opener|lexicon.ClauseStart) || i == r.doc.SentenceAt(k).Start
}

// afterComma tells whether a comma stands before token i, or before the title there.
func (r *reader) afterComma(i int) bool {
	for i > 0 && r.names.InTitle(i-1) {
		i--
	}
	return r.comma(i - 1)
}

// personFrom tells whether somebody's name, with or without a title, begins at token i.
func (r *reader) personFrom(i int) bool {
	for k := i; k < i+maxTitle; k++ {
		if m := r.names.At(k); m != nil {
			return r.isPerson(m.Entity)
		}
		if !r.names.InTitle(k) && !r.names.TitleEndsAt(k+1) {
			return false
		}
	}
	return false
}

// somebodyEnds tells whether somebody else than the person behind the اور at token k ends there, in a phrase from token from on:
// (میرے بھائی) اور ستیش, (چند رہنماؤں) اور علی, by a name that nothing knows (ایڈ اور پاولا), but not (شاعر اور) ادیب امجد.
func (r *reader) somebodyEnds(from, k int) bool {
	i := k - 1
	if i < from || r.kind(i) != text.Word || r.verb(i) || r.is(i, lexicon.LetterName|lexicon.Indefinite) {
		return false
	}
	if r.names.KinEndsAt(k) || r.is(i, lexicon.PersonNoun) && (r.plural(i) || i > from && r.is(i-1, lexicon.Indefinite)) {
		return true
	}
	n := i
	for n >= from && r.ofName(n) {
		n--
	}
	if i == from {
		n = from - 1
	}
	return n < i && !r.names.TitleEndsAt(k) && !r.is(i, lexicon.PersonNoun) && (i-n > 1 || n < from || !r.is(n, lexicon.Genitive) && !r.plainWord(n))
}
