package scene

import (
	"bayan/extract/internal/counts/found"
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// Where something came about that the clause does not name: in a nightclub, there, in the city.

// nameless is where the own clause of a count says that it came about, if that has no name: ایک
// نائٹ کلب میں, سرحد پر.
func (r *Reader) nameless(c *found.Count, s text.Span) found.Ref {
	for i := c.Span.Start - 1; i >= s.Start; i-- {
		if !r.In(i, lexicon.Site) || r.Names.At(i) != nil {
			continue
		}
		end := r.namedAfter(i)
		f := r.Fold(end)
		if f != "میں" && f != "پر" && !(r.Is(end, lexicon.Genitive) && r.Is(end+1, lexicon.Nearness)) {
			continue
		}
		p := r.PhraseBefore(end, s)
		happened := c.Happening != nil && c.Sentence == r.Doc.SentenceOf(s.Start) && r.sameClause(p.Span, c.Happening.Span) // شہروں میں فسادات ہوئے جن میں
		if p.None() || !happened && !r.sameClause(p.Span, c.Span) || p.Overlaps(c.Target.Span) || p.Overlaps(c.By.Span) ||
			r.bound(end) || r.sits(end+1) {
			continue
		}
		if p.Len() == 1 && r.Fold(i) == city ||
			i == p.Start+1 && r.Fold(p.Start) != "ایسے" && r.Is(p.Start, lexicon.Demonstrative) {
			if named := r.lastPlace(r.Doc.SentenceOf(s.Start)); !named.None() && !r.ofCountry(named) {
				return named
			}
		}
		return p
	}
	return found.None
}

// MaxUnheard is how many words the name of a place has that no list knows.
const MaxUnheard = 3

// namedAfter is where the name ends that stands behind a noun for a place at token i and is not known as one:
// دارالحکومت کے علاقے (داروغہ والا) میں; behind the noun if there is none.
func (r *Reader) namedAfter(i int) int {
	if !r.Is(i, lexicon.PlaceFirst) || !r.Is(i-1, lexicon.Genitive) {
		return i + 1
	}
	for k := i + 1; k <= i+1+MaxUnheard; k++ {
		if k > i+1 && r.Fold(k) == "میں" {
			return k
		}
		if !r.Nominal(k) || r.StartsPeople(k) {
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
func (r *Reader) enclosingAt(i int) string {
	for _, e := range enclosing {
		if r.In(i, e.list) {
			return e.category
		}
	}
	return ""
}

// enclosed is the country, province or district that the clause of a count calls by its noun: (سندھ
// کی حکومت نے کہا کہ) صوبے میں 12 افراد ہلاک ہوئے.
func (r *Reader) enclosed(c *found.Count, s text.Span) found.Ref {
	for i := c.Span.Start - 1; i >= s.Start; i-- {
		category := r.enclosingAt(i)
		if category == "" || r.Names.At(i) != nil || r.Fold(i+1) != "میں" {
			continue
		}
		k := i - 1
		definite := k < s.Start || r.Kind(k) != text.Word || r.Fold(k) == "پورے" ||
			r.Is(k, lexicon.Demonstrative|lexicon.ClauseStart|lexicon.Opener|lexicon.CaseMarker|lexicon.Relator|lexicon.Auxiliary|lexicon.TimeWord) ||
			r.Fold(k) == "کہ"
		if noun := (text.Span{Start: i, End: i + 1}); definite && r.sameClause(noun, c.Span) {
			return r.lastOf(category, i)
		}
	}
	return found.None
}

// maxEnclosed is how many sentences at most lie between a country, province or district and the
// noun that means it.
const maxEnclosed = 5

// lastOf is the last place of a category that is named before token i, or none if the sentence
// that names it names two.
func (r *Reader) lastOf(category string, i int) found.Ref {
	at := r.Doc.SentenceOf(i)
	for k := at; k >= max(0, at-maxEnclosed); k-- {
		s := r.Doc.Sentences[k]
		last := found.None
		for n := s.Start; n < min(s.End, i); n++ {
			m := r.Names.At(n)
			if m == nil || m.Start != n || !r.Names.Is(m.Entity, names.Place) || !r.ofCategory(m, category) {
				continue
			}
			if !last.None() && last.Entity != m.Entity {
				return found.None
			}
			last = found.Ref{Span: m.Span, Entity: m.Entity}
		}
		if !last.None() {
			return last
		}
	}
	return found.None
}

// ofCategory tells whether a listed place is of a category.
func (r *Reader) ofCategory(m *names.Mention, category string) bool {
	p := r.ListedPlace(m.Entity)
	return p != nil && p.Category == category
}

// there tells whether the clause before a count says وہاں or یہاں.
func (r *Reader) there(c *found.Count, s text.Span) bool {
	for i := c.Span.Start - 1; i >= s.Start && i > c.Span.Start-maxLocated; i-- {
		if f := r.Fold(i); f == "وہاں" || f == "یہاں" && !r.Is(i+1, lexicon.Genitive) && r.Fold(i+1) != "تک" {
			return r.sameClause(text.Span{Start: i, End: i + 1}, c.Span)
		}
	}
	return false
}

// maxWhere is how many words lie at most between a place and the جہاں that means it.
const maxWhere = 16

// where is the place that the جہاں of a count's clause means: یوکرین کو خطرہ ہے جہاں اب تک 14 ہلاک ہوئے.
func (r *Reader) where(c *found.Count, s text.Span) found.Ref {
	i := c.Span.Start - 1
	for ; i > s.Start && r.Fold(i) != "جہاں"; i-- {
		if r.Kind(i) == text.Stop {
			return found.None
		}
	}
	if f := r.Fold(i - 1); i <= s.Start || f != "،" && f != "اور" && !r.Is(i-1, lexicon.Auxiliary) {
		return found.None // حملے میں جہاں سات اہلکار ہلاک ہوئے وہیں
	}
	for k := i - 1; k >= max(s.Start, i-maxWhere); k-- {
		if m := r.PlaceAt(k); m != nil && !r.office(m) {
			in := r.within(m)
			return found.Ref{Span: r.WidenPlace(in.Span, s), Entity: in.Entity}
		}
	}
	return found.None
}

// lastPlace is the last place that the three sentences before one name, other than as somebody's
// adjective or an actor.
func (r *Reader) lastPlace(sentence int) found.Ref {
	for k := sentence - 1; k >= 0 && k >= sentence-3; k-- {
		s := r.Doc.Sentences[k]
		for i := s.End - 1; i >= s.Start; i-- {
			if m := r.PlaceAt(i); m != nil && !r.office(m) {
				return found.Ref{Span: r.WidenPlace(m.Span, s), Entity: m.Entity}
			}
		}
	}
	return found.None
}
