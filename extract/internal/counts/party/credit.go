package party

import (
	"bayan/extract/internal/counts/found"
	"bayan/extract/internal/counts/phrase"
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// FindParties gives each count who did it and to whom: as its own clause says, or the
// sentence of its happening, or the one that the text told of before, or those around it.
func (r *Reader) FindParties() {
	for n := range r.Out {
		r.ownParties(&r.Out[n])
	}
	r.claims()
	r.blames()
	for n := range r.Out {
		c := &r.Out[n]
		if c.Target.None() && c.Event != "clash" && r.aimed(c) && c.Hurt() {
			c.Target = r.brokeInto(c)
		}
		if !r.part(c) {
			r.partiesAround(c)
		}
	}
	r.sameVictims()
	r.nameCountries()
	for n := range r.Out {
		r.settle(n)
	}
}

// settle gives a count the parties of its whole and takes away those that it cannot have.
func (r *Reader) settle(n int) {
	c := &r.Out[n]
	if r.part(c) && c.By.None() {
		c.By = r.Out[c.Whole].By // (فوج نے) دو بمباروں سمیت نو دہشت گردوں کو ہلاک کیا
	}
	if r.part(c) && c.Target.None() && r.aimed(c) {
		c.Target = r.Out[c.Whole].Target
	}
	if c.By = r.withoutVictims(c.By, n); !c.By.None() && (found.Natural(c.Event) || r.ownSide(c)) {
		c.By = found.None
	}
	if c.Target.None() && r.aimed(c) && c.Role == "security" {
		c.Target = r.fallen(c)
	}
	if c.Target.None() {
		c.Target = r.struck(c)
	}
	if found.Natural(c.Event) && c.Measure != "attacks" || r.OnlyOfAttack(c.Target, c) {
		c.Target = found.None // کشتی ڈوبنے سے تارکین وطن ہلاک: nobody aimed at them
	}
	if c.Event == "attack" {
		c.Event = r.EventByMachine(c.By, c.Event) // جنگی طیاروں نے گھر کو نشانہ بنایا
	}
}

// ownParties gives a count the parties that its clause or its happening has, here or where it was told of.
func (r *Reader) ownParties(c *found.Count) {
	c.By, c.Target = found.None, found.None
	if c.By = r.culprit(c); c.By.None() && c.Measure == "arrested" {
		c.By = r.taker(c)
	}
	if c.By.None() {
		c.By = r.WagerOfWar(c)
	}
	h, at := c.Happening, c.Sentence
	own := r.SentenceOf(c)
	if h == nil || at < own && (r.IsPeriod(c.When) || r.BearingOf(own).Leaves) {
		return // یاد رہے کہ چند روز قبل ایک گاڑی نے 35 افراد کو کچل دیا was not what was told of before
	}
	if c.By.None() && (c.Measure != "arrested" || h.Event == "operation") {
		c.By = h.By
	}
	if c.By.None() {
		c.By = r.goesOnBefore(h, at)
	}
	if c.Measure == "arrested" || c.Measure == "rescued" || c.Role == "attacker" {
		if c.By.None() && c.Hurt() && (h.Again || at < own) {
			c.By = r.forceBefore(c)
		}
		return // who was hit in turn is not whom they aimed at
	}
	c.Target = h.Target
	if c.By.None() {
		if o := r.later(h, at, func(o *found.Happening) bool { return !o.By.None() }); o != nil {
			c.By = o.By
		}
	}
	if c.Target.None() && c.Event != "clash" {
		if o := r.later(h, at, func(o *found.Happening) bool { return !o.Target.None() }); o != nil {
			c.Target = o.Target
		}
	}
	if h.Again || at < own {
		r.partiesBefore(c)
	}
}

// partiesBefore gives a count the parties it lacks that the same happening had where it was told of before.
func (r *Reader) partiesBefore(c *found.Count) {
	h, at := c.Happening, c.Sentence
	same := func(o *found.Happening) bool {
		return (h.General || o.General || o.Event == h.Event) && !o.Background &&
			(h.Bare || (o.Event == "operation") == (h.Event == "operation"))
	}
	if c.By.None() {
		if o, _ := r.EarlierHappening(h, at, func(o *found.Happening) bool { return same(o) && !o.By.None() }); o != nil {
			c.By = o.By
		}
	}
	if c.Target.None() {
		if o, _ := r.EarlierHappening(h, at, func(o *found.Happening) bool { return same(o) && !o.Target.None() }); o != nil {
			c.Target = o.Target
		}
	}
}

// forceBefore is the force or country in whose operation or attack, told of before, attackers fell: فوج نے علاقے میں
// بمباری کی۔ اس کارروائی میں دس شدت پسند ہلاک ہوئے.
func (r *Reader) forceBefore(c *found.Count) found.Ref {
	o, _ := r.EarlierHappening(c.Happening, c.Sentence, func(o *found.Happening) bool {
		return o.Proper() && !o.By.None() &&
			(o.Event == c.Event || o.Event == c.Happening.Event || o.General && c.Happening.General)
	})
	if o == nil || r.EndsAttackers(o.By.End) {
		return found.None
	}
	return o.By
}

// later is the first happening in the sentences behind another that points back to it
// and satisfies a condition, or nil: پولیس کے مطابق یہ حملہ طالبان نے کیا.
func (r *Reader) later(h *found.Happening, sentence int, ok func(*found.Happening) bool) *found.Happening {
	for k := sentence + 1; k <= sentence+2 && k < len(r.Doc.Sentences); k++ {
		hs := r.HappeningsIn(k)
		for n := range hs {
			o := &hs[n]
			switch {
			case o.Again && (o.General || o.Event == h.Event) && ok(o):
				return o
			case !o.Again && o.Proper() && o.Attack:
				return nil // another one
			}
		}
	}
	return nil
}

// part tells whether a count is a part of another of the same measure.
func (r *Reader) part(c *found.Count) bool {
	return c.Whole >= 0 && c.Measure == r.Out[c.Whole].Measure
}

// maxGoingOn is how many words lie at most between the doings that go on and an attack.
const maxGoingOn = 30

// goesOnBefore is whose doings the same sentence says before an attack to go on: غزہ پر اسرائیلی جارحیت جاری
// ہے، (آج ہونے والے حملوں میں).
func (r *Reader) goesOnBefore(h *found.Happening, sentence int) found.Ref {
	for _, o := range r.HappeningsIn(sentence) {
		if o.End < h.Start && h.Start-o.End <= maxGoingOn && h.Attack && !o.By.None() &&
			r.Doc.Has(o.End, min(h.Start, o.End+phrase.MaxAdjectives), "جاری") {
			return o.By
		}
	}
	return found.None
}

// withoutVictims takes people who were counted as victims out of a party: (تین شہری)
// اہلکاروں کے ساتھ جھڑپ میں ہلاک.
func (r *Reader) withoutVictims(by found.Ref, at int) found.Ref {
	for n := max(0, at-found.NearCounts); n < min(len(r.Out), at+found.NearCounts); n++ {
		c := &r.Out[n]
		if !c.Hurt() || !by.Contains(text.Span{Start: c.Number.CoreStart, End: c.Number.CoreEnd}) {
			continue
		}
		for by.Start = c.Noun; r.Is(by.Start, lexicon.Genitive); by.Start++ {
		}
		if by.Start >= by.End {
			return found.None
		}
	}
	return by
}

// ownSide tells whether the party that acted is that of the people counted, whom it
// does not attack: آپریشن میں پانچ اہلکار زخمی, حملے کے بعد نو حملہ آور ہلاک.
func (r *Reader) ownSide(c *found.Count) bool {
	if !c.Hurt() {
		return false
	}
	if (c.Event == "bombing" || c.Event == "suicide_attack") && r.ownForce(c.By) {
		return true // no bomb is theirs
	}
	switch c.Role {
	case "attacker":
		return r.EndsAttackers(c.By.End)
	case "security":
		return c.Event == "operation" && !r.EndsAttackers(c.By.End) || r.ownForce(c.By) ||
			r.Is(c.By.End-1, lexicon.GroupNoun) && r.sameLand(c.Span, c.By)
	}
	return false
}

// sameLand tells whether the people of a count and a party are called by the same country's adjective:
// 55 پاکستانی فوجی, پاکستانی فوج.
func (r *Reader) sameLand(c text.Span, by found.Ref) bool {
	land, ok := r.Matches.Longest(by.Start, lexicon.Demonym)
	for i := c.Start; ok && i < c.End; i++ {
		if m, ok := r.Matches.Longest(i, lexicon.Demonym); ok && m.Index == land.Index {
			return true
		}
	}
	return false
}

// ownForce tells whether a party is a force of which the text need not say whose it is: پولیس,
// سکیورٹی فورسز.
func (r *Reader) ownForce(by found.Ref) bool {
	_, foreign := r.Matches.Longest(by.Start, lexicon.Demonym)
	return r.Is(by.End-1, lexicon.GroupNoun) && by.Entity < 0 && by.Len() <= 2 && !foreign
}
