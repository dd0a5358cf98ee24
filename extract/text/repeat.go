package text

import (
	"cmp"
	"hash/maphash"
	"slices"
)

// sortQuotes orders quotations by their opening mark.
func sortQuotes(q []Quote) {
	slices.SortFunc(q, func(a, b Quote) int { return cmp.Compare(a.Open, b.Open) })
}

const (
	shingle    = 4   // words
	nearRepeat = 0.8 // share of a paragraph's shingles that stood in the earlier one
	minRepeat  = 8   // words of a paragraph that can be a repetition
)

var shingleSeed = maphash.MakeSeed()

// findRepeats finds paragraphs that say again, word for word or nearly, what an
// earlier paragraph said. Every run of four words is known by the first
// paragraph that it stood in, so the work is linear in the text.
func (d *Doc) findRepeats() {
	if len(d.Paragraphs) < 2 {
		return
	}
	first := map[uint64]int{}
	original := make([]int, len(d.Paragraphs))
	for n, p := range d.Paragraphs {
		original[n] = n
		var words []int
		for i := p.Start; i < p.End; i++ {
			if k := d.Tokens[i].Kind; k == Word || k == Number || k == Latin {
				words = append(words, i)
			}
		}
		if len(words) < minRepeat {
			continue
		}
		hits, total := map[int]int{}, 0
		var h maphash.Hash
		h.SetSeed(shingleSeed)
		for i := 0; i+shingle <= len(words); i++ {
			h.Reset()
			for _, w := range words[i : i+shingle] {
				h.WriteString(d.Tokens[w].Fold)
				h.WriteByte(' ')
			}
			total++
			key := h.Sum64()
			if m, ok := first[key]; !ok {
				first[key] = n
			} else if m != n {
				hits[m]++
			}
		}
		best, most := -1, 0
		for m, c := range hits {
			if c > most || c == most && m < best {
				best, most = m, c
			}
		}
		if best >= 0 && float64(most) >= nearRepeat*float64(total) {
			original[n] = original[best]
			d.Repeats = append(d.Repeats, [2]int{n, original[best]})
		}
	}
}

// Repeated tells whether paragraph n repeats an earlier one.
func (d *Doc) Repeated(n int) bool {
	_, ok := slices.BinarySearchFunc(d.Repeats, n, func(r [2]int, n int) int { return cmp.Compare(r[0], n) })
	return ok
}
