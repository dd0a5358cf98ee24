package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// speechRuns tells whether a sentence without a cue goes on with what the last
// statement reports, right behind it in the same paragraph: it says "I" or "we", it
// ends with a quotation mark that nothing opened as that does, or it says what will
// or ought to be and the writer put no blank between the two, as agencies do within
// one speech (…گی۔اگر ضرورت پڑی تو … کیا جائے گا).
func (r *reader) speechRuns(s, par text.Span) bool {
	if len(r.out) == 0 || s.Start <= par.Start {
		return false
	}
	st := &r.out[len(r.out)-1]
	last := st.Content
	if last.End > s.Start || last.Start < par.Start {
		return false
	}
	for i := last.End; i < s.Start; i++ {
		if r.kind(i) == text.Word {
			return false
		}
	}
	if r.strayMark(s.Start-1) && r.strayMark(s.End-1) {
		return true
	}
	if r.glued(s.Start) && r.fold(st.Cue.End-1) == "کہ" && r.names.At(s.Start) == nil && r.wishes(s) {
		return true
	}
	return st.Speaker.Entity >= 0 && r.firstPersonIn(s) && (r.firstPersonIn(last) || !r.narrated)
}

// strayMark tells whether token i is a quotation mark that closes what nothing
// opened, behind a stop.
func (r *reader) strayMark(i int) bool {
	return r.kind(i) == text.Mark && r.doc.QuoteOf(i) == nil && r.kind(i-1) == text.Stop
}

// wishes tells whether a sentence says what will or ought to be, which in news is a
// source's to say.
func (r *reader) wishes(s text.Span) bool {
	for i := s.End - 1; i > s.Start && i > s.End-5; i-- {
		if r.is(i, lexicon.Modal) {
			return true
		}
	}
	return false
}

// glued tells whether a sentence starts right behind the stop of the one before.
func (r *reader) glued(i int) bool {
	return r.kind(i-1) == text.Stop && r.doc.Tokens[i-1].End == r.doc.Tokens[i].Start
}

// firstPersonIn tells whether somebody speaks of themselves in a span. میں is a
// pronoun only before نے or behind the start of a clause.
func (r *reader) firstPersonIn(s text.Span) bool {
	for i := s.Start; i < s.End; i++ {
		if r.is(i, lexicon.FirstPerson) && (!r.is(i, lexicon.Postposition) || r.fold(i+1) == "نے" || i == s.Start) {
			return true
		}
	}
	return false
}
