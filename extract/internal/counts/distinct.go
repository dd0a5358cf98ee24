package counts

import (
	"strings"

	"bayan/extract/internal/counts/found"
	"bayan/extract/internal/numbers"
	"bayan/extract/text"
)

// distinct drops counts that say again what an earlier one said, puts the rest in
// text order and renumbers the wholes.
func (r *reader) distinct() []Count {
	to := make([]int, len(r.Out))
	var out []Count
	for _, n := range r.InTextOrder() {
		c := r.Out[n]
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
	at := r.SentenceOf(again)
	small := again.Number.Value < 10 || again.Number.Kind == numbers.Vague
	if small && at-r.SentenceOf(c) > maxRepeated || again.Whole >= 0 != (c.Whole >= 0) || r.suchOne(again) {
		return
	}
	if a, b := c.Place.Entity, again.Place.Entity; a >= 0 && b >= 0 && a != b && small {
		return
	}
	if c.Statement < 0 {
		c.Statement = again.Statement // حکام کے مطابق دھماکے میں نو افراد ہلاک ہوئے, told before without them
	}
	own := func(t text.Span) bool { return t.Len() > 0 && r.Doc.SentenceOf(t.Start) == at }
	if c.Place.None() && own(again.Place.Span) {
		c.Place = again.Place
	}
	if c.By.None() && own(again.By.Span) {
		c.By = again.By
	}
	if c.Target.None() && own(again.Target.Span) {
		c.Target = again.Target
	}
	if c.When.Len() == 0 && own(again.When) && r.Fold(again.When.End-1) != "تک" {
		c.When = again.When
	}
}

// suchOne tells whether a count is said to be of one like those told of before: ایسی ہی ایک لاش.
func (r *reader) suchOne(c *Count) bool {
	for i := c.Span.Start - 2; i < c.Span.Start; i++ {
		if strings.HasPrefix(r.Fold(i), "ایس") {
			return true
		}
	}
	return false
}

// apart tells whether two counts are of different people though the numbers are the
// same: one sentence tells both, the second is of ایک اور واقعہ, or each has a date of
// its own.
func (r *reader) apart(a, b *Count) bool {
	if r.SentenceOf(a) == r.SentenceOf(b) {
		return true
	}
	if r.HasDate(a) && r.HasDate(b) && !r.ShareWord(a.When, b.When) {
		return true
	}
	h := b.Happening
	return h != nil && b.Sentence == r.SentenceOf(b) && r.Fold(h.Start-1) == "اور" && r.Fold(h.Start-2) == "ایک"
}

// sameCount tells whether two counts give the same number of the same event.
func sameCount(a, b *Count) bool {
	if a.Measure != b.Measure || a.Number.Value != b.Number.Value || a.Number.High != b.Number.High ||
		a.Number.Vague != b.Number.Vague {
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
	gap := b.Span.Start - a.Span.End
	if gap > maxReworded || a.Measure != b.Measure || a.Measure == "attacks" || a.Number.Value != b.Number.Value ||
		a.Number.Value < 2 || a.Number.High != b.Number.High || a.Number.Bound != b.Number.Bound {
		return false
	}
	if !found.Deliberate(a.Event) || !found.Deliberate(b.Event) || a.Whole >= 0 || b.Whole >= 0 || r.furtherOnes(a) ||
		r.furtherOnes(b) {
		return false
	}
	if a.Role == "unspecified" || b.Role == "unspecified" {
		return gap <= maxReworded/2
	}
	return a.Role == b.Role
}

// furtherOnes tells whether a count is of other people than those counted before.
func (r *reader) furtherOnes(c *Count) bool {
	for i := c.Span.Start - 1; i < c.Noun; i++ {
		if f := r.Fold(i); f == "مزید" || f == "دیگر" || f == "دوسرے" || f == "اور" {
			return true
		}
	}
	return false
}
