package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// What stands before a source and tells nothing of who it is.

// trimPhrase takes openers, time words and stray signs off the front of a phrase.
func (r *reader) trimPhrase(i, end int) text.Span {
	for i < end {
		if m := r.names.At(i); m != nil {
			break
		}
		if f := r.fold(i); (f == "اس" || f == "اسی") && (r.fold(i+1) == "طرح" || r.is(i+1, lexicon.TimeWord) || r.fold(i+1) == "وقت" && !r.is(i+2, lexicon.Genitive)) && i+2 < end {
			i += 2
			continue
		}
		if n := r.onceAt(i, end); n > 0 && i+n < end {
			i += n
			continue
		}
		if (r.kind(i) == text.Number || r.fold(i) == "ایک" && r.fold(i+1) != "حالیہ") && r.is(i+1, lexicon.TimeWord) && i+2 < end {
			i += 2 // 27 دسمبر کی صبح, ایک صبح
			continue
		}
		if i+1 < end && (r.fold(i) == "برآں" || r.fold(i) == "بار" && (r.fold(i-1) == "اس" || r.fold(i-1) == "اسی")) {
			i++ // مزید برآں (عدالت), اس بار (رپورٹس)
			continue
		}
		if r.fold(i) == "واضح" && r.fold(i+1) == "رہے" && i+2 < end {
			i += 2
			continue
		}
		if r.fold(i) == "دنوں" && i+1 < end && !r.is(i+1, lexicon.Genitive) {
			i++ // گزشتہ دنوں (ایک رپورٹ)
			continue
		}
		if r.fold(i) == "بات" && r.fold(i-1) == "یہ" && i+1 < end {
			i++ // یہ بات (حکام نے بتائی)
			continue
		}
		if (r.fold(i) == "جس" || r.fold(i) == "جن") && i+3 < end && r.fold(end) == "کے" && (r.fold(i+1) == "کا" || r.is(i+1, lexicon.Genitive) && r.is(i+2, lexicon.Relator)) {
			i += 3 // جس کا نتیجہ (پولیس کے مطابق), جس کے خلاف (حکام کے بقول)
			continue
		}
		if r.fold(i) == "ایک" && r.is(i+1, lexicon.Side) && i+2 < end {
			i += 2 // ایک جانب (فوج …)
			continue
		}
		if r.fold(i-1) == "دوران" && i+1 < end && (r.is(i, lexicon.Occasion) || r.fold(i) == "تفتیش") {
			i++ // دوران سماعت (وکیل نے)
			continue
		}
		if at := r.oclock(i, end); at > i {
			i = at
			continue
		}
		if r.fold(i) == "(" {
			for i < end && r.fold(i) != ")" {
				i++
			}
			i = min(i+1, end)
			continue
		}
		if r.belongsAhead(i, end) {
			break
		}
		if r.fold(i) == "جیسے" || r.is(i, lexicon.Opener|lexicon.Genitive|lexicon.CaseMarker|lexicon.Conjunction|lexicon.Relative|lexicon.Particle) || r.is(i, lexicon.TimeWord) && i+1 < end ||
			r.kind(i) == text.Punct && r.fold(i) != "(" || r.kind(i) == text.Mark && !r.quotedWithin(i, end) {
			i++
			continue
		}
		break
	}
	return text.Span{Start: i, End: end}
}

// onceAt is how many words at token i of a phrase up to token end say when or for what reason something was said, and
// nothing of who said it: ایک بار (ایک مہمان نے), اسی دوران (حکام نے), وہیں (صارفین).
func (r *reader) onceAt(i, end int) int {
	next := r.fold(i + 1)
	switch f := r.fold(i); {
	case r.kind(i+1) != text.Word || r.names.At(i+1) != nil && f != "وہاں" && f != "یہاں" || r.is(i+2, lexicon.Genitive) || r.anyIs(i+1, min(i+6, end), lexicon.Relative):
		return 0 // وہاں رہنے والے (لوگوں)
	case f == "وہیں", f == "تبھی", f == "ساتھ" && next != "ہی", (f == "وہاں" || f == "یہاں") && !r.is(i+1, lexicon.Settled) && !(next == "پر" && r.is(i+2, lexicon.Settled)):
		return 1
	case f == "ساتھ", f == "اکثر" && next == "اوقات", f == "ہر" && next == "روز", (f == "ابھی" || f == "کبھی") && next == f, (f == "اس" || f == "اسی") && (next == "دوران" || next == "لیے"):
		return 2
	case (f == "ایک" || f == "پہلی" || f == "دوسری" || f == "کیی") && r.in(i+1, lexicon.Times):
		return 2
	}
	return 0
}

// oclock is where the words from token i on go on behind a time of the day: تقریباً چھ بجے
// (مسافروں); i if there is none.
func (r *reader) oclock(i, end int) int {
	for k := i + 1; k < min(i+4, end-1); k++ {
		if r.fold(k) == "بجے" {
			return k + 1
		}
	}
	return i
}

// quotedWithin tells whether the quotation that opens at token i closes before end.
func (r *reader) quotedWithin(i, end int) bool {
	q := r.doc.QuoteOf(i)
	return q != nil && q.Open == i && q.Closed && q.Close < end
}
