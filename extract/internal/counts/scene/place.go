package scene

import (
	"bayan/extract/internal/counts/found"
	"bayan/extract/internal/counts/phrase"
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// Locate gives each count its place.
func (r *Reader) Locate() {
	r.told = map[eventAt]bool{}
	for n := range r.Out {
		r.told[eventAt{r.Doc.SentenceOf(r.Out[n].Span.Start), r.Out[n].Event}] = true
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
	if r.Period(c.When) {
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
	before, own := x.Start < c.Span.Start, r.clause(x.Span, c.Span)
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
	if c.Whole >= 0 && r.Doc.SentenceOf(r.Out[c.Whole].Span.Start) < sentence {
		back = max(back, r.Doc.SentenceOf(r.Out[c.Whole].Span.Start)+1) // else where the whole was
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
	for k := i; k < i+maxLocated-2 && r.Plain(k); k++ {
		if r.Is(k, lexicon.StandsFor) {
			return r.Fold(k+1) == "نے"
		}
	}
	return false
}

// Hospital tells whether token i ends the name of a hospital, to which people come from elsewhere.
func (r *Reader) Hospital(i int) bool { return r.In(i, lexicon.Hospital) }

// nationwide tells whether a sentence says that something was all over a country: ملک میں, ملک بھر.
func (r *Reader) nationwide(s text.Span) bool {
	for i := s.Start; i+1 < s.End; i++ {
		if f := r.Fold(i + 1); r.Fold(i) == "ملک" && (f == "میں" || f == "بھر" || r.Is(i+1, lexicon.Genitive)) {
			return true
		}
	}
	return false
}

// Period tells whether a time is a year or several months or years.
func (r *Reader) Period(t text.Span) bool {
	for i := t.Start; i < t.End; i++ {
		if r.In(i, lexicon.LongTime) || r.Fold(i) == "ماہ" && r.Lists.Numbers.Known(r.Fold(i-1)) {
			return true
		}
	}
	return t.Len() > 0 && t.Len() <= 2 && r.Kind(t.Start) == text.Number && len(r.Fold(t.Start)) == 4 // 2016 میں
}

// clause tells whether a place and a count stand in the same clause.
func (r *Reader) clause(a, b text.Span) bool {
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

// sites gives the places of a sentence where something may have happened, coordinate ones
// together.
func (r *Reader) sites(c *found.Count, sentence int) []phrase.Site {
	s := r.Doc.Sentences[sentence]
	var out []phrase.Site
	for i := s.Start; i < s.End; i++ {
		m := r.PlaceAt(i)
		if m == nil {
			continue
		}
		away := r.elsewhere(m, sentence) || r.office(m)
		if in := r.within(m); in != m && !away {
			m, away = in, r.elsewhere(in, sentence) || r.office(in)
		}
		i = m.End - 1
		w := r.Widen(m.Span, s)
		if n := len(out) - 1; n >= 0 && !away {
			w, m = r.liesIn(m, w, out[n])
		}
		if n := len(out) - 1; n >= 0 &&
			(r.joined(out[n].End, m.Start) || w.Start > out[n].End && r.joined(r.behindHead(out[n].End), w.Start)) {
			if away {
				out = out[:n] // بلوچستان اور سندھ کے وزرا
				continue
			}
			out[n].Listed = out[n].Listed || r.examples(m.End)
			out[n].Ref = found.Ref{Span: text.Span{Start: out[n].Start, End: r.borderland(m.End)}, Entity: -1}
			out[n].Located, out[n].Inside = r.atPlace(m.End)
			continue
		}
		whole := len(out) > 0 && w.Start <= out[len(out)-1].Start
		if whole && (!away || r.Fold(r.behindPart(m.End)) == "سے") {
			out = out[:len(out)-1] // جرمنی of جرمنی کے شہر برلن
		}
		if away {
			continue
		}
		if end := max(r.surroundings(m.End), r.listedBehind(m.End), r.borderland(m.End)); end > m.End {
			w.End = end
			m = &names.Mention{Span: text.Span{Start: m.Start, End: end}, Entity: -1}
			i = end - 1
		}
		located, inside := r.atPlace(m.End)
		inside = inside || r.aimedAt(m.Span, sentence)
		out = append(out, phrase.Site{Ref: found.Ref{Span: w, Entity: m.Entity}, Located: located, Inside: inside, Listed: r.examples(m.End) ||
			r.Fold(w.Start-1) == "میں" && r.Fold(w.Start-2) == "جن",
			Aside: c.Statement >= 0 && sentence == r.Doc.SentenceOf(r.Said[c.Statement].Cue.Start) &&
				!r.Said[c.Statement].Content.Contains(m.Span)})
	}
	return out
}

// aimedAt tells whether something in a sentence was aimed at a place: صنعا پر … حملے.
func (r *Reader) aimedAt(m text.Span, sentence int) bool {
	for _, h := range r.HappeningsIn(sentence) {
		if h.Target.Contains(m) {
			return true
		}
	}
	return false
}

// behindHead is the token behind a noun that a place which ends before token i has, if any: غزہ
// شہر (اور رفح).
func (r *Reader) behindHead(i int) int {
	if r.Is(i, lexicon.PlaceFirst) {
		return i + 1
	}
	return i
}

// maxSurroundings is how many words lie at most between اور and what else than a place is meant.
const maxSurroundings = 3

// surroundings is the end of what is meant beside the place that ends before token i, or i: سرت
// (اور اس کے گردونواح) میں.
func (r *Reader) surroundings(i int) int {
	if r.Fold(i) != "اور" {
		return i
	}
	for k := i + 1; k <= i+1+maxSurroundings && r.Kind(k) == text.Word && r.Names.At(k) == nil &&
		!r.Is(k, lexicon.CaseMarker|lexicon.Auxiliary|lexicon.Conjunction); k++ {
		if f := r.Fold(k + 1); r.In(k, lexicon.Site) && (f == "میں" || f == "پر") && k > i+1 {
			return k + 1
		}
	}
	return i
}

// borderland is the end of the land along the border of the place that ends before token i, or i: لبنان اور شام
// (کے سرحدی علاقے) میں.
func (r *Reader) borderland(i int) int {
	if r.Is(i, lexicon.Genitive) && r.Fold(i+1) == "سرحدی" && r.Is(i+2, lexicon.PlaceFirst) && r.Fold(i+3) == "میں" {
		return i + 3
	}
	return i
}

// joined tells whether only a comma or اور stands between two places.
func (r *Reader) joined(from, to int) bool {
	return to == from+1 && (r.Fold(from) == "اور" || r.Fold(from) == "،") ||
		to == from+2 && r.Fold(from) == "،" && r.Fold(from+1) == "اور"
}

// examples tells whether the places that end before token i are only some of those meant.
func (r *Reader) examples(i int) bool { return r.Fold(i) == "جیسے" || r.Fold(i) == "وغیرہ" }

// maxLocated is how many words lie at most between a place and its postposition: کوئٹہ (کے
// نواحی علاقے) میں.
const maxLocated = 6

// atPlace tells whether the words behind a place make it the one where something happened,
// and whether they say so without regard to what is told of it.
func (r *Reader) atPlace(i int) (located, inside bool) {
	for k := i; k <= i+maxLocated; k++ {
		switch f := r.Fold(k); {
		case (f == "میں" || f == "پر") && k > i && r.Is(k-1, lexicon.GroupNoun):
			return false, false // عراق کی حکومت پر (تنقید)
		case f == "میں" && k > i && r.Is(k-1, lexicon.Relator) && r.Is(k-2, lexicon.Genitive):
			return false, false // مصر کی ثالثی کے نتیجے میں
		case f == "میں", r.Is(k, lexicon.Nearness) && r.Is(k-1, lexicon.Genitive), f == "اندر", f == "بھر":
			return true, true
		case f == "پر":
			for n := k + 1; n < k+maxLocated; n++ {
				if _, ok := r.EventMatch(n); ok {
					return true, true // غزہ پر (13 ماہ سے) حملوں میں
				}
			}
			return true, false
		case f == "سے":
			return true, false
		case r.Kind(k) == text.Number && r.Fold(k+1) == "ویں": // چیلسی کی 23 ویں سٹریٹ پر
		case r.Kind(k) != text.Word, r.Is(k, lexicon.CaseMarker|lexicon.Auxiliary|lexicon.Conjunction):
			return false, false
		}
		if _, attack := r.AttackNoun(k); attack && k == i {
			return true, true // کابل دھماکے
		}
	}
	return false, false
}
