package source

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/text"
)

// Several who are the subject of a cue without نے.

// maxListed is how many words names have at most that are the subject of one cue.
const maxListed = 60

// listedNames are the names that stand from token i on, joined by commas and a last اور, as the subject of a cue in the
// plural: چین اور روس اس (کی مخالفت کر رہے ہیں), چین اور روس دونوں.
func (r *Reader) listedNames(i int, h *cue.Hit) (Subject, bool) {
	start, and := i, false
	for m := r.NameFrom(i); m != nil && m.End <= min(h.Start, start+maxListed); m = r.NameFrom(i) {
		if and {
			goesOn := r.Is(m.End, lexicon.Postposition|lexicon.PersonNoun|lexicon.GroupNoun) || r.Names.InTitle(m.End) ||
				r.Kind(m.End) != text.Word
			if goesOn && m.End < h.Start || !r.MasculinePlural(h) || !h.Ke && (r.Fold(m.End) == "سمیت" || r.Fold(m.End) == "جیسے") {
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
		case (r.Is(k, lexicon.PersonNoun|lexicon.GroupNoun) || r.RoleNounAt(k) || r.Fold(k) == "والے" || r.Plural(k)) &&
			!r.Is(k+1, lexicon.PersonNoun|lexicon.GroupNoun) && !strings.HasSuffix(r.Fold(k), "وں"):
			return k + 1
		}
	}
	return 0
}
