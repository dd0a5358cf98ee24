package statements

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// quoteBehind extends a clause that reaches its sentence's end over a quotation
// that opens the next sentence without a cue of its own: … ہے۔ ’…‘
func (r *reader) quoteBehind(end int, c *clause) int {
	if end != c.sentence.End || end >= len(r.doc.Tokens) || r.kind(end) != text.Mark || r.doc.Bulleted(end) {
		return end // ۔ * ’…‘: a headline
	}
	q := r.doc.QuoteOf(end)
	if q == nil || q.Open != end {
		return end
	}
	next := *c
	next.sentence, next.par = r.doc.SentenceAt(end), r.doc.ParagraphAt(end)
	if next.par != c.par && r.insideSpeech(&c.hits[c.n]) && !r.pronoun(c.source.Span) {
		return end // X کا الزام ہے کہ یونین نے بتایا کہ …۔ ’…‘: X goes on
	}
	if q.Closed {
		last := r.doc.SentenceAt(q.Close)
		if q.Close < last.End-2 {
			return end // the sentence goes on behind the quotation: ’…‘ X نے کہا
		}
		if next.par.Start == q.Open && next.par.Len() < 12 && r.kind(q.Close-1) != text.Stop && r.kind(next.par.End-1) != text.Stop {
			return end // a headline
		}
	}
	return r.quoteEnd(q, &next)
}

// endsQuoteClause tells whether the content is over behind a quotation that
// closes before token i.
func (r *reader) endsQuoteClause(i int) bool {
	switch r.kind(i) {
	case text.Stop, text.Punct:
		return true
	}
	return r.is(i, lexicon.ClauseStart)
}

// quoteEnd is the first token behind a quotation's words. One that is not closed
// ends with its sentence; it goes on in the next paragraphs where these open a
// quotation again.
func (r *reader) quoteEnd(q *text.Quote, c *clause) int {
	end := q.Close
	for s := r.doc.SentenceOf(q.Open) + 1; q.Closed && s < len(r.doc.Sentences) && r.doc.Sentences[s].Start < q.Close; s++ {
		if i := r.doc.Sentences[s].Start; r.is(i, lexicon.PersonPronoun) && r.fold(i+1) == "نے" && r.fold(i+2) == "مزید" {
			return i // a press release quoted at length: ’… گے۔ انھوں نے مزید کہا …‘
		}
	}
	if !q.Closed {
		end = r.doc.SentenceAt(q.Open).End
		for s := r.doc.SentenceOf(q.Open) + 1; s < len(r.doc.Sentences) && r.doc.Sentences[s].End <= c.par.End; s++ {
			if len(r.hitsOf(s)) > 0 && !r.is(r.doc.Sentences[s].Start, lexicon.FirstPerson) || r.foreign(r.doc.Sentences[s]) {
				break
			}
			end = r.doc.Sentences[s].End
		}
	}
	if end >= c.par.End-2 {
		end = r.runOn(end, c)
	}
	return end
}

// maxQuotedHeadline is how many tokens a headline has at most that is all in quotation marks, and does not end with ہے.
const maxQuotedHeadline = 24

// runOn extends a quotation that reaches its paragraph's end over the paragraphs
// behind it that open with a mark and are nobody else's.
func (r *reader) runOn(end int, c *clause) int {
	for n := r.doc.ParagraphOf(c.sentence.Start) + 1; n < len(r.doc.Paragraphs); n++ {
		p := r.doc.Paragraphs[n]
		q := r.doc.QuoteOf(p.Start)
		if q == nil || q.Open != p.Start || r.kind(p.Start+1) == text.Latin || q.Closed && q.Close < p.End-2 || r.doc.Repeated(n) {
			return end
		}
		if q.Closed && (q.Close-q.Open < 8 && p.Len() < 10 || r.inserted[n] && p.Len() < maxQuotedHeadline && !r.copula(q.Close-1)) {
			return end // a headline in quotation marks
		}
		end = p.End
	}
	return end
}

