package statements

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// phraseBefore is the noun phrase that ends before token e, not starting before
// lo. A phrase whose last words are a name may be longer than the name: the
// speaker is found in it later.
func (r *reader) phraseBefore(e, lo int) text.Span {
	end := r.phraseEnd(e, lo)
	if p, ok := r.pronounBefore(end, e, lo); ok {
		return p
	}
	w := phraseWalk{lo: lo, end: end, e: e}
	i := end
	for on := true; on && i > lo; {
		i, on = r.stepBack(&w, i)
	}
	return r.trimPhrase(i, end)
}

// phraseWalk is the way back over the words of a noun phrase.
type phraseWalk struct {
	lo, end  int // the phrase does not start before lo and ends before end
	e        int // the token that ends it: a case marker or cue
	brackets int // how many brackets are open, seen from behind
}

// phraseEnd is where the noun phrase before token e ends: in front of particles, and of a case marker that is written
// twice.
func (r *reader) phraseEnd(e, lo int) int {
	end := e
	for end > lo && r.names.At(end-1) == nil && (r.is(end-1, lexicon.Particle) || r.fold(end-1) == "خود" || r.fold(end-1) == "دونوں" || r.kind(end-1) == text.Mark || r.kind(end-1) == text.Punct && r.fold(end-1) != ")") {
		end--
	}
	if end-1 > lo && r.is(e, lexicon.Genitive) && (r.fold(end-1) == r.fold(e) || r.fold(end-1) == "نے") && r.names.At(end-1) == nil {
		end-- // محمد اورنگزیب کا (کا کہنا تھا), ترجمان نے (کا کہنا تھا), but not جان کی (کا کہنا تھا)
	}
	if end-2 > lo && r.fold(end-1) == "کے" && r.names.At(end-1) == nil && (r.fold(e) == "نے" || r.is(e, lexicon.Genitive)) && r.is(end-2, lexicon.PersonNoun|lexicon.GroupNoun) {
		end-- // ایک صارف کے (نے)
	}
	return end
}

// pronounBefore is the phrase before tokens end and e where a pronoun ends it: the pronoun alone or, in front of a
// relative one, those whom it means.
func (r *reader) pronounBefore(end, e, lo int) (text.Span, bool) {
	if f := r.fold(end - 1); end-1 > lo && (f == "جس" || f == "جن" && r.fold(e) != "نے" && !r.numeral(end-2) && r.names.At(end-1) == nil) { // but not ہان سو جن
		if r.names.At(end-2) != nil || r.is(end-2, lexicon.PersonNoun|lexicon.GroupNoun) || r.nameLike(end-2) {
			return r.phraseBefore(end-1, lo), true // دوسری طرف وہ لوگ جن (کا کہنا ہے)
		}
		return text.Span{Start: end - 1, End: end}, true // … سے بات کی جن (کا کہنا ہے)
	}
	if end-1 > lo && r.is(end-1, lexicon.PersonPronoun) || end > lo && r.fold(end-1) == "جنہوں" {
		return text.Span{Start: end - 1, End: end}, true // … تو انھوں (نے), … سے بات کی جنھوں (نے)
	}
	if end < e && r.fold(end) == "دونوں" && (end == lo || r.is(end-1, lexicon.TimeWord) || r.is(end-1, lexicon.Relator) && r.is(end-2, lexicon.Genitive)) {
		return text.Span{Start: end, End: end + 1}, true // بدھ کے روز دونوں (نے), اس کے بعد دونوں (نے)
	}
	return text.Span{}, false
}

// stepBack is where a phrase starts that goes on in front of its token i, as far as the next word or name tells, and
// whether more may stand in front of that.
func (r *reader) stepBack(w *phraseWalk, i int) (int, bool) {
	k := i - 1
	if m := r.names.At(k); m != nil && m.Start >= w.lo {
		return m.Start, true
	}
	f := r.fold(k)
	switch {
	case w.brackets > 0 || f == ")" || f == "(":
		if !r.overBracket(w, k) {
			return i, false
		}
		return k, true
	case r.wordOfName(w, k):
		return k, true
	case r.is(k, lexicon.Settled) && r.settledBy(k, w.lo) < k:
		return r.settledBy(k, w.lo), true
	case r.countsOrLists(w, k):
		return k, true
	}
	if start := r.startsBehind(w, k); start > 0 {
		return start, false
	}
	switch {
	case r.is(k, lexicon.Genitive), f == "و":
		return k, true
	case f == "اور":
		if !r.coordinates(k, w.lo) {
			return i, false
		}
		return k, true
	case r.is(k, lexicon.Relative), r.madeDocument(k, w.end):
		if r.adverbial(k) || r.gone(k) {
			return i, false
		}
		return r.participle(k, w.lo, w.end), true
	}
	return r.stepOver(w, i)
}

// overBracket tells whether a phrase goes on over the bracket at token k, or over what stands within one.
func (r *reader) overBracket(w *phraseWalk, k int) bool {
	switch r.fold(k) {
	case ")":
		if w.end-k > 1 && !r.acronymBracket(k) {
			return false // لاہور (نمائندہ خصوصی) …
		}
		w.brackets++
	case "(":
		if w.brackets == 0 {
			return false
		}
		w.brackets--
	}
	return true
}

