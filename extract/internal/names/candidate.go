package names

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
	"bayan/rules"
)

// candidate is a stretch of tokens that names something.
type candidate struct {
	text.Span
	typ    Type
	listed []lexicon.Entry // entries that the tokens match; several for a shared alias
	rule   rules.Pos
	short  bool // part of a longer name in the article
	parent int  // place index of a demonym that heads an agency, else -1
}

// candidates walks each paragraph from left to right and takes at every token
// the longest name that starts there; of equally long ones the listed wins.
func (f *finder) candidates() []candidate {
	var out []candidate
	f.paragraphs(func(p text.Span) {
		for i := p.Start; i < p.End; {
			block, blocked := f.matches.Longest(i, lexicon.NotName)
			best, ok := f.best(i, p)
			if blocked && (!ok || best.End <= block.End || block.Len() > 1 && best.typ == Person && len(best.listed) == 0) { // ماشا اللہ (عمران خان)
				i = block.End
				continue
			}
			if !ok {
				i++
				continue
			}
			out = append(out, best)
			i = best.End
		}
	})
	return out
}

// best is the longest candidate at token i of paragraph p.
func (f *finder) best(i int, p text.Span) (candidate, bool) {
	var best candidate
	found := false
	consider := func(c candidate, ok bool) {
		if ok && (!found || c.End > best.End) {
			best, found = c, true
		}
	}
	if f.doc.Tokens[i].Kind == text.Latin {
		return f.latin(i, p)
	}
	if f.doc.Tokens[i].Kind != text.Word {
		return best, false
	}
	if f.article(i, p) {
		if c, ok := f.best(i+1, p); ok && c.typ == Agency && c.Len() > 1 {
			c.Start = i
			return c, true
		}
	}
	consider(f.listed(i, lexicon.Agency))
	consider(f.listed(i, lexicon.Person))
	consider(f.listed(i, lexicon.Place))
	if c, ok := f.named[i]; ok {
		consider(c, ok)
	}
	consider(f.agency(i, p))
	consider(f.spelled(i, p))
	consider(f.introduced(i, p))
	consider(f.place(i, p))
	consider(f.person(i, p))
	if !found {
		return best, false
	}
	return f.goneOn(best, p), true
}

// goneOn is a name of paragraph p with the words behind it that belong to it, which may make another thing of it: شیخ زید
// (ہسپتال) is a place, ملتان (ٹائیگرز) a team.
func (f *finder) goneOn(c candidate, p text.Span) candidate {
	if c.typ == Person && f.suffixed(c.End, p) {
		c.End++
	}
	if c.typ == Person && c.Len() == 1 && f.lady(c.End, p) {
		c.End, c.listed = c.End+2, nil
	}
	if f.namedAfter(c) {
		c = f.withPlaceWord(c, "place_last")
	}
	if team, ok := f.teamName(c); ok && team.End <= p.End {
		return team
	}
	if c.typ == Place && len(c.listed) > 0 && f.in(c.End, lexicon.PlaceTail) && c.End < p.End {
		c = f.withPlaceWord(c, "place_tails")
	}
	c = f.house(c)
	if end := f.tail(c, p); end > c.End {
		if !f.tailed(c, end) {
			c.listed = nil
		}
		c.End = end
	}
	return c
}

// withPlaceWord is the place that a name makes with the one word of a list behind it.
func (f *finder) withPlaceWord(c candidate, list string) candidate {
	return candidate{Span: text.Span{Start: c.Start, End: c.End + 1}, typ: Place, parent: -1, rule: f.listRule(list, c.End)}
}

// article tells whether token i is the English article before a name, not the verb: اخبار (دی) ایکسپریس ٹربیون, but not
// منظوری دے دی.
func (f *finder) article(i int, p text.Span) bool {
	if f.fold(i) != "دی" || i+1 >= p.End || f.doc.Tokens[i+1].Kind != text.Word {
		return false
	}
	return i == p.Start || f.doc.Tokens[i-1].Kind != text.Word || f.is(i-1, lexicon.Postposition|lexicon.Conjunction|lexicon.Introducer|lexicon.GroupNoun)
}

