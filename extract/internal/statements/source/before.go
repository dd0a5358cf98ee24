package source

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// PhraseBefore is the noun phrase that ends before token e, not starting before
// lo. A phrase whose last words are a name may be longer than the name: the
// speaker is found in it later.
func (r *Reader) PhraseBefore(e, lo int) text.Span {
	end := r.phraseEnd(e, lo)
	if p, ok := r.pronounBefore(end, e, lo); ok {
		return p
	}
	w := phraseWalk{lo: lo, end: end, e: e}
	i := end
	for on := true; on && i > lo; {
		i, on = r.stepBack(&w, i)
	}
	return r.TrimPhrase(i, end)
}

// phraseWalk is the way back over the words of a noun phrase.
type phraseWalk struct {
	lo, end  int // the phrase does not start before lo and ends before end
	e        int // the token that ends it: a case marker or cue
	brackets int // how many brackets are open, seen from behind
}

// phraseEnd is where the noun phrase before token e ends: in front of particles, and of a case marker that is written
// twice.
func (r *Reader) phraseEnd(e, lo int) int {
	end := e
	for end > lo && r.Names.At(end-1) == nil &&
		(r.Is(end-1, lexicon.Particle) || r.Fold(end-1) == "خود" || r.Fold(end-1) == "دونوں" || r.Kind(end-1) == text.Mark ||
			r.Kind(end-1) == text.Punct && r.Fold(end-1) != ")") {
		end--
	}
	if end-1 > lo && r.Is(e, lexicon.Genitive) && (r.Fold(end-1) == r.Fold(e) || r.Fold(end-1) == "نے") &&
		r.Names.At(end-1) == nil {
		end-- // محمد اورنگزیب کا (کا کہنا تھا), ترجمان نے (کا کہنا تھا), but not جان کی (کا کہنا تھا)
	}
	if end-2 > lo && r.Fold(end-1) == "کے" && r.Names.At(end-1) == nil && (r.Fold(e) == "نے" || r.Is(e, lexicon.Genitive)) &&
		r.Is(end-2, lexicon.PersonNoun|lexicon.GroupNoun) {
		end-- // ایک صارف کے (نے)
	}
	return end
}

// pronounBefore is the phrase before tokens end and e where a pronoun ends it: the pronoun alone or, in front of a
// relative one, those whom it means.
func (r *Reader) pronounBefore(end, e, lo int) (text.Span, bool) {
	if f := r.Fold(end - 1); end-1 > lo &&
		(f == "جس" || f == "جن" && r.Fold(e) != "نے" && !r.Numeral(end-2) && r.Names.At(end-1) == nil) { // but not ہان سو جن
		if r.Names.At(end-2) != nil || r.Is(end-2, lexicon.PersonNoun|lexicon.GroupNoun) || r.NameLike(end-2) {
			return r.PhraseBefore(end-1, lo), true // دوسری طرف وہ لوگ جن (کا کہنا ہے)
		}
		return text.Span{Start: end - 1, End: end}, true // … سے بات کی جن (کا کہنا ہے)
	}
	if end-1 > lo && r.Is(end-1, lexicon.PersonPronoun) || end > lo && r.Fold(end-1) == "جنہوں" {
		return text.Span{Start: end - 1, End: end}, true // … تو انھوں (نے), … سے بات کی جنھوں (نے)
	}
	if end < e && r.Fold(end) == "دونوں" &&
		(end == lo || r.Is(end-1, lexicon.TimeWord) || r.Is(end-1, lexicon.Relator) && r.Is(end-2, lexicon.Genitive)) {
		return text.Span{Start: end, End: end + 1}, true // بدھ کے روز دونوں (نے), اس کے بعد دونوں (نے)
	}
	return text.Span{}, false
}

// stepBack is where a phrase starts that goes on in front of its token i, as far as the next word or name tells, and
// whether more may stand in front of that.
func (r *Reader) stepBack(w *phraseWalk, i int) (int, bool) {
	k := i - 1
	if m := r.Names.At(k); m != nil && m.Start >= w.lo {
		return m.Start, true
	}
	f := r.Fold(k)
	switch {
	case w.brackets > 0 || f == ")" || f == "(":
		if !r.overBracket(w, k) {
			return i, false
		}
		return k, true
	case r.wordOfName(w, k):
		return k, true
	case r.Is(k, lexicon.Settled) && r.settledBy(k, w.lo) < k:
		return r.settledBy(k, w.lo), true
	case r.countsOrLists(w, k):
		return k, true
	}
	if start := r.startsBehind(w, k); start > 0 {
		return start, false
	}
	switch {
	case r.Is(k, lexicon.Genitive), f == "و":
		return k, true
	case f == "اور":
		if !r.coordinates(k, w.lo) {
			return i, false
		}
		return k, true
	case r.Is(k, lexicon.Relative), r.madeDocument(k, w.end):
		if r.Adverbial(k) || r.gone(k) {
			return i, false
		}
		return r.participle(k, w.lo, w.end), true
	}
	return r.stepOver(w, i)
}

