package content

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/source"
	"bayan/extract/text"
)

// quoteBehind extends a clause that reaches its sentence's end over a quotation
// that opens the next sentence without a cue of its own: … ہے۔ ’…‘
func (r *Reader) quoteBehind(end int, c *source.Clause) int {
	q := r.QuoteFrom(end)
	if q == nil || end != c.Sentence.End || !r.StandsFree(q) {
		return end
	}
	next := *c
	next.Sentence, next.Par = r.Doc.SentenceAt(end), r.Doc.ParagraphAt(end)
	if next.Par != c.Par && r.InsideSpeech(c.Hit()) && !r.OnlyPronoun(c.Source.Span) {
		return end // X کا الزام ہے کہ یونین نے بتایا کہ …۔ ’…‘: X goes on
	}
	return r.QuoteEnd(q, &next)
}

// lacksVerb tells whether a quotation ends with no verb, and words that must hold it follow: ’تنظیم کے خلاف کارروائی‘
// (تفتیش کا نتیجہ ہے).
func (r *Reader) lacksVerb(q *text.Quote) bool {
	i := q.Close - 1
	for r.Is(i, lexicon.Particle) {
		i-- // … کرنا تو تھا ہی
	}
	return r.Kind(i) == text.Word && r.Kind(q.Close+1) == text.Word && !r.VerbOrNegation(i)
}

// endsQuoteClause tells whether the content is over behind a quotation that
// closes before token i.
func (r *Reader) endsQuoteClause(i int) bool {
	switch r.Kind(i) {
	case text.Stop, text.Punct:
		return true
	}
	return r.Is(i, lexicon.ClauseStart)
}

// QuoteEnd is the first token behind a quotation's words. One that is not closed
// ends with its sentence; it goes on in the next paragraphs where these open a
// quotation again.
func (r *Reader) QuoteEnd(q *text.Quote, c *source.Clause) int {
	end := q.Close
	for s := r.Doc.SentenceOf(q.Open) + 1; q.Closed && s < len(r.Doc.Sentences) && r.Doc.Sentences[s].Start < q.Close; s++ {
		if i := r.Doc.Sentences[s].Start; r.Is(i, lexicon.PersonPronoun) && r.Fold(i+1) == "نے" && r.Fold(i+2) == "مزید" ||
			r.recalls(i) {
			return i // a press release quoted at length: ’… گے۔ انھوں نے مزید کہا …‘
		}
	}
	if !q.Closed {
		end = r.Doc.SentenceAt(q.Open).End
		for s := r.Doc.SentenceOf(q.Open) + 1; s < len(r.Doc.Sentences) && r.Doc.Sentences[s].End <= c.Par.End; s++ {
			if i := r.Doc.Sentences[s].Start; len(r.HitsOf(s)) > 0 && !r.Is(i, lexicon.FirstPerson) || r.recalls(i) ||
				r.WithoutUrdu(r.Doc.Sentences[s]) {
				break
			}
			end = r.Doc.Sentences[s].End
		}
	}
	if q.Closed {
		end = r.nextQuotes(end, c.Par.End)
	}
	if end >= c.Par.End-2 {
		end = r.runOn(end, c)
	}
	return end
}

// minNext is how many tokens a quotation has at least that goes on with the one before it. In a dialogue they are
// shorter.
const minNext = 7

// nextQuotes extends a quotation that closes at token end over those that follow it right behind, before token
// limit, each of which is a sentence or more: ’… ہے۔‘ ’… نہیں۔‘ A question is answered by somebody else.
func (r *Reader) nextQuotes(end, limit int) int {
	for {
		q := r.QuoteNext(end)
		if q == nil || q.Close >= limit || q.Close-q.Open < minNext || r.Fold(end-1) == "؟" ||
			!r.endsSentence(end) && r.Fold(end+1) != "اور" || !r.endsSentence(q.Close) || r.HasOwnSource(q) {
			return end
		}
		end = q.Close
	}
}

// endsSentence tells whether a stop stands before or behind the quotation mark at token i.
func (r *Reader) endsSentence(i int) bool {
	return r.Kind(i-1) == text.Stop || r.Kind(i+1) == text.Stop
}

// recalls tells whether the author reminds of something in a sentence that starts with token i: واضح رہے کہ.
func (r *Reader) recalls(i int) bool {
	return r.Fold(i+1) == "رہے" && r.Fold(i+2) == "کہ" && r.Lex.Opens(r.ID(i), r.ID(i+1))
}

