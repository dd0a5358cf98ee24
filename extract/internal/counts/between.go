package counts

import "bayan/extract/internal/lexicon"

// oneScene gives counts without a place that of all the others, in an article that begins with it.
func (r *reader) oneScene() {
	one, n := none, 0
	for k := range r.out {
		c := &r.out[k]
		switch {
		case c.Place.None():
			continue
		case c.Place.Entity < 0 || n > 0 && c.Place.Entity != one.Entity:
			return
		case n == 0 || c.Place.Start < one.Start:
			one = c.Place
		}
		n++
	}
	if n == 0 || r.doc.SentenceOf(one.Start) > r.firstSentence()+maxLead {
		return
	}
	if r.is(one.End, lexicon.Genitive) && r.hospital(one.End+1) {
		return
	}
	for k := range r.out {
		if c := &r.out[k]; r.staysThere(c) && !r.narrow(one, c) {
			c.Place = one
		}
	}
}

// staysThere tells whether a count without a place may be of what the article tells around it.
func (r *reader) staysThere(c *Count) bool {
	if !c.Place.None() || c.Whole >= 0 || c.Number.Value >= warTotal || c.Measure == "arrested" || r.period(c.When) {
		return false
	}
	sentence := r.doc.SentenceOf(c.Span.Start)
	return !r.nationwide(r.doc.Sentences[sentence]) && !r.bearing(sentence).leaves && !r.lasting(c) && r.inScene(c, sentence) && len(r.sites(c, sentence)) == 0
}

// between gives counts without a place that of the ones before and behind them, where those were at the same.
func (r *reader) between() {
	last := -1
	var open []int
	for _, n := range r.inTextOrder() {
		c := &r.out[n]
		if c.Place.None() {
			if last >= 0 {
				open = append(open, n)
			}
			continue
		}
		if last >= 0 && c.Place.Entity >= 0 && c.Place.Entity == r.out[last].Place.Entity && r.doc.SentenceOf(c.Span.Start)-r.doc.SentenceOf(r.out[last].Span.Start) <= maxStory {
			for _, k := range open {
				if o := &r.out[k]; r.staysThere(o) && r.goesOn(o, &r.out[last]) && !r.narrow(r.out[last].Place, o) {
					o.Place = r.out[last].Place
				}
			}
		}
		last, open = n, open[:0]
	}
}

// goesOn tells whether nothing says that a count was at another time or place than one told before it.
func (r *reader) goesOn(c, before *Count) bool {
	if c.When.Len() > 0 && c.When != before.When {
		return false
	}
	if k := r.doc.SentenceOf(c.Span.Start) - 1; k > r.doc.SentenceOf(before.Span.Start) {
		for _, x := range r.sites(c, k) {
			if x.Entity != before.Place.Entity {
				return false
			}
		}
	}
	return true
}
