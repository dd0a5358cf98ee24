package counts

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// maxRetold is within how many sentences behind a count its happening is told of again.
const maxRetold = 3

// retold gives counts whose own sentence and neighbours do not say when or where they came
// about what other sentences say of the same happening: those behind, which tell of it
// once more (یہ واقعہ پیر کی شام پیش آیا), and the one to which an اس حملے میں points back.
func (r *reader) retold() {
	for n := range r.out {
		c := &r.out[n]
		sentence := r.doc.SentenceOf(c.Span.Start)
		if c.happening == nil || c.sentence < sentence && r.period(c.When) {
			continue
		}
		if c.When.Len() == 0 && len(r.timesIn(sentence)) == 0 {
			if c.When = r.dayElsewhere(c, sentence); c.When.Len() == 0 {
				c.When = r.sharedTime(n, sentence)
			}
		}
		if c.Place.None() && c.Measure != "displaced" && !r.nationwide(r.doc.Sentences[sentence]) && !r.period(c.When) {
			r.versions(c, sentence, func(o *happening, at int) bool {
				for _, x := range r.sites(c, at) {
					if x.inside && !x.listed && !r.hospital(x.End-1) && !r.speaksThere(x.End+1) && r.clause(x.Span, o.Span) {
						c.Place = x.Ref
					}
				}
				return !c.Place.None()
			})
		}
	}
	r.inheritTime()
}

// sharedTime is the time of the count before, where the sentence of a count goes on with what happened in that of
// the former: گذشتہ چند ہفتوں کے دوران حملوں میں 800 ہلاکتیں ہوئیں۔ 1400 افراد زخمی ہوئے.
func (r *reader) sharedTime(n, sentence int) text.Span {
	c := &r.out[n]
	if c.sentence >= sentence || c.Measure == "arrested" {
		return text.Span{}
	}
	for k := c.sentence + 1; k <= sentence; k++ {
		if r.bearing(k).turns {
			return text.Span{}
		}
	}
	for m := n - 1; m >= 0 && m >= n-nearCounts; m-- {
		if o := &r.out[m]; o.happening != nil && o.happening.Span == c.happening.Span && o.When.Len() > 0 && r.doc.SentenceOf(o.When.Start) == c.sentence {
			return o.When
		}
	}
	return text.Span{}
}

// inheritTime gives parts of which nobody says when they were the time of their whole.
func (r *reader) inheritTime() {
	for n := range r.out {
		c := &r.out[n]
		if c.Whole >= 0 && c.When.Len() == 0 && len(r.timesIn(r.doc.SentenceOf(c.Span.Start))) == 0 {
			c.When = r.out[c.Whole].When
		}
	}
}

// dayElsewhere is the day that other sentences name for a count: first those next to it, then those
// farther off, where a day goes before an hour of one that they do not name.
func (r *reader) dayElsewhere(c *Count, sentence int) text.Span {
	hour := r.neighbour(c, sentence)
	if hour.Len() > 0 {
		return hour
	}
	for _, look := range []func(*Count, int) text.Span{r.versionDay, r.pointedTime, r.sceneDay, r.leadDay} {
		t := look(c, sentence)
		if t.Len() > 0 && !r.hour(t) {
			return t
		}
		if hour.Len() == 0 {
			hour = t
		}
	}
	return hour
}

// day tells whether a time is a single day.
func (r *reader) day(t text.Span) bool {
	return t.Len() > 0 && r.finder.dates.IsDay(r.words[t.Start:t.End])
}

// hour tells whether a time is only an hour or part of a day.
func (r *reader) hour(t text.Span) bool { return r.finder.dates.IsHour(r.words[t.Start:t.End]) }

// versionDay is the day that another sentence names which tells of the same happening.
func (r *reader) versionDay(c *Count, sentence int) text.Span {
	var day text.Span
	r.versions(c, sentence, func(o *happening, at int) bool {
		if t := r.nearestTime(r.happenedAt(at), o.Span); r.day(t) {
			day = t
		}
		return day.Len() > 0
	})
	return day
}

// neighbour is the day that the sentence before a count in its paragraph, or the one behind
// it, names for what the count belongs to: what goes on for longer, or is known only as earlier
// or later, says nothing about its neighbours.
func (r *reader) neighbour(c *Count, sentence int) text.Span {
	p := r.doc.ParagraphAt(c.Span.Start)
	for _, k := range [2]int{sentence - 1, sentence + 1} {
		if k < 0 || k >= len(r.doc.Sentences) || !p.Contains(r.doc.Sentences[k]) || !r.tells(c, k) {
			continue
		}
		if t := r.nearestTime(r.happenedAt(k), c.Span); r.day(t) {
			return t
		}
	}
	return text.Span{}
}

// pointedTime is the only time, however long, that the sentence before that of a count names for
// what the latter points to: مئی 2010 میں فوج نے کشتیوں پر دھاوا بولا۔ اس جھڑپ میں دس ہلاک ہوئے.
func (r *reader) pointedTime(c *Count, sentence int) text.Span {
	if sentence == 0 || c.Measure == "arrested" || !r.pointed(c, sentence) || r.fold(c.happening.Start-1) == "ایسے" || len(r.timesIn(sentence-1)) != 1 {
		return text.Span{}
	}
	for _, t := range r.happenedAt(sentence - 1) {
		if r.upTo(t) || r.fold(t.End-1) == "سے" && !r.tells(c, sentence-1) {
			continue // وہ چار سال سے یہاں تھے۔ اس دھماکے میں
		}
		return t
	}
	return text.Span{}
}

// versions calls take with each happening that tells of that of a count elsewhere, and its
// sentence, until take is content or another happening begins.
func (r *reader) versions(c *Count, sentence int, take func(*happening, int) bool) {
	h := c.happening
	if h.again && c.sentence == sentence {
		if o, at := r.earlier(h, sentence, func(o *happening) bool { return !o.background && !o.agent && !o.bare && r.same(o, c) }); o != nil && at < sentence && take(o, at) {
			return
		}
	}
	for k := sentence + 1; k <= sentence+maxRetold && k < len(r.doc.Sentences); k++ {
		hs := r.happeningsIn(k)
		for n := range hs {
			o := &hs[n]
			switch {
			case o.background || o.agent:
			case r.retells(o) && r.same(o, c):
				if take(o, k) {
					return
				}
			case o.attack && !o.again:
				return // another one
			}
		}
	}
}

// same tells whether a happening may be that of a count.
func (r *reader) same(o *happening, c *Count) bool {
	return o.bare || natural(o.event) == natural(c.Event) && (o.general || c.happening.general || o.event == c.Event)
}

// retells tells whether a happening is what was told of before, not one more: it has a
// demonstrative, opens its clause (دھماکہ صبح کے وقت ہوا), or is called واقعہ.
func (r *reader) retells(h *happening) bool {
	if r.fold(h.End) == "کے" && r.fold(h.End+1) == "بعد" {
		return false // اس حادثے کے بعد 2016 میں اب تک
	}
	if h.again || r.is(h.End-1, lexicon.Incident) && r.fold(h.End-1) != "واقعات" {
		return true
	}
	return r.opensClause(h) && h.Len() == 1 && r.kind(h.End) == text.Word
}
