package scene

import (
	"bayan/extract/internal/counts/phrase"
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// maxUnlisted is how many words a place has at most that is known only by the head before it.
const maxUnlisted = 3

// within takes into a place one without a listed name that lies in it or of whose name it is only the
// beginning: مردان (کے علاقے رستم) میں, علاقے مالی (خیل) میں, شیرشاہ (سوری روڈ) پر.
func (r *Reader) within(m *names.Mention) *names.Mention {
	i := m.End
	if r.Is(i, lexicon.Genitive) {
		k := i + 1
		for r.Is(k, lexicon.Direction) || r.Fold(k) == "نواحی" {
			k++
		}
		if !r.Is(k, lexicon.PlaceFirst) {
			return m
		}
		if end := r.unlisted(k+1, maxUnlisted); end > k+1 {
			return &names.Mention{Span: text.Span{Start: m.Start, End: end}, Entity: m.Entity}
		}
		return m
	}
	end := r.unlisted(i, maxUnlisted-1)
	if end == i || r.Fold(end) == "سے" || !r.Is(end-1, lexicon.PlaceLast) && !r.Is(m.Start-1, lexicon.PlaceFirst) {
		return m
	}
	return &names.Mention{Span: text.Span{Start: m.Start, End: end}, Entity: -1}
}

// unlisted is the end of at most so many words from token i on that may be the rest of a place's name,
// or i: they stand before a postposition and are neither people nor what happened.
func (r *Reader) unlisted(i, most int) int {
	k := i
	for ; k < i+most && r.PlainWord(k); k++ {
		_, event := r.EventMatch(k)
		if m := r.Names.At(k); event || m != nil && !r.Names.Is(m.Entity, names.Person) || r.Fold(k) == "نامی" ||
			r.Is(k, lexicon.GroupNoun|lexicon.PersonNoun|lexicon.Particle|lexicon.Demonstrative|lexicon.PlaceFirst) ||
			r.Is(k, lexicon.NotPeople) || r.Verb(k) || r.EndsPeople(k+1) || r.Numeral(k) ||
			r.In(k, lexicon.Site) && !r.Is(k, lexicon.PlaceLast) {
			return i
		}
	}
	if f := r.Fold(k); f == "میں" || f == "پر" || f == "سے" || r.Is(k, lexicon.Genitive) {
		return k
	}
	return i
}

// region tells whether a place ends before token i in which another may lie: no
// country lies in one (اسرائیل کی لبنان پر بمباری).
func (r *Reader) region(i int, m text.Span) bool {
	e := r.NameEndingAt(i, names.Place)
	if e == nil {
		return false
	}
	inner := r.Names.At(m.Start)
	return inner == nil || inner.End < m.End && !r.Is(inner.End, lexicon.Genitive) ||
		!r.IsCountry(inner.Entity) && !r.Abroad(e, inner)
}

// WidenPlace takes the places and heads that lead to a place into its phrase: صوبہ
// بلوچستان کے ضلع مستونگ.
func (r *Reader) WidenPlace(m, s text.Span) text.Span {
	start := m.Start
	for start > s.Start {
		k := start - 1
		if r.Is(k, lexicon.PlaceFirst|lexicon.Direction) ||
			r.Is(k, lexicon.Genitive) && (r.region(k, m) || r.Is(k-1, lexicon.PlaceFirst)) {
			start = k
			continue
		}
		if e := r.NameEndingAt(start, names.Place); e != nil {
			start = e.Start
			continue
		}
		if k := r.listedBefore(start, s.Start); k < start {
			start = k
			continue
		}
		break
	}
	return text.Span{Start: start, End: m.End}
}

// maxListed is how many words lie at most between علاقوں and the last of the places that it leads to.
const maxListed = 8

// listedBefore is where the places begin that are listed before one which begins at token i and have no
// listed names, or i: (ضلع کارو اور) ضلع کیچ, کے علاقوں (ناگ، پروم اور) کولواہ, (شمالی اور) جنوبی کشمیر.
func (r *Reader) listedBefore(i, lo int) int {
	if f := r.Fold(i - 1); f != "اور" && f != "،" {
		return i
	}
	if r.Is(i, lexicon.Direction) && r.Is(i-2, lexicon.Direction) {
		return i - 2
	}
	if k := i - 2; k >= lo && r.InNoList(k) &&
		(k == lo || r.Kind(k-1) != text.Word || r.Is(k-1, lexicon.CaseMarker|lexicon.ClauseStart|lexicon.TimeWord)) {
		return k
	}
	for k := i - 2; k >= max(lo, i-2-maxUnlisted) && (r.PlainWord(k) || r.Fold(k) == "،"); k-- {
		if r.Is(k, lexicon.PlaceFirst) && k < i-2 {
			if r.unlistedTo(k+1, i-1) {
				return k
			}
			return i
		}
	}
	for k := i - 2; k >= max(lo, i-maxListed) && (r.PlainWord(k) || r.Fold(k) == "،" || r.Fold(k) == "اور"); k-- {
		if r.In(k-1, lexicon.PlaceGroup) {
			return k
		}
	}
	return i
}

// listedBehind is the end of a place without a listed name that اور joins to the one which ends before
// token i, or i: پشاور (اور شبقدر) میں.
func (r *Reader) listedBehind(i int) int {
	if f := r.Fold(i + 2); r.Fold(i) == "اور" && r.InNoList(i+1) && (f == "میں" || f == "پر") {
		return i + 2
	}
	return i
}

// unlistedTo tells whether the words of tokens i to end can be the name of a place.
func (r *Reader) unlistedTo(i, end int) bool {
	for k := i; k < end; k++ {
		if _, event := r.EventMatch(k); event || !r.PlainWord(k) ||
			r.Is(k, lexicon.GroupNoun|lexicon.PersonNoun|lexicon.Particle) ||
			r.EndsPeople(k+1) {
			return false
		}
	}
	return true
}

// liesIn takes the place right before an obscure one into its phrase w: پشاور میں (شیرشاہ سوری روڈ).
func (r *Reader) liesIn(m *names.Mention, w text.Span, before phrase.Site) (text.Span, *names.Mention) {
	if w.Start != before.End+1 || r.Fold(before.End) != "میں" || !r.obscure(m) {
		return w, m
	}
	w.Start = before.Start
	if m.Entity < 0 {
		m = &names.Mention{Span: m.Span, Entity: before.Entity}
	}
	return w, m
}

// obscure tells whether a place stands in no list, so that readers need to be told where it lies.
func (r *Reader) obscure(m *names.Mention) bool {
	return r.ListedPlace(m.Entity) == nil
}