// suffixed tells whether the name of a person that ends before token i goes on with a word behind names: ملکہ الزبتھ
// دوم (نے), ہارون جونیئر (نے), but not بابر اعظم اول (رہے).
func (f *finder) suffixed(i int, p text.Span) bool {
	if i >= p.End || !f.is(i, lexicon.NameSuffix) || f.opensTitle(i) {
		return false
	}
	return f.is(i+1, lexicon.Postposition) || f.doc.Tokens[min(i+1, len(f.doc.Tokens)-1)].Kind == text.Punct
}

// lady tells whether the words بی بی behind a first name stand at token i, with which women are called, and not the letters
// of بی بی سی.
func (f *finder) lady(i int, p text.Span) bool {
	return i+1 < p.End && f.fold(i) == "بی" && f.fold(i+1) == "بی" && !f.letter(i+2) && f.is(i-1, lexicon.Given)
}

var listedTypes = map[lexicon.Kind]Type{lexicon.Person: Person, lexicon.Place: Place, lexicon.Agency: Agency}

// listed is the longest listed name of a kind at token i.
func (f *finder) listed(i int, k lexicon.Kind) (candidate, bool) {
	at := f.matches.At(i)
	for n := len(at) - 1; n >= 0; n-- {
		if at[n].Kind != k {
			continue
		}
		c := candidate{Span: at[n].Span, typ: listedTypes[k], parent: -1}
		for _, m := range at {
			if m.Kind == k && m.End == c.End {
				c.listed = append(c.listed, m.Entry)
			}
		}
		c.rule = f.pos(c.listed[0])
		if f.plausible(c) {
			return c, true
		}
	}
	return candidate{}, false
}

// pos is where an entry stands in the rule files.
func (f *finder) pos(e lexicon.Entry) rules.Pos {
	switch e.Kind {
	case lexicon.Person:
		return f.lex.Rules.People[e.Index].Pos
	case lexicon.Place, lexicon.Demonym:
		return f.lex.Rules.Places[e.Index].Pos
	case lexicon.Agency:
		return f.lex.Rules.Agencies[e.Index].Pos
	case lexicon.Title:
		return f.lex.Rules.Titles[e.Index].Pos
	}
	return rules.Pos{}
}

// common tells whether an entry is marked as an ordinary word too.
func (f *finder) common(e lexicon.Entry) bool {
	switch e.Kind {
	case lexicon.Place:
		return f.lex.Rules.Places[e.Index].Common
	case lexicon.Agency:
		return f.lex.Rules.Agencies[e.Index].Common
	}
	return false
}

// plausible rejects a listed name that here is an ordinary word: one marked as
// common needs words around it that say so, and a place's name inside a person's
// is not a place.
func (f *finder) plausible(c candidate) bool {
	if c.typ == Agency && f.letters(c.Span) && (f.letter(c.Start-1) && !f.spelledBefore(c.Start) || f.spellsOn(c.End) && !f.spellsAnother(c.End)) {
		return false // آئی ایس in آئی ایس پی آر
	}
	if c.typ == Place && f.letters(c.Span) && f.spellsOn(c.End) {
		return false // (گرباز) کے پی ایس ایل (سے)
	}
	if i := c.Start; c.Len() == 1 && i+1 < len(f.doc.Tokens) && f.in(i, lexicon.Numeral) && (f.doc.Tokens[i+1].Kind == text.Number || f.in(i+1, lexicon.Numeral)) {
		return false // پونے چھ (بجے)
	}
	if c.typ != Person && c.Len() == 1 && f.in(c.Start, lexicon.RarelyName) {
		return f.meant(c)
	}
	if _, site := f.matches.Exact(c.Span, lexicon.Place); site && c.typ == Agency && f.common(c.listed[0]) {
		if f.lex.Rules.Agencies[c.listed[0].Index].Category == "sports" {
			return f.clubOfCity(c.Span)
		}
		return f.seatActs(c.Span)
	}
	if !f.common(c.listed[0]) {
		return true
	}
	if c.Len() > 1 {
		return c.typ != Agency || !f.shortened(c) || f.byline(c.Span) || f.mediumAt(c.Span)
	}
	switch c.typ {
	case Place:
		return f.placeContext(c.Span)
	case Agency:
		return f.agencyContext(c.Span)
	}
	return true
}