// overBracket tells whether a phrase goes on over the bracket at token k, or over what stands within one.
func (r *Reader) overBracket(w *phraseWalk, k int) bool {
	switch r.Fold(k) {
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
func (r *Reader) wordOfName(w *phraseWalk, k int) bool {
	f := r.Fold(k)
	switch {
	case k == w.end-1 && k > w.lo && r.Verb(k) && r.OfName(k-1) && !strings.HasSuffix(f, "نے"):
		return true // احسان مانی, انتھی لی
	case f == "دی" && r.articleAt(k, w.end), r.belongsAhead(k, w.end):
		return true // دی ٹیلیگراف, وکیل لی فانگ پن
	case !r.Is(k, lexicon.LetterName):
		return false
	}
	// ڈی آئی جی, ایف آئی آر, whose آئی is also a verb
	return r.Names.InTitle(k) ||
		k+1 < w.end && (r.spelled(k) || r.Is(k+1, lexicon.LetterName) && !r.Is(k, lexicon.Genitive|lexicon.Postposition))
}

// countsOrLists tells whether token k stands between words of a number or parts of a list.
func (r *Reader) countsOrLists(w *phraseWalk, k int) bool {
	i, inner := k+1, k+1 < w.end
	switch f := r.Fold(k); {
	case f == "سے" && r.Fold(k-1) == "بہت" && k > w.lo && inner:
		return true // بہت سے لوگوں
	case f == "سے" && r.Fold(k-1) == "نام" && k-2 > w.lo && inner && r.Is(k-2, lexicon.Genitive) &&
		r.Is(i, lexicon.Indefinite|lexicon.PersonNoun):
		return true // ’X‘ کے نام سے (ایک صارف)
	case f == "سے" && k > w.lo && inner && r.Numeral(k-1) && (r.Numeral(i) || r.In(i, lexicon.Comparing)):
		return true // 30 سے زائد ریاستوں, سات سے آٹھ سال
	case r.Kind(k) == text.Mark && w.end-k < 12:
		return true
	case f == "،" && inner:
		// امریکہ، برطانیہ اور ایران
		return r.Names.EndingAt(k) != nil && r.Names.At(i) != nil || r.listed(k, i, w.end) || r.conjunct(k, i, w.end)
	}
	return false
}

// startsBehind is where a phrase starts at whose token k something else ends, a sentence or what is spoken of, or 0.
func (r *Reader) startsBehind(w *phraseWalk, k int) int {
	switch f := r.Fold(k); {
	case r.Kind(k) == text.Stop || r.Kind(k) == text.Punct && (f != "-" || r.dash(k)):
		return k + 1
	case (f == "اس" || f == "ان") && r.Is(k+1, lexicon.Genitive) && k+2 < w.end && k > w.lo && r.PlainWord(k-1) &&
		!r.Is(k-1, lexicon.Demonstrative):
		return k // (نوجوان کی ہلاکت کا الزام) اس کے لواحقین نے (عائد کیا)
	case f == "کا":
		return max(r.directStart(k, w.e, w.end), 0) // (… کا اعلان) خبر رساں ایجنسی (کے مطابق)
	}
	return 0
}

// stepOver is as stepBack, for a word that is neither of a name or number nor links nouns.
func (r *Reader) stepOver(w *phraseWalk, i int) (int, bool) {
	k := i - 1
	switch f := r.Fold(k); {
	case r.Is(k-1, lexicon.Genitive) &&
		(f == "متعلق" || f == "پاس" && r.Fold(i) != "موجود" || f == "خلاف" && i < w.end && r.Names.At(i) != nil):
		return i, false // (اس جائزے کے متعلق) وزیر داخلہ, (پابندی کے خلاف) بلوچستان اسمبلی کے ارکان
	case r.Kind(k) == text.Latin && (w.end-k < 2 || r.Is(i, lexicon.Genitive) && i+1 < w.end):
		return k, true
	case f == "یہ" && r.Is(w.e, lexicon.Postposition) && r.thisStart(i, w.end) > i:
		return r.thisStart(i, w.end), false // (یہ قانون) نچلی عدالتوں (نے معطل کر دیا تھا)
	case r.Kind(k) == text.Latin, r.Is(k, lexicon.Dative), r.Is(k, lexicon.SubjectPronoun) && r.Fold(i) != "ادارے":
		return i, false
	case r.Is(k, lexicon.Particle) && k > w.lo && r.Fold(k-1) == "ایک": // ایک سخت بیان
		return k, true
	case f == "ذریعے" && k == w.end-1 && k > w.lo && !r.Is(k-1, lexicon.Genitive): // ایک ذریعے (نے بتایا), but not فون کے ذریعے
		return k, true
	case r.Is(k, lexicon.Postposition|lexicon.ClauseStart|lexicon.Conjunction|lexicon.Auxiliary|lexicon.Relator), r.Is(k, lexicon.Particle) &&
		f != "مزید":
		return i, false
	case r.Verb(k) && !r.Is(k, lexicon.PersonNoun):
		return i, false
	}
	return k, true
}

// dash tells whether a blank follows the hyphen at token k, as it does a dash.
func (r *Reader) dash(k int) bool {
	t := r.Doc.Tokens
	return k+1 < len(t) && t[k].End < t[k+1].Start
}
