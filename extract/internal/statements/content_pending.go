package statements

import "bayan/extract/internal/lexicon"

// Where another source cannot end what somebody says: what is before it would be no sentence, or it is told there.

// leavesPending tells whether nothing but a clause that another must follow stands between two tokens, so that what was
// said cannot end there: X کے مطابق جب وہ بچے تھے، (تو استاد نے).
func (r *reader) leavesPending(i, cut int) bool {
	if r.headLeft(i, cut) {
		return true
	}
	if f := r.fold(i); f != "جب" && f != "چونکہ" && f != "اگر" && !(f == "جس" && r.fold(i+1) == "وقت") || r.fold(i+1) == "تک" {
		return false
	}
	if (r.fold(cut) == "تو" || r.comma(cut) && r.fold(cut+1) == "تو") && !r.doc.Has(i, cut, "تو") {
		return true
	}
	verbs := 0
	for k := i + 1; k < cut; k++ {
		switch {
		case r.fold(k) == "تو", r.fold(k) == "لیے" && (r.fold(k-1) == "اس" || r.fold(k-1) == "اسی"):
			return false
		case r.finite(k) && !r.is(k, lexicon.Genitive) && !r.finite(k+1) && r.fold(k+1) != "کہ":
			verbs++
		}
	}
	return verbs < 2
}

// headLeft tells whether between two tokens stands nothing but a noun with a relative clause, whose own verb is still to
// come: (X کے مطابق) یہ اداکار، جنھوں نے نام کمایا، (انھیں).
func (r *reader) headLeft(i, cut int) bool {
	rel := -1
	for k := i; k < cut; k++ {
		switch {
		case rel < 0 && k > i && r.comma(k) && r.relativeWord(k+1):
			rel = k + 1
		case rel < 0 && r.finite(k) && !r.is(k, lexicon.Genitive):
			return false
		case rel >= 0 && k > rel && r.comma(k) && r.endsClause(k-1):
			return false
		}
	}
	return rel >= 0 && r.endsClause(cut-1)
}

// relativeBetween tells whether a relative clause opens between two tokens, behind a finished one: … خبر دی ہے جس میں.
func (r *reader) relativeBetween(from, to int) bool {
	for k := from + 1; k < to; k++ {
		if r.relativeWord(k) && r.fold(k+1) == "میں" && r.endsClause(k-1) {
			return true
		}
	}
	return false
}

// toldByOthers tells whether the اس before a cue cannot mean who speaks: a medium, or somebody whom ان means, to whom
// something is said (انھیں).
func (r *reader) toldByOthers(c *clause, next *hit, sub *subject) bool {
	if c.source.hidden {
		return false
	}
	return r.is(c.source.End-1, lexicon.MediaWord|lexicon.Document) || r.anyIs(sub.end, next.Start, lexicon.Dative) && (r.speaksAsPerson(c.source) && r.fold(c.source.Start) != "اس")
}
