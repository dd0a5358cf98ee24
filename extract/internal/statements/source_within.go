package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// maxRelative is how many words a relative clause has at most before its cue, and maxRelativeOn how many if
// another clause stands between.
const (
	maxRelative   = 24
	maxRelativeOn = 15
)

// relativeSource is who acted before a relative clause that reports: پولیس نے بیان
// جاری کیا جس میں (کہا گیا کہ).
func (r *reader) relativeSource(h *hit, c *clause) (subject, bool) {
	for i := h.Start - 1; i > c.before() && i > h.Start-maxRelative; i-- {
		if r.fold(i) != "میں" || r.fold(i-1) != "جس" && r.fold(i-1) != "جن" || r.fold(i+1) == "سے" || h.Start-i > maxRelativeOn && r.another(i+1, h.Start) {
			continue
		}
		if s, done := r.actedBefore(i, h, c); done {
			return s, s.Len() > 0
		}
	}
	return subject{}, false
}

// actedBefore is who acted before the جس میں that ends with token i, or the document that it means; done is false where
// nothing tells whom a cue behind it reports.
func (r *reader) actedBefore(i int, h *hit, c *clause) (s subject, done bool) {
	lo := c.sentence.Start
	if i-1 == lo {
		lo = r.sentenceBefore(i).Start // X نے خط لکھا۔ جس میں
	}
	answered, document := false, false
	var sent subject // a document that somebody wrote, if nobody is told of: (گھر آئے اور) ایک خط دیا جس میں
	for k := i - 2; k > lo; k-- {
		if r.fold(k) == "کہ" {
			return sent, true // (X کہتے ہیں) کہ عدالت کو خط لکھا ہے جس میں: the letter
		}
		agent, side := r.bySide(k)
		if side {
			k = agent // X کی جانب سے ایک بیان جاری کیا گیا جس میں
		}
		document = document || r.is(k, lexicon.Document)
		if r.fold(k) == "نے" && h.object && !h.ke && !document {
			return subject{}, true // X نے فلم میں کام کیا جس میں ان کی اداکاری کو سراہا گیا
		}
		if side || r.fold(k) == "نے" {
			return subject{Span: r.phraseOrAntecedent(k, lo), end: i + 1}, true
		}
		if r.is(k, lexicon.Document|lexicon.Hearsay) && r.is(k-1, lexicon.PersonPronoun) && !r.is(k-2, lexicon.Genitive) {
			p := text.Span{Start: k - 1, End: k + 1} // X نے ان انکشافات کو مسترد کیا جن میں
			return subject{Span: p, end: i + 1, document: true, hidden: r.hearsay(p)}, true
		}
		answered = answered || r.is(k, lexicon.Answer) // درخواستوں پر جواب داخل کیا جس میں: the answer
		worded := r.is(k, lexicon.Document) || r.wording(k, i, h)
		if !answered && sent.Len() == 0 && lo == c.sentence.Start && worded && !r.is(k, lexicon.Release) && i-k <= maxApartIn {
			sent = subject{Span: r.phraseBefore(k+1, lo), end: i + 1, document: true}
			if !r.wroteAtOnce(k+1) && !r.in(k+1, lexicon.DocumentVerb) && !r.madePublic(k+1, i) {
				return sent, true // ایک بیان سامنے آیا، جس میں
			}
		}
	}
	return sent, sent.Len() > 0
}

// wording tells whether a work or message at token k is what the جس میں that ends with token i means, with a passive right
// behind that: ایک میسج موصول ہوا جس میں (کہا گیا کہ), but not X نے اعلان کیا جس میں.
func (r *reader) wording(k, i int, h *hit) bool {
	return h.ke && h.cue.Act != "ask" && r.in(k, lexicon.Wording) && !r.verb(k+1) && !r.is(k+1, lexicon.Negation) && r.onlyBetween(i+1, h.Start)
}

// another tells whether a clause ends between two tokens that another is joined to.
func (r *reader) another(from, to int) bool {
	for k := from; k+1 < to; k++ {
		if r.is(k, lexicon.Auxiliary) && (r.fold(k+1) == "اور" || r.comma(k+1) || r.is(k+1, lexicon.ClauseStart)) {
			return true
		}
	}
	return false
}
