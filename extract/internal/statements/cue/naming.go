package cue

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/internal/statements/syntax"
	"bayan/extract/text"
)

// maxName is how many words what somebody is called has at most.
const maxName = 7

// Named finds where a verb of saying only gives a name to something, as کہنا does
// in (مخالفین کو چور) کہا. It gives the token of کو, or of the pronoun that has it
// built in (اسے), or -1.
func (r *Reader) Named(h *Hit, lo int) int {
	if h.Shape != Verb || h.Ke || h.Object || !h.Cue.Naming || r.HasNoun(h) || r.Is(h.Start-1, lexicon.Auxiliary) ||
		r.Fold(h.Start-1) == "نے" || r.Fold(h.End) == ":" || r.Kind(h.End) == text.Mark {
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

// PerfectPassive tells whether a passive cue tells of a single time: کہا گیا, not
// کہا جاتا ہے.
func (r *Reader) PerfectPassive(h *Hit) bool {
	for i := h.Core; i < h.End; i++ {
		switch r.Fold(i) {
		case "گیا", "گیی", "گیے":
			return true
		}
	}
	return false
}

// Habitual tells whether a passive cue tells of no single time: کہا جاتا ہے, لگائے جاتے تھے.
func (r *Reader) Habitual(h *Hit) bool {
	for i := h.Core; i < h.End; i++ {
		switch r.Fold(i) {
		case "جاتا", "جاتی", "جاتے", "جاتیں":
			return true
		}
	}
	return false
}

// Usual tells whether a cue tells what somebody does again and again: (ہر سال …) اعلان کرتا ہے.
func (r *Reader) Usual(h *Hit) bool {
	last := r.Fold(h.End - 1)
	return (syntax.Past(last) || last == "ہے" || last == "ہیں") && r.Lex.HasForm(r.ID(h.End-2), morph.Imperfective)
}
