package cue

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
func (r *Reader) nounAhead(h *Hit, i int, c cueVerb, s text.Span) bool {
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
		if r.ID(k) != c.noun[0] || !r.MarksObject(k-1, c.cue) {
			continue
		}
		if r.RelativeOblique(k-2) || !r.namedSubject(k+1, ne) {
			return false
		}
		h.Core, h.Apart, h.Ahead = i, k+1, true
		return true
	}
	return false
}

// maxAside is how many words stand at most between the noun of a cue and its verb that say when, where or how it was said.
const maxAside = 12

// nounBehind finds the noun of a cue behind the subject of the verb at token i, with nothing between noun and verb but
// when, where or how it was said: کمپنی نے ملازمین کی برطرفی کا اعلان سوشل میڈیا پر کیا. What اس بات کا points to is told
// elsewhere, as is what a reward, a team or results are, which the author tells as a deed.
func (r *Reader) nounBehind(h *Hit, i int, c cueVerb) bool {
	if r.ahead.ne >= i || r.ahead.ne < 0 || r.Is(i+1, lexicon.Passive) || r.Doc.Has(i+1, i+3, "کہ") || c.cue.Act == "say" ||
		c.cue.Act == "ask" {
		return false
	}
	for k := i - 1; k > r.ahead.ne+2 && k >= i-maxAside; k-- {
		switch {
		case r.ID(k) == c.noun[0] && r.MarksObject(k-1, c.cue):
			if r.Is(k-2, lexicon.Pronoun|lexicon.PersonPronoun|lexicon.Demonstrative) || r.Is(k-3, lexicon.Demonstrative) ||
				c.cue.Act == "announce" && !r.Infinitive(k-2) && !r.In(k-2, lexicon.Plan) {
				return false
			}
			h.Core, h.Apart, h.Ahead = i, k+1, true
			return true
		case r.Names.At(k) == nil && r.Is(k, lexicon.Auxiliary|lexicon.ClauseStart|lexicon.Conjunction|lexicon.Negation) &&
			!r.Is(k, lexicon.Genitive|lexicon.Postposition) &&
			r.Fold(k) != "ہویے", r.Kind(k) != text.Word && r.Kind(k) != text.Number:
			return false
		}
	}
	return false
}

// aheadOf is where a noun may stand before the subject of the verb at token i.
func (r *Reader) aheadOf(i int, s text.Span) stretch {
	at := stretch{verb: i, lo: i, ne: -1}
	if !r.bareVerb(i - 1) {
		return at
	}
	for k := i - 1; k > s.Start+1 && k > i-maxNounAhead; k-- {
		if r.Fold(k) == "نے" && at.ne < 0 {
			at.ne = k
			continue
		}
		at.lo = k
		stop := r.Kind(k) != text.Word && r.Kind(k) != text.Number || r.Fold(k) == "کہ" || r.Fold(k) == "نے" || r.RelativeWord(k)
		if stop ||
			at.ne > 0 && r.Names.At(k) == nil &&
				(r.Is(k, lexicon.Auxiliary|lexicon.ClauseStart|lexicon.Conjunction) && !r.Is(k, lexicon.Genitive) ||
					r.Infinitive(k)) {
			break
		}
	}
	return at
}

// bareVerb tells whether token i, right before a verb, ends its subject or what tells when and where, so that its
// object stands elsewhere: (X نے) کی, (انٹرویو میں) کی.
func (r *Reader) bareVerb(i int) bool {
	if r.Is(i, lexicon.Particle) {
		i--
	}
	return r.Is(i, lexicon.Postposition|lexicon.Relator) && !r.Is(i, lexicon.Genitive) || r.Fold(i) == "نے" ||
		r.Fold(i) == "ہویے" || r.Fold(i) == "دوران"
}

// namedSubject tells whether the words from token lo on, behind particles, up to the نے at token ne mean somebody.
func (r *Reader) namedSubject(lo, ne int) bool {
	for lo < ne && r.Is(lo, lexicon.Particle) {
		lo++
	}
	p := text.Span{Start: lo, End: ne}
	return p.Len() > 0 && (r.OnlyPronoun(p) || r.Animate(p) || r.Names.EndingAt(ne) != nil || r.Names.TitleEndsAt(ne))
}
