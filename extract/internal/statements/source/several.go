package source

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/text"
)

// Several who are the subject of a cue without نے, and a subject that goes on to another deed.

// maxListed is how many words names have at most that are the subject of one cue.
const maxListed = 60

// listedNames are the names that stand from token i on, joined by commas and a last اور, as the subject of a cue in the
// plural: چین اور روس اس (کی مخالفت کر رہے ہیں), چین اور روس دونوں.
func (r *Reader) listedNames(i int, h *cue.Hit) (Subject, bool) {
	start, and := i, false
	for m := r.Names.At(i); m != nil && m.Start == i && m.End <= min(h.Start, start+maxListed); m = r.Names.At(i) {
		if and {
			goesOn := r.Is(m.End, lexicon.Postposition|lexicon.PersonNoun|lexicon.GroupNoun) || r.Names.InTitle(m.End) ||
				r.Kind(m.End) != text.Word
			if goesOn && m.End < h.Start || !r.masculinePlural(h) || !h.Ke && (r.Fold(m.End) == "سمیت" || r.Fold(m.End) == "جیسے") {
				return Subject{}, false
			}
			end := m.End
			for end < h.Start && (r.Fold(end) == "دونوں" || r.Enclitic(end)) {
				end++
			}
			return Subject{Span: text.Span{Start: start, End: m.End}, Behind: end}, true
		}
		and = r.Fold(m.End) == "اور"
		if !and && !r.Comma(m.End) {
			return Subject{}, false
		}
		i = m.End + 1
	}
	return Subject{}, false
}

// masculinePlural tells whether the verb of a cue in the nominative is a masculine plural: (الزام) لگاتے رہے ہیں.
func (r *Reader) masculinePlural(h *cue.Hit) bool {
	for k := h.Core; k <= h.Last(); k++ {
		switch f := r.Fold(k); {
		case f == "رہے", f == "چکے", strings.HasSuffix(f, "تے") && r.Lex.HasForm(r.ID(k), morph.Imperfective):
			return true
		}
	}
	return false
}

// wholePhrase tells whether the noun of people or of a body at token i goes with no name behind it: a plural (صارفین,
// لوگ, تنظیمیں), or a body of which it has been told whose it is (افغان حکومت).
func (r *Reader) wholePhrase(i int) bool {
	if r.Is(i, lexicon.PersonNoun) && (r.Plural(i) || r.In(i, lexicon.Crowd)) {
		return true
	}
	return r.Is(i, lexicon.GroupNoun) && (strings.HasSuffix(r.Fold(i), "یں") || r.Demonym(i-1) || r.Is(i-1, lexicon.Genitive))
}

// namesInCase tells whether at token i a name, or names joined by اور, stands before a postposition, so that people
// before it are a phrase of their own: صارفین (فخر زمان اور احمد علی کی).
func (r *Reader) namesInCase(i int) bool {
	for m := r.Names.At(i); m != nil && m.Start == i; m = r.Names.At(i) {
		if r.Is(m.End, lexicon.Postposition) && r.Fold(m.End) != "نے" {
			return true
		}
		if r.Fold(m.End) != "اور" && !r.Comma(m.End) {
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
func (r *Reader) conjunctEnd(i int, h *cue.Hit) int {
	if r.Fold(i) != "اور" {
		return 0
	}
	for k := i + 1; k < min(h.Start, i+maxConjunct); k++ {
		switch {
		case r.Is(k, lexicon.CaseMarker|lexicon.Auxiliary|lexicon.Conjunction) || r.Kind(k) != text.Word:
			return 0
		case r.Is(k+1, lexicon.Genitive|lexicon.CaseMarker) || r.Fold(k+1) == "والے":
		case (r.Is(k, lexicon.PersonNoun|lexicon.GroupNoun) || r.People(k) || r.Fold(k) == "والے" || r.Plural(k)) &&
			!r.Is(k+1, lexicon.PersonNoun|lexicon.GroupNoun) && !strings.HasSuffix(r.Fold(k), "وں"):
			return k + 1
		}
	}
	return 0
}

// joinedDeed is the subject that a cue with an object takes over from the one right before it, joined by اور and in the
// same aspect: (صارفین اس اقدام کو سراہ رہے ہیں اور) اداکار کی (تعریف کر رہے ہیں).
func (r *Reader) joinedDeed(h *cue.Hit, c *Clause) (Subject, bool) {
	at := c.Before()
	if c.N == 0 || r.Carry == nil || r.Fold(at) != "اور" || !h.Object && !h.Cue.Complement || r.InsideSpeech(h) {
		return Subject{}, false
	}
	p := &c.Hits[c.N-1]
	if p.Shape != cue.Verb || p.Ke || p.Perfect || p.Passive || p.Part || r.Fold(p.Last()) != r.Fold(h.Last()) {
		return Subject{}, false
	}
	if r.AnyIs(max(c.Sentence.Start, p.Start-maxIf), p.Start, lexicon.FirstPerson) {
		return Subject{}, false
	}
	for k := at + 1; k < h.Start; k++ {
		if r.Kind(k) != text.Word && r.Kind(k) != text.Mark || r.Finite(k) && !r.Is(k, lexicon.Genitive) || r.RelativeWord(k) {
			return Subject{}, false
		}
	}
	return carriedOn(at+1, at+1), true
}
