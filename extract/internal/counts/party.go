package counts

import (
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
	for i := h.Start - 1; i > s.Start && i > h.Start-maxReach-8; i-- {
		switch {
		case r.is(i, lexicon.Genitive) && (i == h.Start-1 || i == h.Start-2 && r.plain(h.Start-1)):
			if r.actor(i-1) && !h.suffered() {
				return r.phrase(i, s)
			}
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
			if p := r.phrase(i, s); r.actor(i-1) && !r.onlySays(p) {
				return p
			}
			return none
		case r.fold(i) == "کہ" || r.kind(i) == text.Stop || r.is(i, lexicon.ClauseStart):
			return none
		}
	}
	return none
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
	if natural(h.event) || h.background {
		return none
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
		if c.By.None() {
			c.By = h.by
		}
		c.Target = h.target
		if c.Measure == "arrested" || c.Measure == "rescued" {
			c.Target = Ref{Entity: -1}
			continue
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
}

// culprit is who killed, arrested or freed the people of a count, where its own
// clause says: X نے … کو گرفتار کیا, X کے ہاتھوں … ہلاک.
func (r *reader) culprit(c *Count) Ref {
	s := r.doc.Sentences[r.doc.SentenceOf(c.Span.Start)]
	active := false
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
			if h := c.happening; h != nil && last != nil && c.By.None() && c.Span.Start < st.Cue.Start && at-r.doc.SentenceOf(c.Span.Start) <= 2*lookBack &&
				c.Measure != "arrested" && c.Measure != "rescued" && (h.event == last.event || h.general || last.general) {
				c.By = by
			}
		}
	}
}

// claimant is a speaker as the article names him.
func (r *reader) claimant(p statements.Speaker) Ref {
	if p.Entity < 0 {
		return Ref{p.Name, -1}
	}
	if p.Resolved == "name" {
		return Ref{p.Span, p.Entity}
	}
	return Ref{r.names.Entities[p.Entity].Mentions[0], p.Entity}
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
