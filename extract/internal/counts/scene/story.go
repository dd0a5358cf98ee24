package scene

import "bayan/extract/internal/counts/found"

// LocateByStory gives counts for which neither their own sentence nor those next to it have a place that
// of the story which the article tells.
func (r *Reader) LocateByStory() {
	for n := range r.Out {
		c := &r.Out[n]
		s := r.Doc.SentenceAt(c.Span.Start)
		if c.Place.None() && c.Whole < 0 && c.Number.Value < WarTotal && !r.IsPeriod(c.When) && !r.nationwide(s) &&
			r.Fold(s.Start+1) != "رہے" { // یاد رہے کہ: something else
			sentence := r.Doc.SentenceOf(s.Start)
			if c.Place = r.lead(c, sentence); c.Place.None() {
				c.Place = r.story(c, sentence)
			}
			if c.Place.None() {
				c.Place = r.scenePlace(c, sentence)
			}
		}
	}
	r.oneScene()
	r.between()
	r.beats()
	r.inheritPlace()
}

// shortestLead is how many words the first sentence of an article has at least; a dateline that ends
// with a stop is none: پشاور۔ (نامہ نگار).
const shortestLead = 6

// firstSentence is the first sentence of an article behind its dateline.
func (r *Reader) firstSentence() int {
	for k, s := range r.Doc.Sentences[:min(len(r.Doc.Sentences), maxLead)] {
		if s.Len() >= shortestLead {
			return k
		}
	}
	return 0
}

// maxLead is how many sentences behind the first one of an article still go on about it.
const maxLead = 2

// lead is the only place of the first sentence of an article, for those that follow it at once.
func (r *Reader) lead(c *found.Count, sentence int) found.Ref {
	first := r.firstSentence()
	if sentence <= first || sentence > first+maxLead || c.Measure == "arrested" && !r.tells(c, first) && r.suspected(c) {
		return found.None
	}
	for k := first + 1; k < sentence; k++ {
		if len(r.sites(c, k)) > 0 {
			return found.None
		}
	}
	if p := r.onlySpot(c, first); !r.possessor(p) {
		return p
	}
	return found.None
}

// maxStory is how many sentences at most a place holds for what happened there.
const maxStory = 8

// story is the last place that the sentences before a count name, where the sentence that names
// it tells of what that of the count tells once more.
func (r *Reader) story(c *found.Count, sentence int) found.Ref {
	h := c.Happening
	if h == nil || c.Sentence != sentence || !r.retells(h) || h.Background || c.Event == "disease" || c.Measure == "arrested" ||
		c.Measure == "displaced" {
		return found.None
	}
	for k := sentence - 1; k >= 0 && k >= sentence-maxStory; k-- {
		spots := r.spots(c, k, false)
		if len(spots) == 0 {
			continue
		}
		last := spots[len(spots)-1]
		for _, o := range r.HappeningsIn(k) {
			if o.Specific() && r.SameKind(&o, c) && !r.possessor(last) {
				return last
			}
		}
		return found.None
	}
	return found.None
}
