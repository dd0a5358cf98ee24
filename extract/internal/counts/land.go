package counts

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
)

// Parties and people that are called by the adjective of a place.

// adjective is a country's adjective before an attack: امریکی (ڈرون حملے).
func (r *reader) adjective(h *happening) Ref {
	if h.event == "unrest" || h.suffered() {
		return none
	}
	for k := h.Start - 1; k >= 0 && k > h.Start-4; k-- {
		if m, ok := r.matches.Longest(k, lexicon.Demonym); ok && (m.End == h.Start || m.End == h.Start-1 && r.plain(m.End) && !r.nominal(m.End)) {
			return Ref{m.Span, r.placeEntity(m.Index)}
		}
	}
	return none
}

// nameCountries gives counts of which only a country's adjective tells who did it the country itself, where the article tells
// near by that it did: (غزہ پر) اسرائیل (کے حملے جاری ہیں۔) اسرائیلی (بمباری میں 20 شہید ہوئے).
func (r *reader) nameCountries() {
	for n := range r.out {
		c := &r.out[n]
		m, ok := r.matches.Longest(c.By.Start, lexicon.Demonym)
		if !ok || c.By.None() || m.Span != c.By.Span {
			continue
		}
		if land := r.placeEntity(m.Index); land >= 0 && r.names.Entities[land].Country {
			if by := r.byName(land, r.doc.SentenceOf(c.Span.Start)); !by.None() {
				c.By = by
			}
		}
	}
}

// maxNamed is within how many sentences before a country's adjective its name tells that it did such a thing.
const maxNamed = 3

// byName is a country where a sentence, or one of those close before it, names it as who did something that happened.
func (r *reader) byName(land, sentence int) Ref {
	for k := sentence; k >= max(0, sentence-maxNamed); k-- {
		for _, h := range r.happeningsIn(k) {
			if m := r.names.At(h.by.Start); m != nil && m.Entity == land && m.Span == h.by.Span && !h.by.None() {
				return h.by
			}
		}
	}
	return none
}

// placeEntity is the entity of a place of the rules, or -1 where the article does
// not name it.
func (r *reader) placeEntity(place int32) int {
	if r.placed == nil {
		r.placed = map[string]int{}
		for n := range r.names.Entities {
			e := &r.names.Entities[n]
			if _, there := r.placed[e.Name]; !there && e.Type == names.Place {
				r.placed[e.Name] = n
			}
		}
	}
	if n, there := r.placed[r.lex.Rules.Places[place].Name]; there {
		return n
	}
	return -1
}

// ofLand tells whether a party is called by the adjective of a place.
func (r *reader) ofLand(p Ref, land int32) bool {
	for i := p.Start; i < p.End; i++ {
		if m, ok := r.matches.Longest(i, lexicon.Demonym); ok && m.Index == land {
			return true
		}
	}
	return false
}

// landOf is the place by whose adjective the people of a count are called, or -1: چار (فلسطینی).
func (r *reader) landOf(c *Count) int32 {
	for i := c.Number.End; i < c.noun; i++ {
		if m, ok := r.matches.Longest(i, lexicon.Demonym); ok {
			return m.Index
		}
	}
	return -1
}
