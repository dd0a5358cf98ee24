package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/text"
)

// maxName is how many words what somebody is called has at most.
const maxName = 7

// named finds where a verb of saying only gives a name to something, as کہنا does
// in (مخالفین کو چور) کہا. It gives the token of کو, or of the pronoun that has it
// built in (اسے), or -1.
func (r *reader) named(h *hit, lo int) int {
	if h.shape != verbCue || h.ke || h.object || !h.cue.Naming || r.hasNoun(h) || r.is(h.Start-1, lexicon.Auxiliary) || r.fold(h.Start-1) == "نے" || r.fold(h.End) == ":" || r.kind(h.End) == text.Mark {
		return -1
	}
	for i := h.Start - 2; i >= lo && i >= h.Start-maxName-1; i-- {
		switch f := r.fold(i); {
		case f == "کو":
			if r.is(i-1, lexicon.TimeWord) {
				return -1
			}
			return i
		case f == "انہیں" || f == "اسے" || r.relativeDative(i):
			return i
		case r.fold(i) == "ہوا" && r.adverbial(i) || r.fold(i) == "ہویے" && r.adverbial(i): // تیرتا ہوا جزیرہ
		case f == "نے" && r.relativeDative(i-2):
			return i - 2 // جسے اس نے (سکیننگ کہا)
		case r.is(i, lexicon.Auxiliary) || f == "سے" || f == "نے" || f == "کہ" || r.kind(i) == text.Punct || r.kind(i) == text.Stop:
			return -1
		}
	}
	return -1
}

// naming is the content of a verb that only names: both what it names and the
// name. What people usually call something is no statement (اسے حرم الشریف کہتے ہیں).
func (r *reader) naming(h *hit, c *clause, sub *subject) (s text.Span, names, ok bool) {
	at := r.named(h, c.before())
	if at < 0 {
		return text.Span{}, false, false
	}
	if !h.perfect && !(h.passive && r.perfectPassive(h)) {
		return text.Span{}, true, false
	}
	start := c.before()
	if sub.Len() > 0 && sub.end <= at {
		start = sub.end // (حکومت نے) اسے افواہ (کہا)
	}
	start = r.behindDoing(r.clauseStart(h.Start, start), at)
	s, ok = r.finish(r.objectPronoun(start, h.Start), h.Start)
	return s, true, ok
}

// perfectPassive tells whether a passive cue tells of a single time: کہا گیا, not
// کہا جاتا ہے.
func (r *reader) perfectPassive(h *hit) bool {
	for i := h.core; i < h.End; i++ {
		switch r.fold(i) {
		case "گیا", "گیی", "گیے":
			return true
		}
	}
	return false
}

// habitual tells whether a passive cue tells of no single time: کہا جاتا ہے, لگائے جاتے تھے.
func (r *reader) habitual(h *hit) bool {
	for i := h.core; i < h.End; i++ {
		switch r.fold(i) {
		case "جاتا", "جاتی", "جاتے", "جاتیں":
			return true
		}
	}
	return false
}

// usual tells whether a cue tells what somebody does again and again: (ہر سال …) اعلان کرتا ہے.
func (r *reader) usual(h *hit) bool {
	last := r.fold(h.End - 1)
	return (past(last) || last == "ہے" || last == "ہیں") && r.lex.HasForm(r.id(h.End-2), morph.Imperfective)
}
