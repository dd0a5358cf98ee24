package scene

import (
	"slices"

	"bayan/extract/internal/counts/found"
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// AttributeAndDate gives each count its source and time.
func (r *Reader) AttributeAndDate() {
	for n := range r.Out {
		c := &r.Out[n]
		c.Statement = r.StatementOf(c.Span)
		sentence := r.SentenceOf(c)
		c.When = r.when(c, sentence)
	}
}

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
		if before := r.TimesToLend(sentence - 1); len(before) > 0 {
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
