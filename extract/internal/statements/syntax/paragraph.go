package syntax

import "bayan/extract/text"

// LastStop is the stop with which a span ends, before any marks; empty if there is none.
func (r *Reader) LastStop(p text.Span) string {
	i := p.End - 1
	for i > p.Start && (r.Kind(i) == text.Mark || r.Fold(i) == ")") {
		i--
	}
	if r.Kind(i) != text.Stop && r.Fold(i) != "…" {
		return ""
	}
	return r.Fold(i)
}

// LinksElsewhere tells whether a sentence only calls up another article, which tells nothing of whom this one means: مزید
// پڑھیں: …, or in a list, where it has no stop.
func (r *Reader) LinksElsewhere(s text.Span) bool {
	if item := s; r.Doc.Bulleted(s.Start) {
		for r.Doc.Bulleted(item.End) {
			item.End-- // the sign before the next one
		}
		return r.LastStop(item) != "۔"
	}
	return r.Doc.BehindLabel(s.Start, r.Lex) || r.Lex.Link(r.ID(s.Start), r.ID(s.Start+1)) ||
		r.Lex.Link(r.ID(s.Start+1), r.ID(s.Start+2))
}

// maxUnstopped is how many words the headline of another article has at most that a page shows between two paragraphs,
// without a stop.
const maxUnstopped = 20

// IsHeadline tells whether a sentence is the headline of another article, or a heading: a paragraph of its own without a
// stop, or a question beside one.
func (r *Reader) IsHeadline(s text.Span) bool {
	if r.unstopped(s) {
		return true
	}
	n := r.Doc.SentenceOf(s.Start)
	if r.Fold(s.End-1) != "؟" || r.Doc.ParagraphAt(s.Start) != s || s.Len() > maxUnstopped {
		return false
	}
	return n > 0 && r.unstopped(r.Doc.Sentences[n-1]) || n+1 < len(r.Doc.Sentences) && r.unstopped(r.Doc.Sentences[n+1])
}

// unstopped tells whether a sentence is a short paragraph that no stop, mark or colon ends.
func (r *Reader) unstopped(s text.Span) bool {
	k := r.Kind(s.End - 1)
	return s.Len() <= maxUnstopped && k != text.Stop && k != text.Mark && k != text.Punct && len(r.Doc.Paragraphs) > 1 &&
		r.Doc.ParagraphAt(s.Start) == s
}

// MaxSpeech is how many sentences somebody's speech goes on at most without a word of who says it.
const MaxSpeech = 3

// SentencesApart is how many sentences token i stands behind token from, without headlines between them. It counts no
// further than MaxSpeech.
func (r *Reader) SentencesApart(from, i int) int {
	n, lo := 0, r.Doc.SentenceOf(from)
	for s := r.Doc.SentenceOf(i); s > lo && n < MaxSpeech; s-- {
		if s == lo+1 || !r.IsHeadline(r.Doc.Sentences[s-1]) {
			n++
		}
	}
	return n
}
