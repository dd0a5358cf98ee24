package counts

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// Whom somebody killed, injured or abducted, where the words for what happened tell of nothing else at which it was aimed.

// struck is the group to which attackers belonged who fell (القاعدہ کے دس شدت پسند), or the people to whom somebody
// did it, as the noun that counts them calls them: (ڈاکوؤں نے تین) مسافروں (کو قتل کر دیا), (سات) پولیس اہلکاروں (کا اغوا).
func (r *reader) struck(c *Count) Ref {
	switch {
	case natural(c.Event) || c.Event == "execution":
		return none
	case c.hurt() && c.Role == "attacker" && c.Whole < 0:
		return r.groupOf(c)
	case c.Role == "attacker":
	case c.Measure == "abducted", c.hurt() && deliberate(c.Event) && c.Event != "clash" && r.undergoes(c):
		return r.victims(c)
	}
	return none
}

// groupOf is the organisation that stands before the number of a count with a genitive or as that to which its people
// belong: (داعش) کے, (داعش) سے منسلک, (داعش) سے تعلق رکھنے والے.
func (r *reader) groupOf(c *Count) Ref {
	i := c.Number.Start - 1
	if r.fold(i) == "مزید" {
		i--
	}
	switch {
	case r.is(i, lexicon.Genitive):
	case r.is(i, lexicon.Settled) && r.fold(i-1) == "سے":
		i--
	case r.is(i, lexicon.Relative) && r.fold(i-1) == "رکھنے" && r.fold(i-2) == "تعلق" && r.fold(i-3) == "سے":
		i -= 3
	default:
		return none
	}
	m := r.ending(i, names.Agency)
	if m == nil || m.Span.Overlaps(c.By.Span) || m.Entity == c.By.Entity {
		return none
	}
	return Ref{m.Span, m.Entity}
}

// undergoes tells whether the people of a count are those to whom its clause says that somebody did something.
func (r *reader) undergoes(c *Count) bool {
	return r.fold(c.noun) == "کو" && !c.By.None() && c.By.Start < c.Number.Start && r.doc.SentenceOf(c.By.Start) == r.doc.SentenceOf(c.Span.Start)
}

// nounOf is the noun by which a count calls its people, empty without one.
func nounOf(c *Count) text.Span {
	return text.Span{Start: max(c.Number.End, c.Number.CoreEnd), End: c.noun}
}

// victims is the noun by which a count calls people, if it tells more of them than that they are people or hostages: a
// noun for civilians, police or soldiers, or one for the people of a land.
func (r *reader) victims(c *Count) Ref {
	s := nounOf(c)
	for s.Start < s.End && (r.is(s.Start, lexicon.Genitive) || r.fold(s.Start) == "درمیان") {
		s.Start++ // 300 سے 350 کے درمیان (بچوں)
	}
	if role := r.nounRole(c); s.Len() <= 0 || role != "civilian" && role != "security" && r.landOf(c) < 0 && !r.finder.peoples[r.fold(c.noun-1)] {
		return none
	}
	return Ref{s, -1}
}
