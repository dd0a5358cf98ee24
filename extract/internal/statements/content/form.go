package content

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/said"
	"bayan/extract/text"
)

// FormOf tells whether a content is in the source's own words, and which parts.
func (r *Reader) FormOf(s text.Span) (string, []text.Span) {
	if q := r.QuoteFrom(s.Start - 1); q != nil && (!q.Closed || q.Close >= s.End-1 || r.AllQuoted(q, s.End)) {
		return "direct", []text.Span{s}
	}
	if s.Start > 0 && r.Fold(s.Start-1) == ":" {
		return "direct", []text.Span{s}
	}
	var quotes []text.Span
	for i := s.Start; i < s.End; i++ {
		q := r.QuoteFrom(i)
		if q == nil {
			continue
		}
		in := text.Span{Start: q.Open + 1, End: min(q.Close, s.End)}
		if in.Len() > 0 && !r.quotedName(in) {
			quotes = append(quotes, in)
		}
		i = in.End
	}
	if len(quotes) > 0 {
		return "mixed", quotes
	}
	return "indirect", nil
}

// quotedName tells whether what stands in quotation marks is a name or a title
// and not somebody's words.
func (r *Reader) quotedName(s text.Span) bool {
	if m := r.Names.At(s.Start); m != nil && m.End >= s.End-1 {
		return true
	}
	if r.In(s.Start-2, lexicon.TitledWork) || r.In(s.Start-2, lexicon.Storm) {
		return true // ڈرامے ’دھوپ‘ میں
	}
	return r.Kind(s.Start) == text.Latin && s.Len() <= 3
}

// WithKe tells whether کہ joins what a statement reports to its cue.
func (r *Reader) WithKe(st *said.Statement) bool { return r.Fold(st.Cue.End-1) == "کہ" }

// WithAccording tells whether a statement is reported with کے مطابق.
func (r *Reader) WithAccording(st *said.Statement) bool { return r.Fold(st.Cue.End-1) == "مطابق" }
