package content

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/source"
	"bayan/extract/internal/statements/syntax"
	"bayan/extract/text"
)

// What was said behind its cue: X کے مطابق Y, X نے کہا کہ Y.

// clauseAfter is the content that starts at token i: a quotation with all that
// runs on in it, or the words up to where another clause is reported by somebody
// else.
func (r *Reader) clauseAfter(i int, c *source.Clause) (text.Span, bool) {
	i = r.behindLeft(i, c.Hit())
	for i < c.Sentence.End && (r.Kind(i) == text.Punct && r.Fold(i) != "(" || r.Fold(i) == "کہ") {
		i++
	}
	if i >= c.Sentence.End {
		if s, ok := r.quoteFollowing(c); ok {
			return s, true
		}
		return text.Span{}, false
	}
	if q := r.QuoteFrom(i); q != nil {
		end := r.QuoteEnd(q, c)
		if q.Closed && (end-i < longQuote || r.Is(q.Close-1, lexicon.Postposition) || r.Fold(end+1) == "کہ" || r.lacksVerb(q)) &&
			end+1 < c.Sentence.End && !r.endsQuoteClause(end+1) {
			// the quotation is only the beginning of what was said
			return r.TrimContent(i, r.boundary(i, c))
		}
		return r.TrimContent(i, r.withinQuote(end, c))
	}
	end := r.boundary(i, c)
	if end == c.Sentence.End {
		end = r.afterColon(c)
	}
	if h := c.Hit(); end == c.Sentence.End && (h.Ke || h.Shape == cue.Behind) {
		end = r.overBreak(i, c)
	}
	if !c.Source.Hidden && r.Doc.QuoteOf(c.Hit().Core) == nil {
		end = r.quoteBehind(end, c)
	}
	return r.TrimContent(i, r.withinQuote(end, c))
}

// longQuote is how many words a quotation has that is taken for all of what was
// said, whatever follows it.
const longQuote = 9

// behindLeft is where what was said starts behind what belongs to its cue from token i on, or is written twice: کہا کہ
// (تھا کہ), کا دعویٰ ہے کہ (ہے), کے مطابق (بھی), کے مطابق (کے مطابق).
func (r *Reader) behindLeft(i int, h *cue.Hit) int {
	switch f := r.Fold(h.End - 1); {
	case f == "مطابق" || f == "بقول":
		if r.Fold(i) == "کے" && r.Fold(i+1) == "مطابق" {
			i++
		}
		for r.Fold(i) == "مطابق" || r.Fold(i) == "بھی" {
			i++
		}
	case i == h.End && (f == "کہ" && r.Fold(i+1) != "کویی" || f == ":") && (r.Fold(i) == "ہے" || syntax.PastCopula(r.Fold(i))) &&
		(f == "کہ" || r.Fold(i+1) == "کہ"):
		i++
	}
	return i
}

// maxColon is how many words a paragraph has at most that a name and a colon begin.
const maxColon = 120

// afterColon is the end of a content that reaches its sentence's end: that, or behind a
// colon with which a short paragraph begins, the end of what the paragraph says before it
// reports anything else: گریگ بتاتے ہیں: … تھے۔ … تھے۔
func (r *Reader) afterColon(c *source.Clause) int {
	end := c.Sentence.End
	if r.Fold(c.Hit().End) != ":" || c.Sentence.Start != c.Par.Start || c.Par.Len() > maxColon {
		return end
	}
	for s := r.Doc.SentenceOf(c.Sentence.Start) + 1; s < len(r.Doc.Sentences) && r.Doc.Sentences[s].End <= c.Par.End &&
		len(r.HitsOf(s)) == 0; s++ {
		end = r.Doc.Sentences[s].End
	}
	return end
}

// overBreak is the end of a content from token i on that reaches its sentence's end: that, or where it has no verb
// so far, as a new line or the stop of an abbreviation stands within it, the end of the next sentence.
func (r *Reader) overBreak(i int, c *source.Clause) int {
	end := c.Sentence.End
	if end >= len(r.Doc.Tokens) || r.Kind(end-1) != text.Word && !r.GluedToStop(end) {
		return end
	}
	for k := i; k < end; k++ {
		if r.VerbOrNegation(k) || r.Kind(k) == text.Mark || r.Kind(k) == text.Latin || r.Fold(k) == "؟" || r.Fold(k) == "!" {
			return end
		}
	}
	n := r.Doc.SentenceOf(i) + 1
	if n >= len(r.Doc.Sentences) || len(r.HitsOf(n)) > 0 || !r.Finite(r.FinalWord(r.Doc.Sentences[n])) ||
		r.Is(r.Doc.Sentences[n].Start, lexicon.Conjunction) {
		return end
	}
	return r.Doc.Sentences[n].End
}
