package scene

import (
	"strings"

	"bayan/extract/internal/counts/found"
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

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
		r.Numeral(t.End) && r.StartsPeople(t.End+1)
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

// IsDay tells whether a time is a single day.
func (r *Reader) IsDay(t text.Span) bool {
	return t.Len() > 0 && r.Lists.Dates.IsDay(r.Words[t.Start:t.End])
}

// isHour tells whether a time is only an hour or part of a day.
func (r *Reader) isHour(t text.Span) bool { return r.Lists.Dates.IsHour(r.Words[t.Start:t.End]) }

// IsPeriod tells whether a time is a year or several months or years.
func (r *Reader) IsPeriod(t text.Span) bool {
	for i := t.Start; i < t.End; i++ {
		if r.In(i, lexicon.LongTime) || r.Fold(i) == "ماہ" && r.Numeral(i-1) {
			return true
		}
	}
	return t.Len() > 0 && t.Len() <= 2 && r.Kind(t.Start) == text.Number && len(r.Fold(t.Start)) == 4 // 2016 میں
}

// HasDate tells whether the sentence of a count has a date or a year for it.
func (r *Reader) HasDate(c *found.Count) bool {
	if c.When.Len() == 0 || r.Doc.SentenceOf(c.When.Start) != r.SentenceOf(c) {
		return false
	}
	for i := c.When.Start; i < c.When.End; i++ {
		if r.Kind(i) == text.Number {
			return true
		}
	}
	return false
}

// TotalSoFar tells whether the sentence of a count gives the total of a long time: اب
// تک, مجموعی طور پر.
func (r *Reader) TotalSoFar(c *found.Count) bool {
	sentence := r.SentenceOf(c)
	for _, t := range r.timesIn(sentence) {
		if r.Fold(t.End) == "سے" || r.Fold(t.End-1) == "سے" {
			return true // اکتوبر 2023 سے
		}
	}
	s := r.Doc.Sentences[sentence]
	for i := s.Start; i < s.End; i++ {
		switch r.Fold(i) {
		case "اب":
			if r.Fold(i+1) == "تک" {
				return true
			}
		case "تاحال", "مجموعی", "تعداد", "جاری":
			return true
		}
	}
	return false
}

// upTo tells whether a time says until when something lasts or how it stands by now: پیر تک, تاحال.
func (r *Reader) upTo(t text.Span) bool {
	return r.Fold(t.End-1) == "تک" || r.In(t.End-1, lexicon.UntilNow)
}

// byNow tells whether a time only says how something stands by now: اب تک, تاحال.
func (r *Reader) byNow(t text.Span) bool {
	return t.Len() <= 2 && r.upTo(t) && (r.Fold(t.End-1) != "تک" || strings.HasPrefix(r.Fold(t.Start), "اب"))
}
