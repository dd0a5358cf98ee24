package cue

import (
	"slices"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
	"bayan/rules"
)

// MarksObject tells whether token i is a postposition that marks the object of a cue.
func (r *Reader) MarksObject(i int, c *rules.Cue) bool {
	return slices.Contains(r.Cues.objects[c], r.ID(i))
}

// objectBefore is the end of the object before a verb cue, with the postposition that marks it or without one.
func (r *Reader) objectBefore(start int, c *rules.Cue) (int, bool) {
	if len(c.Bare) > 0 {
		return r.bareThing(start, c)
	}
	if end, ok := r.objectMarker(start, c); ok {
		return end, true
	}
	if r.bareClaim(start, c) {
		return start, true
	}
	return 0, false
}

// bareClaim tells whether right before a cue that rejects something stands a charge or a report as its object, without
// کو: (الزامات) مسترد کر دیے, (دعویٰ) رد کر دیا.
func (r *Reader) bareClaim(start int, c *rules.Cue) bool {
	at := start - 1
	return c.Act == "deny" && slices.Contains(c.Object, "کو") && (r.In(at, lexicon.Charge) || r.In(at, lexicon.Deniable)) &&
		!r.ReportsNothingWith(at, c)
}

// bareThing is the end of what a cue asks for, if one of the nouns that it can ask for stands right before it, but for
// particles: (تحریری وضاحت) طلب کی, (رپورٹ) بھی طلب کی.
func (r *Reader) bareThing(start int, c *rules.Cue) (int, bool) {
	at := start - 1
	for r.Is(at, lexicon.Particle) {
		at--
	}
	return at + 1, r.ID(at) != 0 && slices.Contains(r.Cues.bare[c], r.ID(at))
}

// objectMarker finds the postposition before a cue that marks its content, over
// particles and a phrase of manner: حملے کی (سخت الفاظ میں مذمت کی).
func (r *Reader) objectMarker(start int, c *rules.Cue) (int, bool) {
	if r.Reflexive(start - 1) {
		start-- // دیوالی پر (اپنی نیک خواہشات کا اظہار کیا)
	}
	k := r.BehindManner(r.behindTimes(r.behindPaired(start-1, c)), start-6)
	k = r.behindAudience(k, start-6, c)
	if r.Is(k, lexicon.Dative) && slices.Contains(c.Object, "کو") {
		return k + 1, true // اسے (مسترد کر دیا)
	}
	for ; k >= start-6; k-- {
		if r.Fold(k) == "لیے" && slices.Contains(c.Object, "کے لیے") && r.Is(k-1, lexicon.Genitive) {
			return k - 1, !c.Naming || r.Infinitive(k-2) // رابطہ کرنے (کے لیے کہا)
		}
		if r.Fold(k) == "کیلیے" && slices.Contains(c.Object, "کے لیے") {
			return k, !c.Naming || r.Infinitive(k-1)
		}
		if r.bidden(k) {
			break
		}
		if r.MarksObject(k, c) {
			return k, !c.Naming || r.Fold(k) != "کو" || r.Infinitive(k-1)
		}
		if at := r.concerning(k, c); at > 0 {
			return at, true
		}
		at := r.BehindManner(k-1, start-6)
		if !r.Is(k, lexicon.Particle) && !r.In(k, lexicon.MannerAdverb) {
			break
		}
		at = r.behindTimes(at)
		if at < k-1 && r.Is(at, lexicon.Dative) && slices.Contains(c.Object, "کو") {
			return at + 1, true // اسے ٹوئٹر پر (بھی مسترد کر دیا)
		}
		k = at + 1
	}
	return 0, false
}

// bidden tells whether a پر at token k stands behind who asked for what was done: بھائی کے کہنے پر (معذرت کر لی).
func (r *Reader) bidden(k int) bool {
	return r.Fold(k) == "پر" && r.Fold(k-1) == "کہنے" && r.Is(k-2, lexicon.Genitive)
}

// behindAudience is the token before those to whom something is said, if they end with token k and stand between a cue
// and the postposition of its object: غلطی پر (صارفین سے معافی مانگی). It is k where they do not.
func (r *Reader) behindAudience(k, lo int, c *rules.Cue) int {
	if !slices.Contains(c.Audience, r.Fold(k)) || r.MarksObject(k, c) || r.Infinitive(k-1) {
		return k // بات کرنے سے (معذرت کی)
	}
	for at := k - 1; at > lo; at-- {
		switch {
		case r.OnVenue(at):
			return k // سوشل میڈیا پر صارفین سے (معافی مانگی)
		case r.MarksObject(at, c) && !r.Is(at, lexicon.Genitive), r.Fold(at) == "لیے" && slices.Contains(c.Object, "کے لیے"):
			return at
		case r.Kind(at) != text.Word || r.Is(at, lexicon.CaseMarker|lexicon.Dative) && !r.Is(at, lexicon.Genitive):
			return k
		}
	}
	return k
}

// concerning is the postposition behind what a cue of feeling or criticism is about, where words that end with token k say
// so in place of its پر: اس فیصلے کے حوالے سے (تشویش کا اظہار کیا), اس قانون سے متعلق. It is 0 where they do not.
func (r *Reader) concerning(k int, c *rules.Cue) int {
	if !slices.Contains(c.Object, "پر") || c.Act == "urge" || c.Act == "ask" || c.Explicit {
		return 0
	}
	at := 0
	switch f, before := r.Fold(k), r.Fold(k-1); {
	case f == "سے" && before == "حوالے", f == "میں" && before == "بارے":
		at = k - 2
	case f == "متعلق":
		at = k - 1
	}
	if at <= 0 || !r.Is(at, lexicon.Genitive) && r.Fold(at) != "سے" ||
		r.Is(at-1, lexicon.Demonstrative|lexicon.Pronoun|lexicon.PersonPronoun) {
		return 0
	}
	return at
}

// maxName is how many words what somebody is called has at most.
const maxName = 7

// NamedThing finds where a verb of saying only gives a name to something, as کہنا does
// in (مخالفین کو چور) کہا. It gives the token of کو, or of the pronoun that has it
// built in (اسے), or -1.
func (r *Reader) NamedThing(h *Hit, lo int) int {
	if h.Shape != Verb || h.Object || !h.Cue.Naming || r.HasNoun(h) || r.Is(h.Start-1, lexicon.Auxiliary) ||
		r.Fold(h.Start-1) == "نے" || r.OpensContent(h) {
		return -1
	}
	for i := h.Start - 2; i >= lo && i >= h.Start-maxName-1; i-- {
		switch f := r.Fold(i); {
		case f == "کو":
			if r.Is(i-1, lexicon.TimeWord) {
				return -1
			}
			return i
		case f == "انہیں" || f == "اسے" || r.RelativeDative(i):
			return i
		case r.Fold(i) == "ہوا" && r.Adverbial(i) || r.Fold(i) == "ہویے" && r.Adverbial(i): // تیرتا ہوا جزیرہ
		case f == "نے" && r.RelativeDative(i-2):
			return i - 2 // جسے اس نے (سکیننگ کہا)
		case r.Is(i, lexicon.Auxiliary) || f == "سے" || f == "نے" || f == "کہ" || r.Kind(i) == text.Punct || r.Kind(i) == text.Stop:
			return -1
		}
	}
	return -1
}

// RelativeObject tells whether a relative pronoun ends with token i that stands for what a
// cue is about: جس کی, جسے.
func (r *Reader) RelativeObject(i int) bool {
	return r.RelativeDative(i) || r.Is(i, lexicon.CaseMarker|lexicon.Genitive) && r.RelativeOblique(i-1)
}
