package cue

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// heardIn is the end of the words behind the participle at token i by which somebody was heard
// or seen saying something: کہتے (ہوئے سنا) جا سکتا ہے, or i if they are no such words.
func (r *Reader) heardIn(i int) int {
	k := i + 1
	if r.Fold(k) == "ہویے" {
		k++
	}
	if !r.In(k, lexicon.Perception) {
		return i
	}
	if (r.Fold(k+1) == "و" || r.Fold(k+1) == "اور") && r.In(k+2, lexicon.Perception) {
		k += 2 // دیکھا و سنا
	}
	if f := r.Fold(k + 1); strings.HasPrefix(f, "ہوگ") || f == "ہو" && strings.HasPrefix(r.Fold(k+2), "گ") {
		return i // آپ نے ڈاکٹر کو یہ کہتے سنا ہوگا
	}
	return k + 1
}

// MaxHeard is how many words stand at most between the کو of whoever was heard and the cue:
// ترجمان کو (اسٹیج پر لوگوں سے یہ) کہتے سنا گیا.
const MaxHeard = 8

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
