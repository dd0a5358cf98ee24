package scene

import (
	"slices"
	"strings"

	"bayan/extract/internal/counts/found"
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// when is the time of a count: the expression nearest before it in its sentence,
// or the first behind it; without one, the last of the sentence before where اس دوران points there.
func (r *Reader) when(c *found.Count, sentence int) text.Span {
	t := r.nearestTime(r.ownTimes(c, sentence), c.Span)
	if !slices.ContainsFunc(r.timesIn(sentence), func(t text.Span) bool { return !r.byNow(t) }) {
		if began := r.since(c.Span.Start, r.Doc.Sentences[sentence].Start); began.Len() > 0 {
			return began
		}
	}
	if t.Len() == 0 && sentence > 0 && r.meanwhile(c.Span.Start, r.Doc.Sentences[sentence].Start) {
		if before := r.HappenedAt(sentence - 1); len(before) > 0 {
			return before[len(before)-1]
		}
	}
	return t
}

// maxSince is how many words lie at most between what began and the کے بعد سے of all that came about since, and
// maxSinceThen between that and what came about.
const (
	maxSince     = 8
	maxSinceThen = 60
)

// since is the time that began with something which happened, told before token i in its sentence, which begins with
// token lo: (بغاوت کی کوشش کے بعد سے اب تک), (جنگ شروع ہونے کے بعد سے).
func (r *Reader) since(i, lo int) text.Span {
	for k := i - 1; k > max(lo+2, i-maxSinceThen); k-- {
		if r.Fold(k) != "سے" || r.Fold(k-1) != "بعد" && !r.In(k-1, lexicon.Beginning) || !r.Is(k-2, lexicon.Genitive) ||
			r.Fold(k+1) == "پہلے" || r.Fold(k+1) == "قبل" {
			continue
		}
		t := text.Span{Start: k - 2, End: k + 1}
		for t.Start > lo && k-t.Start <= maxSince+3 && r.goesBack(t.Start-1) {
			t.Start--
		}
		// کے بعد سے alone, or اس کے بعد سے, tells of no beginning
		if t.Len() == 3 || t.Len() == 4 && r.Is(t.Start, lexicon.Pronoun|lexicon.PersonPronoun|lexicon.Demonstrative) {
			return text.Span{}
		}
		if r.Fold(t.End) == "اب" && r.Fold(t.End+1) == "تک" {
			t.End += 2
		}
		return t
	}
	return text.Span{}
}

// goesBack tells whether token i may belong to the words for what began, and does not end other words before those.
func (r *Reader) goesBack(i int) bool {
	if r.Kind(i) > text.Number || r.Is(i, lexicon.ClauseStart|lexicon.Opener) ||
		r.Is(i, lexicon.Auxiliary) && !r.Participle(i) && r.Fold(i) != "ہو" && r.Fold(i) != "ہونے" && r.Fold(i) != "جانے" {
		return false
	}
	switch r.Fold(i) {
	case "میں", "کہ", "نے", "کو", "سے", "مطابق":
		return false
	}
	return true
}

// meanwhile tells whether an اس دوران stands before token i in its sentence, which begins with token
// lo: what follows came about at the time that the sentence before tells.
func (r *Reader) meanwhile(i, lo int) bool {
	for k := lo; k+1 < i; k++ {
		if f := r.Fold(k); (f == "اس" || f == "اسی") && r.Fold(k+1) == "دوران" {
			return true
		}
	}
	return false
}

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
		case t.End <= c.Start && (r.Precedes(t.End, c.Start) || of.Measure == "arrested" && r.arrestedLater(t.End, c.Start)):
		default:
			out = append(out, t)
		}
	}
	return out
}

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

// maxTold is how many words lie at most between a time and what it tells the time of.
const maxTold = 4

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

