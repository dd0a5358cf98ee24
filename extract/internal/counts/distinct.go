package counts

import (
	"cmp"
	"slices"

	"bayan/extract/internal/numbers"
	"bayan/extract/text"
)

// distinct drops counts that say again what an earlier one said, puts the rest in
// text order and renumbers the wholes.
func (r *reader) distinct() []Count {
	order := make([]int, len(r.out))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(r.out[a].Span.Start, r.out[b].Span.Start) })
	to := make([]int, len(r.out))
	var out []Count
	for _, n := range order {
		c := r.out[n]
		to[n] = -1
		if c.Event == "disease" && c.Measure == "injured" {
			continue // 20 مریضوں کی حالت نازک
		}
		for m := range out {
			if sameCount(&out[m], &c) && !r.apart(&out[m], &c) {
				to[n] = m
				break
			}
		}
		if to[n] < 0 {
			to[n] = len(out)
			out = append(out, c)
		}
	}
	for n := range out {
		if w := out[n].Whole; w >= 0 {
			out[n].Whole = to[w] // -1 if that was no count
			if to[w] == n {
				out[n].Whole = -1
			}
		}
	}
	return out
}

// apart tells whether two counts are of different people though the numbers are the
// same: one sentence tells both, the second is of ایک اور واقعہ, or each has a date of
// its own.
func (r *reader) apart(a, b *Count) bool {
	if r.doc.SentenceOf(a.Span.Start) == r.doc.SentenceOf(b.Span.Start) {
		return true
	}
	if r.dates(a) && r.dates(b) && !r.overlap(a.When, b.When) {
		return true
	}
	h := b.happening
	return h != nil && b.sentence == r.doc.SentenceOf(b.Span.Start) && r.fold(h.Start-1) == "اور" && r.fold(h.Start-2) == "ایک"
}

// dates tells whether the sentence of a count has a date or a year for it.
func (r *reader) dates(c *Count) bool {
	if c.When.Len() == 0 || r.doc.SentenceOf(c.When.Start) != r.doc.SentenceOf(c.Span.Start) {
		return false
	}
	for i := c.When.Start; i < c.When.End; i++ {
		if r.kind(i) == text.Number {
			return true
		}
	}
	return false
}

// overlap tells whether two expressions share a word.
func (r *reader) overlap(a, b text.Span) bool {
	for i := a.Start; i < a.End; i++ {
		for k := b.Start; k < b.End; k++ {
			if r.fold(i) == r.fold(k) {
				return true
			}
		}
	}
	return false
}

// sameCount tells whether two counts give the same number of the same event.
func sameCount(a, b *Count) bool {
	if a.Measure != b.Measure || a.Number.Value != b.Number.Value || a.Number.High != b.Number.High || a.Number.Vague != b.Number.Vague {
		return false
	}
	if a.Number.Kind == numbers.Vague && a.Role != b.Role {
		return false
	}
	return a.Event == b.Event || a.Number.Value > 9 || b.Number.Kind == numbers.Collective // دونوں بچے: who were told of
}
