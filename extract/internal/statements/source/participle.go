package source

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// maxParticiple is how many words a participle has at most with all that belongs to it.
const maxParticiple = 9

// participle is where the participle that ends with token k starts, in a phrase that ends
// before token end: (سرحد پر زخمی ہونے) والے (افراد). Its own words belong to the phrase.
func (r *Reader) participle(k, lo, end int) int {
	i := k
	if r.Fold(k) == "گیی" {
		i-- // its کی is no postposition
	}
	for n := 0; n < 2 && i > lo && r.Kind(i-1) == text.Word && !r.Is(i-1, lexicon.Postposition|lexicon.Conjunction) &&
		!(i < k && r.companion(i-1)); n++ {
		i--
	}
	switch r.Fold(k) {
	case "والوں":
		if !r.Infinitive(k - 1) {
			return k - 1 // پولیس والوں
		}
	case "والے", "والی", "والا", "ہویے", "گیے", "گیی", "ہویی":
	default:
		return i
	}
	if i > lo && r.Is(i-1, lexicon.Particle) && r.Is(i-2, lexicon.CaseMarker) {
		i-- // ملک پر گہری نظر رکھنے والے
	}
	if at, ok := r.participleOpens(i, lo); ok && !r.NameBetween(k+1, end) {
		return at
	}
	p := r.Fold(i - 1)
	q := r.Doc.QuoteOf(i - 2)
	switch {
	case i-2 < lo:
	case (p == "میں" || p == "پر") && q != nil && q.Close == i-2 && q.Open >= lo && q.Open > i-2-maxParticiple:
		i = q.Open // ’دی ٹیلیگراف‘ میں شائع ہونے والی (رپورٹ)
	case (p == "میں" || p == "سے" || p == "پر" || p == "کو") &&
		(r.Kind(i-2) == text.Word || r.Kind(i-2) == text.Latin || r.Kind(i-2) == text.Number):
		i -= 2
	case r.companion(i-1) && (r.Names.At(i-3) != nil || !r.Verb(i-3)):
		i -= 2 // اس شخص کے ساتھ کام کرنے والے
	}
	return i
}

// companion tells whether token i closes a کے ساتھ, کے لیے or کے خلاف that goes with a participle.
func (r *Reader) companion(i int) bool {
	f := r.Fold(i)
	return (f == "ساتھ" || f == "لیے" || f == "خلاف") && r.Is(i-1, lexicon.Genitive)
}

// participleOpens is where the clause starts, if only words that can belong to the participle
// at token i stand before it there: (لارنس بشنوئی کے بھائی ہونے کا) دعویٰ کرنے (والے شخص نے).
func (r *Reader) participleOpens(i, lo int) (int, bool) {
	if !r.Is(i-1, lexicon.CaseMarker|lexicon.Genitive) && r.Fold(i-1) != "لیے" {
		return 0, false
	}
	for k := i - 1; k > i-maxParticiple; k-- {
		switch {
		case k < lo || r.Fold(k) == "کہ" || r.Fold(k) == "،" || r.Is(k, lexicon.ClauseStart) || r.Fold(k) == "اور" && r.Finite(k-1):
			return k + 1, k+1 < i
		case r.Fold(k) == "لیے": // انسانی حقوق کے لیے کام کرنے والوں
		case r.Kind(k) != text.Word &&
			r.Kind(k) != text.Number, r.Fold(k) == "نے", r.Is(k, lexicon.Auxiliary|lexicon.Conjunction|lexicon.Relator|lexicon.Opener|lexicon.PersonPronoun):
			return 0, false
		}
	}
	return 0, false
}

// settledBy is where the postposition starts with which a word like قائم at token k says how a phrase belongs to
// what stands before: (لندن) میں قائم (گروپ), (بچوں) کے ساتھ کھڑے (لوگوں). It is k if there is none.
func (r *Reader) settledBy(k, lo int) int {
	at := k - 1
	if r.Fold(k) == "متعلقہ" && r.Fold(at) != "سے" {
		return k // جس میں متعلقہ (حکام)
	}
	if r.Fold(at) == "پر" && at-1 >= lo && (r.Fold(at-1) == "وہاں" || r.Fold(at-1) == "یہاں" || r.Fold(at-1) == "موقع") {
		return at - 1 // وہاں پر موجود (لوگوں)
	}
	switch r.Fold(at) {
	case "وہاں", "یہاں":
		return at
	case "ساتھ":
		if at--; !r.Is(at, lexicon.Genitive) {
			return k
		}
	case "سے":
	case "میں", "کے", "پر":
	default:
		return k
	}
	if r.RelativeWord(at - 1) {
		return k // جس پر موجود (جج)
	}
	for n := at - 1; n >= lo; n-- {
		switch r.Kind(n) {
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
func (r *Reader) madeDocument(k, end int) bool {
	return r.Fold(k) == "گیی" && k+1 < end && r.Is(end-1, lexicon.Document) && !r.Is(k+1, lexicon.Auxiliary) &&
		!r.RelativeWord(k+1) && !r.gone(k)
}

// gone tells whether the گئے at token k ends a clause rather than a participle: چلے گئے, پہنچ گئے,
// but not کیے گئے (وعدے).
func (r *Reader) gone(k int) bool {
	return (r.Fold(k) == "گیے" || r.Fold(k) == "گیی") &&
		(r.Fold(k-1) == "چلے" || r.VerbRoot(k-1) && !r.Lex.HasForm(r.ID(k-1), morph.Perfective))
}

// maxWhole is how many words a phrase has at most by which somebody is called as it stands.
const maxWhole = 9

// WithoutParticiple is a long phrase without the clause before its last participle, if right behind that a name says whose or of
// what body somebody is: کئی برس سے ایک بیماری میں مبتلا (کمسن علی کے والدین), تحقیقات کی نگرانی کرنے والے (سپریم کورٹ کے بینچ).
func (r *Reader) WithoutParticiple(s text.Span) text.Span {
	if s.Len() <= maxWhole || r.Fold(s.Start+1) == "اور" {
		return s
	}
	k := s.End - 2
	for k > s.Start && (!r.Is(k, lexicon.Relative|lexicon.Settled) || r.Adverbial(k)) {
		k--
	}
	if k == s.Start {
		return s
	}
	for i := k + 1; i < s.End && !r.Is(i, lexicon.Genitive|lexicon.Postposition|lexicon.Conjunction); i++ {
		if m := r.NameFrom(i); m != nil && m.End < s.End-1 && r.Is(m.End, lexicon.Genitive) &&
			!r.Names.Is(m.Entity, names.Place) {
			return text.Span{Start: k + 1, End: s.End}
		}
	}
	return s
}
