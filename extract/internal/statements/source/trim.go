package source

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// What stands before a source and tells nothing of who it is.

// TrimPhrase takes openers, time words and stray signs off the front of a phrase.
func (r *Reader) TrimPhrase(i, end int) text.Span {
	for i < end && r.Names.At(i) == nil {
		n := r.leadInAt(i, end)
		if n == 0 {
			n = r.strayAt(i, end)
		}
		if n == 0 {
			break
		}
		i += n
	}
	return text.Span{Start: i, End: end}
}

// leadInAt is how many words at token i of a phrase up to token end say when it was or lead over from what was told
// before, and stand before more words of it.
func (r *Reader) leadInAt(i, end int) int {
	f, next := r.Fold(i), r.Fold(i+1)
	once := r.onceAt(i, end)
	switch left := end - i; {
	case (f == "اس" || f == "اسی") &&
		(next == "طرح" || r.Is(i+1, lexicon.TimeWord) || next == "وقت" && !r.Is(i+2, lexicon.Genitive)) && left > 2:
		return 2
	case once > 0 && left > once:
		return once
	case (r.Kind(i) == text.Number || f == "ایک" && next != "حالیہ") && r.Is(i+1, lexicon.TimeWord) && left > 2:
		return 2 // 27 دسمبر کی صبح, ایک صبح
	case (f == "برآں" || f == "بار" && (r.Fold(i-1) == "اس" || r.Fold(i-1) == "اسی")) && left > 1:
		return 1 // مزید برآں (عدالت), اس بار (رپورٹس)
	case f == "واضح" && next == "رہے" && left > 2:
		return 2
	case f == "دنوں" && left > 1 && !r.Is(i+1, lexicon.Genitive):
		return 1 // گزشتہ دنوں (ایک رپورٹ)
	case f == "بات" && r.Fold(i-1) == "یہ" && left > 1, f == "بغیر" && left > 1 && r.Verb(i-1) && !r.Is(i+1, lexicon.Hearsay):
		return 1 // یہ بات (حکام نے بتائی), نام بتائے بغیر (حکام)
	case f == "یہی" && next == "بات" && left > 2:
		return 2
	case r.RelativeOblique(i) && left > 3 && r.Fold(end) == "کے" &&
		(next == "کا" || r.Is(i+1, lexicon.Genitive) && r.Is(i+2, lexicon.Relator)):
		return 3 // جس کا نتیجہ (پولیس کے مطابق), جس کے خلاف (حکام کے بقول)
	case f == "ایک" && r.Is(i+1, lexicon.Side) && left > 2:
		return 2 // ایک جانب (فوج …)
	case r.Fold(i-1) == "دوران" && left > 1 && (r.Is(i, lexicon.Occasion) || f == "تفتیش"):
		return 1 // دوران سماعت (وکیل نے)
	}
	return r.oclock(i, end) - i
}

// strayAt is how many tokens at token i of a phrase up to token end are a bracket, a sign or a word that leads into it.
func (r *Reader) strayAt(i, end int) int {
	switch {
	case r.Fold(i) == "(":
		k := i
		for k < end && r.Fold(k) != ")" {
			k++
		}
		return min(k+1, end) - i
	case r.belongsAhead(i, end):
		return 0
	case r.Fold(i) == "جیسے", r.Is(i, lexicon.Opener|lexicon.Genitive|lexicon.CaseMarker|lexicon.Conjunction|lexicon.Relative|lexicon.Particle),
		r.Is(i, lexicon.TimeWord) && i+1 < end &&
			r.Fold(i+1) != "مت", r.Kind(i) == text.Punct, r.Kind(i) == text.Mark && !r.quotedWithin(i, end):
		return 1
	}
	return 0
}

// onceAt is how many words at token i of a phrase up to token end say when or for what reason something was said, and
// nothing of who said it: ایک بار (ایک مہمان نے), اسی دوران (حکام نے), وہیں (صارفین).
func (r *Reader) onceAt(i, end int) int {
	next := r.Fold(i + 1)
	switch f := r.Fold(i); {
	case r.Kind(i+1) != text.Word || r.Names.At(i+1) != nil && f != "وہاں" && f != "یہاں" || r.Is(i+2, lexicon.Genitive) ||
		r.AnyIs(i+1, min(i+6, end), lexicon.Relative):
		return 0 // وہاں رہنے والے (لوگوں)
	case f == "وہیں", f == "تبھی", f == "ساتھ" && next != "ہی", (f == "وہاں" || f == "یہاں") && !r.Is(i+1, lexicon.Settled) &&
		!(next == "پر" && r.Is(i+2, lexicon.Settled)):
		return 1
	case f == "ساتھ", f == "اکثر" && next == "اوقات", f == "ہر" && next == "روز", (f == "ابھی" || f == "کبھی") &&
		next == f, (f == "اس" || f == "اسی") &&
		(next == "دوران" || next == "لیے"):
		return 2
	case (f == "ایک" || f == "پہلی" || f == "دوسری" || f == "کیی") && r.In(i+1, lexicon.Times):
		return 2
	}
	return 0
}

// oclock is where the words from token i on go on behind a time of the day: تقریباً چھ بجے
// (مسافروں); i if there is none.
func (r *Reader) oclock(i, end int) int {
	for k := i + 1; k < min(i+4, end-1); k++ {
		if r.Fold(k) == "بجے" {
			return k + 1
		}
	}
	return i
}

// quotedWithin tells whether the quotation that opens at token i closes before end.
func (r *Reader) quotedWithin(i, end int) bool {
	q := r.QuoteFrom(i)
	return q != nil && q.Closed && q.Close < end
}
