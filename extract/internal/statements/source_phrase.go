package statements

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// phraseOrAntecedent is phraseBefore, or where a relative clause stands before
// token e (X جو … ہیں نے) the phrase that it belongs to.
func (r *reader) phraseOrAntecedent(e, lo int) text.Span {
	if r.comma(e - 1) {
		// بلی آئلش، جن کے گانے نے انعام جیتا، (نے کہا)
		for i := e - 2; i > lo+1 && i > e-maxTaken; i-- {
			if r.relativeWord(i) && (r.comma(i-1) || r.names.EndingAt(i) != nil) {
				return r.phraseBefore(i, lo)
			}
		}
	}
	s := r.phraseBefore(e, lo)
	if s.Len() > 0 && s.Start-2 > lo && r.fold(s.Start-1) == "سے" && r.fold(s.Start-2) == "میں" && r.partOf(s) {
		if all := r.phraseBefore(s.Start-2, lo); all.Len() > 0 && r.fold(all.Start) != "جن" {
			s.Start = all.Start // تین سائنسدانوں میں سے ایک (نے), ان میں سے کچھ
		}
	}
	k := e - 1
	if r.fold(k) == "،" {
		k--
	}
	if s.Len() > 0 || !r.finite(k) && k == e-1 {
		return s
	}
	for i := k; i > lo && i > k-25; i-- {
		switch r.fold(i) {
		case "جو", "جن", "جس", "جنہوں":
			return r.phraseBefore(i, lo)
		}
	}
	return s
}

// partOf tells whether a phrase behind میں سے says how many of the whole it means: ایک, تقریباً
// آدھے افراد, 86 فی صد.
func (r *reader) partOf(s text.Span) bool {
	return !r.anyIs(s.Start, s.End, lexicon.Relative) && (r.numeral(s.Start) || r.is(s.Start, lexicon.Indefinite) || r.fold(s.Start) == "تقریبا" || r.fold(s.Start) == "اکثریت")
}

// clauseStart is where the clause that ends at token e starts, not before lo.
func (r *reader) clauseStart(e, lo int) int {
	i := e
	for i > lo {
		k := i - 1
		if r.kind(k) == text.Stop || r.is(k, lexicon.ClauseStart) || r.fold(k) == "کہ" || r.fold(k) == "؛" || r.fold(k) == "جہاں" {
			break
		}
		if f := r.fold(k); (r.comma(k) || f == "اور" || f == "وہیں" || f == "جب" || f == "لہذا" || f == "چنانچہ") && r.finite(k-1) {
			break // جہاں بحث ہوئی وہیں (سوال بھی اٹھائے گئے)
		}
		i--
	}
	for i < e && (r.is(i, lexicon.Opener|lexicon.ClauseStart) || r.fold(i) == "،" || r.fold(i) == "اور") {
		i++
	}
	return i
}

// finite tells whether token i can be the verb that ends a clause.
func (r *reader) finite(i int) bool {
	if r.is(i, lexicon.Auxiliary) || strings.HasSuffix(r.fold(i), "ایا") && r.kind(i-1) == text.Word && !r.is(i-1, lexicon.Genitive) {
		return true // بڑھایا, دکھایا
	}
	return r.lex.HasForm(r.id(i), morph.Perfective)
}