// quoteFollowing is the quotation that opens the next sentence or paragraph.
func (r *reader) quoteFollowing(c *clause) (text.Span, bool) {
	i := c.sentence.End
	if i >= len(r.doc.Tokens) || r.kind(i) != text.Mark {
		return text.Span{}, false
	}
	q := r.doc.QuoteOf(i)
	if q == nil || q.Open != i {
		return text.Span{}, false
	}
	next := *c
	next.sentence, next.par = r.doc.SentenceAt(i), r.doc.ParagraphAt(i)
	return r.finish(i, r.quoteEnd(q, &next))
}

// quoteAfter is a quotation behind the cue: کہا: "…", کہا، ’…‘, کہا۔ "…".
func (r *reader) quoteAfter(i int, c *clause) (text.Span, bool) {
	stop := r.stopsBeforeQuote(&c.hits[c.n], c)
	for i < c.sentence.End && (r.kind(i) == text.Punct || stop && r.kind(i) == text.Stop) {
		i++
	}
	if i >= c.sentence.End-1 {
		if s, ok := r.quoteFollowing(c); ok && i >= c.sentence.End {
			return s, true
		}
	}
	if r.kind(i) != text.Mark || i >= c.sentence.End {
		return text.Span{}, false
	}
	if q := r.doc.QuoteOf(i); q == nil || q.Open != i {
		return text.Span{}, false
	}
	return r.clauseAfter(i, c)
}

// stopsBeforeQuote tells whether a writer may have set a stop for the colon behind a cue: (صدر نے)
// کہا۔ "…", (صدر) کا کہنا تھا۔ "…".
func (r *reader) stopsBeforeQuote(h *hit, c *clause) bool {
	for i := c.sentence.Start; i < h.Start; i++ {
		if r.kind(i) == text.Mark {
			return false
		}
	}
	return h.shape == nounCue && h.cue.Noun == "کہنا" || h.perfect && !h.part && h.cue.Act == "say" && !h.object && !r.hasNoun(h) && h.core == h.End-1 && strings.HasSuffix(r.fold(h.core), "ا")
}

// quoteBefore is the quotation before the subject or between it and the cue.
func (r *reader) quoteBefore(h *hit, c *clause, sub *subject) (text.Span, bool) {
	if h.part && !h.perfect {
		return text.Span{}, false
	}
	lo := c.before()
	for i := h.Start - 1; i >= max(lo, c.par.Start) && i >= h.Start-14; i-- {
		if r.kind(i) != text.Mark {
			if i < sub.Start && r.kind(i) == text.Word && i < sub.Start-2 {
				return text.Span{}, false
			}
			continue
		}
		q := r.doc.QuoteOf(i)
		if q == nil || q.Close != i || !q.Closed || q.Close-q.Open < 4 || r.in(q.Open-1, lexicon.Work) || r.is(i+1, lexicon.Postposition) {
			return text.Span{}, false // … اپنی کتاب ’میں نے دیکھا سقوط ڈھاکہ‘ میں: a title
		}
		if q.Open >= sub.Start && q.Open < sub.End {
			return text.Span{}, false
		}
		if n := len(r.out) - 1; n >= 0 && r.out[n].Content.Contains(text.Span{Start: q.Open + 1, End: q.Close - 1}) {
			return text.Span{}, false // it has been told already: انھوں نے کہا ’…‘ وزیر کا کہنا تھا
		}
		return text.Span{Start: q.Open + 1, End: q.Close}, true
	}
	return text.Span{}, false
}

// quoteOverEnd extends a clause whose sentence ends inside a quotation to that
// quotation's end.
func (r *reader) quoteOverEnd(i, end int, c *clause) int {
	if end < c.par.End && end > i {
		if q := r.doc.QuoteOf(end - 1); q != nil && q.Closed && q.Close >= end && q.Open > i && q.Close <= c.par.End {
			return q.Close
		}
	}
	return end
}
