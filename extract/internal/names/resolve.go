package names

import (
	"slices"
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names/word"
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
		if x.Type != word.Person || x.Mentions[0].Start >= s.End || r.elsewhere(x, head, s) {
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
	if !ok || s.Len() < 2 || r.Lexicon.Rules.Titles[m.Index].General || r.plural(s.End-1) || r.newcomer(s) || r.former(s) {
		return -1, false
	}
	found, words := -1, r.officeWords(s)
	from, to := r.near(s.End)
	for e := from; e < to; e++ {
		x := &r.Entities[e]
		if x.Type != word.Person || x.Mentions[0].Start >= s.Start {
			continue
		}
		for _, t := range x.Titles {
			if t.Start >= s.Start || r.former(t) || !r.sameOffice(t, words) {
				continue
			}
			if found >= 0 && found != e {
				return -1, false
			}
			found = e
		}
	}
	return found, found >= 0
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

// plural tells whether a title stands in the plural: رہنماؤں, ڈاکٹرز.
func (r *Result) plural(i int) bool {
	f := r.fold(i)
	return strings.HasSuffix(f, "وں") || strings.HasSuffix(f, "رز") || r.Lexicon.In(r.Doc.Tokens[i].ID, lexicon.Plural)
}

// former tells whether a title phrase is of somebody who no longer holds it.
func (r *Result) former(s text.Span) bool {
	for i := s.Start; i < s.End; i++ {
		if f := r.fold(i); f == "سابق" || f == "سابقہ" {
			return true
		}
	}
	return false
}

// newcomer tells whether a phrase brings in somebody not named before: وائٹ ہاؤس کے ایک عہدیدار, but
// not کئی فلموں کی اداکارہ.
func (r *Result) newcomer(s text.Span) bool {
	if r.fold(s.Start) == "ایک" {
		return true
	}
	for i := s.Start + 1; i+2 < s.End; i++ {
		if r.fold(i) == "ایک" && r.Lexicon.Is(r.Doc.Tokens[i-1].ID, lexicon.Settled) {
			return true // مدین میں قائم ایک فارم کے مالک
		}
	}
	for i := s.End - 1; i >= s.Start && !r.Lexicon.Is(r.Doc.Tokens[i].ID, lexicon.Genitive); i-- {
		if r.Lexicon.Is(r.Doc.Tokens[i].ID, lexicon.Indefinite) && r.fold(i) != "سابقہ" {
			return true
		}
	}
	return false
}

// sameTitle tells whether two titles are the same or differ only by words that
// leave the rank as it is: مرکزی رہنما and رہنما, but not نائب صدر and صدر.
func (r *Result) sameTitle(a, b int32) bool {
	if a == b {
		return true
	}
	x, y := r.Lexicon.TitleWords(a), r.Lexicon.TitleWords(b)
	if len(x) < len(y) {
		x, y = y, x
	}
	more := len(x) - len(y)
	if more == 0 || !slices.Equal(x[more:], y) {
		return false
	}
	for _, id := range x[:more] {
		if r.Lexicon.Is(id, lexicon.RankWord) || !r.Lexicon.Modifier(id) {
			return false
		}
	}
	return true
}

// holds tells whether the rule files give a listed person a title.
func (r *Result) holds(e *Entity, title int32) bool {
	if e.Person < 0 {
		return false
	}
	for _, t := range r.Lexicon.Rules.People[e.Person].Titles {
		if h := r.Lexicon.TitleOf(t); h >= 0 && r.sameTitle(h, title) {
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

// sameName tells whether two phrases name the same agency or person.
func (r *Result) sameName(a, b text.Span) bool {
	for i := a.Start; i < a.End; i++ {
		m := r.At(i)
		if m == nil || r.Entities[m.Entity].Type == word.Place {
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

func (r *Result) fold(i int) string {
	if i < 0 || i >= len(r.Doc.Tokens) {
		return ""
	}
	return r.Doc.Tokens[i].Fold
}

// OverBracket is where the bracket opens, behind token lo, that closes before token i, as an
// acronym's behind its agency, else i.
func (r *Result) OverBracket(i, lo int) int {
	if r.fold(i-1) != ")" {
		return i
	}
	for k := i - 2; k >= 0 && k > lo; k-- {
		if r.fold(k) == "(" {
			return k
		}
	}
	return i
}

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

// TitleEndsAt tells whether a title ends before token i.
func (r *Result) TitleEndsAt(i int) bool {
	m, ok := r.Matches.Before(i-maxTitle, i, lexicon.Title)
	return ok && r.Lexicon.Rules.Titles[m.Index].Category != word.Modifier
}

// maxTitle is how many words a title has at most that is looked for from its end.
const maxTitle = 4

// TitledBy tells whether a phrase ends with a title before an agency or place, so
// that it means a person: ترجمان پاک فوج.
func (r *Result) TitledBy(s text.Span) bool {
	m := r.EndingAt(s.End)
	if m == nil || r.Entities[m.Entity].Type == word.Person || m.Start <= s.Start {
		return false
	}
	_, ok := r.headTitle(s)
	return ok
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
