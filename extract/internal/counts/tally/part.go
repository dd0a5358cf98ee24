package tally

import (
	"bayan/extract/internal/counts/found"
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/numbers"
	"bayan/extract/text"
)

// inherit gives a group without a predicate of its own that of the next one in
// the same phrase: چھ استاد اور 22 طالب علم ہلاک ہوئے is done by governor; here, of
// a total and its parts, جن میں دو خواتین شامل ہیں.
func (r *Reader) inherit(gs []group, made []int) {
	for n := range gs {
		g := &gs[n]
		if made[n] >= 0 || g.role < 0 || g.event != nil || g.number.MaybeYear {
			continue
		}
		from := -1
		if n > 0 && made[n-1] >= 0 && r.adjacent(gs[n-1].End, g.Start) && r.amongVictims(&gs[n-1]) {
			from = made[n-1] // مرنے والوں میں دو خواتین اور چار بچے
		}
		if r.Fold(g.End) == "سمیت" && n+1 < len(gs) && made[n+1] >= 0 && gs[n+1].Start-g.End <= 5 {
			from = made[n+1]
		}
		if from < 0 && n > 0 && made[n-1] >= 0 && r.outOf(&gs[n-1], g) {
			from = made[n-1]
		}
		if from < 0 && r.inPart(g) {
			from = r.last(g)
		}
		if from < 0 || r.Out[from].Measure == "attacks" || r.Out[from].Measure == "killed" && r.treated(g) {
			continue
		}
		made[n] = r.copy(from, g, r.wholeOf(from, n, made))
	}
}

// maxTreated is how many words lie at most between people and زیر علاج.
const maxTreated = 9

// treated tells whether the people of a group are said to be in hospital.
func (r *Reader) treated(g *group) bool {
	for i := g.End; i < g.End+maxTreated && r.Kind(i) == text.Word; i++ {
		if r.Fold(i) == "زیر" && r.Fold(i+1) == "علاج" || r.Fold(i) == "زیرعلاج" {
			return true // جن میں 140 افراد زیر علاج ہیں
		}
	}
	return false
}

// wholeOf is the whole of a count that takes its measure from another: that of a
// coordinate part, else none yet.
func (r *Reader) wholeOf(from, n int, made []int) int {
	if n > 0 && made[n-1] == from {
		return r.Out[from].Whole
	}
	return -1
}

// outOf tells whether a group is a part of the one before it: 59 افراد میں ایک بچی شامل
// ہے, پانچ افراد میں سے دو.
func (r *Reader) outOf(whole, g *group) bool {
	if r.Fold(whole.End) != "میں" {
		return false
	}
	return g.Start == whole.End+1 && r.included(g) || g.Start == whole.End+2 && r.Fold(whole.End+1) == "سے"
}

// inPart tells whether a group names a part of what was counted before: جن میں,
// مرنے والوں میں, شامل ہیں.
func (r *Reader) inPart(g *group) bool {
	included := r.included(g)
	for i := g.Start - 1; i >= g.Start-maxIncluded && i >= 0; i-- {
		if r.Kind(i) == text.Stop || i < g.Start-14 && !included {
			break
		}
		if r.Fold(i) == "میں" && (r.Fold(i-1) == "جن" || r.Fold(i-1) == "ان") {
			f := r.Fold(g.End)
			return f != "نے" && f != "کو" && f != "پر" // جن میں سے ایک کو رہا کر دیا گیا
		}
		if r.Is(i, lexicon.Auxiliary) {
			break
		}
	}
	return false
}

// whose tells whether جن میں leads to a group: whose part it is stands in the same
// sentence.
func (r *Reader) whose(g *group) bool {
	for i := g.Start - 1; i >= g.Start-14 && i > 0; i-- {
		if r.Fold(i) == "میں" {
			return r.Fold(i-1) == "جن"
		}
	}
	return false
}

// last is the latest count of people before a group.
func (r *Reader) last(g *group) int {
	for n := len(r.Out) - 1; n >= max(0, len(r.Out)-maxWholeBack); n-- {
		if c := &r.Out[n]; c.Span.Start < g.Start && c.Measure != "attacks" && c.Whole < 0 &&
			r.Doc.SentenceOf(g.Start)-r.SentenceOf(c) <= 1 {
			return n
		}
	}
	return -1
}

