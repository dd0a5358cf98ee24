package names

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// Clubs that are called by the name of their city alone.

// minSport is how many words of football an article has at least where the name of a city means its club.
const minSport = 5

// clubOfCity tells whether the name of a city means its football club, since the article tells of football and nothing
// beside the name says that it is the city: (میسی) بارسلونا (کے لیے کھیلتے ہیں), but not (شہر) بارسلونا, بارسلونا میں.
func (f *finder) clubOfCity(s text.Span) bool {
	if f.sportWords < 0 {
		f.sportWords = 0
		for i := range f.doc.Tokens {
			if f.in(i, lexicon.Football) {
				f.sportWords++
			}
		}
	}
	club := f.is(s.Start-1, lexicon.AgencyLast)
	return f.sportWords >= minSport && !f.is(s.Start-1, lexicon.PlaceFirst) && !f.is(s.End, lexicon.PlaceFirst|lexicon.PlaceLast) && (club || f.fold(s.End) != "میں")
}
