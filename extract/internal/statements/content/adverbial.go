package content

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/text"
)

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

// objectDenied tells whether an object that starts with token i is one that was not said: نہ ہی اس کی موجودگی (کا اشارہ
// دیا).
func (r *Reader) objectDenied(i int) bool {
	return r.Fold(i) == "نہ" && (r.Fold(i+1) == "ہی" || r.Fold(i+1) == "تو")
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

// behindAddressed is where what somebody was told to do starts, between two tokens, behind a pronoun for whom it was
// said to: (وہاں انہیں) دور رہنے (کو کہا گیا). Somebody to whom it is done belongs to it.
func (r *Reader) behindAddressed(start, end int) int {
	at := r.ObjectPronoun(start, end)
	if at == start && !r.Is(start, lexicon.Dative) || at+1 >= end || !r.Infinitive(end-1) {
		return start
	}
	if r.DoneTo(end) {
		return at
	}
	return at + 1
}

// behindCallTime is where what is called something starts, between two tokens, behind when it was: (گزشتہ ماہ) صاف فضا
// کو حق (قرار دیا), (سنہ 2014 میں) اس قانون کو غیر آئینی. A time may also belong to what is called so: گزشتہ ہفتے شائع
// ہونے والی خبر کو.
func (r *Reader) behindCallTime(start, end int) int {
	i := start
	for i < end-1 &&
		(r.Is(i, lexicon.TimeWord) && r.Names.At(i) == nil ||
			i > start && (r.Kind(i) == text.Number || r.Is(i, lexicon.Genitive) && r.Is(i+1, lexicon.TimeWord))) {
		i++
	}
	if f := r.Fold(i); f == "میں" || f == "کو" && r.Is(i-1, lexicon.TimeWord) {
		i++
	} else if i < start+2 || r.Kind(i-1) == text.Number || r.Is(i, lexicon.Postposition) {
		return start
	}
	for k := i; k < end && r.Fold(k) != "کو"; k++ {
		if r.Is(k, lexicon.Relative) || r.Fold(k) == "گیی" {
			return start
		}
	}
	if i == start || !r.Doc.Has(i, end, "کو") && !r.AnyIs(i, end, lexicon.Dative) {
		return start
	}
	return i
}
