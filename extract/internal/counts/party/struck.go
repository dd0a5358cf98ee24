package party

import (
	"bayan/extract/internal/counts/found"
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// Whom somebody killed, injured or abducted, where the words for what happened tell of nothing else at which it was aimed.

// struck is the group to which attackers belonged who fell (القاعدہ کے دس شدت پسند), or the people to whom somebody
// did it, as the noun that counts them calls them: (ڈاکوؤں نے تین) مسافروں (کو قتل کر دیا), (سات) پولیس اہلکاروں (کا اغوا).
func (r *Reader) struck(c *found.Count) found.Ref {
	switch {
	case found.Natural(c.Event) || c.Event == "execution":
		return found.None
	case c.Hurt() && c.Role == "attacker" && c.Whole < 0:
		return r.groupOf(c)
	case c.Role == "attacker":
	case c.Measure == "abducted", c.Hurt() && found.Deliberate(c.Event) && c.Event != "clash" && r.undergoes(c):
		return r.victims(c)
	}
	return found.None
}

// groupOf is the organisation that stands before the number of a count with a genitive or as that to which its people
// belong: (داعش) کے, (داعش) سے منسلک, (داعش) سے تعلق رکھنے والے.
func (r *Reader) groupOf(c *found.Count) found.Ref {
	i := c.Number.Start - 1
	if r.Fold(i) == "مزید" {
		i--
	}
	switch {
	case r.Is(i, lexicon.Genitive):
	case r.Is(i, lexicon.Settled) && r.Fold(i-1) == "سے":
		i--
	case r.Is(i, lexicon.Relative) && r.Fold(i-1) == "رکھنے" && r.Fold(i-2) == "تعلق" && r.Fold(i-3) == "سے":
		i -= 3
	default:
		return found.None
	}
	m := r.NameEndingAt(i, names.Agency)
	if m == nil || m.Span.Overlaps(c.By.Span) || m.Entity == c.By.Entity {
		return found.None
	}
	return found.Ref{Span: m.Span, Entity: m.Entity}
}

// undergoes tells whether the people of a count are those to whom its clause says that somebody did something.
func (r *Reader) undergoes(c *found.Count) bool {
	return r.Fold(c.Noun) == "کو" && !c.By.None() && c.By.Start < c.Number.Start &&
		r.Doc.SentenceOf(c.By.Start) == r.SentenceOf(c)
}

// fallen is who an attack killed or injured that told of nothing else at which it was aimed, where those are police or
// soldiers: (حملے میں) دو پولیس اہلکار ہلاک, ایف سی کے دو اہلکار.
func (r *Reader) fallen(c *found.Count) found.Ref {
	if c.Event != "attack" && c.Event != "shooting" || !c.Hurt() || c.Noun <= c.Number.CoreEnd || r.NounRole(c) != "security" {
		return found.None
	}
	if i := c.Number.Start - 1; r.Is(i, lexicon.Genitive) {
		if m := r.NameEndingAt(i, names.Agency); m != nil {
			return found.Ref{Span: text.Span{Start: m.Start, End: c.Noun}, Entity: -1}
		}
		if r.In(i-1, lexicon.Force) {
			return found.Ref{Span: text.Span{Start: i - 1, End: c.Noun}, Entity: -1}
		}
	}
	return found.Ref{Span: nounOf(c), Entity: -1}
}

// nounOf is the noun by which a count calls its people, empty without one.
func nounOf(c *found.Count) text.Span {
	return text.Span{Start: max(c.Number.End, c.Number.CoreEnd), End: c.Noun}
}

// victims is the noun by which a count calls people, if it tells more of them than that they are people or hostages: a
// noun for civilians, police or soldiers, or one for the people of a land.
func (r *Reader) victims(c *found.Count) found.Ref {
	s := nounOf(c)
	for s.Start < s.End && (r.Is(s.Start, lexicon.Genitive) || r.Fold(s.Start) == "درمیان") {
		s.Start++ // 300 سے 350 کے درمیان (بچوں)
	}
	if role := r.NounRole(c); s.Len() <= 0 ||
		role != "civilian" && role != "security" && r.LandOf(c) < 0 && !r.Lists.Peoples[r.Fold(c.Noun-1)] {
		return found.None
	}
	return found.Ref{Span: s, Entity: -1}
}

// NounRole is the role that the noun of a count has by itself.
func (r *Reader) NounRole(c *found.Count) string {
	if m, ok := r.Matches.Before(c.Number.End, c.Noun, lexicon.RoleNoun); ok {
		return r.RoleOf(m)
	}
	return ""
}

// maxBreakIn is how many words lie at most between what somebody broke into and whom they killed there.
const maxBreakIn = 30

// brokeInto is what those who killed the people of a count had broken into, as its clause tells: سکول میں گھس کر 20
// بچوں کو.
func (r *Reader) brokeInto(c *found.Count) found.Ref {
	s := r.Doc.SentenceAt(c.Span.Start)
	for i := c.Span.Start - 1; i > s.Start && c.Span.Start-i < maxBreakIn && !r.Is(i, lexicon.ClauseStart) &&
		r.Fold(i) != "کہ"; i-- {
		if r.Fold(i) == "گھس" && r.Fold(i-1) == "میں" && !r.Is(i-2, lexicon.PersonPronoun|lexicon.Pronoun|lexicon.NotTarget) {
			t := r.PhraseBefore(i-1, s)
			for k := t.Start + 1; k < t.End-1; k++ {
				if r.Is(k, lexicon.Genitive) && r.EndsPeople(k) {
					t.Start = k + 1 // مسلح افراد کے (ایک کیمپ) میں گھس کر
				}
			}
			return t
		}
	}
	return found.None
}
