package statements

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// boundary is where what is reported from token i on ends, in quotation marks only in part: where it ends of
// itself, or where the next source comes in.
func (r *reader) boundary(i int, c *clause) int {
	end := r.ownEnd(i, c)
	if at, ok := r.nextSource(i, end, c); ok {
		return at
	}
	return r.quoteOverEnd(i, end, c)
}

// ownEnd is where what is reported from token i on ends, whoever speaks next: where the author speaks again
// or the clause of the cue closes, else at the sentence's end.
func (r *reader) ownEnd(i int, c *clause) int {
	end := c.sentence.End
	for k := i + 3; k < end; k++ {
		if r.wholeQuote(k, i, end) {
			return k + 1
		}
		if at, ok := r.authorsVoice(k, i); ok && !(r.fold(at+1) == "ایسا" && r.tellsItself(c)) {
			return at
		}
		if r.endsBehindClause(k, i, c) || r.authorGoesOn(k, i, c) || r.fold(k) == "تو" && r.closesThen(k, i, c) {
			return k
		}
	}
	return end
}

// endsBehindClause tells whether what is reported from token i on ends with the clause before token k, as its source, a
// court or what happened since comes in behind it.
func (r *reader) endsBehindClause(k, i int, c *clause) bool {
	thereupon, object := r.thereupon(k), r.relativeObject(k+1) || r.is(k, lexicon.ClauseStart) || r.comma(k)
	if !thereupon && !object || r.doc.QuoteOf(k) != nil || !r.endsClause(k-1) {
		return false
	}
	h := &c.hits[c.n]
	switch {
	case thereupon && r.fold(k+1) == "کے" && r.overtaken(h):
		return true // بھارت نے دعویٰ کیا تھا کہ اس نے حملہ کیا (جس کے بعد کشیدگی بڑھ گئی)
	case thereupon && r.happenedThen(k, i, c):
		return true // خاتون نے بتایا کہ وہ گھر خریدنا چاہتی ہیں (جس کے بعد دلال نے سارا علاقہ دکھا دیا)
	case thereupon && r.courtActs(k):
		return true // وکیل نے بتایا کہ وہ بیمار ہے، جس پر عدالت نے مہلت دے دی
	case r.comma(k) && h.ke && !r.anyRelative(i, k) && !r.hasIf(i, k) && r.ofSpeaker(k, c.sentence.End, c):
		return true // کمپنی نے کہا کہ …، (کمپنی نے نقل بھی شائع کی)
	}
	// ایران پر الزام ہے کہ وہ مدد کر رہا ہے (جس کی وہ تردید کرتا آیا ہے), (تاہم وہ اس الزام کی تردید کرتا ہے)
	return object && r.deniedBehind(k, c)
}

