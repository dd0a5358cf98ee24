package cue

import (
	"strings"

	"bayan/extract/internal/morph"
	"bayan/extract/internal/statements/syntax"
)

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

// OngoingPassive tells whether a passive goes on: (قرار دیا) جا رہا ہے.
func (r *Reader) OngoingPassive(h *Hit) bool {
	for i := h.Core; i < h.End-1; i++ {
		if r.Fold(i) == "جا" && strings.HasPrefix(r.Fold(i+1), "رہ") {
			return true
		}
	}
	return false
}

// HabitualPassive tells whether a passive cue tells of no single time: کہا جاتا ہے, لگائے جاتے تھے.
func (r *Reader) HabitualPassive(h *Hit) bool {
	for i := h.Core; i < h.End; i++ {
		switch r.Fold(i) {
		case "جاتا", "جاتی", "جاتے", "جاتیں":
			return true
		}
	}
	return false
}

// HabitualActive tells whether a cue tells what somebody does again and again: (ہر سال …) اعلان کرتا ہے.
func (r *Reader) HabitualActive(h *Hit) bool {
	last := r.Fold(h.End - 1)
	return (syntax.PastCopula(last) || last == "ہے" || last == "ہیں") && r.Lex.HasForm(r.ID(h.End-2), morph.Imperfective)
}

// PluralVerb tells whether the verb of a cue stands in the plural: کہتے ہیں. Without نے a verb agrees with its subject in
// number: حکومت کہتی ہے, but لوگ کہتے ہیں. Of one person a plural may be said to honour them.
func (r *Reader) PluralVerb(h *Hit) bool {
	last := h.Last()
	if r.Fold(last) == "آیا" {
		last-- // پوچھتے ہیں آیا
	}
	switch r.Fold(last) {
	case "ہیں", "تھے", "تھیں":
		return true
	}
	return false
}

// MasculinePlural tells whether the verb of a cue in the nominative is a masculine plural: (الزام) لگاتے رہے ہیں.
func (r *Reader) MasculinePlural(h *Hit) bool {
	for k := h.Core; k <= h.Last(); k++ {
		switch f := r.Fold(k); {
		case f == "رہے", f == "چکے", strings.HasSuffix(f, "تے") && r.Lex.HasForm(r.ID(k), morph.Imperfective):
			return true
		}
	}
	return false
}
