package counts

import (
	"strings"

	"bayan/extract/internal/counts/phrase"
	"bayan/extract/internal/counts/scene"
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// A place is found by its name. What belongs to the name as it is written is taken in last, when all counts have
// their places, so that it does not tell one place from another: انڈیا کے زیر انتظام (کشمیر), (کوئٹہ) سمیت تین علاقوں میں.

// maxWhole is how often a place is made longer at its end: (بغداد) کے وسطی علاقے + کے ایک بازار میں.
const maxWhole = 3

// wholePlaces gives the places of all counts in full.
func (r *reader) wholePlaces() {
	for n := range r.Out {
		c := &r.Out[n]
		if c.Place.None() {
			continue
		}
		at := r.Doc.SentenceOf(c.Place.Start)
		own := r.SentenceOf(c)
		p := c.Place.Span
		p.Start = r.wholeStart(p, r.Doc.Sentences[at].Start)
		for k := 0; k < maxWhole; k++ {
			end := r.wholeEnd(p.End, at <= own && own-at <= 1)
			if end == p.End || end > r.Doc.Sentences[at].End {
				break
			}
			p.End = end
		}
		if !p.Overlaps(c.Span) || c.Span.Contains(c.Place.Span) {
			c.Place.Span = p
		}
	}
}

// wholeStart is where a place begins with what leads to its name in a sentence that begins with token lo.
func (r *reader) wholeStart(p text.Span, lo int) int {
	start := p.Start
	for start > lo {
		if k := r.ruled(start, lo); k < start {
			return k
		}
		k := r.outside(start, lo)
		if k == start {
			return start
		}
		start = r.WidenPlace(text.Span{Start: k, End: p.End}, text.Span{Start: lo, End: p.End}).Start
	}
	return start
}

// ruled is where the words begin for who holds the place which begins at token i, or i: انڈیا کے زیر انتظام (کشمیر),
// باغیوں کے زیرقبضہ (ادلب).
func (r *reader) ruled(i, lo int) int {
	k := i - 1
	switch {
	case r.PlainWord(k) && r.Fold(k-1) == "زیر":
		k--
	case strings.HasPrefix(r.Fold(k), "زیر") && !r.Is(k, lexicon.Direction) && r.Names.At(k) == nil:
	default:
		return i
	}
	if k-2 < lo || !r.Is(k-1, lexicon.Genitive) {
		return i
	}
	if m := r.Names.EndingAt(k - 1); m != nil {
		return m.Start
	}
	if !r.PlainWord(k-2) || r.Is(k-2, lexicon.Pronoun|lexicon.PersonPronoun|lexicon.Demonstrative) {
		return i
	}
	return k - 2
}

// outside is where the place begins in which the one lies that begins at token i with a head that has an adjective, or
// before which the noun of several stands, or i: بلوچستان کے سرحدی (شہر چمن), دمشق کے علاقوں (قدسیہ اور مزہ).
func (r *reader) outside(i, lo int) int {
	k := i - 1
	if r.In(k, lexicon.PlaceGroup) {
		k--
	} else if !r.Is(i, lexicon.PlaceFirst) {
		return i
	}
	if r.adjectiveOfPlace(k) {
		k--
	}
	if k <= lo || !r.Is(k, lexicon.Genitive) {
		return i
	}
	if e := r.NameEndingAt(k, names.Place); e != nil {
		return e.Start
	}
	return i
}

// adjectiveOfPlace tells whether token i can be an adjective before the head of a place: سرحدی (شہر), مضافاتی (علاقے).
func (r *reader) adjectiveOfPlace(i int) bool {
	_, event := r.EventMatch(i)
	return r.PlainWord(i) && !event && !r.Is(i, lexicon.Genitive) && r.Names.At(i) == nil && !r.Verb(i) &&
		!r.Is(i, lexicon.GroupNoun|lexicon.PersonNoun|lexicon.Particle|lexicon.Demonstrative|lexicon.PersonPronoun|lexicon.Pronoun) &&
		!r.EndsPeople(i+1)
}

// wholeEnd is the end of what follows the name of a place that ends before token i and belongs to it, or i. A place that was only
// carried over from further off is not told so exactly.
func (r *reader) wholeEnd(i int, near bool) int {
	if r.Fold(i) == "سمیت" {
		return r.along(i)
	}
	if !near && !r.Is(i, lexicon.Genitive) {
		return i
	}
	k := i
	if r.Is(i, lexicon.Genitive) {
		k++
		if near && r.Is(k, lexicon.Nearness) {
			return k + 1
		}
	} else if r.Fold(i) == "نامی" {
		k++
	} else if !r.headed(i) {
		return i
	}
	for n := 0; n <= phrase.MaxAdjectives; n++ {
		if r.headed(k) {
			if end := r.namedBehind(k + 1); end > k+1 {
				return end
			}
			if near && !r.PlainWord(k+1) && r.Is(k+1, lexicon.Postposition|lexicon.Genitive) {
				return k + 1
			}
			if !r.In(k, lexicon.Site) || !r.PlainWord(k+1) {
				return i
			}
		} else if !r.adjectiveOfPlace(k) && r.Fold(k) != "ایک" {
			return i
		}
		k++
	}
	return i
}

// headed tells whether token i is a noun for a place, other than a hospital, to which people come from elsewhere, and one
// that only says "at", as (بنوں) کے مقام پر does.
func (r *reader) headed(i int) bool {
	return r.Names.At(i) == nil && !r.IsHospital(i) && !r.Is(i, lexicon.NotTarget) &&
		(r.Is(i, lexicon.PlaceFirst) || r.In(i, lexicon.Site) || r.In(i, lexicon.PlaceGroup))
}

// namedBehind is the end of a name that no list knows behind the head of a place which ends before token i, or i: (علاقے) پیر میلہ
// میں. Between a head and its postposition nothing but a name stands, be its words numbers or days.
func (r *reader) namedBehind(i int) int {
	if !r.Is(i-1, lexicon.PlaceFirst) {
		return i
	}
	k := i
	for ; k <= i+scene.MaxUnheard; k++ {
		f := r.Fold(k)
		if f == "میں" || f == "پر" || r.Is(k, lexicon.Genitive) && r.Is(k+1, lexicon.Nearness) {
			break
		}
		_, event := r.EventMatch(k)
		if m := r.Names.At(k); r.Kind(k) != text.Word || event || m != nil && !r.Names.Is(m.Entity, names.Person) || f == "ایک" ||
			f == "نامی" || r.headed(k) && !r.Is(k, lexicon.PlaceLast) || r.Verb(k) ||
			r.Is(k, lexicon.Auxiliary|lexicon.Postposition|lexicon.Conjunction|lexicon.ClauseStart|lexicon.Demonstrative|lexicon.Pronoun|lexicon.PersonPronoun|lexicon.Particle) {
			return i
		}
	}
	if k > i+scene.MaxUnheard || !r.unheardIn(i, k) {
		return i
	}
	return k
}

// unheardIn tells whether one of the tokens from i to end stands in no list, as some word of an obscure name does.
func (r *reader) unheardIn(i, end int) bool {
	for k := i; k < end; k++ {
		if r.ID(k) == 0 || r.Names.At(k) != nil {
			return true
		}
	}
	return false
}

// maxAlong is how many words lie at most behind سمیت up to the noun of all the places meant.
const maxAlong = 6

// along is the end of the places of which one that ends before the سمیت at token i is only the first named, or i: (کوئٹہ)
// سمیت تین علاقوں, سمیت صوبے بھر.
func (r *reader) along(i int) int {
	for k := i + 1; k <= i+maxAlong; k++ {
		f := r.Fold(k)
		several := f == "بھر" || r.In(k, lexicon.PlaceGroup) ||
			r.In(k, lexicon.Site) && (strings.HasSuffix(f, "وں") || strings.HasSuffix(f, "ات"))
		if several && r.Is(k+1, lexicon.Postposition|lexicon.Genitive) {
			return k + 1
		}
		if r.Kind(k) > text.Number || r.EndsPeople(k+1) ||
			r.Is(k, lexicon.Postposition|lexicon.Auxiliary|lexicon.Conjunction) && !r.Is(k, lexicon.Genitive) {
			return i
		}
	}
	return i
}
