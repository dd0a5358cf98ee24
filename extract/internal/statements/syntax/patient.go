package syntax

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/rules"
)

// Whether a کو marks to whom something is done in what was said or to whom it was said.

// marksPatient tells whether the کو at token i, in an object that ends before a token, marks to whom something is done
// in what was said, rather than to whom it was said.
func (r *Reader) marksPatient(i, end int, cue *rules.Cue) bool {
	switch {
	case cue.Act == "say" && cue.Audience == nil && strings.Contains(cue.Verb, " ") && r.Infinitive(end-1):
		return true // وزیر کو سہولت فراہم کرنے (کی تصدیق کی)
	case cue.Act == "announce" && (r.DoneTo(end) || r.rightBehind(i+1, end)):
		return true // مہمانوں کو کھانا دینے (کی پیشکش کی)
	}
	if f := r.Fold(i + 2); r.Lex.HasForm(r.ID(i+1), morph.Perfective) && (f == "جانے" || f == "گیے" || f == "گیی") {
		return true // اہلکاروں کو دی جانے والی سزا
	}
	return r.takesPatient(i, end) || r.takesPatient(i, r.firstOf(i+1, end)) // (ملزم کو) گرفتار کرنے (کا حکم دیا)
}

// takesPatient tells whether an infinitive that ends before a token has what the کو at token i marks for its object.
func (r *Reader) takesPatient(i, end int) bool {
	made := strings.HasPrefix(r.Fold(end-1), "کر") || r.Fold(end-1) == "بنانے"
	done := end - 2
	if r.Is(done, lexicon.Negation) {
		done-- // (شہریوں کو) ہراساں نہ کرنے
	}
	return done > i && !r.Is(i-1, lexicon.TimeWord) && !r.Doc.Has(i+1, end, "کو") &&
		(made && r.In(done, lexicon.DoneTo) || r.lacksObject(i+1, end))
}

// firstOf is where the first of several infinitives between two tokens ends, if something comes behind it that is done as
// well or for which it is done: (ملزم کو) قتل کرنے (اور لاش جلانے کی دھمکی), (شہریوں کو) واپس لانے (کے لیے طیارے بھیجنے
// کا حکم). It is to where there is none.
func (r *Reader) firstOf(from, to int) int {
	for i := from; i < to; i++ {
		if r.Infinitive(i) {
			if f := r.Fold(i + 1); r.Comma(i+1) || f == "اور" || f == "کیلیے" || f == "کے" && r.Fold(i+2) == "لیے" {
				return i + 1
			}
			break
		}
	}
	return to
}

// lacksObject tells whether an infinitive that ends before a token, in a phrase from token i on, has no object but the
// one that a کو marks before it: (کھلاڑی کو) ٹیم میں شامل کرنے, (شہری کو) سفر سے روکنے, (ضلع کو) آفت زدہ قرار دینے.
func (r *Reader) lacksObject(i, end int) bool {
	k := end - 1
	if f := r.Fold(i); r.Is(k, lexicon.Postposition) || !r.Infinitive(k) || f == "اپنا" || f == "اپنی" {
		return false // (تاجر کو) اپنا مال تنظیم کے حوالے کرنے
	}
	switch f := r.Fold(k); {
	case k-1 == i && r.Fold(i) == "واپس":
		return f != "جانے" && f != "آنے" // (فوجیوں کو) واپس بلانے
	case f == "دینے" && r.Fold(k-1) == "قرار":
		return k-2 >= i
	case f == "کرنے":
		if k--; r.Is(k, lexicon.Negation) {
			k--
		}
		if !r.In(k, lexicon.PutSomewhere) {
			return false
		}
	case !r.In(k, lexicon.Taking):
		return false
	}
	k--
	for k > i && r.Is(k, lexicon.Negation|lexicon.Particle) || k > i && r.In(k, lexicon.MannerAdverb) {
		k--
	}
	switch r.Fold(k) {
	case "سے":
		return k > i
	case "میں", "پر", "کے":
		return k > i && !r.bodyEndsAt(i-1) // (حکومت کو) نئی کتابیں نصاب میں شامل کرنے
	}
	return false
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
