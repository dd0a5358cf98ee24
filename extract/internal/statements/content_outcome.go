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
	ought, is := r.beforeComma(k-1), r.endWord(text.Span{Start: k, End: end})
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

// maxAftermath is how many words what will be has at most, and what the author tells of it.
const maxAftermath = 60

// cameTrue tells whether the author tells behind the border at token k what happened when somebody had said from token i
// on what will or ought to be: what was, up to token end, cannot follow from it in their own words. وعدہ کیا کہ وہ آئیں گی
// (اور یہی ان کی محبت کی شروعات تھی), دھمکی دی کہ دفتر جلایا جائے گا (جس کے بعد دفتر بند کر دیا گیا).
func (r *reader) cameTrue(k, i, end int, c *clause) bool {
	h, ought, from := &c.hits[c.n], k-1, k
	if r.comma(k) && (r.fold(k+1) == "اور" || r.is(k+1, lexicon.ClauseStart) || r.followsUp(k+1)) {
		from++ // …، لیکن
	}
	plain := r.comma(from) || r.is(from, lexicon.ClauseStart)
	if k-i > maxAftermath || end-k > maxAftermath {
		return false
	}
	if !plain && r.fold(from) != "اور" && !r.followsUp(from) || !h.ke || r.doc.QuoteOf(k) != nil || !r.future(ought) && (!r.oughtToBe(ought) || r.fold(ought) == "کہیں" || strings.HasSuffix(r.fold(ought), "او")) {
		return false
	}
	if (r.comma(from) || r.fold(from) == "جبکہ") && h.shape == nounCue {
		return false // X کا کہنا تھا کہ وہ آئیں گے، سڑک بند تھی
	}
	if plain && !past(r.fold(h.last())) && (h.cue.Act == "say" || h.cue.Act == "claim") {
		return false // X کہتے ہیں کہ وہ آئیں گے، سڑک بند تھی
	}
	if !r.onlyComing(i, ought) {
		return false
	}
	return r.onlyPast(from+1, end) || r.but(from) && (h.cue.Act == "announce" && past(r.fold(h.last())) && !r.anyComing(from+1, end) || r.stillNot(from+1, end))
}

// happenedThen tells whether the author tells behind the جس کے بعد or جس پر at token k what happened when somebody had said
// from token i on what is: what was cannot follow it in their own words, unless they tell a tale that was past already.
func (r *reader) happenedThen(k, i int, c *clause) bool {
	h, end := &c.hits[c.n], c.sentence.End
	if !h.ke || h.shape != verbCue || !h.perfect || r.copula(h.last()) && !past(r.fold(h.last())) || k-i > maxAftermath || end-k > maxAftermath {
		return false
	}
	is := r.beforeComma(k - 1)
	if f := r.fold(is); f != "ہے" && f != "ہیں" && f != "ہوں" && !(strings.HasPrefix(f, "رہ") && r.root(is-1)) {
		return false
	}
	for j := i; j < is; j++ {
		switch f := r.fold(j); {
		case f == "کہ", f == "نے", f == "ایک", past(f), r.relativeWord(j) && r.names.At(j) == nil:
			return false // یہ ایک خط ہے جس پر دستخط کیے گئے
		}
	}
	return !r.hasIf(i, k) && r.onlyPast(k+2, end) && r.done(r.endWord(text.Span{Start: k, End: end}))
}

// anyComing tells whether something from a token to another is what will or ought to be.
func (r *reader) anyComing(from, to int) bool {
	for j := from; j < to; j++ {
		if r.future(j) || r.oughtToBe(j) || r.is(j, lexicon.FirstPerson) || r.fold(j) == "اگر" {
			return true
		}
	}
	return false
}

// maxStill is how many words stand at most before one that says that something has not come to pass by now.
const maxStill = 4

// stillNot tells whether the clause from token from on, which ends before another, tells what has not come to pass by now:
// (تاہم) تاحال یہ ترمیم نہیں ہو سکی ہے.
func (r *reader) stillNot(from, to int) bool {
	for j := from; j < min(from+maxStill, to); j++ {
		if r.in(j, lexicon.UntilNow) || r.fold(j) == "تک" && (r.fold(j-1) == "ابھی" || r.fold(j-1) == "اب") {
			return r.copula(r.endWord(text.Span{Start: from, End: to})) && !r.anyComing(j, to) && r.anyIs(j, to, lexicon.Negation)
		}
	}
	return false
}

