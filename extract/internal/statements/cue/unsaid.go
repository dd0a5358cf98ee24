package cue

import (
	"slices"
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/syntax"
	"bayan/extract/text"
	"bayan/rules"
)

// What makes a verb report nothing.

// denied tells whether a cue whose verb is token i is negated, or stands behind a word with
// which it reports nothing.
func (r *Reader) denied(h *Hit, i int, c cueVerb, s text.Span) bool {
	at := h.Core - 1
	if r.Fold(i) == "کی" && len(c.noun) > 0 && h.Core+len(c.noun) == i && strings.HasSuffix(r.Fold(i-1), "ے") &&
		!r.Is(i+1, lexicon.Auxiliary) {
		return true // (رکنیت کے) دعوے کی (مخالفت): no verb agrees so
	}
	if r.Fold(i) == "کی" && len(c.noun) > 0 &&
		(r.In(i+1, lexicon.Owned) ||
			r.PlainWord(i+1) && r.Names.At(i+1) == nil &&
				(r.In(i+2, lexicon.Owned) || r.Is(i+2, lexicon.CaseMarker) && r.Fold(i+2) != "کو")) {
		return true // (فضل الرحمان کی) مخالفت کی (وجہ سے), اپیل کی (آئندہ سماعت)
	}
	return r.Is(at, lexicon.Negation) || len(c.noun) > 0 && r.Is(i-1, lexicon.Negation) ||
		r.ReportsNothingWith(at, c.cue) || r.Is(at, lexicon.Particle) &&
		r.ReportsNothingWith(at-1, c.cue) || r.Is(at, lexicon.CaseMarker|lexicon.Genitive) &&
		r.ReportsNothingWith(at-1, c.cue) || r.neither(h.Core, s)
}

// ReportsNothingWith tells whether with the word at token i a verb reports nothing.
func (r *Reader) ReportsNothingWith(i int, c *rules.Cue) bool {
	return r.ID(i) != 0 && slices.Contains(r.Cues.except[c], r.ID(i))
}

// maxNeither is how many words stand at most between نہ and the verb that it negates.
const maxNeither = 16

// neither tells whether a verb cue is denied by a نہ before its object or its subject: نہ تو تصدیق کی
// اور نہ ہی اس سے انکار کیا, اور نہ ہی حکام نے اس کی تصدیق کی.
func (r *Reader) neither(start int, s text.Span) bool {
	subject := false
	for k := start - 1; k >= s.Start && k >= start-maxNeither; k-- {
		switch f := r.Fold(k); {
		case f == "نہ":
			return r.Fold(k+1) == "تو" || r.Fold(k+1) == "ہی"
		case f == "نے" && !subject:
			subject = true
		case f == "نے" || f == "کہ" || r.Is(k, lexicon.Conjunction|lexicon.Auxiliary) || r.Kind(k) != text.Word:
			return false
		}
	}
	return false
}

// maxSupposed is how many words stand at most between what says that something happened for the first time and
// the cue that tells what.
const maxSupposed = 25

// supposed tells whether a verb cue only supposes that something was said: شاید انھوں نے کہا ہو, قرار دیا ہوگا, but
// یہ پہلی بار نہیں کہ انھوں نے کہا ہو.
func (r *Reader) supposed(h *Hit, s text.Span) bool {
	if f := r.Fold(h.Last()); f != "ہو" && !strings.HasPrefix(f, "ہوت") && f != "ہوگا" && f != "ہوگی" && !r.Future(h.Last()) {
		return false
	}
	for k := h.Start - 1; k > s.Start && k > h.Start-maxSupposed; k-- {
		if f := r.Fold(k - 1); (f == "پہلی" || f == "پہلا") && (r.In(k, lexicon.Times) || r.Fold(k) == "موقع") {
			return false
		}
	}
	return true
}

// modal tells whether a word makes what its verb says only possible.
func modal(f string) bool {
	switch rest, ok := strings.CutPrefix(f, "سک"); rest {
	case "ا", "ی", "ے", "یں", "تا", "تی", "تے", "تیں", "وں", "نا", "نی", "نے":
		return ok
	}
	return false
}

// onlyThought tells whether a cue of thinking or feeling, by the last word of its verb, tells of no thought that
// somebody has now: سمجھا, سمجھا جاتا ہے, سمجھتے تھے, توقع کر رہے تھے.
func (r *Reader) onlyThought(h *Hit, last string) bool {
	if h.Cue.Present && (!h.Ke || h.Perfect || h.Passive || last != "ہے" && last != "ہیں") {
		return true
	}
	return h.Cue.Feeling && !h.Perfect && !h.Passive && syntax.PastCopula(last)
}

// refuses tells whether a cue of denying only says that somebody did not do something: تبصرہ کرنے سے انکار کیا,
// میزبانی سے انکار کیا.
func (r *Reader) refuses(h *Hit) bool {
	if !h.Cue.Refusal || !h.Object {
		return false
	}
	k := h.ObjectEnd - 1
	return r.Verb(h.Start-2) || r.Infinitive(h.Start-2) ||
		r.Kind(k) == text.Word && !r.In(k, lexicon.Deniable) && !r.Is(k, lexicon.PersonPronoun|lexicon.Demonstrative)
}
