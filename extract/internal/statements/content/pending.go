package content

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/source"
)

// Where another source cannot end what somebody says: what is before it would be no sentence, or it is told there.

// leavesPending tells whether nothing but a clause that another must follow stands between two tokens, so that what was
// said cannot end there: X کے مطابق جب وہ بچے تھے، (تو استاد نے).
func (r *Reader) leavesPending(i, cut int) bool {
	if r.headLeft(i, cut) {
		return true
	}
	if f := r.Fold(i); f != "جب" && f != "چونکہ" && f != "اگر" && !(f == "جس" && r.Fold(i+1) == "وقت") || r.Fold(i+1) == "تک" {
		return false
	}
	if (r.Fold(cut) == "تو" || r.Comma(cut) && r.Fold(cut+1) == "تو") && !r.Doc.Has(i, cut, "تو") {
		return true
	}
	verbs := 0
	for k := i + 1; k < cut; k++ {
		switch {
		case r.Fold(k) == "تو", r.Fold(k) == "لیے" && (r.Fold(k-1) == "اس" || r.Fold(k-1) == "اسی"):
			return false
		case r.Finite(k) && !r.Is(k, lexicon.Genitive) && !r.Finite(k+1) && r.Fold(k+1) != "کہ":
			verbs++
		}
	}
	return verbs < 2
}

// headLeft tells whether between two tokens stands nothing but a noun with a relative clause, whose own verb is still
// to come: (X کے مطابق) یہ اداکار، جنھوں نے نام کمایا، (انھیں).
func (r *Reader) headLeft(i, cut int) bool {
	rel := -1
	for k := i; k < cut; k++ {
		switch {
		case rel < 0 && k > i && r.Comma(k) && r.RelativeWord(k+1):
			rel = k + 1
		case rel < 0 && r.Finite(k) && !r.Is(k, lexicon.Genitive):
			return false
		case rel >= 0 && k > rel && r.Comma(k) && r.EndsClause(k-1):
			return false
		}
	}
	return rel >= 0 && r.EndsClause(cut-1)
}

// relativeBetween tells whether a relative clause opens between two tokens, behind a finished one: … خبر دی ہے جس میں.
func (r *Reader) relativeBetween(from, to int) bool {
	for k := from + 1; k < to; k++ {
		if r.RelativeWord(k) && r.Fold(k+1) == "میں" && r.EndsClause(k-1) {
			return true
		}
	}
	return false
}

// toldByOthers tells whether the اس before a cue cannot mean who speaks: a medium, or somebody whom ان means, to whom
// something is said (انھیں).
func (r *Reader) toldByOthers(c *source.Clause, next *cue.Hit, sub *source.Subject) bool {
	if c.Source.Hidden {
		return false
	}
	return r.Is(c.Source.End-1, lexicon.MediaWord|lexicon.Document) ||
		r.AnyIs(sub.Behind, next.Start, lexicon.Dative) && (r.speaksAsPerson(c.Source) && r.Fold(c.Source.Start) != "اس")
}
