package counts

import "bayan/extract/internal/lexicon"

// Within how many counts and sentences the people of a land fall to the same army.
const (
	maxVictims = 8
	maxFront   = 10
)

// sameVictims gives counts of people of a land who fell in attacks of which nobody says whose they were the army
// or country that the text told of last as killing people of that land: اسرائیلی فوج کے حملوں میں 37 فلسطینی شہید
// ہوئے۔ ایک گھر پر حملے میں چار فلسطینی شہید ہوئے.
func (r *reader) sameVictims() {
	for n := range r.out {
		c := &r.out[n]
		land := r.landOf(c)
		if land < 0 || !c.By.None() || !r.aimed(c) || c.happening == nil || !c.happening.attack && !violent(c.Event) {
			continue
		}
		at := r.doc.SentenceOf(c.Span.Start)
		for m := n - 1; m >= 0 && m >= n-maxVictims; m-- {
			o := &r.out[m]
			if r.landOf(o) != land || o.By.None() || at-r.doc.SentenceOf(o.Span.Start) > maxFront || o.Span.Start > c.Span.Start {
				continue
			}
			if r.state(o.By) && !r.ofLand(o.By, land) && r.fold(o.By.Start) != "ایک" && !r.endsPeople(o.By.End) {
				c.By = o.By
			}
			break
		}
	}
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
