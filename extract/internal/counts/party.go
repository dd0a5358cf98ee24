package counts

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// Ref is a phrase and the entity that it names, or -1.
type Ref struct {
	text.Span
	Entity int
}

// none refers to nothing.
var none = Ref{Entity: -1}

// None tells whether a reference refers to nothing.
func (f Ref) None() bool { return f.Len() == 0 }

// maxReach is how many words lie at most between a party's postposition and what
// happened: چین پر بیرونِ ملک سے 6600 سے زائد سائبر حملے.
const maxReach = 8

// doer is who did what happened, as its own clause tells: an adjective or a
// genitive before it (اسرائیلی حملے, طالبان کے حملے), X کی جانب سے, X نے, or whom
// somebody clashed with (X سے جھڑپ).
func (r *reader) doer(h *happening, s text.Span) Ref {
	if h.background || h.agent || natural(h.event) {
		return none
	}
	if d := r.adjective(h); !d.None() {
		return d
	}
	if r.is(h.End, lexicon.Genitive) && r.in(h.End+1, lexicon.Inquiry) {
		return none // پولیس کی جانب سے اس واقعے کی تفتیش
	}
	for i := h.Start + 1; i < h.End; i++ {
		if r.is(i, lexicon.Genitive) && r.is(i-1, lexicon.WarMachine) {
			return r.phrase(i, s) // سرکاری ہیلی کاپٹروں کے حملوں
		}
	}
	if d := r.inNominative(h, s); !d.None() {
		return d
	}
	if d := r.involved(h, s); !d.None() {
		return d
	}
	return r.doerBefore(h, s)
}

// doerBefore is who did what happened by the words before it.
func (r *reader) doerBefore(h *happening, s text.Span) Ref {
	at := h.Start
	if r.is(at-1, lexicon.Genitive) && r.is(at-2, lexicon.WarMachine|lexicon.NotPeople) && r.is(at-3, lexicon.Genitive) {
		at -= 2 // حزب اللہ کے (راکٹ کے) حملے
	}
	if at-1 == s.Start && r.gunfire(h) && r.is(s.Start, lexicon.GroupNoun) && r.names.At(s.Start) == nil {
		return r.phrase(at, s) // پولیس (فائرنگ میں), first in the sentence
	}
	for i := at - 1; i > s.Start && i > h.Start-3*maxReach; i-- {
		switch {
		case r.is(i, lexicon.Genitive) && r.adjectives(i+1, at):
			if r.actor(i-1) && !h.suffered() {
				return r.phrase(i, s)
			}
		case r.is(i, lexicon.Genitive) && (h.attack && r.attackers(i-1) || (h.attack || violent(h.event)) && r.is(i-1, lexicon.GroupNoun) && r.placeAt(i+1) != nil) && r.located(i+1, at):
			return r.phrase(i, s)
		case i == at-1 && r.gunfire(h) && r.is(i, lexicon.GroupNoun) && r.names.At(i) == nil && !r.is(i-1, lexicon.Conjunction):
			return r.phrase(at, s)
		case r.is(i, lexicon.Genitive) && !h.suffered() && h.event != "unrest" && r.actor(i-1) && r.ongoing(i+1, at):
			return r.phrase(i, s)
		case r.bySide(i):
			if r.fold(i+1) == "جاری" {
				return none // حکام کی جانب سے جاری بیان
			}
			return r.phrase(i-2, s)
		case r.clashedWith(i, at, h):
			if r.fold(i) == "ساتھ" {
				i--
			}
			if r.actor(i - 1) {
				return r.phrase(i, s)
			}
		case r.fold(i) == "جس" || r.fold(i) == "جن":
			return none // مکینوں نے آوازیں سنیں جس کے بعد تین دھماکے ہوئے
		case r.fold(i) == "اور" && r.is(i-1, lexicon.Auxiliary) && !r.is(i-1, lexicon.Passive):
			return none // فورسز نے محاصرہ کر لیا اور جھڑپ شروع ہو گئی
		case r.fold(i) == "نے":
			// not ایمنسٹی نے … واقعات پر رپورٹ شائع کی, حکومت نے احتجاج کیا
			if p := r.phrase(i, s); (h.event != "unrest" || r.in(h.End-1, lexicon.Dispersal)) && !r.published(i+1, s) && r.actor(i-1) && !r.onlySays(p) && r.done(h) {
				return p
			}
			return none
		case r.fold(i) == "کہ" || r.kind(i) == text.Stop || r.is(i, lexicon.ClauseStart):
			return none
		}
	}
	return none
}

// bySide tells whether a کی جانب سے or کی طرف سے ends with token i, so that the phrase of an agent ends two words
// before.
func (r *reader) bySide(i int) bool {
	return r.fold(i) == "سے" && r.is(i-1, lexicon.Side) && r.is(i-2, lexicon.Genitive)
}

