package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// maxChaired is how many words stand at most between somebody who leads a body and its noun: (جسٹس X کی سربراہی میں)
// سپریم کورٹ کے تین رکنی (بینچ).
const maxChaired = 9

// chair is the one person under whom the article says that a body meets, where a phrase means its head: (X کی سربراہی
// میں … بینچ نے سماعت کی۔) بینچ کے سربراہ.
func (r *reader) chair(s text.Span) (int, bool) {
	if s.Len() != 3 || !r.in(s.End-1, lexicon.Chair) || !r.is(s.Start+1, lexicon.Genitive) || !r.is(s.Start, lexicon.GroupNoun) {
		return -1, false
	}
	noun := r.fold(s.Start)
	if r.chairs == nil {
		r.findChairs()
	}
	e, ok := r.chairs[noun]
	return e, ok && e >= 0 && r.names.Entities[e].Mentions[0].Start < s.Start
}

// findChairs looks for who leads a body, by its noun; -1 where several lead bodies of one noun.
func (r *reader) findChairs() {
	r.chairs = map[string]int{}
	for n := range r.names.Mentions {
		m := &r.names.Mentions[n]
		k := r.chaired(m)
		if k < 0 {
			continue
		}
		noun := r.fold(k)
		if e, has := r.chairs[noun]; has && e != m.Entity {
			r.chairs[noun] = -1
		} else {
			r.chairs[noun] = m.Entity
		}
	}
}

// chaired is the noun of the body under a person whom a mention names, or -1: X کی سربراہی میں تین رکنی (بینچ).
func (r *reader) chaired(m *names.Mention) int {
	if !r.isPerson(m.Entity) || !r.is(m.End, lexicon.Genitive) {
		return -1
	}
	i := m.End + 1
	if r.fold(i) == "زیر" {
		i++
	}
	if !r.in(i, lexicon.Chairing) {
		return -1
	}
	if i++; r.fold(i) == "میں" {
		i++
	}
	for k := i; k < i+maxChaired && k < len(r.doc.Tokens) && r.kind(k) != text.Stop; k++ {
		whole := r.names.At(k)
		if r.is(k, lexicon.GroupNoun) && (whole == nil || whole.End == k+1) && !r.is(k+1, lexicon.Genitive) {
			return k // سپریم کورٹ کے (بینچ)
		}
	}
	return -1
}
