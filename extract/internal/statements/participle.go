package statements

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/text"
)

// maxParticiple is how many words a participle has at most with all that belongs to it.
const maxParticiple = 9

// participle is where the participle that ends with token k starts, in a phrase that ends
// before token end: (سرحد پر زخمی ہونے) والے (افراد). Its own words belong to the phrase.
func (r *reader) participle(k, lo, end int) int {
	i := k
	for n := 0; n < 2 && i > lo && r.kind(i-1) == text.Word && !r.is(i-1, lexicon.Postposition|lexicon.Conjunction); n++ {
		i--
	}
	switch r.fold(k) {
	case "والے", "والی", "والا", "ہویے", "گیے", "ہویی":
		if at, ok := r.participleOpens(i, lo); ok && !r.namesAny(k+1, end) {
			return at
		}
		if p := r.fold(i - 1); i > lo && (p == "میں" || p == "سے" || p == "پر" || p == "کو") && i-2 > lo && (r.kind(i-2) == text.Word || r.kind(i-2) == text.Latin) {
			i -= 2
		}
	}
	return i
}

// participleOpens is where the clause starts, if only words that can belong to the participle
// at token i stand before it there: (لارنس بشنوئی کے بھائی ہونے کا) دعویٰ کرنے (والے شخص نے).
func (r *reader) participleOpens(i, lo int) (int, bool) {
	if !r.is(i-1, lexicon.CaseMarker|lexicon.Genitive) && r.fold(i-1) != "لیے" {
		return 0, false
	}
	for k := i - 1; k > i-maxParticiple; k-- {
		switch {
		case k < lo || r.fold(k) == "کہ" || r.fold(k) == "،" || r.is(k, lexicon.ClauseStart) || r.fold(k) == "اور" && r.finite(k-1):
			return k + 1, k+1 < i
		case r.fold(k) == "لیے": // انسانی حقوق کے لیے کام کرنے والوں
		case r.kind(k) != text.Word && r.kind(k) != text.Number, r.fold(k) == "نے", r.is(k, lexicon.Auxiliary|lexicon.Conjunction|lexicon.Relator|lexicon.Opener|lexicon.PersonPronoun):
			return 0, false
		}
	}
	return 0, false
}

// gone tells whether the گئے at token k ends a clause rather than a participle: چلے گئے, پہنچ گئے,
// but not کیے گئے (وعدے).
func (r *reader) gone(k int) bool {
	return r.fold(k) == "گیے" && (r.fold(k-1) == "چلے" || r.root(k-1) && !r.lex.HasForm(r.id(k-1), morph.Perfective))
}

// adverbial tells whether the ہوئے at token k follows an imperfective: دیتے ہوئے says
// how somebody spoke and is no part of who they are.
func (r *reader) adverbial(k int) bool {
	return r.lex.HasForm(r.id(k-1), morph.Imperfective) || strings.HasSuffix(r.fold(k-1), "تے")
}

// namesAny tells whether a name stands between two tokens, which says enough of who it is:
// اختلاف کرنے والے (عدالت عظمیٰ کے دو جج).
func (r *reader) namesAny(from, to int) bool {
	for i := from; i < to; i++ {
		if r.names.At(i) != nil {
			return true
		}
	}
	return false
}
