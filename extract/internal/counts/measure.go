package counts

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/numbers"
	"bayan/extract/text"
)

// sentence reads the counts of one sentence.
func (r *reader) sentence(s text.Span) {
	gs := r.groups(s)
	if len(gs) == 0 {
		return
	}
	ps := r.predicates(s)
	first := len(r.out)
	made := make([]int, len(gs)) // index into out, -1
	for n := range gs {
		made[n] = -1
		c, ok := r.count(&gs[n], ps, s)
		if !ok {
			continue
		}
		c.Statement, c.Whole = -1, -1
		made[n] = len(r.out)
		r.out = append(r.out, c)
	}
	r.inherit(gs, made, first)
	r.parts(gs, made, s)
}

// count tells what a group counts, from its own noun or from the predicate that
// governs it.
func (r *reader) count(g *group, ps []predicate, s text.Span) (Count, bool) {
	c := Count{Span: g.Span, Number: g.number, Target: Ref{Entity: -1}, By: Ref{Entity: -1}, Place: Ref{Entity: -1}}
	if g.number.MaybeYear && g.role < 0 && g.event == nil && g.casualty < 0 {
		return c, false
	}
	if g.event != nil {
		if g.number.Article || r.futureAttack(g, s) {
			return c, false
		}
		e := r.lex.Rules.Events[g.event.Index]
		c.Measure, c.Event, c.Rule = "attacks", e.Event, e.Pos
		return c, true
	}
	if e := r.incident(g, s); e >= 0 {
		c.Span = text.Span{Start: g.Start, End: g.End}
		x := r.lex.Rules.Events[e]
		c.Measure, c.Event, c.Rule = "attacks", x.Event, x.Pos
		return c, true
	}
	if g.role >= 0 {
		c.Role = r.lex.Rules.Roles[g.role].Role
	}
	if g.casualty >= 0 {
		if g.number.Kind == numbers.Collective {
			return c, false // دونوں شہدا are known
		}
		m := r.rule(g.casualty)
		c.Measure, c.Rule, c.Role = m.Measure, m.Pos, "unspecified"
		return c, !g.number.Article || m.Measure == "killed" && r.fold(g.End) != "کا"
	}
	p := r.governor(g, ps, s)
	if p == nil || g.role < 0 && !r.adjoins(g, p) {
		return c, false
	}
	if c.Role == "" {
		c.Role = "unspecified"
		// ایک زخمی is somebody, ایک ہلاک کرنے is not; a bare year is no toll
		if g.number.MaybeYear {
			return c, false
		}
	}
	m := r.rule(p.measure)
	c.Measure, c.Rule = m.Measure, m.Pos
	if c.Measure == "arrested" && c.Role == "unspecified" {
		c.Role = "attacker" // who is arrested is suspected
	}
	if p.Start >= g.End && p.Start-g.End <= 6 {
		c.Span.End = p.core
	} else if p.End <= g.Start && g.Start-p.End <= 3 {
		c.Span.Start = p.Start
	}
	return c, true
}

// incident is the event of a counted واقعات, told by the words before the number
// or between it and the noun (تشدد کے 16 واقعات, پانچ خنجر زنی کے واقعات), or of a total
// (حملوں کی تعداد 12); -1 if it is no attack.
func (r *reader) incident(g *group, s text.Span) int {
	if g.number.Article || g.role >= 0 {
		return -1
	}
	if r.fold(g.Start-1) == "تعداد" && r.is(g.Start-2, lexicon.Genitive) {
		for i := g.Start - 3; i >= s.Start && i > g.Start-8; i-- {
			if m, ok := r.attackNoun(i); ok && m.End == g.Start-2 {
				return int(m.Index)
			}
			if r.is(i, lexicon.Incident) && i == g.Start-3 && len(r.out) > 0 && r.out[len(r.out)-1].Measure == "attacks" {
				return r.eventIndex(r.out[len(r.out)-1].Event)
			}
		}
		return -1
	}
	noun := -1
	for i := g.number.End; i < min(s.End, g.number.End+6); i++ {
		if r.is(i, lexicon.Incident) {
			noun = i
			break
		}
		if r.kind(i) != text.Word || r.is(i, lexicon.CaseMarker|lexicon.Auxiliary) {
			return -1
		}
	}
	if noun < 0 {
		return -1
	}
	for i := max(s.Start, g.number.Start-5); i < noun; i++ {
		m, ok := r.eventMatch(i)
		if ok && r.lex.Rules.Events[m.Index].Attack {
			g.End = noun + 1
			return int(m.Index)
		}
	}
	return -1
}

// eventIndex is the first entry of an event in the rules.
func (r *reader) eventIndex(event string) int {
	for i, e := range r.lex.Rules.Events {
		if e.Event == event {
			return i
		}
	}
	return -1
}

