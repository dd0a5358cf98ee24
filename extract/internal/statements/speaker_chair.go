package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// maxChaired is how many words stand at most between somebody who leads a body and its noun: (جسٹس X کی سربراہی میں) سپریم
// کورٹ کے تین رکنی (بینچ).
const maxChaired = 9

// chair is the one person under whom the article says that a body meets, where a phrase means its head: (X کی سربراہی میں
// … بینچ نے سماعت کی۔) بینچ کے سربراہ.
func (r *reader) chair(s text.Span) (int, bool) {
	if s.Len() != 3 || !r.in(s.End-1, lexicon.Chair) || !r.is(s.Start+1, lexicon.Genitive) || !r.is(s.Start, lexicon.GroupNoun) {
		return -1, false
	}
	noun := r.fold(s.Start)
	if r.chairs == nil {
		r.findChairs()
	}
	e, ok := r.chairs[noun]
	return e, ok && e >= 0 && r.firstMention(e) < s.Start
}

// firstMention is the first token by which an entity is named.
func (r *reader) firstMention(e int) int { return r.names.Entities[e].Mentions[0].Start }

// findChairs looks for who leads a body, by its noun; -1 where several lead bodies of one noun.
func (r *reader) findChairs() {
	r.chairs = map[string]int{}
	for n := range r.names.Mentions {
		m := &r.names.Mentions[n]
		if !r.isPerson(m.Entity) || !r.is(m.End, lexicon.Genitive) {
			continue
		}
		i := m.End + 1
		if r.fold(i) == "زیر" {
			i++
		}
		if !r.in(i, lexicon.Chairing) {
			continue
		}
		if i++; r.fold(i) == "میں" {
			i++
		}
		for k := i; k < i+maxChaired && k < len(r.doc.Tokens) && r.kind(k) != text.Stop; k++ {
			if !r.is(k, lexicon.GroupNoun) || r.names.At(k) != nil && r.names.At(k).End != k+1 {
				continue
			}
			if r.is(k+1, lexicon.Genitive) {
				continue // سپریم کورٹ کے (بینچ)
			}
			if e, has := r.chairs[r.fold(k)]; has && e != m.Entity {
				r.chairs[r.fold(k)] = -1
			} else {
				r.chairs[r.fold(k)] = m.Entity
			}
			break
		}
	}
}
