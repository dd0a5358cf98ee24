package counts

import (
	"cmp"
	"slices"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/numbers"
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
		} else {
			c.Event = r.fitting(r.eventOf(h, at, article), c)
		}
		c.happening, c.sentence = h, at
	}
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
	case h.general && h.again:
		if o, _ := r.earlier(h, sentence, func(o *happening) bool { return !o.general && !o.background && !o.agent && (o.attack || !h.attack) }); o != nil {
			return o.event
		}
	}
	return h.event
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
		if c.Measure == "attacks" {
			if h.Overlaps(c.Span) {
				return h
			}
			continue
		}
		d := c.Span.Start - h.End
		if h.Start >= c.Span.Start {
			d = h.Start - c.Span.Start
			for k := c.Span.End; k < h.Start; k++ {
				if r.is(k, lexicon.Auxiliary) {
					d += farClause
					break
				}
			}
			d *= 2
		} else if r.is(h.End, lexicon.CaseMarker) || r.is(h.End, lexicon.Genitive) && r.is(h.End+1, lexicon.Relator) {
			d -= nearMarked
		}
		switch {
		case h.background:
			d += farBackground
		case h.agent:
			d += farAgent
		case h.general:
			d += farGeneral
		}
		if d < bestAt {
			best, bestAt = h, d
		}
	}
	return best
}

// warTotal is the number from which on people killed by attacks are those of a
// war, which the guidelines count under clash.
const warTotal = 500

// fitting corrects an event that cannot have had this outcome: people are
// arrested by an operation, thousands die in a war.
func (r *reader) fitting(e string, c *Count) string {
	switch {
	case c.Measure == "arrested" && e != "unrest":
		return "operation"
	case c.Measure == "missing" || c.Measure == "abducted" || c.Measure == "arrested":
		return e
	case c.Role == "attacker" && e == "attack":
		return "clash" // they fell in the fight
	case c.Number.Value >= warTotal && (e == "attack" || e == "air_strike"):
		return "clash"
	}
	return e
}

// refine gives a count of plain attacks or blasts the special event that its
// sentence shows right beside it.
func (r *reader) refine(c *Count) {
	s := r.doc.Sentences[r.doc.SentenceOf(c.Span.Start)]
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
			if !h.background && !h.agent {
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

// distinct drops counts that say again what an earlier one said, puts the rest in
// text order and renumbers the wholes.
func (r *reader) distinct() []Count {
	order := make([]int, len(r.out))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(r.out[a].Span.Start, r.out[b].Span.Start) })
	to := make([]int, len(r.out))
	var out []Count
	for _, n := range order {
		c := r.out[n]
		to[n] = -1
		if c.Event == "disease" && c.Measure == "injured" {
			continue // 20 مریضوں کی حالت نازک
		}
		for m := range out {
			if sameCount(&out[m], &c) && r.doc.SentenceOf(out[m].Span.Start) != r.doc.SentenceOf(c.Span.Start) {
				to[n] = m
				break
			}
		}
		if to[n] < 0 {
			to[n] = len(out)
			out = append(out, c)
		}
	}
	for n := range out {
		if w := out[n].Whole; w >= 0 {
			out[n].Whole = to[w] // -1 if that was no count
			if to[w] == n {
				out[n].Whole = -1
			}
		}
	}
	return out
}

// sameCount tells whether two counts give the same number of the same event.
func sameCount(a, b *Count) bool {
	if a.Measure != b.Measure || a.Number.Value != b.Number.Value || a.Number.High != b.Number.High || a.Number.Vague != b.Number.Vague {
		return false
	}
	if a.Number.Kind == numbers.Vague && a.Role != b.Role {
		return false
	}
	return a.Event == b.Event || a.Number.Value > 9
}
