package source

import (
	"bayan/extract/internal/statements/cue"
	"bayan/extract/text"
)

// NamingContent is the content of a verb that only names: both what it names and the
// name. What people usually call something is no statement (اسے حرم الشریف کہتے ہیں).
func (r *Reader) NamingContent(h *cue.Hit, c *Clause, sub *Subject) (s text.Span, names, ok bool) {
	at := r.NamedThing(h, c.Before())
	if at < 0 {
		return text.Span{}, false, false
	}
	if !h.Perfect && !(h.Passive && r.PerfectPassive(h)) {
		return text.Span{}, true, false
	}
	start := c.Before()
	if sub.Len() > 0 && sub.Behind <= at {
		start = sub.Behind // (حکومت نے) اسے افواہ (کہا)
	}
	start = r.BehindDoing(r.ClauseStart(h.Start, start), at)
	s, ok = r.TrimContent(r.ObjectPronoun(start, h.Start), h.Start)
	return s, true, ok
}
