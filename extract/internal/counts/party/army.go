package party

import (
	"bayan/extract/internal/counts/found"
	"bayan/extract/internal/lexicon"
)

// Within how many counts and sentences the people of a land fall to the same army.
const (
	maxVictims = 8
	maxFront   = 10
)

// sameVictims gives counts of people of a land who fell in attacks of which nobody says whose they were the army
// or country that the text told of last as killing people of that land: اسرائیلی فوج کے حملوں میں 37 فلسطینی شہید
// ہوئے۔ ایک گھر پر حملے میں چار فلسطینی شہید ہوئے.
func (r *Reader) sameVictims() {
	for n := range r.Out {
		c := &r.Out[n]
		if !c.By.None() || !r.aimed(c) || c.Happening == nil || !c.Happening.Attack && !found.Violent(c.Event) {
			continue
		}
		land, at := r.LandOf(c), r.SentenceOf(c)
		if land < 0 {
			c.By = r.sameSide(n, at)
			continue
		}
		for m := n - 1; m >= 0 && m >= n-maxVictims; m-- {
			o := &r.Out[m]
			if r.LandOf(o) != land || o.By.None() || at-r.SentenceOf(o) > maxFront || o.Span.Start > c.Span.Start {
				continue
			}
			if r.IsState(o.By) && !r.ofLand(o.By, land) && r.Fold(o.By.Start) != "ایک" && !r.EndsPeople(o.By.End) {
				c.By = o.By
			}
			break
		}
	}
}

// sameSide is the army or country that the text told of last as killing civilians, where nothing says that a count of
// people without a land was at another place or time: غزہ میں اسرائیلی حملوں میں 30 شہید ہوئے۔ ایک سکول پر بمباری میں
// دس افراد شہید ہوئے.
func (r *Reader) sameSide(n, at int) found.Ref {
	c := &r.Out[n]
	if c.Armed() || c.Event == "clash" || !c.Hurt() {
		return found.None
	}
	for m := n - 1; m >= 0 && m >= n-maxVictims; m-- {
		o := &r.Out[m]
		if o.Span.Start > c.Span.Start || o.By.None() {
			continue
		}
		from := r.SentenceOf(o)
		if at-from > maxFront/2 || o.Armed() || !r.IsState(o.By) || r.EndsPeople(o.By.End) {
			return found.None
		}
		for k := from + 1; k <= at; k++ {
			if b := r.BearingOf(k); b.Turns || b.Leaves || b.Harks {
				return found.None
			}
		}
		return o.By
	}
	return found.None
}

// IsState tells whether who did something is a country or its army: اسرائیلی (حملے میں).
func (r *Reader) IsState(by found.Ref) bool {
	for i := by.Start; i < by.End; i++ {
		if m, ok := r.Matches.Longest(i, lexicon.RoleNoun); ok && r.RoleOf(m) == "attacker" {
			return false
		}
	}
	for i := by.Start; i < by.End; i++ {
		if _, ok := r.Matches.Longest(i, lexicon.Demonym); ok {
			return true
		}
		if m, ok := r.Matches.Longest(i, lexicon.Place); ok && r.Lex.Rules.Places[m.Index].Category == "country" {
			return true
		}
	}
	return false
}

// nameCountries gives counts of which only a country's adjective tells who did it the country itself, where the article tells
// near by that it did: (غزہ پر) اسرائیل (کے حملے جاری ہیں۔) اسرائیلی (بمباری میں 20 شہید ہوئے).
func (r *Reader) nameCountries() {
	for n := range r.Out {
		c := &r.Out[n]
		m, ok := r.Matches.Longest(c.By.Start, lexicon.Demonym)
		if !ok || c.By.None() || m.Span != c.By.Span {
			continue
		}
		if land := r.PlaceEntity(m.Index); r.IsCountry(land) {
			if by := r.byName(land, r.SentenceOf(c)); !by.None() {
				c.By = by
			}
		}
	}
}

// maxNamed is within how many sentences before a country's adjective its name tells that it did such a thing.
const maxNamed = 3

// byName is a country where a sentence, or one of those close before it, names it as who did something that happened.
func (r *Reader) byName(land, sentence int) found.Ref {
	for k := sentence; k >= max(0, sentence-maxNamed); k-- {
		for _, h := range r.HappeningsIn(k) {
			if m := r.Names.At(h.By.Start); m != nil && m.Entity == land && m.Span == h.By.Span && !h.By.None() {
				return h.By
			}
		}
	}
	return found.None
}

// ofLand tells whether a party is called by the adjective of a place.
func (r *Reader) ofLand(p found.Ref, land int32) bool {
	for i := p.Start; i < p.End; i++ {
		if m, ok := r.Matches.Longest(i, lexicon.Demonym); ok && m.Index == land {
			return true
		}
	}
	return false
}
