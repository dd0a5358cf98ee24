package statements

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// Who said what stands in the passive: X کی جانب سے, X کے حوالے سے, رپورٹ میں.

// passiveSource is the source of a passive cue, if the clause tells: X کی جانب
// سے, X کے حوالے سے, رپورٹ میں. Else the source is hidden.
func (r *reader) passiveSource(h *hit, c *clause) (subject, bool) {
	lo := c.before()
	if c.n > 0 && c.hits[c.n-1].part && !r.carriedOver(c.hits[c.n-1].End, h.Start) {
		lo = c.sentence.Start // (X کی جانب سے حملے کی مذمت کرتے ہوئے) کہا گیا, تحقیقات کا حکم دیا گیا
		if c.n > 1 {
			lo = c.hits[c.n-2].End
		}
	}
	d, inDocument := r.documentSource(h, c)
	if p := c.n - 1; !inDocument && p >= 0 && c.hits[p].part && !r.carriedOver(c.hits[p].End, h.Start) {
		nc := *c
		nc.n = p
		d, inDocument = r.documentSource(h, &nc) // قرارداد میں (حملے کی مذمت کرتے ہوئے) مطالبہ کیا گیا
	}
	for i := h.Start - 1; i > lo; i-- {
		if r.fold(i) == "سے" && (r.is(i-1, lexicon.Side) || r.fold(i-1) == "حوالے") && r.is(i-2, lexicon.Genitive) {
			if m := r.names.EndingAt(i - 2); inDocument && r.fold(i-1) == "حوالے" && (d.End > i || m == nil || !r.names.Is(m.Entity, names.Agency)) {
				return d, true // X کے حوالے سے (about X) رپورٹ میں کہا گیا, but بیان میں ایجنسی کے حوالے سے کہا گیا
			}
			if inDocument && d.end <= i-2 && r.deploredDeed(i+1, h, c) || r.agentOfNoun(i+1, h) || i < c.before() && r.modifiesNoun(i+1, h.Start) {
				continue
			}
			if s := r.phraseBefore(i-2, lo); s.Len() > 0 && (r.fold(i-1) != "حوالے" || r.quotable(s)) {
				return subject{Span: s, end: i + 1}, true
			}
		}
	}
	if inDocument && (h.cue.Act != "ask" || h.ke && r.is(d.End-1, lexicon.Document) && !r.is(d.End-1, lexicon.Occasion|lexicon.MediaWord)) {
		return d, true // who asks in an interview is not the interview
	}
	if s, ok := r.relativeSource(h, c); ok {
		return s, true
	}
	if !r.saidByHidden(h, c, lo) {
		return subject{}, false
	}
	if r.passiveGoesOn(h, c) {
		return carriedOn(c.before(), h.Start), true
	}
	if !r.perfectPassive(h) && r.fold(h.Start-1) == "سے" {
		return subject{}, false // سپاہی سے توقع کی جاتی ہے کہ: a rule, no report
	}
	if sp := r.furtherSource(h, c); sp != nil {
		return subject{Span: text.Span{Start: h.Start, End: h.Start}, end: lo, goesOn: sp}, true
	}
	return hiddenSource(h, lo), true
}

// arisesFrom is whoever a claim or a question comes from that came up: X کا یہ (دعویٰ سامنے آیا کہ), X کی جانب سے (بیان
// سامنے آیا کہ). Who asks is told right before the question only.
func (r *reader) arisesFrom(h *hit, c *clause) (subject, bool) {
	lo, at := c.before(), h.Start-1
	for at > lo && (r.is(at, lexicon.Particle) || r.fold(at) == "یہ" || r.fold(at) == "پہلے") {
		at--
	}
	if r.is(at, lexicon.Genitive) {
		if p := r.phraseOrAntecedent(at, lo); p.Len() > 0 && r.animate(p) {
			return subject{Span: p, end: at + 1}, true
		}
	}
	if h.cue.Act != "ask" {
		return r.passiveSource(h, c)
	}
	return hiddenSource(h, lo), r.quotes || !r.insideSpeech(h)
}

