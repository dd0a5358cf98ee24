package counts

import "bayan/extract/text"

// attribute gives each count its source and time.
func (r *reader) attribute() {
	for n := range r.out {
		c := &r.out[n]
		c.Statement = r.statementOf(c.Span)
		sentence := r.doc.SentenceOf(c.Span.Start)
		c.When = r.when(c, sentence)
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
