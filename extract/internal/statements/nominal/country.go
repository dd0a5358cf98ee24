package nominal

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// Of what country somebody is or a body is.

// CountryOf is the country of which a phrase's adjective is, or -1: سعودی (بیان).
func (r *Reader) CountryOf(s text.Span) int32 {
	if m, ok := r.Names.Matches.Longest(s.Start, lexicon.Demonym); ok && m.End < s.End {
		return m.Index
	}
	return -1
}

// TellsCountry tells whether a span has the name or the adjective of a country.
func (r *Reader) TellsCountry(s text.Span, country int32) bool {
	for i := s.Start; i < s.End; i++ {
		for _, m := range r.Names.Matches.At(i) {
			if (m.Kind == lexicon.Place || m.Kind == lexicon.Demonym) && m.Index == country {
				return true
			}
		}
	}
	return false
}

// ofCountry is the phrase by which the article last said whose a body is that a phrase only
// calls by its noun: (پاکستانی حکومت …) حکومت. Where it told of two, it is the one of this
// sentence or the one before.
func (r *Reader) ofCountry(s text.Span) (text.Span, bool) {
	if s.Len() > 2 || !r.Is(s.End-1, lexicon.GroupNoun|lexicon.DemonymHead) || r.NameBetween(s.Start, s.End) || r.inPlace(s) {
		return text.Span{}, false
	}
	here := r.Doc.SentenceOf(s.Start)
	var found text.Span
	for k := s.Start - 1; k > 0 && here-r.Doc.SentenceOf(k) <= countryWithin; k-- {
		if r.Fold(k) != r.Fold(s.End-1) || s.Len() == 2 && r.Fold(k-1) != r.Fold(s.Start) ||
			!r.Is(k+1, lexicon.CaseMarker|lexicon.Genitive) && r.Kind(k+1) == text.Word {
			continue // of it a longer phrase was made: داموہ کے پولیس سپرنٹنڈنٹ, سعودی وزارت دفاع
		}
		start, ok := r.countryBefore(k + 1 - s.Len())
		switch {
		case !ok:
		case found.Len() == 0:
			found = text.Span{Start: start, End: k + 1}
		case r.Doc.Tokens[start].Fold != r.Doc.Tokens[found.Start].Fold:
			return found, here-r.Doc.SentenceOf(found.Start) <= 1
		}
	}
	return found, found.Len() > 0
}

// countryWithin is how many sentences after it was said whose a body is its bare noun still
// means it.
const countryWithin = 4

// countryBefore is where a country's adjective or genitive starts that ends before token i:
// پاکستانی, پاکستان کی.
func (r *Reader) countryBefore(i int) (int, bool) {
	if m := r.Names.EndingAt(i - 1); r.Is(i-1, lexicon.Genitive) && m != nil {
		return m.Start, r.Names.Is(m.Entity, names.Place)
	}
	m, ok := r.Names.Matches.Before(i-3, i, lexicon.Demonym)
	return m.Start, ok
}

// isOf tells whether the text says of a body where it is first named of what country it is.
func (r *Reader) isOf(entity int, country int32) bool {
	m := r.Names.Entities[entity].Mentions[0]
	return r.TellsCountry(text.Span{Start: max(m.Start-maxOf, r.Doc.SentenceAt(m.Start).Start), End: m.End}, country)
}

// maxOf is how many words before the name of a body its country stands at most.
const maxOf = 5
