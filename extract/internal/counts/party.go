package counts

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements"
	"bayan/extract/text"
)

// Ref is a phrase and the entity that it names, or -1.
type Ref struct {
	text.Span
	Entity int
}

// None tells whether a reference refers to nothing.
func (f Ref) None() bool { return f.Len() == 0 }

// maxReach is how many words lie at most between a party's postposition and what
// happened: چین پر بیرونِ ملک سے 6600 سے زائد سائبر حملے.
const maxReach = 8

// doer is who did what happened, as its own clause tells: an adjective or a
// genitive before it (اسرائیلی حملے, طالبان کے حملے), X کی جانب سے, X نے, or whom
// somebody clashed with (X سے جھڑپ).
func (r *reader) doer(h *happening, s text.Span) Ref {
	none := Ref{Entity: -1}
	if h.background || h.agent || natural(h.event) {
		return none
	}
	if d := r.adjective(h); !d.None() {
		return d
	}
	clash := h.event == "clash"
	for i := h.Start - 1; i > s.Start && i > h.Start-3*maxReach; i-- {
		switch {
		case r.is(i, lexicon.Genitive) && r.adjectives(i+1, h.Start):
			if r.actor(i-1) && !h.suffered() {
				return r.phrase(i, s)
			}
		case r.is(i, lexicon.Genitive) && h.attack && r.attackers(i-1) && r.located(i+1, h.Start):
			return r.phrase(i, s)
		case r.fold(i) == "سے" && r.is(i-1, lexicon.Side) && r.is(i-2, lexicon.Genitive):
			return r.phrase(i-2, s)
		case clash && (r.fold(i) == "سے" || r.fold(i) == "ساتھ" && r.is(i-1, lexicon.Genitive)) && h.Start-i < 4:
			if r.fold(i) == "ساتھ" {
				i--
			}
			if r.actor(i - 1) {
				return r.phrase(i, s)
			}
		case r.fold(i) == "نے":
			if p := r.phrase(i, s); r.actor(i-1) && !r.onlySays(p) && r.done(h) {
				return p
			}
			return none
		case r.fold(i) == "کہ" || r.kind(i) == text.Stop || r.is(i, lexicon.ClauseStart):
			return none
		}
	}
	return none
}

// maxDone is how many words lie at most between what somebody did something in and
// the verb that says what: فضائی حملے میں (عمارت کو) تباہ کر دیا.
const maxDone = 3

// done tells whether what happened is the object of a verb (حملہ کیا, فائرنگ کر کے,
// راکٹ داغے), or that in which somebody did something: حملے میں تباہ کر دیا.
func (r *reader) done(h *happening) bool {
	if r.verb(h.End-1) || strings.HasPrefix(r.fold(h.End-1), "داغ") {
		return true
	}
	i := h.End
	if r.fold(i) == "بھی" {
		i++
	}
	switch f := r.fold(i); {
	case r.kind(i) != text.Word:
		return false
	case f == "کی":
		return r.kind(i+1) != text.Word || r.is(i+1, lexicon.Auxiliary|lexicon.Conjunction|lexicon.Pronoun)
	case f == "سے":
		return strings.HasPrefix(r.fold(i+1), "اڑا") // خود کو دھماکے سے اڑا لیا
	case f != "میں":
		return !r.is(i, lexicon.Postposition|lexicon.Conjunction|lexicon.Relator)
	}
	for k := i + 1; k <= i+maxDone && r.kind(k) == text.Word; k++ {
		if f := r.fold(k); f == "کیا" || f == "کیے" || strings.HasPrefix(f, "کر") {
			return true
		}
	}
	return false
}

// maxAdjectives is how many words lie at most between whose attack it was and the
// attack: شدت پسندوں کے (ایک اور مہلک) حملے.
const maxAdjectives = 3

