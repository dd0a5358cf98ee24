package scene

import (
	"bayan/extract/internal/counts/found"
	"bayan/extract/internal/lexicon"
)

// oneScene gives counts without a place that of all the others, in an article that begins with it.
func (r *Reader) oneScene() {
	one, n := found.None, 0
	for k := range r.Out {
		c := &r.Out[k]
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
	if n == 0 || r.Doc.SentenceOf(one.Start) > r.firstSentence()+maxLead {
		return
	}
	if r.Is(one.End, lexicon.Genitive) && r.IsHospital(one.End+1) {
		return
	}
	for k := range r.Out {
		if c := &r.Out[k]; r.staysThere(c) && !r.narrow(one, c) {
			c.Place = one
		}
	}
}

// staysThere tells whether a count without a place may be of what the article tells around it.
func (r *Reader) staysThere(c *found.Count) bool {
	if !c.Place.None() || c.Whole >= 0 || c.Number.Value >= WarTotal || c.Measure == "arrested" || r.IsPeriod(c.When) {
		return false
	}
	sentence := r.SentenceOf(c)
	return !r.nationwide(r.Doc.Sentences[sentence]) && !r.BearingOf(sentence).Leaves && !r.TotalSoFar(c) &&
		r.inScene(c, sentence) &&
		len(r.sites(c, sentence)) == 0
}

// between gives counts without a place that of the ones before and behind them, where those were at the same.
func (r *Reader) between() {
	last := -1
	var open []int
	for _, n := range r.InTextOrder() {
		c := &r.Out[n]
		if c.Place.None() {
			if last >= 0 {
				open = append(open, n)
			}
			continue
		}
		if last >= 0 && c.Place.Entity >= 0 && c.Place.Entity == r.Out[last].Place.Entity &&
			r.SentenceOf(c)-r.SentenceOf(&r.Out[last]) <= maxStory {
			for _, k := range open {
				if o := &r.Out[k]; r.staysThere(o) && r.goesOn(o, &r.Out[last]) && !r.narrow(r.Out[last].Place, o) {
					o.Place = r.Out[last].Place
				}
			}
		}
		last, open = n, open[:0]
	}
}

// goesOn tells whether nothing says that a count was at another time or place than one told before it.
func (r *Reader) goesOn(c, before *found.Count) bool {
	if c.When.Len() > 0 && c.When != before.When {
		return false
	}
	if k := r.SentenceOf(c) - 1; k > r.SentenceOf(before) {
		for _, x := range r.sites(c, k) {
			if x.Entity != before.Place.Entity {
				return false
			}
		}
	}
	return true
}
