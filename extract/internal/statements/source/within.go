package source

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/cue"
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
func (r *Reader) relativeSource(h *cue.Hit, c *Clause) (Subject, bool) {
	for i := h.Start - 1; i > c.Before() && i > h.Start-maxRelative; i-- {
		if r.Fold(i) != "میں" || !r.RelativeOblique(i-1) || r.Fold(i+1) == "سے" ||
			h.Start-i > maxRelativeOn && r.clauseEndsBetween(i+1, h.Start) {
			continue
		}
		if s, done := r.actedBefore(i, h, c); done {
			return s, s.Len() > 0
		}
	}
	return Subject{}, false
}

// maxApartIn is how many words stand at most between a document and the جس (میں) that means it.
const maxApartIn = 9

// actedBefore is who acted before the جس میں that ends with token i, or the document that it means; done is false where
// nothing tells whom a cue behind it reports.
func (r *Reader) actedBefore(i int, h *cue.Hit, c *Clause) (s Subject, done bool) {
	lo := c.Sentence.Start
	if i-1 == lo {
		lo = r.SentenceBefore(i).Start // X نے خط لکھا۔ جس میں
	}
	answered, document := false, false
	var sent Subject // a document that somebody wrote, if nobody is told of: (گھر آئے اور) ایک خط دیا جس میں
	for k := i - 2; k > lo; k-- {
		if r.Fold(k) == "کہ" {
			return sent, true // (X کہتے ہیں) کہ عدالت کو خط لکھا ہے جس میں: the letter
		}
		agent, side := r.BySide(k)
		if side {
			k = agent // X کی جانب سے ایک بیان جاری کیا گیا جس میں
		}
		document = document || r.Is(k, lexicon.Document)
		if r.Fold(k) == "نے" && h.Object && !h.Ke && !document {
			return Subject{}, true // X نے فلم میں کام کیا جس میں ان کی اداکاری کو سراہا گیا
		}
		if side || r.Fold(k) == "نے" {
			return Subject{Span: r.phraseOrAntecedent(k, lo), Behind: i + 1}, true
		}
		if r.Is(k, lexicon.Document|lexicon.Hearsay) && r.Is(k-1, lexicon.PersonPronoun) && !r.Is(k-2, lexicon.Genitive) {
			p := text.Span{Start: k - 1, End: k + 1} // X نے ان انکشافات کو مسترد کیا جن میں
			return Subject{Span: p, Behind: i + 1, Document: true, Hidden: r.hearsay(p)}, true
		}
		answered = answered || r.Is(k, lexicon.Answer) // درخواستوں پر جواب داخل کیا جس میں: the answer
		worded := r.Is(k, lexicon.Document) || r.wording(k, i, h)
		if !answered && sent.Len() == 0 && lo == c.Sentence.Start && worded && !r.Is(k, lexicon.Release) && i-k <= maxApartIn {
			sent = Subject{Span: r.PhraseBefore(k+1, lo), Behind: i + 1, Document: true}
			if !r.WritingRoot(k+1) && !r.In(k+1, lexicon.DocumentVerb) && !r.MadePublic(k+1, i) {
				return sent, true // ایک بیان سامنے آیا، جس میں
			}
		}
	}
	return sent, sent.Len() > 0
}

// wording tells whether a work or message at token k is what the جس میں that ends with token i means, with a passive right
// behind that: ایک میسج موصول ہوا جس میں (کہا گیا کہ), but not X نے اعلان کیا جس میں.
func (r *Reader) wording(k, i int, h *cue.Hit) bool {
	return h.Ke && h.Cue.Act != "ask" && r.In(k, lexicon.Wording) && !r.Verb(k+1) && !r.Is(k+1, lexicon.Negation) &&
		r.onlyBetween(i+1, h.Start)
}

// clauseEndsBetween tells whether a clause ends between two tokens that another is joined to.
func (r *Reader) clauseEndsBetween(from, to int) bool {
	for k := from; k+1 < to; k++ {
		if r.Is(k, lexicon.Auxiliary) && (r.Fold(k+1) == "اور" || r.Comma(k+1) || r.Is(k+1, lexicon.ClauseStart)) {
			return true
		}
	}
	return false
}
