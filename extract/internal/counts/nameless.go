package counts

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// Where something came about that the clause does not name: in a nightclub, there, in the city.

// nameless is where the own clause of a count says that it came about, if that has no name: ایک
// نائٹ کلب میں, سرحد پر.
func (r *reader) nameless(c *Count, s text.Span) Ref {
	for i := c.Span.Start - 1; i >= s.Start; i-- {
		if !r.in(i, lexicon.Site) || r.names.At(i) != nil {
			continue
		}
		end := r.namedAfter(i)
		f := r.fold(end)
		if f != "میں" && f != "پر" && !(r.is(end, lexicon.Genitive) && r.is(end+1, lexicon.Nearness)) {
			continue
		}
		p := r.phrase(end, s)
		happened := c.happening != nil && c.sentence == r.doc.SentenceOf(s.Start) && r.clause(p.Span, c.happening.Span) // شہروں میں فسادات ہوئے جن میں
		if p.None() || !happened && !r.clause(p.Span, c.Span) || p.Overlaps(c.Target.Span) || p.Overlaps(c.By.Span) || r.bound(end) || r.sits(end+1) {
			continue
		}
		if p.Len() == 1 && r.fold(i) == city || i == p.Start+1 && r.fold(p.Start) != "ایسے" && r.is(p.Start, lexicon.Demonstrative) {
			if named := r.lastPlace(r.doc.SentenceOf(s.Start)); !named.None() && !r.ofCountry(named) {
				return named
			}
		}
		return p
	}
	return none
}

// maxUnheard is how many words the name of a place has that no list knows.
const maxUnheard = 3

// namedAfter is where the name ends that stands behind a noun for a place at token i and is not known as one:
// دارالحکومت کے علاقے (داروغہ والا) میں; behind the noun if there is none.
func (r *reader) namedAfter(i int) int {
	if !r.is(i, lexicon.PlaceFirst) || !r.is(i-1, lexicon.Genitive) {
		return i + 1
	}
	for k := i + 1; k <= i+1+maxUnheard; k++ {
		if k > i+1 && r.fold(k) == "میں" {
			return k
		}
		if !r.nominal(k) || r.counted(k) {
			break
		}
	}
	return i + 1
}

// city is the noun by which a city that was named is called.
const city = "شہر"

// enclosing gives the category of the places that the nouns of a list can mean.
var enclosing = []struct {
	list     lexicon.List
	category string
}{
	{lexicon.CountryKind, "country"},
	{lexicon.ProvinceKind, "province"},
	{lexicon.DistrictKind, "district"},
}

// enclosingAt is the category of the places that token i can mean: ملک, صوبے, ضلع. It is empty for other words.
func (r *reader) enclosingAt(i int) string {
	for _, e := range enclosing {
		if r.in(i, e.list) {
			return e.category
		}
	}
	return ""
}

// enclosed is the country, province or district that the clause of a count calls by its noun: (سندھ
// کی حکومت نے کہا کہ) صوبے میں 12 افراد ہلاک ہوئے.
func (r *reader) enclosed(c *Count, s text.Span) Ref {
	for i := c.Span.Start - 1; i >= s.Start; i-- {
		category := r.enclosingAt(i)
		if category == "" || r.names.At(i) != nil || r.fold(i+1) != "میں" {
			continue
		}
		k := i - 1
		definite := k < s.Start || r.kind(k) != text.Word || r.fold(k) == "پورے" || r.is(k, lexicon.Demonstrative|lexicon.ClauseStart|lexicon.Opener|lexicon.CaseMarker|lexicon.Relator|lexicon.Auxiliary|lexicon.TimeWord) || r.fold(k) == "کہ"
		if noun := (text.Span{Start: i, End: i + 1}); definite && r.clause(noun, c.Span) {
			return r.lastOf(category, i)
		}
	}
	return none
}

// maxEnclosed is how many sentences at most lie between a country, province or district and the
// noun that means it.
const maxEnclosed = 5

// lastOf is the last place of a category that is named before token i, or none if the sentence
// that names it names two.
func (r *reader) lastOf(category string, i int) Ref {
	at := r.doc.SentenceOf(i)
	for k := at; k >= max(0, at-maxEnclosed); k-- {
		s := r.doc.Sentences[k]
		found := none
		for n := s.Start; n < min(s.End, i); n++ {
			m := r.names.At(n)
			if m == nil || m.Start != n || !r.names.Is(m.Entity, names.Place) || !r.ofCategory(m, category) {
				continue
			}
			if !found.None() && found.Entity != m.Entity {
				return none
			}
			found = Ref{m.Span, m.Entity}
		}
		if !found.None() {
			return found
		}
	}
	return none
}

// ofCategory tells whether a listed place is of a category.
func (r *reader) ofCategory(m *names.Mention, category string) bool {
	p := r.finder.places[r.names.Entities[m.Entity].Name]
	return p != nil && p.Category == category
}

// there tells whether the clause before a count says وہاں or یہاں.
func (r *reader) there(c *Count, s text.Span) bool {
	for i := c.Span.Start - 1; i >= s.Start && i > c.Span.Start-maxLocated; i-- {
		if f := r.fold(i); f == "وہاں" || f == "یہاں" && !r.is(i+1, lexicon.Genitive) && r.fold(i+1) != "تک" {
			return r.clause(text.Span{Start: i, End: i + 1}, c.Span)
		}
	}
	return false
}

// maxWhere is how many words lie at most between a place and the جہاں that means it.
const maxWhere = 16

// where is the place that the جہاں of a count's clause means: یوکرین کو خطرہ ہے جہاں اب تک 14 ہلاک ہوئے.
func (r *reader) where(c *Count, s text.Span) Ref {
	i := c.Span.Start - 1
	for ; i > s.Start && r.fold(i) != "جہاں"; i-- {
		if r.kind(i) == text.Stop {
			return none
		}
	}
	if f := r.fold(i - 1); i <= s.Start || f != "،" && f != "اور" && !r.is(i-1, lexicon.Auxiliary) {
		return none // حملے میں جہاں سات اہلکار ہلاک ہوئے وہیں
	}
	for k := i - 1; k >= max(s.Start, i-maxWhere); k-- {
		if m := r.placeAt(k); m != nil && !r.office(m) {
			in := r.within(m)
			return Ref{r.widen(in.Span, s), in.Entity}
		}
	}
	return none
}

// lastPlace is the last place that the three sentences before one name, other than as somebody's
// adjective or an actor.
func (r *reader) lastPlace(sentence int) Ref {
	for k := sentence - 1; k >= 0 && k >= sentence-3; k-- {
		s := r.doc.Sentences[k]
		for i := s.End - 1; i >= s.Start; i-- {
			if m := r.placeAt(i); m != nil && !r.office(m) {
				return Ref{r.widen(m.Span, s), m.Entity}
			}
		}
	}
	return none
}
