package content

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/text"
)

// Where the clause of another source opens in what is said.

// newClause tells whether the source phrase at token from opens a clause of its
// own: a conjunction or comma stands before it. Else what it reports is part of
// the clause around it. ke tells whether کہ or مطابق ends the cue, before which the writer may
// have left out the stop.
func (r *Reader) newClause(from, i int, ke bool) (int, bool) {
	far := from - maxToBorder
	if r.Fold(from-1) == "ہویے" {
		far -= maxToBorder // …، الزامات کا حوالہ دیتے ہوئے (انہوں نے کہا کہ)
	}
	if at := r.BehindSetting(from, i); ke && at > 0 {
		return at, true
	}
	for k := from - 1; k > i && k >= far; k-- {
		if when := r.whenClause(k, i); when > 0 {
			k = when // …، لیکن جب اسے بلایا گیا تو (اس نے کہا)
			continue
		}
		if r.Is(k, lexicon.ClauseStart) || r.Fold(k) == "؛" {
			return k, true
		}
		if r.Fold(k) == "جس" && r.reactsTo(k, ke) && from-k <= maxToSubject && k > i+2 {
			return k, true // … نہ بلائیں جس پر جج کا کہنا تھا کہ
		}
		if (r.Fold(k) == "اور" || r.Comma(k)) &&
			(r.Finite(k-1) || r.closesClause(k-1) && r.Is(from, lexicon.PersonPronoun) ||
				k == from-1 && r.Comma(k) && r.Is(k-1, lexicon.Negation)) {
			f := r.Fold(k + 1)
			return k, f != "جس" && f != "جن" && f != "جو"
		}
		if k == from-1 && k > i+2 && r.opensUnstopped(from, i, ke) {
			return from, true
		}
		if r.Fold(k) == "کہ" ||
			r.closingAuxiliary(k) && !(r.Fold(k+1) == "ہویے" && r.Lex.HasForm(r.ID(k), morph.Imperfective)) {
			return 0, false
		}
	}
	return 0, false
}

// maxToBorder is how many words stand at most before a source in its clause, and as many again before a participle there.
const maxToBorder = 14

// opensUnstopped tells whether the source phrase at token from opens a clause behind a finished one without a stop.
func (r *Reader) opensUnstopped(from, i int, ke bool) bool {
	k := from - 1
	if r.RelativeWord(from) {
		return false
	}
	if r.closingAuxiliary(k) && r.Fold(k) != "بیٹھے" && r.Fold(from) != "جنہوں" && !r.takenUpAt(from, i) {
		return true // a text without stops: … ہے ڈاکٹر X کا کہنا ہے کہ
	}
	return ke && r.endsUnmarked(k) && !r.AnyRelative(i, k) // … تعلقات قائم کیے (صوفیہ نے کہا کہ), یقینی بنائیں (رپورٹ کے مطابق)
}

// closingAuxiliary tells whether token i is an auxiliary that can close a clause, and not the ہوئے of an adverbial.
func (r *Reader) closingAuxiliary(i int) bool {
	return r.Is(i, lexicon.Auxiliary) && !r.Is(i, lexicon.Relator) && !(r.Fold(i) == "ہویے" && r.Adverbial(i))
}

// reactsTo tells whether somebody says or does something about what was said in the clause that جس at token k opens, and
// not what was said goes on in it: جس پر, جس کے بارے میں, but not جس کی وجہ سے. ke tells whether a cue with کہ
// follows.
func (r *Reader) reactsTo(k int, ke bool) bool {
	if r.Fold(k+1) == "پر" {
		return true
	}
	if !r.Is(k+1, lexicon.Genitive) || !r.Is(k+2, lexicon.Relator) {
		return false
	}
	if r.Fold(k+2) == "بعد" {
		return ke || !r.EndsInPast(k) // … کریں گے، جس کے بعد حکومت نے فیصلہ کیا
	}
	return !r.In(k+2, lexicon.Sequel)
}

// takenUpAt tells whether the pronoun at token from takes up a relative clause that ends before it, behind token i: جو
// معاہدہ ہوا ہے (انھیں امید ہے کہ), جن اداروں پر الزام ہے (انھوں نے).
func (r *Reader) takenUpAt(from, i int) bool {
	return r.Is(from, lexicon.PersonPronoun) && r.RelativeEnds(from-1, i)
}

// closesClause tells whether token i is a mark that closes a quotation with its clause: … ہے‘ (اور انہوں نے کہا).
func (r *Reader) closesClause(i int) bool {
	return r.QuoteTo(i) != nil && r.Finite(i-1)
}

// endsUnmarked tells whether a clause can end with token k, a verb that is no auxiliary: a plural of the past, what ought to
// be, or what is not done.
func (r *Reader) endsUnmarked(k int) bool {
	f := r.Fold(k)
	if r.Is(k-1, lexicon.Negation) && r.Lex.HasForm(r.ID(k), morph.Imperfective) {
		return true // … اثر نہیں دکھاتیں (کچھ لوگ کہتے ہیں کہ)
	}
	if r.Is(k, lexicon.Auxiliary|lexicon.Postposition) || f == "کیا" && r.Kind(k-1) != text.Word || strings.HasSuffix(f, "ی") {
		return false // بیٹھی (ایک لڑکی نے کہا)
	}
	return r.Finite(k) || r.Lex.HasForm(r.ID(k), morph.Subjunctive)
}

// whenClause is where the clause with جب starts that ends with the تو at token k,
// behind token i, or 0.
func (r *Reader) whenClause(k, i int) int {
	if r.Fold(k) != "تو" {
		return 0
	}
	for j := k - 1; j > i && j > k-maxWhen; j-- {
		if r.Fold(j) == "جب" {
			return j
		}
	}
	return 0
}

// maxWhen is how many words a clause with جب has at most before its تو.
const maxWhen = 20
