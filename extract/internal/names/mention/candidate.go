package mention

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names/word"
	"bayan/extract/text"
)

// candidates walks each paragraph from left to right and takes at every token
// the longest name that starts there; of equally long ones the listed wins.
func (f *Finder) candidates() []word.Candidate {
	var out []word.Candidate
	f.Paragraphs(func(p text.Span) {
		for i := p.Start; i < p.End; {
			block, blocked := f.Matches.Longest(i, lexicon.NotName)
			best, ok := f.best(i, p)
			if blocked && (!ok || best.End <= block.End || block.Len() > 1 && best.Type == word.Person && len(best.Listed) == 0) { // ماشا اللہ (عمران خان)
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
func (f *Finder) best(i int, p text.Span) (word.Candidate, bool) {
	var best word.Candidate
	found := false
	consider := func(c word.Candidate, ok bool) {
		if ok && (!found || c.End > best.End) {
			best, found = c, true
		}
	}
	if f.Doc.Tokens[i].Kind == text.Latin {
		return f.latin(i, p)
	}
	if f.Doc.Tokens[i].Kind != text.Word {
		return best, false
	}
	if f.article(i, p) {
		if c, ok := f.best(i+1, p); ok && c.Type == word.Agency && c.Len() > 1 {
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
func (f *Finder) goneOn(c word.Candidate, p text.Span) word.Candidate {
	if c.Type == word.Person && f.suffixed(c.End, p) {
		c.End++
	}
	if c.Type == word.Person && c.Len() == 1 && f.lady(c.End, p) {
		c.End, c.Listed = c.End+2, nil
	}
	if f.namedAfter(c) {
		c = f.withPlaceWord(c, "place_last")
	}
	if team, ok := f.teamName(c); ok && team.End <= p.End {
		return team
	}
	if c.Type == word.Place && len(c.Listed) > 0 && f.In(c.End, lexicon.PlaceTail) && c.End < p.End {
		c = f.withPlaceWord(c, "place_tails")
	}
	c = f.house(c)
	if end := f.tail(c, p); end > c.End {
		if !f.tailed(c, end) {
			c.Listed = nil
		}
		c.End = end
	}
	return c
}

// withPlaceWord is the place that a name makes with the one word of a list behind it.
func (f *Finder) withPlaceWord(c word.Candidate, list string) word.Candidate {
	return word.Candidate{Span: text.Span{Start: c.Start, End: c.End + 1}, Type: word.Place, Parent: -1, Rule: f.ListRule(list, c.End)}
}

// article tells whether token i is the English article before a name, not the verb: اخبار (دی) ایکسپریس ٹربیون, but not
// منظوری دے دی.
func (f *Finder) article(i int, p text.Span) bool {
	if f.Fold(i) != "دی" || i+1 >= p.End || f.Doc.Tokens[i+1].Kind != text.Word {
		return false
	}
	return i == p.Start || f.Doc.Tokens[i-1].Kind != text.Word ||
		f.Is(i-1, lexicon.Postposition|lexicon.Conjunction|lexicon.Introducer|lexicon.GroupNoun)
}

// suffixed tells whether the name of a person that ends before token i goes on with a word behind names: ملکہ الزبتھ
// دوم (نے), ہارون جونیئر (نے), but not بابر اعظم اول (رہے).
func (f *Finder) suffixed(i int, p text.Span) bool {
	if i >= p.End || !f.Is(i, lexicon.NameSuffix) || f.OpensTitle(i) {
		return false
	}
	return f.Is(i+1, lexicon.Postposition) || f.Doc.Tokens[min(i+1, len(f.Doc.Tokens)-1)].Kind == text.Punct
}

// lady tells whether the words بی بی behind a first name stand at token i, with which women are called, and not the letters
// of بی بی سی.
func (f *Finder) lady(i int, p text.Span) bool {
	return i+1 < p.End && f.Fold(i) == "بی" && f.Fold(i+1) == "بی" && !f.Letter(i+2) && f.Is(i-1, lexicon.Given)
}

var listedTypes = map[lexicon.Kind]word.Type{lexicon.Person: word.Person, lexicon.Place: word.Place, lexicon.Agency: word.Agency}

// listed is the longest listed name of a kind at token i.
func (f *Finder) listed(i int, k lexicon.Kind) (word.Candidate, bool) {
	at := f.Matches.At(i)
	for n := len(at) - 1; n >= 0; n-- {
		if at[n].Kind != k {
			continue
		}
		c := word.Candidate{Span: at[n].Span, Type: listedTypes[k], Parent: -1}
		for _, m := range at {
			if m.Kind == k && m.End == c.End {
				c.Listed = append(c.Listed, m.Entry)
			}
		}
		c.Rule = f.Pos(c.Listed[0])
		if f.plausible(c) {
			return c, true
		}
	}
	return word.Candidate{}, false
}

// plausible rejects a listed name that here is an ordinary word: one marked as
// common needs words around it that say so, and a place's name inside a person's
// is not a place.
func (f *Finder) plausible(c word.Candidate) bool {
	if c.Type == word.Agency && f.Letters(c.Span) &&
		(f.Letter(c.Start-1) && !f.spelledBefore(c.Start) || f.spellsOn(c.End) && !f.spellsAnother(c.End)) {
		return false // آئی ایس in آئی ایس پی آر
	}
	if c.Type == word.Place && f.Letters(c.Span) && f.spellsOn(c.End) {
		return false // (گرباز) کے پی ایس ایل (سے)
	}
	if i := c.Start; c.Len() == 1 && i+1 < len(f.Doc.Tokens) && f.In(i, lexicon.Numeral) &&
		(f.Doc.Tokens[i+1].Kind == text.Number || f.In(i+1, lexicon.Numeral)) {
		return false // پونے چھ (بجے)
	}
	if c.Type != word.Person && c.Len() == 1 && f.In(c.Start, lexicon.RarelyName) {
		return f.meant(c)
	}
	if _, site := f.Matches.Exact(c.Span, lexicon.Place); site && c.Type == word.Agency && f.Common(c.Listed[0]) {
		if f.Lex.Rules.Agencies[c.Listed[0].Index].Category == "sports" {
			return f.clubOfCity(c.Span)
		}
		return f.seatActs(c.Span)
	}
	if !f.Common(c.Listed[0]) {
		return true
	}
	if c.Len() > 1 {
		return c.Type != word.Agency || !f.shortened(c) || f.byline(c.Span) || f.mediumAt(c.Span)
	}
	switch c.Type {
	case word.Place:
		return f.placeContext(c.Span)
	case word.Agency:
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
	if f.Doc.QuoteOf(s.Start) != nil && f.Fold(s.Start-1) != "" && f.Doc.Tokens[s.Start-1].Kind == text.Mark {
		return true
	}
	if f.Is(s.Start-1, lexicon.AgencyFirst|lexicon.AgencyLast|lexicon.GroupNoun) {
		return true
	}
	next := f.Fold(s.End)
	if f.Letters(s) && (next == "پر" || f.In(s.End, lexicon.Account)) {
		return true // ایکس پر (لکھا)
	}
	return next == "نے" || f.Is(s.End, lexicon.AgencyLast) || f.amongBodies(s) ||
		next == "کے" && (f.Fold(s.End+1) == "مطابق" || f.TitleAt[min(s.End+1, len(f.TitleAt)-1)] > 0)
}

// byline tells whether a span stands between a dash and a date: (اخبارتازہ ترین) - آن لائن۔ 16 (مارچ).
func (f *Finder) byline(s text.Span) bool {
	return f.Fold(s.Start-1) == "-" && f.Fold(s.End) == "۔" && s.End+1 < len(f.Doc.Tokens) &&
		f.Doc.Tokens[s.End+1].Kind == text.Number
}

// mediumAt tells whether a span is a medium by the words beside it: (انڈین چینل) آج تک کے, آن لائن کے مطابق.
func (f *Finder) mediumAt(s text.Span) bool {
	return f.Fold(s.End) == "کے" && f.Fold(s.End+1) == "مطابق" ||
		f.Is(s.Start-1, lexicon.MediaWord) && f.Is(s.End, lexicon.Postposition)
}

// shortened tells whether the words of a listed name are but the beginning of a longer one, and all of them ordinary: آن
// لائن (نیوز ایجنسی).
func (f *Finder) shortened(c word.Candidate) bool {
	for i := c.Start; i < c.End; i++ {
		if !f.Is(i, lexicon.Common) || f.Origin(i) > 0 {
			return false
		}
	}
	return strings.HasPrefix(text.Fold(f.Lex.Rules.Agencies[c.Listed[0].Index].Name), f.Key(c.Span)+" ")
}
