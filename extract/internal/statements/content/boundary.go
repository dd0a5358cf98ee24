package content

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/source"
	"bayan/extract/internal/statements/syntax"
	"bayan/extract/text"
)

// boundary is where what is reported from token i on ends, in quotation marks only in part: where it ends of
// itself, or where the next source comes in.
func (r *Reader) boundary(i int, c *source.Clause) int {
	end := r.ownEnd(i, c)
	if at, ok := r.nextSource(i, end, c); ok {
		return at
	}
	return r.quoteOverEnd(i, end, c)
}

// ownEnd is where what is reported from token i on ends, whoever speaks next: where the author speaks again
// or the clause of the cue closes, else at the sentence's end.
func (r *Reader) ownEnd(i int, c *source.Clause) int {
	end := c.Sentence.End
	for k := i + 3; k < end; k++ {
		if r.wholeQuote(k, i, end) {
			return k + 1
		}
		if at, ok := r.AuthorsVoice(k, i); ok && !(r.Fold(at+1) == "ایسا" && r.tellsItself(c)) {
			return at
		}
		if r.endsBehindClause(k, i, c) || r.authorGoesOn(k, i, c) || r.Fold(k) == "تو" && r.closesThen(k, i, c) {
			return k
		}
	}
	return end
}

// endsBehindClause tells whether what is reported from token i on ends with the clause before token k, as its source, a
// court or what happened since comes in behind it.
func (r *Reader) endsBehindClause(k, i int, c *source.Clause) bool {
	thereupon, object := r.thereupon(k), r.RelativeObject(k+1) || r.Is(k, lexicon.ClauseStart) || r.Comma(k)
	if !thereupon && !object || r.Doc.QuoteOf(k) != nil || !r.EndsClause(k-1) {
		return false
	}
	h := c.Hit()
	switch {
	case thereupon && r.Fold(k+1) == "کے" && r.overtaken(h):
		return true // بھارت نے دعویٰ کیا تھا کہ اس نے حملہ کیا (جس کے بعد کشیدگی بڑھ گئی)
	case thereupon && r.happenedThen(k, i, c):
		return true // خاتون نے بتایا کہ وہ گھر خریدنا چاہتی ہیں (جس کے بعد دلال نے سارا علاقہ دکھا دیا)
	case thereupon && r.courtActs(k):
		return true // وکیل نے بتایا کہ وہ بیمار ہے، جس پر عدالت نے مہلت دے دی
	case r.Comma(k) && h.Ke && !r.AnyRelative(i, k) && !r.HasIf(i, k) && r.ofSpeaker(k, c.Sentence.End, c):
		return true // کمپنی نے کہا کہ …، (کمپنی نے نقل بھی شائع کی)
	}
	// ایران پر الزام ہے کہ وہ مدد کر رہا ہے (جس کی وہ تردید کرتا آیا ہے), (تاہم وہ اس الزام کی تردید کرتا ہے)
	return object && r.deniedBehind(k, c)
}

// authorGoesOn tells whether the author speaks again at token k, behind what is reported from token i on.
func (r *Reader) authorGoesOn(k, i int, c *source.Clause) bool {
	end, h := c.Sentence.End, c.Hit()
	switch {
	case r.Is(k, lexicon.ClauseStart) && r.EndsClause(k-1) &&
		(h.Shape == cue.Impersonal || r.opensWith(c, "اگرچہ") || r.Fold(k+1) == "ادھر" || r.ofSpeaker(k, end, c) ||
			r.contradicted(h, k)):
		return true // خدشہ تھا کہ … لیکن …, اگرچہ حکومت نے کہا کہ … مگر, حکومت نے کہا کہ وہ … مگر اب حکومت نے
	case r.setAgainst(k, c):
		return true // خیال کیا جاتا ہے کہ …، (لیکن حقیقت یہ ہے), کہا گیا تھا کہ … (مگر ایسا نہ ہو سکا)
	case r.unheeded(k, i, end, c):
		return true // انہوں نے مطالبہ کیا کہ رپورٹ پیش کی جائے (لیکن عدالت نے انکار کر دیا)
	case r.followsQuestion(k, i, end, c):
		return true // پوچھا کہ وہ کب آئیں گے (جس پر وزیر مسکرا دیے)
	case r.claimChecked(k, c), r.toldBehindDemand(k, i, end, c):
		return true // دعویٰ کیا کہ کام مکمل ہے، (حالانکہ …), مطالبہ کیا کہ وہ رقم ادا کرے (کمیٹی نے …)
	case r.cameTrue(k, i, end, c):
		return true // وعدہ کیا کہ وہ آئیں گی (اور یہی ان کی محبت کی شروعات تھی)
	case r.ofThemselves(k, i, c):
		return true // … ہے (سونم کپور نے مداحوں کو جواب دیے): nobody calls themselves by name
	case r.stopLeftOut(k, i, c):
		return true // خیال کیا جاتا ہے کہ … ہے (افغانستان میں …)
	}
	return r.Fold(k) == "،" && r.Finite(k-1) && r.mainPending(c) // وہ ملک جس کے لیے صدر نے کہا تھا کہ وہ ترقی یافتہ ہے، (درحقیقت …)
}

