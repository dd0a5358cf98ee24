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