// phraseBefore is the noun phrase that ends before token e, not starting before
// lo. A phrase whose last words are a name may be longer than the name: the
// speaker is found in it later.
func (r *reader) phraseBefore(e, lo int) text.Span {
	end := e
	for end > lo && r.names.At(end-1) == nil && (r.is(end-1, lexicon.Particle) || r.fold(end-1) == "خود" || r.fold(end-1) == "دونوں" || r.kind(end-1) == text.Mark || r.kind(end-1) == text.Punct && r.fold(end-1) != ")") {
		end--
	}
	if end-1 > lo && r.is(e, lexicon.Genitive) && (r.fold(end-1) == r.fold(e) || r.fold(end-1) == "نے") && r.names.At(end-1) == nil {
		end-- // محمد اورنگزیب کا (کا کہنا تھا), ترجمان نے (کا کہنا تھا), but not جان کی (کا کہنا تھا)
	}
	if f := r.fold(end - 1); end-1 > lo && (f == "جس" || f == "جن" && r.fold(e) != "نے" && !r.numeral(end-2) && r.names.At(end-1) == nil) { // but not ہان سو جن
		if r.names.At(end-2) != nil || r.is(end-2, lexicon.PersonNoun|lexicon.GroupNoun) || r.nameLike(end-2) {
			return r.phraseBefore(end-1, lo) // دوسری طرف وہ لوگ جن (کا کہنا ہے)
		}
		return text.Span{Start: end - 1, End: end} // … سے بات کی جن (کا کہنا ہے)
	}
	if end-1 > lo && r.is(end-1, lexicon.PersonPronoun) || end > lo && r.fold(end-1) == "جنہوں" {
		return text.Span{Start: end - 1, End: end} // … تو انھوں (نے), … سے بات کی جنھوں (نے)
	}
	if end-2 > lo && r.fold(end-1) == "کے" && r.names.At(end-1) == nil && (r.fold(e) == "نے" || r.is(e, lexicon.Genitive)) && r.is(end-2, lexicon.PersonNoun|lexicon.GroupNoun) {
		end-- // ایک صارف کے (نے)
	}
	if end < e && r.fold(end) == "دونوں" && (end == lo || r.is(end-1, lexicon.TimeWord) || r.is(end-1, lexicon.Relator) && r.is(end-2, lexicon.Genitive)) {
		return text.Span{Start: end, End: end + 1} // بدھ کے روز دونوں (نے), اس کے بعد دونوں (نے)
	}
	i := end
	brackets := 0
	for i > lo {
		k := i - 1
		if m := r.names.At(k); m != nil && m.Start >= lo {
			i = m.Start
			continue
		}
		f := r.fold(k)
		switch {
		case k == end-1 && k > lo && r.verb(k) && r.ofName(k-1) && !strings.HasSuffix(f, "نے"): // احسان مانی, انتھی لی
		case f == ")" && end-k > 1 && !r.acronymBracket(k):
			return r.trimPhrase(i, end) // لاہور (نمائندہ خصوصی) …
		case f == ")":
			brackets++
		case f == "(":
			if brackets == 0 {
				return r.trimPhrase(i, end)
			}
			brackets--
		case brackets > 0:
		case f == "دی" && r.articleAt(k, end), f == "لی" && r.surnameAt(k, lo, end), r.belongsAhead(k, end): // دی ٹیلیگراف, وکیل لی فانگ پن
		case r.is(k, lexicon.LetterName) && (r.names.InTitle(k) || k+1 < end && (r.spelled(k) || k == i-1 && r.is(i, lexicon.LetterName) && !r.is(k, lexicon.Genitive|lexicon.Postposition))): // ڈی آئی جی, ایف آئی آر, whose آئی is also a verb
		case r.is(k, lexicon.Settled) && r.settledBy(k, lo) < k:
			i = r.settledBy(k, lo)
			continue
		case f == "سے" && r.fold(k-1) == "بہت" && k > lo && i < end: // بہت سے لوگوں
		case f == "سے" && k > lo && i < end && r.numeral(k-1) && (r.numeral(i) || r.in(i, lexicon.Comparing)): // 30 سے زائد ریاستوں, سات سے آٹھ سال
		case r.kind(k) == text.Mark && end-k < 12:
		case f == "،" && i < end && (r.names.EndingAt(k) != nil && r.names.At(i) != nil || r.listed(k, i, end) || r.conjunct(k, i, end)): // امریکہ، برطانیہ اور ایران
		case r.kind(k) == text.Stop || r.kind(k) == text.Punct && (f != "-" || r.dash(k)):
			return r.trimPhrase(i, end)
		case (f == "اس" || f == "ان") && r.is(k+1, lexicon.Genitive) && k+2 < end && k > lo && r.plainWord(k-1) && !r.is(k-1, lexicon.Demonstrative):
			return r.trimPhrase(k, end) // (نوجوان کی ہلاکت کا الزام) اس کے لواحقین نے (عائد کیا)
		case r.is(k, lexicon.Genitive) && r.is(k-1, lexicon.Document) && k-1 > lo && r.noticed(k, end, e):
			return r.trimPhrase(i, end)
		case f == "کا" && r.directStart(k, e, end) > 0:
			return r.trimPhrase(r.directStart(k, e, end), end) // (… کا اعلان) خبر رساں ایجنسی (کے مطابق)
		case r.is(k, lexicon.Genitive), f == "و":
		case f == "اور":
			if !r.coordinates(k, lo) {
				return r.trimPhrase(i, end)
			}
		case r.is(k, lexicon.Relative), r.madeDocument(k, end):
			if r.adverbial(k) || r.gone(k) {
				return r.trimPhrase(i, end)
			}
			i = r.participle(k, lo, end)
			continue
		case r.is(k-1, lexicon.Genitive) && (f == "متعلق" || f == "پاس" && r.fold(k+1) != "موجود" || f == "خلاف" && i < end && r.names.At(i) != nil):
			return r.trimPhrase(i, end) // (اس جائزے کے متعلق) وزیر داخلہ, (پابندی کے خلاف) بلوچستان اسمبلی کے ارکان
		case r.kind(k) == text.Latin && (end-k < 2 || r.is(k+1, lexicon.Genitive) && k+2 < end):
		case f == "یہ" && r.is(e, lexicon.Postposition) && r.thisStart(i, end) > i:
			return r.trimPhrase(r.thisStart(i, end), end) // (یہ قانون) نچلی عدالتوں (نے معطل کر دیا تھا)
		case r.kind(k) == text.Latin, r.is(k, lexicon.Dative), r.is(k, lexicon.SubjectPronoun) && r.fold(k+1) != "ادارے":
			return r.trimPhrase(i, end)
		case r.is(k, lexicon.Particle) && k > lo && r.fold(k-1) == "ایک": // ایک سخت بیان
		case f == "ذریعے" && k == end-1 && k > lo && !r.is(k-1, lexicon.Genitive): // ایک ذریعے (نے بتایا), but not فون کے ذریعے
		case r.is(k, lexicon.Postposition|lexicon.ClauseStart|lexicon.Conjunction|lexicon.Auxiliary|lexicon.Relator), r.is(k, lexicon.Particle) && f != "مزید":
			return r.trimPhrase(i, end)
		case r.verb(k) && !r.is(k, lexicon.PersonNoun):
			return r.trimPhrase(i, end)
		}
		i = k
	}
	return r.trimPhrase(i, end)
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

// numeral tells whether token i is a number, in figures or a word.
func (r *reader) numeral(i int) bool {
	return r.kind(i) == text.Number || r.in(i, lexicon.Numeral)
}

// nameLike tells whether token i can only be part of a name: a word of names or one
// that nothing knows.
func (r *reader) nameLike(i int) bool {
	return r.kind(i) == text.Word && (r.id(i) == 0 || r.is(i, lexicon.Given|lexicon.Family) && !r.is(i, lexicon.NameWord|lexicon.Common))
}

// ofName tells whether token i can be part of a name, whatever else it may be.
func (r *reader) ofName(i int) bool {
	return r.nameLike(i) || r.is(i, lexicon.Given|lexicon.Family)
}

// spelled tells whether token k stands between two other names of letters.
func (r *reader) spelled(k int) bool {
	return r.is(k-1, lexicon.LetterName) && r.is(k+1, lexicon.LetterName) && !r.is(k, lexicon.Genitive)
}

// acronymBracket tells whether the bracket that closes at token k stands behind the
// name of somebody or of an agency: پاکستان تحریک انصاف (پی ٹی آئی), or holds that of an agency whose
// full name nothing knows: خلائی تحقیق کا کمیشن (سپارکو) کے ترجمان.
func (r *reader) acronymBracket(k int) bool {
	for i := k - 1; i >= 0 && i > k-10; i-- {
		if r.fold(i) == "(" {
			if m := r.names.EndingAt(k); m != nil && m.Start == i+1 && r.names.Is(m.Entity, names.Agency) && (r.is(k+1, lexicon.Genitive) || r.fold(k+1) == "اور") {
				return true
			}
			m := r.names.EndingAt(i)
			return m != nil && !r.names.Is(m.Entity, names.Place)
		}
	}
	return false
}

// coordinates tells whether the اور at token k joins two noun phrases rather than
// clauses.
func (r *reader) coordinates(k, lo int) bool {
	if k-1 < lo || r.is(k-1, lexicon.Auxiliary|lexicon.Postposition) || r.verb(k-1) || r.fold(k+1) == "اب" || r.finite(k-1) && r.names.At(k-1) == nil {
		return false // … تعریف کی اور, … پڑی اور اب
	}
	return r.kind(k-1) == text.Word || r.nameBefore(k, lo) != nil || r.fold(k-1) == ")" && r.acronymBracket(k-1)
}

// phraseAfter is the noun phrase that starts at token i: of بقول X.
func (r *reader) phraseAfter(i, hi int) text.Span {
	if m := r.names.At(i); m != nil {
		return m.Span
	}
	if r.is(i, lexicon.PersonPronoun) {
		return text.Span{Start: i, End: i + 1} // بقول ان کے
	}
	j := i
	for j < hi && r.kind(j) == text.Word && !r.is(j, lexicon.Postposition|lexicon.Conjunction) && !(j > i && r.is(j, lexicon.PersonPronoun) && !r.is(j-1, lexicon.Genitive)) {
		if m := r.names.At(j); m != nil && m.End < hi && r.is(m.End, lexicon.PersonNoun) && !r.isPerson(m.Entity) {
			return text.Span{Start: i, End: m.End + 1} // بقول ایک ٹوئٹر صارف
		} else if m != nil {
			return text.Span{Start: i, End: m.End}
		}
		j++
		if (r.is(j-1, lexicon.PersonPronoun|lexicon.PersonNoun|lexicon.GroupNoun) || r.names.TitleEndsAt(j)) && !r.names.InTitle(j) && r.names.At(j) == nil && !r.is(j, lexicon.Genitive) {
			break
		}
		if r.is(j, lexicon.Genitive) && j-i < 5 {
			if r.is(j+1, lexicon.PersonPronoun) || r.kind(j+1) != text.Word {
				break // بقول ماہی گیروں کے (ان کی کشتی)
			}
			j++
		}
	}
	return text.Span{Start: i, End: j}
}
