package content

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/source"
	"bayan/extract/text"
)

// Circumstances are to whom and when a statement was made, as far as its clause
// tells between source and cue.
func (r *Reader) Circumstances(c *source.Clause) (to, when text.Span) {
	h, sub := c.Hit(), c.Source
	if h.Cue.Act == "ask" && h.Shape == cue.Verb && r.Fold(h.Start-1) == "سے" {
		return r.PhraseBefore(h.Start-1, max(c.Before(), sub.Behind)), when // صدر سے (پوچھا گیا)
	}
	if h.Shape != cue.Verb || sub.Len() == 0 || sub.Behind > h.Start {
		return
	}
	start := sub.Behind
	for i := sub.Behind; i < h.Start; i++ {
		switch r.Fold(i) {
		case "کو":
			s := text.Span{Start: start, End: i}
			if r.Is(i-1, lexicon.TimeWord) {
				when = s
			} else if s.Len() > 0 && s.Len() < 8 && !h.Object && !h.Cue.Complement {
				to = s
			}
			start = i + 1
		case "سے", "میں":
			if s := (text.Span{Start: start, End: i}); r.Fold(i) == "سے" && s.Len() > 0 && s.Len() < 8 && r.MarksAudience(i) {
				to = s
			}
			start = i + 1
		}
	}
	return to, when
}
