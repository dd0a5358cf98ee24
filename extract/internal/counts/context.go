package counts

import (
	"bayan/extract/internal/statements"
	"bayan/extract/text"
)

// attribute gives each count its source and time.
func (r *reader) attribute() {
	for n := range r.out {
		c := &r.out[n]
		c.Statement = r.statementOf(c.Span)
		sentence := r.doc.SentenceOf(c.Span.Start)
		c.When = r.when(c, sentence)
	}
}

func (r *reader) index() {
	r.saidIn = map[int][]int{}
	for n := range r.said {
		for _, s := range [...]text.Span{r.said[n].Speaker.Span, r.said[n].Content} {
			for k := r.doc.SentenceOf(s.Start); k < len(r.doc.Sentences) && (k == r.doc.SentenceOf(s.Start) || r.doc.Sentences[k].Start < s.End); k++ {
				if in := r.saidIn[k]; len(in) == 0 || in[len(in)-1] != n {
					r.saidIn[k] = append(in, n)
				}
			}
		}
	}
}

// statementOf is the innermost statement whose content holds a span, of those with a source if any has one, or -1: X نے
// کہا کہ انھیں بتایا گیا ہے کہ … is what X tells.
func (r *reader) statementOf(s text.Span) int {
	best := -1
	for _, n := range r.saidIn[r.doc.SentenceOf(s.Start)] {
		x := &r.said[n]
		if x.Content.Contains(s) && (best < 0 || closer(x, &r.said[best])) {
			best = n
		}
	}
	return best
}

// closer tells whether what a count says is rather of statement x than of y, of which both hold it.
func closer(x, y *statements.Statement) bool {
	if x.Speaker.Hidden() != y.Speaker.Hidden() {
		return y.Speaker.Hidden()
	}
	return x.Content.Len() < y.Content.Len()
}
