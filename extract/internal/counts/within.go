package counts

import (
	"strings"
	"unicode/utf8"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// maxUnlisted is how many words a place has at most that is known only by the head before it.
const maxUnlisted = 3

// within takes into a place one without a listed name that lies in it or of whose name it is only the
// beginning: مردان (کے علاقے رستم) میں, علاقے مالی (خیل) میں, شیرشاہ (سوری روڈ) پر.
func (r *reader) within(m *names.Mention) *names.Mention {
	i := m.End
	if r.is(i, lexicon.Genitive) {
		k := i + 1
		for r.is(k, lexicon.Direction) || r.fold(k) == "نواحی" {
			k++
		}
		if !r.is(k, lexicon.PlaceFirst) {
			return m
		}
		if end := r.unlisted(k+1, maxUnlisted); end > k+1 {
			return &names.Mention{Span: text.Span{Start: m.Start, End: end}, Entity: m.Entity}
		}
		return m
	}
	end := r.unlisted(i, maxUnlisted-1)
	if end == i || r.fold(end) == "سے" || !r.is(end-1, lexicon.PlaceLast) && !r.is(m.Start-1, lexicon.PlaceFirst) {
		return m
	}
	return &names.Mention{Span: text.Span{Start: m.Start, End: end}, Entity: -1}
}

// unlisted is the end of at most so many words from token i on that may be the rest of a place's name,
// or i: they stand before a postposition and are neither people nor what happened.
func (r *reader) unlisted(i, most int) int {
	k := i
	for ; k < i+most && r.plain(k); k++ {
		_, event := r.eventMatch(k)
		if m := r.names.At(k); event || m != nil && !r.names.Is(m.Entity, names.Person) || r.fold(k) == "نامی" || r.is(k, lexicon.GroupNoun|lexicon.PersonNoun|lexicon.Particle|lexicon.Demonstrative|lexicon.PlaceFirst) || r.is(k, lexicon.NotPeople) || r.verb(k) || r.endsPeople(k+1) || r.finder.numbers.Known(r.fold(k)) || r.in(k, lexicon.Site) && !r.is(k, lexicon.PlaceLast) {
			return i
		}
	}
	if f := r.fold(k); f == "میں" || f == "پر" || f == "سے" || r.is(k, lexicon.Genitive) {
		return k
	}
	return i
}

// region tells whether a place ends before token i in which another may lie: no
// country lies in one (اسرائیل کی لبنان پر بمباری).
func (r *reader) region(i int, m text.Span) bool {
	e := r.ending(i, names.Place)
	if e == nil {
		return false
	}
	inner := r.names.At(m.Start)
	return inner == nil || inner.End < m.End && !r.is(inner.End, lexicon.Genitive) || !r.names.Entities[inner.Entity].Country && !r.abroad(e, inner)
}

// widen takes the places and heads that lead to a place into its phrase: صوبہ
// بلوچستان کے ضلع مستونگ.
func (r *reader) widen(m, s text.Span) text.Span {
	start := m.Start
	for start > s.Start {
		k := start - 1
		if r.is(k, lexicon.PlaceFirst|lexicon.Direction) || r.is(k, lexicon.Genitive) && (r.region(k, m) || r.is(k-1, lexicon.PlaceFirst)) {
			start = k
			continue
		}
		if e := r.ending(start, names.Place); e != nil {
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
func (r *reader) listedBefore(i, lo int) int {
	if f := r.fold(i - 1); f != "اور" && f != "،" {
		return i
	}
	if r.is(i, lexicon.Direction) && r.is(i-2, lexicon.Direction) {
		return i - 2
	}
	if k := i - 2; k >= lo && r.unheard(k) && (k == lo || r.kind(k-1) != text.Word || r.is(k-1, lexicon.CaseMarker|lexicon.ClauseStart|lexicon.TimeWord)) {
		return k
	}
	for k := i - 2; k >= max(lo, i-2-maxUnlisted) && (r.plain(k) || r.fold(k) == "،"); k-- {
		if r.is(k, lexicon.PlaceFirst) && k < i-2 {
			if r.unlistedTo(k+1, i-1) {
				return k
			}
			return i
		}
	}
	for k := i - 2; k >= max(lo, i-maxListed) && (r.plain(k) || r.fold(k) == "،" || r.fold(k) == "اور"); k-- {
		if r.in(k-1, lexicon.PlaceGroup) {
			return k
		}
	}
	return i
}

// listedBehind is the end of a place without a listed name that اور joins to the one which ends before
// token i, or i: پشاور (اور شبقدر) میں.
func (r *reader) listedBehind(i int) int {
	if f := r.fold(i + 2); r.fold(i) == "اور" && r.unheard(i+1) && (f == "میں" || f == "پر") {
		return i + 2
	}
	return i
}

// unheard tells whether token i is a word that stands in no list at all, as the names of small places do.
func (r *reader) unheard(i int) bool {
	return r.kind(i) == text.Word && r.id(i) == 0 && r.names.At(i) == nil && !r.endsPeople(i+1)
}

// unlistedTo tells whether the words of tokens i to end can be the name of a place.
func (r *reader) unlistedTo(i, end int) bool {
	for k := i; k < end; k++ {
		if _, event := r.eventMatch(k); event || !r.plain(k) || r.is(k, lexicon.GroupNoun|lexicon.PersonNoun|lexicon.Particle) || r.endsPeople(k+1) {
			return false
		}
	}
	return true
}

// liesIn takes the place right before an obscure one into its phrase w: پشاور میں (شیرشاہ سوری روڈ).
func (r *reader) liesIn(m *names.Mention, w text.Span, before site) (text.Span, *names.Mention) {
	if w.Start != before.End+1 || r.fold(before.End) != "میں" || !r.obscure(m) {
		return w, m
	}
	w.Start = before.Start
	if m.Entity < 0 {
		m = &names.Mention{Span: m.Span, Entity: before.Entity}
	}
	return w, m
}

// obscure tells whether a place stands in no list, so that readers need to be told where it lies.
func (r *reader) obscure(m *names.Mention) bool {
	return m.Entity < 0 || r.finder.places[r.names.Entities[m.Entity].Name] == nil
}

// shortestPlace is how many letters the name of a place has at least.
const shortestPlace = 3

// unheardPlace tells whether token i can only be the name of a place, though it stands in no list: it
// begins an adverbial with میں: پولیس نے (تلکرم) میں.
func (r *reader) unheardPlace(i int) bool {
	f := r.fold(i)
	if !r.unheard(i) || r.fold(i+1) != "میں" || utf8.RuneCountInString(f) < shortestPlace || strings.HasSuffix(f, "وں") || strings.HasSuffix(f, "ز") {
		return false // many of something
	}
	k := i - 1
	switch r.fold(k) {
	case "کہ", "مطابق", "قبل":
		return true
	case "کو":
		return r.is(k-1, lexicon.TimeWord) // not لوگوں کو ایمبولینس میں
	}
	return r.kind(k) == text.Stop || r.is(k, lexicon.CaseMarker|lexicon.ClauseStart|lexicon.TimeWord) && r.kind(k) == text.Word
}
