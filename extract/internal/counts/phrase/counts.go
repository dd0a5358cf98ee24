package phrase

import (
	"cmp"
	"slices"
	"sort"

	"bayan/extract/internal/counts/found"
)

// InTextOrder gives the indices of the counts in the order in which the text tells them.
func (r *Reader) InTextOrder() []int {
	order := make([]int, len(r.Out))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(r.Out[a].Span.Start, r.Out[b].Span.Start) })
	return order
}

// CountsIn gives the counts of a sentence, which stand together, though not in the order of the text.
func (r *Reader) CountsIn(sentence int) []found.Count {
	return r.Out[r.CountsFrom(sentence):r.CountsFrom(sentence+1)]
}

// CountsFrom is the index of the first count that no sentence before one tells.
func (r *Reader) CountsFrom(sentence int) int {
	return sort.Search(len(r.Out), func(n int) bool { return r.SentenceOf(&r.Out[n]) >= sentence })
}

// FirstCountsIn gives the first counts of a sentence.
func (r *Reader) FirstCountsIn(sentence int) []found.Count {
	all := r.CountsIn(sentence)
	return all[:min(len(all), found.NearCounts)]
}

// SentenceOf is the index of the sentence in which a count stands.
func (r *Reader) SentenceOf(c *found.Count) int { return r.Doc.SentenceOf(c.Span.Start) }
