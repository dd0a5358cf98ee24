package counts

import "bayan/extract/text"

// attribute gives each count its source, place, time and parties.
func (r *reader) attribute() {
	for n := range r.out {
		c := &r.out[n]
		c.Statement = r.statementOf(c.Span)
		sentence := r.doc.SentenceOf(c.Span.Start)
		s := r.doc.Sentences[sentence]
		c.When = r.when(c.Span, sentence)
		c.Place = r.place(c, s)
	}
}

// statementOf is the innermost statement whose content holds a span, or -1.
func (r *reader) statementOf(s text.Span) int {
	best := -1
	for n := range r.said {
		c := r.said[n].Content
		if c.Contains(s) && (best < 0 || c.Len() < r.said[best].Content.Len()) {
			best = n
		}
	}
	return best
}