// adjectives tells whether the words between two tokens only qualify what happened.
func (r *reader) adjectives(from, to int) bool {
	for i := from; i < to; i++ {
		if r.is(i, lexicon.Nearness) || r.fold(i) == "خلاف" {
			return false
		}
		if !r.plain(i) && r.fold(i) != "اور" && !(r.kind(i) <= text.Number && r.finder.numbers.Known(r.fold(i))) {
			return false
		}
	}
	return to-from <= maxAdjectives
}

// attackers tells whether the word at token i ends a noun for those who attack.
func (r *reader) attackers(i int) bool {
	for k := max(0, i-3); k <= i; k++ {
		if m, ok := r.matches.Longest(k, lexicon.RoleNoun); ok && m.End == i+1 {
			return r.lex.Rules.Roles[m.Index].Role == "attacker"
		}
	}
	return false
}

// located tells whether the words between two tokens only say where: (دہشت گردوں کے)
// سرحد کے قریب (حملے), ایک چوکی پر.
func (r *reader) located(from, to int) bool {
	if f := r.fold(to - 1); f != "پر" && f != "میں" && !r.is(to-1, lexicon.Nearness) {
		return false
	}
	for i := from; i < to-1; i++ {
		if r.kind(i) != text.Word || r.is(i, lexicon.CaseMarker|lexicon.Auxiliary|lexicon.ClauseStart) {
			return false
		}
	}
	return to-from <= maxReach
}

// natural tells whether an event is nobody's doing.
func natural(event string) bool {
	return event == "accident" || event == "disaster" || event == "disease"
}

// suffered tells whether the genitive before what happened is of those to whom it
// was done: تین افراد کے قتل, انجینئروں کا اغوا.
func (h *happening) suffered() bool {
	return h.event == "kidnapping" || h.event == "execution" || h.general && !h.attack
}

// onlySays tells whether a phrase is the source of a statement and nobody who
// bears arms: حکام نے … ہلاک کرنے کا دعویٰ کیا.
func (r *reader) onlySays(p Ref) bool {
	for n := range r.said {
		if r.said[n].Speaker.Span.Overlaps(p.Span) {
			return !r.actor(p.End-1) || r.is(p.End-1, lexicon.Document|lexicon.MediaWord)
		}
	}
	return false
}

// adjective is a country's adjective before an attack: امریکی (ڈرون حملے).
func (r *reader) adjective(h *happening) Ref {
	if h.event == "unrest" || h.suffered() {
		return Ref{Entity: -1}
	}
	for k := h.Start - 1; k >= 0 && k > h.Start-4; k-- {
		if m, ok := r.matches.Longest(k, lexicon.Demonym); ok && m.End == h.Start {
			return Ref{m.Span, r.placeEntity(m.Index)}
		}
	}
	return Ref{Entity: -1}
}

// placeEntity is the entity of a place of the rules, or -1 where the article does
// not name it.
func (r *reader) placeEntity(place int32) int {
	name := r.lex.Rules.Places[place].Name
	for n := range r.names.Entities {
		if e := &r.names.Entities[n]; e.Type == names.Place && e.Name == name {
			return n
		}
	}
	return -1
}

// plain tells whether token i is an ordinary word in front of what happened:
// طالبان کے (مسلح) حملے.
func (r *reader) plain(i int) bool {
	return r.kind(i) == text.Word && !r.is(i, lexicon.Postposition|lexicon.Auxiliary|lexicon.Conjunction|lexicon.TimeWord|lexicon.Relator) && !r.finder.numbers.Known(r.fold(i))
}

