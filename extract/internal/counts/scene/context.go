package scene

import "bayan/extract/text"

// Attribute gives each count its source and time.
func (r *Reader) Attribute() {
	for n := range r.Out {
		c := &r.Out[n]
		c.Statement = r.StatementOf(c.Span)
		sentence := r.Doc.SentenceOf(c.Span.Start)
		c.When = r.when(c, sentence)
	}
}

// index notes by sentence the statements of which the cue stands in it and those that reach into it.
func (r *Reader) index() {
	r.CuesIn, r.SaidIn = map[int][]int{}, map[int][]int{}
	for n := range r.Said {
		st := &r.Said[n]
		at := r.Doc.SentenceOf(st.Cue.Start)
		r.CuesIn[at] = append(r.CuesIn[at], n)
		for _, s := range [...]text.Span{st.Speaker.Span, st.Content} {
			first := r.Doc.SentenceOf(s.Start)
			for k := first; k < len(r.Doc.Sentences) && (k == first || r.Doc.Sentences[k].Start < s.End); k++ {
				if in := r.SaidIn[k]; len(in) == 0 || in[len(in)-1] != n {
					r.SaidIn[k] = append(in, n)
				}
			}
		}
	}
}
