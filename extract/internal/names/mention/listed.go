package mention

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// Names that the rule files list, where they are meant as such.

// maxListed is how many words a listed name has at most that is looked for from its end.
const maxListed = 4

// listedTypes are the types of what the kinds of listed names name.
var listedTypes = map[lexicon.Kind]Type{lexicon.Person: Person, lexicon.Place: Place, lexicon.Agency: Agency}

// listed is the longest listed name of a kind at token i.
func (f *Finder) listed(i int, k lexicon.Kind) (Candidate, bool) {
	at := f.Matches.At(i)
	for n := len(at) - 1; n >= 0; n-- {
		if at[n].Kind != k {
			continue
		}
		c := Candidate{Span: at[n].Span, Type: listedTypes[k], Parent: -1}
		for _, m := range at {
			if m.Kind == k && m.End == c.End {
				c.Listed = append(c.Listed, m.Entry)
			}
		}
		c.Rule = f.EntryPos(c.Listed[0])
		if f.plausible(c) {
			return c, true
		}
	}
	return Candidate{}, false
}

// plausible rejects a listed name that here is an ordinary word: one marked as
// common needs words around it that say so, and a place's name inside a person's
// is not a place.
func (f *Finder) plausible(c Candidate) bool {
	if c.Type == Agency && f.AllLetters(c.Span) &&
		(f.IsLetter(c.Start-1) && !f.spelledBefore(c.Start) || f.spellsOn(c.End) && !f.spellsAnother(c.End)) {
		return false // آئی ایس in آئی ایس پی آر
	}
	if c.Type == Place && f.AllLetters(c.Span) && f.spellsOn(c.End) {
		return false // (گرباز) کے پی ایس ایل (سے)
	}
	if i := c.Start; c.Len() == 1 && i+1 < len(f.Doc.Tokens) && f.In(i, lexicon.Numeral) &&
		(f.Doc.Kind(i+1) == text.Number || f.In(i+1, lexicon.Numeral)) {
		return false // پونے چھ (بجے)
	}
	if c.Type != Person && c.Len() == 1 && f.In(c.Start, lexicon.RarelyName) {
		return f.meant(c)
	}
	if _, site := f.Matches.Exact(c.Span, lexicon.Place); site && c.Type == Agency && f.IsCommonWord(c.Listed[0]) {
		if f.Lex.Rules.Agencies[c.Listed[0].Index].Category == "sports" {
			return f.clubOfCity(c.Span)
		}
		return f.seatActs(c.Span)
	}
	if !f.IsCommonWord(c.Listed[0]) {
		return true
	}
	if c.Len() > 1 {
		return c.Type != Agency || !f.shortened(c) || f.byline(c.Span) || f.mediumAt(c.Span)
	}
	switch c.Type {
	case Place:
		return f.placeContext(c.Span)
	case Agency:
		return f.agencyContext(c.Span)
	}
	return true
}

// placeContext tells whether the words around a span say that it is a place:
// شام میں, شام کے صدر, but not آج شام or شام کو.
func (f *Finder) placeContext(s text.Span) bool {
	if f.Is(s.Start-1, lexicon.PlaceFirst|lexicon.Direction) || f.TitleAt[min(s.End, len(f.TitleAt)-1)] > 0 && f.Fold(s.End) != "" {
		return true
	}
	if before := f.Fold(s.Start - 1); f.Is(s.Start-1, lexicon.TimeWord) &&
		!((before == "روز" || before == "دن") && f.Fold(s.End) == "میں") {
		return false // but پیر کے روز شام میں
	}
	switch f.Fold(s.End) {
	case "میں", "سے", "نے", "کے", "کا", "کی", "پر", "اور", "،", "بھی":
		if f.Is(s.Start-1, lexicon.Genitive) {
			return false // کل کی شام سے
		}
		return true
	}
	return false
}

// seatActs tells whether the name of a building stands for those who work there: it speaks, or somebody holds an office
// there: وائٹ ہاؤس نے, وائٹ ہاؤس کی ترجمان, ترجمان وائٹ ہاؤس; but not وائٹ ہاؤس میں.
func (f *Finder) seatActs(s text.Span) bool {
	next := min(s.End+1, len(f.TitleAt)-1)
	return f.TitleEnd[s.Start] && !f.Is(s.End, lexicon.CaseMarker) || f.Is(s.Start-1, lexicon.Introducer) ||
		f.Speaks(s.End, text.Span{End: len(f.Doc.Tokens)}) || f.Is(s.End, lexicon.Genitive) && f.TitleAt[next] > 0
}

