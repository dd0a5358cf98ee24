package counts

import (
	"cmp"
	"slices"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/numbers"
	"bayan/extract/text"
)

// placeEvents decides what event each count of people belongs to.
func (r *reader) placeEvents() {
	article := r.articleEvent()
	for n := range r.out {
		c := &r.out[n]
		if c.Measure == "attacks" {
			if c.Event == "attack" || c.Event == "bombing" {
				r.refine(c)
			}
			continue
		}
		c.Event = r.eventOf(c, article)
	}
}

// eventOf looks for the event of a count: the nearest word that shows one in the
// sentence, then in the sentence before, then what the article is mostly about.
func (r *reader) eventOf(c *Count, article string) string {
	s := r.doc.SentenceOf(c.Span.Start)
	if e := r.nearest(c.Span, r.doc.Sentences[s]); e != "" {
		return r.fitting(e, c)
	}
	for k := 1; k <= 2 && s-k >= 0; k++ {
		if e := r.nearest(c.Span, r.doc.Sentences[s-k]); e != "" {
			return r.fitting(e, c)
		}
	}
	if article == "" {
		article = "other"
		if c.Measure == "arrested" {
			article = "operation"
		}
	}
	return r.fitting(article, c)
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
	case c.Number.Value >= warTotal && (e == "attack" || e == "air_strike"):
		return "clash"
	}
	return e
}

// nearest is the event shown by the word closest to a span in a sentence. A word
// before the span counts as nearer, and a general one (حملہ) gives way to a
// special one beside it.
func (r *reader) nearest(c, s text.Span) string {
	best, bestAt := "", 1<<30
	for i := s.Start; i < s.End; i++ {
		m, ok := r.eventMatch(i)
		if !ok {
			continue
		}
		e := r.lex.Rules.Events[m.Index].Event
		d := c.Start - m.End
		if d < 0 {
			d = (m.Start - c.Start) * 2
		}
		if e == "attack" || r.fold(i) == "جنگ" {
			d += 8
		}
		if d < bestAt {
			best, bestAt = e, d
		}
		i = m.End - 1
	}
	return best
}

// eventMatch is the longest event noun or hint at token i.
func (r *reader) eventMatch(i int) (lexicon.Match, bool) {
	var best lexicon.Match
	found := false
	for _, m := range r.matches.At(i) {
		if (m.Kind == lexicon.EventNoun || m.Kind == lexicon.EventHint) && (!found || m.End > best.End) {
			best, found = m, true
		}
	}
	return best, found
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
	for i := range r.words {
		if m, ok := r.eventMatch(i); ok {
			seen[r.lex.Rules.Events[m.Index].Event] += m.Len()
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
		for m := range out {
			if sameCount(&out[m], &c) {
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
			out[n].Whole = to[w]
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
