package statements

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/text"
)

// What came of what somebody says, which the author tells behind it in the same sentence.

// unheeded tells whether the author tells behind the لیکن or جس کے بعد at token k what came of what somebody demands
// from token i on: what ought to be ends before it, and what is or was behind it, up to token end.
func (r *reader) unheeded(k, i, end int, c *clause) bool {
	h := &c.hits[c.n]
	if !(r.is(k, lexicon.ClauseStart) && r.fold(k) != "جبکہ" || r.thereupon(k)) || !h.ke || r.doc.QuoteOf(k) != nil {
		return false
	}
	ought, is := k-1, r.endWord(text.Span{Start: k, End: end})
	if r.comma(ought) {
		ought--
	}
	urges := h.cue.Act == "urge"
	if !r.oughtToBe(ought) && !(urges && (strings.HasSuffix(r.fold(ought), "یں") && !r.is(ought, lexicon.Auxiliary|lexicon.Negation) || r.fold(ought) == "چاہیے")) {
		return false
	}
	for j := i; j < ought; j++ {
		switch f := r.fold(j); {
		case f == "کہ", f == "نے", f == "تاکہ", f == "اگر", f == "جب", f == "چاہے", f == "یا", r.relativeWord(j):
			return false // کہا کہ لوگ چاہے کریں یا نہ کریں لیکن
		}
	}
	return r.done(is) || r.copula(is) && (urges || r.done(is-1)) || urges && r.is(is-1, lexicon.Negation)
}

// maxDenial is how many words stand at most between جس and the cue that denies it.
const maxDenial = 10

// deniedBehind tells whether what somebody is accused of is denied in the clause that starts with جس or تاہم at token k.
func (r *reader) deniedBehind(k int, c *clause) bool {
	if h := &c.hits[c.n]; h.cue.Act != "accuse" && h.act != "accuse" {
		return false
	}
	for n := c.n + 1; n < len(c.hits); n++ {
		h := &c.hits[n]
		if h.Start < k {
			continue
		}
		if h.Start > k+maxDenial || h.cue.Act != "deny" {
			return false
		}
		return r.relativeObject(k+1) && r.marksContent(k+1, h) || r.charge(k, h)
	}
	return false
}

// charge tells whether what a cue denies behind token k is what somebody is accused of: اس الزام کی, اس کی.
func (r *reader) charge(k int, h *hit) bool {
	return r.lex.AnyIn(r.doc, k+1, h.Start, lexicon.Charge) || h.object && r.is(h.objectEnd-1, lexicon.PersonPronoun)
}

// thereupon tells whether at token k stands جس کے بعد or جس پر.
func (r *reader) thereupon(k int) bool {
	return r.fold(k) == "جس" && (r.fold(k+1) == "کے" && r.fold(k+2) == "بعد" || r.fold(k+1) == "پر")
}

// courtActs tells whether a court does something in the clause that جس پر or جس کے بعد at token k opens.
func (r *reader) courtActs(k int) bool {
	for n := k + 2; n < k+maxTitle; n++ {
		if r.fold(n) == "نے" {
			return r.in(n-1, lexicon.Court)
		}
	}
	return false
}

// oughtToBe tells whether token i can only be a verb that says what ought to be: جائے, کریں.
func (r *reader) oughtToBe(i int) bool {
	f := r.fold(i)
	return r.toBe(i) || f == "دیں" || f == "لیں" || r.lex.HasForm(r.id(i), morph.Subjunctive) && !r.lex.HasForm(r.id(i), morph.Perfective)
}

// done tells whether token i is a perfective, and not what ought to be: کیا, but not رکھیں.
func (r *reader) done(i int) bool {
	return r.lex.HasForm(r.id(i), morph.Perfective) && !(strings.HasSuffix(r.fold(i), "یں") && r.lex.HasForm(r.id(i), morph.Subjunctive))
}

// maxNoNews is how many words a clause has at most that says that nothing is known.
const maxNoNews = 24

// noNews tells whether the negation at token k denies that there is any news, in a clause
// that opens with لیکن or تاہم, and where that opens: تاہم آزاد ذرائع سے تصدیق نہیں ہوئی.
func (r *reader) noNews(k, from int) (int, bool) {
	if !r.ofNews(k) {
		return 0, false
	}
	for i := k - 1; i > from && i > k-maxNoNews; i-- {
		if r.is(i, lexicon.ClauseStart) || r.fold(i) == "اگرچہ" {
			return i, true
		}
		if r.is(i, lexicon.Auxiliary) && r.fold(i) != "کر" && r.names.At(i) == nil || r.is(i, lexicon.Dative) || r.fold(i) == "کو" || r.fold(i) == "وہ" {
			return 0, false // لیکن انھیں معلوم نہیں تھا کہ, تاہم وہ تبصرہ نہیں کریں گے
		}
	}
	return 0, false
}

// ofNews tells whether what the negation at token k denies is news: خبر (نہیں), نام جاری (نہیں کیے), رپورٹ میں (نہیں بتایا).
func (r *reader) ofNews(k int) bool {
	if r.in(k-1, lexicon.News) {
		return true
	}
	told := r.fold(k+1) == "بتایا"
	switch r.fold(k - 1) {
	case "سامنے", "جاری", "ظاہر":
		return r.in(k-2, lexicon.News) || r.in(k-2, lexicon.Undisclosed) || r.is(k-2, lexicon.Document)
	case "ممکن":
		return r.in(k-2, lexicon.News)
	case "کچھ":
		return told || r.in(k+1, lexicon.News)
	case "وضاحت", "بیان":
		return r.fold(k+1) == "کی" // لیکن انہوں نے اس کی وضاحت نہیں کی
	case "یہ":
		return told
	case "میں":
		return told && r.is(k-2, lexicon.Document|lexicon.Occasion)
	}
	return false
}
