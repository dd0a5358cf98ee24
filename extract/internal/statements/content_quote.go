package statements

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// quoteFrom is the quotation that opens with token i, or nil.
func (r *reader) quoteFrom(i int) *text.Quote {
	if q := r.doc.QuoteOf(i); q != nil && q.Open == i {
		return q
	}
	return nil
}

// quoteOpens tells whether a quotation opens with token i, or behind a colon there: (ان کا جواب تھا): ’…‘.
func (r *reader) quoteOpens(i int) bool {
	if r.fold(i) == ":" {
		i++
	}
	q := r.quoteFrom(i)
	return q != nil && q.Close-q.Open > 2
}

// quoteTo is the closed quotation that closes with token i, or nil.
func (r *reader) quoteTo(i int) *text.Quote {
	if q := r.doc.QuoteOf(i); q != nil && q.Closed && q.Close == i {
		return q
	}
	return nil
}

// quoteBehind extends a clause that reaches its sentence's end over a quotation
// that opens the next sentence without a cue of its own: … ہے۔ ’…‘
func (r *reader) quoteBehind(end int, c *clause) int {
	q := r.quoteFrom(end)
	if q == nil || end != c.sentence.End || !r.free(q) {
		return end
	}
	next := *c
	next.sentence, next.par = r.doc.SentenceAt(end), r.doc.ParagraphAt(end)
	if next.par != c.par && r.insideSpeech(&c.hits[c.n]) && !r.pronoun(c.source.Span) {
		return end // X کا الزام ہے کہ یونین نے بتایا کہ …۔ ’…‘: X goes on
	}
	return r.quoteEnd(q, &next)
}

// lacksVerb tells whether a quotation ends with no verb, and words that must hold it follow: ’تنظیم کے خلاف کارروائی‘
// (تفتیش کا نتیجہ ہے).
func (r *reader) lacksVerb(q *text.Quote) bool {
	i := q.Close - 1
	for r.is(i, lexicon.Particle) {
		i-- // … کرنا تو تھا ہی
	}
	return r.kind(i) == text.Word && r.kind(q.Close+1) == text.Word && !r.verbal(i)
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
		if i := r.doc.Sentences[s].Start; r.is(i, lexicon.PersonPronoun) && r.fold(i+1) == "نے" && r.fold(i+2) == "مزید" || r.recalls(i) {
			return i // a press release quoted at length: ’… گے۔ انھوں نے مزید کہا …‘
		}
	}
	if !q.Closed {
		end = r.doc.SentenceAt(q.Open).End
		for s := r.doc.SentenceOf(q.Open) + 1; s < len(r.doc.Sentences) && r.doc.Sentences[s].End <= c.par.End; s++ {
			if i := r.doc.Sentences[s].Start; len(r.hitsOf(s)) > 0 && !r.is(i, lexicon.FirstPerson) || r.recalls(i) || r.foreign(r.doc.Sentences[s]) {
				break
			}
			end = r.doc.Sentences[s].End
		}
	}
	if q.Closed {
		end = r.nextQuotes(end, c.par.End)
	}
	if end >= c.par.End-2 {
		end = r.runOn(end, c)
	}
	return end
}

// minNext is how many tokens a quotation has at least that goes on with the one before it. In a dialogue they are
// shorter.
const minNext = 7

// nextQuotes extends a quotation that closes at token end over those that follow it right behind, before token
// limit, each of which is a sentence or more: ’… ہے۔‘ ’… نہیں۔‘ A question is answered by somebody else.
func (r *reader) nextQuotes(end, limit int) int {
	for {
		q := r.quoteNext(end)
		if q == nil || q.Close >= limit || q.Close-q.Open < minNext || r.fold(end-1) == "؟" || !r.endsSentence(end) && r.fold(end+1) != "اور" || !r.endsSentence(q.Close) || r.reportedIn(q) {
			return end
		}
		end = q.Close
	}
}