// clashedWith tells whether the postposition at token i is that of whom somebody clashed with, in what begins at token
// at: (X) سے جھڑپ, (X) کے ساتھ سرحد پر جھڑپ.
func (r *reader) clashedWith(i, at int, h *happening) bool {
	if h.event != "clash" {
		return false
	}
	near := h.Start-i < 4
	return r.fold(i) == "سے" && near || r.fold(i) == "ساتھ" && r.is(i-1, lexicon.Genitive) && (near || r.located(i+1, at))
}

// gunfire tells whether what happened is a firing before which its doer may stand without a
// genitive, and the clause does not only tell what came after it: پولیس (فائرنگ میں), not پولیس
// (فائرنگ کے بعد).
func (r *reader) gunfire(h *happening) bool {
	return h.Len() == 1 && r.fold(h.Start) == "فایرنگ" && r.fold(h.End+1) != "بعد"
}

// inNominative is who opens the sentence and attacks by habit, without نے: شدت پسند (حملے
// کرتے رہے ہیں), (حملوں میں ملوث).
func (r *reader) inNominative(h *happening, s text.Span) Ref {
	f := r.fold(h.End)
	if !h.attack || f != "کر" && !strings.HasPrefix(f, "کرت") && !(f == "میں" && r.fold(h.End+1) == "ملوث") {
		return none
	}
	if by := r.opener(s.Start, h.Start, s); !by.None() {
		return by
	}
	i := h.Start - 1
	for i > s.Start && h.Start-i < maxReach && (r.plain(i) && !r.endsPeople(i+1) || r.finder.numbers.Known(r.fold(i)) && r.kind(i) <= text.Number) {
		i--
	}
	if r.attackers(i) && r.fold(i+1) != "تنظیم" && i+1 < h.Start {
		return r.phrase(i+1, s) // جہاں شدت پسند متعدد مہلک (حملے کر چکے ہیں)
	}
	return none
}

// involved is who is said behind what happened to have had a hand in it: حملے میں مبینہ طور پر (دولت اسلامیہ) ملوث تھی.
func (r *reader) involved(h *happening, s text.Span) Ref {
	if !h.attack || r.fold(h.End) != "میں" {
		return none
	}
	from := h.End + 1
	for i := from; i < min(s.End, h.End+maxReach) && r.kind(i) == text.Word; i++ {
		switch f := r.fold(i); {
		case f == "ملوث" && i > from && r.actor(i-1) && r.is(i+1, lexicon.Auxiliary):
			return r.phrase(i, text.Span{Start: from, End: s.End})
		case f == "پر" && r.fold(i-1) == "طور":
			from = i + 1
		case r.is(i, lexicon.Auxiliary|lexicon.ClauseStart|lexicon.Postposition) && !r.is(i, lexicon.Genitive):
			if f != "پر" {
				return none
			}
		}
	}
	return none
}

// opener is who a clause begins with, at token from and before token to, without a postposition.
func (r *reader) opener(from, to int, s text.Span) Ref {
	for i := from; i < to && r.kind(i) == text.Word && !r.is(i, lexicon.Postposition|lexicon.Auxiliary|lexicon.Conjunction); i++ {
		if m := r.names.At(i); m != nil && m.End > i+1 {
			continue
		}
		if r.actor(i) && !r.is(i+1, lexicon.Postposition|lexicon.Conjunction) && (i+1 == to || !r.actor(i+1)) {
			return r.phrase(i+1, text.Span{Start: from, End: s.End})
		}
	}
	return none
}

// maxPublished is how many words lie at most between who made something public and what it was.
const maxPublished = 14

// published tells whether the clause behind token i says that a report was made public.
func (r *reader) published(i int, s text.Span) bool {
	for k := i; k < min(s.End, i+maxPublished) && r.kind(k) == text.Word; k++ {
		if r.is(k, lexicon.Document) && r.is(k+1, lexicon.Release) {
			return true
		}
	}
	return false
}

// maxDone is how many words lie at most between what somebody did something in and
// the verb that says what: فضائی حملے میں (عمارت کو) تباہ کر دیا.
const maxDone = 3

// done tells whether what happened is the object of a verb (حملہ کیا, فائرنگ کر کے,
// راکٹ داغے), or that in which somebody did something: حملے میں تباہ کر دیا.
func (r *reader) done(h *happening) bool {
	if r.verb(h.End-1) || strings.HasPrefix(r.fold(h.End-1), "داغ") {
		return true
	}
	i := h.End
	if r.fold(i) == "بھی" {
		i++
	}
	switch f := r.fold(i); {
	case r.kind(i) != text.Word, f == "کرنے", f == "قرار":
		return false // حملہ کرنے کا الزام عائد کیا
	case f == "کی":
		return r.kind(i+1) != text.Word || r.is(i+1, lexicon.Auxiliary|lexicon.Conjunction|lexicon.Pronoun)
	case f == "کا":
		return h.attack && r.fold(i+1) == "دعوی"
	case f == "سے":
		return strings.HasPrefix(r.fold(i+1), "اڑا") // خود کو دھماکے سے اڑا لیا
	case f != "میں":
		return !r.is(i, lexicon.Postposition|lexicon.Conjunction|lexicon.Relator)
	}
	for k := i + 1; k <= i+maxDone && r.kind(k) == text.Word; k++ {
		if f := r.fold(k); f == "کیا" || f == "کیے" || strings.HasPrefix(f, "کر") {
			return true
		}
	}
	return false
}