// AnyRelative tells whether a relative pronoun stands between two tokens.
func (r *Reader) AnyRelative(from, to int) bool {
	for j := from; j < to; j++ {
		if r.RelativeWord(j) && r.Names.At(j) == nil {
			return true // but not جو بائیڈن
		}
	}
	return false
}

// opensWith tells whether a word makes the clause of a cue depend on another, from the verb or کہ
// before it on: جب (صدر نے کہا کہ), اگرچہ.
func (r *Reader) opensWith(c *source.Clause, word string) bool {
	for j := c.Hit().Start - 1; j >= c.Sentence.Start && !r.Is(j, lexicon.Auxiliary) && r.Fold(j) != "کہ"; j-- {
		if r.Fold(j) == word {
			return true
		}
	}
	return false
}

// mainPending tells whether a cue stands in a clause that opens its sentence and is relative or
// begins with جب سے, so that the author's own clause is still to come.
func (r *Reader) mainPending(c *source.Clause) bool {
	if r.Fold(c.Sentence.Start) == "جب" && r.Fold(c.Sentence.Start+1) == "سے" && r.opensWith(c, "جب") {
		return true // جب سے جج نے کہا ہے کہ …، (سوال اٹھ رہے ہیں)
	}
	for k := c.Sentence.Start + 1; k < c.Hit().Start; k++ {
		if r.Is(k, lexicon.Auxiliary) || r.Fold(k) == "کہ" || r.Fold(k) == "نے" {
			return false
		}
		if f := r.Fold(k); (f == "جس" || f == "جن") && !r.Is(k-1, lexicon.Conjunction) && r.Fold(k-1) != "،" {
			return r.Is(k+1, lexicon.Genitive) && r.Is(k+2, lexicon.Relator)
		}
	}
	return false
}

// wholeQuote tells whether a quotation that opened at token i or behind it closes at token k
// with a finite verb, so that what follows it is a sentence of the author's, who
// left out the stop: … ’سارا قصور میرا ہے‘ اس موقع پر.
func (r *Reader) wholeQuote(k, i, end int) bool {
	q := r.QuoteTo(k)
	if q == nil || q.Open < i || q.Close-q.Open < minWhole || !r.Is(k-1, lexicon.Auxiliary) || r.unfinished(k-1) ||
		r.Names.At(k-1) != nil || strings.HasPrefix(r.Fold(q.Open+1), "جتن") {
		return false // ’جتنی جلدی ممکن ہو سکا‘, ’ایف بی آئی‘
	}
	n := k + 1
	if q.Open > i && r.RelativeWord(n) &&
		(r.Fold(n+1) == "میں" || r.Fold(n+1) == "سے" || r.Fold(n+1) == "کی" && r.Fold(n+2) == "وجہ") &&
		!r.Doc.Has(n, end, "بقول") {
		return false // … ’حیران کن دستاویز ہیں‘ جس کی وجہ سے
	}
	return n < end && r.Kind(n) == text.Word &&
		(q.Open > i || !r.RelativeWord(n) && !r.FirstPersonIn(text.Span{Start: n, End: end})) &&
		!r.Is(n, lexicon.Postposition|lexicon.Conjunction|lexicon.Auxiliary|lexicon.Particle|lexicon.Relator) && !r.Verb(n) &&
		r.Doc.Tokens[n].Start > r.Doc.Tokens[k].End
}

// unfinished tells whether a quotation whose last word is token i stops within a clause: ’دروازہ توڑ کر‘ (اندر آئے), ’ساکھ
// بچانے کے لیے‘ (رقم دی).
func (r *Reader) unfinished(i int) bool {
	f := r.Fold(i)
	return f == "ہویے" || f == "کر" || f == "لیے" && r.Is(i-1, lexicon.Genitive)
}

// minWhole is how many tokens lie at least between the marks of a quotation that is a sentence, with the one
// that closes it.
const minWhole = 4

