package statements

import "bayan/extract/text"

// goesOnQuoted lets the last statement run on over a quotation that opens sentence s right behind what it reports, where
// that had run on itself or ended with a quotation: X کا کہنا ہے کہ …۔ اس لیے …۔ ’…‘
func (r *reader) goesOnQuoted(s, par text.Span) {
	q := r.quoteFrom(s.Start)
	if q == nil || len(r.out) == 0 || r.doc.Repeated(r.doc.ParagraphOf(s.Start)) || !r.free(q) || r.quotedHeadline(q) || r.reportedIn(q) || r.creditedBehind(q) {
		return
	}
	st := r.toldUpTo(s.Start)
	if st == nil || st.Speaker.Hidden() || r.doc.SentenceOf(st.Cue.Start)+1 == r.doc.SentenceOf(s.Start) && !r.closesQuote(st.Content.End, s.Start) {
		return // what ends with the sentence of its cue has been looked at already
	}
	c := clause{sentence: s, par: par}
	if content, ok := r.finish(st.Content.Start, r.quoteEnd(q, &c)); ok && content.End > st.Content.End {
		st.Content = content
	}
}

// maxOuter is how many statements back one is looked for in which another stands.
const maxOuter = 5

// toldUpTo is the statement whose content ends right before token i, the outer one of two; nil if there is none, or if
// somebody speaks at token i who spoke before.
func (r *reader) toldUpTo(i int) *Statement {
	var at *Statement
	for n := len(r.out) - 1; n >= 0 && n >= len(r.out)-maxOuter; n-- {
		st := &r.out[n]
		if st.Content.End > i {
			return nil
		}
		if st.Cue.End > st.Content.Start || r.doc.QuoteOf(st.Cue.Start) != nil || !r.onlyStops(st.Content.End, i) {
			continue
		}
		if at == nil || st.Content.Contains(at.Cue) {
			at = st
		}
	}
	return at
}

// onlyStops tells whether only stops and marks stand between two tokens.
func (r *reader) onlyStops(from, to int) bool {
	for i := from; i < to; i++ {
		if k := r.kind(i); k != text.Stop && k != text.Mark {
			return false
		}
	}
	return true
}

// creditedBehind tells whether the sentence behind a quotation tells whose words it is.
func (r *reader) creditedBehind(q *text.Quote) bool {
	if !q.Closed {
		return false
	}
	next := r.doc.SentenceAt(q.Close).End
	if next >= len(r.doc.Tokens) {
		return false
	}
	for _, p := range r.cues.credits[r.id(next)] {
		if r.follows(next, p.words, r.doc.SentenceAt(next)) {
			return true
		}
	}
	return false
}
