package counts

import "bayan/extract/internal/lexicon"

// Where something came about that its own sentence leaves to those before it.

// tells tells whether a sentence before a count tells of what the count belongs to.
func (r *reader) tells(c *Count, sentence int) bool {
	if c.Measure == "arrested" && r.suspected(c) {
		return r.tellsOfArrests(sentence)
	}
	for _, h := range r.happeningsIn(sentence) {
		if !h.agent && natural(h.event) == natural(c.Event) && (h.event == "unrest") == (c.Event == "unrest") {
			return true
		}
	}
	return r.told[eventAt{sentence, c.Event}]
}

// suspected tells whether the sentence of a count of arrests says of what those arrested were
// suspected, which has a place and a time of its own: قتل میں ملوث دو ملزمان کو گرفتار کر لیا گیا.
func (r *reader) suspected(c *Count) bool {
	for i := c.Span.Start - 1; i >= r.doc.SentenceAt(c.Span.Start).Start; i-- {
		if r.fold(i) == "ملوث" || r.in(i, lexicon.Suspicion) && (r.fold(i+1) == "میں" || r.fold(i+1) == "پر") {
			return true
		}
	}
	return false
}

// tellsOfArrests tells whether a sentence tells of arrests, or of an operation or unrest in whose
// course people are arrested.
func (r *reader) tellsOfArrests(sentence int) bool {
	for _, h := range r.happeningsIn(sentence) {
		if !h.agent && (h.event == "operation" || h.event == "unrest") {
			return true
		}
	}
	return r.told[eventAt{sentence, "operation"}] || r.told[eventAt{sentence, "unrest"}]
}

// eventAt is an event in a sentence, by its index.
type eventAt struct {
	sentence int
	event    string
}

// spots gives the places where things happened of which a sentence before a count tells; where
// the count is one of a whole country only countries, and where it is the total of a war no towns.
func (r *reader) spots(c *Count, sentence int, national bool) []Ref {
	var out []Ref
	at := r.doc.SentenceOf(c.Span.Start)
	total := sentence < at && !r.pointed(c, at) && (c.Number.Value >= warTotal && r.lasting(c) || r.daily(c))
	for _, x := range r.sites(c, sentence) {
		if x.inside && !x.listed && !r.hospital(x.End-1) && !r.speaksThere(x.End+1) && (!national || r.ofCountry(x.Ref)) && (!total || r.broad(x.Ref)) {
			out = append(out, x.Ref)
		}
	}
	return out
}

// broad tells whether a place is no single town or building, so that what is told of a war may be
// told of it.
func (r *reader) broad(x Ref) bool {
	if x.Entity < 0 || r.names.EndingAt(x.End) == nil {
		return false
	}
	p := r.finder.places[r.names.Entities[x.Entity].Name]
	return p != nil && (p.Category == "country" || p.Category == "region" || p.Category == "province" || p.Category == "continent")
}

// ofCountry tells whether a place is a country, and none that lies in it.
func (r *reader) ofCountry(x Ref) bool {
	return x.Entity >= 0 && r.names.Entities[x.Entity].Country && r.names.EndingAt(x.End) != nil
}

// context is the place of a count that only the run of the text tells.
func (r *reader) context(c *Count, sentence int, national bool) Ref {
	if r.pointed(c, sentence) {
		if p := r.pointedAt(c, sentence, national); !p.None() {
			return p
		}
	}
	if national || c.Number.Value >= warTotal || c.Measure == "arrested" || c.Measure == "displaced" {
		return none
	}
	return r.setting(c, sentence)
}

// pointed tells whether the happening of a count is one that its sentence only points to: اس واقعے
// میں.
func (r *reader) pointed(c *Count, sentence int) bool {
	if c.happening == nil || c.sentence != sentence || c.happening.background {
		return false
	}
	k := c.happening.Start - 1
	return r.is(k, lexicon.Demonstrative) || r.plain(k) && !r.is(k, lexicon.Opener) && r.is(k-1, lexicon.Demonstrative) // ان پرتشدد مظاہروں میں
}

