package statements

import "bayan/extract/internal/lexicon"

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