// HappenedAt gives the times that a sentence may lend to its neighbours: not those at which
// somebody said something, nor those of what was before or will be.
func (r *Reader) HappenedAt(sentence int) []text.Span {
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

// maxPrecedes is how many words lie at most between a time and the ہونے کے بعد of what was then.
const maxPrecedes = 8

// Precedes tells whether the words between a time and a count say only after what the latter was.
func (r *Reader) Precedes(from, to int) bool {
	if r.Fold(from) == "سے" || r.Fold(from-1) == "سے" {
		return false
	}
	for i := from; i < min(to-1, from+maxPrecedes); i++ {
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

// nearestTime is the last of several times before a count, or the first behind it
// that does not tell how something stands by now: جن کی تاحال شناخت نہیں ہوئی.
func (r *Reader) nearestTime(times []text.Span, c text.Span) text.Span {
	var best text.Span
	for _, t := range times {
		if t.Start > c.Start && r.upTo(t) {
			continue
		}
		if t.Start > c.Start && c.Contains(t) {
			return t // دونوں خواتین 27 ستمبر کو لاپتا
		}
		if !t.Overlaps(c) && (best.Len() == 0 || t.Start < c.Start && !(r.byNow(t) && r.running(best))) {
			best = t
		}
	}
	return best
}

// running tells whether a time is one that goes on, of which an اب تک behind it says nothing new: گزشتہ 13 ماہ کے دوران
// … (اب تک), رواں سال … (اب تک), but not اپریل میں شروع ہونے والی جنگ میں (اب تک).
func (r *Reader) running(t text.Span) bool {
	last := r.Fold(t.End - 1)
	return last == "دوران" || last == "سے" || r.In(t.Start, lexicon.RunningTime)
}

// upTo tells whether a time says until when something lasts or how it stands by now: پیر تک, تاحال.
func (r *Reader) upTo(t text.Span) bool {
	return r.Fold(t.End-1) == "تک" || r.In(t.End-1, lexicon.UntilNow)
}

// byNow tells whether a time only says how something stands by now: اب تک, تاحال.
func (r *Reader) byNow(t text.Span) bool {
	return t.Len() <= 2 && r.upTo(t) && (r.Fold(t.End-1) != "تک" || strings.HasPrefix(r.Fold(t.Start), "اب"))
}

// timesIn gives the expressions of time in a sentence, other than those with
// which a name begins and the date of the dateline. They are found once.
func (r *Reader) timesIn(sentence int) []text.Span {
	if times, there := r.times[sentence]; there {
		return times
	}
	s := r.Doc.Sentences[sentence]
	var times []text.Span
	for _, t := range r.Lists.Dates.Spans(r.Words[s.Start:s.End]) {
		t.Start, t.End = t.Start+s.Start, t.End+s.Start
		if r.Names.At(t.Start) == nil && !r.Names.Dateline.Contains(t) && !r.afterwards(t) && !r.issued(t, s) && !r.inAll(t) {
			times = append(times, t)
		}
	}
	r.times[sentence] = times
	return times
}

// inAll tells whether کل means a total, not a day: کل اموات, کل تعداد, کل 12 افراد.
func (r *Reader) inAll(t text.Span) bool {
	if t.Len() != 1 || r.Fold(t.Start) != "کل" {
		return false
	}
	_, casualty := r.Matches.Longest(t.End, lexicon.Casualty)
	return casualty || r.Fold(t.End) == "تعداد" || r.Fold(t.End) == "ملا" ||
		r.Lists.Numbers.Known(r.Fold(t.End)) && r.Counted(t.End+1)
}

// afterwards tells whether a time only says that something came later: بعد میں, اس کے بعد.
func (r *Reader) afterwards(t text.Span) bool {
	for i := t.Start; i < t.End; i++ {
		switch r.Fold(i) {
		case "اس", "کے", "بعد", "میں", "ازاں", "بعدازاں":
		default:
			return false
		}
	}
	return true
}

// maxIssued is how many words lie at most between a time and the statement made then.
const maxIssued = 9

// issued tells whether a time is that at which a statement or report was made: جمعے کو جاری
// ہونے والے بیان, منگل کو سعودی وزارت داخلہ کی جانب سے جاری ایک بیان.
func (r *Reader) issued(t, s text.Span) bool {
	made := false
	for i := t.End; i < min(s.End, t.End+maxIssued); i++ {
		if r.Kind(i) == text.Stop || r.Is(i, lexicon.Auxiliary) && !r.Participle(i) && !made || r.Fold(i) == "کہ" {
			return false
		}
		made = made || r.Is(i, lexicon.Release)
		if made && r.Is(i, lexicon.Document) {
			return true
		}
	}
	return false
}
