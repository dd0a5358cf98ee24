package mention

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names/word"
	"bayan/extract/text"
	"bayan/rules"
)

// maxNamed is the most words of a name that نامی gives away.
const maxNamed = 4

// MaxNamedHead is how many words behind نامی the noun that says what is named may
// stand: نامی ایک برطانوی شہری.
const MaxNamedHead = 4

// findNamed notes the names that نامی or نام کا behind them gives away, with the
// type that the noun behind it tells: گلفام نامی نوجوان, گڑھی پختہ نامی علاقے,
// سویرا نام کی ایک تنظیم.
func (f *Finder) findNamed() {
	for _, p := range f.Doc.Paragraphs {
		for k := p.Start + 1; k+1 < p.End; k++ {
			head := 0
			switch {
			case f.Fold(k) == "نامی" && f.Fold(k+1) != "گرامی":
				head = k + 1
			case f.Fold(k) == "نام" && f.Is(k+1, lexicon.Genitive) && !f.Is(k-1, lexicon.Genitive):
				head = k + 2
			default:
				continue
			}
			typ, rule, ok := f.namedType(head, p)
			if !ok {
				continue
			}
			if s := f.namedSpan(k, p, typ); s.Len() > 0 {
				f.note(Candidate{Span: s, Type: typ, Rule: rule, Parent: -1})
			}
		}
	}
}

// namedType is the type that the noun at or behind token i gives to a name before
// نامی. A work or a thing (نامی فلم) has none.
func (f *Finder) namedType(i int, p text.Span) (typ Type, rule rules.Pos, ok bool) {
	for j := i; j < p.End && j < i+MaxNamedHead; j++ {
		switch {
		case f.Doc.Kind(j) == text.Number && f.Fold(j+1) == "سالہ": // نامی 32 سالہ ملزم
		case !f.IsWord(j) || f.Is(j, lexicon.Postposition):
			return 0, rule, false
		case f.human(j):
			return Person, f.ListRule("person_nouns", j), true
		case f.Is(j, lexicon.PlaceFirst):
			return Place, f.ListRule("place_first", j), true
		case f.Is(j, lexicon.Introducer|lexicon.AgencyFirst|lexicon.AgencyLast|lexicon.GroupNoun) && !f.human(j+1):
			return Agency, f.ListRule("introducers", j), true // not پولیس اہلکار
		case j == i && f.Is(j, lexicon.PlaceLast):
			return Place, f.ListRule("place_last", j), true
		}
	}
	return 0, rule, false
}

// human tells whether token i is a noun or a title for a person.
func (f *Finder) human(i int) bool {
	if i >= len(f.Doc.Tokens) {
		return false
	}
	if f.OpensTitle(i) {
		return true
	}
	_, role := f.Matches.Longest(i, lexicon.RoleNoun)
	_, demonym := f.Matches.Longest(i, lexicon.Demonym)
	return role && !demonym || f.Is(i, lexicon.PersonNoun)
}

// namedSpan is the name that ends before token k: what is in quotation marks
// there, or the words that may be part of a name.
func (f *Finder) namedSpan(k int, p text.Span, typ Type) text.Span {
	if q := f.Doc.QuoteOf(k - 2); q != nil && q.Closed && q.Close == k-1 && q.Close-q.Open-1 <= maxNamed {
		return text.Span{Start: q.Open + 1, End: q.Close}
	}
	if typ == Person && f.ofAccount(k, p) {
		if s := f.accountFrom(k, p); s < k {
			return text.Span{Start: s, End: k}
		}
	}
	s := f.partsFrom(k, k, p)
	if s == k && f.BareNoun(s-1) {
		s-- // an ordinary word as a name: پتھر نامی گاؤں
		if typ == Person && f.Fold(k) == "نامی" {
			s = f.partsFrom(s, k, p) // تنزیلا محمد زادے نامی خاتون
		}
	}
	if typ != Person {
		s = f.namedFrom(s, k, p)
	}
	return text.Span{Start: s, End: k}
}

// partsFrom moves the start s of a name before token k to the parts of names in front.
func (f *Finder) partsFrom(s, k int, p text.Span) int {
	for s > p.Start && k-s < maxNamed && f.TitleAt[s-1] == 0 && !f.InTitle[s-1] && f.NameStrength(s-1) > word.Never {
		s--
	}
	return s
}

// namedFrom moves the start s of the name of a place or an agency before token k
// to the words in front that belong to it: to letters (ایچ ایم ڈی گلوبل), to words
// that nothing knows, and to one ordinary word where the phrase begins with it.
func (f *Finder) namedFrom(s, k int, p text.Span) int {
	for s > p.Start && k-s < maxNamed+1 && (f.IsLetter(s-1) || f.Unknown(s-1)) {
		s--
	}
	if w := s - 1; w > p.Start && f.BareNoun(w) && (!f.IsWord(w-1) || f.Is(w-1, lexicon.Postposition)) {
		if _, demonym := f.Matches.Longest(w, lexicon.Demonym); !demonym && f.Fold(w) != "ایک" {
			return w
		}
	}
	return s
}

// note keeps a name that something behind it gives away.
func (f *Finder) note(c Candidate) {
	if f.named == nil {
		f.named = map[int]Candidate{}
	}
	f.named[c.Start] = c
}
