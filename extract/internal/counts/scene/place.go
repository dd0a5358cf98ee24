package scene

import (
	"bayan/extract/internal/counts/found"
	"bayan/extract/internal/counts/phrase"
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// Locate gives each count its place.
func (r *Reader) Locate() {
	r.told = map[eventAt]bool{}
	for n := range r.Out {
		r.told[eventAt{r.SentenceOf(&r.Out[n]), r.Out[n].Event}] = true
	}
	for n := range r.Out {
		c := &r.Out[n]
		c.Place = r.place(c, r.Doc.SentenceAt(c.Span.Start))
	}
	r.inheritPlace()
}

// inheritPlace gives parts without a place that of their whole.
func (r *Reader) inheritPlace() {
	for n := range r.Out {
		if c := &r.Out[n]; c.Place.None() && c.Whole >= 0 {
			c.Place = r.Out[c.Whole].Place
		}
	}
}

// place is where the own sentence of a count says that it came about: a place with a
// postposition goes before any other, and one before the count before one behind it. Failing
// that it is the place that a وہاں means, the last place of one of the sentences before that has a
// postposition, a site without a name (نائٹ کلب میں), or that of the whole article.
func (r *Reader) place(c *found.Count, s text.Span) found.Ref {
	sentence := r.Doc.SentenceOf(s.Start)
	if p := r.ownPlace(c, s, sentence); !p.None() {
		return p
	}
	if r.IsPeriod(c.When) {
		if p := r.nameless(c, s); p.Len() > 1 || p.Entity >= 0 {
			return p // of a year, not of what was told before
		}
		return found.None
	}
	national := r.nationwide(s)
	if p := r.placeBefore(c, sentence, national); !p.None() {
		return p
	}
	if p := r.nameless(c, s); c.Whole >= 0 || !p.None() {
		return p
	}
	return r.context(c, sentence, national)
}

// ownPlace is where the sentence of a count says by itself, or by a وہاں, that it came about.
func (r *Reader) ownPlace(c *found.Count, s text.Span, sentence int) found.Ref {
	best, most := found.None, 0
	for _, x := range r.sites(c, sentence) {
		if n := r.worth(x, c); n > most || n > 0 && n == most && x.Start < c.Span.Start {
			best, most = x.Ref, n
		}
	}
	if best.None() {
		best = r.where(c, s)
	}
	if best.None() {
		best = r.enclosed(c, s)
	}
	if best.None() && r.there(c, s) {
		best = r.lastPlace(sentence)
	}
	return best
}

// worth is how well a site of its sentence does for the place of a count, 0 if it is none.
func (r *Reader) worth(x phrase.Site, c *found.Count) int {
	before, own := x.Start < c.Span.Start, r.sameClause(x.Span, c.Span)
	if x.Listed || !x.Located && !(before && own) || !before && !own || r.narrow(x.Ref, c) {
		return 0
	}
	worth := 1
	if x.Located {
		worth += 4
	}
	if !x.Aside {
		worth += 3
	}
	if before {
		worth += 2
	}
	if own {
		worth += 3
	}
	if c.Span.Contains(x.Span) {
		worth += 4 // پانچ افراد کی سعودی عرب میں گرفتاری
	}
	return worth
}

// maxPlaceBack is how many sentences before that of a count may tell its place.
const maxPlaceBack = 3

// placeBefore is the last place with a postposition of the sentences before that of a count.
func (r *Reader) placeBefore(c *found.Count, sentence int, national bool) found.Ref {
	back := max(0, sentence-maxPlaceBack)
	if c.Whole >= 0 && r.SentenceOf(&r.Out[c.Whole]) < sentence {
		back = max(back, r.SentenceOf(&r.Out[c.Whole])+1) // else where the whole was
	}
	for k := sentence - 1; k >= back; k-- {
		if !r.tells(c, k) {
			continue
		}
		if spots := r.spots(c, k, national); len(spots) > 0 && !spots[len(spots)-1].None() {
			return spots[len(spots)-1]
		}
	}
	return found.None
}

// speaksThere tells whether those who spoke for others stand close behind a place: برلن میں جرمن
// حکام نے, but not پشاور میں حکام کے مطابق, with which reports begin.
func (r *Reader) speaksThere(i int) bool {
	for k := i; k < i+maxLocated-2 && r.PlainWord(k); k++ {
		if r.Is(k, lexicon.StandsFor) {
			return r.Fold(k+1) == "نے"
		}
	}
	return false
}

// IsHospital tells whether token i ends the name of a hospital, to which people come from elsewhere.
func (r *Reader) IsHospital(i int) bool { return r.In(i, lexicon.Hospital) }

// nationwide tells whether a sentence says that something was all over a country: ملک میں, ملک بھر.
func (r *Reader) nationwide(s text.Span) bool {
	for i := s.Start; i+1 < s.End; i++ {
		if f := r.Fold(i + 1); r.Fold(i) == "ملک" && (f == "میں" || f == "بھر" || r.Is(i+1, lexicon.Genitive)) {
			return true
		}
	}
	return false
}

// sameClause tells whether a place and a count stand in the same clause.
func (r *Reader) sameClause(a, b text.Span) bool {
	behind := a.Start > b.Start
	if behind {
		a, b = b, a
	}
	for i := a.End; i < b.Start; i++ {
		if r.Kind(i) == text.Stop || behind && r.Fold(i) == "،" || r.Fold(i) == "کہ" || r.Fold(i) == "جن" || r.Fold(i) == "جس" ||
			r.Is(i, lexicon.ClauseStart) || r.Is(i, lexicon.Auxiliary) && !r.Participle(i) && r.Fold(i) != "ہونے" {
			return false
		}
	}
	return true
}
