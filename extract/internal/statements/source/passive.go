package source

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/text"
)

// Who said what stands in the passive: X کی جانب سے, X کے حوالے سے, رپورٹ میں.

// PassiveSource is the source of a passive cue, if the clause tells: X کی جانب
// سے, X کے حوالے سے, رپورٹ میں. Else the source is hidden.
func (r *Reader) PassiveSource(h *cue.Hit, c *Clause) (Subject, bool) {
	lo := c.Before()
	d, inDocument := r.documentSource(h, c)
	if p := c.HitBefore(); p != nil && p.Part && !r.verbBetween(p.End, h.Start) {
		outer := *c
		outer.N--
		lo = outer.Before() // (X کی جانب سے حملے کی مذمت کرتے ہوئے) کہا گیا, تحقیقات کا حکم دیا گیا
		if !inDocument {
			d, inDocument = r.documentSource(h, &outer) // قرارداد میں (حملے کی مذمت کرتے ہوئے) مطالبہ کیا گیا
		}
	}
	for i := h.Start - 1; i > lo; i-- {
		about := r.Fold(i-1) == "حوالے"
		if r.Fold(i) != "سے" || !about && !r.Is(i-1, lexicon.Side) || !r.Is(i-2, lexicon.Genitive) {
			continue
		}
		if m := r.Names.EndingAt(i - 2); inDocument && about && (d.End > i || m == nil || !r.Names.Is(m.Entity, names.Agency)) {
			return d, true // X کے حوالے سے (about X) رپورٹ میں کہا گیا, but بیان میں ایجنسی کے حوالے سے کہا گیا
		}
		if inDocument && d.Behind <= i-2 && r.deploredDeed(i+1, h, c) || r.agentOfNoun(i+1, h) ||
			i < c.Before() && r.modifiesNoun(i+1, h.Start) {
			continue
		}
		if s := r.PhraseBefore(i-2, lo); s.Len() > 0 && (!about || r.quotable(s)) {
			return Subject{Span: s, Behind: i + 1}, true
		}
	}
	if inDocument &&
		(h.Cue.Act != "ask" || h.Ke && r.Is(d.End-1, lexicon.Document) && !r.Is(d.End-1, lexicon.Occasion|lexicon.MediaWord)) {
		return d, true // who asks in an interview is not the interview
	}
	if s, ok := r.relativeSource(h, c); ok {
		return s, true
	}
	if !r.saidByHidden(h, lo) {
		return Subject{}, false
	}
	if r.passiveGoesOn(h, c) {
		return carriedOn(c.Before(), h.Start), true
	}
	if !r.PerfectPassive(h) && r.Fold(h.Start-1) == "سے" {
		return Subject{}, false // سپاہی سے توقع کی جاتی ہے کہ: a rule, no report
	}
	if sp := r.furtherSource(h, c); sp != nil {
		return Subject{Span: text.Span{Start: h.Start, End: h.Start}, Behind: lo, GoesOn: sp}, true
	}
	return hiddenSource(h, lo), true
}

// arisesFrom is whoever a claim or a question comes from that came up: X کا یہ (دعویٰ سامنے آیا کہ), X کی جانب سے (بیان
// سامنے آیا کہ). Who asks is told right before the question only.
func (r *Reader) arisesFrom(h *cue.Hit, c *Clause) (Subject, bool) {
	lo, at := c.Before(), h.Start-1
	for at > lo && (r.Is(at, lexicon.Particle) || r.Fold(at) == "یہ" || r.Fold(at) == "پہلے") {
		at--
	}
	if r.Is(at, lexicon.Genitive) {
		if p := r.phraseOrAntecedent(at, lo); p.Len() > 0 && r.Animate(p) {
			return Subject{Span: p, Behind: at + 1}, true
		}
	}
	if h.Cue.Act != "ask" {
		return r.PassiveSource(h, c)
	}
	return hiddenSource(h, lo), r.HiddenWithin || !r.InsideSpeech(h)
}

// saidByHidden tells whether a passive cue whose clause, from token lo on, names no source reports what somebody said
// all the same.
func (r *Reader) saidByHidden(h *cue.Hit, lo int) bool {
	switch {
	case h.Cue.Act != "say" && !h.Ke && !h.Object ||
		h.Cue.Complement && h.Cue.Act == "say" && !r.OngoingPassive(h) && !r.CalledFalse(h.Core-1) || r.NamedThing(h, lo) >= 0:
		return false // الزام عائد کیا گیا without content
	case h.Cue.Own:
		return false // توقع کی جا رہی ہے کہ: the author's own
	case h.Cue.Naming && !h.Object && !r.PerfectPassive(h) && !r.OpensContent(h):
		return false // جسے … کہا جاتا ہے
	case r.Fold(h.Start-1) == "جب" && r.HabitualPassive(h):
		return false // جب کہا جاتا ہے کہ … تو اس سے مراد … ہے
	}
	return r.HiddenWithin || !r.InsideSpeech(h) ||
		r.Fold(h.Start-1) == "میں" && (r.RelativeWord(h.Start-2) || r.Is(h.Start-2, lexicon.Document))
}

