package source

import (
	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/said"
	"bayan/extract/text"
)

// Clause is the surroundings of a cue.
type Clause struct {
	Sentence text.Span
	Par      text.Span // paragraph
	Hits     []cue.Hit // all cues of the sentence
	N        int       // which of them is read
	Source   *Subject  // its own source phrase
	Silent   []bool    // which cues report nothing; nil before that is known
}

// Hit is the cue that is read.
func (c *Clause) Hit() *cue.Hit { return &c.Hits[c.N] }

// Before is where the clause of the cue may start: behind the cue before it.
func (c *Clause) Before() int {
	if p := c.HitBefore(); p != nil {
		return p.End
	}
	return c.Sentence.Start
}

// HitBefore is the cue before it in its sentence; nil if there is none.
func (c *Clause) HitBefore() *cue.Hit {
	if c.N == 0 {
		return nil
	}
	return &c.Hits[c.N-1]
}

// HitAfter is the cue behind it in its sentence; nil if there is none.
func (c *Clause) HitAfter() *cue.Hit {
	if c.N+1 >= len(c.Hits) {
		return nil
	}
	return &c.Hits[c.N+1]
}

// behindKe tells whether the cue before it has a کہ, so that it may stand within what that reports.
func (c *Clause) behindKe() bool {
	p := c.HitBefore()
	return p != nil && p.Ke
}

// behindReport tells whether what the cue before it reports stands behind that, as it does behind کہ and کے مطابق.
func (c *Clause) behindReport() bool {
	p := c.HitBefore()
	return p != nil && (p.Ke || p.Shape == cue.Behind)
}

// Subject is the phrase that names the source of a cue.
type Subject struct {
	text.Span               // without postposition; empty if the clause has none
	Behind    int           // first token behind the phrase and its postposition
	Hidden    bool          // the article hides the source
	Carried   bool          // no subject of its own: that of the clause before
	Document  bool          // a report, statement … in which it is said
	GoesOn    *said.Speaker // whose last words a passive goes on with
}

// unmarked is a subject without a postposition, right behind which its clause goes on.
func unmarked(s text.Span) Subject { return Subject{Span: s, Behind: s.End} }

// carriedOn is the subject of the clause before, carried over to token at in a clause that starts with token from.
func carriedOn(from, at int) Subject {
	return Subject{Carried: true, Behind: from, Span: text.Span{Start: at, End: at}}
}

// hiddenSource is the subject of a cue whose source the article hides, in a clause that goes on with token end.
func hiddenSource(h *cue.Hit, end int) Subject {
	return Subject{Hidden: true, Behind: end, Span: text.Span{Start: h.Start, End: h.Start}}
}
