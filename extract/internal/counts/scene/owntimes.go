package scene

import (
	"bayan/extract/internal/counts/found"
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// ownTimes gives the times of a sentence but for that at which somebody said what a count is
// told in (منگل کو وزیر نے بتایا کہ …), and that of what was before:
// اکتوبر میں جنگ شروع ہونے کے بعد.
func (r *Reader) ownTimes(of *found.Count, sentence int) []text.Span {
	c, st := of.Span, of.Statement
	var out []text.Span
	for _, t := range r.timesIn(sentence) {
		switch {
		case t.Start >= c.End && (r.foretold(t.End) || r.Fold(t.Start) == "اس" || r.parted(c.End, t)):
			// نماز جنازہ آج ہو گی, اس سے قبل دو ہلاک ہوئے تھے, دو ہلاک ہوئے جس کے بعد رواں سال کی تعداد
		case t.End <= c.Start && r.ofOther(t.End, c.Start):
		case st >= 0 && !r.Said[st].Content.Contains(t) && r.Said[st].Cue.End <= r.Said[st].Content.Start &&
			t.End <= r.Said[st].Cue.End && r.speakerBehind(t, st) && !(r.accordingTo(st) && r.Fold(t.End-1) != "تک"):
		case t.End <= c.Start && (r.SaysAfterWhat(t.End, c.Start) || of.Measure == "arrested" && r.arrestedLater(t.End, c.Start)):
		default:
			out = append(out, t)
		}
	}
	return out
}

// maxTold is how many words lie at most between a time and what it tells the time of.
const maxTold = 4

// parted tells whether a time behind token i stands in another clause that does not tell when the
// same came about: دس شہید ہو گئے، (24 گھنٹے میں) مزید 41, but not واقعہ (پیر کو) پیش آیا.
func (r *Reader) parted(i int, t text.Span) bool {
	if r.ofNext(i, t) {
		return true
	}
	verb, clause := false, i
	for k := i; k < t.Start; k++ {
		if r.Is(k, lexicon.Auxiliary) && !r.Participle(k) {
			verb = true
		}
		if r.Is(k, lexicon.ClauseStart) {
			clause = k
		}
	}
	if !verb {
		return false
	}
	for _, h := range r.HappeningsIn(r.Doc.SentenceOf(i)) {
		if h.Start >= i && (h.Bare || h.Again) && (clause == i || h.Start > clause && h.Start < t.End+maxTold) {
			return false // but not جبکہ رواں سال 12 ہوئے اور ان حملوں میں کمی آئی
		}
	}
	return true
}

// maxNext is how many words lie at most between a count and the time of the next clause.
const maxNext = 12

// ofNext tells whether a time behind a count that ends before token i opens the clause of the next
// one: حملے میں دو ہلاک، غزہ میں (24 گھنٹوں میں) مزید 30 ہلاکتیں ہوئیں.
func (r *Reader) ofNext(i int, t text.Span) bool {
	clause := false
	for k := i; k < t.Start && t.Start-i <= maxNext; k++ {
		clause = clause || r.Fold(k) == "،" || r.Is(k, lexicon.ClauseStart)
	}
	if !clause {
		return false
	}
	for _, o := range r.CountsIn(r.Doc.SentenceOf(i)) {
		if o.Span.Start < t.End {
			continue
		}
		for k := t.End; k < o.Span.Start; k++ {
			if r.Kind(k) != text.Word || r.Is(k, lexicon.Auxiliary|lexicon.ClauseStart) {
				return false
			}
		}
		return true
	}
	return false
}

// ofOther tells whether a time that ends at token from is that of another count, after which the
// one at token to came: (24 گھنٹوں میں) 20 اموات کے بعد … کی مجموعی تعداد.
func (r *Reader) ofOther(from, to int) bool {
	for _, o := range r.CountsIn(r.Doc.SentenceOf(from)) {
		if e := o.Span.End; o.Span.Start >= from && e < to && r.Fold(e) == "کے" && r.Fold(e+1) == "بعد" {
			return true
		}
	}
	return false
}

// maxForetold is how many words lie at most between a time and the گا of what will be.
const maxForetold = 9

// foretold tells whether the clause behind token i says what will be: نماز جنازہ آج ادا کی
// جائے گی.
func (r *Reader) foretold(i int) bool {
	for k := i; k < i+maxForetold && r.Kind(k) == text.Word && r.Fold(k) != "کہ"; k++ {
		if f := r.Fold(k); f == "گا" || f == "گے" || f == "گی" {
			return true
		}
	}
	return false
}

// TimesToLend gives the times that a sentence may lend to its neighbours: not those at which
// somebody said something, nor those of what was before or will be.
func (r *Reader) TimesToLend(sentence int) []text.Span {
	var out []text.Span
	for _, t := range r.timesIn(sentence) {
		spoken := false
		for _, st := range r.CuesIn[sentence] {
			spoken = spoken || t.End <= r.Said[st].Cue.Start && !r.Said[st].Content.Contains(t) && r.speakerBehind(t, st)
		}
		if f := r.Fold(t.End - 1); !spoken && !r.foretold(t.End) && f != "قبل" && f != "پہلے" && r.Fold(t.Start-1) != "قبل" &&
			r.Fold(t.Start-1) != "پہلے" {
			out = append(out, t)
		}
	}
	return out
}

// speakerBehind tells whether the speaker of a statement stands behind a time, so that the time
// is that of speaking: پیر کو وزیر نے کہا, but not دھماکہ پیر کو ہوا جس میں حکام کے مطابق.
func (r *Reader) speakerBehind(t text.Span, st int) bool {
	sp := r.Said[st].Speaker.Span
	if sp.Len() == 0 || sp.End <= t.Start {
		sp = r.Said[st].Cue
	}
	for i := t.End; i < sp.Start; i++ {
		if r.Kind(i) == text.Stop || r.Is(i, lexicon.Auxiliary) && !r.Participle(i) || r.Fold(i) == "جس" || r.Fold(i) == "جن" ||
			r.Fold(i) == "ہونے" {
			return false
		}
	}
	return true
}

// accordingTo tells whether a statement is told with کے مطابق, which says nothing about when it was
// made: (گزشتہ سال) پولیس کے مطابق 18 حملے ہوئے, but (اب تک) حکام کے مطابق may be of either.
func (r *Reader) accordingTo(st int) bool {
	f := r.Fold(r.Said[st].Cue.End - 1)
	return f == "مطابق" || f == "بقول"
}

// maxAfterWhat is how many words lie at most between a time and the ہونے کے بعد of what was then.
const maxAfterWhat = 8

// SaysAfterWhat tells whether the words between a time and a count say only after what the latter was.
func (r *Reader) SaysAfterWhat(from, to int) bool {
	if r.Fold(from) == "سے" || r.Fold(from-1) == "سے" {
		return false
	}
	for i := from; i < min(to-1, from+maxAfterWhat); i++ {
		if r.Fold(i) == "کے" && r.Fold(i+1) == "بعد" && r.Fold(i+2) != "سے" {
			return r.Fold(i-1) == "ہونے" || r.Fold(i-1) == "جانے" || r.Fold(i-1) == "کرنے"
		}
	}
	return false
}

// arrestedLater tells whether the arrest that a count tells of only came after the clause of a time: لاش پیر کو ملی
// جس پر دو ملزمان گرفتار ہوئے.
func (r *Reader) arrestedLater(from, to int) bool {
	for i := from; i+1 < to; i++ {
		if f := r.Fold(i + 1); r.Fold(i) == "جس" && (f == "پر" || f == "کے" && r.Fold(i+2) == "بعد") &&
			r.Is(i-1, lexicon.Auxiliary) {
			return true
		}
	}
	return false
}