// maxAdjectives is how many words lie at most between whose attack it was and the
// attack: شدت پسندوں کے (ایک اور مہلک) حملے.
const maxAdjectives = 3

// adjectives tells whether the words between two tokens only qualify what happened.
func (r *reader) adjectives(from, to int) bool {
	for i := from; i < to; i++ {
		if r.is(i, lexicon.Nearness) || r.fold(i) == "خلاف" || r.is(i, lexicon.NotPeople) && !r.is(i, lexicon.WarMachine) {
			return false // افسر کی گاڑی دھماکے کی زد میں آئی
		}
		if !r.plain(i) && r.fold(i) != "اور" && r.fold(i) != "حالیہ" && !(r.kind(i) <= text.Number && r.finder.numbers.Known(r.fold(i))) {
			return false
		}
	}
	return to-from <= maxAdjectives
}

// attackers tells whether the word at token i ends a noun for those who attack.
func (r *reader) attackers(i int) bool {
	m, ok := r.roleBefore(i + 1)
	return ok && r.lex.Rules.Roles[m.Index].Role == "attacker"
}

// roleBefore is the noun for people that ends before token i.
func (r *reader) roleBefore(i int) (lexicon.Match, bool) {
	for k := max(0, i-4); k < i; k++ {
		if m, ok := r.matches.Longest(k, lexicon.RoleNoun); ok && m.End == i {
			return m, true
		}
	}
	return lexicon.Match{}, false
}

// endsPeople tells whether a noun for people ends before token i.
func (r *reader) endsPeople(i int) bool {
	_, ok := r.roleBefore(i)
	return ok
}

// located tells whether the words between two tokens only say where: (دہشت گردوں کے)
// سرحد کے قریب (حملے), ایک چوکی پر.
func (r *reader) located(from, to int) bool {
	if to-2 > from && r.is(to-1, lexicon.Passive|lexicon.Relative) {
		to -= 2 // شہر میں کیے گئے (حملے)
	}
	for to > from && r.plain(to-1) && !r.is(to-1, lexicon.Nearness) && !r.is(to-2, lexicon.Genitive) {
		to-- // غزہ میں وحشیانہ (بمباری)
	}
	if f := r.fold(to - 1); to == from || f != "پر" && f != "میں" && !r.is(to-1, lexicon.Nearness) {
		return false
	}
	for i := from; i < to-1; i++ {
		if r.kind(i) != text.Word || r.is(i, lexicon.CaseMarker|lexicon.Auxiliary|lexicon.ClauseStart) && !(r.is(i, lexicon.Genitive) && r.placeAt(i-1) != nil) {
			return false
		}
	}
	return to-from <= maxReach
}

// maxOngoing is how many words lie at most between whose attacks go on and those.
const maxOngoing = 14

// ongoing tells whether the words between two tokens only say since when and where something goes
// on: (اسرائیل کی) 7 اکتوبر سے غزہ پر جاری (جارحیت).
func (r *reader) ongoing(from, to int) bool {
	for to > from && r.plain(to-1) && r.fold(to-1) != "جاری" {
		to--
	}
	if to-from > maxOngoing || to == from || r.fold(to-1) != "جاری" {
		return false
	}
	for i := from; i < to-1; i++ {
		if r.kind(i) > text.Number || r.is(i, lexicon.Auxiliary|lexicon.ClauseStart|lexicon.Genitive) || r.fold(i) == "نے" || r.fold(i) == "کو" {
			return false // and not پولیس اور مظاہرین کے درمیان جاری جھڑپ
		}
	}
	return r.fold(from) != "درمیان"
}

// natural tells whether an event is nobody's doing.
func natural(event string) bool {
	return event == "accident" || event == "disaster" || event == "disease"
}

// suffered tells whether the genitive before what happened is of those to whom it
// was done: تین افراد کے قتل, انجینئروں کا اغوا.
func (h *happening) suffered() bool {
	return h.event == "kidnapping" || h.event == "execution" || h.general && !h.named
}

// onlySays tells whether a phrase is the source of a statement and nobody who
// bears arms: حکام نے … ہلاک کرنے کا دعویٰ کیا.
func (r *reader) onlySays(p Ref) bool {
	for _, n := range r.saidIn[r.doc.SentenceOf(p.Start)] {
		if r.said[n].Speaker.Span.Overlaps(p.Span) {
			return !r.actor(p.End-1) || r.is(p.End-1, lexicon.Document|lexicon.MediaWord)
		}
	}
	return false
}
