package tally

import (
	"bayan/extract/internal/counts/found"
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/numbers"
	"bayan/extract/text"
)

// maxRate is how many words lie between ہر and the number of a rate.
const maxRate = 6

// ReadSentence reads the counts of one sentence.
func (r *Reader) ReadSentence(s text.Span) {
	gs := r.groups(s)
	if len(gs) == 0 {
		return
	}
	ps := r.predicates(s)
	for n := range gs {
		g := &gs[n]
		c, ok := r.count(g, ps, s)
		if !ok {
			continue
		}
		c.Noun = g.End
		if n+1 < len(gs) && gs[n+1].Start >= g.End && c.Span.End > gs[n+1].Start {
			c.Span.End = g.End // دو بچوں سمیت چھ افراد ہلاک
		}
		r.add(g, c)
	}
	r.shareNouns(gs)
	r.inherit(gs)
	r.parts(gs, s)
}

// add adds the count of a group.
func (r *Reader) add(g *group, c found.Count) {
	g.made = len(r.Out)
	r.Out = append(r.Out, c)
}

// newCount is a count of a group of which nothing but its number is known.
func newCount(g *group) found.Count {
	return found.Count{
		Span: g.Span, Number: g.number, Target: found.None, By: found.None, Place: found.None, Statement: -1, Whole: -1,
	}
}

// count tells what a group counts, from its own noun or from the predicate that
// governs it.
func (r *Reader) count(g *group, ps []predicate, s text.Span) (found.Count, bool) {
	c := newCount(g)
	if g.other || r.isYear(g) || r.perUnit(g, s) {
		return c, false // چار بچوں کی ماں
	}
	if g.event != nil {
		return r.ofAttacks(c, int(g.event.Index)), r.countsAttacks(g)
	}
	if e := r.incident(g, s); e >= 0 {
		c.Span = g.Span
		return r.ofAttacks(c, e), true
	}
	if m, event := r.EventMatch(g.End); event && g.number.Article &&
		(m.Kind == lexicon.EventNoun || r.EventOf(m) == "operation") {
		return c, false // ایک شدت پسند حملے میں, ایک فوجی آپریشن میں
	}
	if g.role >= 0 {
		c.Role = r.Lex.Rules.Roles[g.role].Role
	}
	if g.casualty >= 0 {
		return r.casualties(g, ps, s, c)
	}
	return r.befallen(g, ps, s, c)
}

// casualties completes the count of a group whose noun says itself what happened to it: شہدا, زخمی, اموات.
func (r *Reader) casualties(g *group, ps []predicate, s text.Span, c found.Count) (found.Count, bool) {
	if g.number.Kind == numbers.Collective || r.body(g.End-1) && !r.bodyFound(g.End, s) ||
		g.number.Kind == numbers.Vague && r.habitual(g.End) && !r.yearly(s) || r.intended(g.End) && r.Fold(g.End+1) != "لیے" {
		return c, false // دونوں شہدا are known
	}
	m := r.measure(g.casualty)
	if g.number.Value == 1 &&
		(r.Fold(g.Start-1) == "کسی" ||
			g.number.Article && m.Measure == "killed" && g.End-g.number.End == 2 && !r.body(g.End-1) &&
				!r.Numeral(g.number.End) && r.Fold(g.number.End) != "اور" && r.Fold(g.number.End) != "نیی") {
		return c, false // کسی ایک کی موت, ایک دردناک موت
	}
	if p := r.governor(g, ps); p != nil && m.Measure == "injured" && r.measureOf(p) == "killed" && p.Start-g.End <= 2 {
		m = r.measure(p.measure) // دو زخمیوں کی ہلاکت
	}
	c.Measure, c.Rule, c.Role = m.Measure, m.Pos, "unspecified"
	return c, !g.number.Article || m.Measure == "killed" && r.Fold(g.End) != "کا"
}

