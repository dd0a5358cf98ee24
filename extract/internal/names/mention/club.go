package mention

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// Clubs that are called by the name of their city alone.

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
