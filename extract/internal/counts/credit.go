package counts

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// parties gives each count who did it and to whom: as its own clause says, or the
// sentence of its happening, or the one that the text told of before, or those around it.
func (r *reader) parties() {
	for n := range r.out {
		r.ownParties(&r.out[n])
	}
	r.claims()
	r.blames()
	for n := range r.out {
		c := &r.out[n]
		if c.Target.None() && c.Event != "clash" && r.aimed(c) && c.hurt() {
			c.Target = r.brokeInto(c)
		}
		if !r.part(c) {
			r.partiesAround(c)
		}
	}
	r.sameVictims()
	r.nameCountries()
	for n := range r.out {
		c := &r.out[n]
		if r.part(c) && c.By.None() {
			c.By = r.out[c.Whole].By // (فوج نے) دو بمباروں سمیت نو دہشت گردوں کو ہلاک کیا
		}
		if r.part(c) && c.Target.None() && r.aimed(c) {
			c.Target = r.out[c.Whole].Target
		}
		if c.By = r.withoutVictims(c.By, n); !c.By.None() && (natural(c.Event) || r.ownSide(c)) {
			c.By = none
		}
		if c.Target.None() && r.aimed(c) && c.Role == "security" {
			c.Target = r.fallen(c)
		}
		if c.Target.None() {
			c.Target = r.struck(c)
		}
		if natural(c.Event) && c.Measure != "attacks" || r.ofAttack(c.Target, c) {
			c.Target = none // کشتی ڈوبنے سے تارکین وطن ہلاک: nobody aimed at them
		}
		if c.Event == "attack" {
			c.Event = r.machine(c.By, c.Event) // جنگی طیاروں نے گھر کو نشانہ بنایا
		}
	}
}

// ownParties gives a count the parties that its clause or its happening has, here or where it was told of.
func (r *reader) ownParties(c *Count) {
	c.By, c.Target = none, none
	if c.By = r.culprit(c); c.By.None() && c.Measure == "arrested" {
		c.By = r.taker(c)
	}
	if c.By.None() {
		c.By = r.warred(c)
	}
	h, at := c.happening, c.sentence
	own := r.doc.SentenceOf(c.Span.Start)
	if h == nil || at < own && (r.period(c.When) || r.bearing(own).leaves) {
		return // یاد رہے کہ چند روز قبل ایک گاڑی نے 35 افراد کو کچل دیا was not what was told of before
	}
	if c.By.None() && (c.Measure != "arrested" || h.event == "operation") {
		c.By = h.by
	}
	if c.By.None() {
		c.By = r.goesOnBefore(h, at)
	}
	if c.Measure == "arrested" || c.Measure == "rescued" || c.Role == "attacker" {
		if c.By.None() && c.hurt() && (h.again || at < own) {
			c.By = r.forceBefore(c)
		}
		return // who was hit in turn is not whom they aimed at
	}
	c.Target = h.target
	if c.By.None() {
		if o := r.later(h, at, func(o *happening) bool { return !o.by.None() }); o != nil {
			c.By = o.by
		}
	}
	if c.Target.None() && c.Event != "clash" {
		if o := r.later(h, at, func(o *happening) bool { return !o.target.None() }); o != nil {
			c.Target = o.target
		}
	}
	if h.again || at < r.doc.SentenceOf(c.Span.Start) {
		r.partiesBefore(c)
	}
}

// partiesBefore gives a count the parties it lacks that the same happening had where it was told of before.
func (r *reader) partiesBefore(c *Count) {
	h, at := c.happening, c.sentence
	same := func(o *happening) bool {
		return (h.general || o.general || o.event == h.event) && !o.background && (h.bare || (o.event == "operation") == (h.event == "operation"))
	}
	if c.By.None() {
		if o, _ := r.earlier(h, at, func(o *happening) bool { return same(o) && !o.by.None() }); o != nil {
			c.By = o.by
		}
	}
	if c.Target.None() {
		if o, _ := r.earlier(h, at, func(o *happening) bool { return same(o) && !o.target.None() }); o != nil {
			c.Target = o.target
		}
	}
}

// forceBefore is the force or country in whose operation or attack, told of before, attackers fell: فوج نے علاقے میں
// بمباری کی۔ اس کارروائی میں دس شدت پسند ہلاک ہوئے.
func (r *reader) forceBefore(c *Count) Ref {
	o, _ := r.earlier(c.happening, c.sentence, func(o *happening) bool {
		return !o.background && !o.agent && !o.by.None() && (o.event == c.Event || o.event == c.happening.event || o.general && c.happening.general)
	})
	if o == nil || r.attackers(o.by.End-1) {
		return none
	}
	return o.by
}