// quoteNext is the closed quotation that opens right behind the mark at token end and its stop; nil if there is none.
func (r *reader) quoteNext(end int) *text.Quote {
	i := end + 1
	if i < len(r.doc.Tokens) && r.kind(i) == text.Stop && r.doc.Tokens[i].Start == r.doc.Tokens[end].End {
		i++
	}
	if r.fold(i) == "اور" {
		switch {
		case r.kind(i+1) == text.Mark:
			i++ // ’…‘ اور ’…‘
		case r.fold(i+1) == "یہ" && r.fold(i+2) == "کہ" && r.kind(i+3) == text.Mark:
			i += 3 // ’…‘ اور یہ کہ ’…‘
		}
	}
	if q := r.quoteFrom(i); q != nil && q.Closed {
		return q
	}
	return nil
}

// endsSentence tells whether a stop stands before or behind the quotation mark at token i.
func (r *reader) endsSentence(i int) bool {
	return r.kind(i-1) == text.Stop || r.kind(i+1) == text.Stop
}

// allQuoted tells whether a content consists of quotations from q on, up to token end.
func (r *reader) allQuoted(q *text.Quote, end int) bool {
	for q = r.quoteNext(q.Close); q != nil; q = r.quoteNext(q.Close) {
		if q.Close >= end-1 {
			return true
		}
	}
	return false
}

// opensQuotes tells whether a quotation opens right before token start with which quotations begin that reach up to
// token end.
func (r *reader) opensQuotes(start, end int) bool {
	q := r.quoteFrom(start - 1)
	return q != nil && q.Closed && r.allQuoted(q, end)
}

// recalls tells whether the author reminds of something in a sentence that starts with token i: واضح رہے کہ.
func (r *reader) recalls(i int) bool {
	return r.fold(i+1) == "رہے" && r.fold(i+2) == "کہ" && r.lex.Opens(r.id(i), r.id(i+1))
}

// maxQuotedHeadline is how many tokens a headline has at most that is all in quotation marks, and does not end with ہے.
const maxQuotedHeadline = 24

// runOn extends a quotation that reaches its paragraph's end over the paragraphs
// behind it that open with a mark and are nobody else's.
func (r *reader) runOn(end int, c *clause) int {
	for n := r.doc.ParagraphOf(c.sentence.Start) + 1; n < len(r.doc.Paragraphs); n++ {
		p := r.doc.Paragraphs[n]
		q := r.quoteFrom(p.Start)
		if q == nil || r.kind(p.Start+1) == text.Latin || q.Closed && q.Close < p.End-2 || r.doc.Repeated(n) {
			return end
		}
		if q.Closed && q.Close-q.Open < 8 && p.Len() < 10 || r.quotedHeadline(q) {
			return end // a headline in quotation marks
		}
		end = p.End
	}
	return end
}

// quoteFollowing is the quotation that opens the next sentence or paragraph.
func (r *reader) quoteFollowing(c *clause) (text.Span, bool) {
	i := c.sentence.End
	q := r.quoteFrom(i)
	if q == nil {
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
	if i >= c.sentence.End || r.quoteFrom(i) == nil {
		return text.Span{}, false
	}
	return r.clauseAfter(i, c)
}

// stopsBeforeQuote tells whether a writer may have set a stop for the colon behind a cue: (صدر نے)
// کہا۔ "…", (صدر) کا کہنا تھا۔ "…".
func (r *reader) stopsBeforeQuote(h *hit, c *clause) bool {
	if r.closesQuote(c.sentence.Start, h.Start) {
		return false
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
		q := r.quoteTo(i)
		if q == nil || q.Close-q.Open < 4 || r.in(q.Open-1, lexicon.Work) || r.is(i+1, lexicon.Postposition) {
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

// withinQuote is the end of a content, which does not go beyond the quotation in which its
// cue stands.
func (r *reader) withinQuote(end int, c *clause) int {
	if q := r.doc.QuoteOf(c.hits[c.n].core); q != nil && q.Closed && q.Close < end {
		return q.Close
	}
	return end
}
