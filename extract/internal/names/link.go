package names

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names/mention"
	"bayan/extract/text"
	"bayan/rules"
)

// link makes entities of candidates: one for each listed entry, one for each
// unlisted name, with short forms and slightly different spellings joined to the
// fuller name.
func (f *finder) link(cands []mention.Candidate) {
	k := linker{
		finder: f, entry: map[lexicon.Entry]int{}, name: map[string]int{}, part: map[string][]int{},
		aliased: map[string]bool{}, frame: map[string][]int{}, shape: map[string][]int{}, shapes: map[string][]string{},
		full: map[int]fullNames{}, bare: map[string]int{},
	}
	for n, e := range k.entities(cands) {
		if e >= 0 {
			f.result.Mentions = append(f.result.Mentions, Mention{cands[n].Span, e})
		}
	}
	k.joinMisspelled()
	k.joinFuller()
	f.joinAcronyms()
	f.joinCourts()
	f.joinShorter()
	f.numberEntities()
}

// entities gives the entity of each candidate, -1 for none. Full names go first, so that a surname in the first sentence
// finds its owner.
func (k *linker) entities(cands []mention.Candidate) []int {
	of := make([]int, len(cands))
	for n, c := range cands {
		if isFull(c) {
			of[n] = k.entityOf(c)
			k.noteFull(c, of[n])
		}
	}
	for n, c := range cands {
		if !isFull(c) {
			of[n] = k.entityOf(c)
		}
	}
	for n := 1; n < len(cands); n++ {
		if a, b := cands[n-1], cands[n]; a.Type == Person && b.Type == Person && b.Start == a.End+1 && k.IsAliasWord(a.End) {
			of[n] = of[n-1] // محمد شریف اللہ عرف جعفر
		}
	}
	return of
}

// isFull tells whether a candidate by itself says whom or what it names.
func isFull(c mention.Candidate) bool {
	return !c.Short && (len(c.Listed) == 1 || len(c.Listed) == 0 && c.Len() > 1)
}

// linker assigns candidates to entities.
type linker struct {
	*finder
	entry   map[lexicon.Entry]int // listed entry: entity
	name    map[string]int        // type and folded name: entity
	part    map[string][]int      // words with which a person's name begins or ends: entities
	aliased map[string]bool       // aliases of listed people whose parts are in part
	frame   map[string][]int      // first and last word of a person's name of three words or more: entities
	shape   map[string][]int      // what two names of a person may share: entities
	shapes  map[string][]string   // of a person's folded name, as far as they were asked for
	full    map[int]fullNames     // entity: how it is named in full
	bare    map[string]int        // word that several people share: whom it means alone
	told    map[int32]int         // country: how often its name, its adjective or a place in it is given
}

func (k *linker) entityOf(c mention.Candidate) int {
	if len(c.Listed) > 0 {
		if e, ok := k.listedEntity(c); ok {
			return e
		}
	}
	key := k.Key(c.Span)
	if e, ok := k.name[c.Type.String()+key]; ok {
		return e
	}
	if c.Type == Person {
		if c.Short {
			key = k.Variants.AsInName(key)
		}
		if e, ok := k.byPart(key, c.Start); ok {
			return e
		}
		if c.Short {
			return -1
		}
	}
	national := k.nationalKey(c)
	if e, ok := k.name[national]; ok {
		return e
	}
	if c.Rule.File == "" {
		c.Rule = k.headRule(c.Span)
	}
	if c.Rule.File == "" && c.Type == Person {
		c.Rule = k.NameRule(c.Span)
	}
	e := k.add(Entity{Type: c.Type, Name: k.Doc.Text(c.Span), Rule: c.Rule, Person: -1, key: key})
	if national != "" {
		k.name[national] = e
	}
	return e
}

func (k *linker) add(e Entity) int {
	n := len(k.result.Entities)
	k.result.Entities = append(k.result.Entities, e)
	if _, ok := k.name[e.Type.String()+e.key]; !ok {
		k.name[e.Type.String()+e.key] = n
	}
	if e.Type == Person {
		k.addParts(e.key, n)
		k.addFrame(e.key, n)
		for _, s := range k.shapesOf(e.key) {
			k.shape[s] = append(k.shape[s], n)
		}
	}
	return n
}

