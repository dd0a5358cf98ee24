package syntax

import (
	"slices"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// calledBy says which categories of agencies the nouns of a list can mean.
var calledBy = []struct {
	list       lexicon.List
	categories []string
}{
	{lexicon.Company, []string{"company", "media", "sports", "other"}},
	{lexicon.Court, []string{"court"}},
	{lexicon.PressKind, []string{"media"}},
	{lexicon.BankKind, []string{"bank"}},
	{lexicon.PartyKind, []string{"party", "religious", "armed_group", "other"}},
	{lexicon.GroupKind, []string{"armed_group", "party", "religious", "company", "media", "ngo", "other"}},
	{lexicon.AssociationKind, []string{"ngo", "armed_group", "international", "religious", "party", "sports", "university", "other"}},
	{lexicon.InstitutionKind, []string{"ngo", "international", "government", "ministry", "university", "intelligence", "bank", "sports", "military", "company", "media", "police", "other"}},
}

// MayBeCalled tells whether an agency can be called by the noun at token i, with which its name ends or which goes
// with its category, as any noun does that is in no list: the United Nations are no کمپنی.
func (r *Reader) MayBeCalled(entity, i int) bool {
	if e := &r.Names.Entities[entity]; r.Fold(e.Mentions[0].End-1) == r.Fold(i) {
		return true
	}
	c, called := r.Category(entity), r.categoriesCalled(i)
	return c == "" || called == nil || slices.Contains(called, c)
}

// KindNoun tells whether token i is a noun that says what kind of body something is: کمپنی, عدالت, تنظیم.
func (r *Reader) KindNoun(i int) bool { return r.categoriesCalled(i) != nil }

// categoriesCalled are the categories of agencies that the noun at token i can mean; nil where it is no such noun.
func (r *Reader) categoriesCalled(i int) []string {
	for _, k := range calledBy {
		if r.In(i, k.list) {
			return k.categories
		}
	}
	return nil
}

// bodyEndsAt tells whether a word for a body or its name ends before token i.
func (r *Reader) bodyEndsAt(i int) bool {
	m := r.Names.EndingAt(i)
	return r.Is(i-1, lexicon.GroupNoun) || m != nil && r.Names.Is(m.Entity, names.Agency)
}

// MaxUnknownBody is how many words the name of a body has at most that no list has.
const MaxUnknownBody = 6

// UnknownBody tells whether a phrase can only be the name of a body that no list has: a word that nothing
// knows, letters, or words of organisations' names, and no word of people's names.
func (r *Reader) UnknownBody(p text.Span) bool {
	if p.Len() == 0 || p.Len() > MaxUnknownBody ||
		r.Is(p.End-1, lexicon.Common) && !r.Is(p.End-1, lexicon.AgencyLast|lexicon.AgencyWord) {
		return false
	}
	named := false
	for i := p.Start; i < p.End; i++ {
		if q := r.Doc.QuoteOf(i); r.Kind(i) == text.Mark && q != nil && p.Start <= q.Open && q.Close < p.End {
			continue
		}
		if r.Kind(i) != text.Word && r.Kind(i) != text.Latin ||
			r.Is(i, lexicon.Given|lexicon.Family|lexicon.Postposition|lexicon.Conjunction|lexicon.PersonNoun|lexicon.GroupNoun|lexicon.Document|lexicon.PersonPronoun|lexicon.Indefinite|lexicon.Auxiliary) ||
			r.Names.TitleEndsAt(i+1) {
			return false
		}
		named = named || r.ID(i) == 0 || r.Is(i, lexicon.LetterName|lexicon.AgencyWord|lexicon.AgencyLast)
	}
	return named
}

// CategoryOfNoun is the category of agencies for which the noun at token i stands.
func (r *Reader) CategoryOfNoun(i int) string {
	switch {
	case r.In(i, lexicon.Company):
		return "company"
	case r.In(i, lexicon.Court):
		return "court"
	}
	return ""
}

// Category is what the rule of an agency says that it is, else the last word of its name.
func (r *Reader) Category(entity int) string {
	r.categorise()
	return r.categories[entity]
}

// OfCategory lists the agencies of a category in the order in which the article first tells of them.
func (r *Reader) OfCategory(category string) []int {
	r.categorise()
	return r.byCategory[category]
}

// categorise finds the categories of all agencies, once.
func (r *Reader) categorise() {
	if r.byCategory != nil {
		return
	}
	r.byCategory, r.categories = map[string][]int{}, make([]string, len(r.Names.Entities))
	for e := range r.Names.Entities {
		if c := r.findCategory(e); c != "" {
			r.categories[e] = c
			r.byCategory[c] = append(r.byCategory[c], e)
		}
	}
}

// findCategory reads the category of an agency from its mentions.
func (r *Reader) findCategory(entity int) string {
	if !r.Names.Is(entity, names.Agency) {
		return ""
	}
	for _, m := range r.Names.Entities[entity].Mentions {
		if x, ok := r.Names.Matches.Longest(m.Start, lexicon.Agency); ok && x.End == m.End {
			return r.Lex.Rules.Agencies[x.Index].Category
		}
	}
	for _, m := range r.Names.Entities[entity].Mentions {
		if r.mediumNoun(r.InsideMarks(m.Start)) {
			return "media" // ویب سائٹ ’(ورج)‘, خبر رساں ادارے (طاس)
		}
	}
	return r.CategoryOfNoun(r.Names.Entities[entity].Mentions[0].End - 1)
}
