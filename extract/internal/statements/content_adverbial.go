package statements

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/text"
)

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

// objectDenied tells whether an object that starts with token i is one that was not said: نہ ہی اس کی موجودگی (کا اشارہ
// دیا).
func (r *reader) objectDenied(i int) bool {
	return r.fold(i) == "نہ" && (r.fold(i+1) == "ہی" || r.fold(i+1) == "تو")
}

// objectToldBefore tells whether an object that starts with token i is what was told before: یہ بات ایک انٹرویو میں
// (کہی).
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
	if m, ok := r.names.Matches.Longest(i, lexicon.LooseAdverbial); ok && !r.infinitive(end-1) {
		at := m.End
		if r.fold(at) == "ہی" {
			at++
		}
		if r.opensPhrase(at) {
			return at
		}
	}
	if at := r.wordingEnd(i, end); at > i {
		return at
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

// opensPhrase tells whether a noun phrase begins at token i, so that an adverb before it belongs to none: (مسلسل) اس
// (کی تردید کی), (فوراً) کابل (کی حمایت کی).
func (r *reader) opensPhrase(i int) bool {
	if r.is(i, lexicon.Demonstrative|lexicon.PersonPronoun|lexicon.Dative) || strings.HasPrefix(r.fold(i), "اپن") {
		return true
	}
	m := r.names.At(i)
	return m != nil && m.Start == i
}

// maxWording is how many words say in which words something was said: ڈھکے چھپے الفاظ میں.
const maxWording = 4

// wordingEnd is where a phrase ends that starts with token i and says in which words or manner something was said:
// (واضح الفاظ میں) حملے (کی مذمت کی). It is i where there is none. A manner may be that of a deed: دوستانہ انداز میں بات
// کرنے (کا مشورہ دیا).
func (r *reader) wordingEnd(i, end int) int {
	for k := i; k < min(i+maxWording, end-2) && r.kind(k) == text.Word && !r.is(k, lexicon.Postposition); k++ {
		if k > i && r.is(k, lexicon.MannerNoun) && r.fold(k+1) == "میں" && !(r.fold(k) == "انداز" && r.infinitive(end-1)) {
			return k + 2
		}
	}
	return i
}

// maxAttribute is how many words an adverbial is at most away from the participle that it belongs to.
const maxAttribute = 5

// doneToName tells whether what something tells of between two tokens was done to somebody named before it: (X کو)
// نظرانداز کیے جانے (کی خبر), (X کو) دیے گئے (استثنیٰ).
func (r *reader) doneToName(from, to int) bool {
	for k := from + 1; k < min(from+maxAttribute, to); k++ {
		if f := r.fold(k); (f == "جانے" || f == "گیے" || f == "گیی") && r.lex.HasForm(r.id(k-1), morph.Perfective) {
			return true
		}
	}
	return false
}

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

// behindDoing is where an object starts between two tokens, behind what its speaker did at the same time:
// (وارنٹ جاری کرتے ہوئے) اشتہاری (قرار دیا), (معافی مانگتے ہوئے) نئے گانے (کا وعدہ کیا).
func (r *reader) behindDoing(start, end int) int {
	for i := end - 1; i > start; i-- {
		if r.fold(i) == "ہویے" && (r.lex.HasForm(r.id(i-1), morph.Imperfective) || r.doing(i-1, start)) {
			return i + 1
		}
	}
	return start
}

// doing tells whether token i is a participle with an object, behind token start: معافی مانگتے, حالات کو دیکھتے, but not
// تیزی سے بڑھتے (ہوئے واقعات).
func (r *reader) doing(i, start int) bool {
	if !strings.HasSuffix(r.fold(i), "تے") || i-1 <= start || r.in(i-1, lexicon.MannerAdverb) {
		return false
	}
	return r.fold(i-1) == "کو" || !r.is(i-1, lexicon.Postposition|lexicon.Conjunction|lexicon.Demonstrative)
}

// objectPronoun is where what is called something starts at a pronoun, between two tokens: (اپنی پوسٹ میں) اسے بڑی
// کامیابی (قرار دیا). It is start where there is none, or where it belongs to what something else is called.
func (r *reader) objectPronoun(start, end int) int {
	for k := end - 2; k > start; k-- {
		if f := r.fold(k); f != "اسے" && f != "انہیں" || r.doc.QuoteOf(k) != r.doc.QuoteOf(start) {
			continue
		}
		if before := r.fold(k - 1); r.doc.Has(start, k, "کو") && before != "اور" && before != "تو" && before != "ہویے" {
			return start
		}
		return k
	}
	return start
}

// behindAddressed is where what somebody was told to do starts, between two tokens, behind a pronoun for whom it was
// said to: (وہاں انہیں) دور رہنے (کو کہا گیا). Somebody to whom it is done belongs to it.
func (r *reader) behindAddressed(start, end int) int {
	at := r.objectPronoun(start, end)
	if at == start && !r.is(start, lexicon.Dative) || at+1 >= end || !r.infinitive(end-1) {
		return start
	}
	if r.doneTo(end) {
		return at
	}
	return at + 1
}

// doneTo tells whether an infinitive that ends before a token is something done to or given to somebody: (انہیں) ہسپتال
// منتقل کرنے (کا کہا), (انہیں) ووٹ دینے (کو کہا).
func (r *reader) doneTo(end int) bool {
	return r.infinitive(end-1) && (r.in(end-2, lexicon.DoneTo) || r.fold(end-2) == "فراہم" || r.fold(end-1) == "دینے" && r.fold(end-2) != "قرار" && r.fold(end-2) != "انجام")
}

// rightBehind tells whether an infinitive comes right behind a کو, from token i on, so that it is done to whom that
// marks: (بیٹی کو) بھی واپس کرنے, (ملزم کو) پکڑنے.
func (r *reader) rightBehind(i, end int) bool {
	for i < end && r.is(i, lexicon.Particle) {
		i++
	}
	return r.infinitive(i) && r.fold(i) != "اپنے" || i+2 == end && r.infinitive(i+1)
}

// behindCallTime is where what is called something starts, between two tokens, behind when it was: (گزشتہ ماہ) صاف فضا
// کو حق (قرار دیا), (سنہ 2014 میں) اس قانون کو غیر آئینی. A time may also belong to what is called so: گزشتہ ہفتے شائع
// ہونے والی خبر کو.
func (r *reader) behindCallTime(start, end int) int {
	i := start
	for i < end-1 && (r.is(i, lexicon.TimeWord) && r.names.At(i) == nil || i > start && (r.kind(i) == text.Number || r.is(i, lexicon.Genitive) && r.is(i+1, lexicon.TimeWord))) {
		i++
	}
	if f := r.fold(i); f == "میں" || f == "کو" && r.is(i-1, lexicon.TimeWord) {
		i++
	} else if i < start+2 || r.kind(i-1) == text.Number || r.is(i, lexicon.Postposition) {
		return start
	}
	for k := i; k < end && r.fold(k) != "کو"; k++ {
		if r.is(k, lexicon.Relative) || r.fold(k) == "گیی" {
			return start
		}
	}
	if i == start || !r.doc.Has(i, end, "کو") && !r.anyIs(i, end, lexicon.Dative) {
		return start
	}
	return i
}