// authorGoesOn tells whether the author speaks again at token k, behind what is reported from token i on.
func (r *reader) authorGoesOn(k, i int, c *clause) bool {
	end, h := c.sentence.End, &c.hits[c.n]
	switch {
	case r.is(k, lexicon.ClauseStart) && r.endsClause(k-1) && (h.shape == impersonalCue || r.opensWith(c, "اگرچہ") || r.fold(k+1) == "ادھر" || r.ofSpeaker(k, end, c) || r.contradicted(h, k)):
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
	return r.fold(k) == "،" && r.finite(k-1) && r.mainPending(c) // وہ ملک جس کے لیے صدر نے کہا تھا کہ وہ ترقی یافتہ ہے، (درحقیقت …)
}

// stopLeftOut tells whether a sentence of the author's opens at token k, who left out the stop behind what is reported from
// token i on: with a name, where nobody in particular says it; with any word, where a writer who sets no stops tells what
// nobody in particular, a document or somebody behind مطابق says.
func (r *reader) stopLeftOut(k, i int, c *clause) bool {
	if !c.source.hidden && !c.source.document && r.fold(c.hits[c.n].End-1) != "مطابق" {
		return false
	}
	if !r.copula(k-1) && !r.future(k-1) || r.doc.QuoteOf(k) != nil {
		return false
	}
	m := r.names.At(k)
	named := m != nil && m.Start == k && c.source.hidden && r.copula(k-1)
	if !named && (c.sentence.Len() < minStopless || !r.opensUnmarked(k, i)) {
		return false
	}
	return r.hasVerb(i, k) && !r.hasIf(i, k) && !r.anyRelative(i, k)
}

// minStopless is how many tokens a sentence has at least whose writer sets no stops.
const minStopless = 80

// opensUnmarked tells whether a sentence of its own can open at token k in a text without stops, behind what is reported
// from token i on: not one that tells what follows from that, nor the rest of a جیسے ہی.
func (r *reader) opensUnmarked(k, i int) bool {
	if r.kind(k) != text.Word || !r.opensClause(k) || r.is(k, lexicon.Negation) || strings.HasPrefix(r.fold(k), "جو") && r.names.At(k) == nil {
		return false
	}
	return !(r.fold(k) == "اس" && r.fold(k+1) == "لیے") && !r.doc.Has(i, k, "جیسے")
}

// closesThen tells whether with the تو at token k the author goes on behind what is reported from token i on: پوچھا کہ
// وہ کب آئیں گے (تو انہوں نے), جب صدر نے کہا کہ بات ہو گی (تو).
func (r *reader) closesThen(k, i int, c *clause) bool {
	if c.hits[c.n].cue.Act != "ask" {
		return r.closesWhen(k, i, c)
	}
	if r.asksBehind(k, i, c) {
		return false
	}
	asked := r.endsClause(k-1) || r.verb(k-1) || r.is(k-1, lexicon.Negation) || r.comma(k-1) || r.is(k+1, lexicon.PersonPronoun) && r.fold(k+2) == "نے"
	return asked && (!r.hasIf(i, k) || r.answered(k, i)) && !r.is(k+1, lexicon.Negation) || r.closesWhen(k, i, c)
}

// asksBehind tells whether the question of what is asked from token i on comes only behind the تو at token k: پوچھا کہ
// عہدہ مستقل ہے (تو انتخاب کیسے ہو گا).
func (r *reader) asksBehind(k, i int, c *clause) bool {
	if r.interrogative(i, k) || r.is(k+1, lexicon.PersonPronoun) && (r.fold(k+2) == "نے" || r.is(k+2, lexicon.Genitive)) {
		return false
	}
	end := c.sentence.End
	if c.n+1 < len(c.hits) {
		end = min(end, c.hits[c.n+1].Start)
	}
	return r.interrogative(k+1, end)
}

// interrogative tells whether a word that asks stands between two tokens.
func (r *reader) interrogative(from, to int) bool {
	for j := from; j < to; j++ {
		switch r.fold(j) {
		case "کیا":
			if j == from || r.kind(j-1) != text.Word || r.fold(j-1) == "پھر" || r.is(j-1, lexicon.Genitive) {
				return true // اس کا کیا ردعمل ہے
			}
		case "کس", "آیا", "؟":
			return true
		}
		if r.onlyAsks(j) {
			return true
		}
	}
	return false
}

// onlyAsks tells whether token i is a word that does nothing but ask: not آیا, which is came, too, nor کیا.
func (r *reader) onlyAsks(i int) bool {
	switch r.fold(i) {
	case "کیوں", "کیسے", "کیسا", "کیسی", "کون", "کہاں", "کب", "کتنے", "کتنا", "کتنی":
		return true
	}
	return false
}

// closesWhen tells whether the تو at token k, in what is reported from token i on, is that of
// the author's clause with جب in which the cue stands: جب صدر نے کہا کہ بات ہو گی (تو).
func (r *reader) closesWhen(k, i int, c *clause) bool {
	if !r.endsClause(k-1) && !r.verb(k-1) {
		return false
	}
	return !r.hasIf(i, k) && r.opensWith(c, "جب")
}

// answered tells whether the author tells the answer behind the تو at token k, in what is asked from token i on, where
// another تو belongs to the اگر in it: پوچھا گیا کہ اگر وہ ہار گئے تو کیا ہو گا (تو انہوں نے جواب دیا).
func (r *reader) answered(k, i int) bool {
	if !r.doc.Has(i, k, "تو") {
		return false
	}
	for n := k + 1; n < k+maxTitle; n++ {
		if r.is(n, lexicon.Answer) {
			return true
		}
	}
	return r.is(k+1, lexicon.PersonPronoun) && r.fold(k+2) == "نے"
}

// anyRelative tells whether a relative pronoun stands between two tokens.
func (r *reader) anyRelative(from, to int) bool {
	for j := from; j < to; j++ {
		if r.relativeWord(j) && r.names.At(j) == nil {
			return true // but not جو بائیڈن
		}
	}
	return false
}

// hasIf tells whether an اگر or جب stands between two tokens, to which the تو behind them belongs.
func (r *reader) hasIf(from, to int) bool {
	return r.doc.Has(from, to, "اگر") || r.doc.Has(from, to, "جب")
}

// opensWith tells whether a word makes the clause of a cue depend on another, from the verb or کہ
// before it on: جب (صدر نے کہا کہ), اگرچہ.
func (r *reader) opensWith(c *clause, word string) bool {
	for j := c.hits[c.n].Start - 1; j >= c.sentence.Start && !r.is(j, lexicon.Auxiliary) && r.fold(j) != "کہ"; j-- {
		if r.fold(j) == word {
			return true
		}
	}
	return false
}

// mainPending tells whether a cue stands in a clause that opens its sentence and is relative or
// begins with جب سے, so that the author's own clause is still to come.
func (r *reader) mainPending(c *clause) bool {
	if r.fold(c.sentence.Start) == "جب" && r.fold(c.sentence.Start+1) == "سے" && r.opensWith(c, "جب") {
		return true // جب سے جج نے کہا ہے کہ …، (سوال اٹھ رہے ہیں)
	}
	for k := c.sentence.Start + 1; k < c.hits[c.n].Start; k++ {
		if r.is(k, lexicon.Auxiliary) || r.fold(k) == "کہ" || r.fold(k) == "نے" {
			return false
		}
		if f := r.fold(k); (f == "جس" || f == "جن") && !r.is(k-1, lexicon.Conjunction) && r.fold(k-1) != "،" {
			return r.is(k+1, lexicon.Genitive) && r.is(k+2, lexicon.Relator)
		}
	}
	return false
}

// wholeQuote tells whether a quotation that opened at token i or behind it closes at token k
// with a finite verb, so that what follows it is a sentence of the author's, who
// left out the stop: … ’سارا قصور میرا ہے‘ اس موقع پر.
func (r *reader) wholeQuote(k, i, end int) bool {
	q := r.quoteTo(k)
	if q == nil || q.Open < i || q.Close-q.Open < minWhole || !r.is(k-1, lexicon.Auxiliary) || r.unfinished(k-1) || r.names.At(k-1) != nil || strings.HasPrefix(r.fold(q.Open+1), "جتن") {
		return false // ’جتنی جلدی ممکن ہو سکا‘, ’ایف بی آئی‘
	}
	n := k + 1
	if q.Open > i && r.relativeWord(n) && (r.fold(n+1) == "میں" || r.fold(n+1) == "سے" || r.fold(n+1) == "کی" && r.fold(n+2) == "وجہ") && !r.doc.Has(n, end, "بقول") {
		return false // … ’حیران کن دستاویز ہیں‘ جس کی وجہ سے
	}
	return n < end && r.kind(n) == text.Word && (q.Open > i || !r.relativeWord(n) && !r.firstPersonIn(text.Span{Start: n, End: end})) && !r.is(n, lexicon.Postposition|lexicon.Conjunction|lexicon.Auxiliary|lexicon.Particle|lexicon.Relator) && !r.verb(n) && r.doc.Tokens[n].Start > r.doc.Tokens[k].End
}

// unfinished tells whether a quotation whose last word is token i stops within a clause: ’دروازہ توڑ کر‘ (اندر آئے), ’ساکھ
// بچانے کے لیے‘ (رقم دی).
func (r *reader) unfinished(i int) bool {
	f := r.fold(i)
	return f == "ہویے" || f == "کر" || f == "لیے" && r.is(i-1, lexicon.Genitive)
}

// minWhole is how many tokens lie at least between the marks of a quotation that is a sentence, with the one
// that closes it.
const minWhole = 4

// authorsVoice tells whether at token k the author speaks again, and from where:
// واضح رہے کہ, لیکن یہ واضح نہیں کہ.
func (r *reader) authorsVoice(k, from int) (int, bool) {
	if r.doc.QuoteOf(k) != nil {
		return 0, false
	}
	f, next := r.fold(k), r.fold(k+1)
	switch {
	case (f == "واضح" || f == "یاد" || f == "خیال") && next == "رہے" && (r.finite(k-1) || r.kind(k-1) == text.Punct):
		return k, true
	case r.is(k, lexicon.ClauseStart) && next == "ایسا" && r.is(k+2, lexicon.Negation) && r.endsClause(k-1):
		return k, true // لیکن ایسا نہیں ہوا
	case r.is(k, lexicon.ClauseStart) && next == "یہ" && r.fold(k+2) == "بات" && r.is(k+4, lexicon.Negation) && r.endsClause(k-1):
		return k, true // لیکن یہ بات درست نہ تھی
	case f == "ان" && r.in(k+1, lexicon.Utterance) && r.fold(k+2) == "کا" && r.finite(k-1):
		return k, true // … ہے ان خیالات کا اظہار انہوں نے
	case r.is(k, lexicon.Negation):
		return r.noNews(k, from)
	}
	return 0, false
}

// tellsItself tells whether who speaks can say themselves that what they told did not happen: not a document, nor who
// announced it or thought so, nor one of whom another speaks.
func (r *reader) tellsItself(c *clause) bool {
	h := &c.hits[c.n]
	if c.source.hidden || r.is(c.source.End-1, lexicon.Document) || h.cue.Act != "say" && h.cue.Act != "urge" {
		return false
	}
	if r.opined(h) {
		return false // کا خیال تھا کہ
	}
	for n := range c.n {
		if c.hits[n].ke || r.fold(c.hits[n].End-1) == "مطابق" {
			return false
		}
	}
	return true
}

// opined tells whether a cue reports what somebody thought or held: کا خیال تھا کہ, but not کا کہنا تھا کہ.
func (r *reader) opined(h *hit) bool {
	return h.shape == nounCue && past(r.fold(h.End-2)) && h.ke && !strings.HasPrefix(r.fold(h.End-3), "کہن")
}

// ofSpeaker tells whether the clause from token k on tells what the speaker did, by name
// or noun: nobody says "the government" of themselves.
func (r *reader) ofSpeaker(k, end int, c *clause) bool {
	sub := c.source
	if sub.Len() == 0 || sub.hidden {
		return false
	}
	m := r.head(sub.Span)
	for i := k + 1; i < end && i < k+maxTitle; i++ {
		if r.fold(i) != "نے" {
			continue
		}
		x := r.names.EndingAt(i)
		return m != nil && x != nil && x.Entity == m.Entity || r.is(i-1, lexicon.GroupNoun) && r.fold(i-1) == r.fold(sub.End-1)
	}
	return false
}

// contradicted tells whether behind the لیکن at token k the author sets something against what a cue reports:
// what was claimed before something else happened (دعویٰ کیا تھا کہ وہ جیتیں گے لیکن), what was thought (خیال تھا کہ وہ آئیں
// گے لیکن), and what is denied.
func (r *reader) contradicted(h *hit, k int) bool {
	if r.but(k) && r.opined(h) && r.lex.AnyIn(r.doc, h.core, h.End, lexicon.Opinion) && r.fold(k+1) != "اگر" && r.doc.QuoteOf(k) == r.doc.QuoteOf(h.core) {
		return true
	}
	return r.overtaken(h) && r.fold(k) != "جبکہ" || h.cue.Act == "deny" && h.ke
}

// but tells whether token i is a لیکن or means the same.
func (r *reader) but(i int) bool {
	f := r.fold(i)
	return f == "لیکن" || f == "تاہم" || f == "مگر"
}

// setAgainst tells whether behind the لیکن at token k the author sets something against what nobody in particular
// thinks, or was told or expected before.
func (r *reader) setAgainst(k int, c *clause) bool {
	h := &c.hits[c.n]
	if !c.source.hidden || !h.ke || h.cue.Act == "ask" || !r.but(k) || r.doc.QuoteOf(k) != nil {
		return false
	}
	return r.endsClause(k-1) && (h.shape == impersonalCue && h.cue.Act != "accuse" || h.passive && past(r.fold(h.last())) || h.cue.Present || h.cue.Feeling)
}

// overtaken tells whether a cue reports what was claimed before what the article tells next: دعویٰ کیا
// تھا کہ.
func (r *reader) overtaken(h *hit) bool {
	return (h.cue.Act == "claim" || h.cue.Act == "accuse") && h.perfect && past(r.fold(h.last()))
}

// hasVerb tells whether a clause with a finite verb lies between two tokens: what is cut
// off behind اب جبکہ alone is none.
func (r *reader) hasVerb(from, to int) bool {
	for k := from; k < to; k++ {
		if r.finite(k) {
			return true
		}
	}
	return to-from > maxVerbless
}

// maxVerbless is how many words content has at most whose verb is none that the rules
// know.
const maxVerbless = 5

// endsClause tells whether a clause can end with token i: a finite verb, or the
// comma behind it.
func (r *reader) endsClause(i int) bool {
	if r.fold(i) == "،" {
		i--
	}
	return r.finite(i)
}

// maxClause is how far into a clause it is looked for who did what it tells.
const maxClause = 20

// ofThemselves tells whether behind a finished clause of what is reported from token i on, where the writer left
// out the stop, the clause from token k on tells what the speaker did by name or noun, as only the author does.
func (r *reader) ofThemselves(k, i int, c *clause) bool {
	sub := c.source
	if k-i < minWhole || !r.copula(k-1) || r.kind(k) != text.Word || sub.Len() == 0 || sub.hidden || r.doc.QuoteOf(k) != nil || !r.opensClause(k) || r.anyRelative(i, k) || r.hasIf(i, k) {
		return false
	}
	m := r.head(sub.Span)
	for j := k; j < min(c.sentence.End, k+maxClause) && r.fold(j) != "کہ"; j++ {
		if m != nil {
			if x := r.names.At(j); x != nil && x.Entity == m.Entity && r.isPerson(x.Entity) && !r.comma(x.End) {
				return true // … ہے (ایک مداح نے سونم کپور سے پوچھا)
			}
			if r.comma(j) {
				return false
			}
			continue
		}
		if r.fold(j) != "نے" {
			continue
		}
		return r.is(j-1, lexicon.PersonNoun|lexicon.GroupNoun) && r.fold(j-1) == r.fold(sub.End-1)
	}
	return false
}

// opensClause tells whether a clause can begin with token k, behind the verb of another one.
func (r *reader) opensClause(k int) bool {
	return !r.is(k, lexicon.Postposition|lexicon.Conjunction|lexicon.Particle|lexicon.Relator|lexicon.Auxiliary|lexicon.ClauseStart) && !r.relativeWord(k) && r.fold(k) != "تو"
}
