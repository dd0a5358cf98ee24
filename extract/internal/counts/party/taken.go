package party

import (
	"strings"

	"bayan/extract/internal/counts/found"
	"bayan/extract/internal/counts/phrase"
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// Who arrested people where the clause of the arrest does not say so.

// maxTaker is how many words lie at most between the deeds of a force and the people whom it arrested.
const maxTaker = 80

// taker is who arrested the people of a count: the force whose deeds the sentence tells of before it (پولیس نے ٹرک قبضے
// میں لے لیا جبکہ دس کارکنوں کو حراست میں لیا گیا), or that which says so of itself (پولیس کے مطابق دس افراد کو گرفتار
// کیا ہے).
func (r *Reader) taker(c *found.Count) found.Ref {
	s := r.Doc.SentenceAt(c.Span.Start)
	if by := r.actingForce(c.Span.Start, s); !by.None() {
		return by
	}
	if by := r.takerBefore(c, s); !by.None() {
		return by
	}
	if c.Statement < 0 || r.undergone(c, s) {
		return found.None
	}
	if by := r.Sayer(r.Said[c.Statement].Speaker); r.policing(by) {
		return by
	}
	return found.None
}

// takerBefore is the force of which the sentence before says what it did, where that of an arrest goes on about it and names
// nobody: فورسز نے علاقے کو گھیرے میں لے کر کارروائی کی۔ (اسی علاقے سے دس افراد کو حراست میں لے لیا گیا).
func (r *Reader) takerBefore(c *found.Count, s text.Span) found.Ref {
	at := r.Doc.SentenceOf(s.Start)
	if at == 0 || c.Role == "security" || r.BearingOf(at).Turns || r.BearingOf(at).Leaves ||
		c.Statement >= 0 && len(r.CuesIn[at]) > 0 {
		return found.None
	}
	before := r.Doc.Sentences[at-1]
	if paragraph := r.Doc.ParagraphAt(s.Start); !paragraph.Contains(before) {
		return found.None
	}
	if r.Doc.Has(s.Start, c.Span.Start, "نے") {
		return found.None
	}
	return r.actingForce(before.End, before)
}

// actingForce is the force of which the last نے before token end, in sentence s, says that it did something.
func (r *Reader) actingForce(end int, s text.Span) found.Ref {
	for i := end - 1; i > max(s.Start, end-maxTaker); i-- {
		if r.Fold(i) != "نے" {
			continue
		}
		if p := r.PhraseBefore(i, s); r.policing(p) && !r.IsSource(p) {
			return p
		}
		break
	}
	return found.None
}

// policing tells whether a party is a force or officials who arrest people.
func (r *Reader) policing(p found.Ref) bool {
	if p.None() || r.EndsAttackers(p.End) {
		return false
	}
	for i := p.Start; i < p.End; i++ {
		if r.In(i, lexicon.Force) {
			return r.Is(p.End-1, lexicon.GroupNoun|lexicon.StandsFor) || p.End == i+1
		}
	}
	return r.In(p.End-1, lexicon.Authority)
}

// undergone tells whether the clause of a count says what was done to people, not who did it: گرفتار کیے گئے, گرفتار
// ہوئے, گرفتار کیے جانے والے.
func (r *Reader) undergone(c *found.Count, s text.Span) bool {
	for i := c.Span.Start; i < min(s.End, c.Span.End+2*phrase.MaxReach) && !r.Is(i, lexicon.ClauseStart) && r.Fold(i) != "کہ"; i++ {
		f := r.Fold(i)
		if strings.HasPrefix(f, "گی") || strings.HasPrefix(f, "جا") || r.In(i, lexicon.Arrest) ||
			(strings.HasPrefix(f, "ہو") && i >= c.Span.End) {
			return true
		}
	}
	return false
}
