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

// index notes by sentence the statements of which the cue stands in it and those that reach into it.
func (r *reader) index() {
	r.cuesIn, r.saidIn = map[int][]int{}, map[int][]int{}
	for n := range r.said {
		st := &r.said[n]
		at := r.doc.SentenceOf(st.Cue.Start)
		r.cuesIn[at] = append(r.cuesIn[at], n)
		for _, s := range [...]text.Span{st.Speaker.Span, st.Content} {
			first := r.doc.SentenceOf(s.Start)
			for k := first; k < len(r.doc.Sentences) && (k == first || r.doc.Sentences[k].Start < s.End); k++ {
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