// runOn extends a quotation that reaches its paragraph's end over the paragraphs
// behind it that open with a mark and are nobody else's.
func (r *Reader) runOn(end int, c *source.Clause) int {
	for n := r.Doc.ParagraphOf(c.Sentence.Start) + 1; n < len(r.Doc.Paragraphs); n++ {
		p := r.Doc.Paragraphs[n]
		q := r.QuoteFrom(p.Start)
		if q == nil || r.Kind(p.Start+1) == text.Latin || q.Closed && q.Close < p.End-2 || r.Doc.Repeated(n) {
			return end
		}
		if q.Closed && q.Close-q.Open < 8 && p.Len() < 10 || r.QuotedHeadline(q) {
			return end // a headline in quotation marks
		}
		end = p.End
	}
	return end
}

// quoteFollowing is the quotation that opens the next sentence or paragraph.
func (r *Reader) quoteFollowing(c *source.Clause) (text.Span, bool) {
	i := c.Sentence.End
	q := r.QuoteFrom(i)
	if q == nil {
		return text.Span{}, false
	}
	next := *c
	next.Sentence, next.Par = r.Doc.SentenceAt(i), r.Doc.ParagraphAt(i)
	return r.TrimContent(i, r.QuoteEnd(q, &next))
}

// quoteAfter is a quotation behind the cue: کہا: "…", کہا، ’…‘, کہا۔ "…".
func (r *Reader) quoteAfter(i int, c *source.Clause) (text.Span, bool) {
	stop := r.stopsBeforeQuote(c)
	for i < c.Sentence.End && (r.Kind(i) == text.Punct || stop && r.Kind(i) == text.Stop) {
		i++
	}
	if i >= c.Sentence.End-1 {
		if s, ok := r.quoteFollowing(c); ok && i >= c.Sentence.End {
			return s, true
		}
	}
	if i >= c.Sentence.End || r.QuoteFrom(i) == nil {
		return text.Span{}, false
	}
	return r.clauseAfter(i, c)
}

// stopsBeforeQuote tells whether a writer may have set a stop for the colon behind a cue: (صدر نے)
// کہا۔ "…", (صدر) کا کہنا تھا۔ "…".
func (r *Reader) stopsBeforeQuote(c *source.Clause) bool {
	h := c.Hit()
	if r.MarkBetween(c.Sentence.Start, h.Start) {
		return false
	}
	return h.Shape == cue.Noun && h.Cue.Noun == "کہنا" ||
		h.Perfect && !h.Part && h.Cue.Act == "say" && !h.Object && !r.HasNoun(h) && h.Core == h.End-1 &&
			strings.HasSuffix(r.Fold(h.Core), "ا")
}

// quoteBefore is the quotation before the subject or between it and the cue.
func (r *Reader) quoteBefore(c *source.Clause) (text.Span, bool) {
	h, sub := c.Hit(), c.Source
	if h.Part && !h.Perfect {
		return text.Span{}, false
	}
	lo := c.Before()
	for i := h.Start - 1; i >= max(lo, c.Par.Start) && i >= h.Start-14; i-- {
		if r.Kind(i) != text.Mark {
			if i < sub.Start && r.Kind(i) == text.Word && i < sub.Start-2 {
				return text.Span{}, false
			}
			continue
		}
		q := r.QuoteTo(i)
		if q == nil || q.Close-q.Open < 4 || r.In(q.Open-1, lexicon.Work) || r.Is(i+1, lexicon.Postposition) {
			return text.Span{}, false // … اپنی کتاب ’میں نے دیکھا سقوط ڈھاکہ‘ میں: a title
		}
		if q.Open >= sub.Start && q.Open < sub.End {
			return text.Span{}, false
		}
		if st := r.Last(); st != nil && st.Content.Contains(text.Span{Start: q.Open + 1, End: q.Close - 1}) {
			return text.Span{}, false // it has been told already: انھوں نے کہا ’…‘ وزیر کا کہنا تھا
		}
		return text.Span{Start: q.Open + 1, End: q.Close}, true
	}
	return text.Span{}, false
}

// quoteOverEnd extends a clause whose sentence ends inside a quotation to that
// quotation's end.
func (r *Reader) quoteOverEnd(i, end int, c *source.Clause) int {
	if end < c.Par.End && end > i {
		if q := r.Doc.QuoteOf(end - 1); q != nil && q.Closed && q.Close >= end && q.Open > i && q.Close <= c.Par.End {
			return q.Close
		}
	}
	return end
}

// withinQuote is the end of a content, which does not go beyond the quotation in which its
// cue stands.
func (r *Reader) withinQuote(end int, c *source.Clause) int {
	if q := r.Doc.QuoteOf(c.Hit().Core); q != nil && q.Closed && q.Close < end {
		return q.Close
	}
	return end
}
