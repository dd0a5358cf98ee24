package source

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/said"
	"bayan/extract/text"
)

// A subject that is taken over from the clause before.

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
	if r.Carry == nil && (len(r.Out) == 0 || !h.Ke || h.Start-c.Sentence.Start > 6) || r.addressesCarried(h) {
		return Subject{}, false
	}
	return carriedOn(c.Before(), h.Start), true
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

// addressesCarried tells whether a cue is said to who would be carried over: وکلا عدالت کو (بتایا کہ).
func (r *Reader) addressesCarried(h *cue.Hit) bool {
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
	return unmarked(m.Span), r.OpensAsSubject(m.Span, c.Sentence) && !r.verbBetween(m.End, h.Start)
}

// verbBetween tells whether a finite verb stands between two tokens, so that they
// belong to different clauses.
func (r *Reader) verbBetween(from, to int) bool {
	for k := from; k < to; k++ {
		if r.Is(k, lexicon.Auxiliary) && r.Fold(k) != "ہویے" {
			return true
		}
	}
	return false
}

// furtherSource is the body or the paper that said what the sentence before reports, where a sentence begins with a
// passive that goes on with it: تنظیم نے مذمت کی ہے۔ یہ بھی (کہا گیا ہے کہ), مزید (بتایا گیا کہ). Of what a person says
// nobody goes on so.
func (r *Reader) furtherSource(h *cue.Hit, c *Clause) *said.Speaker {
	if c.N > 0 || !h.Ke || h.Cue.Act != "say" || !r.PerfectPassive(h) || !r.further(c.Sentence.Start, h) ||
		r.SaidBefore(h.Start) == nil {
		return nil
	}
	sp := &r.Out[r.OuterStatement(len(r.Out)-1)].Speaker
	if sp.Hidden() || r.IsPerson(sp.Entity) || r.Names.Is(sp.Entity, names.Place) || sp.Entity < 0 && !r.NamelessBody(*sp) {
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

// coordinated is the subject of the clause that the اور at a token joins to a cue's,
// where that is a person, people or وہ with whom the sentence begins (اجمل خان آئے اور (کہنے
// لگے)), or the subject that the clause before carries over.
func (r *Reader) coordinated(at int, c *Clause) (Subject, bool) {
	if r.Fold(at) == "پھر" && (r.Comma(at-1) || r.Fold(at-1) == "اور") {
		at-- // کھڑے ہوئے، پھر (کہنے لگے)
	} else if adds := r.But(at) || r.Fold(at) == "بلکہ"; r.Fold(at) != "اور" && (!adds || r.InsideSpeech(c.Hit())) {
		return Subject{}, false // … نہیں رکے بلکہ (کہا کہ)
	}
	if at < c.Before() {
		return Subject{}, false
	}
	if at == c.Before() && c.N > 0 && r.Carry != nil {
		return carriedOn(at+1, at+1), true // تردید کر چکے ہیں اور کہہ چکے ہیں کہ
	}
	if m := r.FirstNamed(text.Span{Start: c.Sentence.Start, End: at}); m != nil {
		if p := r.leadsClause(m, at, c); p != nil {
			return Subject{Span: p.Span, Behind: at + 1}, true
		}
		return Subject{Span: m.Span, Behind: at + 1}, r.OpensAsSubject(m.Span, c.Sentence)
	}
	return r.opener(text.Span{Start: r.ClauseStart(at, c.Sentence.Start), End: at})
}

// leadsClause is the person whose name, with what they are before it, is the first phrase of the sentence, in a clause
// before token at whose verb takes no نے: ادارے کے سربراہ علی رضا (پہنچ گئے اور کہا کہ), اجلاس کے بعد وزیر علی رضا (آئے اور
// کہا کہ).
func (r *Reader) leadsClause(m *names.Mention, at int, c *Clause) *names.Mention {
	if r.Doc.Has(c.Sentence.Start, at, "نے") {
		return nil
	}
	for m != nil && r.Is(m.End, lexicon.Genitive) {
		m = r.FirstNamed(text.Span{Start: m.End, End: at})
	}
	if m == nil || r.Kind(m.End) != text.Word || r.Is(m.End, lexicon.Postposition|lexicon.Conjunction) || r.Names.InTitle(m.End) {
		return nil
	}
	start := r.PhraseBefore(m.End, c.Sentence.Start).Start
	begins := start == r.ClauseStart(at, c.Sentence.Start) || start > c.Sentence.Start && r.endsSetting(r.BeforeComma(start-1))
	if !begins || !r.Names.TitleEndsAt(m.Start) && m.Start > c.Sentence.Start {
		return nil
	}
	return m
}

// joinedDeed is the subject that a cue with an object takes over from the one right before it, joined by اور and in the
// same aspect: (صارفین اس اقدام کو سراہ رہے ہیں اور) اداکار کی (تعریف کر رہے ہیں).
func (r *Reader) joinedDeed(h *cue.Hit, c *Clause) (Subject, bool) {
	at, p := c.Before(), c.HitBefore()
	if p == nil || r.Carry == nil || r.Fold(at) != "اور" || !h.Object && !h.Cue.Complement || r.InsideSpeech(h) {
		return Subject{}, false
	}
	if p.Shape != cue.Verb || p.Ke || p.Perfect || p.Passive || p.Part || r.Fold(p.Last()) != r.Fold(h.Last()) {
		return Subject{}, false
	}
	if r.AnyIs(max(c.Sentence.Start, p.Start-maxIf), p.Start, lexicon.FirstPerson) {
		return Subject{}, false
	}
	for k := at + 1; k < h.Start; k++ {
		if r.Kind(k) != text.Word && r.Kind(k) != text.Mark || r.Finite(k) && !r.Is(k, lexicon.Genitive) || r.RelativeWord(k) {
			return Subject{}, false
		}
	}
	return carriedOn(at+1, at+1), true
}

// sharesSubject tells whether right behind a participle stands the verb whose subject, without نے, it shares: (X اسے
// غلط) قرار دیتے ہوئے (کہتے ہیں کہ).
func (r *Reader) sharesSubject(h *cue.Hit, c *Clause) bool {
	next := c.HitAfter()
	if next == nil {
		return false
	}
	rejects := next.Cue.Act == "deny" && !next.Object
	return next.Start == h.End && next.Shape == cue.Verb && (next.Ke || rejects) && !next.Perfect && !next.Passive && !next.Part
}

// keptByParticiple is the subject of a cue right behind a participle that is a cue itself, whose subject it shares: (X
// اس فیصلے کو غلط قرار دیتے ہوئے) کہتے ہیں کہ.
func (r *Reader) keptByParticiple(h *cue.Hit, c *Clause) (Subject, bool) {
	p := c.HitBefore()
	if p == nil || r.Carry == nil || !h.Ke || h.Perfect {
		return Subject{}, false
	}
	if !p.Part || p.Ke || p.End != h.Start {
		return Subject{}, false
	}
	before := *c
	before.N--
	if s, ok := r.Subject(p, &before); !ok || s.Start > h.Start {
		return Subject{}, false
	}
	return carriedOn(h.Start, h.Start), true
}
