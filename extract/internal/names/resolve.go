package names

import (
	"slices"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// ByTitle resolves a phrase without a name (امریکی انڈر سیکریٹری) to the person of
// the article who was given that title before it, or else has it in the rule files.
// Two people with the same title and a plural make it unresolved; ایک brings in somebody whom
// only a later sentence names.
func (r *Result) ByTitle(s text.Span) (int, bool) {
	head, ok := r.headTitle(s)
	if !ok {
		return 0, false
	}
	if r.plural(s.End - 1) {
		return 0, false
	}
	if r.newcomer(s) {
		return r.introducedLater(s, head)
	}
	best, at, rank := -1, -1, 0
	better := func(e, start, n int) {
		if n > rank || n == rank && start > at {
			best, at, rank = e, start, n
		}
	}
	from, to := r.near(s.End)
	for e := from; e < to; e++ {
		x := &r.Entities[e]
		if x.Type != Person || x.Mentions[0].Start >= s.End || r.elsewhere(x, head, s) {
			continue
		}
		for _, t := range x.offices {
			if n := r.titleRank(t, s, head); n > 0 {
				better(e, t.Start, n)
			}
		}
		if at := r.opensOffice(x, s); at >= 0 && s.Len() > 1 {
			better(e, at, 4) // صوبائی وزیر: صوبائی وزیر کھیل X
		}
		if r.holds(x, head) && r.compatibleListed(x, s) {
			better(e, x.Mentions[0].Start, 2)
		}
	}
	if best < 0 {
		return r.introducedLater(s, head)
	}
	return best, true
}

// titleRank is how well a title that somebody was given before a phrase fits it, whose head is given, 0 if it does not.
func (r *Result) titleRank(t, s text.Span, head int32) int {
	h, ok := r.headTitle(t)
	if !ok || t.Start >= s.Start || !r.sameTitle(h, head) || !r.compatible(t, s) || r.otherOwner(t, s) {
		return 0
	}
	switch {
	case r.former(t) != r.former(s):
		return 1
	case h != head:
		return 3
	case len(r.placesIn(s)) > 0 && len(r.placesIn(t)) > 0:
		return 6 // روسی صدر is rather who was called so than another صدر
	}
	return 4
}

// OfOffice is the one person told of so far whose office has all the words of a phrase at its beginning or its end: وزیر
// توانائی of وزیر برائے توانائی, وفاقی وزیر سائنس of وفاقی وزیر سائنس و ٹیکنالوجی.
func (r *Result) OfOffice(s text.Span) (int, bool) {
	m, ok := r.Matches.Longest(s.Start, lexicon.Title)
	if !ok || s.Len() < 2 || r.titleRule(m.Index).General || r.plural(s.End-1) || r.newcomer(s) || r.former(s) {
		return -1, false
	}
	var who only
	words := r.officeWords(s)
	from, to := r.near(s.End)
	for e := from; e < to; e++ {
		x := &r.Entities[e]
		if x.Type != Person || x.Mentions[0].Start >= s.Start {
			continue
		}
		for _, t := range x.Titles {
			if t.Start < s.Start && !r.former(t) && r.sameOffice(t, words) {
				who.add(e)
			}
		}
	}
	return who.found()
}

// sameOffice tells whether words are the first or the last of an office, beside برائے.
func (r *Result) sameOffice(office text.Span, short []string) bool {
	long := r.officeWords(office)
	n := len(long) - len(short)
	return n >= 0 && (slices.Equal(long[n:], short) || slices.Equal(long[:len(short)], short))
}

// officeWords are the words of an office without برائے.
func (r *Result) officeWords(s text.Span) []string {
	var out []string
	for i := s.Start; i < s.End; i++ {
		if f := r.fold(i); f != "برایے" {
			out = append(out, f)
		}
	}
	return out
}

// newcomer tells whether a phrase brings in somebody not named before: وائٹ ہاؤس کے ایک عہدیدار, but
// not کئی فلموں کی اداکارہ.
func (r *Result) newcomer(s text.Span) bool {
	if r.fold(s.Start) == "ایک" {
		return true
	}
	for i := s.Start + 1; i+2 < s.End; i++ {
		if r.fold(i) == "ایک" && r.tokenIs(i-1, lexicon.Settled) {
			return true // مدین میں قائم ایک فارم کے مالک
		}
	}
	for i := s.End - 1; i >= s.Start && !r.tokenIs(i, lexicon.Genitive); i-- {
		if r.tokenIs(i, lexicon.Indefinite) && r.fold(i) != "سابقہ" {
			return true
		}
	}
	return false
}
