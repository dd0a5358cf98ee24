package phrase

import (
	"strings"
	"unicode/utf8"

	"bayan/extract/internal/counts/found"
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
	"bayan/rules"
)

// Site is a place or several coordinate ones that may be where something happened.
type Site struct {
	found.Ref
	Located bool // with میں, پر or سے
	Inside  bool // with میں or کے قریب
	Listed  bool // only examples: A، B اور C سمیت
	Aside   bool // of the clause in which somebody speaks, not of what is said
}

// PlaceAt is the mention of a place that starts at token i, other than as an
// actor or the source of something.
func (r *Reader) PlaceAt(i int) *names.Mention {
	m := r.Names.At(i)
	if m == nil && r.unheardPlace(i) {
		return &names.Mention{Span: text.Span{Start: i, End: i + 1}, Entity: -1}
	}
	if m == nil || m.Start != i || !r.Names.Is(m.Entity, names.Place) || r.Fold(m.End) == "نے" {
		return nil
	}
	return m
}

// InNoList tells whether token i is a word that stands in no list at all, as the names of small places do.
func (r *Reader) InNoList(i int) bool {
	return r.Kind(i) == text.Word && r.ID(i) == 0 && r.Names.At(i) == nil && !r.EndsPeople(i+1)
}

// shortestPlace is how many letters the name of a place has at least.
const shortestPlace = 3

// unheardPlace tells whether token i can only be the name of a place, though it stands in no list: it
// begins an adverbial with میں: پولیس نے (تلکرم) میں.
func (r *Reader) unheardPlace(i int) bool {
	f := r.Fold(i)
	if !r.InNoList(i) || r.Fold(i+1) != "میں" || utf8.RuneCountInString(f) < shortestPlace || strings.HasSuffix(f, "وں") ||
		strings.HasSuffix(f, "ز") {
		return false // many of something
	}
	k := i - 1
	switch r.Fold(k) {
	case "کہ", "مطابق", "قبل":
		return true
	case "کو":
		return r.Is(k-1, lexicon.TimeWord) // not لوگوں کو ایمبولینس میں
	}
	return r.Kind(k) == text.Stop || r.Is(k, lexicon.CaseMarker|lexicon.ClauseStart|lexicon.TimeWord) && r.Kind(k) == text.Word
}

// IsCountry tells whether an entity, by its index, is a country. -1 is no entity.
func (r *Reader) IsCountry(entity int) bool { return entity >= 0 && r.Names.Entities[entity].Country }

// ListedPlace is the place of the rules that an entity is, by its index, or nil. -1 is no entity.
func (r *Reader) ListedPlace(entity int) *rules.Place {
	if entity < 0 {
		return nil
	}
	return r.Lists.Places[r.Names.Entities[entity].Name]
}