// chosen is the entry of a listed name. Of several that share an alias it is the one that the article
// names in full, of agencies else that of whose country it tells most, or none.
func (k *linker) chosen(c mention.Candidate) (lexicon.Entry, bool) {
	choice := c.Listed[0]
	if len(c.Listed) == 1 {
		return choice, true
	}
	named := 0
	for _, l := range c.Listed {
		if _, ok := k.entry[entryKey(l)]; ok {
			choice = l
			named++
		} else if !l.Alias && named == 0 {
			choice = l
			named = 1
		}
	}
	if named == 0 && c.Type == Agency {
		return k.ofNation(c.Listed)
	}
	return choice, named == 1
}

// listedEntity is the entity of a listed name.
func (k *linker) listedEntity(c mention.Candidate) (int, bool) {
	choice, ok := k.chosen(c)
	if !ok {
		return 0, false
	}
	if e, ok := k.entry[entryKey(choice)]; ok {
		k.addAlias(c, choice, e)
		return e, true
	}
	e := Entity{Type: c.Type, Listed: true, Rule: k.EntryPos(choice), Person: -1}
	switch c.Type {
	case Person:
		p := k.Lex.Rules.People[choice.Index]
		e.Name, e.Latin, e.Person = p.Name, p.Latin, int(choice.Index)
		// a surname of a listed person may be another's: the article's own
		// fuller name goes first
		if choice.Alias && c.Len() == 1 {
			if o, ok := k.byPart(k.Key(c.Span), c.Start); ok {
				return o, true
			}
		}
	case Place:
		p := k.Lex.Rules.Places[choice.Index]
		e.Name, e.Latin, e.Country = p.Name, p.Latin, p.Category == "country"
	case Agency:
		a := k.Lex.Rules.Agencies[choice.Index]
		e.Name, e.Latin = a.Name, a.Latin
	}
	e.key = text.Fold(e.Name)
	if n, ok := k.name[c.Type.String()+e.key]; ok {
		k.entry[entryKey(choice)] = n
		k.addAlias(c, choice, n)
		return n, true
	}
	n := k.add(e)
	k.entry[entryKey(choice)] = n
	k.addAlias(c, choice, n)
	return n, true
}

func entryKey(e lexicon.Entry) lexicon.Entry {
	e.Alias = false
	return e
}

// maxHops is over how many other entities one is joined: رضا میر, رضا میر قادری, سید رضا میر قادری.
const maxHops = 3

// join gives the mentions of entities to others, and on to those that these are joined to.
func (f *finder) join(to map[int]int) {
	for n := range f.result.Mentions {
		m := &f.result.Mentions[n]
		for range maxHops {
			o, ok := to[m.Entity]
			if !ok {
				break
			}
			m.Entity = o
		}
	}
}

// numberEntities drops entities without mentions and numbers the rest by their first one.
func (f *finder) numberEntities() {
	to := make([]int, len(f.result.Entities))
	for i := range to {
		to[i] = -1
	}
	var out []Entity
	for n := range f.result.Mentions {
		m := &f.result.Mentions[n]
		if to[m.Entity] < 0 {
			to[m.Entity] = len(out)
			e := f.result.Entities[m.Entity]
			e.Mentions = nil
			out = append(out, e)
		}
		m.Entity = to[m.Entity]
		out[m.Entity].Mentions = append(out[m.Entity].Mentions, m.Span)
	}
	f.result.Entities = out
}

// headRule is the entry of the word that says what an unlisted name is, in it or, as with نامی, behind it: یونیورسٹی (آف برجن),
// (سویرا نامی) بچی.
func (f *finder) headRule(s text.Span) rules.Pos {
	lists := []string{"agency_last", "agency_first", "agency_inside", "demonym_heads", "introducers", "group_nouns", "person_nouns", "sites"}
	behind := text.Span{Start: s.End, End: min(s.End+1+mention.MaxNamedHead, len(f.Doc.Tokens))}
	for _, part := range []text.Span{s, behind} {
		for i := part.End - 1; i >= part.Start; i-- {
			for _, list := range lists {
				if p := f.ListRule(list, i); p.File != "" {
					return p
				}
			}
		}
		for i := part.Start; i < part.End; i++ {
			for _, kind := range []lexicon.Kind{lexicon.Agency, lexicon.Title, lexicon.Demonym} {
				if m, ok := f.Matches.Longest(i, kind); ok {
					return f.EntryPos(m.Entry)
				}
			}
		}
	}
	return rules.Pos{}
}