// futureAttack tells whether an attack noun is the head of another word: حملہ
// آوروں.
func (r *reader) futureAttack(g *group, s text.Span) bool {
	return r.fold(g.End) == "آور" || r.fold(g.End) == "آوروں"
}

// adjoins tells whether a number without a noun stands directly by a predicate:
// 12 ہلاک, مزید دو زخمی, ایک کو گرفتار. Behind any other noun it counts something else.
func (r *reader) adjoins(g *group, p *predicate) bool {
	if p.End <= g.Start {
		return !g.number.Article
	}
	if g.End == p.Start {
		return true
	}
	if p.Start-g.End > 4 || g.number.Article && r.fold(g.End) != "کو" {
		return false
	}
	return r.is(g.End, lexicon.Particle|lexicon.Pronoun) || r.fold(g.End) == "کو" || r.fold(g.End) == "کے" || r.fold(g.End) == "زندہ"
}

// governor is the predicate that says what happened to a group: the first one
// behind it in its clause, or one with والے directly before it.
func (r *reader) governor(g *group, ps []predicate, s text.Span) *predicate {
	for n := range ps {
		p := &ps[n]
		if p.End <= g.Start && (p.relative || p.noun || r.totalBetween(p.End, g.Start)) && r.leadsTo(p, g) {
			return p
		}
	}
	for n := range ps {
		p := &ps[n]
		if p.Start < g.End {
			continue
		}
		if p.negated || !r.reaches(g, p) {
			return nil
		}
		if p.relative && g.role >= 0 && r.counted(p.End) {
			continue // 3 حملہ آور … ہلاک ہونے والے افراد
		}
		if r.fold(p.End) == "کے" && r.fold(p.End+1) == "بعد" && n+1 < len(ps) && r.reaches(g, &ps[n+1]) {
			continue // زخمی ہونے کے بعد ہلاک
		}
		return p
	}
	return nil
}

// totalBetween tells whether تعداد stands between two tokens, not far apart.
func (r *reader) totalBetween(from, to int) bool {
	for i := from; i < to && to-from <= 14; i++ {
		if r.fold(i) == "تعداد" {
			return true
		}
	}
	return false
}

func (r *reader) counted(i int) bool {
	_, ok := r.matches.Longest(i, lexicon.RoleNoun)
	return ok
}

// leadsTo tells whether a relative predicate or a casualty noun says what
// happened to the group behind it: زخمی ہونے والے 59 افراد, مرنے والوں میں دو بچے,
// ہلاکتوں کی تعداد 12.
func (r *reader) leadsTo(p *predicate, g *group) bool {
	total := false
	if g.Start-p.End > 7 && !r.totalBetween(p.End, g.Start) {
		return false
	}
	for i := p.End; i < g.Start; i++ {
		f := r.fold(i)
		if f == "تعداد" {
			total = true
		}
		if r.kind(i) != text.Word || r.is(i, lexicon.Auxiliary) || f == "نے" || f == "کو" || f == "اور" && !total {
			return false
		}
	}
	if p.noun {
		return total || r.fold(p.End) == "میں" && (g.role >= 0) && p.End-p.Start == 1
	}
	if g.Start == p.End {
		return true
	}
	return total || r.fold(p.End) == "میں" || r.fold(p.End) == "تمام" || r.fold(p.End) == "ان"
}

// reaches tells whether nothing between a group and the predicate behind it ends
// its clause or makes the group the doer.
func (r *reader) reaches(g *group, p *predicate) bool {
	if p.Start-g.End > 24 {
		return false
	}
	switch r.fold(g.End) {
	case "نے", "میں", "پر":
		if r.fold(g.End+1) != "سے" {
			return false
		}
	case "سے":
		return false
	case "کو":
		if !p.active && !r.passiveBehind(p) {
			return false
		}
	case "کے", "کی", "کا":
		// 3 اہلکاروں کی ہلاکت, 12 افراد کے ہلاک ہونے, but not 3 اہلکاروں کے قاتل
		if p.Start > g.End+3 {
			return false
		}
	case "پرمشتمل":
		return false
	}
	for i := g.End; i < p.Start; i++ {
		if r.kind(i) == text.Stop || r.fold(i) == "کہ" || r.is(i, lexicon.ClauseStart) && i+1 < p.Start && !r.coordinate(i, p) {
			return false
		}
		if r.is(i, lexicon.Auxiliary) && !r.is(i, lexicon.Passive) && !r.participle(i) && r.fold(i) != "کر" && r.fold(i) != "ہو" && r.fold(i) != "لے" && r.fold(i) != "دے" {
			return false
		}
	}
	return true
}

// participle tells whether the auxiliary at token i only makes an adjective:
// زخمی ہوئے بغیر, گھر جاتے ہوئے.
func (r *reader) participle(i int) bool {
	return r.fold(i) == "ہویے" || r.is(i+1, lexicon.Relative)
}

