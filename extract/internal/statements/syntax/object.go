package syntax

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/text"
)

// Where an object starts.

// maxSetting is how many words at most say where and when something was said.
const maxSetting = 10

// SkipSetting leaves out, at the start of an object phrase, the occasion on which it was
// said: (اپنے ردعمل میں) ان نتائج کو شہرت کی کوشش (قرار دیا).
func (r *Reader) SkipSetting(start, end int) int {
	at := start
	for i := start; i < min(start+maxSetting, end-1); i++ {
		switch {
		case r.Fold(i) == "میں" && r.Is(i-1, lexicon.Occasion|lexicon.Document|lexicon.Answer):
			return i + 1
		case r.Fold(i) == "کو" && !r.Is(i-1, lexicon.TimeWord):
			return at
		case r.saidThere(i, start, end):
			at = i + 1
		}
		if k := r.settingEnd(i, start); k > i && r.calledByName(k, end) {
			return k
		}
	}
	return at
}

// settingEnd is where a phrase ends whose last word but for a پر is token i and that says when or on what occasion
// something was said: مہم کے دوران, اجلاس کے موقع پر, 2014 میں. It is i where there is none.
func (r *Reader) settingEnd(i, start int) int {
	switch r.Fold(i) {
	case "دوران", "بعد":
		if r.Is(i-1, lexicon.Genitive) && i-1 > start {
			return i + 1
		}
	case "موقع", "موقعے":
		if r.Is(i-1, lexicon.Genitive) && r.Fold(i+1) == "پر" {
			return i + 2
		}
	case "میں":
		if i == start+1 && r.Kind(start) == text.Number {
			return i + 1
		}
	}
	return i
}

// maxCalled is how many words a name or noun of people has at most that is called something.
const maxCalled = 6

// calledByName tells whether somebody or something with a name, or people, is called something from token i on. What
// happened may belong to a time (2014 میں حملے کو), but those do not: (2014 میں) تنظیم کو دہشت گرد (قرار دیا).
func (r *Reader) calledByName(i, end int) bool {
	for k := i; k < min(i+maxCalled, end); k++ {
		switch {
		case r.Fold(k) == "کو":
			return k > i && (r.Names.EndingAt(k) != nil || r.PeopleEndAt(k))
		case r.Is(k, lexicon.Postposition):
			return false
		}
	}
	return false
}

// BareInfinitive tells whether an object is only the infinitive of a verb, which says
// too little without what it is done to: (ان قواعد کو) شائع کرنے (کا مطالبہ کیا).
func (r *Reader) BareInfinitive(start, end int) bool {
	return r.Infinitive(end-1) && (end-start == 1 || end-start == 2 && r.Fold(end-1) == "کرنے")
}

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
