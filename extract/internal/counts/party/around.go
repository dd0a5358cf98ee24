package party

import (
	"math"

	"bayan/extract/internal/counts/found"
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// The parties that the words for a happening leave out and a sentence near by tells: دھماکے میں نو
// افراد ہلاک ہوئے۔ پولیس کے مطابق حملہ آور نے چوکی کو نشانہ بنایا.

// Within how many sentences before and behind that of a count another sentence tells of the same.
const (
	aroundBefore = 2
	aroundBehind = 3
)

// partiesAround gives a count the parties that it has not yet from the sentences around it that tell of
// the same, the nearest first, until the text turns to something else.
func (r *Reader) partiesAround(c *found.Count) {
	h, at := c.Happening, r.SentenceOf(c)
	if h == nil || !h.Proper() || !r.aimed(c) || r.BearingOf(at).Linked || r.BearingOf(at).Reacts ||
		c.Event == "clash" && h.Event != "clash" {
		return
	}
	if c.When.Len() > 0 && !r.IsDay(c.When) {
		return
	}
	for k := at + 1; k <= at+aroundBehind && k < len(r.Doc.Sentences) && r.goesOnAbout(c, k); k++ {
		r.partiesOf(c, k)
	}
	for k := at; k > at-aroundBefore && k > 0 && !r.BearingOf(k).Turns && !r.BearingOf(k-1).Harks && r.goesOnAbout(c, k-1); k-- {
		r.partiesOf(c, k-1)
	}
}

// aimed tells whether a count is of those whom an attack hit or of attacks: nobody aimed at who fled, was arrested
// or freed, nor at who attacked.
func (r *Reader) aimed(c *found.Count) bool {
	if found.Natural(c.Event) || c.Event == "execution" || c.Role == "attacker" || c.Event == "operation" && c.Role == "security" {
		return false
	}
	return c.Measure != "arrested" && c.Measure != "rescued" && c.Measure != "displaced"
}

// partiesOf gives a count the parties of the happenings of a sentence that may be its own.
func (r *Reader) partiesOf(c *found.Count, sentence int) {
	hs := r.HappeningsIn(sentence)
	hs = hs[:min(len(hs), found.NearCounts)]
	first := true
	for n := range hs {
		o := &hs[n]
		if !r.maybeSame(o, c) {
			continue
		}
		if o.Attack && first && r.another(hs[n+1:], o) {
			return // ایک بازار میں دھماکے اور مسجد پر حملے میں
		}
		first = false
		by, target, aim := c.By, c.Target, o.Target
		if r.theirs(aim) {
			aim.Start += 2 // ان کی (گاڑی)
		}
		if by.None() && !r.alike(target, o.By) && (target.None() || o.Target.None() || r.alike(target, o.Target)) &&
			!(o.General && r.ownForce(o.By)) && !r.theirs(o.By) && !r.harmless(o.By, c) {
			c.By = o.By
		}
		if target.None() && c.Event != "clash" && !r.Is(aim.Start, lexicon.PersonPronoun|lexicon.Pronoun|lexicon.Demonstrative) &&
			!r.alike(by, aim) && (by.None() || r.alike(by, o.By) || o.By.None() && !r.IsState(by)) {
			c.Target = aim
		}
	}
}

// another tells whether there is one more attack behind one, at something else.
func (r *Reader) another(hs []found.Happening, o *found.Happening) bool {
	for n := range hs {
		if p := &hs[n]; p.Attack && !p.Again && !p.Target.None() && p.Target.Span != o.Target.Span {
			return true
		}
	}
	return false
}

// maybeSame tells whether a happening of another sentence may be that of a count: an attack of the same kind,
// one or several alike. A word for a shot or a weapon alone does not tell.
func (r *Reader) maybeSame(o *found.Happening, c *found.Count) bool {
	switch {
	case (c.Happening.Event == "operation") != (o.Event == "operation"):
		return false
	case !o.Specific() || r.OfHabit(o.End) || r.Fold(o.End-1) == "بنانے" || !r.SameKind(o, c) ||
		r.IsSeveral(o) != r.IsSeveral(c.Happening):
		return false
	case c.Event == "clash" || o.Event == "clash" || o.Event == "unrest" || o.Event == "operation":
		return o.Event == c.Event
	case c.Event == "kidnapping":
		return o.Event == c.Event || r.In(o.Start, lexicon.Assault)
	}
	return o.Attack || found.Violent(o.Event) && r.In(o.End-1, lexicon.Assault) ||
		o.Event == "attack" && r.In(o.Start, lexicon.Assault)
}

// goesOnAbout tells whether a sentence beside that of a count says no other number than it, has no other
// time and does not turn to something else.
func (r *Reader) goesOnAbout(c *found.Count, sentence int) bool {
	at := r.SentenceOf(c)
	if sentence > at && r.BearingOf(sentence).Turns || r.BearingOf(sentence).Linked {
		return false
	}
	all := r.FirstCountsIn(sentence)
	for n := range all {
		o := &all[n]
		if o.Whole < 0 && o.Measure == c.Measure && o.Number.Value != c.Number.Value || o.Number.Value > r.most(at, o.Measure) {
			return false
		}
	}
	for _, t := range r.TimesToLend(sentence) {
		if c.When.Len() > 0 && r.ShareWord(t, c.When) {
			continue
		}
		if c.When.Len() > 0 || !r.IsDay(t) {
			return false
		}
	}
	return true
}

// most is the greatest number of a measure in a sentence, or, if there is none, no limit.
func (r *Reader) most(sentence int, measure string) float64 {
	most := -1.0
	all := r.FirstCountsIn(sentence)
	for n := range all {
		if o := &all[n]; o.Measure == measure {
			most = max(most, o.Number.Value)
		}
	}
	if most < 0 {
		return math.Inf(1)
	}
	return most
}

// harmless tells whether a party is called by a noun for civilians, or by one for guards where those hit
// were guards.
func (r *Reader) harmless(p found.Ref, c *found.Count) bool {
	m, ok := r.RoleBefore(p.End)
	if !ok {
		return false
	}
	role := r.RoleOf(m)
	return role == "civilian" || role == "security" && c.Role == role
}

// theirs tells whether a party is only called by whose it is: ان کے ایک حملہ آور.
func (r *Reader) theirs(p found.Ref) bool {
	return r.Is(p.Start, lexicon.PersonPronoun|lexicon.Pronoun|lexicon.Demonstrative) && r.Is(p.Start+1, lexicon.Genitive)
}

// alike tells whether two parties may be the same: they name one entity or share a noun.
func (r *Reader) alike(a, b found.Ref) bool {
	if a.Entity >= 0 && a.Entity == b.Entity {
		return true
	}
	for i := a.Start; i < a.End; i++ {
		if r.PlainWord(i) && r.Doc.Has(b.Start, b.End, r.Fold(i)) {
			return true
		}
	}
	return false
}

// ShareWord tells whether two expressions share a word.
func (r *Reader) ShareWord(a, b text.Span) bool {
	for i := a.Start; i < a.End; i++ {
		if r.Doc.Has(b.Start, b.End, r.Fold(i)) {
			return true
		}
	}
	return false
}