// saidByHidden tells whether a passive cue whose clause, from token lo on, names no source reports what somebody said
// all the same.
func (r *reader) saidByHidden(h *hit, c *clause, lo int) bool {
	switch {
	case h.cue.Act != "say" && !h.ke && !h.object || h.cue.Complement && h.cue.Act == "say" && !r.going(h) && !r.calledFalse(h.core-1) || r.named(h, lo) >= 0:
		return false // الزام عائد کیا گیا without content
	case h.cue.Own:
		return false // توقع کی جا رہی ہے کہ: the author's own
	case h.cue.Naming && !h.ke && !h.object && !r.perfectPassive(h) && r.kind(h.End) != text.Mark && r.fold(h.End) != ":":
		return false // جسے … کہا جاتا ہے
	case r.fold(h.Start-1) == "جب" && r.habitual(h):
		return false // جب کہا جاتا ہے کہ … تو اس سے مراد … ہے
	}
	return r.quotes || !r.insideSpeech(h) || r.fold(h.Start-1) == "میں" && (r.relativeWord(h.Start-2) || r.is(h.Start-2, lexicon.Document))
}

// passiveGoesOn tells whether a passive cue goes on with the source of the cue before it: بیان میں … قرار دیا گیا اور
// (کہا گیا کہ), عدالت نے خبر غلط قرار دیتے ہوئے … کو (کہا گیا ہے).
func (r *reader) passiveGoesOn(h *hit, c *clause) bool {
	if c.n == 0 || r.carry == nil || r.carry.Span.Len() == 0 {
		return false
	}
	p := &c.hits[c.n-1]
	return p.passive && (r.fold(p.End) == "اور" || r.fold(p.End) == "جبکہ") || p.part && r.ergative(h, c) >= 0
}

// going tells whether a passive goes on: (قرار دیا) جا رہا ہے.
func (r *reader) going(h *hit) bool {
	for i := h.core; i < h.End-1; i++ {
		if r.fold(i) == "جا" && strings.HasPrefix(r.fold(i+1), "رہ") {
			return true
		}
	}
	return false
}

// bySide is where the phrase of an agent ends whose کی جانب سے or کی طرف سے ends with token i.
func (r *reader) bySide(i int) (int, bool) {
	return i - 2, r.fold(i) == "سے" && r.is(i-1, lexicon.Side) && r.is(i-2, lexicon.Genitive)
}

// modifiesNoun tells whether a participle stands between two tokens that is part of a noun
// phrase: (X کی جانب سے) دیے گئے انٹرویو (کا حوالہ دیتے ہوئے).
func (r *reader) modifiesNoun(from, to int) bool {
	for k := from; k < to; k++ {
		if r.is(k, lexicon.Relative) && !r.adverbial(k) {
			return true
		}
	}
	return false
}

// agentOfNoun tells whether کی طرف سے before token i names who did what a noun phrase
// tells of, rather than who is reported: X کی طرف سے پیش کی جانے والی ترامیم (مسترد کی گئیں),
// X کی طرف سے … کرنے کے فیصلے کو (خوش آئند قرار دیا جا رہا ہے), X کی جانب سے میزائل داغے جانے کے بعد
// (گھروں میں رہنے کی ہدایت کی گئی), X کی طرف سے نامزدگی جیتنے کو (کامیابی قرار دیا گیا).
func (r *reader) agentOfNoun(i int, h *hit) bool {
	end := h.Start
	for k := i; k < end; k++ {
		switch f := r.fold(k); {
		case r.infinitive(k) && k+2 < end && (h.cue.Complement && r.fold(k+1) == "کو" || (h.cue.Complement || f == "جانے") && r.fold(k+1) == "کے" && r.fold(k+2) == "بعد"):
			return true
		case f == "کہ" || f == "کو" && !h.cue.Complement || r.kind(k) == text.Punct:
			return false
		case r.is(k, lexicon.Relative) && !r.adverbial(k) && r.is(k-1, lexicon.Passive):
			for k++; k < end && (r.fold(k) != "میں" || r.fold(k-1) == "بارے"); k++ {
			}
			return k == end // … جمع کرائے جانے والے جواب میں (کہا گیا): theirs
		case r.infinitive(k) && r.is(k+1, lexicon.Genitive) && k+2 < end && r.in(k+2, lexicon.Deed):
			return true
		}
	}
	return false
}

// deploredDeed tells whether the کی طرف سے before token i, behind a document, names who did what is deplored in it,
// with this cue or the participle before it: قرارداد میں فوج کی طرف سے شہریوں کی ہلاکت کی مذمت (کی گئی). Whom X
// criticises (X کی طرف سے حکومت کو) X does.
func (r *reader) deploredDeed(i int, h *hit, c *clause) bool {
	for _, x := range []*hit{h, &c.hits[max(c.n-1, 0)]} {
		if x != h && !x.part {
			continue
		}
		if r.in(x.Start, lexicon.DeedCue) && x.Start > i+1 && x.object && (r.is(x.objectEnd, lexicon.Genitive) || r.fold(x.objectEnd) == "پر") && x.objectEnd > i+1 {
			return true
		}
	}
	return false
}