// fallen is who an attack killed or injured that told of nothing else at which it was aimed, where those are police or
// soldiers: (حملے میں) دو پولیس اہلکار ہلاک, ایف سی کے دو اہلکار.
func (r *reader) fallen(c *Count) Ref {
	if c.Event != "attack" && c.Event != "shooting" || !c.hurt() || c.noun <= c.Number.CoreEnd || r.nounRole(c) != "security" {
		return none
	}
	if i := c.Number.Start - 1; r.is(i, lexicon.Genitive) {
		if m := r.ending(i, names.Agency); m != nil {
			return Ref{text.Span{Start: m.Start, End: c.noun}, -1}
		}
		if r.in(i-1, lexicon.Force) {
			return Ref{text.Span{Start: i - 1, End: c.noun}, -1}
		}
	}
	return Ref{nounOf(c), -1}
}

// hurt tells whether a count is of people killed or injured.
func (c *Count) hurt() bool { return c.Measure == "killed" || c.Measure == "injured" }

// armed tells whether a count is of people who bear arms.
func (c *Count) armed() bool { return c.Role == "security" || c.Role == "attacker" }

// part tells whether a count is a part of another of the same measure.
func (r *reader) part(c *Count) bool { return c.Whole >= 0 && c.Measure == r.out[c.Whole].Measure }

// goesOnBefore is whose doings the same sentence says before an attack to go on: غزہ پر اسرائیلی جارحیت جاری
// ہے، (آج ہونے والے حملوں میں).
func (r *reader) goesOnBefore(h *happening, sentence int) Ref {
	for _, o := range r.happeningsIn(sentence) {
		if o.End < h.Start && h.Start-o.End <= maxIncluded && h.attack && !o.by.None() && r.doc.Has(o.End, min(h.Start, o.End+maxAdjectives), "جاری") {
			return o.by
		}
	}
	return none
}

// nearCounts is how many counts before and behind one may be of people whom its
// parties name.
const nearCounts = 20

// withoutVictims takes people who were counted as victims out of a party: (تین شہری)
// اہلکاروں کے ساتھ جھڑپ میں ہلاک.
func (r *reader) withoutVictims(by Ref, at int) Ref {
	for n := max(0, at-nearCounts); n < min(len(r.out), at+nearCounts); n++ {
		c := &r.out[n]
		if !c.hurt() || !by.Contains(text.Span{Start: c.Number.CoreStart, End: c.Number.CoreEnd}) {
			continue
		}
		for by.Start = c.noun; r.is(by.Start, lexicon.Genitive); by.Start++ {
		}
		if by.Start >= by.End {
			return none
		}
	}
	return by
}

// ownSide tells whether the party that acted is that of the people counted, whom it
// does not attack: آپریشن میں پانچ اہلکار زخمی, حملے کے بعد نو حملہ آور ہلاک.
func (r *reader) ownSide(c *Count) bool {
	if !c.hurt() {
		return false
	}
	if (c.Event == "bombing" || c.Event == "suicide_attack") && r.ownForce(c.By) {
		return true // no bomb is theirs
	}
	switch c.Role {
	case "attacker":
		return r.attackers(c.By.End - 1)
	case "security":
		return c.Event == "operation" && !r.attackers(c.By.End-1) || r.ownForce(c.By) || r.is(c.By.End-1, lexicon.GroupNoun) && r.sameLand(c.Span, c.By)
	}
	return false
}

// sameLand tells whether the people of a count and a party are called by the same country's adjective:
// 55 پاکستانی فوجی, پاکستانی فوج.
func (r *reader) sameLand(c text.Span, by Ref) bool {
	land, ok := r.matches.Longest(by.Start, lexicon.Demonym)
	for i := c.Start; ok && i < c.End; i++ {
		if m, ok := r.matches.Longest(i, lexicon.Demonym); ok && m.Index == land.Index {
			return true
		}
	}
	return false
}

// ownForce tells whether a party is a force of which the text need not say whose it is: پولیس,
// سکیورٹی فورسز.
func (r *reader) ownForce(by Ref) bool {
	_, foreign := r.matches.Longest(by.Start, lexicon.Demonym)
	return r.is(by.End-1, lexicon.GroupNoun) && by.Entity < 0 && by.Len() <= 2 && !foreign
}

// later is the first happening in the sentences behind another that points back to it
// and satisfies a condition, or nil: پولیس کے مطابق یہ حملہ طالبان نے کیا.
func (r *reader) later(h *happening, sentence int, ok func(*happening) bool) *happening {
	for k := sentence + 1; k <= sentence+2 && k < len(r.doc.Sentences); k++ {
		hs := r.happeningsIn(k)
		for n := range hs {
			o := &hs[n]
			switch {
			case o.again && (o.general || o.event == h.event) && ok(o):
				return o
			case !o.again && !o.background && !o.agent && o.attack:
				return nil // another one
			}
		}
	}
	return nil
}
