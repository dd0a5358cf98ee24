package counts

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// A scene is what an article goes on telling about until it turns to something else. The place and
// the day of a scene hold for all that is counted in it.

// inScene tells whether a count may belong to what the sentences before it tell, other than people
// who fell ill, were arrested or fled, of whom an article mostly speaks in general.
func (r *reader) inScene(c *Count, sentence int) bool {
	if c.Event == "disease" || c.Event == "other" || c.Measure == "displaced" || c.Measure == "arrested" && r.suspected(c) {
		return false
	}
	for k := c.Span.Start - 1; k > r.doc.Sentences[sentence].Start; k-- {
		if r.fold(k) == "میں" && r.fold(k-1) == "ماضی" {
			return false
		}
	}
	return c.happening == nil || c.sentence != sentence || !r.oneMore(c.happening)
}

// oneMore tells whether a happening is said to be one more: ایک اور (خودکش) حملے میں.
func (r *reader) oneMore(h *happening) bool {
	for k := h.Start - 1; k > h.Start-1-maxAdjectives && r.kind(k) == text.Word; k-- {
		if r.fold(k) == "اور" && r.fold(k-1) == "ایک" {
			return true
		}
	}
	return false
}

// scene calls take with each sentence before a count, the nearest first, until take is content or the
// article turns to something else.
func (r *reader) scene(c *Count, sentence int, take func(int) bool) {
	if !r.inScene(c, sentence) || r.turns(sentence) {
		return
	}
	for k := sentence - 1; k >= 0 && k >= sentence-maxStory; k-- {
		if take(k) || r.turns(k) {
			return
		}
	}
}

// scenePlace is the last place that the sentences before a count name, where the sentence that
// names it tells of the same kind of thing.
func (r *reader) scenePlace(c *Count, sentence int) Ref {
	best, passed := none, none
	r.scene(c, sentence, func(k int) bool {
		spots := r.spots(c, k, false)
		if len(spots) == 0 {
			return false
		}
		last := spots[len(spots)-1]
		if !passed.None() && last.Entity != passed.Entity {
			return true
		}
		if len(r.happeningsIn(k)) == 0 && last.Entity >= 0 {
			passed = last // یہ مزار کابل میں سب سے بڑا ہے: as long as what happened was there too
			return false
		}
		for _, o := range r.happeningsIn(k) {
			if !o.agent && !o.bare && !o.background && natural(o.event) == natural(c.Event) && !r.possessor(last) && (c.Measure != "arrested" || r.tellsOfArrests(k)) {
				best = last
			}
		}
		return true
	})
	return best
}

// sceneDay is the day that the last sentence before a count which names a time names for the same
// event. What goes on for long, as unrest and floods do, has many days. Days on which somebody only spoke
// are passed over for what the count's own sentence points to.
func (r *reader) sceneDay(c *Count, sentence int) text.Span {
	var day text.Span
	pointed := r.pointed(c, sentence) && !c.happening.bare
	if c.Whole >= 0 || c.Event == "unrest" || c.Event == "disaster" && !pointed || c.Measure == "arrested" || c.Number.Value >= warTotal {
		return day
	}
	r.scene(c, sentence, func(k int) bool {
		for _, o := range r.happeningsIn(k) {
			if o.agent || o.bare || o.background || !r.same(&o, c) {
				continue
			}
			if t := r.nearestTime(r.happenedAt(k), o.Span); day.Len() == 0 && t.Len() > 0 && r.finder.dates.IsDay(r.words[t.Start:t.End]) && !r.differs(c, k) {
				day = t
			}
		}
		return r.hasBegun(k) || !pointed && len(r.timesIn(k)) > 0
	})
	return day
}

// hasBegun tells whether a sentence says when something came about, not only until when it has lasted.
func (r *reader) hasBegun(sentence int) bool {
	for _, t := range r.happenedAt(sentence) {
		if f := r.fold(t.End - 1); f != "تک" && f != "تاحال" {
			return true
		}
	}
	return false
}

// maxLeadDay is how many sentences behind the first may tell on which day that happened of which it tells.
const maxLeadDay = 3

// leadDay is the first day that the sentences behind the first name, for what the first tells without a
// time: کوئٹہ میں چار اہلکار ہلاک ہو گئے۔ ان کی گاڑی کو جمعرات کی صبح نشانہ بنایا گیا.
func (r *reader) leadDay(c *Count, sentence int) text.Span {
	if sentence != r.firstSentence() || c.Whole >= 0 || !r.inScene(c, sentence) || c.Event == "unrest" || c.Event == "disaster" || c.Measure == "arrested" || c.Number.Value >= warTotal || r.lasting(c) {
		return text.Span{}
	}
	for k := sentence + 1; k < min(len(r.doc.Sentences), sentence+1+maxLeadDay) && !r.turns(k) && !r.differs(c, k); k++ {
		for _, t := range r.happenedAt(k) {
			if !r.finder.dates.IsDay(r.words[t.Start:t.End]) || r.fold(t.End) == "کو" && r.sits(t.End+1) {
				return text.Span{} // جمعہ کو اجلاس میں
			}
			return t
		}
	}
	return text.Span{}
}

// differs tells whether a count has a place, and another sentence only others of the same category: (کراچی میں) after لاہور میں.
func (r *reader) differs(c *Count, sentence int) bool {
	if at := r.doc.SentenceOf(c.Place.Start); c.Place.Entity < 0 || at == sentence {
		return false
	}
	own := r.finder.places[r.names.Entities[c.Place.Entity].Name]
	other := false
	for _, x := range r.sites(c, sentence) {
		if x.Entity == c.Place.Entity {
			return false
		}
		if x.Entity >= 0 && own != nil {
			p := r.finder.places[r.names.Entities[x.Entity].Name]
			other = other || p != nil && p.Category == own.Category
		}
	}
	return other
}

// maxLeadIn is how many words of a sentence at most lead into what it tells.
const maxLeadIn = 8

// turns tells whether a sentence turns to something else: یاد رہے کہ, دوسری جانب, اس سے قبل, ماضی میں.
func (r *reader) turns(sentence int) bool {
	s := r.doc.Sentences[sentence]
	for i := s.Start; i < min(s.End, s.Start+maxLeadIn); i++ {
		f, next := r.fold(i), r.fold(i+1)
		switch {
		case next == "رہے" && r.is(i, lexicon.Opener), f == "دوسری" && (next == "جانب" || next == "طرف"), f == "ادھر" && i == s.Start,
			f == "اس" && next == "سے" && (r.fold(i+2) == "پہلے" || r.fold(i+2) == "قبل"), f == "قبل" && next == "ازیں", f == "ماضی" && next == "میں", f == "٭":
			return true
		}
	}
	return false
}
