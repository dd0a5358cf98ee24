package names

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// Ordinary words that are names of places or media too, but are hardly ever meant as such: حصار, غور, جنگ.

// meant tells whether such a word of token i, of a listed place or agency, is its name here: something beside it says so, or
// it stands as a name does and the article has it beside such a word elsewhere.
func (f *finder) meant(c candidate) bool {
	i := c.Start
	if f.shown(i, c.typ) {
		return true
	}
	stands := f.is(i+1, lexicon.Postposition) && !f.is(i-1, lexicon.Genitive)
	if stands && c.typ == Place && f.lex.Rules.Places[c.listed[0].Index].Category == "country" {
		return f.is(i+1, lexicon.CaseMarker|lexicon.Genitive) // مالی میں, چلی نے
	}
	return stands && (c.typ == Place || f.agencyContext(c.Span)) && f.shownElsewhere(i, c.typ)
}

// shownElsewhere tells whether the article somewhere shows that the word of token i is a name.
func (f *finder) shownElsewhere(i int, typ Type) bool {
	if f.shownWords == nil {
		f.shownWords = map[string]bool{}
		for k := range f.doc.Tokens {
			for _, t := range []Type{Place, Agency} {
				if f.in(k, lexicon.RarelyName) && f.shown(k, t) {
					f.shownWords[t.String()+f.fold(k)] = true
				}
			}
		}
	}
	return f.shownWords[typ.String()+f.fold(i)]
}

// shown tells whether the words beside token i say what it names: ضلع غور, اخبار جنگ, جنگ گروپ, برازیل، چلی.
func (f *finder) shown(i int, typ Type) bool {
	if typ == Agency {
		return f.is(i-1, lexicon.MediaWord|lexicon.Introducer) || f.is(i+1, lexicon.AgencyLast)
	}
	if f.is(i-1, lexicon.PlaceFirst) || f.is(i+1, lexicon.PlaceFirst) || f.heads(i) {
		return true
	}
	if f.joint(i-1) && f.surely(f.matches.Before(i-1-maxOffice, i-1, lexicon.Place)) {
		return true
	}
	return f.joint(i+1) && f.surely(f.matches.Longest(i+2, lexicon.Place)) && (i == 0 || f.doc.Tokens[i-1].Kind != text.Word || f.joint(i-1))
}

// heads tells whether token i opens a paragraph as a place does that is its dateline: گال (اے پی پی), گال ۔ 10 اگست.
func (f *finder) heads(i int) bool {
	if i+2 >= len(f.doc.Tokens) || f.doc.ParagraphAt(i).Start != i {
		return false
	}
	return f.fold(i+1) == "(" || f.fold(i+1) == "۔" && f.doc.Tokens[i+2].Kind == text.Number
}

// surely tells whether a listed place was found that is no ordinary word.
func (f *finder) surely(m lexicon.Match, found bool) bool {
	return found && !f.common(m.Entry) && !f.in(m.Start, lexicon.RarelyName)
}
