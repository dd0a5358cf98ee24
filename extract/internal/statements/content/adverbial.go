package content

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/syntax"
	"bayan/extract/text"
)

// What tells how, when, where or how often something was said stands before the object of the cue.

// behindLeadIn is where an object starts behind what joins its clause to the one before and what tells how, when or
// how often it was said: (بلکہ) (ایک بار پھر) ان الزامات (کی تردید کی).
func (r *Reader) behindLeadIn(start, end int, h *cue.Hit) int {
	for {
		at := r.behindAdverbials(r.behindConjunctions(start, end), end, h)
		if at == start {
			return start
		}
		start = at
	}
}

// behindConjunctions is where an object starts behind the conjunctions of its clause: (جبکہ) سزا (کی مذمت کی), but یا تو
// معافی یا جرمانے (کا مطالبہ کیا).
func (r *Reader) behindConjunctions(start, end int) int {
	for start < end-1 && r.Doc.QuoteOf(start) == nil {
		f := r.Fold(start)
		if !r.Is(start, lexicon.Conjunction) || f == "اگر" || f == "و" || f == "یا" && !r.Finite(start-1) ||
			f == "پھر" && r.Fold(start+1) == "سے" {
			break
		}
		start++
		if f == "پھر" && r.Enclitic(start) {
			start++
		}
	}
	return start
}

// behindAdverbials is where an object starts behind what tells how, when or how often it was said:
// (ایک بار پھر) ان الزامات (کی تردید کی), (دو روز قبل ہی) ریٹائرمنٹ (کا اعلان کیا). What somebody is
// praised or blamed for may have been done again: ایک بار پھر منتخب ہونے (پر مبارکباد دی).
func (r *Reader) behindAdverbials(start, end int, h *cue.Hit) int {
	if h.Object && r.Fold(h.ObjectEnd) == "پر" && h.Cue.Act != "urge" && r.Infinitive(end-1) {
		return start
	}
	for start < end-1 {
		at := r.adverbialEnd(start, end)
		if at <= start || at >= end || r.adverbialWithin(at, end) {
			break
		}
		start = at
	}
	return start
}

// maxAgo is how many words before قبل say how long ago something was said: گزشتہ سال کے آخر سے.
const maxAgo = 4

// adverbialEnd is where an adverbial ends that starts with token i: a listed one, or how long ago something
// was said: دو روز قبل ہی. It is i where there is none.
func (r *Reader) adverbialEnd(i, end int) int {
	if m, ok := r.Names.Matches.Longest(i, lexicon.Adverbial); ok {
		return m.End
	}
	if m, ok := r.Names.Matches.Longest(i, lexicon.LooseAdverbial); ok && !r.Infinitive(end-1) {
		at := m.End
		if r.Fold(at) == "ہی" {
			at++
		}
		if r.opensPhrase(at) {
			return at
		}
	}
	if at := r.wordingEnd(i, end); at > i {
		return at
	}
	for k := i; k < min(i+maxAgo, end-1) && (r.Numeral(k) || r.Is(k, lexicon.TimeWord|lexicon.Indefinite)); k++ {
		if f := r.Fold(k + 1); k == i || f != "قبل" && f != "پہلے" {
			continue
		}
		if r.Fold(k+2) == "ہی" {
			k++
		}
		return k + 2
	}
	return i
}

// opensPhrase tells whether a noun phrase begins at token i, so that an adverb before it belongs to none: (مسلسل) اس
// (کی تردید کی), (فوراً) کابل (کی حمایت کی).
func (r *Reader) opensPhrase(i int) bool {
	if r.Is(i, lexicon.Demonstrative|lexicon.PersonPronoun|lexicon.Dative) || strings.HasPrefix(r.Fold(i), "اپن") {
		return true
	}
	m := r.Names.At(i)
	return m != nil && m.Start == i
}

