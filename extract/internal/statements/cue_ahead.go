package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// The noun of a cue may stand with its object before the subject, with the verb alone at the end: اس خبر کی تصدیق ان کے
// بھائی نے ایک انٹرویو میں کی.

// maxNounAhead is how many words stand at most between such a noun and its verb.
const maxNounAhead = 24

// stretch is where before a verb a noun may stand that is its object: from token lo up to the نے of its subject at token
// ne, which is negative where there is no such place.
type stretch struct{ verb, lo, ne int }

// nounAhead finds the noun of a cue before the subject of the verb at token i, with nothing else that could be that
// verb's object. Nouns of demands are left out: فلم کی ہدایت سلیم رضوی نے دی.
func (r *reader) nounAhead(h *hit, i int, c cueVerb, s text.Span) bool {
	if len(c.noun) != 1 || len(c.cue.Object) == 0 || c.cue.Official || c.cue.Act == "urge" {
		return false
	}
	if r.ahead.verb != i { // asked for every cue of the verb
		r.ahead = r.aheadOf(i, s)
	}
	if r.nounBehind(h, i, c) {
		return true
	}
	ne := r.ahead.ne
	for k := ne - 1; k >= r.ahead.lo; k-- {
		if r.id(k) != c.noun[0] || !r.marks(k-1, c.cue) {
			continue
		}
		if r.fold(k-2) == "جس" || r.fold(k-2) == "جن" || !r.namedSubject(k+1, ne) {
			return false
		}
		h.core, h.apart, h.ahead = i, k+1, true
		return true
	}
	return false
}

// maxAside is how many words stand at most between the noun of a cue and its verb that say when, where or how it was said.
const maxAside = 12

// nounBehind finds the noun of a cue behind the subject of the verb at token i, with nothing between noun and verb but
// when, where or how it was said: کمپنی نے ملازمین کی برطرفی کا اعلان سوشل میڈیا پر کیا. What اس بات کا points to is told
// elsewhere, as is what a reward, a team or results are, which the author tells as a deed.
func (r *reader) nounBehind(h *hit, i int, c cueVerb) bool {
	if r.ahead.ne >= i || r.ahead.ne < 0 || r.is(i+1, lexicon.Passive) || r.doc.Has(i+1, i+3, "کہ") || c.cue.Act == "say" || c.cue.Act == "ask" {
		return false
	}
	for k := i - 1; k > r.ahead.ne+2 && k >= i-maxAside; k-- {
		switch {
		case r.id(k) == c.noun[0] && r.marks(k-1, c.cue):
			if r.is(k-2, lexicon.Pronoun|lexicon.PersonPronoun|lexicon.Demonstrative) || r.is(k-3, lexicon.Demonstrative) || c.cue.Act == "announce" && !r.infinitive(k-2) && !r.in(k-2, lexicon.Plan) {
				return false
			}
			h.core, h.apart, h.ahead = i, k+1, true
			return true
		case r.names.At(k) == nil && r.is(k, lexicon.Auxiliary|lexicon.ClauseStart|lexicon.Conjunction|lexicon.Negation) && !r.is(k, lexicon.Genitive|lexicon.Postposition) && r.fold(k) != "ہویے", r.kind(k) != text.Word && r.kind(k) != text.Number:
			return false
		}
	}
	return false
}

// aheadOf is where a noun may stand before the subject of the verb at token i.
func (r *reader) aheadOf(i int, s text.Span) stretch {
	at := stretch{verb: i, lo: i, ne: -1}
	if !r.bareVerb(i - 1) {
		return at
	}
	for k := i - 1; k > s.Start+1 && k > i-maxNounAhead; k-- {
		if r.fold(k) == "نے" && at.ne < 0 {
			at.ne = k
			continue
		}
		at.lo = k
		stop := r.kind(k) != text.Word && r.kind(k) != text.Number || r.fold(k) == "کہ" || r.fold(k) == "نے" || r.relativeWord(k)
		if stop || at.ne > 0 && r.names.At(k) == nil && (r.is(k, lexicon.Auxiliary|lexicon.ClauseStart|lexicon.Conjunction) && !r.is(k, lexicon.Genitive) || r.infinitive(k)) {
			break
		}
	}
	return at
}

// bareVerb tells whether token i, right before a verb, ends its subject or what tells when and where, so that its
// object stands elsewhere: (X نے) کی, (انٹرویو میں) کی.
func (r *reader) bareVerb(i int) bool {
	if r.is(i, lexicon.Particle) {
		i--
	}
	return r.is(i, lexicon.Postposition|lexicon.Relator) && !r.is(i, lexicon.Genitive) || r.fold(i) == "نے" || r.fold(i) == "ہویے" || r.fold(i) == "دوران"
}

// namedSubject tells whether the words from token lo on, behind particles, up to the نے at token ne mean somebody.
func (r *reader) namedSubject(lo, ne int) bool {
	for lo < ne && r.is(lo, lexicon.Particle) {
		lo++
	}
	p := text.Span{Start: lo, End: ne}
	return p.Len() > 0 && (r.pronoun(p) || r.animate(p) || r.names.EndingAt(ne) != nil || r.names.TitleEndsAt(ne))
}

// beforeAhead is what a noun that stands before the subject is about: اس خبر (کی تصدیق ان کے بھائی نے کی). What اس بات
// points to is the sentence before.
func (r *reader) beforeAhead(h *hit, c *clause, sub *subject) (text.Span, bool) {
	end := h.apart - 2
	start := r.clauseStart(end, c.before())
	if sub.Len() > 0 && sub.Start >= start && sub.end <= end {
		start = sub.end
	}
	if end-start == 2 && (r.fold(start) == "اس" || r.fold(start) == "اسی") && r.fold(start+1) == "بات" {
		return r.sentenceToldBefore(c)
	}
	if end-start == 1 && r.is(start, lexicon.Pronoun|lexicon.PersonPronoun|lexicon.Demonstrative) || r.in(end-1, lexicon.Sort) {
		return text.Span{}, false // اسی نوعیت کا (الزام X نے لگایا)
	}
	return r.beforeCue(r.skipCircumstance(start, end, h.cue), end)
}
