package source

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/said"
	"bayan/extract/text"
)

// Relays tells whether a reporter of the article's own medium only passes on what others said: نامہ نگار X کے مطابق.
func (r *Reader) Relays(o *said.Statement) bool {
	return r.IsPerson(o.Speaker.Entity) && r.In(o.Speaker.Span.Start-1, lexicon.Byline) && r.Fold(o.Cue.End-1) == "مطابق"
}

// maxJoin is how many words stand at most between اور and the cue of the clause that it
// joins: (آئے) اور گلستان سے (کہا کہ).
const maxJoin = 5

// JoinedAt is the اور behind a finite verb that joins a cue's clause, or 0.
func (r *Reader) JoinedAt(h *cue.Hit, c *Clause) int {
	for k := h.Start - 1; k > c.Sentence.Start && k >= h.Start-1-maxJoin; k-- {
		switch {
		case r.Fold(k) == "اور":
			if r.Finite(k-1) || r.Fold(k-1) == "،" {
				return k
			}
			return 0
		case r.Is(k, lexicon.Auxiliary) || r.Fold(k) == "کہ":
			return 0
		}
	}
	return 0
}

// lostNe is the person with whom a sentence begins whose writer forgot the نے: ڈاکٹر اختر
// بی بی سی کو (بتایا کہ).
func (r *Reader) lostNe(h *cue.Hit, c *Clause) (Subject, bool) {
	if c.N > 0 || !h.Ke || h.Passive {
		return Subject{}, false
	}
	m := r.FirstNamed(text.Span{Start: c.Sentence.Start, End: h.Start})
	if m == nil {
		return Subject{}, false
	}
	return Subject{Span: m.Span, Behind: m.End}, r.Opens(m.Span, c.Sentence) && !r.carriedOver(m.End, h.Start)
}

// carriedOver tells whether a finite verb stands between two tokens, so that they
// belong to different clauses.
func (r *Reader) carriedOver(from, to int) bool {
	for k := from; k < to; k++ {
		if r.Is(k, lexicon.Auxiliary) && r.Fold(k) != "ہویے" {
			return true
		}
	}
	return false
}

// addressed tells whether a cue is said to who would be carried over: وکلا عدالت کو (بتایا کہ).
func (r *Reader) addressed(h *cue.Hit) bool {
	at := h.Start - 1
	if r.Fold(at) != "کو" {
		return false
	}
	entity, phrase := r.Focus.Entity, r.Focus.Phrase
	if r.Carry != nil {
		entity, phrase = r.Carry.Entity, r.Carry.Name
	}
	if m := r.Names.EndingAt(at); m != nil {
		return m.Entity == entity
	}
	return entity < 0 && phrase.Len() > 0 && r.Fold(phrase.End-1) == r.Fold(at-1)
}

// carriedSubject takes over the subject of the clause before, in the same
// sentence behind اور or a comma, or at the start of a sentence.
func (r *Reader) carriedSubject(h *cue.Hit, c *Clause) (Subject, bool) {
	if r.InsideSpeech(h) && !(r.Fold(h.Start-1) == "اور" && h.Ke) {
		return Subject{}, false
	}
	if h.Cue.Act == "ask" && r.Fold(h.Start-1) != "اور" {
		return Subject{}, false // X سے جب پوچھا کہ: who asks is not told
	}
	if at := r.JoinedAt(h, c); at > 0 && c.N == 0 {
		return r.coordinated(at, c) // حکام آئے اور بتایا کہ
	}
	if s, ok := r.lostNe(h, c); ok {
		return s, true
	}
	if r.Carry == nil && (len(r.Out) == 0 || !h.Ke || h.Start-c.Sentence.Start > 6) || r.addressed(h) {
		return Subject{}, false
	}
	return carriedOn(c.Before(), h.Start), true
}

// furtherSource is the body or the paper that said what the sentence before reports, where a sentence begins with a
// passive that goes on with it: تنظیم نے مذمت کی ہے۔ یہ بھی (کہا گیا ہے کہ), مزید (بتایا گیا کہ). Of what a person says
// nobody goes on so.
func (r *Reader) furtherSource(h *cue.Hit, c *Clause) *said.Speaker {
	if c.N > 0 || !h.Ke || h.Cue.Act != "say" || !r.PerfectPassive(h) || !r.further(c.Sentence.Start, h) ||
		r.SaidBefore(h.Start) == nil {
		return nil
	}
	sp := &r.Out[r.Quoter(len(r.Out)-1)].Speaker
	if sp.Hidden() || r.IsPerson(sp.Entity) || r.Names.Is(sp.Entity, names.Place) || sp.Entity < 0 && !r.AnyBody(*sp) {
		return nil
	}
	return sp
}

// further tells whether nothing stands between a sentence's start and a cue but that there is more: یہ بھی, مزید, اس کے
// علاوہ یہ بھی.
func (r *Reader) further(i int, h *cue.Hit) bool {
	if r.Fold(i) == "اس" && r.Is(i+1, lexicon.Genitive) && (r.Fold(i+2) == "علاوہ" || r.Fold(i+2) == "ساتھ") {
		i += 3
	}
	for k := i; k < h.End; k++ {
		if f := r.Fold(k); f == "مزید" || f == "بھی" {
			return r.onlyBetween(i, h.Start)
		}
	}
	return false
}

// Quoter is the statement within which the statement n was made, or n.
func (r *Reader) Quoter(n int) int {
	for k := n - 1; k >= 0 && k >= n-2; k-- {
		if r.Out[k].Content.Contains(r.Out[n].Cue) && !r.Relays(&r.Out[k]) {
			n = k
		}
	}
	return n
}
