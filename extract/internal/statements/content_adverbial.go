package statements

import "bayan/extract/internal/lexicon"

// behindLeadIn is where an object starts behind what joins its clause to the one before and what tells how, when or
// how often it was said: (بلکہ) (ایک بار پھر) ان الزامات (کی تردید کی).
func (r *reader) behindLeadIn(start, end int, h *hit) int {
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
func (r *reader) behindConjunctions(start, end int) int {
	for start < end-1 && r.doc.QuoteOf(start) == nil {
		f := r.fold(start)
		if !r.is(start, lexicon.Conjunction) || f == "اگر" || f == "و" || f == "یا" && !r.finite(start-1) || f == "پھر" && r.fold(start+1) == "سے" {
			break
		}
		start++
		if f == "پھر" && r.enclitic(start) {
			start++
		}
	}
	return start
}

// objectDenied tells whether an object that starts with token i is one that was not said: نہ ہی اس کی موجودگی (کا اشارہ دیا).
func (r *reader) objectDenied(i int) bool {
	return r.fold(i) == "نہ" && (r.fold(i+1) == "ہی" || r.fold(i+1) == "تو")
}

// objectToldBefore tells whether an object that starts with token i is what was told before: یہ بات ایک انٹرویو میں (کہی).
func (r *reader) objectToldBefore(i int) bool {
	return r.fold(i) == "یہ" && (r.fold(i+1) == "بات" || r.fold(i+1) == "باتیں") && r.doc.QuoteOf(i) == nil
}

// behindAdverbials is where an object starts behind what tells how, when or how often it was said:
// (ایک بار پھر) ان الزامات (کی تردید کی), (دو روز قبل ہی) ریٹائرمنٹ (کا اعلان کیا). What somebody is
// praised or blamed for may have been done again: ایک بار پھر منتخب ہونے (پر مبارکباد دی).
func (r *reader) behindAdverbials(start, end int, h *hit) int {
	if h.object && r.fold(h.objectEnd) == "پر" && h.cue.Act != "urge" && r.infinitive(end-1) {
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
func (r *reader) adverbialEnd(i, end int) int {
	if m, ok := r.names.Matches.Longest(i, lexicon.Adverbial); ok {
		return m.End
	}
	for k := i; k < min(i+maxAgo, end-1) && (r.numeral(k) || r.is(k, lexicon.TimeWord|lexicon.Indefinite)); k++ {
		if f := r.fold(k + 1); k == i || f != "قبل" && f != "پہلے" {
			continue
		}
		if r.fold(k+2) == "ہی" {
			k++
		}
		return k + 2
	}
	return i
}

// maxAttribute is how many words an adverbial is at most away from the participle that it belongs to.
const maxAttribute = 5

// adverbialWithin tells whether an adverbial that ends before token i belongs to what was said: اب تک (کے نتائج),
// حال ہی میں (سامنے آنے والی ویڈیو), اس موقع پر (موجود لوگوں).
func (r *reader) adverbialWithin(i, end int) bool {
	if r.is(i, lexicon.Genitive|lexicon.Settled|lexicon.Postposition) {
		return true
	}
	for k := i; k < min(i+maxAttribute, end) && !r.is(k, lexicon.Postposition); k++ {
		if r.is(k, lexicon.Relative) || r.fold(k) == "گیا" || r.fold(k) == "گیی" {
			return true
		}
	}
	return false
}
