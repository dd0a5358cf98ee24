package cue

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// Where the noun of a cue stands that its verb does not follow at once.

// findNoun sets where a verb cue whose verb is token i begins: with its noun before the verb
// and its particles, or apart from it, or at token noun behind جس کا.
func (r *Reader) findNoun(h *Hit, i, noun int, c cueVerb, s text.Span) bool {
	k := i - 1
	particles := 0
	for len(c.noun) > 0 && k > s.Start && particles < 2 && (r.Is(k, lexicon.Particle) || r.Fold(k) == "یہی") &&
		r.ID(k) != c.noun[len(c.noun)-1] {
		k--
		particles++
	}
	h.Core = k - len(c.noun) + 1
	switch {
	case len(c.noun) == 0:
		h.Core = i
	case r.WordsStandAt(h.Core, c.noun, s):
	case r.followsAround(h, k, c.noun, s):
	case noun >= 0 && r.MarksObject(noun-1, c.cue) && r.WordsStandAt(noun, c.noun, s):
		h.Core, h.Relative = noun, noun+len(c.noun)
	case r.nounAhead(h, i, c, s):
	default:
		h.Core, h.Apart = k, r.nounApart(k, c, s)
		at := h.Apart
		for at > 0 && at < k && r.Is(at, lexicon.Particle) {
			at++
		}
		if at == k && h.Apart > 0 {
			h.Core, h.Apart = h.Apart-len(c.noun)+1, 0 // الزام بھی عائد (کیا)
			return true
		}
		return h.Apart > 0
	}
	return true
}

// followsAround tells whether the noun of a cue ends with token k and a particle stands within it, before its last word:
// عزم کا (بھی) اظہار, الزامات (بھی) عائد. It sets where that noun begins.
func (r *Reader) followsAround(h *Hit, k int, noun []int32, s text.Span) bool {
	n := len(noun)
	if n < 2 || r.ID(k) != noun[n-1] || !r.Is(k-1, lexicon.Particle) || !r.WordsStandAt(k-n, noun[:n-1], s) {
		return false
	}
	h.Core = k - n
	return true
}

// nounApart finds, to the left of a verb, the noun of a cue whose last word stands
// before the verb at token k: (حملے کی) ذمہ داری (طالبان نے) قبول (کی). It gives the
// token behind the noun, or -1.
func (r *Reader) nounApart(k int, c cueVerb, s text.Span) int {
	n := len(c.noun)
	if !c.cue.Split || n < 2 || r.ID(k) != c.noun[n-1] {
		return -1
	}
	for j := k - 1; j > s.Start && j > k-14; j-- {
		if r.WordsStandAt(j-n+2, c.noun[:n-1], s) {
			if r.Fold(j+1) == "میں" {
				return -1 // الزام میں (پابندی عائد کی)
			}
			return j + 1
		}
	}
	return -1
}

// maxRelativeNoun is how many words stand at most between the noun of a cue behind جس کا and its
// verb.
const maxRelativeNoun = 14

// relativeNoun is where the noun of the verb at token i begins, if that opens a relative
// clause and the subject stands between them: جس کا اعتراف (خود X نے) کیا. It is -1 otherwise.
func (r *Reader) relativeNoun(i int, s text.Span) int {
	if !r.Is(i-1, lexicon.Postposition|lexicon.Particle|lexicon.Relator) && r.Fold(i-1) != "نے" && r.Fold(i-1) != "کرکے" {
		return -1 // جس کی خواہش اس نے پوری کی
	}
	ne := false
	for k := i - 1; k > s.Start && k > i-maxRelativeNoun; k-- {
		switch {
		case r.Fold(k) == "نے":
			ne = true
		case r.RelativeObject(k) && r.Is(k, lexicon.Genitive):
			if ne {
				return k + 1
			}
			return -1
		case r.Names.At(k) == nil && r.Is(k, lexicon.Auxiliary|lexicon.ClauseStart) || r.Kind(k) != text.Word && !r.Comma(k):
			return -1
		}
	}
	return -1
}