// befallen completes the count of a group by the predicate that says what happened to it, or by the word before its
// noun that says in what state it is.
func (r *Reader) befallen(g *group, ps []predicate, s text.Span, c found.Count) (found.Count, bool) {
	p := r.governor(g, ps)
	if p == nil && g.state >= 0 && g.role >= 0 && !g.number.Article {
		m := r.measure(g.state) // چار مغوی مزدور
		c.Measure, c.Rule = m.Measure, m.Pos
		return c, true
	}
	if p == nil || g.role < 0 && !r.adjoins(g, p) || !r.asserted(g, p, s) {
		return c, false
	}
	if c.Role == "" {
		c.Role = r.elidedRole(g, s)
		// ایک زخمی is somebody, ایک ہلاک کرنے is not; a bare year is no toll
		if g.number.MaybeYear {
			return c, false
		}
	}
	m := r.measure(p.measure)
	c.Measure, c.Rule = m.Measure, m.Pos
	c.Span.End = max(c.Span.End, g.End) // کئی زخمی (لقمہ اجل بنے)
	if h, ok := r.EventMatch(p.Start); ok {
		c.Deed = r.EventOf(h)
	}
	if c.Measure == "rescued" && g.role < 0 && r.Fold(g.End) != "کو" || c.Measure == "displaced" && c.Role == "attacker" {
		return c, false // دو دانت نکال لیے, دو عسکریت پسند پناہ لیے ہوئے تھے
	}
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

// maxElided is how many words lie at most between a counted noun and the number
// that shares it.
const maxElided = 8

// elidedRole is the role of a number without a noun: that of the people counted
// just before in the same sentence (چار فوجی ہلاک اور نو زخمی) or of those whose
// total it is (ہلاک فوجیوں کی تعداد 800).
func (r *Reader) elidedRole(g *group, s text.Span) string {
	if r.Fold(g.Start-1) == "تعداد" && r.Is(g.Start-2, lexicon.Genitive) {
		if m, ok := r.Matches.Before(max(s.Start, g.Start-6), g.Start-2, lexicon.RoleNoun); ok {
			return r.RoleOf(m)
		}
	}
	if n := len(r.Out) - 1; n >= 0 {
		if o := &r.Out[n]; o.Span.Start >= s.Start && g.Start-o.Span.End <= maxElided && o.Measure != "attacks" && o.Role != "" {
			return o.Role
		}
	}
	return "unspecified"
}

// isYear tells whether a number is rather a year: 1993 کے بم دھماکوں, 1984 قتل عام.
func (r *Reader) isYear(g *group) bool {
	if !g.number.MaybeYear {
		return false
	}
	bare := g.role < 0 && g.event == nil && g.casualty < 0
	return bare || r.dated(g) || r.Is(g.number.Start-1, lexicon.TimeWord) || r.Fold(g.End-1) == "قتل"
}

// dated tells whether a number that looks like a year is used as one: 1993 کے بم
// دھماکوں, 1987 سے 1990 تک.
func (r *Reader) dated(g *group) bool {
	i := g.number.CoreEnd
	return r.Is(i, lexicon.Postposition) && g.number.CoreEnd == g.number.End || r.Fold(i) == "ء"
}

// perUnit tells whether a number belongs to a rate: ہر 30 منٹ میں ایک بچہ, but not ہر سال
// درجنوں افراد.
func (r *Reader) perUnit(g *group, s text.Span) bool {
	for i := g.Start - 1; i >= s.Start && i > g.Start-maxRate; i-- {
		if r.Fold(i) == "ہر" {
			return !r.Is(i+1, lexicon.TimeWord)
		}
		if r.Is(i, lexicon.Conjunction|lexicon.Auxiliary) || r.Kind(i) == text.Punct {
			return false
		}
	}
	return false
}

// copy adds the count of a group that has its measure from another count.
func (r *Reader) copy(from int, g *group, whole int) {
	role := r.Lex.Rules.Roles[g.role]
	c := newCount(g)
	c.Measure, c.Event, c.Role, c.Rule = r.Out[from].Measure, r.Out[from].Event, role.Role, role.Pos
	c.Whole, c.Noun = whole, g.End
	r.add(g, c)
}
