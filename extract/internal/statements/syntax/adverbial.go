package syntax

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
)

// MaxAttribute is how many words an adverbial is at most away from the participle that it belongs to.
const MaxAttribute = 5

// BehindDoing is where an object starts between two tokens, behind what its speaker did at the same time:
// (وارنٹ جاری کرتے ہوئے) اشتہاری (قرار دیا), (معافی مانگتے ہوئے) نئے گانے (کا وعدہ کیا).
func (r *Reader) BehindDoing(start, end int) int {
	for i := end - 1; i > start; i-- {
		if r.Fold(i) == "ہویے" && (r.Lex.HasForm(r.ID(i-1), morph.Imperfective) || r.doing(i-1, start)) {
			return i + 1
		}
	}
	return start
}

// doing tells whether token i is a participle with an object, behind token start: معافی مانگتے, حالات کو دیکھتے, but not
// تیزی سے بڑھتے (ہوئے واقعات).
func (r *Reader) doing(i, start int) bool {
	if !strings.HasSuffix(r.Fold(i), "تے") || i-1 <= start || r.In(i-1, lexicon.MannerAdverb) {
		return false
	}
	return r.Fold(i-1) == "کو" || !r.Is(i-1, lexicon.Postposition|lexicon.Conjunction|lexicon.Demonstrative)
}

// ObjectPronoun is where what is called something starts at a pronoun, between two tokens: (اپنی پوسٹ میں) اسے بڑی
// کامیابی (قرار دیا). It is start where there is none, or where it belongs to what something else is called.
func (r *Reader) ObjectPronoun(start, end int) int {
	for k := end - 2; k > start; k-- {
		if f := r.Fold(k); f != "اسے" && f != "انہیں" || r.Doc.QuoteOf(k) != r.Doc.QuoteOf(start) {
			continue
		}
		if before := r.Fold(k - 1); r.Doc.Has(start, k, "کو") && before != "اور" && before != "تو" && before != "ہویے" {
			return start
		}
		return k
	}
	return start
}

// DoneTo tells whether an infinitive that ends before a token is something done to or given to somebody: (انہیں) ہسپتال
// منتقل کرنے (کا کہا), (انہیں) ووٹ دینے (کو کہا).
func (r *Reader) DoneTo(end int) bool {
	return r.Infinitive(end-1) &&
		(r.In(end-2, lexicon.DoneTo) || r.Fold(end-2) == "فراہم" ||
			r.Fold(end-1) == "دینے" && r.Fold(end-2) != "قرار" && r.Fold(end-2) != "انجام")
}

// rightBehind tells whether an infinitive comes right behind a کو, from token i on, so that it is done to whom that
// marks: (بیٹی کو) بھی واپس کرنے, (ملزم کو) پکڑنے.
func (r *Reader) rightBehind(i, end int) bool {
	for i < end && r.Is(i, lexicon.Particle) {
		i++
	}
	return r.Infinitive(i) && r.Fold(i) != "اپنے" || i+2 == end && r.Infinitive(i+1)
}
