package nominal

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
func (r *Reader) chair(s text.Span) (int, bool) {
	if s.Len() != 3 || !r.In(s.End-1, lexicon.Chair) || !r.Is(s.Start+1, lexicon.Genitive) || !r.Is(s.Start, lexicon.GroupNoun) {
		return -1, false
	}
	noun := r.Fold(s.Start)
	if r.chairs == nil {
		r.findChairs()
	}
	e, ok := r.chairs[noun]
	return e, ok && e >= 0 && r.Names.Entities[e].Mentions[0].Start < s.Start
}

// findChairs looks for who leads a body, by its noun; -1 where several lead bodies of one noun.
func (r *Reader) findChairs() {
	r.chairs = map[string]int{}
	for n := range r.Names.Mentions {
		m := &r.Names.Mentions[n]
		k := r.chaired(m)
		if k < 0 {
			continue
		}
		noun := r.Fold(k)
		if e, has := r.chairs[noun]; has && e != m.Entity {
			r.chairs[noun] = -1
		} else {
			r.chairs[noun] = m.Entity
		}
	}
}

// chaired is the noun of the body under a person whom a mention names, or -1: X کی سربراہی میں تین رکنی (بینچ).
func (r *Reader) chaired(m *names.Mention) int {
	if !r.IsPerson(m.Entity) || !r.Is(m.End, lexicon.Genitive) {
		return -1
	}
	i := m.End + 1
	if r.Fold(i) == "زیر" {
		i++
	}
	if !r.In(i, lexicon.Chairing) {
		return -1
	}
	if i++; r.Fold(i) == "میں" {
		i++
	}
	for k := i; k < i+maxChaired && k < len(r.Doc.Tokens) && r.Kind(k) != text.Stop; k++ {
		whole := r.Names.At(k)
		if r.Is(k, lexicon.GroupNoun) && (whole == nil || whole.End == k+1) && !r.Is(k+1, lexicon.Genitive) {
			return k // سپریم کورٹ کے (بینچ)
		}
	}
	return -1
}
