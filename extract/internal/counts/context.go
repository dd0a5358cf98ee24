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
		c := r.said[n].Content
		if !c.Contains(s) {
			continue
		}
		hidden := r.said[n].Speaker.Hidden()
		if best < 0 || r.said[best].Speaker.Hidden() && !hidden || c.Len() < r.said[best].Content.Len() && hidden == r.said[best].Speaker.Hidden() {
			best = n
		}
	}
	return best
}
