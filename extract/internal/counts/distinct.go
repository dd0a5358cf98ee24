package counts

import (
	"cmp"
	"slices"

	"bayan/extract/internal/numbers"
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
// same: one sentence tells both, or the second is of ایک اور واقعہ.
func (r *reader) apart(a, b *Count) bool {
	if r.doc.SentenceOf(a.Span.Start) == r.doc.SentenceOf(b.Span.Start) {
		return true
	}
	h := b.happening
	return h != nil && b.sentence == r.doc.SentenceOf(b.Span.Start) && r.fold(h.Start-1) == "اور" && r.fold(h.Start-2) == "ایک"
}

// sameCount tells whether two counts give the same number of the same event.
func sameCount(a, b *Count) bool {
	if a.Measure != b.Measure || a.Number.Value != b.Number.Value || a.Number.High != b.Number.High || a.Number.Vague != b.Number.Vague {
		return false
	}
	if a.Number.Kind == numbers.Vague && a.Role != b.Role {
		return false
	}
	return a.Event == b.Event || a.Number.Value > 9
}