// placeContext tells whether the words around a span say that it is a place:
// شام میں, شام کے صدر, but not آج شام or شام کو.
func (f *finder) placeContext(s text.Span) bool {
	if f.is(s.Start-1, lexicon.PlaceFirst|lexicon.Direction) || f.titleAt[min(s.End, len(f.titleAt)-1)] > 0 && f.fold(s.End) != "" {
		return true
	}
	if before := f.fold(s.Start - 1); f.is(s.Start-1, lexicon.TimeWord) && !((before == "روز" || before == "دن") && f.fold(s.End) == "میں") {
		return false // but پیر کے روز شام میں
	}
	switch f.fold(s.End) {
	case "میں", "سے", "نے", "کے", "کا", "کی", "پر", "اور", "،", "بھی":
		if f.is(s.Start-1, lexicon.Genitive) {
			return false // کل کی شام سے
		}
		return true
	}
	return false
}

// seatActs tells whether the name of a building stands for those who work there: it speaks, or somebody holds an office
// there: وائٹ ہاؤس نے, وائٹ ہاؤس کی ترجمان, ترجمان وائٹ ہاؤس; but not وائٹ ہاؤس میں.
func (f *finder) seatActs(s text.Span) bool {
	next := min(s.End+1, len(f.titleAt)-1)
	return f.titleEnd[s.Start] && !f.is(s.End, lexicon.CaseMarker) || f.is(s.Start-1, lexicon.Introducer) || f.speaks(s.End, text.Span{End: len(f.doc.Tokens)}) || f.is(s.End, lexicon.Genitive) && f.titleAt[next] > 0
}

// agencyContext tells whether the words around a span say that it is an
// organisation: quotation marks, a head before it, or a speaker's place.
func (f *finder) agencyContext(s text.Span) bool {
	if f.doc.QuoteOf(s.Start) != nil && f.fold(s.Start-1) != "" && f.doc.Tokens[s.Start-1].Kind == text.Mark {
		return true
	}
	if f.is(s.Start-1, lexicon.AgencyFirst|lexicon.AgencyLast|lexicon.GroupNoun) {
		return true
	}
	next := f.fold(s.End)
	if f.letters(s) && (next == "پر" || f.in(s.End, lexicon.Account)) {
		return true // ایکس پر (لکھا)
	}
	return next == "نے" || f.is(s.End, lexicon.AgencyLast) || f.amongBodies(s) ||
		next == "کے" && (f.fold(s.End+1) == "مطابق" || f.titleAt[min(s.End+1, len(f.titleAt)-1)] > 0)
}

// byline tells whether a span stands between a dash and a date: (اخبارتازہ ترین) - آن لائن۔ 16 (مارچ).
func (f *finder) byline(s text.Span) bool {
	return f.fold(s.Start-1) == "-" && f.fold(s.End) == "۔" && s.End+1 < len(f.doc.Tokens) && f.doc.Tokens[s.End+1].Kind == text.Number
}

// mediumAt tells whether a span is a medium by the words beside it: (انڈین چینل) آج تک کے, آن لائن کے مطابق.
func (f *finder) mediumAt(s text.Span) bool {
	return f.fold(s.End) == "کے" && f.fold(s.End+1) == "مطابق" || f.is(s.Start-1, lexicon.MediaWord) && f.is(s.End, lexicon.Postposition)
}

// shortened tells whether the words of a listed name are but the beginning of a longer one, and all of them ordinary: آن
// لائن (نیوز ایجنسی).
func (f *finder) shortened(c candidate) bool {
	for i := c.Start; i < c.End; i++ {
		if !f.is(i, lexicon.Common) || f.origin(i) > 0 {
			return false
		}
	}
	return strings.HasPrefix(text.Fold(f.lex.Rules.Agencies[c.listed[0].Index].Name), f.key(c.Span)+" ")
}
