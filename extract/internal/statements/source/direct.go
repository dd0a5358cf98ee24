package source

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// A phrase before a postposition stands in the oblique case with all that belongs to it. What stands in the direct case
// before it is another noun phrase, the object or a headline without a stop.

// maxBehindKa is how many words behind a کا its noun and the phrase behind that are looked for.
const maxBehindKa = 25

// directStart is where the phrase that ends before tokens end and e begins behind the noun of the کا at token k, which
// is in the direct case: صدر کا اظہار افسوس وزیر خارجہ (نے). It is 0 if کا belongs to a participle or there is no such
// phrase: تحقیق کا حصہ بننے والے افراد (نے).
func (r *Reader) directStart(k, e, end int) int {
	if !r.Is(e, lexicon.Postposition) || r.NameBefore(k+1, k) != nil {
		return 0
	}
	noun := k + 1
	end = min(end, noun+maxBehindKa)
	for i := noun; i < end; i++ {
		if r.Fold(i) == ")" || i < noun+maxDirect && (r.Is(i, lexicon.Relative) || r.Infinitive(i)) {
			return 0
		}
	}
	for i := noun + 1; i < end; i++ {
		if r.Names.At(i) != nil || r.Names.InTitle(i) || r.Demonym(i) || r.Is(i, lexicon.Indefinite|lexicon.PersonPronoun) ||
			r.In(i, lexicon.Comparing) {
			return i
		}
	}
	switch {
	case noun+1 >= end || r.Names.At(noun) != nil || !r.PlainWord(noun) || r.Kind(noun+1) == text.Number:
		return 0
	case (r.Fold(e) == "نے" || r.Is(e+1, lexicon.Side)) && !strings.HasSuffix(r.Fold(noun), "ہ") &&
		!strings.HasSuffix(r.Fold(noun), "ا"):
		return noun // its noun may come behind the phrase: (اس فیصلے کا) مسلم برادری (کی جانب سے خیرمقدم کیا گیا)
	}
	return noun + 1
}

// maxDirect is within how many words behind a کا a participle takes its noun: (گاڑیوں کا) کاروبار کرنے والے.
const maxDirect = 5

// thisStart is where the phrase from token i to token end, which a یہ precedes, begins behind the noun that the یہ
// points to: (یہ) فیصلہ (صارفین کی جانب سے). It is i if that noun belongs to the phrase.
func (r *Reader) thisStart(i, end int) int {
	if i+1 >= end || !r.PlainWord(i) || r.Names.At(i) != nil || r.Demonym(i) || r.Names.InTitle(i) || r.Is(i+1, lexicon.Genitive) ||
		r.Kind(i+1) != text.Word {
		return i
	}
	for k := i + 1; k < end; k++ {
		if r.Is(k, lexicon.Relative) {
			return i // یہ منصوبہ پیش کرنے والوں (نے)
		}
	}
	return i + 1
}

// articleAt tells whether the دی at token k, in a phrase up to token end, is the English article with which a name
// begins or goes on, and not a form of دینا: اخبار دی ٹیلیگراف, انٹرنیشنل یونین فار دی کنزرویشن.
func (r *Reader) articleAt(k, end int) bool {
	if k+1 >= end || r.Kind(k+1) != text.Word || r.Is(k+1, lexicon.Auxiliary|lexicon.Postposition|lexicon.Relative) ||
		r.Infinitive(k+1) || r.Fold(k+1) == "جانے" {
		return false
	}
	return r.Kind(k-1) != text.Word || r.Is(k-1, lexicon.AgencyInside|lexicon.CaseMarker|lexicon.ClauseStart) ||
		r.In(k-1, lexicon.PressKind)
}

// belongsAhead tells whether token k, which elsewhere ends a phrase, is one word with what follows: سخت (گیر اخبار), نظر
// (ثانی کی درخواست).
func (r *Reader) belongsAhead(k, end int) bool {
	next := r.Fold(k + 1)
	switch r.Fold(k) {
	case "سخت":
		return next == "گیر"
	case "نظر":
		return next == "ثانی" && k+2 < end
	}
	return false
}
