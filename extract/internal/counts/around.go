package counts

import (
	"math"
	"strings"

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
func (r *reader) partiesAround(c *Count) {
	h, at := c.happening, r.doc.SentenceOf(c.Span.Start)
	if h == nil || h.background || h.agent || !r.aimed(c) || r.bearing(at).linked || r.bearing(at).reacts || c.Event == "clash" && h.event != "clash" {
		return
	}
	if c.When.Len() > 0 && !r.day(c.When) {
		return
	}
	for k := at + 1; k <= at+aroundBehind && k < len(r.doc.Sentences) && r.goesOnAbout(c, k); k++ {
		r.partiesOf(c, k)
	}
	for k := at; k > at-aroundBefore && k > 0 && !r.bearing(k).turns && !r.bearing(k-1).harks && r.goesOnAbout(c, k-1); k-- {
		r.partiesOf(c, k-1)
	}
}

// aimed tells whether a count is of those whom an attack hit or of attacks: nobody aimed at who fled, was arrested
// or freed, nor at who attacked.
func (r *reader) aimed(c *Count) bool {
	if natural(c.Event) || c.Event == "execution" || c.Role == "attacker" || c.Event == "operation" && c.Role == "security" {
		return false
	}
	return c.Measure != "arrested" && c.Measure != "rescued" && c.Measure != "displaced"
}

// partiesOf gives a count the parties of the happenings of a sentence that may be its own.
func (r *reader) partiesOf(c *Count, sentence int) {
	hs := r.happeningsIn(sentence)
	hs = hs[:min(len(hs), nearCounts)]
	first := true
	for n := range hs {
		o := &hs[n]
		if !r.maybeSame(o, c) {
			continue
		}
		if o.attack && first && r.another(hs[n+1:], o) {
			return // ایک بازار میں دھماکے اور مسجد پر حملے میں
		}
		first = false
		by, target, aim := c.By, c.Target, o.target
		if r.theirs(aim) {
			aim.Start += 2 // ان کی (گاڑی)
		}
		if by.None() && !r.alike(target, o.by) && (target.None() || o.target.None() || r.alike(target, o.target)) && !(o.general && r.ownForce(o.by)) && !r.theirs(o.by) && !r.harmless(o.by, c) {
			c.By = o.by
		}
		if target.None() && c.Event != "clash" && !r.is(aim.Start, lexicon.PersonPronoun|lexicon.Pronoun|lexicon.Demonstrative) && !r.alike(by, aim) && (by.None() || r.alike(by, o.by) || o.by.None() && !r.state(by)) {
			c.Target = aim
		}
	}
}

// another tells whether there is one more attack behind one, at something else.
func (r *reader) another(hs []happening, o *happening) bool {
	for n := range hs {
		if p := &hs[n]; p.attack && !p.again && !p.target.None() && p.target.Span != o.target.Span {
			return true
		}
	}
	return false
}

// maybeSame tells whether a happening of another sentence may be that of a count: an attack of the same kind,
// one or several alike. A word for a shot or a weapon alone does not tell.
func (r *reader) maybeSame(o *happening, c *Count) bool {
	switch {
	case (c.happening.event == "operation") != (o.event == "operation"):
		return false
	case o.background || o.agent || o.bare || r.repeated(o.End) || r.fold(o.End-1) == "بنانے" || !r.same(o, c) || r.many(o) != r.many(c.happening):
		return false
	case c.Event == "clash" || o.event == "clash" || o.event == "unrest" || o.event == "operation":
		return o.event == c.Event
	case c.Event == "kidnapping":
		return o.event == c.Event || r.in(o.Start, lexicon.Assault)
	}
	return o.attack || violent(o.event) && r.in(o.End-1, lexicon.Assault) || o.event == "attack" && r.in(o.Start, lexicon.Assault)
}

// goesOnAbout tells whether a sentence beside that of a count says no other number than it, has no other
// time and does not turn to something else.
func (r *reader) goesOnAbout(c *Count, sentence int) bool {
	at := r.doc.SentenceOf(c.Span.Start)
	if sentence > at && r.bearing(sentence).turns || r.bearing(sentence).linked {
		return false
	}
	all := r.someCounts(sentence)
	for n := range all {
		o := &all[n]
		if o.Whole < 0 && o.Measure == c.Measure && o.Number.Value != c.Number.Value || o.Number.Value > r.most(at, o.Measure) {
			return false
		}
	}
	for _, t := range r.happenedAt(sentence) {
		if c.When.Len() > 0 && r.overlap(t, c.When) {
			continue
		}
		if c.When.Len() > 0 || !r.day(t) {
			return false
		}
	}
	return true
}

// someCounts gives the first counts of a sentence.
func (r *reader) someCounts(sentence int) []Count {
	all := r.countsIn(sentence)
	return all[:min(len(all), nearCounts)]
}

// most is the greatest number of a measure in a sentence, or, if there is none, no limit.
func (r *reader) most(sentence int, measure string) float64 {
	most := -1.0
	all := r.someCounts(sentence)
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

// repeated tells whether the verb from token from on is of what somebody does again and again, or might do: (نشانہ) بنا رہے ہیں, (حملے)
// کرتے ہیں.
func (r *reader) repeated(from int) bool {
	for i := from; i < from+maxDone && r.kind(i) == text.Word; i++ {
		for _, begin := range [...]string{"رہ", "سکت", "جات", "کرت", "بنات", "چاہ"} {
			if strings.HasPrefix(r.fold(i), begin) {
				return true
			}
		}
	}
	return false
}

// harmless tells whether a party is called by a noun for civilians, or by one for guards where those hit
// were guards.
func (r *reader) harmless(p Ref, c *Count) bool {
	m, ok := r.roleBefore(p.End)
	if !ok {
		return false
	}
	role := r.lex.Rules.Roles[m.Index].Role
	return role == "civilian" || role == "security" && c.Role == role
}

// theirs tells whether a party is only called by whose it is: ان کے ایک حملہ آور.
func (r *reader) theirs(p Ref) bool {
	return r.is(p.Start, lexicon.PersonPronoun|lexicon.Pronoun|lexicon.Demonstrative) && r.is(p.Start+1, lexicon.Genitive)
}

// many tells whether a happening is several: حملوں, واقعات, (تین) دھماکے (ہوئے).
func (r *reader) many(h *happening) bool {
	f := r.fold(h.End - 1)
	if strings.HasSuffix(f, "وں") || strings.HasSuffix(f, "ات") {
		return true
	}
	return h.attack && strings.HasSuffix(f, "ے") && !r.is(h.End, lexicon.Postposition)
}

// alike tells whether two parties may be the same: they name one entity or share a noun.
func (r *reader) alike(a, b Ref) bool {
	if a.Entity >= 0 && a.Entity == b.Entity {
		return true
	}
	for i := a.Start; i < a.End; i++ {
		if r.plain(i) && r.doc.Has(b.Start, b.End, r.fold(i)) {
			return true
		}
	}
	return false
}
