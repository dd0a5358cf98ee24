package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// goesOnQuoted lets the last statement run on over a quotation that opens sentence s right behind what it reports, where
// that had run on itself or ended with a quotation: X کا کہنا ہے کہ …۔ اس لیے …۔ ’…‘
func (r *reader) goesOnQuoted(s, par text.Span) {
	q := r.quoteFrom(s.Start)
	if q == nil || len(r.out) == 0 || r.doc.Repeated(r.doc.ParagraphOf(s.Start)) || !r.free(q) || r.quotedHeadline(q) || r.reportedIn(q) || r.creditedBehind(q) {
		return
	}
	st := r.toldUpTo(s.Start)
	switch {
	case st == nil:
		if st = r.toldAround(s.Start); st == nil {
			return
		}
	case r.endsAsking(text.Span{Start: st.Content.Start, End: s.Start}) && !r.endsAsking(text.Span{Start: s.Start, End: q.Close}):
		return // somebody else answers
	case st.Speaker.Hidden(), r.doc.SentenceOf(st.Cue.Start)+1 == r.doc.SentenceOf(s.Start) && !r.closesQuote(st.Content.End, s.Start):
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

// maxAround is how many sentences stand at most between what somebody said and the quotation with which they go on.
const maxAround = 2

// toldAround is the last statement, where only sentences that can be its speaker's stand between it and token i in its
// paragraph: X کہتے ہیں کہ فصل اچھی تھی۔ اس کا معیار بھی اچھا تھا۔ ’…‘ Features tell so what a speaker says in turn in
// the author's words and in theirs.
func (r *reader) toldAround(i int) *Statement {
	st := &r.out[len(r.out)-1]
	if st.Content.End >= i || r.fold(st.Cue.End-1) != "کہ" || st.Cue.End > st.Content.Start || r.cited() || !r.canHoldForth(st.Speaker) {
		return nil
	}
	first, last := r.doc.SentenceOf(st.Content.End-1), r.doc.SentenceOf(i)
	if last-first-1 > maxAround || r.doc.SentenceOf(st.Content.Start) != first || r.doc.QuoteOf(st.Cue.Start) != nil {
		return nil
	}
	if !r.onlyStops(st.Content.End, r.doc.Sentences[first].End) || r.closesQuote(st.Content.End-1, r.doc.Sentences[first].End) {
		return nil // it ended within its sentence, or with a quotation
	}
	par := r.doc.ParagraphAt(st.Content.Start)
	for n := first + 1; n < last; n++ {
		s := r.doc.Sentences[n]
		if s.End > par.End || len(r.hitsOf(n)) > 0 || r.newsItem(s) || !r.speech(s, st.Speaker.Entity) {
			return nil
		}
	}
	return st
}

// canHoldForth tells whether a source is somebody who can go on in their own words, not a document or body.
func (r *reader) canHoldForth(sp Speaker) bool {
	if sp.Entity >= 0 {
		return r.isPerson(sp.Entity)
	}
	return !sp.Hidden() && !r.is(sp.Name.End-1, lexicon.MediaWord|lexicon.Document) && r.peopleEndAt(sp.Name.End)
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
	return next < len(r.doc.Tokens) && r.credit(r.doc.SentenceAt(next)) != nil
}

// free tells whether a quotation that opens a sentence is all of it and no headline, so that it can go on with what was
// said before it.
func (r *reader) free(q *text.Quote) bool {
	if r.doc.Bulleted(q.Open) || r.documentSays(q) {
		return false // ۔ * ’…‘: a headline
	}
	if !q.Closed {
		return true
	}
	if q.Close < r.doc.SentenceAt(q.Close).End-2 {
		return false // the sentence goes on behind the quotation: ’…‘ X نے کہا
	}
	par := r.doc.ParagraphAt(q.Open)
	return par.Start != q.Open || par.Len() >= 12 || r.kind(q.Close-1) == text.Stop || r.kind(par.End-1) == text.Stop
}

// quotedHeadline tells whether a page puts a quotation between its paragraphs as the headline of another article or as a
// heading: ’گھر بیٹھے پیسے کیسے کمائیں‘
func (r *reader) quotedHeadline(q *text.Quote) bool {
	n := r.doc.ParagraphOf(q.Open)
	p := r.doc.Paragraphs[n]
	return q.Closed && p.Start == q.Open && r.inserted[n] && p.Len() < maxQuotedHeadline && !r.copula(q.Close-1)
}

// reportedIn tells whether the sentence that opens with a quotation says itself whose words follow: ’X کا کہنا ہے کہ.
func (r *reader) reportedIn(q *text.Quote) bool {
	for _, h := range r.hitsOf(r.doc.SentenceOf(q.Open)) {
		if (h.shape == nounCue || h.shape == behindCue) && h.Start > q.Open && h.Start < q.Open+minNext {
			return true
		}
	}
	return false
}

// documentSays tells whether the sentence that opens with a quotation begins with the document in which what follows
// was said: ’اپیل میں کہا گیا کہ.
func (r *reader) documentSays(q *text.Quote) bool {
	for _, h := range r.hitsOf(r.doc.SentenceOf(q.Open)) {
		if h.passive && h.ke && h.Start < q.Open+minNext && r.fold(h.Start-1) == "میں" && r.is(h.Start-2, lexicon.Document) {
			return true
		}
	}
	return false
}
