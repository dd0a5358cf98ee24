package content

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/source"
	"bayan/extract/text"
)

// Where the author goes on with a تو behind what was said, and what only asks.

// closesThen tells whether with the تو at token k the author goes on behind what is reported from token i on: پوچھا کہ
// وہ کب آئیں گے (تو انہوں نے), جب صدر نے کہا کہ بات ہو گی (تو).
func (r *Reader) closesThen(k, i int, c *source.Clause) bool {
	if c.Hit().Cue.Act != "ask" {
		return r.closesWhen(k, i, c)
	}
	if r.asksBehind(k, i, c) {
		return false
	}
	asked := r.EndsClause(k-1) || r.Verb(k-1) || r.Is(k-1, lexicon.Negation) || r.Comma(k-1) ||
		r.Is(k+1, lexicon.PersonPronoun) && r.Fold(k+2) == "نے"
	return asked && (!r.HasIf(i, k) || r.answered(k, i)) && !r.Is(k+1, lexicon.Negation) || r.closesWhen(k, i, c)
}

// asksBehind tells whether the question of what is asked from token i on comes only behind the تو at token k: پوچھا کہ
// عہدہ مستقل ہے (تو انتخاب کیسے ہو گا).
func (r *Reader) asksBehind(k, i int, c *source.Clause) bool {
	if r.interrogative(i, k) || r.Is(k+1, lexicon.PersonPronoun) && (r.Fold(k+2) == "نے" || r.Is(k+2, lexicon.Genitive)) {
		return false
	}
	end := c.Sentence.End
	if c.N+1 < len(c.Hits) {
		end = min(end, c.Hits[c.N+1].Start)
	}
	return r.interrogative(k+1, end)
}

// interrogative tells whether a word that asks stands between two tokens.
func (r *Reader) interrogative(from, to int) bool {
	for j := from; j < to; j++ {
		switch r.Fold(j) {
		case "کیا":
			if j == from || r.Kind(j-1) != text.Word || r.Fold(j-1) == "پھر" || r.Is(j-1, lexicon.Genitive) {
				return true // اس کا کیا ردعمل ہے
			}
		case "کس", "آیا", "؟":
			return true
		}
		if r.OnlyAsks(j) {
			return true
		}
	}
	return false
}

// OnlyAsks tells whether token i is a word that does nothing but ask: not آیا, which is came, too, nor کیا.
func (r *Reader) OnlyAsks(i int) bool {
	switch r.Fold(i) {
	case "کیوں", "کیسے", "کیسا", "کیسی", "کون", "کہاں", "کب", "کتنے", "کتنا", "کتنی":
		return true
	}
	return false
}

// closesWhen tells whether the تو at token k, in what is reported from token i on, is that of
// the author's clause with جب in which the cue stands: جب صدر نے کہا کہ بات ہو گی (تو).
func (r *Reader) closesWhen(k, i int, c *source.Clause) bool {
	if !r.EndsClause(k-1) && !r.Verb(k-1) {
		return false
	}
	return !r.HasIf(i, k) && r.opensWith(c, "جب")
}

// answered tells whether the author tells the answer behind the تو at token k, in what is asked from token i on, where
// another تو belongs to the اگر in it: پوچھا گیا کہ اگر وہ ہار گئے تو کیا ہو گا (تو انہوں نے جواب دیا).
func (r *Reader) answered(k, i int) bool {
	if !r.Doc.Has(i, k, "تو") {
		return false
	}
	for n := k + 1; n < k+maxToSubject; n++ {
		if r.Is(n, lexicon.Answer) {
			return true
		}
	}
	return r.Is(k+1, lexicon.PersonPronoun) && r.Fold(k+2) == "نے"
}
