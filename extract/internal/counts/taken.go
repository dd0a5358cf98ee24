package counts

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements"
	"bayan/extract/text"
)

// Who arrested people where the clause of the arrest does not say so, and what they are suspected of.

// taker is who arrested the people of a count: the force whose deeds the sentence tells of before it (پولیس نے ٹرک قبضے
// میں لے لیا جبکہ دس کارکنوں کو حراست میں لیا گیا), or that which says so of itself (پولیس کے مطابق دس افراد کو گرفتار
// کیا ہے).
func (r *reader) taker(c *Count) Ref {
	s := r.doc.SentenceAt(c.Span.Start)
	for i := c.Span.Start - 1; i > max(s.Start, c.Span.Start-maxTaker); i-- {
		if r.fold(i) != "نے" {
			continue
		}
		if p := r.phrase(i, s); r.policing(p) && !r.isSource(p) {
			return p
		}
		break
	}
	if by := r.takerBefore(c, s); !by.None() {
		return by
	}
	if c.Statement < 0 || r.undergone(c, s) {
		return none
	}
	if by := r.sayer(r.said[c.Statement].Speaker); r.policing(by) {
		return by
	}
	return none
}

// takerBefore is the force of which the sentence before says what it did, where that of an arrest goes on about it and names
// nobody: فورسز نے علاقے کو گھیرے میں لے کر کارروائی کی۔ (اسی علاقے سے دس افراد کو حراست میں لے لیا گیا).
func (r *reader) takerBefore(c *Count, s text.Span) Ref {
	at := r.doc.SentenceOf(s.Start)
	if at == 0 || c.Role == "security" || r.bearing(at).turns || r.bearing(at).leaves || c.Statement >= 0 && len(r.cuesIn[at]) > 0 {
		return none
	}
	before := r.doc.Sentences[at-1]
	if paragraph := r.doc.ParagraphAt(s.Start); !paragraph.Contains(before) {
		return none
	}
	for i := s.Start; i < c.Span.Start; i++ {
		if r.fold(i) == "نے" {
			return none
		}
	}
	for i := before.End - 1; i > max(before.Start, before.End-maxTaker); i-- {
		if r.fold(i) == "نے" {
			if p := r.phrase(i, before); r.policing(p) && !r.isSource(p) {
				return p
			}
			return none
		}
	}
	return none
}

// maxTaker is how many words lie at most between the deeds of a force and the people whom it arrested.
const maxTaker = 80

// sayer is a speaker by the first name of theirs, or by their phrase without what says where they are.
func (r *reader) sayer(p statements.Speaker) Ref {
	by := Ref{p.Name, -1}
	if p.Entity >= 0 {
		by = Ref{r.names.Entities[p.Entity].Mentions[0], p.Entity}
	}
	for i := by.Start; i < by.End; i++ {
		if r.is(i, lexicon.Postposition) && !r.is(i, lexicon.Genitive) {
			by.Start = i + 1 // مردان میں (پولیس)
		}
	}
	return by
}

// policing tells whether a party is a force or officials who arrest people.
func (r *reader) policing(p Ref) bool {
	if p.None() || r.attackers(p.End-1) {
		return false
	}
	for i := p.Start; i < p.End; i++ {
		if r.in(i, lexicon.Force) {
			return r.is(p.End-1, lexicon.GroupNoun|lexicon.StandsFor) || p.End == i+1
		}
	}
	return r.in(p.End-1, lexicon.Authority)
}

// undergone tells whether the clause of a count says what was done to people, not who did it: گرفتار کیے گئے, گرفتار
// ہوئے, گرفتار کیے جانے والے.
func (r *reader) undergone(c *Count, s text.Span) bool {
	for i := c.Span.Start; i < min(s.End, c.Span.End+2*maxReach) && !r.is(i, lexicon.ClauseStart) && r.fold(i) != "کہ"; i++ {
		f := r.fold(i)
		if strings.HasPrefix(f, "گی") || strings.HasPrefix(f, "جا") || r.in(i, lexicon.Arrest) || (strings.HasPrefix(f, "ہو") && i >= c.Span.End) {
			return true
		}
	}
	return false
}