// wordOfName tells whether token k of a phrase belongs to a name, though it is a verb or a little word elsewhere.
func (r *reader) wordOfName(w *phraseWalk, k int) bool {
	f := r.fold(k)
	switch {
	case k == w.end-1 && k > w.lo && r.verb(k) && r.ofName(k-1) && !strings.HasSuffix(f, "نے"):
		return true // احسان مانی, انتھی لی
	case f == "دی" && r.articleAt(k, w.end), f == "لی" && r.surnameAt(k, w.lo, w.end), r.belongsAhead(k, w.end):
		return true // دی ٹیلیگراف, وکیل لی فانگ پن
	case !r.is(k, lexicon.LetterName):
		return false
	}
	// ڈی آئی جی, ایف آئی آر, whose آئی is also a verb
	return r.names.InTitle(k) || k+1 < w.end && (r.spelled(k) || r.is(k+1, lexicon.LetterName) && !r.is(k, lexicon.Genitive|lexicon.Postposition))
}

// countsOrLists tells whether token k stands between words of a number or parts of a list.
func (r *reader) countsOrLists(w *phraseWalk, k int) bool {
	i, inner := k+1, k+1 < w.end
	switch f := r.fold(k); {
	case f == "سے" && r.fold(k-1) == "بہت" && k > w.lo && inner:
		return true // بہت سے لوگوں
	case f == "سے" && r.fold(k-1) == "نام" && k-2 > w.lo && inner && r.is(k-2, lexicon.Genitive) && r.is(i, lexicon.Indefinite|lexicon.PersonNoun):
		return true // ’X‘ کے نام سے (ایک صارف)
	case f == "سے" && k > w.lo && inner && r.numeral(k-1) && (r.numeral(i) || r.in(i, lexicon.Comparing)):
		return true // 30 سے زائد ریاستوں, سات سے آٹھ سال
	case r.kind(k) == text.Mark && w.end-k < 12:
		return true
	case f == "،" && inner:
		// امریکہ، برطانیہ اور ایران
		return r.names.EndingAt(k) != nil && r.names.At(i) != nil || r.listed(k, i, w.end) || r.conjunct(k, i, w.end)
	}
	return false
}

// startsBehind is where a phrase starts at whose token k something else ends, a sentence or what is spoken of, or 0.
func (r *reader) startsBehind(w *phraseWalk, k int) int {
	switch f := r.fold(k); {
	case r.kind(k) == text.Stop || r.kind(k) == text.Punct && (f != "-" || r.dash(k)):
		return k + 1
	case (f == "اس" || f == "ان") && r.is(k+1, lexicon.Genitive) && k+2 < w.end && k > w.lo && r.plainWord(k-1) && !r.is(k-1, lexicon.Demonstrative):
		return k // (نوجوان کی ہلاکت کا الزام) اس کے لواحقین نے (عائد کیا)
	case r.is(k, lexicon.Genitive) && r.is(k-1, lexicon.Document) && k-1 > w.lo && r.noticed(k, w.end, w.e):
		return k + 1
	case f == "کا":
		return max(r.directStart(k, w.e, w.end), 0) // (… کا اعلان) خبر رساں ایجنسی (کے مطابق)
	}
	return 0
}

// stepOver is as stepBack, for a word that is neither of a name or number nor links nouns.
func (r *reader) stepOver(w *phraseWalk, i int) (int, bool) {
	k := i - 1
	switch f := r.fold(k); {
	case r.is(k-1, lexicon.Genitive) && (f == "متعلق" || f == "پاس" && r.fold(i) != "موجود" || f == "خلاف" && i < w.end && r.names.At(i) != nil):
		return i, false // (اس جائزے کے متعلق) وزیر داخلہ, (پابندی کے خلاف) بلوچستان اسمبلی کے ارکان
	case r.kind(k) == text.Latin && (w.end-k < 2 || r.is(i, lexicon.Genitive) && i+1 < w.end):
		return k, true
	case f == "یہ" && r.is(w.e, lexicon.Postposition) && r.thisStart(i, w.end) > i:
		return r.thisStart(i, w.end), false // (یہ قانون) نچلی عدالتوں (نے معطل کر دیا تھا)
	case r.kind(k) == text.Latin, r.is(k, lexicon.Dative), r.is(k, lexicon.SubjectPronoun) && r.fold(i) != "ادارے":
		return i, false
	case r.is(k, lexicon.Particle) && k > w.lo && r.fold(k-1) == "ایک": // ایک سخت بیان
		return k, true
	case f == "ذریعے" && k == w.end-1 && k > w.lo && !r.is(k-1, lexicon.Genitive): // ایک ذریعے (نے بتایا), but not فون کے ذریعے
		return k, true
	case r.is(k, lexicon.Postposition|lexicon.ClauseStart|lexicon.Conjunction|lexicon.Auxiliary|lexicon.Relator), r.is(k, lexicon.Particle) && f != "مزید":
		return i, false
	case r.verb(k) && !r.is(k, lexicon.PersonNoun):
		return i, false
	}
	return k, true
}

// noticed tells whether the genitive at token k belongs to what the agency behind it, which acts with
// the نے at token e, took notice of: (بیان کا) سندھ حکومت نے نوٹس لیا.
func (r *reader) noticed(k, end, e int) bool {
	return r.fold(e) == "نے" && r.fold(e+1) == "نوٹس" && (r.names.At(k+1) != nil || r.is(end-1, lexicon.GroupNoun))
}

// dash tells whether a blank follows the hyphen at token k, as it does a dash.
func (r *reader) dash(k int) bool {
	t := r.doc.Tokens
	return k+1 < len(t) && t[k].End < t[k+1].Start
}
