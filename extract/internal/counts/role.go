package counts

import "bayan/extract/internal/lexicon"

// roles corrects who people are by what is told beside the noun that counts them.
func (r *reader) roles() {
	for n := range r.Out {
		c := &r.Out[n]
		if c.Measure == "arrested" {
			c.Role = r.arrested(c)
			continue
		}
		if (c.Role == "unspecified" || c.Role == "security") && r.ofStaff(c) ||
			c.Role == "unspecified" && (r.unarmed(c) || r.ofFamily(c)) {
			c.Role = "civilian"
		}
		if c.Role == "unspecified" && c.Measure == "displaced" {
			c.Role = "civilian" // who had to leave home
		}
		if c.Role == "unspecified" && c.Event == "accident" && !r.military(c) {
			c.Role = "civilian" // 12 افراد whom a bus or a boat carried
		}
		if (c.Role == "unspecified" || c.Role == "civilian") && r.including(c) {
			c.Role = "mixed"
		}
		if c.Role == "unspecified" && r.ofForce(c) {
			c.Role = "security"
		}
		if c.Whole < 0 || c.Role != "security" {
			continue
		}
		if w := &r.Out[c.Whole]; w.Role == "unspecified" || w.Role == "civilian" && r.NounRole(w) == "" {
			w.Role = "mixed" // دس پولیس اہلکاروں سمیت 14 افراد; 12 شہری ہلاک اور 52 زخمی جن میں 9 فوجی شامل ہیں
		}
	}
}

// military tells whether the text before a count, in its sentence and back to that which tells what happened to those
// counted, speaks of an army or of what is an army's: فوجی طیارہ گر کر تباہ, فضائیہ کا طیارہ.
func (r *reader) military(c *Count) bool {
	from := r.Doc.SentenceAt(c.Span.Start).Start
	if c.Happening != nil {
		from = min(from, r.Doc.SentenceAt(c.Happening.Start).Start)
	}
	for i := from; i < c.Span.Start; i++ {
		if r.In(i, lexicon.Force) && !r.In(i, lexicon.LocalForce) {
			return true
		}
		if m, ok := r.EventMatch(i); ok && r.EventOf(m) == "air_strike" {
			return true // جنگی طیارے
		}
		if m, ok := r.Matches.Longest(i, lexicon.RoleNoun); ok && r.RoleOf(m) == "security" &&
			r.Is(m.End, lexicon.NotPeople) {
			return true
		}
	}
	return false
}

// ofForce tells whether people are those of the police or an army: پولیس کے 50 شہدا.
func (r *reader) ofForce(c *Count) bool {
	i := c.Number.Start - 1
	return r.Is(i, lexicon.Genitive) && r.In(i-1, lexicon.Force)
}

// ofStaff tells whether people are of the staff of doctors or rescuers: طبی عملے کے سات اہلکار.
func (r *reader) ofStaff(c *Count) bool {
	i := c.Number.Start - 1
	return r.Is(i, lexicon.Genitive) && (r.Fold(i-1) == "عملے" || r.Fold(i-1) == "عملہ") && r.In(i-2, lexicon.CivilStaff)
}

// ofFamily tells whether people are those of a family: ایک ہی خاندان کے نو افراد.
func (r *reader) ofFamily(c *Count) bool {
	i := c.Number.Start - 1
	return r.Is(i, lexicon.Genitive) && (r.Fold(i-1) == "خاندان" || r.Fold(i-1) == "گھرانے")
}

// unarmed tells whether people are said to have no weapons or no guilt: 50 نہتے کشمیری.
func (r *reader) unarmed(c *Count) bool {
	for i := c.Number.End; i < c.Noun; i++ {
		if r.In(i, lexicon.Unarmed) || r.Fold(i) == "بے" && r.Fold(i+1) == "گناہ" {
			return true
		}
	}
	return false
}

// including tells whether police or soldiers without a number are said to be among people:
// پولیس اہلکاروں سمیت 24 زخمی.
func (r *reader) including(c *Count) bool {
	i := c.Number.Start - 1
	if r.Fold(i) != "سمیت" {
		return false
	}
	if r.In(i-1, lexicon.Force) {
		return true
	}
	m, ok := r.RoleBefore(i)
	return ok && r.RoleOf(m) == "security"
}

// arrested is who people are that were arrested: whoever is suspected of a crime counts as an
// attacker, but not who was taken at a demonstration.
func (r *reader) arrested(c *Count) string {
	s := r.Doc.SentenceAt(c.Span.Start)
	for i := s.Start; i < s.End; i++ {
		if r.In(i, lexicon.Suspicion) && r.Fold(i+1) == "میں" {
			return "attacker"
		}
	}
	if c.Role != "attacker" || r.NounRole(c) == "attacker" {
		return c.Role
	}
	switch {
	case r.ofParty(c):
		return "civilian" // کارکنوں, not criminals
	case c.Event == "unrest" || r.protested(c):
		return "unspecified"
	}
	return c.Role
}

// protested tells whether the sentence of a count of arrests or the one before it in its paragraph tells of protests.
func (r *reader) protested(c *Count) bool {
	at := r.SentenceOf(c)
	for k := at; k >= max(0, at-1); k-- {
		if k < at && r.Doc.ParagraphAt(c.Span.Start).Start > r.Doc.Sentences[k].Start {
			break
		}
		for _, h := range r.HappeningsIn(k) {
			if h.Event == "unrest" && (k < at || h.Start < c.Span.Start) {
				return true
			}
		}
	}
	return false
}

// ofParty tells whether the people of a count are members of a party or such: کارکنوں, رہنماؤں.
func (r *reader) ofParty(c *Count) bool {
	for i := c.Number.End; i < c.Noun; i++ {
		if m, ok := r.Matches.Longest(i, lexicon.RoleNoun); ok && r.RoleOf(m) == "unspecified" &&
			r.In(m.End-1, lexicon.Member) {
			return true
		}
	}
	return false
}
