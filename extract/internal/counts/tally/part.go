package tally

import (
	"bayan/extract/internal/counts/found"
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/numbers"
	"bayan/extract/text"
)

// shareNouns gives bare numbers in a list the noun and the count of the one behind them, from the last on, so that all in a row
// get it: (لبنان میں) 30، (غزہ میں) 11 اور (شام میں) دو افراد.
func (r *Reader) shareNouns(gs []group, made []int) {
	for n := len(gs) - 2; n >= 0; n-- {
		if g, next := &gs[n], &gs[n+1]; made[n] < 0 && made[n+1] >= 0 && r.shares(g, next) {
			if g.role = next.role; g.role < 0 {
				g.role = r.people()
			}
			made[n] = r.copy(made[n+1], g, -1)
		}
	}
}

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

// copy adds the count of a group that has its measure from another, and gives its
// place in the list.
func (r *Reader) copy(from int, g *group, whole int) int {
	w, role := &r.Out[from], r.Lex.Rules.Roles[g.role]
	r.Out = append(r.Out, found.Count{Span: g.Span, Number: g.number, Measure: w.Measure, Event: w.Event, Role: role.Role,
		Target: found.None, By: found.None, Place: found.None, Statement: -1, Whole: whole, Rule: role.Pos, Noun: g.End})
	return len(r.Out) - 1
}

// maxShared is how many words lie at most between a number and the next one, whose
// noun it shares.
const maxShared = 5

// shares tells whether a bare number leaves its noun and what happened to the group behind it: ایف سی
// کے دو اور پولیس کا ایک اہلکار, لبنان میں 30، غزہ میں 11 اور شام میں دو افراد.
func (r *Reader) shares(g, next *group) bool {
	if g.role >= 0 || g.casualty >= 0 || g.event != nil || next.event != nil || next.casualty >= 0 || g.number.MaybeYear ||
		g.number.Article || next.Start-g.End > maxShared {
		return false
	}
	i := r.joint(g.End)
	if i == g.End || !r.joins(i, next.Start) {
		return false
	}
	if r.Is(g.Start-1, lexicon.Genitive) {
		return next.role >= 0
	}
	return r.inPlace(g.Start) && r.inPlace(next.Start)
}

// joint is where the conjunction at token i ends that joins the members of a list (اور, comma, جبکہ); i for none.
func (r *Reader) joint(i int) int {
	switch r.Fold(i) {
	case "اور", "،", "جبکہ":
		return i + 1
	case "جب":
		if r.Fold(i+1) == "کہ" {
			return i + 2
		}
	}
	return i
}

// adjacent tells whether only a conjunction stands between two tokens.
func (r *Reader) adjacent(from, to int) bool {
	return from < to && r.joint(from) == to
}

// joins tells whether the words between two tokens belong to the noun or the place of one member of a list.
func (r *Reader) joins(from, to int) bool {
	for i := from; i < to; i++ {
		if r.Kind(i) != text.Word || r.Is(i, lexicon.Auxiliary|lexicon.Conjunction) || r.Fold(i) == "نے" || r.Fold(i) == "کو" {
			return false
		}
	}
	return true
}

// inPlace tells whether the name of a place with میں ends before token i.
func (r *Reader) inPlace(i int) bool {
	return r.Fold(i-1) == "میں" && r.Ending(i-1, names.Place) != nil
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
	for i := g.Start - 1; i >= g.Start-MaxIncluded && i >= 0; i-- {
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
			r.Doc.SentenceOf(g.Start)-r.Doc.SentenceOf(c.Span.Start) <= 1 {
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
		case r.Doc.SentenceOf(s.Start)-r.Doc.SentenceOf(w.Span.Start) > maxOutcome || died && w.Span.Start < s.Start:
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

// maxOutcome is how many sentences behind the injured it is told how they are.
const maxOutcome = 2

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
