package counts

import (
	"cmp"
	"slices"
	"strings"

	"bayan/extract/internal/numbers"
	"bayan/extract/text"
)

// distinct drops counts that say again what an earlier one said, puts the rest in
// text order and renumbers the wholes.
func (r *reader) distinct() []Count {
	to := make([]int, len(r.out))
	var out []Count
	for _, n := range r.inTextOrder() {
		c := r.out[n]
		to[n] = -1
		if c.Event == "disease" && c.Measure == "injured" {
			continue // 20 مریضوں کی حالت نازک
		}
		for m := range out {
			if (sameCount(&out[m], &c) || r.inOtherWords(&out[m], &c)) && !r.apart(&out[m], &c) {
				to[n] = m
				r.complete(&out[m], &c)
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

// maxRepeated is within how many sentences a small or vague number told again is surely of the same people.
const maxRepeated = 4

// complete gives a count what only the sentence that repeats it tells: ایک شخص کو گرفتار کر لیا گیا۔ پولیس نے منگل کو
// ایک 20 سالہ لڑکے کو گرفتار کیا.
func (r *reader) complete(c, again *Count) {
	at := r.doc.SentenceOf(again.Span.Start)
	small := again.Number.Value < 10 || again.Number.Kind == numbers.Vague
	if small && at-r.doc.SentenceOf(c.Span.Start) > maxRepeated || again.Whole >= 0 != (c.Whole >= 0) || r.suchOne(again) {
		return
	}
	if a, b := c.Place.Entity, again.Place.Entity; a >= 0 && b >= 0 && a != b && small {
		return
	}
	if c.Statement < 0 {
		c.Statement = again.Statement // حکام کے مطابق دھماکے میں نو افراد ہلاک ہوئے, told before without them
	}
	own := func(t text.Span) bool { return t.Len() > 0 && r.doc.SentenceOf(t.Start) == at }
	if c.Place.None() && own(again.Place.Span) {
		c.Place = again.Place
	}
	if c.By.None() && own(again.By.Span) {
		c.By = again.By
	}
	if c.Target.None() && own(again.Target.Span) {
		c.Target = again.Target
	}
	if c.When.Len() == 0 && own(again.When) && r.fold(again.When.End-1) != "تک" {
		c.When = again.When
	}
}

// suchOne tells whether a count is said to be of one like those told of before: ایسی ہی ایک لاش.
func (r *reader) suchOne(c *Count) bool {
	for i := c.Span.Start - 2; i < c.Span.Start; i++ {
		if strings.HasPrefix(r.fold(i), "ایس") {
			return true
		}
	}
	return false
}

// inTextOrder gives the indices of the counts in the order in which the text tells them.
func (r *reader) inTextOrder() []int {
	order := make([]int, len(r.out))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(r.out[a].Span.Start, r.out[b].Span.Start) })
	return order
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
		if r.doc.Has(b.Start, b.End, r.fold(i)) {
			return true
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

// maxReworded is how many words lie at most between a count and its repetition that tells the event by
// another word.
const maxReworded = 250

// inOtherWords tells whether the second of two counts says again what the first said, though its
// event is told by another word: an attack first, then فائرنگ. Of a single one, or of those of whom one has another
// role or place, that cannot be told, nor of parts or of more people (مزید).
func (r *reader) inOtherWords(a, b *Count) bool {
	apart := b.Span.Start - a.Span.End
	if apart > maxReworded || a.Measure != b.Measure || a.Measure == "attacks" || a.Number.Value != b.Number.Value || a.Number.Value < 2 || a.Number.High != b.Number.High || a.Number.Bound != b.Number.Bound {
		return false
	}
	if !deliberate(a.Event) || !deliberate(b.Event) || a.Whole >= 0 || b.Whole >= 0 || r.furtherOnes(a) || r.furtherOnes(b) {
		return false
	}
	if a.Role == "unspecified" || b.Role == "unspecified" {
		return apart <= maxReworded/2
	}
	return a.Role == b.Role
}

// furtherOnes tells whether a count is of other people than those counted before.
func (r *reader) furtherOnes(c *Count) bool {
	for i := c.Span.Start - 1; i < c.noun; i++ {
		if f := r.fold(i); f == "مزید" || f == "دیگر" || f == "دوسرے" || f == "اور" {
			return true
		}
	}
	return false
}

// deliberate tells whether an event is violence, which articles tell by several words.
func deliberate(event string) bool {
	switch event {
	case "attack", "clash", "operation", "kidnapping", "unrest":
		return true
	}
	return violent(event)
}
