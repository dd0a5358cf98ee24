package happening

import (
	"bayan/extract/internal/counts/found"
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
)

// Parties and people that are called by the adjective of a place.

// adjective is a country's adjective before an attack: امریکی (ڈرون حملے).
func (r *Reader) adjective(h *found.Happening) found.Ref {
	if h.Event == "unrest" || h.Suffered() {
		return found.None
	}
	for k := h.Start - 1; k >= 0 && k > h.Start-4; k-- {
		if m, ok := r.Matches.Longest(k, lexicon.Demonym); ok &&
			(m.End == h.Start || m.End == h.Start-1 && r.Plain(m.End) && !r.Nominal(m.End)) {
			return found.Ref{Span: m.Span, Entity: r.PlaceEntity(m.Index)}
		}
	}
	return found.None
}

// NameCountries gives counts of which only a country's adjective tells who did it the country itself, where the article tells
// near by that it did: (غزہ پر) اسرائیل (کے حملے جاری ہیں۔) اسرائیلی (بمباری میں 20 شہید ہوئے).
func (r *Reader) NameCountries() {
	for n := range r.Out {
		c := &r.Out[n]
		m, ok := r.Matches.Longest(c.By.Start, lexicon.Demonym)
		if !ok || c.By.None() || m.Span != c.By.Span {
			continue
		}
		if land := r.PlaceEntity(m.Index); land >= 0 && r.Names.Entities[land].Country {
			if by := r.byName(land, r.Doc.SentenceOf(c.Span.Start)); !by.None() {
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

// PlaceEntity is the entity of a place of the rules, or -1 where the article does
// not name it.
func (r *Reader) PlaceEntity(place int32) int {
	if r.placed == nil {
		r.placed = map[string]int{}
		for n := range r.Names.Entities {
			e := &r.Names.Entities[n]
			if _, there := r.placed[e.Name]; !there && e.Type == names.Place {
				r.placed[e.Name] = n
			}
		}
	}
	if n, there := r.placed[r.Lex.Rules.Places[place].Name]; there {
		return n
	}
	return -1
}

// OfLand tells whether a party is called by the adjective of a place.
func (r *Reader) OfLand(p found.Ref, land int32) bool {
	for i := p.Start; i < p.End; i++ {
		if m, ok := r.Matches.Longest(i, lexicon.Demonym); ok && m.Index == land {
			return true
		}
	}
	return false
}

// LandOf is the place by whose adjective the people of a count are called, or -1: چار (فلسطینی).
func (r *Reader) LandOf(c *found.Count) int32 {
	for i := c.Number.End; i < c.Noun; i++ {
		if m, ok := r.Matches.Longest(i, lexicon.Demonym); ok {
			return m.Index
		}
	}
	return -1
}
