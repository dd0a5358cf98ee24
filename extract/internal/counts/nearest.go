package counts

import (
	"bayan/extract/internal/counts/found"
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// link finds the happening to which a count belongs, with its sentence: the one
// that its own sentence puts closest to it, else one of the two sentences before.
func (r *reader) link(c *Count, sentence int) (*found.Happening, int) {
	if c.Deed == "execution" {
		return &found.Happening{Span: c.Span, Event: "execution", By: found.None, Target: found.None}, sentence
	}
	if h := r.nearest(c, sentence); h != nil {
		return h, sentence
	}
	for k := sentence - 1; k >= 0 && k >= sentence-2; k-- {
		if h := r.nearest(c, k); h != nil {
			return h, k
		}
	}
	return nil, sentence
}

// nearest is the happening of a sentence closest to a count: one in whose course
// it came about (دھماکے میں, فائرنگ سے) counts as nearer, a general one (حملہ) and
// one behind the count as farther.
func (r *reader) nearest(c *Count, sentence int) *found.Happening {
	var best *found.Happening
	bestAt := 1 << 30
	hs := r.HappeningsIn(sentence)
	for n := range hs {
		h := &hs[n]
		if h.General && h.End <= c.Span.Start && c.Span.Start-h.End <= nearMarked && r.countedIn(h.Span, c) {
			continue // (چار افراد کو قتل) اور تین کو زخمی کر دیا
		}
		if c.Measure == "attacks" {
			if h.Overlaps(c.Span) {
				return h
			}
			continue
		}
		if 2*(h.Start-c.Span.Start) >= bestAt {
			break // this and all behind it stand farther
		}
		if h.Start >= c.Span.End && r.cause(c.Span.End) {
			continue // تین شہریوں کی ہلاکت پر احتجاج
		}
		if d := r.farness(h, c.Span); d < bestAt {
			best, bestAt = h, d
		}
	}
	return best
}

// Distances, in words, that make a happening count as farther away than it stands.
const (
	farGeneral    = 6  // beside one of a special kind
	farBackground = 30 // a war is the last to have done it
	farAgent      = 16 // only who did it is told
	farClause     = 8  // in the clause behind
	farBare       = 20 // a mere واقعہ
	nearMarked    = 4  // nearer: حملے میں, دھماکے سے
)

// farness is how far a happening counts as standing from a count: the words between the two, and more
// for what makes it less likely that the count came of it.
func (r *reader) farness(h *found.Happening, c text.Span) int {
	d := c.Start - h.End
	switch {
	case h.Start >= c.Start:
		d = 2 * (h.Start - c.Start + r.apartBy(c.End, h.Start))
	case r.Is(h.End, lexicon.CaseMarker), r.Is(h.End, lexicon.Genitive) && r.Is(h.End+1, lexicon.Relator):
		d -= nearMarked
	}
	if h.Event == "execution" && !h.Overlaps(c) && !r.Verb(h.End) && !r.Is(h.End, lexicon.Auxiliary) {
		d += farBackground // the penalty that somebody else faces
	}
	if h.Start < c.Start && r.SaysAfterWhat(h.End, c.Start) {
		d += farAgent // والد کو قتل کرنے کے بعد دو بچوں کو فائرنگ کر کے
	}
	switch {
	case h.Background:
		d += farBackground
	case h.Agent:
		d += farAgent
	case h.Bare:
		d += farBare
	case h.General:
		d += farGeneral
	}
	return d
}

// countedIn tells whether a span lies in what another count than c counts.
func (r *reader) countedIn(s text.Span, c *Count) bool {
	all := r.CountsIn(r.Doc.SentenceOf(s.Start))
	for n := range all {
		if o := &all[n]; o.Span.Contains(s) && o != c && o.Measure != "attacks" {
			return true
		}
	}
	return false
}

// apartBy is how much farther away a happening counts for the clauses that end between a count
// and it: … مارے گئے جبکہ فائرنگ کے تبادلے میں.
func (r *reader) apartBy(from, to int) int {
	verb, other := 0, 0
	for k := from; k < to; k++ {
		if r.Is(k, lexicon.Auxiliary) {
			verb = farClause
		}
		if r.Is(k, lexicon.ClauseStart) {
			other = farAgent
		}
	}
	return verb + other
}

// cause tells whether the words at token i make of a count what something behind them
// came from: پر, کے بعد, کے خلاف.
func (r *reader) cause(i int) bool {
	if r.Fold(i) == "پر" {
		return true
	}
	return r.Fold(i) == "کے" && (r.Fold(i+1) == "بعد" || r.Fold(i+1) == "خلاف")
}
