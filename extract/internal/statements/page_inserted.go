package statements

import "bayan/extract/text"

// maxInserted is how many tokens a line has at most that a page puts between the paragraphs.
const maxInserted = 30

// findInserted finds the paragraphs that a page puts between those of the article: headlines of others and its
// own, captions, who took a picture. They are short, report nothing and have no stop; beside such a one a question is
// another. Where many paragraphs have none, the writer set none.
func (r *reader) findInserted() {
	all := r.doc.Paragraphs
	r.inserted = make([]bool, len(all))
	stops := 0
	for n, p := range all {
		short := n > 0 && p.Len() <= maxInserted && r.silent(p)
		switch end := r.lastSign(p); {
		case end == "":
			r.inserted[n] = short && r.fold(p.End-1) != ":"
		case end == "؟" && n > 0 && r.inserted[n-1]:
			r.inserted[n] = short
		default:
			stops++
		}
	}
	if 2*stops < len(all) {
		clear(r.inserted)
	}
	for n := len(all) - 2; n > 0; n-- {
		if p := all[n]; r.inserted[n+1] && r.lastSign(p) == "؟" && p.Len() <= maxInserted && r.silent(p) {
			r.inserted[n] = true
		}
	}
}

// silent tells whether a paragraph reports nothing.
func (r *reader) silent(p text.Span) bool {
	for s := r.doc.SentenceOf(p.Start); s < len(r.doc.Sentences) && r.doc.Sentences[s].Start < p.End; s++ {
		if len(r.hitsOf(s)) > 0 {
			return false
		}
	}
	return true
}

// lastSign is the stop with which a span ends, before any marks; empty if there is none.
func (r *reader) lastSign(p text.Span) string {
	i := p.End - 1
	for i > p.Start && (r.kind(i) == text.Mark || r.fold(i) == ")") {
		i--
	}
	if r.kind(i) != text.Stop && r.fold(i) != "…" {
		return ""
	}
	return r.fold(i)
}

// maxLink is how many tokens the headline of another article has at most, with the words that call it up.
const maxLink = 32

// link tells whether a sentence only calls up another article, which tells nothing of whom this one means: مزید
// پڑھیں: …, or in a list, where it has no stop.
func (r *reader) link(s text.Span) bool {
	if item := s; r.doc.Bulleted(s.Start) {
		for r.doc.Bulleted(item.End) {
			item.End-- // the sign before the next one
		}
		return r.lastSign(item) != "۔"
	}
	return r.doc.BehindLabel(s.Start, r.lex) || r.lex.Link(r.id(s.Start), r.id(s.Start+1)) || r.lex.Link(r.id(s.Start+1), r.id(s.Start+2))
}

// maxUnstopped is how many words the headline of another article has at most that a page shows between two paragraphs.
const maxUnstopped = 20

// linked tells whether a sentence is such a headline, or a heading: a paragraph of its own without a stop, or a question
// beside one.
func (r *reader) linked(s text.Span) bool {
	if r.unstopped(s) {
		return true
	}
	n := r.doc.SentenceOf(s.Start)
	if r.fold(s.End-1) != "؟" || r.doc.ParagraphAt(s.Start) != s || s.Len() > maxUnstopped {
		return false
	}
	return n > 0 && r.unstopped(r.doc.Sentences[n-1]) || n+1 < len(r.doc.Sentences) && r.unstopped(r.doc.Sentences[n+1])
}

// apart is how many sentences token i stands behind token from, without such headlines; not more than a few are counted.
func (r *reader) apart(from, i int) int {
	n, lo := 0, r.doc.SentenceOf(from)
	for s := r.doc.SentenceOf(i); s > lo && n < maxSpeech; s-- {
		if s == lo+1 || !r.linked(r.doc.Sentences[s-1]) {
			n++
		}
	}
	return n
}

// unstopped tells whether a sentence is a short paragraph that no stop, mark or colon ends.
func (r *reader) unstopped(s text.Span) bool {
	k := r.kind(s.End - 1)
	return s.Len() <= maxUnstopped && k != text.Stop && k != text.Mark && k != text.Punct && len(r.doc.Paragraphs) > 1 && r.doc.ParagraphAt(s.Start) == s
}
