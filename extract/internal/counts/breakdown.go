package counts

import (
	"bayan/extract/internal/counts/found"
	"bayan/extract/internal/numbers"
)

// How far behind a total its parts may stand, and how many there may be.
const (
	maxPartSentences = 3
	maxParts         = 6
)

// breakdowns makes counts that add up to one told right before them its parts, though nothing says so: 16 افراد ہلاک
// ہوئے۔ 11 افراد تودہ گرنے سے اور پانچ سیلاب میں ہلاک ہوئے.
func (r *reader) breakdowns() {
	order := r.InTextOrder()
	wholes := map[int]bool{}
	for n := range r.Out {
		wholes[r.Out[n].Whole] = true
	}
	for a, whole := range order {
		if w := &r.Out[whole]; w.Whole < 0 && !wholes[whole] && w.Measure != "attacks" && exact(w.Number) && w.Number.Value > 2 {
			parts := r.summands(order[a+1:min(len(order), a+1+found.NearCounts)], w)
			for _, p := range parts {
				r.Out[p].Whole = whole
			}
			r.sumRoles(w, parts)
		}
	}
}

// exact tells whether a number is a single one, not vague and no range.
func exact(n numbers.Number) bool {
	return n.Kind != numbers.Vague && n.High == 0 && n.Value == float64(int(n.Value))
}

// summands are the first counts of those at places of the list behind a total that add up to it; none, if
// others stand between them.
func (r *reader) summands(at []int, w *Count) []int {
	var parts []int
	sum := 0.0
	from := r.SentenceOf(w)
	for _, n := range at {
		c := &r.Out[n]
		switch {
		case r.SentenceOf(c)-from > maxPartSentences || len(parts) == maxParts:
			return nil
		case c.Measure != w.Measure || c.Whole >= 0:
			continue
		case !exact(c.Number) || r.more(c) || c.Number.Value >= w.Number.Value ||
			found.Natural(c.Event) != found.Natural(w.Event):
			return nil
		}
		parts = append(parts, n)
		if sum += c.Number.Value; sum == w.Number.Value && len(parts) > 1 {
			return parts
		}
		if sum > w.Number.Value {
			return nil
		}
	}
	return nil
}

// more tells whether people are said to be others than those told of before: مزید دو اہلکار.
func (r *reader) more(c *Count) bool {
	return r.Doc.Has(c.Number.Start-1, c.Noun, "مزید") || r.Doc.Has(c.Number.Start, c.Noun, "اور")
}

// sumRoles gives people whose noun says nothing the role of all of their parts, or mixed where police or soldiers are
// only among them.
func (r *reader) sumRoles(w *Count, parts []int) {
	if w.Role != "unspecified" || len(parts) == 0 {
		return
	}
	same, security := true, false
	for _, p := range parts {
		same = same && r.Out[p].Role == r.Out[parts[0]].Role
		security = security || r.Out[p].Role == "security"
	}
	if same {
		w.Role = r.Out[parts[0]].Role
	} else if security {
		w.Role = "mixed"
	}
}
