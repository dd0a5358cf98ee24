package counts

import "bayan/extract/internal/lexicon"

// beats gives counts of which nothing else tells where they came about the place of the police who took or killed the
// people or who give the number: (ممبئی) پولیس نے دو افراد کو گرفتار کیا.
func (r *reader) beats() {
	for n := range r.out {
		c := &r.out[n]
		if !c.Place.None() || c.Whole >= 0 || c.Event == "disease" || c.Measure == "missing" || r.nationwide(r.doc.SentenceAt(c.Span.Start)) {
			continue
		}
		if c.Place = r.beat(c.By); c.Place.None() && c.Statement >= 0 {
			c.Place = r.beat(r.sayer(r.said[c.Statement].Speaker))
		}
	}
}

// beat is the place with whose name a party begins that is its police: (ممبئی) پولیس, (کراچی) کی پولیس; none for others.
func (r *reader) beat(p Ref) Ref {
	m, ok := r.matches.Longest(p.Start, lexicon.Place)
	if !ok || p.None() {
		return none
	}
	i := m.End
	if r.is(i, lexicon.Genitive) {
		i++
	}
	if i >= p.End || !r.in(i, lexicon.LocalForce) {
		return none
	}
	return Ref{m.Span, r.placeEntity(m.Index)}
}
