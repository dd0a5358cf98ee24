package names

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names/mention"
	"bayan/extract/internal/names/word"
	"bayan/extract/text"
)

// invertedOffice resolves an office before the body that it is in to the only person before whose name the article has
// that body, or its letters in brackets, before the office: صدر کاٹی of (… ایسوسی ایشن (کاٹی) کے صدر X), چیئرمین کمیٹی.
func (r *Result) invertedOffice(s text.Span) (int, bool) {
	t, ok := r.Matches.Longest(s.Start, lexicon.Title)
	if !ok || t.End >= s.End || s.End-t.End > 3 || r.plural(t.End-1) ||
		r.Lexicon.AnyIs(r.Doc, t.End, s.End, lexicon.Genitive|lexicon.Indefinite|lexicon.PersonPronoun|lexicon.Conjunction) {
		return 0, false
	}
	if k := r.titleRule(t.Index); k.General || !word.IsOffice(k) {
		return 0, false
	}
	if _, ok := r.Matches.Before(s.End-maxTitle, s.End, lexicon.Title); ok {
		return 0, false // صدر اور کپتان, صدر جنرل
	}
	r.findFronts()
	var who only
	for _, f := range r.fronts[r.fold(t.End-1)] {
		if r.officeIn(f.end, t.Span, text.Span{Start: t.End, End: s.End}) {
			who.add(f.entity)
		}
	}
	return who.found()
}

// officeIn tells whether the words before token end are those of a body, a genitive and those of an office.
func (r *Result) officeIn(end int, office, body text.Span) bool {
	i := end - office.Len()
	if i < 2 || end <= body.End && end > office.Start || !mention.SameWordsAt(r.Doc, i, office) ||
		!r.tokenIs(i-1, lexicon.Genitive) {
		return false
	}
	i--
	if open := r.OverBracket(i, i-maxBracket); open < i {
		if i-open == body.Len()+2 && mention.SameWordsAt(r.Doc, open+1, body) {
			return true
		}
		i = open
	}
	return mention.SameWordsAt(r.Doc, i-body.Len(), body) || body.Len() > 1 && r.shortened(i, body)
}

// maxLeftOut is how many words a short name of a body leaves out at most: وائٹ بال ٹیم, وائٹ بال کرکٹ ٹیم.
const maxLeftOut = 2

// shortened tells whether the words of a body stand before token i with others in between.
func (r *Result) shortened(i int, body text.Span) bool {
	left := maxLeftOut
	for k := body.End - 1; k >= body.Start; k-- {
		for i--; i > 0 && r.fold(i) != r.fold(k); i-- {
			if left--; left < 0 || k == body.End-1 ||
				r.tokenIs(i, lexicon.Genitive|lexicon.Postposition|lexicon.Conjunction) {
				return false
			}
		}
	}
	return i >= 0
}
