package names

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// Clubs that are called by the name of their city alone.

// minFootball is how many words of football an article has at least where the name of a city means its club.
const minFootball = 5

// clubOfCity tells whether the name of a city means its football club, since the article tells of football and nothing
// beside the name says that it is the city: (میسی) بارسلونا (کے لیے کھیلتے ہیں), but not (شہر) بارسلونا, بارسلونا میں.
func (f *finder) clubOfCity(s text.Span) bool {
	if f.football < 0 {
		f.football = 0
		for i := range f.doc.Tokens {
			if f.in(i, lexicon.Football) {
				f.football++
			}
		}
	}
	if f.football < minFootball || f.is(s.Start-1, lexicon.PlaceFirst) || f.is(s.End, lexicon.PlaceFirst|lexicon.PlaceLast) {
		return false
	}
	return f.fold(s.End) != "میں" || f.is(s.Start-1, lexicon.AgencyLast) // کلب بارسلونا میں
}
