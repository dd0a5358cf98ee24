package statements

import "bayan/extract/text"

// maxInserted is how many tokens a line has at most that a page puts between the paragraphs.
const maxInserted = 30

// findInserted finds the paragraphs that a page puts between those of the article: headlines of others and its
// own, captions, who took a picture. They are short, report nothing and have no stop; beside such a one a question is
// another. Where many paragraphs have none, the writer set none.
func (r *reader) findInserted() {
	all := r.Doc.Paragraphs
	r.Inserted = make([]bool, len(all))
	stops := 0
	for n, p := range all {
		short := n > 0 && p.Len() <= maxInserted && r.silent(p)
		switch end := r.LastStop(p); {
		case end == "":
			r.Inserted[n] = short && r.Fold(p.End-1) != ":"
		case end == "؟" && n > 0 && r.Inserted[n-1]:
			r.Inserted[n] = short
		default:
			stops++
		}
	}
	if 2*stops < len(all) {
		clear(r.Inserted)
	}
	for n := len(all) - 2; n > 0; n-- {
		if p := all[n]; r.Inserted[n+1] && r.LastStop(p) == "؟" && p.Len() <= maxInserted && r.silent(p) {
			r.Inserted[n] = true
		}
	}
}

// silent tells whether a paragraph reports nothing.
func (r *reader) silent(p text.Span) bool {
	for s := r.Doc.SentenceOf(p.Start); s < len(r.Doc.Sentences) && r.Doc.Sentences[s].Start < p.End; s++ {
		if len(r.HitsOf(s)) > 0 {
			return false
		}
	}
	return true
}
