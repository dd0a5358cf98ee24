package names

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
	"bayan/rules"
)

// maxNamed is the most words of a name that نامی gives away.
const maxNamed = 4

// maxHead is how many words behind نامی the noun that says what is named may
// stand: نامی ایک برطانوی شہری.
const maxHead = 4

// findNamed notes the names that نامی or نام کا behind them gives away, with the
// type that the noun behind it tells: گلفام نامی نوجوان, گڑھی پختہ نامی علاقے,
// سویرا نام کی ایک تنظیم.
func (f *finder) findNamed() {
	f.paragraphs(func(p text.Span) {
		for k := p.Start + 1; k+1 < p.End; k++ {
			head := 0
			switch {
			case f.fold(k) == "نامی" && f.fold(k+1) != "گرامی":
				head = k + 1
			case f.fold(k) == "نام" && f.is(k+1, lexicon.Genitive) && !f.is(k-1, lexicon.Genitive):
				head = k + 2
			default:
				continue
			}
			typ, rule, ok := f.namedType(head, p)
			if !ok {
				continue
			}
			if s := f.namedSpan(k, p, typ); s.Len() > 0 {
				f.note(candidate{Span: s, typ: typ, rule: rule, parent: -1})
			}
		}
	})
}

// namedType is the type that the noun at or behind token i gives to a name before
// نامی. A work or a thing (نامی فلم) has none.
func (f *finder) namedType(i int, p text.Span) (typ Type, rule rules.Pos, ok bool) {
	for j := i; j < p.End && j < i+maxHead; j++ {
		switch {
		case f.doc.Tokens[j].Kind == text.Number && f.fold(j+1) == "سالہ": // نامی 32 سالہ ملزم
		case f.doc.Tokens[j].Kind != text.Word || f.is(j, lexicon.Postposition):
			return 0, rule, false
		case f.human(j):
			return Person, f.listRule("person_nouns", j), true
		case f.is(j, lexicon.PlaceFirst):
			return Place, f.listRule("place_first", j), true
		case f.is(j, lexicon.Introducer|lexicon.AgencyFirst|lexicon.AgencyLast|lexicon.GroupNoun) && !f.human(j+1):
			return Agency, f.listRule("introducers", j), true // not پولیس اہلکار
		case j == i && f.is(j, lexicon.PlaceLast):
			return Place, f.listRule("place_last", j), true
		}
	}
	return 0, rule, false
}

// human tells whether token i is a noun or a title for a person.
func (f *finder) human(i int) bool {
	if i >= len(f.doc.Tokens) {
		return false
	}
	if f.opensTitle(i) {
		return true
	}
	_, role := f.matches.Longest(i, lexicon.RoleNoun)
	_, demonym := f.matches.Longest(i, lexicon.Demonym)
	return role && !demonym || f.is(i, lexicon.PersonNoun)
}

// namedSpan is the name that ends before token k: what is in quotation marks
// there, or the words that may be part of a name.
func (f *finder) namedSpan(k int, p text.Span, typ Type) text.Span {
	if q := f.doc.QuoteOf(k - 2); q != nil && q.Closed && q.Close == k-1 && q.Close-q.Open-1 <= maxNamed {
		return text.Span{Start: q.Open + 1, End: q.Close}
	}
	if typ == Person && f.ofAccount(k, p) {
		if s := f.accountFrom(k, p); s < k {
			return text.Span{Start: s, End: k}
		}
	}
	s := f.partsFrom(k, k, p)
	if s == k && f.bareNoun(s-1) {
		s-- // an ordinary word as a name: پتھر نامی گاؤں
		if typ == Person && f.fold(k) == "نامی" {
			s = f.partsFrom(s, k, p) // تنزیلا محمد زادے نامی خاتون
		}
	}
	if typ != Person {
		s = f.namedFrom(s, k, p)
	}
	return text.Span{Start: s, End: k}
}

// partsFrom moves the start s of a name before token k to the parts of names in front.
func (f *finder) partsFrom(s, k int, p text.Span) int {
	for s > p.Start && k-s < maxNamed && f.titleAt[s-1] == 0 && !f.inTitle[s-1] && f.nameStrength(s-1) > never {
		s--
	}
	return s
}

// namedFrom moves the start s of the name of a place or an agency before token k
// to the words in front that belong to it: to letters (ایچ ایم ڈی گلوبل), to words
// that nothing knows, and to one ordinary word where the phrase begins with it.
func (f *finder) namedFrom(s, k int, p text.Span) int {
	for s > p.Start && k-s < maxNamed+1 && (f.letter(s-1) || f.unknown(s-1)) {
		s--
	}
	if w := s - 1; w > p.Start && f.bareNoun(w) && (f.doc.Tokens[w-1].Kind != text.Word || f.is(w-1, lexicon.Postposition)) {
		if _, demonym := f.matches.Longest(w, lexicon.Demonym); !demonym && f.fold(w) != "ایک" {
			return w
		}
	}
	return s
}
