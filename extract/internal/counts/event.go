package counts

import (
	"sort"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// placeEvents decides what event each count of people belongs to, and who did it
// to whom.
func (r *reader) placeEvents() {
	article := r.articleEvent()
	for n := range r.out {
		c := &r.out[n]
		sentence := r.doc.SentenceOf(c.Span.Start)
		h, at := r.link(c, sentence)
		if c.Measure == "attacks" {
			if c.Event == "attack" || c.Event == "bombing" {
				r.refine(c)
			}
			if c.Event == "attack" && h != nil {
				c.Event = r.machine(h.by, c.Event) // امریکی طیارے 190 حملے کر چکے ہیں
				if e := r.toldAgain(h, at); e != "" && c.Event == "attack" {
					c.Event = e
				}
			}
		} else {
			c.Event = r.fitting(h, r.eventOf(h, at, article), c)
			if r.period(c.When) && (h == nil || at < sentence) && (violent(c.Event) || c.Event == "clash") && c.Number.Value < warTotal {
				c.Event = "attack" // a year has more than what was told last
			}
		}
		c.happening, c.sentence = h, at
	}
	r.warTolls()
	for n := range r.out {
		if c := &r.out[n]; c.Whole >= 0 && c.Measure != "attacks" {
			c.Event = r.out[c.Whole].Event // a part fell in what the whole fell in
		}
	}
	r.breakdowns()
	r.parties()
}

// eventOf is the event of a happening of a sentence; one that the text only points
// to is what it pointed to before.
func (r *reader) eventOf(h *happening, sentence int, article string) string {
	switch {
	case h == nil && article == "":
		return "other"
	case h == nil:
		return article
	case h.bare:
		if o, at := r.earlier(h, sentence, func(o *happening) bool { return !o.bare && !o.background && !o.agent && o.event != "execution" }); o != nil {
			return r.special(o, at)
		}
		if article != "" {
			return article
		}
	case h.again && h.event == "operation":
		// بمباری کی … یہ کارروائی
		if o, at := r.earlier(h, sentence, func(o *happening) bool { return !o.general && !o.background && !o.agent && o.event != "operation" }); o != nil && at >= sentence-1 && (o.event == "air_strike" || o.event == "drone_strike") {
			return o.event
		}
	case h.event == "bombing" && (h.again && r.suicide(h, sentence) || r.toldSuicide(h, sentence)):
		return "suicide_attack" // خودکش دھماکہ … اس دھماکے میں
	case h.general && !h.again && !r.suchAttack(h):
		if e := r.toldAgain(h, sentence); e != "" {
			return e
		}
	case h.general:
		if o, at := r.earlier(h, sentence, func(o *happening) bool {
			return !o.general && !o.background && !o.agent && (o.attack || !h.attack || violent(o.event))
		}); o != nil {
			return r.special(o, at)
		}
	}
	return r.special(h, sentence)
}

// suchAttack tells whether an attack is one told of before, of which an adjective says more: ان مہلک حملوں میں.
func (r *reader) suchAttack(h *happening) bool {
	k := h.Start - 1
	return h.attack && r.plain(k) && !r.is(k, lexicon.Opener|lexicon.NotPeople) && r.is(k-1, lexicon.Demonstrative)
}

// lookBack is within how many sentences a happening is told of again.
const lookBack = 4

// earlier is the last happening before another that satisfies a condition, with
// its sentence, or nil.
func (r *reader) earlier(h *happening, sentence int, ok func(*happening) bool) (*happening, int) {
	for k := sentence; k >= 0 && k >= sentence-lookBack; k-- {
		hs := r.happeningsIn(k)
		for n := len(hs) - 1; n >= 0; n-- {
			if hs[n].End <= h.Start && ok(&hs[n]) {
				return &hs[n], k
			}
		}
	}
	return nil, 0
}

// link finds the happening to which a count belongs, with its sentence: the one
// that its own sentence puts closest to it, else one of the two sentences before.
func (r *reader) link(c *Count, sentence int) (*happening, int) {
	if c.deed == "execution" {
		return &happening{Span: c.Span, event: "execution", by: none, target: none}, sentence
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

// Distances, in words, that make a happening count as farther away than it stands.
const (
	farGeneral    = 6  // beside one of a special kind
	farBackground = 30 // a war is the last to have done it
	farAgent      = 16 // only who did it is told
	farClause     = 8  // in the clause behind
	farBare       = 20 // a mere واقعہ
	nearMarked    = 4  // nearer: حملے میں, دھماکے سے
)

// nearest is the happening of a sentence closest to a count: one in whose course
// it came about (دھماکے میں, فائرنگ سے) counts as nearer, a general one (حملہ) and
// one behind the count as farther.
func (r *reader) nearest(c *Count, sentence int) *happening {
	var best *happening
	bestAt := 1 << 30
	hs := r.happeningsIn(sentence)
	for n := range hs {
		h := &hs[n]
		if h.general && h.End <= c.Span.Start && c.Span.Start-h.End <= nearMarked && r.countedIn(h.Span, c) {
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

// farness is how far a happening counts as standing from a count: the words between the two, and more
// for what makes it less likely that the count came of it.
func (r *reader) farness(h *happening, c text.Span) int {
	d := c.Start - h.End
	switch {
	case h.Start >= c.Start:
		d = 2 * (h.Start - c.Start + r.apartBy(c.End, h.Start))
	case r.is(h.End, lexicon.CaseMarker), r.is(h.End, lexicon.Genitive) && r.is(h.End+1, lexicon.Relator):
		d -= nearMarked
	}
	if h.event == "execution" && !h.Overlaps(c) && !r.verb(h.End) && !r.is(h.End, lexicon.Auxiliary) {
		d += farBackground // the penalty that somebody else faces
	}
	if h.Start < c.Start && r.precedes(h.End, c.Start) {
		d += farAgent // والد کو قتل کرنے کے بعد دو بچوں کو فائرنگ کر کے
	}
	switch {
	case h.background:
		d += farBackground
	case h.agent:
		d += farAgent
	case h.bare:
		d += farBare
	case h.general:
		d += farGeneral
	}
	return d
}

// countedIn tells whether a span lies in what another count than c counts.
func (r *reader) countedIn(s text.Span, c *Count) bool {
	all := r.countsIn(r.doc.SentenceOf(s.Start))
	for n := range all {
		if o := &all[n]; o.Span.Contains(s) && o != c && o.Measure != "attacks" {
			return true
		}
	}
	return false
}

// countsIn gives the counts of a sentence, which stand together, though not in the order of the text.
func (r *reader) countsIn(sentence int) []Count {
	return r.out[r.countsFrom(sentence):r.countsFrom(sentence+1)]
}

// countsFrom is the index of the first count that no sentence before one tells.
func (r *reader) countsFrom(sentence int) int {
	return sort.Search(len(r.out), func(n int) bool { return r.doc.SentenceOf(r.out[n].Span.Start) >= sentence })
}

// apartBy is how much farther away a happening counts for the clauses that end between a count
// and it: … مارے گئے جبکہ فائرنگ کے تبادلے میں.
func (r *reader) apartBy(from, to int) int {
	verb, other := 0, 0
	for k := from; k < to; k++ {
		if r.is(k, lexicon.Auxiliary) {
			verb = farClause
		}
		if r.is(k, lexicon.ClauseStart) {
			other = farAgent
		}
	}
	return verb + other
}

// cause tells whether the words at token i make of a count what something behind them
// came from: پر, کے بعد, کے خلاف.
func (r *reader) cause(i int) bool {
	if r.fold(i) == "پر" {
		return true
	}
	return r.fold(i) == "کے" && (r.fold(i+1) == "بعد" || r.fold(i+1) == "خلاف")
}

// refine gives a count of plain attacks or blasts the special event that its
// sentence shows right beside it.
func (r *reader) refine(c *Count) {
	s := r.doc.SentenceAt(c.Span.Start)
	for i := max(s.Start, c.Span.Start-6); i < min(s.End, c.Span.End+4); i++ {
		if m, ok := r.matches.Longest(i, lexicon.EventHint); ok {
			switch e := r.lex.Rules.Events[m.Index].Event; e {
			case "suicide_attack", "drone_strike", "air_strike", "cyber_attack", "accident":
				c.Event = e
				return
			}
		}
	}
}

// articleEvent is the event that the article shows most often.
func (r *reader) articleEvent() string {
	seen := map[string]int{}
	for n := range r.doc.Sentences {
		for _, h := range r.happeningsIn(n) {
			if !h.background && !h.agent && !h.bare && h.event != "execution" {
				seen[h.event] += h.Len()
			}
		}
	}
	best := ""
	for e, n := range seen {
		if best == "" || n > seen[best] || n == seen[best] && e < best {
			best = e
		}
	}
	return best
}
