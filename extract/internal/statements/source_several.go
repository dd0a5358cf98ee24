package statements

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/text"
)

// Several who are the subject of a cue without نے, and a subject that goes on to another deed.

// maxListed is how many words names have at most that are the subject of one cue.
const maxListed = 60

// listedNames are the names that stand from token i on, joined by commas and a last اور, as the subject of a cue in the
// plural: چین اور روس اس (کی مخالفت کر رہے ہیں), چین اور روس دونوں.
func (r *reader) listedNames(i int, h *hit) (subject, bool) {
	start, and := i, false
	for m := r.names.At(i); m != nil && m.Start == i && m.End <= min(h.Start, start+maxListed); m = r.names.At(i) {
		if and {
			goesOn := r.is(m.End, lexicon.Postposition|lexicon.PersonNoun|lexicon.GroupNoun) || r.names.InTitle(m.End) || r.kind(m.End) != text.Word
			if goesOn && m.End < h.Start || !r.masculinePlural(h) || !h.ke && (r.fold(m.End) == "سمیت" || r.fold(m.End) == "جیسے") {
				return subject{}, false
			}
			end := m.End
			for end < h.Start && (r.fold(end) == "دونوں" || r.enclitic(end)) {
				end++
			}
			return subject{Span: text.Span{Start: start, End: m.End}, end: end}, true
		}
		and = r.fold(m.End) == "اور"
		if !and && !r.comma(m.End) {
			return subject{}, false
		}
		i = m.End + 1
	}
	return subject{}, false
}

// masculinePlural tells whether the verb of a cue in the nominative is a masculine plural: (الزام) لگاتے رہے ہیں.
func (r *reader) masculinePlural(h *hit) bool {
	for k := h.core; k <= h.last(); k++ {
		switch f := r.fold(k); {
		case f == "رہے", f == "چکے", strings.HasSuffix(f, "تے") && r.lex.HasForm(r.id(k), morph.Imperfective):
			return true
		}
	}
	return false
}

// wholePhrase tells whether the noun of people or of a body at token i goes with no name behind it: a plural (صارفین,
// لوگ, تنظیمیں), or a body of which it has been told whose it is (افغان حکومت).
func (r *reader) wholePhrase(i int) bool {
	if r.is(i, lexicon.PersonNoun) && (r.plural(i) || r.in(i, lexicon.Crowd)) {
		return true
	}
	return r.is(i, lexicon.GroupNoun) && (strings.HasSuffix(r.fold(i), "یں") || r.demonym(i-1) || r.is(i-1, lexicon.Genitive))
}

// namesInCase tells whether at token i a name, or names joined by اور, stands before a postposition, so that people
// before it are a phrase of their own: صارفین (فخر زمان اور احمد علی کی).
func (r *reader) namesInCase(i int) bool {
	for m := r.names.At(i); m != nil && m.Start == i; m = r.names.At(i) {
		if r.is(m.End, lexicon.Postposition) && r.fold(m.End) != "نے" {
			return true
		}
		if r.fold(m.End) != "اور" && !r.comma(m.End) {
			return false
		}
		i = m.End + 1
	}
	return false
}

// maxConjunct is how many words the second part of a subject has at most that اور joins to the first.
const maxConjunct = 8

// conjunctEnd is where the people end whom the اور at token i joins to those before it, as subjects of a cue: (رہنما)
// اور عمران خان کے دوست (کہتے ہیں). It is 0 if it joins none.
func (r *reader) conjunctEnd(i int, h *hit) int {
	if r.fold(i) != "اور" {
		return 0
	}
	for k := i + 1; k < min(h.Start, i+maxConjunct); k++ {
		switch {
		case r.is(k, lexicon.CaseMarker|lexicon.Auxiliary|lexicon.Conjunction) || r.kind(k) != text.Word:
			return 0
		case r.is(k+1, lexicon.Genitive|lexicon.CaseMarker) || r.fold(k+1) == "والے":
		case (r.is(k, lexicon.PersonNoun|lexicon.GroupNoun) || r.people(k) || r.fold(k) == "والے" || r.plural(k)) && !r.is(k+1, lexicon.PersonNoun|lexicon.GroupNoun) && !strings.HasSuffix(r.fold(k), "وں"):
			return k + 1
		}
	}
	return 0
}

// clauseEndsWithin tells whether a clause ends between two tokens before a تو: (کچھ صارفین) طنز کر رہے ہیں تو (ان کے
// حامی).
func (r *reader) clauseEndsWithin(from, to int) bool {
	for k := from + 1; k < to; k++ {
		if r.fold(k) == "تو" && r.is(k-1, lexicon.Auxiliary) {
			return true
		}
	}
	return false
}

// joinedDeed is the subject that a cue with an object takes over from the one right before it, joined by اور and in the
// same aspect: (صارفین اس اقدام کو سراہ رہے ہیں اور) اداکار کی (تعریف کر رہے ہیں).
func (r *reader) joinedDeed(h *hit, c *clause) (subject, bool) {
	at := c.before()
	if c.n == 0 || r.carry == nil || r.fold(at) != "اور" || !h.object && !h.cue.Complement || r.insideSpeech(h) {
		return subject{}, false
	}
	p := &c.hits[c.n-1]
	if p.shape != verbCue || p.ke || p.perfect || p.passive || p.part || r.fold(p.last()) != r.fold(h.last()) {
		return subject{}, false
	}
	if r.anyIs(max(c.sentence.Start, p.Start-maxIf), p.Start, lexicon.FirstPerson) {
		return subject{}, false
	}
	for k := at + 1; k < h.Start; k++ {
		if r.kind(k) != text.Word && r.kind(k) != text.Mark || r.finite(k) && !r.is(k, lexicon.Genitive) || r.relativeWord(k) {
			return subject{}, false
		}
	}
	return carriedOn(at+1, at+1), true
}
