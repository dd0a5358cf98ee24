package scene

import (
	"bayan/extract/internal/counts/found"
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements"
)

// beats gives counts of which nothing else tells where they came about the place of the police who took or killed the
// people or who give the number: (ممبئی) پولیس نے دو افراد کو گرفتار کیا.
func (r *Reader) beats() {
	for n := range r.Out {
		c := &r.Out[n]
		if !c.Place.None() || c.Whole >= 0 || c.Event == "disease" || c.Measure == "missing" ||
			r.nationwide(r.Doc.SentenceAt(c.Span.Start)) {
			continue
		}
		if c.Place = r.beat(c.By); c.Place.None() && c.Statement >= 0 {
			c.Place = r.beat(r.Sayer(r.Said[c.Statement].Speaker))
		}
	}
}

// beat is the place with whose name a party begins that is its police: (ممبئی) پولیس, (کراچی) کی پولیس; none for others.
func (r *Reader) beat(p found.Ref) found.Ref {
	m, ok := r.Matches.Longest(p.Start, lexicon.Place)
	if !ok || p.None() {
		return found.None
	}
	i := m.End
	if r.Is(i, lexicon.Genitive) {
		i++
	}
	if i >= p.End || !r.In(i, lexicon.LocalForce) {
		return found.None
	}
	return found.Ref{Span: m.Span, Entity: r.PlaceEntity(m.Index)}
}

// Sayer is a speaker by the first name of theirs, or by their phrase without what says where they are.
func (r *Reader) Sayer(p statements.Speaker) found.Ref {
	by := found.Ref{Span: p.Name, Entity: -1}
	if p.Entity >= 0 {
		by = found.Ref{Span: r.Names.Entities[p.Entity].Mentions[0], Entity: p.Entity}
	}
	for i := by.Start; i < by.End; i++ {
		if r.Is(i, lexicon.Postposition) && !r.Is(i, lexicon.Genitive) {
			by.Start = i + 1 // مردان میں (پولیس)
		}
	}
	return by
}
