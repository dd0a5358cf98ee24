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
		c.Target = r.target(s)
		c.By = r.by(s)
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
	for i := s.Start; i < s.End; i++ {
		m := r.placeAt(i)
		if m == nil {
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
			if m := r.placeAt(i); m != nil {
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

// widen takes the places and heads that lead to a place into its phrase: صوبہ
// بلوچستان کے ضلع مستونگ.
func (r *reader) widen(m, s text.Span) text.Span {
	start := m.Start
	for start > s.Start {
		k := start - 1
		if r.is(k, lexicon.PlaceFirst|lexicon.Direction) || r.is(k, lexicon.Genitive) && (r.names.EndingAt(k) != nil || r.is(k-1, lexicon.PlaceFirst)) {
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

// maxTarget is how many words lie at most between پر and the attack: چین پر بیرونِ
// ملک سے 6600 سے زائد سائبر حملے.
const maxTarget = 8

// target is who was attacked: the phrase before پر حملہ, or whom کو نشانہ بنایا.
func (r *reader) target(s text.Span) Ref {
	for i := s.Start; i < s.End; i++ {
		if r.fold(i) != "پر" && r.fold(i) != "کو" {
			continue
		}
		if r.fold(i) == "کو" && r.fold(i+1) != "نشانہ" {
			continue
		}
		if r.fold(i) == "پر" && !r.attackWithin(i+1, maxTarget, s) {
			continue
		}
		return r.phrase(i, s)
	}
	return Ref{Entity: -1}
}

func (r *reader) attackWithin(i, n int, s text.Span) bool {
	for k := i; k < min(i+n, s.End); k++ {
		if _, ok := r.attackNoun(k); ok {
			return true
		}
		if r.is(k, lexicon.Auxiliary) && r.fold(k) != "ہونے" {
			return false
		}
	}
	return false
}

// by is who attacked: the phrase with نے before an attack, or before کے حملے.
func (r *reader) by(s text.Span) Ref {
	for i := s.Start; i < s.End; i++ {
		if r.is(i, lexicon.Genitive) {
			if _, ok := r.attackNoun(i + 1); ok && i > s.Start && r.actor(i-1) {
				return r.phrase(i, s)
			}
		}
		if r.fold(i) == "نے" && r.actor(i-1) && r.attackWithin(i+1, 14, s) {
			return r.phrase(i, s)
		}
	}
	return Ref{Entity: -1}
}

// actor tells whether the word at token i can be an attacker: a role noun, a
// force, or a named agency or place.
func (r *reader) actor(i int) bool {
	if m := r.names.At(i); m != nil {
		return r.names.Entities[m.Entity].Type != names.Person
	}
	if r.is(i, lexicon.GroupNoun) {
		return true
	}
	for k := max(0, i-3); k <= i; k++ {
		if m, ok := r.matches.Longest(k, lexicon.RoleNoun); ok && m.End == i+1 {
			return true
		}
	}
	return false
}

// phrase is the noun phrase that ends before token i.
func (r *reader) phrase(i int, s text.Span) Ref {
	start := i
	for start > s.Start && i-start < 8 {
		k := start - 1
		if m := r.names.At(k); m != nil {
			start = m.Start
			continue
		}
		if r.kind(k) != text.Word && r.kind(k) != text.Number || r.is(k, lexicon.Conjunction|lexicon.Auxiliary) || r.is(k, lexicon.Postposition) && !r.is(k, lexicon.Genitive) {
			break
		}
		start = k
	}
	for start < i && r.is(start, lexicon.Genitive|lexicon.TimeWord) {
		start++
	}
	ref := Ref{text.Span{Start: start, End: i}, -1}
	if m := r.names.EndingAt(i); m != nil {
		ref.Entity = m.Entity
	}
	return ref
}
