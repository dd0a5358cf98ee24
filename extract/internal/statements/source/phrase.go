package source

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// maxInserted is how many words a relative clause has at most that stands between a phrase and its نے.
const maxInserted = 25

// phraseOrAntecedent is PhraseBefore, or where a relative clause stands before
// token e (X جو … ہیں نے) the phrase that it belongs to.
func (r *Reader) phraseOrAntecedent(e, lo int) text.Span {
	if r.Comma(e - 1) {
		// بلی آئلش، جن کے گانے نے انعام جیتا، (نے کہا)
		for i := e - 2; i > lo+1 && i > e-maxInserted; i-- {
			if r.RelativeWord(i) && (r.Comma(i-1) || r.Names.EndingAt(i) != nil) {
				return r.PhraseBefore(i, lo)
			}
		}
	}
	s := r.PhraseBefore(e, lo)
	if s.Len() > 0 && s.Start-2 > lo && r.Fold(s.Start-1) == "سے" && r.Fold(s.Start-2) == "میں" && r.partOf(s) {
		if all := r.PhraseBefore(s.Start-2, lo); all.Len() > 0 && r.Fold(all.Start) != "جن" {
			s.Start = all.Start // تین سائنسدانوں میں سے ایک (نے), ان میں سے کچھ
		}
	}
	k := e - 1
	if r.Fold(k) == "،" {
		k--
	}
	if s.Len() > 0 || !r.Finite(k) && k == e-1 {
		return s
	}
	for i := k; i > lo && i > k-maxInserted; i-- {
		if r.RelativeWord(i) && !r.RelativeDative(i) {
			return r.PhraseBefore(i, lo)
		}
	}
	return s
}

// partOf tells whether a phrase behind میں سے says how many of the whole it means: ایک, تقریباً
// آدھے افراد, 86 فی صد.
func (r *Reader) partOf(s text.Span) bool {
	return !r.AnyIs(s.Start, s.End, lexicon.Relative) &&
		(r.Numeral(s.Start) || r.Is(s.Start, lexicon.Indefinite) || r.Fold(s.Start) == "تقریبا" || r.Fold(s.Start) == "اکثریت")
}

// spelled tells whether token k stands between two other names of letters.
func (r *Reader) spelled(k int) bool {
	return r.Is(k-1, lexicon.LetterName) && r.Is(k+1, lexicon.LetterName) && !r.Is(k, lexicon.Genitive)
}

// coordinates tells whether the اور at token k joins two noun phrases rather than
// clauses.
func (r *Reader) coordinates(k, lo int) bool {
	if k-1 < lo || r.Is(k-1, lexicon.Auxiliary|lexicon.Postposition) || r.Verb(k-1) || r.Fold(k+1) == "اب" ||
		r.Finite(k-1) && r.Names.At(k-1) == nil {
		return false // … تعریف کی اور, … پڑی اور اب
	}
	return r.Kind(k-1) == text.Word || r.NameBefore(k, lo) != nil || r.Fold(k-1) == ")" && r.acronymBracket(k-1)
}

// phraseAfter is the noun phrase that starts at token i: of بقول X.
func (r *Reader) phraseAfter(i, hi int) text.Span {
	if m := r.Names.At(i); m != nil {
		return m.Span
	}
	if r.Is(i, lexicon.PersonPronoun) {
		return text.Span{Start: i, End: i + 1} // بقول ان کے
	}
	j := i
	for j < hi && r.Kind(j) == text.Word && !r.Is(j, lexicon.Postposition|lexicon.Conjunction) &&
		!(j > i && r.Is(j, lexicon.PersonPronoun) && !r.Is(j-1, lexicon.Genitive)) {
		if m := r.Names.At(j); m != nil && m.End < hi && r.Is(m.End, lexicon.PersonNoun) && !r.IsPerson(m.Entity) {
			return text.Span{Start: i, End: m.End + 1} // بقول ایک ٹوئٹر صارف
		} else if m != nil {
			return text.Span{Start: i, End: m.End}
		}
		j++
		if (r.Is(j-1, lexicon.PersonPronoun|lexicon.PersonNoun|lexicon.GroupNoun) || r.Names.TitleEndsAt(j)) &&
			!r.Names.InTitle(j) && r.Names.At(j) == nil && !r.Is(j, lexicon.Genitive) {
			break
		}
		if r.Is(j, lexicon.Genitive) && j-i < 5 {
			if r.Is(j+1, lexicon.PersonPronoun) || r.Kind(j+1) != text.Word {
				break // بقول ماہی گیروں کے (ان کی کشتی)
			}
			j++
		}
	}
	return text.Span{Start: i, End: j}
}