// maxWording is how many words say in which words something was said: ڈھکے چھپے الفاظ میں.
const maxWording = 4

// wordingEnd is where a phrase ends that starts with token i and says in which words or manner something was said:
// (واضح الفاظ میں) حملے (کی مذمت کی). It is i where there is none. A manner may be that of a deed: دوستانہ انداز میں بات
// کرنے (کا مشورہ دیا).
func (r *Reader) wordingEnd(i, end int) int {
	for k := i; k < min(i+maxWording, end-2) && r.Kind(k) == text.Word && !r.Is(k, lexicon.Postposition); k++ {
		if k > i && r.Is(k, lexicon.MannerNoun) && r.Fold(k+1) == "میں" && !(r.Fold(k) == "انداز" && r.Infinitive(end-1)) {
			return k + 2
		}
	}
	return i
}

// maxAttribute is how many words an adverbial is at most away from the participle that it belongs to.
const maxAttribute = 5

// adverbialWithin tells whether an adverbial that ends before token i belongs to what was said: اب تک (کے نتائج),
// حال ہی میں (سامنے آنے والی ویڈیو), اس موقع پر (موجود لوگوں).
func (r *Reader) adverbialWithin(i, end int) bool {
	if r.Is(i, lexicon.Genitive|lexicon.Settled|lexicon.Postposition) {
		return true
	}
	for k := i; k < min(i+maxAttribute, end) && !r.Is(k, lexicon.Postposition); k++ {
		if r.Is(k, lexicon.Relative) || r.Fold(k) == "گیا" || r.Fold(k) == "گیی" {
			return true
		}
	}
	return false
}

// A demonstrative or pronoun tells where an object starts: all before it that ends with a postposition of its own is no
// part of the noun phrase that it opens.

// behindAdjunct is where an object starts between two tokens, behind where, when or how it was said, if a demonstrative or
// pronoun opens the noun phrase behind that: (عدالت میں) ان الزامات (کی تردید کی), (کئی برسوں سے) انہیں قتل (کی دھمکیاں).
// It may belong to what has a verb or an owner in it (ملک میں اس کی فروخت پر, ایران میں ان ڈرونز کے استعمال کی) or is only
// of some sort: جیلوں میں ایسے سلوک (کی تردید).
func (r *Reader) behindAdjunct(start, end int, h *cue.Hit) int {
	if h.Cue.Complement || !h.Object || r.Infinitive(end-1) {
		return start
	}
	for k := end - 1; k > start+1; k-- {
		if r.Is(k, lexicon.Postposition|lexicon.Genitive|lexicon.Relative|lexicon.Conjunction) || r.Kind(k) != text.Word ||
			r.Infinitive(k) {
			return start
		}
		if !r.Is(k, lexicon.Demonstrative|lexicon.PersonPronoun|lexicon.Dative) {
			continue
		}
		if r.Fold(k) == "ایسے" || !r.endsAdjunct(k-1, h) || r.Doc.QuoteOf(k) != r.Doc.QuoteOf(start) {
			return start
		}
		if r.Is(k, lexicon.Dative) && syntax.MayMarkAudience(h.Cue, "کو") && k+1 < end {
			return k + 1
		}
		return k
	}
	return start
}

// endsAdjunct tells whether token i ends a phrase that says where, since when, how or through what something was said:
// عدالت میں, برسوں سے, خط کے ذریعے, but not اس بارے میں, X کی جانب سے, ایران سے (روابط).
func (r *Reader) endsAdjunct(i int, h *cue.Hit) bool {
	switch r.Fold(i) {
	case "میں":
		return !r.Is(i-1, lexicon.Relator)
	case "سے":
		return !r.Is(i-1, lexicon.Relator|lexicon.Side) && h.Cue.Act != "accuse" && !r.Is(h.ObjectEnd-1, lexicon.Meeting)
	case "ذریعے":
		return r.Is(i-1, lexicon.Genitive)
	}
	return false
}
