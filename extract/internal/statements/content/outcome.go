package content

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/source"
	"bayan/extract/internal/statements/syntax"
	"bayan/extract/text"
)

// What came of what somebody says, which the author tells behind it in the same sentence.

// unheeded tells whether the author tells behind the لیکن or جس کے بعد at token k what came of what somebody demands
// from token i on: what ought to be ends before it, and what is or was behind it, up to token end.
func (r *Reader) unheeded(k, i, end int, c *source.Clause) bool {
	h := c.Hit()
	if !(r.Is(k, lexicon.ClauseStart) && r.Fold(k) != "جبکہ" || r.thereupon(k)) || !h.Ke || r.Doc.QuoteOf(k) != nil {
		return false
	}
	ought, is := r.BeforeComma(k-1), r.FinalWord(text.Span{Start: k, End: end})
	urges := h.Cue.Act == "urge"
	if !r.OughtToBe(ought) &&
		!(urges &&
			(strings.HasSuffix(r.Fold(ought), "یں") && !r.Is(ought, lexicon.Auxiliary|lexicon.Negation) ||
				r.Fold(ought) == "چاہیے")) {
		return false
	}
	for j := i; j < ought; j++ {
		switch f := r.Fold(j); {
		case f == "کہ", f == "نے", f == "تاکہ", f == "اگر", f == "جب", f == "چاہے", f == "یا", r.RelativeWord(j):
			return false // کہا کہ لوگ چاہے کریں یا نہ کریں لیکن
		}
	}
	return r.done(is) || r.Copula(is) && (urges || r.done(is-1)) || urges && r.Is(is-1, lexicon.Negation)
}

// maxAftermath is how many words what will be has at most, and what the author tells of it.
const maxAftermath = 60

// cameTrue tells whether the author tells behind the border at token k what happened when somebody had said from token i
// on what will or ought to be: what was, up to token end, cannot follow from it in their own words. وعدہ کیا کہ وہ آئیں گی
// (اور یہی ان کی محبت کی شروعات تھی), دھمکی دی کہ دفتر جلایا جائے گا (جس کے بعد دفتر بند کر دیا گیا).
func (r *Reader) cameTrue(k, i, end int, c *source.Clause) bool {
	h, ought, from := c.Hit(), k-1, k
	if r.Comma(k) && (r.Fold(k+1) == "اور" || r.Is(k+1, lexicon.ClauseStart) || r.followsUp(k+1)) {
		from++ // …، لیکن
	}
	plain := r.Comma(from) || r.Is(from, lexicon.ClauseStart)
	if k-i > maxAftermath || end-k > maxAftermath {
		return false
	}
	if !plain && r.Fold(from) != "اور" && !r.followsUp(from) || !h.Ke || r.Doc.QuoteOf(k) != nil ||
		!r.Future(ought) && (!r.OughtToBe(ought) || r.Fold(ought) == "کہیں" || strings.HasSuffix(r.Fold(ought), "او")) {
		return false
	}
	if (r.Comma(from) || r.Fold(from) == "جبکہ") && h.Shape == cue.Noun {
		return false // X کا کہنا تھا کہ وہ آئیں گے، سڑک بند تھی
	}
	if plain && !syntax.PastCopula(r.Fold(h.Last())) && (h.Cue.Act == "say" || h.Cue.Act == "claim") {
		return false // X کہتے ہیں کہ وہ آئیں گے، سڑک بند تھی
	}
	if !r.onlyComing(i, ought) {
		return false
	}
	return r.onlyPast(from+1, end) ||
		r.But(from) &&
			(h.Cue.Act == "announce" && syntax.PastCopula(r.Fold(h.Last())) || r.stillNot(from+1, end))
}

