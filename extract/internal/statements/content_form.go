package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// form tells whether a content is in the source's own words, and which parts.
func (r *reader) form(s text.Span) (string, []text.Span) {
	if q := r.quoteFrom(s.Start - 1); q != nil && (!q.Closed || q.Close >= s.End-1 || r.allQuoted(q, s.End)) {
		return "direct", []text.Span{s}
	}
	if s.Start > 0 && r.fold(s.Start-1) == ":" {
		return "direct", []text.Span{s}
	}
	var quotes []text.Span
	for i := s.Start; i < s.End; i++ {
		q := r.quoteFrom(i)
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
func (r *reader) quotedName(s text.Span) bool {
	if m := r.names.At(s.Start); m != nil && m.End >= s.End-1 {
		return true
	}
	if r.in(s.Start-2, lexicon.TitledWork) || r.in(s.Start-2, lexicon.Storm) {
		return true // ڈرامے ’دھوپ‘ میں
	}
	return r.kind(s.Start) == text.Latin && s.Len() <= 3
}
