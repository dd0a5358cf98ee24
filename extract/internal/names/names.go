// Package names finds the people, places and agencies of an article, and decides which mentions are of the same entity.
//
// word tells whether words look like parts of names, mention finds what names something.
//
// Here link.go makes entities of all these, with byparts.go for people called by parts of their names, nearly.go for
// names written otherwise, fuller.go for those with a word more or less, acronym.go for acronyms in brackets, nation.go
// for agencies of several countries, shorter.go for ends of their names and court.go for courts. title.go gives people
// their titles, and predicate.go reads those that a sentence says somebody has. dateline.go finds where the report was
// written.
//
// Whom a phrase without a name means resolve.go tells by titles, described.go by what was told of somebody, socalled.go
// and inverted.go by what stands before their name elsewhere, kin.go by their family, arrested.go by who was arrested,
// ahead.go by who is named later and byhead.go, of agencies, by their noun. headtitle.go finds the title that counts in a
// phrase, sametitle.go compares two titles, compatible.go the places and owner.go the owners that two phrases tell of.
// tokens.go looks at single tokens, and only.go keeps the only one who may be meant.
package names

import (
	"sort"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names/mention"
	"bayan/extract/text"
	"bayan/rules"
)

// Type is the type of an entity.
type Type = mention.Type

// The types of entities.
const (
	Person = mention.Person
	Place  = mention.Place
	Agency = mention.Agency
)

// Mention is a place where an entity is named.
type Mention struct {
	text.Span
	Entity int // index into Result.Entities
}

// Entity is one real-world referent.
type Entity struct {
	Type     Type
	Name     string
	Latin    string
	Titles   []text.Span // title phrases, as the article gives them
	offices  []text.Span // the same, and what they are without a rank at their end
	Listed   bool
	Rule     rules.Pos
	Mentions []text.Span // in order
	Person   int         // index of a listed person in the rules, or -1
	Country  bool        // a place that the rules call a country

	key string // folded full name
}

// Result is what names finds in one document. It is read-only once made.
type Result struct {
	Doc      *text.Doc
	Lexicon  *lexicon.Lexicon
	Matches  *lexicon.Matches
	Entities []Entity
	Mentions []Mention // in order, not overlapping
	Dateline Dateline

	at     []int32 // by token: index+1 into Mentions
	titled []bool  // by token: inside a title

	heads, introduced map[string][]headed // agencies by noun, once asked for
	fronts            map[string][]front  // what stands before the names of people, by its last word, once asked for
	stated            []front             // what a sentence says that somebody is, where others may be so too
	kins              map[kinTo][]kin     // who is called somebody's kin, once asked for
	kinOwners         map[kinTo]int       // the first who has a title of kinship to somebody, once asked for
	onlyKins          map[int32]int       // the one who is called so by a kinship, -1 for several, once asked for
	arrests           map[int]int         // token by which an entity was arrested; as far as they were asked for
}

// finder finds the mentions of one document and what it says of whom they mean.
type finder struct {
	mention.Finder
	result *Result // in the making
}

// Find finds the names of a document.
func Find(d *text.Doc, l *lexicon.Lexicon, m *lexicon.Matches) *Result {
	r := &Result{Doc: d, Lexicon: l, Matches: m}
	f := &finder{result: r}
	f.Begin(d, l, m)
	f.link(f.Candidates())
	r.at = make([]int32, len(d.Tokens)+1)
	for n, m := range r.Mentions {
		for i := m.Start; i < m.End; i++ {
			r.at[i] = int32(n) + 1
		}
	}
	f.attachTitles()
	f.attachPredicates()
	r.titled = make([]bool, len(d.Tokens)+1)
	for _, t := range f.Titles {
		for i := t.Start; i < t.End; i++ {
			r.titled[i] = true
		}
	}
	r.Dateline = r.findDateline()
	return r
}

// At is the mention that covers token i, or nil.
func (r *Result) At(i int) *Mention {
	if i < 0 || i >= len(r.at) {
		return nil
	}
	if n := r.at[i]; n > 0 {
		return &r.Mentions[n-1]
	}
	return nil
}

// Is tells whether an entity, by its index, is of a type. -1 is no entity.
func (r *Result) Is(entity int, t Type) bool {
	return entity >= 0 && r.Entities[entity].Type == t
}

// InTitle tells whether token i stands within a title.
func (r *Result) InTitle(i int) bool { return i >= 0 && i < len(r.titled) && r.titled[i] }

// maxNear is how many entities told of first before a phrase, and how many told of first behind it, it is looked up in.
const maxNear = 512

// near is which entities a phrase at token i is looked up in: those first told of not too many others away from it.
func (r *Result) near(i int) (from, to int) {
	n := sort.Search(len(r.Entities), func(k int) bool { return r.Entities[k].Mentions[0].Start >= i })
	return max(n-maxNear, 0), min(n+maxNear, len(r.Entities))
}

// EndingAt is the mention whose last token is i-1, or nil.
func (r *Result) EndingAt(i int) *Mention {
	if m := r.At(i - 1); m != nil && m.End == i {
		return m
	}
	return nil
}

// IsEmbassy tells whether a name is that of an embassy or consulate.
func (r *Result) IsEmbassy(s text.Span) bool {
	return r.tokenIn(s.End-1, lexicon.Embassy)
}