// happenedThen tells whether the author tells behind the جس کے بعد or جس پر at token k what happened when somebody had said
// from token i on what is: what was cannot follow it in their own words, unless they tell a tale that was past already.
func (r *Reader) happenedThen(k, i int, c *source.Clause) bool {
	h, end := c.Hit(), c.Sentence.End
	if !h.Ke || h.Shape != cue.Verb || !h.Perfect || r.Copula(h.Last()) && !syntax.PastCopula(r.Fold(h.Last())) ||
		k-i > maxAftermath ||
		end-k > maxAftermath {
		return false
	}
	is := r.BeforeComma(k - 1)
	if f := r.Fold(is); f != "ہے" && f != "ہیں" && f != "ہوں" && !(strings.HasPrefix(f, "رہ") && r.VerbRoot(is-1)) {
		return false
	}
	for j := i; j < is; j++ {
		switch f := r.Fold(j); {
		case f == "کہ", f == "نے", f == "ایک", syntax.PastCopula(f), r.RelativeWord(j) && r.Names.At(j) == nil:
			return false // یہ ایک خط ہے جس پر دستخط کیے گئے
		}
	}
	return !r.HasIf(i, k) && r.onlyPast(k+2, end) && r.done(r.FinalWord(text.Span{Start: k, End: end}))
}

// maxStill is how many words stand at most before one that says that something has not come to pass by now.
const maxStill = 4

// stillNot tells whether the clause from token from on, which ends before another, tells what has not come to pass by now:
// (تاہم) تاحال یہ ترمیم نہیں ہو سکی ہے.
func (r *Reader) stillNot(from, to int) bool {
	for j := from; j < min(from+maxStill, to); j++ {
		if r.In(j, lexicon.UntilNow) || r.Fold(j) == "تک" && (r.Fold(j-1) == "ابھی" || r.Fold(j-1) == "اب") {
			return r.Copula(r.FinalWord(text.Span{Start: from, End: to})) && r.AnyIs(j, to, lexicon.Negation)
		}
	}
	return false
}

// followsQuestion tells whether the author tells behind the جس پر or لیکن at token k what followed the question that is asked
// from token i on, where nothing else is asked: پوچھا کہ وہ کب آئیں گے (جس پر وزیر مسکرا دیے), (لیکن انہوں نے جواب نہیں دیا).
func (r *Reader) followsQuestion(k, i, end int, c *source.Clause) bool {
	if c.Hit().Cue.Act != "ask" || !r.followsUp(k) && !r.But(k) || !r.EndsClause(k-1) || r.Doc.QuoteOf(k) != nil {
		return false
	}
	return r.interrogative(i, k) && !r.interrogative(k+1, end)
}

// followsUp tells whether at token k stands جس پر, جس کے بعد or جس کے جواب میں.
func (r *Reader) followsUp(k int) bool {
	return r.thereupon(k) || r.Fold(k) == "جس" && r.Fold(k+1) == "کے" && r.Fold(k+2) == "جواب"
}

// claimChecked tells whether the author sets what is against what somebody claims, behind the حالانکہ at token k.
func (r *Reader) claimChecked(k int, c *source.Clause) bool {
	h := c.Hit()
	return r.Fold(k) == "حالانکہ" && h.Cue.Act == "claim" && h.Ke && h.Perfect && r.EndsClause(r.BeforeComma(k-1)) &&
		r.Doc.QuoteOf(k) == nil
}

// onlyComing tells whether nothing in a clause tells what was, or of what others said or did.
func (r *Reader) onlyComing(from, to int) bool {
	for j := from; j < to; j++ {
		switch f := r.Fold(j); {
		case f == "کہ", f == "نے", f == "تاکہ", f == "چاہے", f == "یا", syntax.PastCopula(f), r.RelativeWord(j):
			return false
		}
	}
	return !r.HasIf(from, to) || r.Doc.Has(from, to, "تو")
}

// onlyPast tells whether all from a token to another tells what was.
func (r *Reader) onlyPast(from, to int) bool {
	is := r.FinalWord(text.Span{Start: from, End: to})
	for j := from; j < is; j++ {
		if f := r.Fold(j); f == "کہ" || f == "ہے" || f == "ہیں" || f == "اگر" || f == "جیسے" || f == "تاکہ" || r.Future(j) ||
			strings.HasSuffix(f, "یگا") || strings.HasSuffix(f, "یگی") ||
			strings.HasSuffix(f, "یں") && r.OughtToBe(j) && f != "کہیں" || r.BeDone(j) || r.Kind(j) == text.Stop {
			return false
		}
	}
	f := r.Fold(is)
	if syntax.PastCopula(f) {
		return r.Fold(is-1) != "چاہیے"
	}
	return is > from+1 && r.done(is) && !r.Lex.HasForm(r.ID(is), morph.Subjunctive) && !strings.HasPrefix(f, "سک") &&
		!strings.HasSuffix(f, "یں")
}

