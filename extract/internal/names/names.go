// Package names finds the people, places and agencies of an article: those that
// the rule files list, and those that only the way Urdu names things gives away.
// It decides which mentions are of the same entity.
//
// candidate.go takes what names something at a token. person.go reads people, with nameword.go for how much a word
// looks like part of a name, person_end.go, firstword.go, rest.go, grammar_name.go and recurring.go for words that are
// mostly none, initials.go for letters before a name, context.go for what stands around it and owning.go for what the
// sentence says that they have or are; speaks.go says whether somebody acts or speaks there. agency.go finds agencies,
// with agency_closed.go for those whose head ends the name, agency_tail.go for what comes behind it, committee.go for
// those of parliaments, introduced.go for those that a noun gives away, and spelled.go and bracketed.go for those that
// letters do; place.go finds places, dateline.go that of the report, named.go what stands before نامی, account.go what
// people call their accounts there, and latin.go and prose.go names in Latin script. Of listed names, club.go tells a
// club from its city and rarely.go leaves out ordinary words that are hardly ever the place or medium they name.
//
// What else the article tells comes next: series.go finds names in a row with others and those told again, members.go
// places and agencies in a row, short.go parts of names that stand alone, variant.go those spelt otherwise, further.go
// words that always stand behind one, and called.go drops titles of works and names of storms.
//
// link.go makes entities of all these, with nearly.go for names written otherwise, nation.go for agencies of several
// countries, shorter.go for ends of their names and court.go for courts; rule.go names the rule that gave each away.
// title.go gives people their titles, headtitle.go finds the one that counts, and predicate.go reads those that a
// sentence says somebody has.
//
// Whom a phrase without a name means resolve.go tells by titles, with owner.go for whose they are, described.go by what
// was told of somebody, socalled.go and inverted.go by what stands before their name elsewhere, kin.go by their family,
// arrested.go by who was arrested, ahead.go by who is named later and byhead.go, of agencies, by their noun.
package names

import (
	"sort"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
	"bayan/rules"
)

// Type is the type of an entity.
type Type uint8

const (
	Person Type = iota
	Place
	Agency
)

// String gives the name used in summaries.
func (t Type) String() string { return [...]string{"person", "place", "agency"}[t] }

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
	Place    int         // index of the place whose adjective heads an agency, or -1
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

// Find finds the names of a document.
func Find(d *text.Doc, l *lexicon.Lexicon, m *lexicon.Matches) *Result {
	f := &finder{doc: d, lex: l, matches: m, folded: map[string]string{}, football: -1}
	f.findTitles()
	f.findNamed()
	f.findBracketed()
	cands := f.candidates()
	cands = f.dropCalled(f.partTwo(f.addRepeats(f.addMembers(f.addSeries(cands)))))
	f.addFurther(cands)
	f.placesAsSurnames(cands)
	f.surnamesAlone(cands)
	cands = f.addShortForms(cands)
	f.leads(cands)
	r := f.link(cands)
	r.at = make([]int32, len(d.Tokens)+1)
	for n, m := range r.Mentions {
		for i := m.Start; i < m.End; i++ {
			r.at[i] = int32(n) + 1
		}
	}
	f.attachTitles(r)
	f.attachPredicates(r)
	r.titled = make([]bool, len(d.Tokens)+1)
	for _, t := range f.titles {
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

// finder holds what the steps of Find share.
type finder struct {
	doc     *text.Doc
	lex     *lexicon.Lexicon
	matches *lexicon.Matches

	titleAt     []int32 // by token: 1+index of the longest title that starts there
	titleEndsAt []int32 // by token: 1+index of the title that ends before it
	titleEnd    []bool  // by token: a title other than a modifier ends before it
	inTitle     []bool  // by token: inside a title, not its first token
	titles      []lexicon.Match
	named       map[int]candidate  // by first token: names before نامی or letters in brackets
	football    int                // how many words of football the article has, -1 before they are counted
	systems     map[string]bool    // letters in brackets behind a system or another thing that is no body
	freq        map[string]int     // of words that nothing knows
	acts        map[string]int     // how often names that are words too are followed by نے
	pair        map[[2]string]int  // of two words of which the first may begin a name
	triple      map[[3]string]int  // of three words of which the first may begin a name
	agents      map[[2]string]bool // two words that the article has before نے
	recurring   map[[2]string]*recurring
	bare        map[string]int    // how often a part of a name stands behind no other
	shownWords  map[string]bool   // ordinary words behind their type (placeغور) that the article shows to be names
	called      map[int]bool      // by token: inside the title of a work or the name of a storm
	led         map[int]bool      // where names begin behind a word that was taken off them
	folded      map[string]string // what key has folded so far
	variants    *variants         // how the article spells words of names otherwise, once asked for
}

// key is the folded text of a span, by which names are compared.
func (f *finder) key(s text.Span) string {
	t := f.doc.Text(s)
	k, ok := f.folded[t]
	if !ok {
		k = text.Fold(t)
		f.folded[t] = k
	}
	return k
}

// is tells whether token i belongs to any of the classes. Out of range it is false.
func (f *finder) is(i int, c lexicon.Class) bool {
	return i >= 0 && i < len(f.doc.Tokens) && f.lex.Is(f.doc.Tokens[i].ID, c)
}

// in tells whether token i stands in a list. Out of range it does not.
func (f *finder) in(i int, x lexicon.List) bool {
	return i >= 0 && i < len(f.doc.Tokens) && f.lex.In(f.doc.Tokens[i].ID, x)
}

// fold is the folded text of token i, empty out of range.
func (f *finder) fold(i int) string {
	if i < 0 || i >= len(f.doc.Tokens) {
		return ""
	}
	return f.doc.Tokens[i].Fold
}

// paragraphs calls do for each paragraph.
func (f *finder) paragraphs(do func(p text.Span)) {
	for _, p := range f.doc.Paragraphs {
		do(p)
	}
}
