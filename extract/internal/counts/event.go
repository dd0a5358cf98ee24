package counts

import (
	"cmp"

	"bayan/extract/internal/counts/found"
	"bayan/extract/internal/counts/scene"
	"bayan/extract/internal/lexicon"
)

// findEvents decides what event each count belongs to.
func (r *reader) findEvents() {
	article := r.articleEvent()
	for n := range r.Out {
		c := &r.Out[n]
		c.Happening, c.Sentence = r.link(c, r.SentenceOf(c))
		if c.Measure == "attacks" {
			c.Event = r.attackEvent(c)
		} else {
			c.Event = r.outcomeEvent(c, article)
		}
	}
	r.warTolls()
	for n := range r.Out {
		if c := &r.Out[n]; c.Whole >= 0 && c.Measure != "attacks" {
			c.Event = r.Out[c.Whole].Event // a part fell in what the whole fell in
		}
	}
}

// attackEvent is the event of a count of attacks.
func (r *reader) attackEvent(c *Count) string {
	e := c.Event
	if e == "attack" || e == "bombing" {
		e = r.refined(c)
	}
	if h := c.Happening; e == "attack" && h != nil {
		e = r.EventByMachine(h.By, e) // امریکی طیارے 190 حملے کر چکے ہیں
		if again := r.toldAgain(h, c.Sentence); again != "" && e == "attack" {
			e = again
		}
	}
	return e
}

// outcomeEvent is the event of which a count of people came, in an article that mostly tells of another.
func (r *reader) outcomeEvent(c *Count, article string) string {
	h := c.Happening
	e := r.fitting(h, r.eventOf(h, c.Sentence, article), c)
	if r.IsPeriod(c.When) && (h == nil || c.Sentence < r.SentenceOf(c)) && (found.Violent(e) || e == "clash") &&
		c.Number.Value < scene.WarTotal {
		return "attack" // a year has more than what was told last
	}
	return e
}

// eventOf is the event of a happening of a sentence; one that the text only points
// to is what it pointed to before.
func (r *reader) eventOf(h *found.Happening, sentence int, article string) string {
	if h == nil {
		return cmp.Or(article, "other")
	}
	switch {
	case h.Bare:
		o, at := r.EarlierHappening(h, sentence, func(o *found.Happening) bool {
			return o.Specific() && o.Event != "execution"
		})
		if o != nil {
			return r.special(o, at)
		}
		if article != "" {
			return article
		}
	case h.Again && h.Event == "operation":
		o, at := r.EarlierHappening(h, sentence, func(o *found.Happening) bool {
			return !o.General && o.Proper() && o.Event != "operation"
		})
		if o != nil && at >= sentence-1 && (o.Event == "air_strike" || o.Event == "drone_strike") {
			return o.Event // بمباری کی … یہ کارروائی
		}
	case h.Event == "bombing" && (h.Again && r.suicide(h, sentence) || r.toldSuicide(h, sentence)):
		return "suicide_attack" // خودکش دھماکہ … اس دھماکے میں
	case h.General && !h.Again && !r.suchAttack(h):
		if e := r.toldAgain(h, sentence); e != "" {
			return e
		}
	case h.General:
		o, at := r.EarlierHappening(h, sentence, func(o *found.Happening) bool {
			return !o.General && o.Proper() && (o.Attack || !h.Attack || found.Violent(o.Event))
		})
		if o != nil {
			return r.special(o, at)
		}
	}
	return r.special(h, sentence)
}

// suchAttack tells whether an attack is one told of before, of which an adjective says more: ان مہلک حملوں میں.
func (r *reader) suchAttack(h *found.Happening) bool {
	k := h.Start - 1
	return h.Attack && r.PlainWord(k) && !r.Is(k, lexicon.Opener|lexicon.NotPeople) && r.Is(k-1, lexicon.Demonstrative)
}

// refined is the event of a count of plain attacks or blasts, a special one if its sentence shows that right beside it.
func (r *reader) refined(c *Count) string {
	s := r.Doc.SentenceAt(c.Span.Start)
	for i := max(s.Start, c.Span.Start-6); i < min(s.End, c.Span.End+4); i++ {
		if m, ok := r.Matches.Longest(i, lexicon.EventHint); ok {
			switch e := r.EventOf(m); e {
			case "suicide_attack", "drone_strike", "air_strike", "cyber_attack", "accident":
				return e
			}
		}
	}
	return c.Event
}

// articleEvent is the event that the article shows most often.
func (r *reader) articleEvent() string {
	seen := map[string]int{}
	for n := range r.Doc.Sentences {
		for _, h := range r.HappeningsIn(n) {
			if h.Specific() && h.Event != "execution" {
				seen[h.Event] += h.Len()
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
