package scene

import (
	"bayan/extract/internal/counts/found"
	"bayan/extract/internal/counts/phrase"
	"bayan/extract/text"
)

// A scene is what an article goes on telling about until it turns to something else. The place and
// the day of a scene hold for all that is counted in it.

// inScene tells whether a count may belong to what the sentences before it tell, other than people
// who fell ill, were arrested or fled, of whom an article mostly speaks in general.
func (r *Reader) inScene(c *found.Count, sentence int) bool {
	if c.Event == "disease" || c.Event == "other" || c.Measure == "displaced" || c.Measure == "arrested" && r.suspected(c) {
		return false
	}
	for k := c.Span.Start - 1; k > r.Doc.Sentences[sentence].Start; k-- {
		if r.Fold(k) == "میں" && r.Fold(k-1) == "ماضی" {
			return false
		}
	}
	return c.Happening == nil || c.Sentence != sentence || !r.oneMore(c.Happening)
}

// oneMore tells whether a happening is said to be one more: ایک اور (خودکش) حملے میں.
func (r *Reader) oneMore(h *found.Happening) bool {
	for k := h.Start - 1; k > h.Start-1-phrase.MaxAdjectives && r.Kind(k) == text.Word; k-- {
		if r.Fold(k) == "اور" && r.Fold(k-1) == "ایک" {
			return true
		}
	}
	return false
}

// scene calls take with each sentence before a count, the nearest first, until take is content or the
// article turns to something else.
func (r *Reader) scene(c *found.Count, sentence int, take func(int) bool) {
	if !r.inScene(c, sentence) || r.BearingOf(sentence).Leaves {
		return
	}
	for k := sentence - 1; k >= 0 && k >= sentence-maxStory; k-- {
		if take(k) || r.BearingOf(k).Leaves {
			return
		}
	}
}

// scenePlace is the last place that the sentences before a count name, where the sentence that
// names it tells of the same kind of thing.
func (r *Reader) scenePlace(c *found.Count, sentence int) found.Ref {
	best, passed := found.None, found.None
	r.scene(c, sentence, func(k int) bool {
		spots := r.spots(c, k, false)
		if len(spots) == 0 {
			return false
		}
		last := spots[len(spots)-1]
		if !passed.None() && last.Entity != passed.Entity {
			return true
		}
		if len(r.HappeningsIn(k)) == 0 && last.Entity >= 0 {
			passed = last // یہ مزار کابل میں سب سے بڑا ہے: as long as what happened was there too
			return false
		}
		for _, o := range r.HappeningsIn(k) {
			if o.Specific() && found.Natural(o.Event) == found.Natural(c.Event) && !r.possessor(last) &&
				(c.Measure != "arrested" || r.tellsOfArrests(k)) {
				best = last
				break
			}
		}
		return true
	})
	return best
}

// ofOneDay tells whether a count can have the day that another sentence names: not a part, which has that of its
// whole, nor what goes on for long, as unrest and wars do.
func (r *Reader) ofOneDay(c *found.Count) bool {
	return c.Whole < 0 && c.Event != "unrest" && c.Measure != "arrested" && c.Number.Value < WarTotal
}

// sceneDay is the day that the last sentence before a count which names a time names for the same
// event; a flood has many, unless the count's own sentence points to it. For what it points to, days on
// which somebody only spoke are passed over.
func (r *Reader) sceneDay(c *found.Count, sentence int) text.Span {
	var day text.Span
	pointed := r.pointed(c, sentence) && !c.Happening.Bare
	if !r.ofOneDay(c) || c.Event == "disaster" && !pointed {
		return day
	}
	r.scene(c, sentence, func(k int) bool {
		times := r.TimesToLend(k)
		for _, o := range r.HappeningsIn(k) {
			if !o.Specific() || !r.SameKind(&o, c) {
				continue
			}
			if t := r.nearestTime(times, o.Span); r.IsDay(t) && !r.differs(c, k) {
				day = t
				return true
			}
		}
		return r.hasBegun(k) || !pointed && len(r.timesIn(k)) > 0
	})
	return day
}

// hasBegun tells whether a sentence says when something came about, not only until when it has lasted.
func (r *Reader) hasBegun(sentence int) bool {
	for _, t := range r.TimesToLend(sentence) {
		if !r.upTo(t) {
			return true
		}
	}
	return false
}

// maxLeadDay is how many sentences behind the first may tell on which day that happened of which it tells.
const maxLeadDay = 3

// leadDay is the first day that the sentences behind the first name, for what the first tells without a
// time: کوئٹہ میں چار اہلکار ہلاک ہو گئے۔ ان کی گاڑی کو جمعرات کی صبح نشانہ بنایا گیا.
func (r *Reader) leadDay(c *found.Count, sentence int) text.Span {
	if sentence != r.firstSentence() || !r.inScene(c, sentence) || !r.ofOneDay(c) || c.Event == "disaster" || r.TotalSoFar(c) {
		return text.Span{}
	}
	for k := sentence + 1; k < min(len(r.Doc.Sentences), sentence+1+maxLeadDay) && !r.BearingOf(k).Leaves && !r.differs(c, k); k++ {
		if times := r.TimesToLend(k); len(times) > 0 {
			t := times[0]
			if !r.IsDay(t) || r.Fold(t.End) == "کو" && r.sits(t.End+1) {
				return text.Span{} // جمعہ کو اجلاس میں
			}
			return t
		}
	}
	return text.Span{}
}

// differs tells whether a count has a place, and another sentence only others of the same category: (کراچی میں)
// after لاہور میں.
func (r *Reader) differs(c *found.Count, sentence int) bool {
	if at := r.Doc.SentenceOf(c.Place.Start); c.Place.Entity < 0 || at == sentence {
		return false
	}
	own := r.ListedPlace(c.Place.Entity)
	other := false
	for _, x := range r.sites(c, sentence) {
		if x.Entity == c.Place.Entity {
			return false
		}
		if p := r.ListedPlace(x.Entity); p != nil && own != nil && p.Category == own.Category {
			other = true
		}
	}
	return other
}
