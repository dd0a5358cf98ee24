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
func (r *Reader) inherit(gs []group) {
	for n := range gs {
		g := &gs[n]
		if g.made >= 0 || g.role < 0 || g.event != nil || g.number.MaybeYear {
			continue
		}
		from := r.inheritsFrom(gs, n)
		if from < 0 || r.Out[from].Measure == "attacks" || r.Out[from].Measure == "killed" && r.treated(g) {
			continue
		}
		whole := -1
		if n > 0 && gs[n-1].made == from {
			whole = r.Out[from].Whole // that of a coordinate part
		}
		r.copy(from, g, whole)
	}
}

// inheritsFrom is the count whose measure the n-th group has too, or -1.
func (r *Reader) inheritsFrom(gs []group, n int) int {
	g := &gs[n]
	if r.Fold(g.End) == "سمیت" && n+1 < len(gs) && gs[n+1].made >= 0 && gs[n+1].Start-g.End <= 5 {
		return gs[n+1].made
	}
	if n > 0 && gs[n-1].made >= 0 {
		before := &gs[n-1]
		if r.adjacent(before.End, g.Start) && r.amongVictims(before) {
			return before.made // مرنے والوں میں دو خواتین اور چار بچے
		}
		if r.outOf(before, g) {
			return before.made
		}
	}
	if r.inPart(g) {
		return r.last(g)
	}
	return -1
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

// outOf tells whether a group is a part of the one before it: 59 افراد میں ایک بچی شامل
// ہے, پانچ افراد میں سے دو.
func (r *Reader) outOf(whole, g *group) bool {
	if r.Fold(whole.End) != "میں" {
		return false
	}
	return g.Start == whole.End+1 && r.included(g) || g.Start == whole.End+2 && r.Fold(whole.End+1) == "سے"
}

// maxLed is how many words lie at most between جن میں and a group, unless that stands in a list with شامل.
const maxLed = 14

// inPart tells whether a group names a part of what was counted before: جن میں,
// مرنے والوں میں, شامل ہیں.
func (r *Reader) inPart(g *group) bool {
	included := r.included(g)
	for i := g.Start - 1; i >= g.Start-maxIncluded && i >= 0; i-- {
		if r.Kind(i) == text.Stop || i < g.Start-maxLed && !included {
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
	for i := g.Start - 1; i >= g.Start-maxLed && i > 0; i-- {
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
func (r *Reader) parts(gs []group, s text.Span) {
	siblings := map[int]bool{} // parts of what was told before: مرنے والوں میں (چار شہری) اور دو سپاہی
	for n := range gs {
		g := &gs[n]
		if g.made < 0 {
			continue
		}
		c := &r.Out[g.made]
		if whole := r.wholeBeside(gs, n); whole >= 0 {
			c.Whole = whole
			continue
		}
		if r.inPart(g) || r.amongVictims(g) {
			siblings[g.made] = true
			if whole := r.wholeBefore(g, s, siblings); whole >= 0 {
				c.Whole = whole
			}
		}
		if c.Whole < 0 {
			c.Whole = r.outcome(g, s)
		}
	}
}

// wholeBeside is the count beside that of the n-th group of which the latter is a part, or -1.
func (r *Reader) wholeBeside(gs []group, n int) int {
	g := &gs[n]
	same := func(o *group) bool { return o.made >= 0 && r.Out[o.made].Measure == r.Out[g.made].Measure }
	if r.Fold(g.End) == "سمیت" && n+1 < len(gs) && same(&gs[n+1]) {
		return gs[n+1].made
	}
	if n > 0 && r.outOf(&gs[n-1], g) && same(&gs[n-1]) {
		return gs[n-1].made
	}
	return -1
}

// maxWholeBack is how many counts lie at most between a part and its whole.
const maxWholeBack = 100

// wholeBefore is the last count before a group of sentence s of which that is a part, none of its siblings, or -1.
func (r *Reader) wholeBefore(g *group, s text.Span, siblings map[int]bool) int {
	c, whose := &r.Out[g.made], r.whose(g)
	for m := len(r.Out) - 1; m >= max(0, len(r.Out)-maxWholeBack); m-- {
		w := &r.Out[m]
		if w.Span.Start < s.Start && whose {
			break // حملے ہوئے جن میں متعدد افراد ہلاک ہوئے
		}
		if m != g.made && !siblings[m] && w.Span.Start < g.Start && w.Measure == c.Measure && w.Whole < 0 &&
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
func (r *Reader) outcome(g *group, s text.Span) int {
	c := &r.Out[g.made]
	critical := c.Measure == "injured" && r.critical(g)
	died := c.Measure == "killed" && r.Fold(g.Start-1) == "سے" && r.Fold(g.Start-2) == "میں" && r.Fold(g.Start-3) == "جن"
	if !critical && !died {
		return -1
	}
	for m := len(r.Out) - 1; m >= 0 && m >= len(r.Out)-found.NearCounts; m-- {
		w := &r.Out[m]
		switch {
		case m == g.made || w.Span.Start > g.Start:
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

// maxAmong is how many words lie at most between ہلاک ہونے والوں میں and one of those.
const maxAmong = 8

// amongVictims tells whether a group stands behind ہلاک ہونے والوں میں.
func (r *Reader) amongVictims(g *group) bool {
	for i := g.Start - 1; i >= g.Start-maxAmong && i > 0; i-- {
		if r.Fold(i) == "میں" && (r.Is(i-1, lexicon.Relative) || r.In(i-1, lexicon.Victim)) {
			return true
		}
	}
	return false
}

// bigger tells whether a number is greater than another, or may be, where one of them is vague.
func bigger(a, b numbers.Number) bool {
	return a.Kind == numbers.Vague || b.Kind == numbers.Vague || a.Value > b.Value
}
