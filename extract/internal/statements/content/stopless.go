package content

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/source"
	"bayan/extract/text"
)

// Where the author speaks again though the writer left out the stop.

// stopLeftOut tells whether a sentence of the author's opens at token k, who left out the stop behind what is reported from
// token i on: with a name, where nobody in particular says it; with any word, where a writer who sets no stops tells what
// nobody in particular, a document or somebody behind مطابق says.
func (r *Reader) stopLeftOut(k, i int, c *source.Clause) bool {
	if !c.Source.Hidden && !c.Source.Document && r.Fold(c.Hit().End-1) != "مطابق" {
		return false
	}
	if !r.Copula(k-1) && !r.Future(k-1) || r.Doc.QuoteOf(k) != nil {
		return false
	}
	m := r.Names.At(k)
	named := m != nil && m.Start == k && c.Source.Hidden && r.Copula(k-1)
	if !named && (c.Sentence.Len() < minStopless || !r.opensUnmarked(k, i)) {
		return false
	}
	return r.hasVerb(i, k) && !r.HasIf(i, k) && !r.AnyRelative(i, k)
}

// minStopless is how many tokens a sentence has at least whose writer sets no stops.
const minStopless = 80

// opensUnmarked tells whether a sentence of its own can open at token k in a text without stops, behind what is reported
// from token i on: not one that tells what follows from that, nor the rest of a جیسے ہی.
func (r *Reader) opensUnmarked(k, i int) bool {
	if r.Kind(k) != text.Word || !r.opensClause(k) || r.Is(k, lexicon.Negation) ||
		strings.HasPrefix(r.Fold(k), "جو") && r.Names.At(k) == nil {
		return false
	}
	return !(r.Fold(k) == "اس" && r.Fold(k+1) == "لیے") && !r.Doc.Has(i, k, "جیسے")
}

// ofThemselves tells whether behind a finished clause of what is reported from token i on, where the writer left
// out the stop, the clause from token k on tells what the speaker did by name or noun, as only the author does.
func (r *Reader) ofThemselves(k, i int, c *source.Clause) bool {
	sub := c.Source
	if k-i < minClause || !r.Copula(k-1) || r.Kind(k) != text.Word || sub.Len() == 0 || sub.Hidden || r.Doc.QuoteOf(k) != nil ||
		!r.opensClause(k) || r.AnyRelative(i, k) || r.HasIf(i, k) {
		return false
	}
	m := r.HeadName(sub.Span)
	for j := k; j < min(c.Sentence.End, k+maxClause) && r.Fold(j) != "کہ"; j++ {
		if m != nil {
			if x := r.Names.At(j); x != nil && x.Entity == m.Entity && r.IsPerson(x.Entity) && !r.Comma(x.End) {
				return true // … ہے (ایک مداح نے سونم کپور سے پوچھا)
			}
			if r.Comma(j) {
				return false
			}
			continue
		}
		if r.Fold(j) != "نے" {
			continue
		}
		return r.Is(j-1, lexicon.PersonNoun|lexicon.GroupNoun) && r.Fold(j-1) == r.Fold(sub.End-1)
	}
	return false
}

// maxClause is how far into a clause it is looked for who did what it tells.
const maxClause = 20

// minClause is how many words what was said has at least before a clause of the author's without a stop between them.
const minClause = 4

// opensClause tells whether a clause can begin with token k, behind the verb of another one.
func (r *Reader) opensClause(k int) bool {
	return !r.Is(k, lexicon.Postposition|lexicon.Conjunction|lexicon.Particle|lexicon.Relator|lexicon.Auxiliary|lexicon.ClauseStart) &&
		!r.RelativeWord(k) && r.Fold(k) != "تو"
}

// toldBehindDemand tells whether the author tells from token k on, where the writer left out the stop, what somebody
// did behind a demand that begins with token i: مطالبہ کیا کہ وہ رقم ادا کرے (کمیٹی نے درخواست سنی تھی).
func (r *Reader) toldBehindDemand(k, i, end int, c *source.Clause) bool {
	h := c.Hit()
	if h.Cue.Act != "urge" || !h.Ke || k < i+minClause || r.Kind(k) != text.Word || r.Kind(k-1) != text.Word || !r.OughtToBe(k-1) ||
		r.Fold(k-1) == "کہیں" {
		return false
	}
	if !r.opensClause(k) || r.Is(k, lexicon.Negation) || r.Doc.QuoteOf(k) != nil || !r.onlyComing(i, k-1) {
		return false
	}
	did := false
	for j := k; j < min(end, k+maxAftermath); j++ {
		switch f := r.Fold(j); {
		case r.Is(j, lexicon.FirstPerson), r.OughtToBe(j), f == "کہ", f == "چاہیے", f == "تو", r.RelativeWord(j):
			return false
		case f == "نے":
			did = true
		case did && (r.Copula(j) || r.done(j) && !r.Is(j+1, lexicon.Auxiliary)):
			return true
		case r.Copula(j) || r.Future(j):
			return false
		}
	}
	return false
}
