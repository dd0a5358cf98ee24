package counts

import (
	"bayan/extract/internal/counts/found"
	"bayan/extract/internal/counts/scene"
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// What more the words around a happening tell of its kind: a blast may be a suicide attacker's or an
// accident, a mere attack an air strike.

// special is the event of a happening where what stands beside or before it tells more of it: خودکش
// حملہ آور نے خود کو دھماکے سے, 120 میزائل اور 90 ڈرون, گیس کا اخراج … دھماکہ.
func (r *reader) special(h *found.Happening, sentence int) string {
	switch {
	case h.Event == "drone_strike" && r.beside(h, sentence, "air_strike"):
		return "air_strike"
	case h.Event == "clash" && r.shelling(h):
		return "attack"
	case h.Event == "bombing" && r.bomber(h, sentence):
		return "suicide_attack"
	case h.Event == "bombing" && r.IsBlast(h.Span) && r.leak(h, sentence):
		return "accident"
	}
	return h.Event
}

// shelling tells whether guns were fired at something on one side: باغیوں کی شہر پر گولہ باری.
func (r *reader) shelling(h *found.Happening) bool {
	return !h.Target.None() && h.Len() < 3 && (r.Fold(h.End-1) == "باری" || r.Fold(h.End-1) == "شیلنگ") &&
		!r.Is(h.Start-1, lexicon.Genitive)
}

// maxToldSuicide is within how many words of the start of a sentence, or behind a blast in its own, that is said.
const maxToldSuicide = 60

// toldSuicide tells whether a sentence close behind a blast says that it was a suicide attack: یہ دھماکہ بظاہر خودکش
// حملہ تھا.
func (r *reader) toldSuicide(h *found.Happening, sentence int) bool {
	if r.IsSeveral(h) {
		return false // ایک دھماکہ خودکش تھا
	}
	for k := sentence; k <= sentence+scene.MaxRetold && k < len(r.Doc.Sentences) && (k == sentence || !r.BearingOf(k).Turns); k++ {
		s := r.Doc.Sentences[k]
		if from := max(s.Start, h.End); r.saysSuicide(text.Span{Start: from, End: min(s.End, from+maxToldSuicide)}, s.Start) {
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
		if r.Fold(i) != "خودکش" && !(r.Fold(i) == "کش" && r.Fold(i-1) == "خود") {
			continue
		}
		end, from := i+1, max(lo, i-maxOneOf)
		if _, attack := r.AttackNoun(end); attack {
			end++
		}
		if f := r.Fold(end); (f == "تھا" || f == "ہے") && !r.Doc.Has(from, i, "ایک") && !r.Doc.Has(from, i, "دوسرا") &&
			!r.Doc.Has(from, i, "یا") {
			return true
		}
	}
	return false
}

// leak tells whether a blast is the one of an accident told of before: گیس دھماکہ … اس دھماکے میں, گیس کا
// اخراج … دھماکہ عمارت میں ہوا.
func (r *reader) leak(h *found.Happening, sentence int) bool {
	s := r.Doc.Sentences[sentence]
	if !h.Again && h.Len() > 1 || r.Lex.AnyIn(r.Doc, s.Start, s.End, lexicon.Explosive) {
		return false
	}
	o, at := r.EarlierHappening(h, sentence, func(o *found.Happening) bool { return !o.Bare && !o.Background })
	return o != nil && at >= sentence-2 && o.Event == "accident" &&
		(r.IsBlast(o.Span) || r.Lex.AnyIn(r.Doc, o.Start-2, o.End, lexicon.Workplace))
}

// suicide tells whether the attack before another was one in which the attacker died.
func (r *reader) suicide(h *found.Happening, sentence int) bool {
	o, _ := r.EarlierHappening(h, sentence, func(o *found.Happening) bool { return !o.General && o.Proper() })
	return o != nil && o.Event == "suicide_attack"
}

// maxBeside is how many words lie at most between a happening and another word for it.
const maxBeside = 6

// beside tells whether a sentence tells of an event close before or behind a happening.
func (r *reader) beside(h *found.Happening, sentence int, event string) bool {
	for _, o := range r.HappeningsIn(sentence) {
		if o.Event == event && o.Start-h.End <= maxBeside && h.Start-o.End <= maxBeside {
			return true
		}
	}
	return false
}

// toldAgain is the special event as which the next sentence, or else the one before, tells of a mere attack by the same
// again: تدمر میں اسرائیلی حملے میں … ہلاک۔ (تدمر میں اسرائیلی فضائی حملہ کیا گیا, اسرائیلی بمباری). It is empty if there is none.
func (r *reader) toldAgain(h *found.Happening, sentence int) string {
	if !h.Attack || h.By.None() {
		return ""
	}
	if e := r.toldIn(h, sentence+1); e != "" || sentence == 0 || r.Doc.Has(r.Doc.Sentences[sentence].Start, h.Start, "بھی") {
		return e // غزہ میں بھی اسرائیلی حملے are others than those told of before
	}
	return r.toldIn(h, sentence-1)
}

// toldIn is the special event of the first attack of a sentence that is no mere one, if the same did it; else empty.
func (r *reader) toldIn(h *found.Happening, sentence int) string {
	if sentence >= len(r.Doc.Sentences) {
		return ""
	}
	for _, o := range r.HappeningsIn(sentence) {
		if (o.Attack || o.Event == "air_strike") && !o.General {
			same := o.By.Entity >= 0 && o.By.Entity == h.By.Entity || !o.By.None() && r.Doc.Text(o.By.Span) == r.Doc.Text(h.By.Span)
			if same && found.Violent(o.Event) {
				return o.Event
			}
			return ""
		}
	}
	return ""
}

// bomber tells whether a sentence tells of one who died in a blast of his own before it.
func (r *reader) bomber(h *found.Happening, sentence int) bool {
	for _, o := range r.HappeningsIn(sentence) {
		if o.End <= h.Start && o.Agent && o.Event == "suicide_attack" {
			return true
		}
	}
	return false
}