// maxDenial is how many words stand at most between جس and the cue that denies it.
const maxDenial = 10

// deniedBehind tells whether what somebody is accused of is denied in the clause that starts with جس or تاہم at token k.
func (r *Reader) deniedBehind(k int, c *source.Clause) bool {
	if h := c.Hit(); h.Cue.Act != "accuse" && h.Act != "accuse" {
		return false
	}
	for n := c.N + 1; n < len(c.Hits); n++ {
		h := &c.Hits[n]
		if h.Start < k {
			continue
		}
		if h.Start > k+maxDenial || h.Cue.Act != "deny" {
			return false
		}
		return r.RelativeObject(k+1) && r.MarksContent(k+1, h) || r.charge(k, h)
	}
	return false
}

// charge tells whether what a cue denies behind token k is what somebody is accused of: اس الزام کی, اس کی.
func (r *Reader) charge(k int, h *cue.Hit) bool {
	return r.Lex.AnyIn(r.Doc, k+1, h.Start, lexicon.Charge) || h.Object && r.Is(h.ObjectEnd-1, lexicon.PersonPronoun)
}

// thereupon tells whether at token k stands جس کے بعد or جس پر.
func (r *Reader) thereupon(k int) bool {
	return r.Fold(k) == "جس" && (r.Fold(k+1) == "کے" && r.Fold(k+2) == "بعد" || r.Fold(k+1) == "پر")
}

// courtActs tells whether a court does something in the clause that جس پر or جس کے بعد at token k opens.
func (r *Reader) courtActs(k int) bool {
	for n := k + 2; n < k+maxToSubject; n++ {
		if r.Fold(n) == "نے" {
			return r.In(n-1, lexicon.Court)
		}
	}
	return false
}

// maxNoNews is how many words a clause has at most that says that nothing is known.
const maxNoNews = 24

// noNews tells whether the negation at token k denies that there is any news, in a clause
// that opens with لیکن or تاہم, and where that opens: تاہم آزاد ذرائع سے تصدیق نہیں ہوئی.
func (r *Reader) noNews(k, from int) (int, bool) {
	if !r.ofNews(k) {
		return 0, false
	}
	for i := k - 1; i > from && i > k-maxNoNews; i-- {
		if r.Is(i, lexicon.ClauseStart) || r.Fold(i) == "اگرچہ" {
			return i, true
		}
		if r.Is(i, lexicon.Auxiliary) && r.Fold(i) != "کر" && r.Names.At(i) == nil || r.Is(i, lexicon.Dative) ||
			r.Fold(i) == "کو" || r.Fold(i) == "وہ" {
			return 0, false // لیکن انھیں معلوم نہیں تھا کہ, تاہم وہ تبصرہ نہیں کریں گے
		}
	}
	return 0, false
}

// ofNews tells whether what the negation at token k denies is news: خبر (نہیں), نام جاری (نہیں کیے), رپورٹ میں (نہیں بتایا).
func (r *Reader) ofNews(k int) bool {
	if r.In(k-1, lexicon.News) {
		return true
	}
	told := r.Fold(k+1) == "بتایا"
	switch r.Fold(k - 1) {
	case "سامنے", "جاری", "ظاہر":
		return r.In(k-2, lexicon.News) || r.In(k-2, lexicon.Undisclosed) || r.Is(k-2, lexicon.Document)
	case "ممکن":
		return r.In(k-2, lexicon.News)
	case "کچھ":
		return told || r.In(k+1, lexicon.News)
	case "وضاحت", "بیان":
		return r.Fold(k+1) == "کی" // لیکن انہوں نے اس کی وضاحت نہیں کی
	case "یہ":
		return told
	case "میں":
		return told && r.Is(k-2, lexicon.Document|lexicon.Occasion)
	}
	return false
}
