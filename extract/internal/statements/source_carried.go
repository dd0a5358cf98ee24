package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// maxJoin is how many words stand at most between اور and the cue of the clause that it
// joins: (آئے) اور گلستان سے (کہا کہ).
const maxJoin = 5

// joinedAt is the اور behind a finite verb that joins a cue's clause, or 0.
func (r *reader) joinedAt(h *hit, c *clause) int {
	for k := h.Start - 1; k > c.sentence.Start && k >= h.Start-1-maxJoin; k-- {
		switch {
		case r.fold(k) == "اور":
			if r.finite(k-1) || r.fold(k-1) == "،" {
				return k
			}
			return 0
		case r.is(k, lexicon.Auxiliary) || r.fold(k) == "کہ":
			return 0
		}
	}
	return 0
}

// lostNe is the person with whom a sentence begins whose writer forgot the نے: ڈاکٹر اختر
// بی بی سی کو (بتایا کہ).
func (r *reader) lostNe(h *hit, c *clause) (subject, bool) {
	if c.n > 0 || !h.ke || h.passive {
		return subject{}, false
	}
	m := r.firstNamed(text.Span{Start: c.sentence.Start, End: h.Start})
	if m == nil {
		return subject{}, false
	}
	return subject{Span: m.Span, end: m.End}, r.opens(m.Span, c.sentence) && !r.carriedOver(m.End, h.Start)
}

// carriedOver tells whether a finite verb stands between two tokens, so that they
// belong to different clauses.
func (r *reader) carriedOver(from, to int) bool {
	for k := from; k < to; k++ {
		if r.is(k, lexicon.Auxiliary) && r.fold(k) != "ہویے" {
			return true
		}
	}
	return false
}

// addressed tells whether a cue is said to who would be carried over: وکلا عدالت کو (بتایا کہ).
func (r *reader) addressed(h *hit) bool {
	at := h.Start - 1
	if r.fold(at) != "کو" {
		return false
	}
	entity, phrase := r.focus.entity, r.focus.phrase
	if r.carry != nil {
		entity, phrase = r.carry.Entity, r.carry.Name
	}
	if m := r.names.EndingAt(at); m != nil {
		return m.Entity == entity
	}
	return entity < 0 && phrase.Len() > 0 && r.fold(phrase.End-1) == r.fold(at-1)
}

// carriedSubject takes over the subject of the clause before, in the same
// sentence behind اور or a comma, or at the start of a sentence.
func (r *reader) carriedSubject(h *hit, c *clause) (subject, bool) {
	if r.insideSpeech(h) && !(r.fold(h.Start-1) == "اور" && h.ke) {
		return subject{}, false
	}
	if h.cue.Act == "ask" && r.fold(h.Start-1) != "اور" {
		return subject{}, false // X سے جب پوچھا کہ: who asks is not told
	}
	if at := r.joinedAt(h, c); at > 0 && c.n == 0 {
		return r.coordinated(at, c) // حکام آئے اور بتایا کہ
	}
	if s, ok := r.lostNe(h, c); ok {
		return s, true
	}
	if r.carry == nil && (len(r.out) == 0 || !h.ke || h.Start-c.sentence.Start > 6) || r.addressed(h) {
		return subject{}, false
	}
	return carriedOn(c.before(), h.Start), true
}

// furtherSource is the body or the paper that said what the sentence before reports, where a sentence begins with a
// passive that goes on with it: تنظیم نے مذمت کی ہے۔ یہ بھی (کہا گیا ہے کہ), مزید (بتایا گیا کہ). Of what a person says
// nobody goes on so.
func (r *reader) furtherSource(h *hit, c *clause) *Speaker {
	if c.n > 0 || !h.ke || h.cue.Act != "say" || !r.perfectPassive(h) || !r.further(c.sentence.Start, h) || r.saidBefore(h.Start) == nil {
		return nil
	}
	sp := &r.out[r.quoter(len(r.out)-1)].Speaker
	if sp.Hidden() || r.isPerson(sp.Entity) || r.names.Is(sp.Entity, names.Place) || sp.Entity < 0 && !r.anyBody(*sp) {
		return nil
	}
	return sp
}

// further tells whether nothing stands between a sentence's start and a cue but that there is more: یہ بھی, مزید, اس کے
// علاوہ یہ بھی.
func (r *reader) further(i int, h *hit) bool {
	if r.fold(i) == "اس" && r.is(i+1, lexicon.Genitive) && (r.fold(i+2) == "علاوہ" || r.fold(i+2) == "ساتھ") {
		i += 3
	}
	for k := i; k < h.End; k++ {
		if f := r.fold(k); f == "مزید" || f == "بھی" {
			return r.onlyBetween(i, h.Start)
		}
	}
	return false
}
