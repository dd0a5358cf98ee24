package counts

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements"
	"bayan/extract/text"
)

// parties gives each count who did it and to whom: as its own clause says, or the
// sentence of its happening, or the one that the text told of before.
func (r *reader) parties() {
	for n := range r.out {
		c := &r.out[n]
		c.By, c.Target = none, none
		if by := r.culprit(c); !by.None() {
			c.By = by
		}
		h, at := c.happening, c.sentence
		if h == nil || at < r.doc.SentenceOf(c.Span.Start) && r.period(c.When) {
			continue
		}
		if c.By.None() && (c.Measure != "arrested" || h.event == "operation") {
			c.By = h.by
		}
		if c.By.None() {
			c.By = r.goesOnBefore(h, at)
		}
		if c.Measure == "arrested" || c.Measure == "rescued" || c.Role == "attacker" {
			continue // who was hit in turn is not whom they aimed at
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
	}
	r.claims()
	for n := range r.out {
		c := &r.out[n]
		if c.Whole >= 0 && c.Measure == r.out[c.Whole].Measure && c.By.None() {
			c.By = r.out[c.Whole].By // (فوج نے) دو بمباروں سمیت نو دہشت گردوں کو ہلاک کیا
		}
		if c.By = r.withoutVictims(c.By, n); !c.By.None() && (natural(c.Event) || r.ownSide(c)) {
			c.By = none
		}
		if natural(c.Event) && c.Measure != "attacks" {
			c.Target = none // کشتی ڈوبنے سے تارکین وطن ہلاک: nobody aimed at them
		}
	}
}

// goesOnBefore is whose doings the same sentence says before an attack to go on: غزہ پر اسرائیلی جارحیت جاری
// ہے، (آج ہونے والے حملوں میں).
func (r *reader) goesOnBefore(h *happening, sentence int) Ref {
	for _, o := range r.happeningsIn(sentence) {
		if o.End < h.Start && h.Start-o.End <= maxIncluded && h.attack && !o.by.None() && r.between(o.End, min(h.Start, o.End+maxAdjectives), "جاری") {
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
		if c.Measure != "killed" && c.Measure != "injured" || !by.Contains(text.Span{Start: c.Number.CoreStart, End: c.Number.CoreEnd}) {
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
	if c.Measure != "killed" && c.Measure != "injured" {
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

// culprit is who killed, arrested or freed the people of a count, where its own
// clause says: X نے … کو گرفتار کیا, X کے ہاتھوں … ہلاک.
func (r *reader) culprit(c *Count) Ref {
	s := r.doc.SentenceAt(c.Span.Start)
	if by := r.doersBehind(c, s); !by.None() {
		return by
	}
	for i := c.Span.End; i < min(s.End, c.Span.End+maxReach) && !r.is(i, lexicon.Auxiliary|lexicon.ClauseStart); i++ {
		if r.hands(i) {
			return r.whoseHands(i, text.Span{Start: c.Span.End, End: s.End})
		}
	}
	for _, find := range []func(*Count, text.Span) Ref{r.afterObject, r.habit} {
		if by := find(c, s); !by.None() {
			return by
		}
	}
	active := r.fold(c.Span.End) == "کر" || r.fold(c.Span.End-1) == "کر" || c.Measure == "arrested" && r.done(&happening{Span: c.Span}) // 20 مظاہرین گرفتار کر لیے
	for i := c.Span.Start; i < min(s.End, c.Span.End+3); i++ {
		active = active || r.fold(i) == "کو"
	}
	crossed := false
	for i := min(c.Span.End+3, s.End-1); i > s.Start; i-- {
		switch f := r.fold(i); {
		case r.hands(i):
			return r.whoseHands(i, s)
		case f == "نے" && active && i < c.Span.Start && r.fold(i-1) == "جس" && r.is(i-2, lexicon.Auxiliary):
			return r.defined(i-2, s) // حماس ایک تنظیم ہے (جس نے)
		case f == "نے" && active && i < c.Span.Start:
			if crossed && (r.attackers(i-1) || !r.actor(i-1)) {
				return none
			}
			if p := r.phrase(i, s); !r.onlySays(p) && !r.is(i-1, lexicon.PersonPronoun|lexicon.Pronoun) {
				return p
			}
			return none
		case i < c.Span.Start && f == "جبکہ" && c.Measure == "arrested" && !crossed && r.endsVerb(i-1) && r.names.At(i+1) == nil:
			crossed = true
			if r.fold(i-1) == "،" {
				i--
			}
			i-- // over the verb: پولیس نے آنسو گیس استعمال کی (جبکہ) 40 افراد کو گرفتار کر لیا
		case i < c.Span.Start && (f == "کہ" || r.is(i, lexicon.ClauseStart) || r.is(i, lexicon.Auxiliary) && r.kind(i+1) > text.Number):
			return none
		}
	}
	return none
}

// endsVerb tells whether a verb ends with token i, or before the comma there.
func (r *reader) endsVerb(i int) bool {
	if r.fold(i) == "،" {
		i--
	}
	return r.verb(i) || r.is(i, lexicon.Auxiliary)
}

// habit is who the clause of a count begins with, without نے, where its verb goes on or is over: بھارتی فوج
// روزانہ دس افراد کو حراست میں لے (رہی ہے), قتل کر (چکی ہے).
func (r *reader) habit(c *Count, s text.Span) Ref {
	f := r.fold(c.Span.End)
	if !strings.HasPrefix(f, "رہ") && !strings.HasPrefix(f, "چک") {
		return none
	}
	at := c.Span.Start
	for at > s.Start && r.fold(at-1) != "کہ" && r.fold(at-1) != "،" && !r.is(at-1, lexicon.ClauseStart) {
		at--
	}
	for i := at; i < c.Span.Start && r.kind(i) == text.Word && !r.is(i, lexicon.Postposition|lexicon.Auxiliary|lexicon.Conjunction); i++ {
		if m := r.names.At(i); m != nil && m.End > i+1 {
			continue
		}
		if r.actor(i) && !r.is(i+1, lexicon.Postposition|lexicon.Conjunction) && !r.actor(i+1) {
			return r.phrase(i+1, text.Span{Start: at, End: s.End})
		}
	}
	return none
}

// defined is who or what the clause that ends with the copula at token i says something to be:
// حماس ایک تنظیم (ہے).
func (r *reader) defined(i int, s text.Span) Ref {
	for k := i - 1; k > s.Start && i-k <= maxReach; k-- {
		if m := r.names.At(k); m != nil {
			if r.fold(m.End) == "ایک" && !r.names.Is(m.Entity, names.Place) {
				return Ref{m.Span, m.Entity}
			}
			return none
		}
		if r.is(k, lexicon.Auxiliary|lexicon.ClauseStart) || r.fold(k) == "کہ" {
			break
		}
	}
	return none
}

// afterObject is who acted where that stands behind the people to whom it was done: 8 ارکان کو
// مقامی افراد نے قتل کر دیا.
func (r *reader) afterObject(c *Count, s text.Span) Ref {
	object := c.noun
	for object < min(s.End, c.noun+maxAdjectives) && r.fold(object) != "کو" {
		object++
	}
	for i := object + 1; r.fold(object) == "کو" && i < min(s.End, object+maxReach) && r.kind(i) == text.Word && !r.verb(i) && !r.is(i, lexicon.Auxiliary|lexicon.ClauseStart); i++ {
		if r.fold(i) != "نے" {
			continue
		}
		p := r.phrase(i, text.Span{Start: object + 1, End: s.End})
		if r.is(i-1, lexicon.PersonPronoun|lexicon.Pronoun) {
			return none
		}
		return p
	}
	return none
}

// hands tells whether token i is the ہاتھوں of X کے ہاتھوں.
func (r *reader) hands(i int) bool { return r.fold(i) == "ہاتھوں" && r.is(i-1, lexicon.Genitive) }

// whoseHands are those at whose hands, at token i, something happened.
func (r *reader) whoseHands(i int, s text.Span) Ref {
	by := r.phrase(i-1, s)
	for k := by.Start; k < by.End; k++ {
		if m := r.names.EndingAt(k); r.is(k, lexicon.Genitive) && m != nil && r.names.Is(m.Entity, names.Person) {
			by.Start = k + 1 // (کمانڈر وانی کی) فورسز کے ہاتھوں ہلاکت
		}
	}
	return by
}

// doersBehind are those of whom a relative clause says that they did it: سات افراد کو
// ہلاک کرنے والے تین حملہ آور.
func (r *reader) doersBehind(c *Count, s text.Span) Ref {
	i := c.Span.End
	if r.fold(i) != "کرنے" || !r.is(i+1, lexicon.Relative) {
		return none
	}
	for k := i + 2; k < min(s.End, i+2+maxAdjectives); k++ {
		if m, ok := r.matches.Longest(k, lexicon.RoleNoun); ok {
			return Ref{text.Span{Start: i + 2, End: m.End}, -1}
		}
	}
	return none
}

// claims gives the counts before a claim of responsibility to whoever made it:
// what it is about is the happening told of last.
func (r *reader) claims() {
	for n := range r.said {
		st := &r.said[n]
		if st.Act != "claim" || !r.responsibility(st.Cue) && !r.responsibility(st.Content) {
			continue
		}
		by := r.claimant(st.Speaker)
		if by.None() {
			continue
		}
		at := r.doc.SentenceOf(st.Cue.Start)
		last, _ := r.earlier(&happening{Span: st.Cue}, at, func(o *happening) bool { return !o.background && !o.agent })
		for m := range r.out {
			c := &r.out[m]
			if h := c.happening; h != nil && last != nil && c.By.None() && c.Role != "attacker" && c.Span.Start < st.Cue.Start && at-r.doc.SentenceOf(c.Span.Start) <= 2*lookBack &&
				c.Measure != "arrested" && c.Measure != "rescued" && (h.event == last.event || h.general || last.general) {
				c.By = by
			}
		}
	}
}

// claimant is a speaker as the article names him.
func (r *reader) claimant(p statements.Speaker) Ref {
	if p.Entity < 0 {
		return r.spokesman(p.Name)
	}
	first := r.names.Entities[p.Entity].Mentions[0]
	for i := first.Start - 1; i > 0 && i >= first.Start-3; i-- {
		if r.fold(i) == "ترجمان" && r.is(i-1, lexicon.Genitive) {
			if m := r.names.EndingAt(i - 1); m != nil {
				return Ref{m.Span, m.Entity} // طالبان کے ترجمان ذبیح اللہ
			}
		}
	}
	if p.Resolved == "name" {
		return Ref{p.Span, p.Entity}
	}
	return Ref{first, p.Entity}
}

// spokesman is for whom a nameless claimant speaks: (تنظیم کے) ترجمان.
func (r *reader) spokesman(p text.Span) Ref {
	ref := Ref{p, -1}
	for i := p.Start; i < p.End; i++ {
		if r.is(i, lexicon.Responsibility) {
			ref.Start = i + 1 // حملے کی ذمہ داری X نے
		}
	}
	for i := ref.Start; i < ref.End; i++ {
		if m := r.names.At(i); m != nil && r.names.Is(m.Entity, names.Agency) {
			return Ref{m.Span, m.Entity}
		}
		if i > ref.Start && r.is(i, lexicon.Genitive) {
			ref.End = i
		}
	}
	return ref
}

// responsibility tells whether a span has the word for it.
func (r *reader) responsibility(s text.Span) bool {
	for i := s.Start; i < s.End; i++ {
		if r.is(i, lexicon.Responsibility) {
			return true
		}
	}
	return false
}
