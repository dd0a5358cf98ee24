package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// form tells whether a content is in the source's own words, and which parts.
func (r *reader) form(s text.Span) (string, []text.Span) {
	if s.Start > 0 && r.kind(s.Start-1) == text.Mark {
		if q := r.doc.QuoteOf(s.Start - 1); q != nil && q.Open == s.Start-1 && (!q.Closed || q.Close >= s.End-1) {
			return "direct", []text.Span{s}
		}
	}
	if s.Start > 0 && r.fold(s.Start-1) == ":" {
		return "direct", []text.Span{s}
	}
	var quotes []text.Span
	for i := s.Start; i < s.End; i++ {
		if r.kind(i) != text.Mark {
			continue
		}
		q := r.doc.QuoteOf(i)
		if q == nil || q.Open != i {
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
	return r.kind(s.Start) == text.Latin && s.Len() <= 3
}

// act is what the speaker does. A neutral verb before a demand makes it urge.
func (r *reader) act(h *hit, s text.Span) string {
	if h.act != "" && h.act != "say" {
		return h.act
	}
	if h.cue.Act != "say" {
		return h.cue.Act
	}
	if h.shape == behindCue || h.shape == beforeCue {
		return "say"
	}
	for i := max(s.Start, s.End-6); i < s.End; i++ {
		switch r.fold(i) {
		case "چاہیے", "چاہییں":
			return "urge"
		}
	}
	return "say"
}

// circumstances are to whom and when a statement was made, as far as its clause
// tells between source and cue.
func (r *reader) circumstances(h *hit, sub *subject, c *clause) (to, when text.Span) {
	if h.cue.Act == "ask" && h.shape == verbCue && r.fold(h.Start-1) == "سے" {
		return r.phraseBefore(h.Start-1, max(c.before(), sub.end)), when // صدر سے (پوچھا گیا)
	}
	if h.shape != verbCue || sub.Len() == 0 || sub.end > h.Start {
		return
	}
	start := sub.end
	for i := sub.end; i < h.Start; i++ {
		switch r.fold(i) {
		case "کو":
			s := text.Span{Start: start, End: i}
			if r.is(i-1, lexicon.TimeWord) {
				when = s
			} else if s.Len() > 0 && s.Len() < 8 && !h.object {
				to = s
			}
			start = i + 1
		case "سے", "میں":
			if s := (text.Span{Start: start, End: i}); r.fold(i) == "سے" && s.Len() > 0 && s.Len() < 8 && r.spokenTo(i) {
				to = s
			}
			start = i + 1
		}
	}
	return to, when
}

// asked tells whether a cue without کہ stands in the question that the cue before it
// reports: (سوال کیا کہ) کیا حکومت نے جنگ کا اعلان کیا ہے. It asserts nothing.
func (r *reader) asked(c *clause) bool {
	if c.n == 0 || c.hits[c.n].ke || c.hits[c.n].part {
		return false
	}
	if q := &c.hits[c.n-1]; q.cue.Act != "ask" || !q.ke {
		return false
	}
	for i := c.hits[c.n-1].End; i < c.hits[c.n].Start; i++ {
		if r.fold(i) == "تو" || r.fold(i) == "جس" {
			return false
		}
	}
	return true
}

// spokenTo tells whether the سے at token i marks an audience: سے گفتگو, سے کہا.
func (r *reader) spokenTo(i int) bool {
	return r.is(i+1, lexicon.Occasion) || r.fold(i+1) == "بات" || r.fold(i+1) == "کہا"
}
