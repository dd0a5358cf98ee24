package names

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// Whether two phrases tell of the same places.

// compatible tells whether two phrases with the same title may mean one person: the places named in
// both do not differ, nor is one of a foreign country and the other of the nation.
func (r *Result) compatible(a, b text.Span) bool {
	x, y := r.placesIn(a), r.placesIn(b)
	if len(x) == 0 || len(y) == 0 {
		return !(len(x) > 0 && r.national(b) && !r.national(a) || len(y) > 0 && r.national(a) && !r.national(b)) // قومی کپتان, آسٹریلوی کپتان
	}
	for p := range x {
		if y[p] {
			return true
		}
	}
	return false
}

// compatibleListed is compatible for a person known by the rule files alone: a
// phrase that names a country must share it with a title phrase of the article, and
// one that names an owner must not differ from it there (تحریک انصاف کے وکیل, جماعت اسلامی کے
// وکیل).
func (r *Result) compatibleListed(e *Entity, s text.Span) bool {
	for _, t := range e.Titles {
		if r.otherOwner(t, s) {
			return false
		}
	}
	if len(r.placesIn(s)) == 0 {
		return true
	}
	for _, t := range e.Titles {
		if len(r.placesIn(t)) > 0 {
			return r.compatible(t, s)
		}
	}
	return false
}

// elsewhere tells whether the article says of which countries somebody has the title of a phrase, and the phrase is of
// another: وینزویلا کے صدر, who may also be called صدر alone, is no امریکی صدر.
func (r *Result) elsewhere(e *Entity, title int32, s text.Span) bool {
	here, told := r.countriesIn(s), false
	if len(here) == 0 {
		return false
	}
	for _, t := range e.offices {
		h, ok := r.headTitle(t)
		if !ok || !r.sameTitle(h, title) {
			continue
		}
		there := r.countriesIn(t)
		for c := range there {
			if here[c] {
				return false
			}
		}
		told = told || len(there) > 0
	}
	return told
}

// countriesIn gives the countries in which the places named in a span lie.
func (r *Result) countriesIn(s text.Span) map[int32]bool {
	out := map[int32]bool{}
	for p := range r.placesIn(s) {
		out[r.Lexicon.Country(p)] = true
	}
	return out
}

// national tells whether a phrase, or one of the three words before it in its sentence, says of somebody that
// they are of the nation that the press writes for: قومی ٹیم کے کپتان, پاکستانی کپتان.
func (r *Result) national(s text.Span) bool {
	return r.Lexicon.AnyIn(r.Doc, max(s.Start-3, r.Doc.SentenceAt(s.Start).Start), s.End, lexicon.OwnNation)
}

// sameName tells whether two phrases name the same agency or person.
func (r *Result) sameName(a, b text.Span) bool {
	for i := a.Start; i < a.End; i++ {
		m := r.At(i)
		if m == nil || r.Is(m.Entity, Place) {
			continue
		}
		for k := b.Start; k < b.End; k++ {
			if o := r.At(k); o != nil && o.Entity == m.Entity {
				return true
			}
		}
	}
	return false
}

// placesIn gives the entries of the places named in a span, by noun or adjective.
func (r *Result) placesIn(s text.Span) map[int32]bool {
	out := map[int32]bool{}
	for i := s.Start; i < s.End; i++ {
		for _, m := range r.Matches.At(i) {
			if (m.Kind == lexicon.Place || m.Kind == lexicon.Demonym) && m.End <= s.End {
				out[m.Index] = true
			}
		}
	}
	return out
}