// pointedAt is where the sentence before said that what a count points to was, in whatever words:
// پولیس نے قصور میں مظاہرین کو روکا۔ اس کارروائی میں دو زخمی ہوئے.
func (r *reader) pointedAt(c *Count, sentence int, national bool) Ref {
	best := none
	if sentence == 0 {
		return none
	}
	for _, x := range r.spots(c, sentence-1, national) {
		if !r.possessor(x) {
			best = x
		}
	}
	return best
}

// possessor tells whether a place is a country to which something belongs: ترکی کے بحری بیڑے میں, but
// not عراق کے شمالی علاقے میں.
func (r *reader) possessor(x Ref) bool {
	return r.ofCountry(x) && r.is(x.End, lexicon.Genitive) && !r.is(x.End+1, lexicon.Nearness|lexicon.PlaceFirst|lexicon.Direction) && !r.is(x.End+2, lexicon.PlaceFirst)
}

// setting is the only place that the sentence before a count in its paragraph speaks of, where
// that tells of nothing else that happened: امرتسر میں صورت حال کشیدہ رہی۔ تشدد کے 16 واقعات ہوئے.
func (r *reader) setting(c *Count, sentence int) Ref {
	if sentence == 0 || r.doc.ParagraphAt(c.Span.Start).Start > r.doc.Sentences[sentence-1].Start || len(r.happeningsIn(sentence-1)) > 0 {
		return none
	}
	return r.onlySpot(c, sentence-1)
}

// onlySpot is the place where a sentence says that something happened, if it names no other place.
func (r *reader) onlySpot(c *Count, sentence int) Ref {
	if spots := r.spots(c, sentence, false); len(spots) == 1 && len(r.sites(c, sentence)) == 1 {
		return spots[0]
	}
	return none
}

// runOn gives counts for which neither their own sentence nor those next to it have a place that
// of the story which the article tells.
func (r *reader) runOn() {
	for n := range r.out {
		c := &r.out[n]
		s := r.doc.SentenceAt(c.Span.Start)
		if c.Place.None() && c.Whole < 0 && c.Number.Value < warTotal && !r.period(c.When) && !r.nationwide(s) && r.fold(s.Start+1) != "رہے" { // یاد رہے کہ: something else
			sentence := r.doc.SentenceOf(s.Start)
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
func (r *reader) firstSentence() int {
	for k, s := range r.doc.Sentences[:min(len(r.doc.Sentences), maxLead)] {
		if s.Len() >= shortestLead {
			return k
		}
	}
	return 0
}

// maxLead is how many sentences behind the first one of an article still go on about it.
const maxLead = 2

// lead is the only place of the first sentence of an article, for those that follow it at once.
func (r *reader) lead(c *Count, sentence int) Ref {
	first := r.firstSentence()
	if sentence <= first || sentence > first+maxLead || c.Measure == "arrested" && !r.tells(c, first) && r.suspected(c) {
		return none
	}
	for k := first + 1; k < sentence; k++ {
		if len(r.sites(c, k)) > 0 {
			return none
		}
	}
	if p := r.onlySpot(c, first); !r.possessor(p) {
		return p
	}
	return none
}

// maxStory is how many sentences at most a place holds for what happened there.
const maxStory = 8

// story is the last place that the sentences before a count name, where the sentence that names
// it tells of what that of the count tells once more.
func (r *reader) story(c *Count, sentence int) Ref {
	h := c.happening
	if h == nil || c.sentence != sentence || !r.retells(h) || h.background || c.Event == "disease" || c.Measure == "arrested" || c.Measure == "displaced" {
		return none
	}
	for k := sentence - 1; k >= 0 && k >= sentence-maxStory; k-- {
		spots := r.spots(c, k, false)
		if len(spots) == 0 {
			continue
		}
		last := spots[len(spots)-1]
		for _, o := range r.happeningsIn(k) {
			if !o.agent && !o.bare && !o.background && r.same(&o, c) && !r.possessor(last) {
				return last
			}
		}
		return none
	}
	return none
}
