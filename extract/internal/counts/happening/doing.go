package happening

import (
	"strings"

	"bayan/extract/internal/counts/found"
	"bayan/extract/internal/counts/phrase"
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// maxPublished is how many words lie at most between who made something public and what it was.
const maxPublished = 14

// published tells whether the clause behind token i says that a report was made public.
func (r *Reader) published(i int, s text.Span) bool {
	for k := i; k < min(s.End, i+maxPublished) && r.Kind(k) == text.Word; k++ {
		if r.Is(k, lexicon.Document) && r.Is(k+1, lexicon.Release) {
			return true
		}
	}
	return false
}

// maxDone is how many words lie at most between what somebody did something in and
// the verb that says what: فضائی حملے میں (عمارت کو) تباہ کر دیا.
const maxDone = 3

// IsDeed tells whether what happened is the object of a verb (حملہ کیا, فائرنگ کر کے,
// راکٹ داغے), or that in which somebody did something: حملے میں تباہ کر دیا.
func (r *Reader) IsDeed(h *found.Happening) bool {
	if r.Verb(h.End-1) || strings.HasPrefix(r.Fold(h.End-1), "داغ") {
		return true
	}
	i := h.End
	if r.Fold(i) == "بھی" {
		i++
	}
	switch f := r.Fold(i); {
	case r.Kind(i) != text.Word, f == "کرنے", f == "قرار", r.In(i, lexicon.Repelled):
		return false // حملہ کرنے کا الزام عائد کیا, حملے برداشت کیے, حملہ ناکام بنا دیا
	case f == "کی":
		return r.Kind(i+1) != text.Word || r.Is(i+1, lexicon.Auxiliary|lexicon.Conjunction|lexicon.Pronoun)
	case f == "کا":
		return h.Attack && r.Fold(i+1) == "دعوی" || r.Fold(i+1) == "آغاز" // حملوں کا آغاز کیا
	case f == "سے":
		return strings.HasPrefix(r.Fold(i+1), "اڑا") // خود کو دھماکے سے اڑا لیا
	case f != "میں":
		return !r.Is(i, lexicon.Postposition|lexicon.Conjunction|lexicon.Relator)
	}
	for k := i + 1; k <= i+maxDone && r.Kind(k) == text.Word; k++ {
		if f := r.Fold(k); f == "کیا" || f == "کیے" || strings.HasPrefix(f, "کر") {
			return true
		}
	}
	return false
}

// onlyQualify tells whether the words between two tokens only qualify what happened.
func (r *Reader) onlyQualify(from, to int) bool {
	for i := from; i < to; i++ {
		if r.Is(i, lexicon.Nearness) || r.Fold(i) == "خلاف" || r.Is(i, lexicon.NotPeople) && !r.Is(i, lexicon.WarMachine) {
			return false // افسر کی گاڑی دھماکے کی زد میں آئی
		}
		if !r.PlainWord(i) && r.Fold(i) != "اور" && r.Fold(i) != "حالیہ" &&
			!(r.Kind(i) <= text.Number && r.Numeral(i)) {
			return false
		}
	}
	return to-from <= phrase.MaxAdjectives
}

// onlyWhere tells whether the words between two tokens only say where: (دہشت گردوں کے)
// سرحد کے قریب (حملے), ایک چوکی پر.
func (r *Reader) onlyWhere(from, to int) bool {
	if to-2 > from && r.Is(to-1, lexicon.Passive|lexicon.Relative) {
		to -= 2 // شہر میں کیے گئے (حملے)
	}
	for to > from && r.PlainWord(to-1) && !r.Is(to-1, lexicon.Nearness) && !r.Is(to-2, lexicon.Genitive) {
		to-- // غزہ میں وحشیانہ (بمباری)
	}
	if f := r.Fold(to - 1); to == from || f != "پر" && f != "میں" && !r.Is(to-1, lexicon.Nearness) {
		return false
	}
	for i := from; i < to-1; i++ {
		if r.Kind(i) != text.Word ||
			r.Is(i, lexicon.CaseMarker|lexicon.Auxiliary|lexicon.ClauseStart) &&
				!(r.Is(i, lexicon.Genitive) && r.PlaceAt(i-1) != nil) {
			return false
		}
	}
	return to-from <= phrase.MaxReach
}

// maxOngoing is how many words lie at most between whose attacks go on and those.
const maxOngoing = 14

// onlyOngoing tells whether the words between two tokens only say since when and where something goes
// on: (اسرائیل کی) 7 اکتوبر سے غزہ پر جاری (جارحیت).
func (r *Reader) onlyOngoing(from, to int) bool {
	for to > from && r.PlainWord(to-1) && r.Fold(to-1) != "جاری" {
		to--
	}
	if to-from > maxOngoing || to == from || r.Fold(to-1) != "جاری" {
		return false
	}
	for i := from; i < to-1; i++ {
		if r.Kind(i) > text.Number || r.Is(i, lexicon.Auxiliary|lexicon.ClauseStart|lexicon.Genitive) || r.Fold(i) == "نے" ||
			r.Fold(i) == "کو" {
			return false // and not پولیس اور مظاہرین کے درمیان جاری جھڑپ
		}
	}
	return r.Fold(from) != "درمیان"
}
