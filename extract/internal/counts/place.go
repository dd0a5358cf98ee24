package counts

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// site is a place or several coordinate ones that may be where something happened.
type site struct {
	Ref
	located bool // with میں, پر or سے
	inside  bool // with میں or کے قریب
	listed  bool // only examples: A، B اور C سمیت
	aside   bool // of the clause in which somebody speaks, not of what is said
}

// locate gives each count its place.
func (r *reader) locate() {
	r.told = map[eventAt]bool{}
	for n := range r.out {
		r.told[eventAt{r.doc.SentenceOf(r.out[n].Span.Start), r.out[n].Event}] = true
	}
	for n := range r.out {
		c := &r.out[n]
		c.Place = r.place(c, r.doc.SentenceAt(c.Span.Start))
	}
	r.inheritPlace()
}

// inheritPlace gives parts without a place that of their whole.
func (r *reader) inheritPlace() {
	for n := range r.out {
		if c := &r.out[n]; c.Place.None() && c.Whole >= 0 {
			c.Place = r.out[c.Whole].Place
		}
	}
}

// place is where the own sentence of a count says that it came about: a place with a
// postposition goes before any other, and one before the count before one behind it. Failing
// that it is the place that a وہاں means, the last place of one of the sentences before that has a
// postposition, a site without a name (نائٹ کلب میں), or that of the whole article.
func (r *reader) place(c *Count, s text.Span) Ref {
	sentence := r.doc.SentenceOf(s.Start)
	if p := r.ownPlace(c, s, sentence); !p.None() {
		return p
	}
	if r.period(c.When) {
		if p := r.nameless(c, s); p.Len() > 1 || p.Entity >= 0 {
			return p // of a year, not of what was told before
		}
		return none
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
func (r *reader) ownPlace(c *Count, s text.Span, sentence int) Ref {
	best, most := none, 0
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
func (r *reader) worth(x site, c *Count) int {
	before, own := x.Start < c.Span.Start, r.clause(x.Span, c.Span)
	if x.listed || !x.located && !(before && own) || !before && !own || r.narrow(x.Ref, c) {
		return 0
	}
	worth := 1
	if x.located {
		worth += 4
	}
	if !x.aside {
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
func (r *reader) placeBefore(c *Count, sentence int, national bool) Ref {
	back := max(0, sentence-maxPlaceBack)
	if c.Whole >= 0 && r.doc.SentenceOf(r.out[c.Whole].Span.Start) < sentence {
		back = max(back, r.doc.SentenceOf(r.out[c.Whole].Span.Start)+1) // else where the whole was
	}
	for k := sentence - 1; k >= back; k-- {
		if !r.tells(c, k) {
			continue
		}
		if spots := r.spots(c, k, national); len(spots) > 0 && !spots[len(spots)-1].None() {
			return spots[len(spots)-1]
		}
	}
	return none
}

// speaksThere tells whether those who spoke for others stand close behind a place: برلن میں جرمن
// حکام نے, but not پشاور میں حکام کے مطابق, with which reports begin.
func (r *reader) speaksThere(i int) bool {
	for k := i; k < i+maxLocated-2 && r.plain(k); k++ {
		if r.is(k, lexicon.StandsFor) {
			return r.fold(k+1) == "نے"
		}
	}
	return false
}

// hospital tells whether token i ends the name of a hospital, to which people come from elsewhere.
func (r *reader) hospital(i int) bool { return r.in(i, lexicon.Hospital) }

// nationwide tells whether a sentence says that something was all over a country: ملک میں, ملک بھر.
func (r *reader) nationwide(s text.Span) bool {
	for i := s.Start; i+1 < s.End; i++ {
		if f := r.fold(i + 1); r.fold(i) == "ملک" && (f == "میں" || f == "بھر" || r.is(i+1, lexicon.Genitive)) {
			return true
		}
	}
	return false
}

// period tells whether a time is a year or several months or years.
func (r *reader) period(t text.Span) bool {
	for i := t.Start; i < t.End; i++ {
		if r.in(i, lexicon.LongTime) || r.fold(i) == "ماہ" && r.finder.numbers.Known(r.fold(i-1)) {
			return true
		}
	}
	return t.Len() > 0 && t.Len() <= 2 && r.kind(t.Start) == text.Number && len(r.fold(t.Start)) == 4 // 2016 میں
}

// clause tells whether a place and a count stand in the same clause.
func (r *reader) clause(a, b text.Span) bool {
	behind := a.Start > b.Start
	if behind {
		a, b = b, a
	}
	for i := a.End; i < b.Start; i++ {
		if r.kind(i) == text.Stop || behind && r.fold(i) == "،" || r.fold(i) == "کہ" || r.fold(i) == "جن" || r.fold(i) == "جس" || r.is(i, lexicon.ClauseStart) || r.is(i, lexicon.Auxiliary) && !r.participle(i) && r.fold(i) != "ہونے" {
			return false
		}
	}
	return true
}

// sites gives the places of a sentence where something may have happened, coordinate ones
// together.
func (r *reader) sites(c *Count, sentence int) []site {
	s := r.doc.Sentences[sentence]
	var out []site
	for i := s.Start; i < s.End; i++ {
		m := r.placeAt(i)
		if m == nil {
			continue
		}
		away := r.elsewhere(m, sentence) || r.office(m)
		if in := r.within(m); in != m && !away {
			m, away = in, r.elsewhere(in, sentence) || r.office(in)
		}
		i = m.End - 1
		w := r.widen(m.Span, s)
		if n := len(out) - 1; n >= 0 && !away {
			w, m = r.liesIn(m, w, out[n])
		}
		if n := len(out) - 1; n >= 0 && (r.joined(out[n].End, m.Start) || w.Start > out[n].End && r.joined(r.behindHead(out[n].End), w.Start)) {
			if away {
				out = out[:n] // بلوچستان اور سندھ کے وزرا
				continue
			}
			out[n].listed = out[n].listed || r.examples(m.End)
			out[n].Ref = Ref{text.Span{Start: out[n].Start, End: r.borderland(m.End)}, -1}
			out[n].located, out[n].inside = r.atPlace(m.End)
			continue
		}
		whole := len(out) > 0 && w.Start <= out[len(out)-1].Start
		if whole && (!away || r.fold(r.behindPart(m.End)) == "سے") {
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
		out = append(out, site{Ref: Ref{w, m.Entity}, located: located, inside: inside, listed: r.examples(m.End) || r.fold(w.Start-1) == "میں" && r.fold(w.Start-2) == "جن",
			aside: c.Statement >= 0 && sentence == r.doc.SentenceOf(r.said[c.Statement].Cue.Start) && !r.said[c.Statement].Content.Contains(m.Span)})
	}
	return out
}

// aimedAt tells whether something in a sentence was aimed at a place: صنعا پر … حملے.
func (r *reader) aimedAt(m text.Span, sentence int) bool {
	for _, h := range r.happeningsIn(sentence) {
		if h.target.Contains(m) {
			return true
		}
	}
	return false
}

// behindHead is the token behind a noun that a place which ends before token i has, if any: غزہ
// شہر (اور رفح).
func (r *reader) behindHead(i int) int {
	if r.is(i, lexicon.PlaceFirst) {
		return i + 1
	}
	return i
}

// maxSurroundings is how many words lie at most between اور and what else than a place is meant.
const maxSurroundings = 3

// surroundings is the end of what is meant beside the place that ends before token i, or i: سرت
// (اور اس کے گردونواح) میں.
func (r *reader) surroundings(i int) int {
	if r.fold(i) != "اور" {
		return i
	}
	for k := i + 1; k <= i+1+maxSurroundings && r.kind(k) == text.Word && r.names.At(k) == nil && !r.is(k, lexicon.CaseMarker|lexicon.Auxiliary|lexicon.Conjunction); k++ {
		if f := r.fold(k + 1); r.in(k, lexicon.Site) && (f == "میں" || f == "پر") && k > i+1 {
			return k + 1
		}
	}
	return i
}

// borderland is the end of the land along the border of the place that ends before token i, or i: لبنان اور شام
// (کے سرحدی علاقے) میں.
func (r *reader) borderland(i int) int {
	if r.is(i, lexicon.Genitive) && r.fold(i+1) == "سرحدی" && r.is(i+2, lexicon.PlaceFirst) && r.fold(i+3) == "میں" {
		return i + 3
	}
	return i
}

// joined tells whether only a comma or اور stands between two places.
func (r *reader) joined(from, to int) bool {
	return to == from+1 && (r.fold(from) == "اور" || r.fold(from) == "،") || to == from+2 && r.fold(from) == "،" && r.fold(from+1) == "اور"
}

// examples tells whether the places that end before token i are only some of those meant.
func (r *reader) examples(i int) bool { return r.fold(i) == "جیسے" || r.fold(i) == "وغیرہ" }

// placeAt is the mention of a place that starts at token i, other than as an
// actor or the source of something.
func (r *reader) placeAt(i int) *names.Mention {
	m := r.names.At(i)
	if m == nil && r.unheardPlace(i) {
		return &names.Mention{Span: text.Span{Start: i, End: i + 1}, Entity: -1}
	}
	if m == nil || m.Start != i || !r.names.Is(m.Entity, names.Place) || r.fold(m.End) == "نے" {
		return nil
	}
	return m
}

// maxLocated is how many words lie at most between a place and its postposition: کوئٹہ (کے
// نواحی علاقے) میں.
const maxLocated = 6

// atPlace tells whether the words behind a place make it the one where something happened,
// and whether they say so without regard to what is told of it.
func (r *reader) atPlace(i int) (located, inside bool) {
	for k := i; k <= i+maxLocated; k++ {
		switch f := r.fold(k); {
		case (f == "میں" || f == "پر") && k > i && r.is(k-1, lexicon.GroupNoun):
			return false, false // عراق کی حکومت پر (تنقید)
		case f == "میں" && k > i && r.is(k-1, lexicon.Relator) && r.is(k-2, lexicon.Genitive):
			return false, false // مصر کی ثالثی کے نتیجے میں
		case f == "میں", r.is(k, lexicon.Nearness) && r.is(k-1, lexicon.Genitive), f == "اندر", f == "بھر":
			return true, true
		case f == "پر":
			for n := k + 1; n < k+maxLocated; n++ {
				if _, ok := r.eventMatch(n); ok {
					return true, true // غزہ پر (13 ماہ سے) حملوں میں
				}
			}
			return true, false
		case f == "سے":
			return true, false
		case r.kind(k) == text.Number && r.fold(k+1) == "ویں": // چیلسی کی 23 ویں سٹریٹ پر
		case r.kind(k) != text.Word, r.is(k, lexicon.CaseMarker|lexicon.Auxiliary|lexicon.Conjunction):
			return false, false
		}
		if _, attack := r.attackNoun(k); attack && k == i {
			return true, true // کابل دھماکے
		}
	}
	return false, false
}