// aim is whom or what something was aimed at: Y پر حملہ, Y کو نشانہ بنایا, Y کے قریب
// دھماکہ.
func (r *reader) aim(h *happening, s text.Span) Ref {
	none := Ref{Entity: -1}
	if natural(h.event) || h.background || r.is(h.End, lexicon.Genitive) && r.fold(h.End+1) == "الزام" {
		return none // پاکستان پر حملے کا الزام
	}
	for i := h.Start - 1; i > s.Start && i > h.Start-maxReach-5; i-- {
		switch f := r.fold(i); {
		case f == "پر" && !r.is(i-1, lexicon.NotTarget|lexicon.PersonPronoun|lexicon.Pronoun) && !r.is(i+1, lexicon.Settled),
			f == "خلاف" && r.is(i-1, lexicon.Genitive) && h.event != "unrest":
			if f == "خلاف" {
				i--
			}
			return r.phrase(i, s)
		case h.event == "bombing" && r.is(i, lexicon.Nearness) && r.is(i-1, lexicon.Genitive):
			if m := r.names.EndingAt(i - 1); m == nil || r.names.Entities[m.Entity].Type != names.Place {
				return r.phrase(i-1, s)
			}
		case f == "کہ" || r.kind(i) == text.Stop || r.is(i, lexicon.Auxiliary) && !r.is(i+1, lexicon.Relative) && f != "ہونے":
			i = s.Start
		}
	}
	for i := s.Start + 1; i+1 < s.End; i++ {
		if r.fold(i) != "نشانہ" && r.fold(i) != "ہدف" {
			continue
		}
		for k := i - 1; k > s.Start && k > i-maxReach; k-- {
			if r.fold(k) == "کو" {
				return r.phrase(k, s)
			}
		}
	}
	return none
}

// of parts the phrase of a target from who aimed at it: (حزب اللہ کے) شمالی اسرائیل پر
// حملے. The genitive belongs to the attack where a place stands behind somebody who
// attacks.
func (r *reader) of(target Ref) (by, rest Ref) {
	for i := target.Start + 1; i < target.End-1; i++ {
		if !r.is(i, lexicon.Genitive) || !r.actor(i-1) {
			continue
		}
		k := i + 1
		for r.is(k, lexicon.Direction) {
			k++
		}
		m := r.names.At(k)
		if m == nil || r.names.Entities[m.Entity].Type != names.Place {
			continue
		}
		owner := r.names.At(i - 1)
		if owner != nil && r.names.Entities[owner.Entity].Type == names.Place && !r.names.Entities[m.Entity].Country {
			continue // پاکستان کے شہر پشاور
		}
		by = Ref{text.Span{Start: target.Start, End: i}, -1}
		if owner != nil {
			by.Entity = owner.Entity
		}
		return by, Ref{text.Span{Start: i + 1, End: target.End}, target.Entity}
	}
	return Ref{Entity: -1}, target
}

// actor tells whether the word at token i can be somebody who attacks or arrests:
// a role noun, a force, a named agency, a country or a war machine.
func (r *reader) actor(i int) bool {
	if r.is(i, lexicon.PersonPronoun|lexicon.Pronoun) {
		return false
	}
	if m := r.names.At(i); m != nil {
		e := &r.names.Entities[m.Entity]
		return e.Type == names.Agency || e.Country
	}
	if r.is(i, lexicon.GroupNoun|lexicon.WarMachine) {
		return true
	}
	for k := max(0, i-3); k <= i; k++ {
		if m, ok := r.matches.Longest(k, lexicon.RoleNoun); ok && m.End == i+1 {
			return true
		}
	}
	return false
}

// phrase is the noun phrase that ends before token i.
func (r *reader) phrase(i int, s text.Span) Ref {
	start := i
	for start > s.Start && i-start < 8 {
		k := start - 1
		if m := r.names.At(k); m != nil {
			start = m.Start
			continue
		}
		if _, attack := r.attackNoun(k); attack && !r.counted(k) {
			break // دھماکہ (ایک ٹیکسی کے قریب)
		}
		if r.is(k, lexicon.Nearness) && r.is(k-1, lexicon.Genitive) {
			break // شہر کے قریب (عسکریت پسندوں نے)
		}
		if r.kind(k) != text.Word && r.kind(k) != text.Number || r.is(k, lexicon.Conjunction|lexicon.Auxiliary|lexicon.Pronoun|lexicon.Relator|lexicon.Negation|lexicon.Settled) || r.is(k, lexicon.Postposition) && !r.is(k, lexicon.Genitive) {
			break
		}
		start = k
	}
	for start < i && r.is(start, lexicon.Genitive|lexicon.TimeWord|lexicon.Opener) {
		start++
	}
	ref := Ref{text.Span{Start: start, End: i}, -1}
	if m := r.names.EndingAt(i); m != nil {
		ref.Entity = m.Entity
	}
	return ref
}

