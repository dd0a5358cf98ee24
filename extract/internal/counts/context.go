package counts

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// attribute gives each count its source, place, time and parties.
func (r *reader) attribute() {
	for n := range r.out {
		c := &r.out[n]
		c.Statement = r.statementOf(c.Span)
		sentence := r.doc.SentenceOf(c.Span.Start)
		s := r.doc.Sentences[sentence]
		c.Place = r.place(c.Span, s)
		c.When = r.when(c.Span, sentence)
	}
}

// statementOf is the innermost statement whose content holds a span, or -1.
func (r *reader) statementOf(s text.Span) int {
	best := -1
	for n := range r.said {
		c := r.said[n].Content
		if c.Contains(s) && (best < 0 || c.Len() < r.said[best].Content.Len()) {
			best = n
		}
	}
	return best
}

// place is the place nearest before a count in its sentence, else the nearest
// behind it, else the last one of the sentence before.
func (r *reader) place(c, s text.Span) Ref {
	best := Ref{Entity: -1}
	sentence := r.doc.SentenceOf(s.Start)
	for i := s.Start; i < s.End; i++ {
		m := r.placeAt(i)
		if m == nil {
			continue
		}
		if r.elsewhere(m, sentence) || r.office(m) {
			i = m.End - 1
			continue
		}
		if best.Entity < 0 || m.Start < c.Start {
			best = Ref{r.widen(m.Span, s), m.Entity}
		}
		i = m.End - 1
	}
	if best.Entity >= 0 {
		return best
	}
	for k := r.doc.SentenceOf(c.Start) - 1; k >= 0 && k >= r.doc.SentenceOf(c.Start)-3; k-- {
		p := r.doc.Sentences[k]
		for i := p.Start; i < p.End; i++ {
			if m := r.placeAt(i); m != nil && !r.elsewhere(m, k) {
				best = Ref{r.widen(m.Span, p), m.Entity}
				i = m.End - 1
			}
		}
		if best.Entity >= 0 {
			break
		}
	}
	return best
}

// placeAt is the mention of a place that starts at token i, other than as an
// actor or the source of something.
func (r *reader) placeAt(i int) *names.Mention {
	m := r.names.At(i)
	if m == nil || m.Start != i || r.names.Entities[m.Entity].Type != names.Place || r.fold(m.End) == "نے" {
		return nil
	}
	return m
}

// region tells whether a place ends before token i in which another may lie: no
// country lies in one (اسرائیل کی لبنان پر بمباری).
func (r *reader) region(i int, m text.Span) bool {
	e := r.names.EndingAt(i)
	if e == nil || r.names.Entities[e.Entity].Type != names.Place {
		return false
	}
	inner := r.names.At(m.Start)
	return inner == nil || !r.names.Entities[inner.Entity].Country
}

// office tells whether a place is that of somebody's office or only names a border:
// ترکی کے صدر, ایران سرحد.
func (r *reader) office(m *names.Mention) bool {
	if r.fold(m.End) == "سرحد" {
		return true
	}
	if !r.is(m.End, lexicon.Genitive) {
		return false
	}
	_, title := r.matches.Longest(m.End+1, lexicon.Title)
	return title
}

// elsewhere tells whether a place only says who somebody is: who attacked (اسرائیل کے
// حملے) or where somebody comes from.
func (r *reader) elsewhere(m *names.Mention, sentence int) bool {
	for _, h := range r.happeningsIn(sentence) {
		if h.by.Overlaps(m.Span) {
			return true
		}
	}
	switch i := m.End; {
	case r.is(i, lexicon.Genitive):
		if r.is(i+1, lexicon.Side) && r.fold(i+2) == "سے" {
			return true
		}
		return r.names.Entities[m.Entity].Country && r.finder.numbers.Known(r.fold(i+1)) && r.counted(i+2) // چین کے دو انجینئر
	case r.fold(i) == "سے":
		return r.fold(i+1) == "تعلق" || r.fold(i+1) == "متعلق"
	case r.fold(i) == "میں":
		return r.fold(i+1) == "قائم" || r.fold(i+1) == "مقیم" // لندن میں قائم تنظیم
	}
	return false
}

// widen takes the places and heads that lead to a place into its phrase: صوبہ
// بلوچستان کے ضلع مستونگ.
func (r *reader) widen(m, s text.Span) text.Span {
	start := m.Start
	for start > s.Start {
		k := start - 1
		if r.is(k, lexicon.PlaceFirst|lexicon.Direction) || r.is(k, lexicon.Genitive) && (r.region(k, m) || r.is(k-1, lexicon.PlaceFirst)) {
			start = k
			continue
		}
		if e := r.names.EndingAt(start); e != nil && r.names.Entities[e.Entity].Type == names.Place {
			start = e.Start
			continue
		}
		break
	}
	return text.Span{Start: start, End: m.End}
}
