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
