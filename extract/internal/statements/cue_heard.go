package statements

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// heardIn is the end of the words behind the participle at token i by which somebody was heard
// or seen saying something: کہتے (ہوئے سنا) جا سکتا ہے, or i if they are no such words.
func (r *reader) heardIn(i int) int {
	k := i + 1
	if r.fold(k) == "ہویے" {
		k++
	}
	if !r.in(k, lexicon.Perception) {
		return i
	}
	if (r.fold(k+1) == "و" || r.fold(k+1) == "اور") && r.in(k+2, lexicon.Perception) {
		k += 2 // دیکھا و سنا
	}
	if f := r.fold(k + 1); strings.HasPrefix(f, "ہوگ") || f == "ہو" && strings.HasPrefix(r.fold(k+2), "گ") {
		return i // آپ نے ڈاکٹر کو یہ کہتے سنا ہوگا
	}
	return k + 1
}

// maxHeard is how many words stand at most between the کو of whoever was heard and the cue:
// ترجمان کو (اسٹیج پر لوگوں سے یہ) کہتے سنا گیا.
const maxHeard = 8

// heardSubject is who was heard or seen saying something: X کو یہ کہتے سنا گیا کہ, ویڈیو میں X یہ کہتے
// دکھائی دیے کہ.
func (r *reader) heardSubject(h *hit, c *clause) (subject, bool) {
	if !h.ke && r.fold(h.End) != ":" && r.kind(h.End) != text.Mark {
		return subject{}, false
	}
	if !strings.HasSuffix(r.fold(h.heard-1), "ا") {
		return r.nominativeSubject(h, c) // X یہ کہتے سنے گئے, کہتے دکھائی دیے
	}
	for i := h.Start - 1; i >= c.before() && i >= h.Start-maxHeard; i-- {
		switch {
		case r.is(i, lexicon.Dative):
			return subject{Span: text.Span{Start: i, End: i + 1}, end: i + 1}, true
		case r.fold(i) == "کو":
			s := r.phraseOrAntecedent(i, c.before())
			return subject{Span: s, end: i + 1}, s.Len() > 0
		case r.is(i, lexicon.Auxiliary) || r.fold(i) == "کہ":
			return subject{}, false
		}
	}
	return r.nominativeSubject(h, c)
}

// maxAwaited is how many words stand at most between یہ کہتے ہوئے and the کہ that it awaits.
const maxAwaited = 20

// awaited is the token behind the کہ to which the یہ before a participle points over the main verb of its clause, from
// token i on: یہ کہہ کر (استعفیٰ دے دیا) کہ. It is 0 where there is none.
func (r *reader) awaited(i int, s text.Span) int {
	for k := i; k < s.End && k < i+maxAwaited; k++ {
		switch {
		case r.fold(k) == "کہ":
			if k == i || r.finite(k-1) && !r.told(i, k-1) {
				return k + 1
			}
			return 0
		case r.in(k, lexicon.Perception), r.kind(k) == text.Punct || r.kind(k) == text.Mark || r.kind(k) == text.Stop, (r.fold(k) == "تو" || r.is(k, lexicon.Conjunction)) && r.finite(k-1):
			return 0
		}
	}
	return 0
}

// told tells whether the verb that ends with token k, and begins with token i or behind it, is one of saying itself:
// یہ کہہ کر (ثنا نے بتایا کہ).
func (r *reader) told(i, k int) bool {
	for k >= i && r.is(k, lexicon.Auxiliary) {
		k--
	}
	if k < i {
		return false
	}
	for _, v := range r.lex.VerbForms(r.id(k)) {
		for _, c := range r.cues.verbs[v.Verb] {
			if len(c.noun) == 0 {
				return true
			}
		}
	}
	return false
}
