package scene

import (
	"bayan/extract/internal/counts/found"
	"bayan/extract/internal/counts/phrase"
	"bayan/extract/internal/lexicon"
)

// Where something came about that its own sentence leaves to those before it.

// tells tells whether a sentence before a count tells of what the count belongs to.
func (r *Reader) tells(c *found.Count, sentence int) bool {
	if c.Measure == "arrested" && r.suspected(c) {
		return r.tellsOfArrests(sentence)
	}
	for _, h := range r.HappeningsIn(sentence) {
		if !h.Agent && found.Natural(h.Event) == found.Natural(c.Event) && (h.Event == "unrest") == (c.Event == "unrest") {
			return true
		}
	}
	return r.told[eventAt{sentence, c.Event}]
}

// suspected tells whether the sentence of a count of arrests says of what those arrested were
// suspected, which has a place and a time of its own: قتل میں ملوث دو ملزمان کو گرفتار کر لیا گیا.
func (r *Reader) suspected(c *found.Count) bool {
	for i := c.Span.Start - 1; i >= r.Doc.SentenceAt(c.Span.Start).Start; i-- {
		if r.Fold(i) == "ملوث" || r.In(i, lexicon.Suspicion) && (r.Fold(i+1) == "میں" || r.Fold(i+1) == "پر") {
			return true
		}
	}
	return false
}

// tellsOfArrests tells whether a sentence tells of arrests, or of an operation or unrest in whose
// course people are arrested.
func (r *Reader) tellsOfArrests(sentence int) bool {
	for _, h := range r.HappeningsIn(sentence) {
		if !h.Agent && (h.Event == "operation" || h.Event == "unrest") {
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
func (r *Reader) spots(c *found.Count, sentence int, national bool) []found.Ref {
	var out []found.Ref
	at := r.SentenceOf(c)
	total := sentence < at && !r.pointed(c, at) && (c.Number.Value >= WarTotal && r.TotalSoFar(c) || r.daily(c))
	for _, x := range r.sites(c, sentence) {
		if r.isSpot(x) && (!national || r.ofCountry(x.Ref)) && (!total || r.broad(x.Ref)) {
			out = append(out, x.Ref)
		}
	}
	return out
}

// isSpot tells whether a site is one that other sentences may mean too: not a hospital, to which people come from
// elsewhere, nor where somebody spoke.
func (r *Reader) isSpot(x phrase.Site) bool {
	return x.Inside && !x.Listed && !r.IsHospital(x.End-1) && !r.speaksThere(x.End+1)
}

// broad tells whether a place is no single town or building, so that what is told of a war may be
// told of it.
func (r *Reader) broad(x found.Ref) bool {
	p := r.ListedPlace(x.Entity)
	return p != nil && r.Names.EndingAt(x.End) != nil &&
		(p.Category == "country" || p.Category == "region" || p.Category == "province" || p.Category == "continent")
}

// ofCountry tells whether a place is a country, and none that lies in it.
func (r *Reader) ofCountry(x found.Ref) bool {
	return r.IsCountry(x.Entity) && r.Names.EndingAt(x.End) != nil
}

// context is the place of a count that only the run of the text tells.
func (r *Reader) context(c *found.Count, sentence int, national bool) found.Ref {
	if r.pointed(c, sentence) {
		if p := r.pointedAt(c, sentence, national); !p.None() {
			return p
		}
	}
	if national || c.Number.Value >= WarTotal || c.Measure == "arrested" || c.Measure == "displaced" {
		return found.None
	}
	return r.setting(c, sentence)
}

// pointed tells whether the happening of a count is one that its sentence only points to: اس واقعے
// میں.
func (r *Reader) pointed(c *found.Count, sentence int) bool {
	if c.Happening == nil || c.Sentence != sentence || c.Happening.Background {
		return false
	}
	k := c.Happening.Start - 1
	return r.Is(k, lexicon.Demonstrative) || r.PlainWord(k) && !r.Is(k, lexicon.Opener) && r.Is(k-1, lexicon.Demonstrative) // ان پرتشدد مظاہروں میں
}

// pointedAt is where the sentence before said that what a count points to was, in whatever words:
// پولیس نے قصور میں مظاہرین کو روکا۔ اس کارروائی میں دو زخمی ہوئے.
func (r *Reader) pointedAt(c *found.Count, sentence int, national bool) found.Ref {
	best := found.None
	if sentence == 0 {
		return found.None
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
func (r *Reader) possessor(x found.Ref) bool {
	return r.ofCountry(x) && r.Is(x.End, lexicon.Genitive) &&
		!r.Is(x.End+1, lexicon.Nearness|lexicon.PlaceFirst|lexicon.Direction) && !r.Is(x.End+2, lexicon.PlaceFirst)
}

// setting is the only place that the sentence before a count in its paragraph speaks of, where
// that tells of nothing else that happened: امرتسر میں صورت حال کشیدہ رہی۔ تشدد کے 16 واقعات ہوئے.
func (r *Reader) setting(c *found.Count, sentence int) found.Ref {
	if sentence == 0 || r.Doc.ParagraphAt(c.Span.Start).Start > r.Doc.Sentences[sentence-1].Start ||
		len(r.HappeningsIn(sentence-1)) > 0 {
		return found.None
	}
	return r.onlySpot(c, sentence-1)
}

// onlySpot is the place where a sentence says that something happened, if it names no other place.
func (r *Reader) onlySpot(c *found.Count, sentence int) found.Ref {
	if spots := r.spots(c, sentence, false); len(spots) == 1 && len(r.sites(c, sentence)) == 1 {
		return spots[0]
	}
	return found.None
}
