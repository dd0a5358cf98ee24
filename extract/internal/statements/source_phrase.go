package statements

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// phraseOrAntecedent is phraseBefore, or where a relative clause stands before
// token e (X جو … ہیں نے) the phrase that it belongs to.
func (r *reader) phraseOrAntecedent(e, lo int) text.Span {
	if r.comma(e - 1) {
		// بلی آئلش، جن کے گانے نے انعام جیتا، (نے کہا)
		for i := e - 2; i > lo+1 && i > e-maxTaken; i-- {
			if r.relativeWord(i) && (r.comma(i-1) || r.names.EndingAt(i) != nil) {
				return r.phraseBefore(i, lo)
			}
		}
	}
	s := r.phraseBefore(e, lo)
	if s.Len() > 0 && s.Start-2 > lo && r.fold(s.Start-1) == "سے" && r.fold(s.Start-2) == "میں" && r.partOf(s) {
		if all := r.phraseBefore(s.Start-2, lo); all.Len() > 0 && r.fold(all.Start) != "جن" {
			s.Start = all.Start // تین سائنسدانوں میں سے ایک (نے), ان میں سے کچھ
		}
	}
	k := e - 1
	if r.fold(k) == "،" {
		k--
	}
	if s.Len() > 0 || !r.finite(k) && k == e-1 {
		return s
	}
	for i := k; i > lo && i > k-25; i-- {
		switch r.fold(i) {
		case "جو", "جن", "جس", "جنہوں":
			return r.phraseBefore(i, lo)
		}
	}
	return s
}

// partOf tells whether a phrase behind میں سے says how many of the whole it means: ایک, تقریباً
// آدھے افراد, 86 فی صد.
func (r *reader) partOf(s text.Span) bool {
	return !r.anyIs(s.Start, s.End, lexicon.Relative) && (r.numeral(s.Start) || r.is(s.Start, lexicon.Indefinite) || r.fold(s.Start) == "تقریبا" || r.fold(s.Start) == "اکثریت")
}

// clauseStart is where the clause that ends at token e starts, not before lo.
func (r *reader) clauseStart(e, lo int) int {
	i := e
	for i > lo {
		k := i - 1
		if r.kind(k) == text.Stop || r.is(k, lexicon.ClauseStart) || r.fold(k) == "کہ" || r.fold(k) == "؛" || r.fold(k) == "جہاں" {
			break
		}
		if f := r.fold(k); (r.comma(k) || f == "اور" || f == "وہیں" || f == "جب" || f == "لہذا" || f == "چنانچہ") && r.finite(k-1) {
			break // جہاں بحث ہوئی وہیں (سوال بھی اٹھائے گئے)
		}
		i--
	}
	for i < e && (r.is(i, lexicon.Opener|lexicon.ClauseStart) || r.fold(i) == "،" || r.fold(i) == "اور") {
		i++
	}
	return i
}

// finite tells whether token i can be the verb that ends a clause.
func (r *reader) finite(i int) bool {
	if r.is(i, lexicon.Auxiliary) || strings.HasSuffix(r.fold(i), "ایا") && r.kind(i-1) == text.Word && !r.is(i-1, lexicon.Genitive) {
		return true // بڑھایا, دکھایا
	}
	return r.lex.HasForm(r.id(i), morph.Perfective)
}

// numeral tells whether token i is a number, in figures or a word.
func (r *reader) numeral(i int) bool {
	return r.kind(i) == text.Number || r.in(i, lexicon.Numeral)
}

// nameLike tells whether token i can only be part of a name: a word of names or one
// that nothing knows.
func (r *reader) nameLike(i int) bool {
	return r.kind(i) == text.Word && (r.id(i) == 0 || r.is(i, lexicon.Given|lexicon.Family) && !r.is(i, lexicon.NameWord|lexicon.Common))
}

// ofName tells whether token i can be part of a name, whatever else it may be.
func (r *reader) ofName(i int) bool {
	return r.nameLike(i) || r.is(i, lexicon.Given|lexicon.Family)
}

// spelled tells whether token k stands between two other names of letters.
func (r *reader) spelled(k int) bool {
	return r.is(k-1, lexicon.LetterName) && r.is(k+1, lexicon.LetterName) && !r.is(k, lexicon.Genitive)
}

// acronymBracket tells whether the bracket that closes at token k stands behind the
// name of somebody or of an agency: پاکستان تحریک انصاف (پی ٹی آئی), or holds that of an agency whose
// full name nothing knows: خلائی تحقیق کا کمیشن (سپارکو) کے ترجمان.
func (r *reader) acronymBracket(k int) bool {
	for i := k - 1; i >= 0 && i > k-10; i-- {
		if r.fold(i) == "(" {
			if m := r.names.EndingAt(k); m != nil && m.Start == i+1 && r.names.Is(m.Entity, names.Agency) && (r.is(k+1, lexicon.Genitive) || r.fold(k+1) == "اور") {
				return true
			}
			m := r.names.EndingAt(i)
			return m != nil && !r.names.Is(m.Entity, names.Place)
		}
	}
	return false
}

// coordinates tells whether the اور at token k joins two noun phrases rather than
// clauses.
func (r *reader) coordinates(k, lo int) bool {
	if k-1 < lo || r.is(k-1, lexicon.Auxiliary|lexicon.Postposition) || r.verb(k-1) || r.fold(k+1) == "اب" || r.finite(k-1) && r.names.At(k-1) == nil {
		return false // … تعریف کی اور, … پڑی اور اب
	}
	return r.kind(k-1) == text.Word || r.nameBefore(k, lo) != nil || r.fold(k-1) == ")" && r.acronymBracket(k-1)
}

// phraseAfter is the noun phrase that starts at token i: of بقول X.
func (r *reader) phraseAfter(i, hi int) text.Span {
	if m := r.names.At(i); m != nil {
		return m.Span
	}
	if r.is(i, lexicon.PersonPronoun) {
		return text.Span{Start: i, End: i + 1} // بقول ان کے
	}
	j := i
	for j < hi && r.kind(j) == text.Word && !r.is(j, lexicon.Postposition|lexicon.Conjunction) && !(j > i && r.is(j, lexicon.PersonPronoun) && !r.is(j-1, lexicon.Genitive)) {
		if m := r.names.At(j); m != nil && m.End < hi && r.is(m.End, lexicon.PersonNoun) && !r.isPerson(m.Entity) {
			return text.Span{Start: i, End: m.End + 1} // بقول ایک ٹوئٹر صارف
		} else if m != nil {
			return text.Span{Start: i, End: m.End}
		}
		j++
		if (r.is(j-1, lexicon.PersonPronoun|lexicon.PersonNoun|lexicon.GroupNoun) || r.names.TitleEndsAt(j)) && !r.names.InTitle(j) && r.names.At(j) == nil && !r.is(j, lexicon.Genitive) {
			break
		}
		if r.is(j, lexicon.Genitive) && j-i < 5 {
			if r.is(j+1, lexicon.PersonPronoun) || r.kind(j+1) != text.Word {
				break // بقول ماہی گیروں کے (ان کی کشتی)
			}
			j++
		}
	}
	return text.Span{Start: i, End: j}
}
