package cue

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// takeKe extends a cue over the کہ that follows it.
func (r *Reader) takeKe(h *Hit, s text.Span) {
	e := h.End
	if e < s.End && r.Comma(e) && r.Fold(e+1) == "کہ" {
		e++
	}
	misspelt := (r.Fold(e) == "کے" || r.Fold(e) == "کی" && r.Fold(e-2) == "کہنا") && r.Copula(e-1) && r.Kind(e+1) == text.Word &&
		!r.Is(e+1, lexicon.Relator|lexicon.Nearness)
	if e < s.End && (r.Fold(e) == "کہ" || misspelt || r.saidKe(h, e)) { // کا کہنا ہے کے
		h.End, h.Ke = e+1, true
	}
}

// saidKe tells whether the کے or کی at token e is a misspelt کہ behind a bare کہا, a verb right behind its نے or the past
// of a cue with a noun: نے کہا کے, نے بتایا کی, دھمکی دی کے. No genitive stands behind a verb, but what was said may be a
// noun (کا کہا کی).
func (r *Reader) saidKe(h *Hit, e int) bool {
	if h.Shape != Verb || !h.Perfect || h.Part || r.Fold(e) != "کے" && r.Fold(e) != "کی" {
		return false
	}
	if r.Kind(e+1) == text.Word && r.Is(e+1, lexicon.Relator|lexicon.Nearness|lexicon.Postposition) ||
		r.Is(e+1, lexicon.Auxiliary) {
		return false
	}
	return r.Fold(e-1) == "کہا" && !r.Is(e-2, lexicon.Genitive) || r.Fold(e-2) == "نے" && h.Core == e-1 ||
		r.Fold(e) == "کے" && r.Fold(e-1) == "دی" && h.Core < e-1
}

// maxAwaited is how many words stand at most between یہ کہتے ہوئے and the کہ that it awaits.
const maxAwaited = 20

// awaited is the token behind the کہ to which the یہ before a participle points over the main verb of its clause, from
// token i on: یہ کہہ کر (استعفیٰ دے دیا) کہ. It is 0 where there is none.
func (r *Reader) awaited(i int, s text.Span) int {
	for k := i; k < s.End && k < i+maxAwaited; k++ {
		switch {
		case r.Fold(k) == "کہ":
			if k == i || r.Finite(k-1) && !r.told(i, k-1) {
				return k + 1
			}
			return 0
		case r.In(k, lexicon.Perception), r.Kind(k) == text.Punct || r.Kind(k) == text.Mark ||
			r.Kind(k) == text.Stop, (r.Fold(k) == "تو" || r.Is(k, lexicon.Conjunction)) && r.Finite(k-1):
			return 0
		}
	}
	return 0
}

// told tells whether the verb that ends with token k, and begins with token i or behind it, is one of saying itself:
// یہ کہہ کر (ثنا نے بتایا کہ).
func (r *Reader) told(i, k int) bool {
	for k >= i && r.Is(k, lexicon.Auxiliary) {
		k--
	}
	if k < i {
		return false
	}
	for _, v := range r.Lex.VerbForms(r.ID(k)) {
		for _, c := range r.Cues.verbs[v.Verb] {
			if len(c.noun) == 0 {
				return true
			}
		}
	}
	return false
}