// followsQuestion tells whether the author tells behind the جس پر or لیکن at token k what followed the question that is asked
// from token i on, where nothing else is asked: پوچھا کہ وہ کب آئیں گے (جس پر وزیر مسکرا دیے), (لیکن انہوں نے جواب نہیں دیا).
func (r *reader) followsQuestion(k, i, end int, c *clause) bool {
	if c.hits[c.n].cue.Act != "ask" || !r.followsUp(k) && !r.but(k) || !r.endsClause(k-1) || r.doc.QuoteOf(k) != nil {
		return false
	}
	return r.interrogative(i, k) && !r.interrogative(k+1, end)
}

// followsUp tells whether at token k stands جس پر, جس کے بعد or جس کے جواب میں.
func (r *reader) followsUp(k int) bool {
	return r.thereupon(k) || r.fold(k) == "جس" && r.fold(k+1) == "کے" && r.fold(k+2) == "جواب"
}

// claimChecked tells whether the author sets what is against what somebody claims, behind the حالانکہ at token k.
func (r *reader) claimChecked(k int, c *clause) bool {
	h := &c.hits[c.n]
	return r.fold(k) == "حالانکہ" && h.cue.Act == "claim" && h.ke && h.perfect && r.endsClause(r.beforeComma(k-1)) && r.doc.QuoteOf(k) == nil
}

// toldBehindDemand tells whether the author tells from token k on, where the writer left out the stop, what somebody
// did behind a demand that begins with token i: مطالبہ کیا کہ وہ رقم ادا کرے (کمیٹی نے درخواست سنی تھی).
func (r *reader) toldBehindDemand(k, i, end int, c *clause) bool {
	h := &c.hits[c.n]
	if h.cue.Act != "urge" || !h.ke || k < i+minWhole || r.kind(k) != text.Word || r.kind(k-1) != text.Word || !r.oughtToBe(k-1) || r.fold(k-1) == "کہیں" {
		return false
	}
	if !r.opensClause(k) || r.is(k, lexicon.Negation) || r.doc.QuoteOf(k) != nil || !r.onlyComing(i, k-1) {
		return false
	}
	did := false
	for j := k; j < min(end, k+maxAftermath); j++ {
		switch f := r.fold(j); {
		case r.is(j, lexicon.FirstPerson), r.oughtToBe(j), f == "کہ", f == "چاہیے", f == "تو", r.relativeWord(j):
			return false
		case f == "نے":
			did = true
		case did && (r.copula(j) || r.done(j) && !r.is(j+1, lexicon.Auxiliary)):
			return true
		case r.copula(j) || r.future(j):
			return false
		}
	}
	return false
}

// future tells whether token i is that of the future: گا.
func (r *reader) future(i int) bool {
	f := r.fold(i)
	return f == "گا" || f == "گی" || f == "گے"
}

// onlyComing tells whether nothing in a clause tells what was, or of what others said or did.
func (r *reader) onlyComing(from, to int) bool {
	for j := from; j < to; j++ {
		switch f := r.fold(j); {
		case f == "کہ", f == "نے", f == "تاکہ", f == "چاہے", f == "یا", past(f), r.relativeWord(j):
			return false
		}
	}
	return !r.hasIf(from, to) || r.doc.Has(from, to, "تو")
}

// onlyPast tells whether all from a token to another tells what was.
func (r *reader) onlyPast(from, to int) bool {
	is := r.endWord(text.Span{Start: from, End: to})
	for j := from; j < is; j++ {
		if f := r.fold(j); f == "کہ" || f == "ہے" || f == "ہیں" || f == "اگر" || f == "جیسے" || f == "تاکہ" || r.future(j) || strings.HasSuffix(f, "یگا") || strings.HasSuffix(f, "یگی") || strings.HasSuffix(f, "یں") && r.oughtToBe(j) && f != "کہیں" || r.toBe(j) || r.kind(j) == text.Stop {
			return false
		}
	}
	f := r.fold(is)
	if past(f) {
		return r.fold(is-1) != "چاہیے"
	}
	return is > from+1 && r.done(is) && !r.lex.HasForm(r.id(is), morph.Subjunctive) && !strings.HasPrefix(f, "سک") && !strings.HasSuffix(f, "یں")
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

// was tells whether a clause that ends with token i tells what has been: تھا, کیا.
func (r *reader) was(i int) bool { return past(r.fold(i)) || r.done(i) }

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
