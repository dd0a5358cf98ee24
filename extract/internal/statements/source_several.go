package statements

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/text"
)

// Several who are the subject of a cue without نے, and a subject that goes on to another deed.

// listedNames is where names end that stand from token i on, joined by commas and a last اور, and are the subject of a cue in
// the plural: چین اور روس اس (کی مخالفت کر رہے ہیں). It is 0 if there are none.
func (r *reader) listedNames(i int, h *hit) int {
	and := false
	for m := r.names.At(i); m != nil && m.Start == i && m.End <= h.Start; m = r.names.At(i) {
		if and {
			behind := r.is(m.End, lexicon.Postposition|lexicon.PersonNoun|lexicon.GroupNoun) || r.names.InTitle(m.End) || r.kind(m.End) != text.Word
			if behind && m.End < h.Start || !r.saidByMany(h) || !h.ke && (r.fold(m.End) == "سمیت" || r.fold(m.End) == "جیسے") {
				return 0
			}
			return m.End
		}
		and = r.fold(m.End) == "اور"
		if !and && !r.comma(m.End) {
			return 0
		}
		i = m.End + 1
	}
	return 0
}

// saidByMany tells whether the verb of a cue in the nominative is a masculine plural: (الزام) لگاتے رہے ہیں.
func (r *reader) saidByMany(h *hit) bool {
	for k := h.core; k <= h.last(); k++ {
		switch f := r.fold(k); {
		case f == "رہے", f == "چکے", strings.HasSuffix(f, "تے") && r.lex.HasForm(r.id(k), morph.Imperfective):
			return true
		}
	}
	return false
}

// wholePhrase tells whether the noun of people or of a body at token i goes with no name behind it: a plural (صارفین, لوگ,
// تنظیمیں), or a body of which it has been told whose it is (افغان حکومت).
func (r *reader) wholePhrase(i int) bool {
	if r.is(i, lexicon.PersonNoun) && (r.plural(i) || r.in(i, lexicon.Crowd)) {
		return true
	}
	return r.is(i, lexicon.GroupNoun) && (strings.HasSuffix(r.fold(i), "یں") || r.demonym(i-1) || r.is(i-1, lexicon.Genitive))
}

// namesInCase tells whether at token i a name, or names joined by اور, stands before a postposition, so that people before
// it are a phrase of their own: صارفین (فخر زمان اور احمد علی کی).
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

// clauseEndsWithin tells whether a clause ends between two tokens before a تو: (کچھ صارفین) طنز کر رہے ہیں تو (ان کے حامی).
func (r *reader) clauseEndsWithin(from, to int) bool {
	for k := from + 1; k < to; k++ {
		if r.fold(k) == "تو" && r.is(k-1, lexicon.Auxiliary) {
			return true
		}
	}
	return false
}

// joinedDeed is the subject that a cue with an object takes over from the one right before it, joined by اور and in the same
// aspect: (صارفین اس اقدام کو سراہ رہے ہیں اور) اداکار کی (تعریف کر رہے ہیں).
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
		if r.kind(k) != text.Word || r.finite(k) && !r.is(k, lexicon.Genitive) || r.relativeWord(k) {
			return subject{}, false
		}
	}
	return subject{carried: true, end: at + 1, Span: text.Span{Start: at + 1, End: at + 1}}, true
}