// passiveGoesOn tells whether a passive cue goes on with the source of the cue before it: بیان میں … قرار دیا گیا اور
// (کہا گیا کہ), عدالت نے خبر غلط قرار دیتے ہوئے … کو (کہا گیا ہے).
func (r *Reader) passiveGoesOn(h *cue.Hit, c *Clause) bool {
	p := c.HitBefore()
	if p == nil || r.Carry == nil || r.Carry.Span.Len() == 0 {
		return false
	}
	return p.Passive && (r.Fold(p.End) == "اور" || r.Fold(p.End) == "جبکہ") || p.Part && r.Ergative(h, c) >= 0
}

// BySide is where the phrase of an agent ends whose کی جانب سے or کی طرف سے ends with token i.
func (r *Reader) BySide(i int) (int, bool) {
	return i - 2, r.Fold(i) == "سے" && r.Is(i-1, lexicon.Side) && r.Is(i-2, lexicon.Genitive)
}

// modifiesNoun tells whether a participle stands between two tokens that is part of a noun
// phrase: (X کی جانب سے) دیے گئے انٹرویو (کا حوالہ دیتے ہوئے).
func (r *Reader) modifiesNoun(from, to int) bool {
	for k := from; k < to; k++ {
		if r.Is(k, lexicon.Relative) && !r.Adverbial(k) {
			return true
		}
	}
	return false
}

// agentOfNoun tells whether کی طرف سے before token i names who did what a noun phrase
// tells of, rather than who is reported: X کی طرف سے پیش کی جانے والی ترامیم (مسترد کی گئیں),
// X کی طرف سے … کرنے کے فیصلے کو (خوش آئند قرار دیا جا رہا ہے), X کی جانب سے میزائل داغے جانے کے بعد
// (گھروں میں رہنے کی ہدایت کی گئی), X کی طرف سے نامزدگی جیتنے کو (کامیابی قرار دیا گیا).
func (r *Reader) agentOfNoun(i int, h *cue.Hit) bool {
	end := h.Start
	for k := i; k < end; k++ {
		switch f := r.Fold(k); {
		case r.Infinitive(k) && k+2 < end &&
			(h.Cue.Complement && r.Fold(k+1) == "کو" ||
				(h.Cue.Complement || f == "جانے") && r.Fold(k+1) == "کے" && r.Fold(k+2) == "بعد"):
			return true
		case f == "کہ" || f == "کو" && !h.Cue.Complement || r.Kind(k) == text.Punct:
			return false
		case r.Is(k, lexicon.Relative) && !r.Adverbial(k) && r.Is(k-1, lexicon.Passive):
			for k++; k < end && (r.Fold(k) != "میں" || r.Fold(k-1) == "بارے"); k++ {
			}
			return k == end // … جمع کرائے جانے والے جواب میں (کہا گیا): theirs
		case r.Infinitive(k) && r.Is(k+1, lexicon.Genitive) && k+2 < end && r.In(k+2, lexicon.Deed):
			return true
		}
	}
	return false
}

// deploredDeed tells whether the کی طرف سے before token i, behind a document, names who did what is deplored in it,
// with this cue or the participle before it: قرارداد میں فوج کی طرف سے شہریوں کی ہلاکت کی مذمت (کی گئی). Whom X
// criticises (X کی طرف سے حکومت کو) X does.
func (r *Reader) deploredDeed(i int, h *cue.Hit, c *Clause) bool {
	p := c.HitBefore()
	return r.deplores(h, i) || p != nil && p.Part && r.deplores(p, i)
}

// deplores tells whether a cue reports what is thought or known of a deed, with that deed for its object behind token i.
func (r *Reader) deplores(h *cue.Hit, i int) bool {
	return r.In(h.Start, lexicon.DeedCue) && h.Start > i+1 && h.Object && h.ObjectEnd > i+1 &&
		(r.Is(h.ObjectEnd, lexicon.Genitive) || r.Fold(h.ObjectEnd) == "پر")
}
