package mention

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// Ordinary words that are names of places or media too, but are hardly ever meant as such: حصار, غور, جنگ.

// meant tells whether such a word of token i, of a listed place or agency, is its name here: something beside it says so, or
// it stands as a name does and the article has it beside such a word elsewhere.
func (f *Finder) meant(c Candidate) bool {
	i := c.Start
	if f.shown(i, c.Type) {
		return true
	}
	stands := f.Is(i+1, lexicon.Postposition) && !f.Is(i-1, lexicon.Genitive)
	if stands && c.Type == Place && f.Lex.Rules.Places[c.Listed[0].Index].Category == "country" {
		return f.Is(i+1, lexicon.CaseMarker|lexicon.Genitive) // مالی میں, چلی نے
	}
	return stands && (c.Type == Place || f.agencyContext(c.Span)) && f.shownElsewhere(i, c.Type)
}

// shownElsewhere tells whether the article somewhere shows that the word of token i is a name.
func (f *Finder) shownElsewhere(i int, typ Type) bool {
	if f.shownWords == nil {
		f.shownWords = map[string]bool{}
		for k := range f.Doc.Tokens {
			for _, t := range []Type{Place, Agency} {
				if f.In(k, lexicon.RarelyName) && f.shown(k, t) {
					f.shownWords[t.String()+f.Fold(k)] = true
				}
			}
		}
	}
	return f.shownWords[typ.String()+f.Fold(i)]
}

// shown tells whether the words beside token i say what it names: ضلع غور, اخبار جنگ, جنگ گروپ, برازیل، چلی.
func (f *Finder) shown(i int, typ Type) bool {
	if typ == Agency {
		return f.Is(i-1, lexicon.MediaWord|lexicon.Introducer) || f.Is(i+1, lexicon.AgencyLast)
	}
	if f.Is(i-1, lexicon.PlaceFirst) || f.Is(i+1, lexicon.PlaceFirst) || f.isDateline(i) {
		return true
	}
	if f.joint(i-1) && f.surely(f.Matches.Before(i-1-maxListed, i-1, lexicon.Place)) {
		return true
	}
	return f.joint(i+1) && f.surely(f.Matches.Longest(i+2, lexicon.Place)) &&
		(!f.IsWord(i-1) || f.joint(i-1))
}

// isDateline tells whether token i opens a paragraph as a place does that is its dateline: گال (اے پی پی), گال ۔ 10 اگست.
func (f *Finder) isDateline(i int) bool {
	if i+2 >= len(f.Doc.Tokens) || f.Doc.ParagraphAt(i).Start != i {
		return false
	}
	return f.Fold(i+1) == "(" || f.Fold(i+1) == "۔" && f.Doc.Kind(i+2) == text.Number
}

// surely tells whether a listed place was found that is no ordinary word.
func (f *Finder) surely(m lexicon.Match, found bool) bool {
	return found && !f.IsCommonWord(m.Entry) && !f.In(m.Start, lexicon.RarelyName)
}