// parts notes which counts are part of which: N سمیت M, M جن میں N.
func (r *Reader) parts(gs []group, made []int, s text.Span) {
	siblings := map[int]bool{} // parts of what was told before: مرنے والوں میں (چار شہری) اور دو سپاہی
	for n := range gs {
		if made[n] < 0 {
			continue
		}
		c := &r.Out[made[n]]
		if r.Fold(gs[n].End) == "سمیت" {
			if n+1 < len(gs) && made[n+1] >= 0 && r.Out[made[n+1]].Measure == c.Measure {
				c.Whole = made[n+1]
				continue
			}
		}
		if n > 0 && made[n-1] >= 0 && r.outOf(&gs[n-1], &gs[n]) && r.Out[made[n-1]].Measure == c.Measure {
			c.Whole = made[n-1]
			continue
		}
		if r.inPart(&gs[n]) || r.amongVictims(&gs[n]) {
			siblings[made[n]] = true
			if m := r.wholeBefore(made[n], &gs[n], s, siblings); m >= 0 {
				c.Whole = m
			}
		}
		if c.Whole < 0 {
			c.Whole = r.outcome(made[n], &gs[n], s)
		}
	}
}

// maxWholeBack is how many counts lie at most between a part and its whole.
const maxWholeBack = 100

// wholeBefore is the last count before a group of sentence s of which the count at is a part, none of its siblings, or -1.
func (r *Reader) wholeBefore(at int, g *group, s text.Span, siblings map[int]bool) int {
	c, whose := &r.Out[at], r.whose(g)
	for m := len(r.Out) - 1; m >= max(0, len(r.Out)-maxWholeBack); m-- {
		w := &r.Out[m]
		if w.Span.Start < s.Start && whose {
			break // حملے ہوئے جن میں متعدد افراد ہلاک ہوئے
		}
		if m != at && !siblings[m] && w.Span.Start < g.Start && w.Measure == c.Measure && w.Whole < 0 &&
			bigger(w.Number, c.Number) {
			return m
		}
	}
	return -1
}

// maxOutcome is how many sentences behind the injured it is told how they are.
const maxOutcome = 2

// outcome is the count of people of whom a group says how it went on with some of them, or -1: 20 افراد زخمی ہوئے۔
// (سات) زخمیوں کی حالت نازک ہے, زخمی ہوئے جن میں سے (سات) کی موت ہو گئی.
func (r *Reader) outcome(at int, g *group, s text.Span) int {
	c := &r.Out[at]
	critical := c.Measure == "injured" && r.critical(g)
	died := c.Measure == "killed" && r.Fold(g.Start-1) == "سے" && r.Fold(g.Start-2) == "میں" && r.Fold(g.Start-3) == "جن"
	if !critical && !died {
		return -1
	}
	for m := len(r.Out) - 1; m >= 0 && m >= len(r.Out)-found.NearCounts; m-- {
		w := &r.Out[m]
		switch {
		case m == at || w.Span.Start > g.Start:
		case r.Doc.SentenceOf(s.Start)-r.SentenceOf(w) > maxOutcome || died && w.Span.Start < s.Start:
			return -1
		case died && w.Measure != "attacks", w.Measure == "injured" && w.Whole < 0:
			if w.Measure == "killed" || w.Whole >= 0 || !bigger(w.Number, c.Number) {
				return -1
			}
			return m
		}
	}
	return -1
}

// critical tells whether a group is of people whose state is told: (سات) زخمیوں کی حالت نازک ہے, (تین) کی حالت.
func (r *Reader) critical(g *group) bool {
	for i := g.number.End; i <= g.End+1; i++ {
		if r.Fold(i) == "حالت" && r.Fold(i-1) == "کی" {
			return true
		}
	}
	return false
}

// amongVictims tells whether a group stands behind ہلاک ہونے والوں میں.
func (r *Reader) amongVictims(g *group) bool {
	for i := g.Start - 1; i >= g.Start-8 && i > 0; i-- {
		if r.Fold(i) == "میں" && (r.Is(i-1, lexicon.Relative) || r.In(i-1, lexicon.Victim)) {
			return true
		}
	}
	return false
}

func bigger(a, b numbers.Number) bool {
	return a.Kind == numbers.Vague || b.Kind == numbers.Vague || a.Value > b.Value
}
