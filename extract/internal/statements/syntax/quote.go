package syntax

import "bayan/extract/text"

// QuoteFrom is the quotation that opens with token i, or nil.
func (r *Reader) QuoteFrom(i int) *text.Quote {
	if q := r.Doc.QuoteOf(i); q != nil && q.Open == i {
		return q
	}
	return nil
}

// QuoteOpens tells whether a quotation opens with token i, or behind a colon there: (ان کا جواب تھا): ’…‘.
func (r *Reader) QuoteOpens(i int) bool {
	if r.Fold(i) == ":" {
		i++
	}
	q := r.QuoteFrom(i)
	return q != nil && q.Close-q.Open > 2
}

// QuoteTo is the closed quotation that closes with token i, or nil.
func (r *Reader) QuoteTo(i int) *text.Quote {
	if q := r.Doc.QuoteOf(i); q != nil && q.Closed && q.Close == i {
		return q
	}
	return nil
}

// QuoteNext is the closed quotation that opens right behind the mark at token end and its stop; nil if there is none.
func (r *Reader) QuoteNext(end int) *text.Quote {
	i := end + 1
	if i < len(r.Doc.Tokens) && r.Kind(i) == text.Stop && r.Doc.Tokens[i].Start == r.Doc.Tokens[end].End {
		i++
	}
	if r.Fold(i) == "اور" {
		switch {
		case r.Kind(i+1) == text.Mark:
			i++ // ’…‘ اور ’…‘
		case r.Fold(i+1) == "یہ" && r.Fold(i+2) == "کہ" && r.Kind(i+3) == text.Mark:
			i += 3 // ’…‘ اور یہ کہ ’…‘
		}
	}
	if q := r.QuoteFrom(i); q != nil && q.Closed {
		return q
	}
	return nil
}

// AllQuoted tells whether a content consists of quotations from q on, up to token end.
func (r *Reader) AllQuoted(q *text.Quote, end int) bool {
	for q = r.QuoteNext(q.Close); q != nil; q = r.QuoteNext(q.Close) {
		if q.Close >= end-1 {
			return true
		}
	}
	return false
}

// opensQuotes tells whether a quotation opens right before token start with which quotations begin that reach up to
// token end.
func (r *Reader) opensQuotes(start, end int) bool {
	q := r.QuoteFrom(start - 1)
	return q != nil && q.Closed && r.AllQuoted(q, end)
}

// WithoutUrdu tells whether a sentence in another script holds no word of Urdu.
func (r *Reader) WithoutUrdu(s text.Span) bool {
	for i := s.Start; i < s.End; i++ {
		if r.Kind(i) == text.Word {
			return false
		}
	}
	return r.Kind(s.Start) == text.Latin
}

// GluedToStop tells whether a sentence that starts with token i does so right behind the stop of the one before.
func (r *Reader) GluedToStop(i int) bool {
	return r.Kind(i-1) == text.Stop && r.Kind(i) != text.Punct && r.Doc.Tokens[i-1].End == r.Doc.Tokens[i].Start
}

// MarkBetween tells whether a quotation mark stands between two tokens.
func (r *Reader) MarkBetween(from, to int) bool {
	for i := from; i < to; i++ {
		if r.Kind(i) == text.Mark {
			return true
		}
	}
	return false
}
