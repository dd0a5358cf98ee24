package content

import (
	"slices"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/source"
	"bayan/extract/text"
)

// ContentOf is the span of what was said. It is false where a cue has none.
func (r *Reader) ContentOf(c *source.Clause) (text.Span, bool) {
	h, sub := c.Hit(), c.Source
	if h.Ke {
		s, ok := r.clauseAfter(h.End, c)
		return s, ok && !r.resolves(h, sub)
	}
	if h.Apart > 0 {
		return r.beforeApart(c)
	}
	if s, ok := r.thisMatter(c); ok {
		return s, true
	}
	if s, ok := r.ContentBeforeRelative(h, c, sub); ok || h.Relative > 0 {
		return s, ok
	}
	if s, named, ok := r.NamingContent(h, c, sub); named {
		return s, ok
	}
	switch h.Shape {
	case cue.Impersonal:
		return r.object(c)
	case cue.Behind, cue.Before:
		from := max(h.End, sub.Behind)
		if s, ok := r.clauseAfter(from, c); ok && s.Len() > 2 {
			return s, true
		}
		return r.clauseBeforeCue(sub.Start, c)
	}
	if s, ok := r.quoteAfter(h.End, c); ok {
		return s, true
	}
	if h.Shape == cue.Verb {
		if s, ends, ok := r.verbObject(c); ends {
			return s, ok
		}
	}
	if s, ok := r.objectFirst(c); ok {
		return s, true
	}
	if r.Fold(h.End) == ":" && h.End+1 < c.Sentence.End && h.Cue.Act == "say" && !h.Part {
		return r.clauseAfter(h.End, c) // اپنی کتاب ’…‘ میں لکھتے ہیں: …
	}
	if s, ok := r.quoteBefore(c); ok {
		return s, true
	}
	if h.Cue.Act == "ask" && h.Shape == cue.Verb && !r.HasNoun(h) {
		return r.question(c)
	}
	return r.bareContent(c)
}

// verbObject is the noun phrase that a verb cue reports. ends tells that the cue reports
// nothing else, whether there is one or not.
func (r *Reader) verbObject(c *source.Clause) (s text.Span, ends, ok bool) {
	h, sub := c.Hit(), c.Source
	if h.Passive && h.Object && sub.Hidden && r.HabitualPassive(h) && r.Fold(h.End) != ":" && r.Kind(h.End) != text.Mark {
		return s, true, false // کی مخالفت کی جاتی ہے: nobody in particular at no time in particular
	}
	if r.onlyTold(h, sub) || h.Object && h.Cue.Act == "announce" && r.HabitualActive(h) ||
		h.Object && h.Passive && sub.Hidden && r.nobodySays(h) {
		return s, true, false
	}
	if h.Object && h.Cue.Act == "deny" && r.In(sub.End-1, lexicon.Public) && !r.In(h.ObjectEnd-1, lexicon.Deniable) {
		return s, true, false // عوام نے دھرنوں کی سیاست کو مسترد کر دیا
	}
	if h.Object && h.Cue.Act == "urge" && slices.Contains(h.Cue.Audience, r.Fold(h.ObjectEnd)) &&
		(r.Is(h.ObjectEnd-1, lexicon.PersonNoun) || r.RoleNounAt(h.ObjectEnd-1)) {
		return s, true, false // ارکان پر زور دیتے ہوئے
	}
	if h.Object && (h.Cue.Act == "admit" && r.recognised(h, sub) || h.Cue.Act == "agree" && r.received(h)) {
		return s, true, false
	}
	if h.Object && !h.Cue.Explicit || h.Cue.Complement {
		s, ok = r.object(c)
		if ok && r.relativeWithin(s) && !(h.Cue.Complement && sub.Start > s.Start && r.RelativeDative(sub.Start-1)) {
			return s, true, false // انھیں رکھا گیا ہے جسے سب جیل قرار دیا جا رہا ہے, جن باتوں سے روس اتفاق کر رہا تھا
		}
		if ok && r.ReportsNothingWith(s.End-1, h.Cue) {
			return s, true, false // ان کی درخواست کو بورڈ نے مسترد کر دیا
		}
	}
	return s, ok, ok
}

// relativeWithin tells whether a relative pronoun stands in a span whose verb is not in it, so
// that it can only be the cue behind it.
func (r *Reader) relativeWithin(s text.Span) bool {
	for i := s.End - 1; i >= s.Start && !r.Is(i, lexicon.Auxiliary); i-- {
		if r.RelativeWord(i) && r.Names.At(i) == nil { // جو بائیڈن
			return true
		}
	}
	return false
}