// AuthorsVoice tells whether at token k the author speaks again, and from where:
// واضح رہے کہ, لیکن یہ واضح نہیں کہ.
func (r *Reader) AuthorsVoice(k, from int) (int, bool) {
	if r.Doc.QuoteOf(k) != nil {
		return 0, false
	}
	f, next := r.Fold(k), r.Fold(k+1)
	switch {
	case (f == "واضح" || f == "یاد" || f == "خیال") && next == "رہے" && (r.Finite(k-1) || r.Kind(k-1) == text.Punct):
		return k, true
	case r.Is(k, lexicon.ClauseStart) && next == "ایسا" && r.Is(k+2, lexicon.Negation) && r.EndsClause(k-1):
		return k, true // لیکن ایسا نہیں ہوا
	case r.Is(k, lexicon.ClauseStart) && next == "یہ" && r.Fold(k+2) == "بات" && r.Is(k+4, lexicon.Negation) && r.EndsClause(k-1):
		return k, true // لیکن یہ بات درست نہ تھی
	case f == "ان" && r.In(k+1, lexicon.Utterance) && r.Fold(k+2) == "کا" && r.Finite(k-1):
		return k, true // … ہے ان خیالات کا اظہار انہوں نے
	case r.Is(k, lexicon.Negation):
		return r.noNews(k, from)
	}
	return 0, false
}

// tellsItself tells whether who speaks can say themselves that what they told did not happen: not a document, nor who
// announced it or thought so, nor one of whom another speaks.
func (r *Reader) tellsItself(c *source.Clause) bool {
	h := c.Hit()
	if c.Source.Hidden || r.Is(c.Source.End-1, lexicon.Document) || h.Cue.Act != "say" && h.Cue.Act != "urge" {
		return false
	}
	if r.opined(h) {
		return false // کا خیال تھا کہ
	}
	for n := range c.N {
		if c.Hits[n].Ke || r.Fold(c.Hits[n].End-1) == "مطابق" {
			return false
		}
	}
	return true
}

// opined tells whether a cue reports what somebody thought or held: کا خیال تھا کہ, but not کا کہنا تھا کہ.
func (r *Reader) opined(h *cue.Hit) bool {
	return h.Shape == cue.Noun && syntax.PastCopula(r.Fold(h.End-2)) && h.Ke && !strings.HasPrefix(r.Fold(h.End-3), "کہن")
}

// maxToSubject is how many words stand at most between where a clause starts and who acts in it, or its source.
const maxToSubject = 5

// ofSpeaker tells whether the clause from token k on tells what the speaker did, by name
// or noun: nobody says "the government" of themselves.
func (r *Reader) ofSpeaker(k, end int, c *source.Clause) bool {
	sub := c.Source
	if sub.Len() == 0 || sub.Hidden {
		return false
	}
	m := r.HeadName(sub.Span)
	for i := k + 1; i < end && i < k+maxToSubject; i++ {
		if r.Fold(i) != "نے" {
			continue
		}
		x := r.Names.EndingAt(i)
		return m != nil && x != nil && x.Entity == m.Entity || r.Is(i-1, lexicon.GroupNoun) && r.Fold(i-1) == r.Fold(sub.End-1)
	}
	return false
}

// contradicted tells whether behind the لیکن at token k the author sets something against what a cue reports:
// what was claimed before something else happened (دعویٰ کیا تھا کہ وہ جیتیں گے لیکن), what was thought (خیال تھا کہ وہ آئیں
// گے لیکن), and what is denied.
func (r *Reader) contradicted(h *cue.Hit, k int) bool {
	if r.But(k) && r.opined(h) && r.Lex.AnyIn(r.Doc, h.Core, h.End, lexicon.Opinion) && r.Fold(k+1) != "اگر" &&
		r.Doc.QuoteOf(k) == r.Doc.QuoteOf(h.Core) {
		return true
	}
	return r.overtaken(h) && r.Fold(k) != "جبکہ" || h.Cue.Act == "deny" && h.Ke
}

// setAgainst tells whether behind the لیکن at token k the author sets something against what nobody in particular
// thinks, or was told or expected before.
func (r *Reader) setAgainst(k int, c *source.Clause) bool {
	h := c.Hit()
	if !c.Source.Hidden || !h.Ke || h.Cue.Act == "ask" || !r.But(k) || r.Doc.QuoteOf(k) != nil {
		return false
	}
	return r.EndsClause(k-1) &&
		(h.Shape == cue.Impersonal && h.Cue.Act != "accuse" || h.Passive && syntax.PastCopula(r.Fold(h.Last())) || h.Cue.Present ||
			h.Cue.Feeling)
}

// overtaken tells whether a cue reports what was claimed before what the article tells next: دعویٰ کیا
// تھا کہ.
func (r *Reader) overtaken(h *cue.Hit) bool {
	return (h.Cue.Act == "claim" || h.Cue.Act == "accuse") && h.Perfect && syntax.PastCopula(r.Fold(h.Last()))
}