func (r *reader) passiveBehind(p *predicate) bool {
	for i := p.core; i < p.End; i++ {
		if r.is(i, lexicon.Passive) {
			return true
		}
	}
	return r.fold(p.End) == "گیا" || !p.active && p.noun
}

// coordinate tells whether a conjunction at token i joins two groups under one
// predicate.
func (r *reader) coordinate(i int, p *predicate) bool {
	return r.finder.numbers.Known(r.fold(i + 1))
}

// inherit gives a group without a predicate of its own that of the next one in
// the same phrase: چھ استاد اور 22 طالب علم ہلاک ہوئے is done by governor; here, of
// a total and its parts, جن میں دو خواتین شامل ہیں.
func (r *reader) inherit(gs []group, made []int, first int) {
	for n := range gs {
		g := &gs[n]
		if made[n] >= 0 || g.role < 0 || g.event != nil || g.number.MaybeYear {
			continue
		}
		from := -1
		if n > 0 && made[n-1] >= 0 && g.Start-gs[n-1].End == 1 && (r.fold(g.Start-1) == "اور" || r.fold(g.Start-1) == "،") && r.amongVictims(&gs[n-1]) {
			from = made[n-1] // مرنے والوں میں دو خواتین اور چار بچے
		}
		if r.fold(g.End) == "سمیت" && n+1 < len(gs) && made[n+1] >= 0 && gs[n+1].Start-g.End <= 5 {
			from = made[n+1]
		}
		if from < 0 && r.inPart(g) {
			from = r.last(first, g)
		}
		if from < 0 || r.out[from].Measure == "attacks" {
			continue
		}
		w := &r.out[from]
		c := Count{Span: g.Span, Number: g.number, Measure: w.Measure, Event: w.Event, Role: r.lex.Rules.Roles[g.role].Role,
			Target: Ref{Entity: -1}, By: Ref{Entity: -1}, Place: Ref{Entity: -1}, Statement: -1, Whole: r.wholeOf(from, n, made), Rule: r.lex.Rules.Roles[g.role].Pos}
		made[n] = len(r.out)
		r.out = append(r.out, c)
	}
}

// wholeOf is the whole of a count that takes its measure from another: that of a
// coordinate part, else none yet.
func (r *reader) wholeOf(from, n int, made []int) int {
	if n > 0 && made[n-1] == from {
		return r.out[from].Whole
	}
	return -1
}

// inPart tells whether a group names a part of what was counted before: جن میں,
// مرنے والوں میں, شامل ہیں.
func (r *reader) inPart(g *group) bool {
	for i := g.Start - 1; i >= g.Start-14 && i >= 0; i-- {
		if r.kind(i) == text.Stop {
			break
		}
		if r.fold(i) == "میں" && (r.fold(i-1) == "جن" || r.fold(i-1) == "ان") {
			return r.fold(g.End) != "نے"
		}
		if r.is(i, lexicon.Auxiliary) {
			break
		}
	}
	return false
}

// last is the latest count of people before a group.
func (r *reader) last(first int, g *group) int {
	for n := len(r.out) - 1; n >= 0; n-- {
		if c := &r.out[n]; c.Span.Start < g.Start && c.Measure != "attacks" && c.Whole < 0 && r.doc.SentenceOf(g.Start)-r.doc.SentenceOf(c.Span.Start) <= 1 {
			return n
		}
	}
	return -1
}

// parts notes which counts are part of which: N سمیت M, M جن میں N.
func (r *reader) parts(gs []group, made []int, s text.Span) {
	for n := range gs {
		if made[n] < 0 {
			continue
		}
		c := &r.out[made[n]]
		if r.fold(gs[n].End) == "سمیت" {
			if n+1 < len(gs) && made[n+1] >= 0 && r.out[made[n+1]].Measure == c.Measure {
				c.Whole = made[n+1]
				continue
			}
		}
		if r.inPart(&gs[n]) || r.amongVictims(&gs[n]) {
			for m := len(r.out) - 1; m >= 0; m-- {
				w := &r.out[m]
				if m != made[n] && w.Span.Start < gs[n].Start && w.Measure == c.Measure && w.Whole < 0 && bigger(w.Number, c.Number) {
					c.Whole = m
					break
				}
			}
		}
	}
}

// amongVictims tells whether a group stands behind ہلاک ہونے والوں میں.
func (r *reader) amongVictims(g *group) bool {
	for i := g.Start - 1; i >= g.Start-8 && i > 0; i-- {
		if r.fold(i) == "میں" && (r.is(i-1, lexicon.Relative) || r.fold(i-1) == "زخمیوں" || r.fold(i-1) == "ہلاکشدگان") {
			return true
		}
	}
	return false
}

func bigger(a, b numbers.Number) bool {
	return a.Kind == numbers.Vague || b.Kind == numbers.Vague || a.Value > b.Value
}
