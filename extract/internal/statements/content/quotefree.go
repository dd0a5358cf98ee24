package content

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/text"
)

// StandsFree tells whether a quotation that opens a sentence is all of it and no headline, so that it can go on with what was
// said before it.
func (r *Reader) StandsFree(q *text.Quote) bool {
	if r.Doc.Bulleted(q.Open) || r.documentSays(q) {
		return false // ۔ * ’…‘: a headline
	}
	if !q.Closed {
		return true
	}
	if q.Close < r.Doc.SentenceAt(q.Close).End-2 {
		return false // the sentence goes on behind the quotation: ’…‘ X نے کہا
	}
	par := r.Doc.ParagraphAt(q.Open)
	return par.Start != q.Open || par.Len() >= 12 || r.Kind(q.Close-1) == text.Stop || r.Kind(par.End-1) == text.Stop
}

// QuotedHeadline tells whether a page puts a quotation between its paragraphs as the headline of another article or as a
// heading: ’گھر بیٹھے پیسے کیسے کمائیں‘
func (r *Reader) QuotedHeadline(q *text.Quote) bool {
	n := r.Doc.ParagraphOf(q.Open)
	p := r.Doc.Paragraphs[n]
	return q.Closed && p.Start == q.Open && r.Inserted[n] && p.Len() < maxQuotedHeadline && !r.Copula(q.Close-1)
}

// HasOwnSource tells whether the sentence that opens with a quotation says itself whose words follow: ’X کا کہنا ہے کہ.
func (r *Reader) HasOwnSource(q *text.Quote) bool {
	for _, h := range r.HitsOf(r.Doc.SentenceOf(q.Open)) {
		if (h.Shape == cue.Noun || h.Shape == cue.Behind) && h.Start > q.Open && h.Start < q.Open+minNext {
			return true
		}
	}
	return false
}

// documentSays tells whether the sentence that opens with a quotation begins with the document in which what follows
// was said: ’اپیل میں کہا گیا کہ.
func (r *Reader) documentSays(q *text.Quote) bool {
	for _, h := range r.HitsOf(r.Doc.SentenceOf(q.Open)) {
		if h.Passive && h.Ke && h.Start < q.Open+minNext && r.Fold(h.Start-1) == "میں" && r.Is(h.Start-2, lexicon.Document) {
			return true
		}
	}
	return false
}

// maxQuotedHeadline is how many tokens a headline has at most that is all in quotation marks, and does not end with ہے.
const maxQuotedHeadline = 24
