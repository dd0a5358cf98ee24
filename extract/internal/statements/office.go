package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// maxOffice is how many words the name of an agency between an office and a person has at most.
const maxOffice = 12

// holderOf is the one person directly before whose name the article gives the words of a phrase, or its office and the
// same agency by another name: چیئرمین پی ٹی اے of چیئرمین پاکستان ٹیلی کمیونیکیشن اتھارٹی (پی ٹی اے) حفیظ الرحمٰن.
func (r *reader) holderOf(s text.Span) (int, bool) {
	if s.Len() < 2 || r.anyIs(s.Start, s.End, lexicon.Indefinite|lexicon.PersonPronoun|lexicon.Pronoun|lexicon.Demonstrative|lexicon.Conjunction) || r.plural(s.End-1) || r.is(s.End-1, lexicon.Document|lexicon.GroupNoun|lexicon.StandsFor) {
		return 0, false
	}
	title, opens := r.names.Matches.Longest(s.Start, lexicon.Title)
	if opens && title.End == s.End {
		return 0, false // what an office alone means is told by ByTitle
	}
	if opens && r.is(title.End, lexicon.Genitive) {
		opens = false
	}
	if !opens && (!r.names.TitleEndsAt(s.End) && !r.is(s.End-1, lexicon.PersonNoun) || r.fold(s.End-1) == "جی") {
		return 0, false
	}
	found := -1
	for e := range r.names.Entities {
		if !r.isPerson(e) || e == found {
			continue
		}
		for _, m := range r.names.Entities[e].Mentions {
			if !r.wordsBefore(m.Start, s) && !(opens && r.officeBefore(m.Start, s, title.End)) {
				continue
			}
			if found >= 0 && found != e {
				return 0, false
			}
			found = e
		}
	}
	return found, found >= 0
}

// wordsBefore tells whether the words of s stand before token i as well.
func (r *reader) wordsBefore(i int, s text.Span) bool {
	if i < s.Len() || i-s.Len() == s.Start {
		return false
	}
	for k := 0; k < s.Len(); k++ {
		if r.fold(i-s.Len()+k) != r.fold(s.Start+k) {
			return false
		}
	}
	return true
}

// officeBefore tells whether before token i stand the title of s, that ends there before token end, and the agency with
// which s goes on, whose acronym may follow it in brackets.
func (r *reader) officeBefore(i int, s text.Span, end int) bool {
	of := r.names.At(end)
	if of == nil || of.Start != end || of.End != s.End || !r.names.Is(of.Entity, names.Agency) {
		return false
	}
	same := false
	for k := i - 1; k >= max(0, i-maxOffice); k-- {
		if m := r.names.At(k); m != nil && m.Entity == of.Entity {
			same = true
		}
		if t, ok := r.names.Matches.Longest(k, lexicon.Title); same && ok && t.Len() == end-s.Start && r.wordsBefore(t.End, text.Span{Start: s.Start, End: end}) {
			return true
		}
	}
	return false
}
