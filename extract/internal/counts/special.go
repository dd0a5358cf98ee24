package counts

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// What more the words around a happening tell of its kind: a blast may be a suicide attacker's or an
// accident, a mere attack an air strike.

// special is the event of a happening where what stands beside or before it tells more of it: خودکش
// حملہ آور نے خود کو دھماکے سے, 120 میزائل اور 90 ڈرون, گیس کا اخراج … دھماکہ.
func (r *reader) special(h *happening, sentence int) string {
	switch {
	case h.event == "drone_strike" && r.beside(h, sentence, "air_strike"):
		return "air_strike"
	case h.event == "clash" && r.shelling(h):
		return "attack"
	case h.event == "bombing" && r.bomber(h, sentence):
		return "suicide_attack"
	case h.event == "bombing" && r.blast(h.Span) && r.leak(h, sentence):
		return "accident"
	}
	return h.event
}

// shelling tells whether guns were fired at something on one side: باغیوں کی شہر پر گولہ باری.
func (r *reader) shelling(h *happening) bool {
	return !h.target.None() && h.Len() < 3 && (r.fold(h.End-1) == "باری" || r.fold(h.End-1) == "شیلنگ") && !r.is(h.Start-1, lexicon.Genitive)
}

// toldSuicide tells whether a sentence close behind a blast says that it was a suicide attack: یہ دھماکہ بظاہر خودکش
// حملہ تھا.
func (r *reader) toldSuicide(h *happening, sentence int) bool {
	if r.many(h) {
		return false // ایک دھماکہ خودکش تھا
	}
	for k := sentence; k <= sentence+maxRetold && k < len(r.doc.Sentences) && (k == sentence || !r.bearing(k).turns); k++ {
		s := r.doc.Sentences[k]
		if from := max(s.Start, h.End); r.saysSuicide(text.Span{Start: from, End: min(s.End, from+maxAside)}, s.Start) {
			return true
		}
	}
	return false
}

// maxOneOf is how many words lie at most between the word for one of several blasts and خودکش.
const maxOneOf = 4

// saysSuicide tells whether the words of s, in a sentence that starts at token lo, say that something was a suicide
// attack, not one of several or only perhaps: خودکش حملہ تھا, خودکش تھا.
func (r *reader) saysSuicide(s text.Span, lo int) bool {
	for i := s.Start; i < s.End; i++ {
		if r.fold(i) != "خودکش" && !(r.fold(i) == "کش" && r.fold(i-1) == "خود") {
			continue
		}
		end, from := i+1, max(lo, i-maxOneOf)
		if _, attack := r.attackNoun(end); attack {
			end++
		}
		if f := r.fold(end); (f == "تھا" || f == "ہے") && !r.doc.Has(from, i, "ایک") && !r.doc.Has(from, i, "دوسرا") && !r.doc.Has(from, i, "یا") {
			return true
		}
	}
	return false
}

// leak tells whether a blast is the one of an accident told of before: گیس دھماکہ … اس دھماکے میں, گیس کا
// اخراج … دھماکہ عمارت میں ہوا.
func (r *reader) leak(h *happening, sentence int) bool {
	s := r.doc.Sentences[sentence]
	if !h.again && h.Len() > 1 || r.lex.AnyIn(r.doc, s.Start, s.End, lexicon.Explosive) {
		return false
	}
	o, at := r.earlier(h, sentence, func(o *happening) bool { return !o.bare && !o.background })
	return o != nil && at >= sentence-2 && o.event == "accident" && (r.blast(o.Span) || r.lex.AnyIn(r.doc, o.Start-2, o.End, lexicon.Workplace))
}

// suicide tells whether the attack before another was one in which the attacker died.
func (r *reader) suicide(h *happening, sentence int) bool {
	o, _ := r.earlier(h, sentence, func(o *happening) bool { return !o.general && !o.background && !o.agent })
	return o != nil && o.event == "suicide_attack"
}

// beside tells whether a sentence tells of an event close before or behind a happening.
func (r *reader) beside(h *happening, sentence int, event string) bool {
	for _, o := range r.happeningsIn(sentence) {
		if o.event == event && o.Start-h.End <= maxIncident && h.Start-o.End <= maxIncident {
			return true
		}
	}
	return false
}

// toldAgain is the special event as which the next sentence, or else the one before, tells of a mere attack by the same
// again: تدمر میں اسرائیلی حملے میں … ہلاک۔ (تدمر میں اسرائیلی فضائی حملہ کیا گیا, اسرائیلی بمباری). It is empty if there is none.
func (r *reader) toldAgain(h *happening, sentence int) string {
	if !h.attack || h.by.None() {
		return ""
	}
	if e := r.toldIn(h, sentence+1); e != "" || sentence == 0 || r.doc.Has(r.doc.Sentences[sentence].Start, h.Start, "بھی") {
		return e // غزہ میں بھی اسرائیلی حملے are others than those told of before
	}
	return r.toldIn(h, sentence-1)
}

// toldIn is the special event of the first attack of a sentence that is no mere one, if the same did it; else empty.
func (r *reader) toldIn(h *happening, sentence int) string {
	if sentence >= len(r.doc.Sentences) {
		return ""
	}
	for _, o := range r.happeningsIn(sentence) {
		if (o.attack || o.event == "air_strike") && !o.general {
			same := o.by.Entity >= 0 && o.by.Entity == h.by.Entity || !o.by.None() && r.doc.Text(o.by.Span) == r.doc.Text(h.by.Span)
			if same && violent(o.event) {
				return o.event
			}
			return ""
		}
	}
	return ""
}

// fledFrom tells whether the sentence of a count says of what happened before it that people fled from
// it: فوجی آپریشن کے نتیجے میں دس لاکھ افراد نے نقل مکانی کی.
func (r *reader) fledFrom(h *happening, c *Count) bool {
	return c.Measure == "displaced" && h != nil && h.End <= c.Span.Start && r.doc.SentenceOf(h.Start) == r.doc.SentenceOf(c.Span.Start)
}

// bomber tells whether a sentence tells of one who died in a blast of his own before it.
func (r *reader) bomber(h *happening, sentence int) bool {
	for _, o := range r.happeningsIn(sentence) {
		if o.End <= h.Start && o.agent && o.event == "suicide_attack" {
			return true
		}
	}
	return false
}

// blast tells whether the words of a happening have one for a blast.
func (r *reader) blast(h text.Span) bool {
	for i := h.Start; i < h.End; i++ {
		if strings.HasPrefix(r.fold(i), "دھماک") {
			return true
		}
	}
	return false
}

// violent tells whether an event is what an attack may be called that is told of
// again: فائرنگ … اس حملے میں.
func violent(event string) bool {
	switch event {
	case "shooting", "bombing", "suicide_attack", "air_strike", "drone_strike":
		return true
	}
	return false
}
