package names

import (
	"strings"

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
			case f.fold(k) == "نامی":
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
				if f.named == nil {
					f.named = map[int]candidate{}
				}
				f.named[s.Start] = candidate{Span: s, typ: typ, rule: rule, parent: -1}
			}
		}
	})
}

// namedType is the type that the noun at or behind token i gives to a name before
// نامی. A work or a thing (نامی فلم) has none.
func (f *finder) namedType(i int, p text.Span) (typ Type, rule rules.Pos, ok bool) {
	for j := i; j < p.End && j < i+maxHead; j++ {
		switch {
		case f.doc.Tokens[j].Kind != text.Word || f.is(j, lexicon.Postposition):
			return 0, rule, false
		case f.human(j):
			return Person, f.listRule("person_nouns", j), true
		case f.is(j, lexicon.PlaceFirst) || j == i && f.is(j, lexicon.PlaceLast):
			return Place, f.listRule("place_first", j), true
		case f.is(j, lexicon.Introducer|lexicon.AgencyFirst|lexicon.AgencyLast|lexicon.GroupNoun) && !f.human(j+1):
			return Agency, f.listRule("introducers", j), true // not پولیس اہلکار
		}
	}
	return 0, rule, false
}

// human tells whether token i is a noun or a title for a person.
func (f *finder) human(i int) bool {
	if i >= len(f.doc.Tokens) {
		return false
	}
	if t := f.titleAt[i]; t > 0 && f.lex.Rules.Titles[f.titles[t-1].Index].Category != modifier {
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
	s := k
	for s > p.Start && k-s < maxNamed && f.titleAt[s-1] == 0 && !f.inTitle[s-1] && f.nameStrength(s-1) > never {
		s--
	}
	if s == k && f.bareNoun(s-1) {
		s-- // an ordinary word as a name: پتھر نامی گاؤں
	}
	if typ != Person {
		s = f.namedFrom(s, k, p)
	}
	return text.Span{Start: s, End: k}
}

// namedFrom moves the start s of the name of a place or an agency before token k
// to the words in front that belong to it: to letters (ایچ ایم ڈی گلوبل), and to
// one ordinary word where the phrase begins with it (گڑھی پختہ).
func (f *finder) namedFrom(s, k int, p text.Span) int {
	for s > p.Start && k-s < maxNamed+1 && f.letter(s-1) {
		s--
	}
	if w := s - 1; w > p.Start && f.bareNoun(w) && (f.doc.Tokens[w-1].Kind != text.Word || f.is(w-1, lexicon.Postposition)) {
		if _, demonym := f.matches.Longest(w, lexicon.Demonym); !demonym && f.fold(w) != "ایک" {
			return w
		}
	}
	return s
}

// officeEnds tells whether a title and the place or agency of its office end
// before token i: سی سی پی او لاہور, چیئرمین پی سی بی.
func (f *finder) officeEnds(i int, p text.Span) bool {
	for k := i - 1; k > p.Start && i-k <= maxOffice; k-- {
		if !f.titleEnd[k] {
			continue
		}
		for _, m := range f.matches.At(k) {
			if m.End == i && (m.Kind == lexicon.Place || m.Kind == lexicon.Agency) && !f.common(m.Entry) {
				return true
			}
		}
	}
	return false
}

// maxOffice is the most words of the place or agency behind a title.
const maxOffice = 4

// aged tells whether somebody's age stands before token i: 23 سالہ.
func (f *finder) aged(i int, p text.Span) bool {
	return i-2 >= p.Start && f.fold(i-1) == "سالہ" && !f.is(i-2, lexicon.Postposition|lexicon.Pronoun)
}

// courtesy tells whether a title that follows names stands at token j: صاحب.
func (f *finder) courtesy(j int) bool {
	t := f.titleAt[j]
	return t > 0 && f.fold(j) != "جی" && f.lex.Rules.Titles[f.titles[t-1].Index].After
}

// listedFull tells whether somebody listed is named in full, in two words or
// more, at token i.
func (f *finder) listedFull(i int) bool {
	m, ok := f.matches.Longest(i, lexicon.Person)
	return ok && m.Len() > 1
}

// ofCountry tells whether a country or its adjective stands before token i in a
// phrase that goes on with a person: فرانس کے, جاپانی.
func (f *finder) ofCountry(i int, p text.Span) bool {
	end := i
	if f.is(i-1, lexicon.Genitive) {
		end = i - 1
	}
	for k := end - 1; k >= p.Start && end-k <= 3; k-- {
		for _, m := range f.matches.At(k) {
			if m.End == end && m.Kind == lexicon.Place && end < i && f.lex.Rules.Places[m.Index].Category == "country" {
				return f.doc.Tokens[i].ID == 0 && f.doc.Tokens[i+1].ID == 0
			}
		}
	}
	return false
}

// closes tells whether a name may end before token j: what follows is no noun
// that it would only describe.
func (f *finder) closes(j int, p text.Span) bool {
	return j >= p.End || f.doc.Tokens[j].Kind != text.Word || f.is(j, lexicon.Postposition|lexicon.Conjunction|lexicon.Particle|lexicon.Pronoun|lexicon.Auxiliary)
}

// ambiguousPair tells whether the words from i to j are parts of names, though
// each of them is a word too, and stand as a name does: حسن نواز نے.
func (f *finder) ambiguousPair(i, j int, p text.Span) bool {
	if !f.closes(j, p) || f.fold(i-1) == "و" || f.fold(j) == "و" || f.is(i, lexicon.Common) {
		return false
	}
	if !f.is(i, lexicon.Given) || f.fold(i-1) == "ایک" {
		return false
	}
	known := true
	for k := i + 1; k < j; k++ {
		known = known && f.is(k, lexicon.Given|lexicon.Family)
		if !f.is(k, lexicon.Given|lexicon.Family) && (f.doc.Tokens[k].ID != 0 || inflected(f.fold(k))) {
			return false
		}
	}
	return known || f.speaks(j, p) || j == i+2 && f.pairs(i) > 1
}

// inflected tells whether a word that nothing knows ends as the plural of a noun
// or a form of a verb does, and names hardly do: تختیوں, لپٹیں, لڑاتا.
func inflected(w string) bool {
	for _, end := range []string{"وں", "یں", "نے", "نا", "تا", "تی", "تے", "ایی"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// speaking is how often the article lets the word of token i act or speak.
func (f *finder) speaking(i int) int {
	if f.acts == nil {
		f.acts = map[string]int{}
		for k := 0; k+1 < len(f.doc.Tokens); k++ {
			if f.is(k, lexicon.NameWord) && f.fold(k+1) == "نے" {
				f.acts[f.fold(k)]++
			}
		}
	}
	return f.acts[f.fold(i)]
}
