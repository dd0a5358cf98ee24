package content

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/syntax"
)

// What the verb tells with which a clause ends: that it is one, that something is over, or that it ought to be.

// hasVerb tells whether a clause with a finite verb lies between two tokens: what is cut
// off behind اب جبکہ alone is none.
func (r *Reader) hasVerb(from, to int) bool {
	for k := from; k < to; k++ {
		if r.Finite(k) {
			return true
		}
	}
	return to-from > maxVerbless
}

// maxVerbless is how many words content has at most whose verb is none that the rules
// know.
const maxVerbless = 5

// EndsClause tells whether a clause can end with token i: a finite verb, or the
// comma behind it.
func (r *Reader) EndsClause(i int) bool {
	if r.Fold(i) == "،" {
		i--
	}
	return r.Finite(i)
}

// nominativeTense tells whether the verb that ends a clause with token i is of a tense whose subject has no نے, so that a
// perfective behind it has another subject: ہے, گا, جائے, کرتا.
func (r *Reader) nominativeTense(i int) bool {
	return r.Copula(i) || r.Is(i, lexicon.Modal|lexicon.Negation) || r.BeDone(i) || r.Lex.HasForm(r.ID(i), morph.Imperfective)
}

// wishing tells whether the last verb of a cue may be no perfective but what ought to be: یقین دہانی کروائیں.
func (r *Reader) wishing(h *cue.Hit) bool {
	return r.Lex.HasForm(r.ID(h.Last()), morph.Subjunctive)
}

// BeDone tells whether token i ends what ought to be done: (کیا) جائے.
func (r *Reader) BeDone(i int) bool {
	f := r.Fold(i)
	return f == "جایے" || f == "جاییں"
}

// OughtToBe tells whether token i can only be a verb that says what ought to be: جائے, کریں.
func (r *Reader) OughtToBe(i int) bool {
	f := r.Fold(i)
	return r.BeDone(i) || f == "دیں" || f == "لیں" ||
		r.Lex.HasForm(r.ID(i), morph.Subjunctive) && !r.Lex.HasForm(r.ID(i), morph.Perfective)
}

// done tells whether token i is a perfective, and not what ought to be: کیا, but not رکھیں.
func (r *Reader) done(i int) bool {
	return r.Lex.HasForm(r.ID(i), morph.Perfective) &&
		!(strings.HasSuffix(r.Fold(i), "یں") && r.Lex.HasForm(r.ID(i), morph.Subjunctive))
}

// was tells whether a clause that ends with token i tells what has been: تھا, کیا.
func (r *Reader) was(i int) bool { return syntax.PastCopula(r.Fold(i)) || r.done(i) }

// Should tells whether token i is چاہیے or its plural.
func (r *Reader) Should(i int) bool { return r.Fold(i) == "چاہیے" || r.Fold(i) == "چاہییں" }

// causes tells whether token i, with which a clause ends, looks like what others are to do: یقینی بنائیں, but not
// what they did not: ویڈیوز نہیں بنائیں.
func (r *Reader) causes(i int) bool { return r.causative(i) && r.Fold(i-1) != "نہیں" }

// causative tells whether token i looks like a subjunctive in the plural that no cue uses: بنائیں.
func (r *Reader) causative(i int) bool {
	return strings.HasSuffix(r.Fold(i), "اییں") && r.Fold(i) != "آییں" && r.Names.At(i) == nil
}

// VerbOrNegation tells whether token i is a form of a verb, or a negation, as far as verbs are known.
func (r *Reader) VerbOrNegation(i int) bool {
	return r.Finite(i) || r.Verb(i) || r.Is(i, lexicon.Negation) || r.Lex.HasForm(r.ID(i), morph.Subjunctive)
}