// parties gives each count who did it and to whom: as its own clause says, or the
// sentence of its happening, or the one that the text told of before.
func (r *reader) parties() {
	for n := range r.out {
		c := &r.out[n]
		c.By, c.Target = Ref{Entity: -1}, Ref{Entity: -1}
		if by := r.culprit(c); !by.None() {
			c.By = by
		}
		h, at := c.happening, c.sentence
		if h == nil {
			continue
		}
		if c.By.None() && (c.Measure != "arrested" || h.event == "operation") {
			c.By = h.by
		}
		c.Target = h.target
		if c.Measure == "arrested" || c.Measure == "rescued" {
			c.Target = Ref{Entity: -1}
			continue
		}
		if c.By.None() {
			if o := r.later(h, at, func(o *happening) bool { return !o.by.None() }); o != nil {
				c.By = o.by
			}
		}
		if c.Target.None() {
			if o := r.later(h, at, func(o *happening) bool { return !o.target.None() }); o != nil {
				c.Target = o.target
			}
		}
		if h.again || at < r.doc.SentenceOf(c.Span.Start) {
			same := func(o *happening) bool {
				return (h.general || o.general || o.event == h.event) && !o.background
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
		if c.By = r.withoutVictims(c.By, n); !c.By.None() && r.ownSide(c) {
			c.By = Ref{Entity: -1}
		}
	}
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
			return Ref{Entity: -1}
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
	switch c.Role {
	case "attacker":
		return r.attackers(c.By.End - 1)
	case "security":
		return c.Event == "operation" && !r.attackers(c.By.End-1)
	}
	return false
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
	s := r.doc.Sentences[r.doc.SentenceOf(c.Span.Start)]
	if by := r.doersBehind(c, s); !by.None() {
		return by
	}
	active := c.Measure == "arrested" && r.done(&happening{Span: c.Span}) // 20 مظاہرین گرفتار کر لیے
	for i := c.Span.Start; i < min(s.End, c.Span.End+3); i++ {
		active = active || r.fold(i) == "کو"
	}
	for i := min(c.Span.End+3, s.End-1); i > s.Start; i-- {
		switch f := r.fold(i); {
		case f == "ہاتھوں" && r.is(i-1, lexicon.Genitive):
			return r.phrase(i-1, s)
		case f == "نے" && active && i < c.Span.Start:
			if p := r.phrase(i, s); !r.onlySays(p) && !r.is(i-1, lexicon.PersonPronoun|lexicon.Pronoun) {
				return p
			}
			return Ref{Entity: -1}
		case i < c.Span.Start && (f == "کہ" || r.is(i, lexicon.ClauseStart) || r.is(i, lexicon.Auxiliary) && r.kind(i+1) != text.Word):
			return Ref{Entity: -1}
		}
	}
	return Ref{Entity: -1}
}

// doersBehind are those of whom a relative clause says that they did it: سات افراد کو
// ہلاک کرنے والے تین حملہ آور.
func (r *reader) doersBehind(c *Count, s text.Span) Ref {
	i := c.Span.End
	if r.fold(i) != "کرنے" || !r.is(i+1, lexicon.Relative) {
		return Ref{Entity: -1}
	}
	for k := i + 2; k < min(s.End, i+2+maxAdjectives); k++ {
		if m, ok := r.matches.Longest(k, lexicon.RoleNoun); ok {
			return Ref{text.Span{Start: i + 2, End: m.End}, -1}
		}
	}
	return Ref{Entity: -1}
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
		if m := r.names.At(i); m != nil && r.names.Entities[m.Entity].Type == names.Agency {
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
