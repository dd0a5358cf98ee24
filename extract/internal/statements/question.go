package statements

import "bayan/extract/internal/statements/source"

// A cue in a question asserts nothing.

// wondered tells whether a cue stands in the author's own question: تو کیا X نے یہ فیصلہ کیا ہے؟
func (r *reader) wondered(c *source.Clause) bool {
	h := c.Hit()
	if h.Ke || h.Part || r.Fold(c.Sentence.End-1) != "؟" || r.Doc.QuoteOf(h.Core) != nil {
		return false
	}
	at := c.Sentence.Start
	for k := at; k < h.Start; k++ {
		if r.Fold(k) == "تو" {
			at = k + 1
		}
	}
	return r.Fold(at) == "کیا" && at < h.Start
}

// asked tells whether a cue without کہ stands in the question that the cue before it
// reports: (سوال کیا کہ) کیا حکومت نے جنگ کا اعلان کیا ہے. It asserts nothing.
func (r *reader) asked(c *source.Clause) bool {
	h := c.Hit()
	if c.N == 0 || h.Ke || h.Part {
		return false
	}
	q := &c.Hits[c.N-1]
	return q.Cue.Act == "ask" && q.Ke && !r.Doc.Has(q.End, h.Start, "تو") && !r.Doc.Has(q.End, h.Start, "جس")
}
