package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/source"
	"bayan/extract/text"
)

// goesOnQuoted lets the last statement run on over a quotation that opens sentence s right behind what it reports, where
// that had run on itself or ended with a quotation: X کا کہنا ہے کہ …۔ اس لیے …۔ ’…‘
func (r *reader) goesOnQuoted(s, par text.Span) {
	q := r.QuoteFrom(s.Start)
	if q == nil || len(r.Out) == 0 || r.Doc.Repeated(r.Doc.ParagraphOf(s.Start)) || !r.StandsFree(q) || r.QuotedHeadline(q) ||
		r.HasOwnSource(q) || r.creditedBehind(q) {
		return
	}
	st := r.toldUpTo(s.Start)
	switch {
	case st == nil:
		if st = r.toldAround(s.Start); st == nil {
			return
		}
	case r.EndsAsking(text.Span{Start: st.Content.Start, End: s.Start}) && !r.EndsAsking(text.Span{Start: s.Start, End: q.Close}):
		return // somebody else answers
	case st.Speaker.Hidden(), r.Doc.SentenceOf(st.Cue.Start)+1 == r.Doc.SentenceOf(s.Start) &&
		!r.MarkBetween(st.Content.End, s.Start):
		return // what ends with the sentence of its cue has been looked at already
	}
	c := source.Clause{Sentence: s, Par: par}
	if content, ok := r.TrimContent(st.Content.Start, r.QuoteEnd(q, &c)); ok && content.End > st.Content.End {
		st.Content = content
	}
}

// maxOuter is how many statements back one is looked for in which another stands.
const maxOuter = 5

// toldUpTo is the statement whose content ends right before token i, the outer one of two; nil if there is none, or if
// somebody speaks at token i who spoke before.
func (r *reader) toldUpTo(i int) *Statement {
	var at *Statement
	for st := range r.Latest(maxOuter) {
		if st.Content.End > i {
			return nil
		}
		if st.Cue.End > st.Content.Start || r.Doc.QuoteOf(st.Cue.Start) != nil || !r.onlyStops(st.Content.End, i) {
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
	st := r.Last()
	if st.Content.End >= i || !r.WithKe(st) || st.Cue.End > st.Content.Start || r.cited() ||
		!r.canHoldForth(st.Speaker) {
		return nil
	}
	first, last := r.Doc.SentenceOf(st.Content.End-1), r.Doc.SentenceOf(i)
	if last-first-1 > maxAround || r.Doc.SentenceOf(st.Content.Start) != first || r.Doc.QuoteOf(st.Cue.Start) != nil {
		return nil
	}
	if !r.onlyStops(st.Content.End, r.Doc.Sentences[first].End) || r.MarkBetween(st.Content.End-1, r.Doc.Sentences[first].End) {
		return nil // it ended within its sentence, or with a quotation
	}
	par := r.Doc.ParagraphAt(st.Content.Start)
	for n := first + 1; n < last; n++ {
		s := r.Doc.Sentences[n]
		if s.End > par.End || len(r.HitsOf(n)) > 0 || r.newsItem(s) || !r.speech(s, st.Speaker.Entity) {
			return nil
		}
	}
	return st
}

// canHoldForth tells whether a source is somebody who can go on in their own words, not a document or body.
func (r *reader) canHoldForth(sp Speaker) bool {
	if sp.Entity >= 0 {
		return r.IsPerson(sp.Entity)
	}
	return !sp.Hidden() && !r.Is(sp.Name.End-1, lexicon.MediaWord|lexicon.Document) && r.PeopleEndAt(sp.Name.End)
}

// onlyStops tells whether only stops and marks stand between two tokens.
func (r *reader) onlyStops(from, to int) bool {
	for i := from; i < to; i++ {
		if k := r.Kind(i); k != text.Stop && k != text.Mark {
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
	next := r.Doc.SentenceAt(q.Close).End
	return next < len(r.Doc.Tokens) && r.credit(r.Doc.SentenceAt(next)) != nil
}
