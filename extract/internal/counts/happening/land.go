package happening

import (
	"strings"

	"bayan/extract/internal/counts/found"
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// Places, and parties and people that are called by their adjectives.

// adjective is a country's adjective before an attack: امریکی (ڈرون حملے).
func (r *Reader) adjective(h *found.Happening) found.Ref {
	if h.Event == "unrest" || h.Suffered() {
		return found.None
	}
	for k := h.Start - 1; k >= 0 && k > h.Start-4; k-- {
		if m, ok := r.Matches.Longest(k, lexicon.Demonym); ok &&
			(m.End == h.Start || m.End == h.Start-1 && r.PlainWord(m.End) && !r.Nominal(m.End)) {
			return found.Ref{Span: m.Span, Entity: r.PlaceEntity(m.Index)}
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

// LandOf is the place by whose adjective the people of a count are called, or -1: چار (فلسطینی).
func (r *Reader) LandOf(c *found.Count) int32 {
	for i := c.Number.End; i < c.Noun; i++ {
		if m, ok := r.Matches.Longest(i, lexicon.Demonym); ok {
			return m.Index
		}
	}
	return -1
}

// Abroad tells whether the second of two places lies in another country than the first,
// behind whose genitive it stands: (اسرائیل کے) دمشق.
func (r *Reader) Abroad(a, b *names.Mention) bool {
	p, ok := r.Matches.Longest(b.Start, lexicon.Place)
	if !ok || p.End != b.End || b.Start != a.End+1 || !r.IsCountry(a.Entity) {
		return false
	}
	land := r.country(r.Lex.Rules.Places[p.Index].In)
	return land != "" && land != r.Names.Entities[a.Entity].Name
}

// maxEnclosing is how many places at most enclose one another: a town, its district,
// its province and its country.
const maxEnclosing = 5

// country is the country in which a listed place lies or that it is, or empty.
func (r *Reader) country(place string) string {
	for range maxEnclosing {
		p := r.Lists.Places[place]
		switch {
		case p == nil:
			return ""
		case p.Category == "country":
			return place
		}
		place = p.In
	}
	return ""
}

// border tells whether a target is but a line along which something happened: لائن آف کنٹرول پر
// فائرنگ.
func (r *Reader) border(target found.Ref) bool {
	if target.Entity < 0 {
		return false
	}
	name := text.Fold(r.Names.Entities[target.Entity].Name)
	return strings.HasSuffix(name, "کنٹرول") || strings.HasSuffix(name, "باونڈری") || name == "ایل او سی"
}
