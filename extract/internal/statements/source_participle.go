package statements

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// maxParticiple is how many words a participle has at most with all that belongs to it.
const maxParticiple = 9

// participle is where the participle that ends with token k starts, in a phrase that ends
// before token end: (سرحد پر زخمی ہونے) والے (افراد). Its own words belong to the phrase.
func (r *reader) participle(k, lo, end int) int {
	i := k
	if r.fold(k) == "گیی" {
		i-- // its کی is no postposition
	}
	for n := 0; n < 2 && i > lo && r.kind(i-1) == text.Word && !r.is(i-1, lexicon.Postposition|lexicon.Conjunction) && !(i < k && r.companion(i-1)); n++ {
		i--
	}
	switch r.fold(k) {
	case "والوں":
		if !r.infinitive(k - 1) {
			return k - 1 // پولیس والوں
		}
	case "والے", "والی", "والا", "ہویے", "گیے", "گیی", "ہویی":
	default:
		return i
	}
	if i > lo && r.is(i-1, lexicon.Particle) && r.is(i-2, lexicon.CaseMarker) {
		i-- // ملک پر گہری نظر رکھنے والے
	}
	if at, ok := r.participleOpens(i, lo); ok && !r.namesAny(k+1, end) {
		return at
	}
	p := r.fold(i - 1)
	q := r.doc.QuoteOf(i - 2)
	switch {
	case i-2 < lo:
	case (p == "میں" || p == "پر") && q != nil && q.Close == i-2 && q.Open >= lo && q.Open > i-2-maxParticiple:
		i = q.Open // ’دی ٹیلیگراف‘ میں شائع ہونے والی (رپورٹ)
	case (p == "میں" || p == "سے" || p == "پر" || p == "کو") && (r.kind(i-2) == text.Word || r.kind(i-2) == text.Latin || r.kind(i-2) == text.Number):
		i -= 2
	case r.companion(i-1) && (r.names.At(i-3) != nil || !r.verb(i-3)):
		i -= 2 // اس شخص کے ساتھ کام کرنے والے
	}
	return i
}

// behindParticiple is where what stands between two tokens of a phrase begins behind its last participle, if names
// that اور joins belong to that: علی اور عمر کے ساتھ کام کرنے والی (صائمہ).
func (r *reader) behindParticiple(from, to int) int {
	for k := to - 1; k > from; k-- {
		if !r.is(k, lexicon.Relative) || r.adverbial(k) {
			continue
		}
		for i := k - 1; i > from; i-- {
			if r.fold(i) == "اور" {
				if r.names.At(i+1) != nil {
					return k + 1
				}
				break
			}
		}
		break
	}
	return from
}

// companion tells whether token i closes a کے ساتھ, کے لیے or کے خلاف that goes with a participle.
func (r *reader) companion(i int) bool {
	f := r.fold(i)
	return (f == "ساتھ" || f == "لیے" || f == "خلاف") && r.is(i-1, lexicon.Genitive)
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

// settledBy is where the postposition starts with which a word like قائم at token k says how a phrase belongs to
// what stands before: (لندن) میں قائم (گروپ), (بچوں) کے ساتھ کھڑے (لوگوں). It is k if there is none.
func (r *reader) settledBy(k, lo int) int {
	at := k - 1
	if r.fold(k) == "متعلقہ" && r.fold(at) != "سے" {
		return k // جس میں متعلقہ (حکام)
	}
	if r.fold(at) == "پر" && at-1 >= lo && (r.fold(at-1) == "وہاں" || r.fold(at-1) == "یہاں" || r.fold(at-1) == "موقع") {
		return at - 1 // وہاں پر موجود (لوگوں)
	}
	switch r.fold(at) {
	case "وہاں", "یہاں":
		return at
	case "ساتھ":
		if at--; !r.is(at, lexicon.Genitive) {
			return k
		}
	case "سے":
	case "میں", "کے", "پر":
	default:
		return k
	}
	if r.relativeWord(at - 1) {
		return k // جس پر موجود (جج)
	}
	for n := at - 1; n >= lo; n-- {
		switch r.kind(n) {
		case text.Word, text.Latin:
			return at
		case text.Mark:
			continue
		}
		break
	}
	return k
}

// madeDocument tells whether the گئی at token k closes the participle of the document behind it, up to token end:
// جمع کرائی گئی (رپورٹ), but not پولیس لے گئی (ذرائع).
func (r *reader) madeDocument(k, end int) bool {
	return r.fold(k) == "گیی" && k+1 < end && r.is(end-1, lexicon.Document) && !r.is(k+1, lexicon.Auxiliary) && !r.relativeWord(k+1) && !r.gone(k)
}

// gone tells whether the گئے at token k ends a clause rather than a participle: چلے گئے, پہنچ گئے,
// but not کیے گئے (وعدے).
func (r *reader) gone(k int) bool {
	return (r.fold(k) == "گیے" || r.fold(k) == "گیی") && (r.fold(k-1) == "چلے" || r.root(k-1) && !r.lex.HasForm(r.id(k-1), morph.Perfective))
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

// maxWhole is how many words a phrase has at most by which somebody is called as it stands.
const maxWhole = 9

// saysEnough is a long phrase without the clause before its last participle, if right behind that a name says whose or of
// what body somebody is: کئی برس سے ایک بیماری میں مبتلا (کمسن علی کے والدین), تحقیقات کی نگرانی کرنے والے (سپریم کورٹ کے بینچ).
func (r *reader) saysEnough(s text.Span) text.Span {
	if s.Len() <= maxWhole || r.fold(s.Start+1) == "اور" {
		return s
	}
	k := s.End - 2
	for k > s.Start && (!r.is(k, lexicon.Relative|lexicon.Settled) || r.adverbial(k)) {
		k--
	}
	if k == s.Start {
		return s
	}
	for i := k + 1; i < s.End && !r.is(i, lexicon.Genitive|lexicon.Postposition|lexicon.Conjunction); i++ {
		if m := r.names.At(i); m != nil && m.Start == i && m.End < s.End-1 && r.is(m.End, lexicon.Genitive) && !r.names.Is(m.Entity, names.Place) {
			return text.Span{Start: k + 1, End: s.End}
		}
	}
	return s
}
