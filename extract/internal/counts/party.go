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
	case r.kind(i) != text.Word, f == "کرنے", f == "قرار", r.in(i, lexicon.Repelled):
		return false // حملہ کرنے کا الزام عائد کیا, حملے برداشت کیے, حملہ ناکام بنا دیا
	case f == "کی":
		return r.kind(i+1) != text.Word || r.is(i+1, lexicon.Auxiliary|lexicon.Conjunction|lexicon.Pronoun)
	case f == "کا":
		return h.attack && r.fold(i+1) == "دعوی" || r.fold(i+1) == "آغاز" // حملوں کا آغاز کیا
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
	return r.isSource(p) && (!r.actor(p.End-1) || r.is(p.End-1, lexicon.Document|lexicon.MediaWord))
}

// isSource tells whether a phrase is the source of a statement.
func (r *reader) isSource(p Ref) bool {
	for _, n := range r.saidIn[r.doc.SentenceOf(p.Start)] {
		if r.said[n].Speaker.Span.Overlaps(p.Span) {
			return true
		}
	}
	return false
}
