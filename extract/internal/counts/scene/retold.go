package scene

import (
	"bayan/extract/internal/counts/found"
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// MaxRetold is within how many sentences behind a count its happening is told of again.
const MaxRetold = 3

// FillByRetelling gives counts whose own sentence and neighbours do not say when or where they came
// about what other sentences say of the same happening: those behind, which tell of it
// once more (یہ واقعہ پیر کی شام پیش آیا), and the one to which an اس حملے میں points back.
func (r *Reader) FillByRetelling() {
	for n := range r.Out {
		c := &r.Out[n]
		sentence := r.SentenceOf(c)
		if c.Happening == nil || c.Sentence < sentence && r.IsPeriod(c.When) {
			continue
		}
		if c.When.Len() == 0 && len(r.timesIn(sentence)) == 0 {
			if c.When = r.dayElsewhere(c, sentence); c.When.Len() == 0 {
				c.When = r.sharedTime(n, sentence)
			}
		}
		if c.Place.None() && c.Measure != "displaced" && !r.nationwide(r.Doc.Sentences[sentence]) && !r.IsPeriod(c.When) {
			r.versions(c, sentence, func(o *found.Happening, at int) bool {
				for _, x := range r.sites(c, at) {
					if r.isSpot(x) && r.sameClause(x.Span, o.Span) {
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
func (r *Reader) sharedTime(n, sentence int) text.Span {
	c := &r.Out[n]
	if c.Sentence >= sentence || c.Measure == "arrested" {
		return text.Span{}
	}
	for k := c.Sentence + 1; k <= sentence; k++ {
		if r.BearingOf(k).Turns {
			return text.Span{}
		}
	}
	for m := n - 1; m >= 0 && m >= n-found.NearCounts; m-- {
		if o := &r.Out[m]; o.Happening != nil && o.Happening.Span == c.Happening.Span && o.When.Len() > 0 &&
			r.Doc.SentenceOf(o.When.Start) == c.Sentence {
			return o.When
		}
	}
	return text.Span{}
}

// inheritTime gives parts of which nobody says when they were the time of their whole.
func (r *Reader) inheritTime() {
	for n := range r.Out {
		c := &r.Out[n]
		if c.Whole >= 0 && c.When.Len() == 0 && len(r.timesIn(r.SentenceOf(c))) == 0 {
			c.When = r.Out[c.Whole].When
		}
	}
}

// dayElsewhere is the day that other sentences name for a count: first those next to it, then those
// farther off, where a day goes before an hour of one that they do not name.
func (r *Reader) dayElsewhere(c *found.Count, sentence int) text.Span {
	hour := r.neighbour(c, sentence)
	if hour.Len() > 0 {
		return hour
	}
	for _, look := range []func(*found.Count, int) text.Span{r.versionDay, r.pointedTime, r.sceneDay, r.leadDay} {
		t := look(c, sentence)
		if t.Len() > 0 && !r.isHour(t) {
			return t
		}
		if hour.Len() == 0 {
			hour = t
		}
	}
	return hour
}

// versionDay is the day that another sentence names which tells of the same happening.
func (r *Reader) versionDay(c *found.Count, sentence int) text.Span {
	var day text.Span
	r.versions(c, sentence, func(o *found.Happening, at int) bool {
		if t := r.nearestTime(r.TimesToLend(at), o.Span); r.IsDay(t) {
			day = t
		}
		return day.Len() > 0
	})
	return day
}

// neighbour is the day that the sentence before a count in its paragraph, or the one behind
// it, names for what the count belongs to: what goes on for longer, or is known only as earlier
// or later, says nothing about its neighbours.
func (r *Reader) neighbour(c *found.Count, sentence int) text.Span {
	p := r.Doc.ParagraphAt(c.Span.Start)
	for _, k := range [2]int{sentence - 1, sentence + 1} {
		if k < 0 || k >= len(r.Doc.Sentences) || !p.Contains(r.Doc.Sentences[k]) || !r.tells(c, k) {
			continue
		}
		if t := r.nearestTime(r.TimesToLend(k), c.Span); r.IsDay(t) {
			return t
		}
	}
	return text.Span{}
}

// pointedTime is the only time, however long, that the sentence before that of a count names for
// what the latter points to: مئی 2010 میں فوج نے کشتیوں پر دھاوا بولا۔ اس جھڑپ میں دس ہلاک ہوئے.
func (r *Reader) pointedTime(c *found.Count, sentence int) text.Span {
	if sentence == 0 || c.Measure == "arrested" || !r.pointed(c, sentence) || r.Fold(c.Happening.Start-1) == "ایسے" ||
		len(r.timesIn(sentence-1)) != 1 {
		return text.Span{}
	}
	for _, t := range r.TimesToLend(sentence - 1) {
		if r.upTo(t) || r.Fold(t.End-1) == "سے" && !r.tells(c, sentence-1) {
			continue // وہ چار سال سے یہاں تھے۔ اس دھماکے میں
		}
		return t
	}
	return text.Span{}
}

// versions calls take with each happening that tells of that of a count elsewhere, and its
// sentence, until take is content or another happening begins.
func (r *Reader) versions(c *found.Count, sentence int, take func(*found.Happening, int) bool) {
	h := c.Happening
	if h.Again && c.Sentence == sentence {
		o, at := r.EarlierHappening(h, sentence, func(o *found.Happening) bool { return o.Specific() && r.SameKind(o, c) })
		if o != nil && at < sentence && take(o, at) {
			return
		}
	}
	for k := sentence + 1; k <= sentence+MaxRetold && k < len(r.Doc.Sentences); k++ {
		hs := r.HappeningsIn(k)
		for n := range hs {
			o := &hs[n]
			switch {
			case !o.Proper():
			case r.retells(o) && r.SameKind(o, c):
				if take(o, k) {
					return
				}
			case o.Attack && !o.Again:
				return // another one
			}
		}
	}
}

// SameKind tells whether a happening may be that of a count.
func (r *Reader) SameKind(o *found.Happening, c *found.Count) bool {
	return o.Bare || found.Natural(o.Event) == found.Natural(c.Event) && (o.General || c.Happening.General || o.Event == c.Event)
}

// retells tells whether a happening is what was told of before, not one more: it has a
// demonstrative, opens its clause (دھماکہ صبح کے وقت ہوا), or is called واقعہ.
func (r *Reader) retells(h *found.Happening) bool {
	if r.Fold(h.End) == "کے" && r.Fold(h.End+1) == "بعد" {
		return false // اس حادثے کے بعد 2016 میں اب تک
	}
	if h.Again || r.Is(h.End-1, lexicon.Incident) && r.Fold(h.End-1) != "واقعات" {
		return true
	}
	return r.OpensClause(h) && h.Len() == 1 && r.Kind(h.End) == text.Word
}