// agencyContext tells whether the words around a span say that it is an
// organisation: quotation marks, a head before it, or a speaker's place.
func (f *Finder) agencyContext(s text.Span) bool {
	if f.Doc.QuoteOf(s.Start) != nil && f.Doc.Kind(s.Start-1) == text.Mark {
		return true
	}
	if f.Is(s.Start-1, lexicon.AgencyFirst|lexicon.AgencyLast|lexicon.GroupNoun) {
		return true
	}
	next := f.Fold(s.End)
	if f.AllLetters(s) && (next == "پر" || f.In(s.End, lexicon.Account)) {
		return true // ایکس پر (لکھا)
	}
	return next == "نے" || f.Is(s.End, lexicon.AgencyLast) || f.amongBodies(s) ||
		next == "کے" && (f.Fold(s.End+1) == "مطابق" || f.TitleAt[min(s.End+1, len(f.TitleAt)-1)] > 0)
}

// byline tells whether a span stands between a dash and a date: (اخبارتازہ ترین) - آن لائن۔ 16 (مارچ).
func (f *Finder) byline(s text.Span) bool {
	return f.Fold(s.Start-1) == "-" && f.Fold(s.End) == "۔" && f.Doc.Kind(s.End+1) == text.Number
}

// mediumAt tells whether a span is a medium by the words beside it: (انڈین چینل) آج تک کے, آن لائن کے مطابق.
func (f *Finder) mediumAt(s text.Span) bool {
	return f.Fold(s.End) == "کے" && f.Fold(s.End+1) == "مطابق" ||
		f.Is(s.Start-1, lexicon.MediaWord) && f.Is(s.End, lexicon.Postposition)
}

// shortened tells whether the words of a listed name are but the beginning of a longer one, and all of them ordinary: آن
// لائن (نیوز ایجنسی).
func (f *Finder) shortened(c Candidate) bool {
	for i := c.Start; i < c.End; i++ {
		if !f.Is(i, lexicon.Common) || f.OriginLen(i) > 0 {
			return false
		}
	}
	return strings.HasPrefix(text.Fold(f.Lex.Rules.Agencies[c.Listed[0].Index].Name), f.Key(c.Span)+" ")
}

// amongBodies tells whether a span stands in a row beside an organisation whose name is no ordinary word: گوگل، ایمازون اور
// میٹا. What is an ordinary word in all else needs one on either side: (آرٹس کونسل)، جنگ اور جیو ٹی وی.
func (f *Finder) amongBodies(s text.Span) bool {
	all := text.Span{End: len(f.Doc.Tokens)}
	before := f.joint(s.Start-1) && f.bodyBefore(s.Start-1) && f.MayEndBefore(s.End, all)
	after := f.joint(s.End) && f.bodyAt(s.End+1)
	if f.Is(s.Start, lexicon.Common) {
		return before && after
	}
	return before || after && !f.partOfNoun(s.Start-1)
}

// partOfNoun tells whether token i is a word that may belong to a noun behind it: (سی) شیل، but not جن میں (ایمازون).
func (f *Finder) partOfNoun(i int) bool {
	return f.IsWord(i) &&
		!f.Is(i, lexicon.Postposition|lexicon.Conjunction|lexicon.Particle|lexicon.Pronoun)
}

// bodyAt tells whether an organisation whose name is no ordinary word begins at token i.
func (f *Finder) bodyAt(i int) bool {
	m, ok := f.Matches.Longest(i, lexicon.Agency)
	return ok && !f.IsCommonWord(m.Entry)
}

// bodyBefore tells whether an organisation whose name is no ordinary word ends before token i.
func (f *Finder) bodyBefore(i int) bool {
	for k := i - 1; k >= 0 && i-k <= maxListed; k-- {
		if m, ok := f.Matches.Longest(k, lexicon.Agency); ok && m.End == i && !f.IsCommonWord(m.Entry) {
			return true
		}
	}
	return false
}

// minFootball is how many words of football an article has at least where the name of a city means its club.
const minFootball = 5

// clubOfCity tells whether the name of a city means its football club, since the article tells of football and nothing
// beside the name says that it is the city: (میسی) بارسلونا (کے لیے کھیلتے ہیں), but not (شہر) بارسلونا, بارسلونا میں.
func (f *Finder) clubOfCity(s text.Span) bool {
	if f.football == 0 {
		f.football = 1
		for i := range f.Doc.Tokens {
			if f.In(i, lexicon.Football) {
				f.football++
			}
		}
	}
	if f.football <= minFootball || f.Is(s.Start-1, lexicon.PlaceFirst) || f.Is(s.End, lexicon.PlaceFirst|lexicon.PlaceLast) {
		return false
	}
	return f.Fold(s.End) != "میں" || f.Is(s.Start-1, lexicon.AgencyLast) // کلب بارسلونا میں
}
