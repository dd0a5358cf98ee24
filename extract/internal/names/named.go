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

// ofAccount tells whether نامی at token k says what somebody calls an account: نامی ایک صارف.
func (f *finder) ofAccount(k int, p text.Span) bool {
	for j := k + 1; j < p.End && j < k+1+maxHead && !f.is(j, lexicon.Postposition); j++ {
		if f.in(j, lexicon.Account) {
			return f.is(j, lexicon.PersonNoun)
		}
	}
	return false
}

// accountFrom is where the name of an account begins that ends before token k: people call it as they like, so it is all
// that stands between نامی and what it is parted from by a mark, a conjunction or the word for the platform: ایکس پر (مکھن
// لال) نامی صارف. It is k if other words of grammar stand before it.
func (f *finder) accountFrom(k int, p text.Span) int {
	const other = grammatical | lexicon.PersonNoun | lexicon.Indefinite | lexicon.Relator | lexicon.TimeWord | lexicon.Opener | lexicon.Settled | lexicon.Side | lexicon.Direction | lexicon.ClauseStart
	s := k
	for s > p.Start && k-s < maxNamed && f.doc.Tokens[s-1].Kind == text.Word && (!f.is(s-1, other) || f.is(s-1, lexicon.Given|lexicon.Family|lexicon.LetterName)) && !f.personalTitle(s-1) {
		s--
	}
	if s > p.Start && !f.personalTitle(s-1) && (f.doc.Tokens[s-1].Kind == text.Word || f.doc.Tokens[s-1].Kind == text.Number) && !f.is(s-1, lexicon.Conjunction|lexicon.ClauseStart) && f.fold(s-1) != "پر" {
		return k
	}
	return s
}

// personalTitle tells whether a title for which people put their name alone ends at token i: ڈاکٹر (شیتل یادو) نامی صارف.
func (f *finder) personalTitle(i int) bool {
	t := f.titleBefore(i + 1)
	return t != nil && (t.Category == "honorific" || t.Category == "military") && !f.is(i, lexicon.Given|lexicon.Family)
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
