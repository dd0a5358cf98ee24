package names

import (
	"slices"
	"strings"
	"unicode/utf8"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names/mention"
	"bayan/extract/internal/names/word"
	"bayan/extract/text"
	"bayan/rules"
)

// link makes entities of candidates: one for each listed entry, one for each
// unlisted name, with short forms and slightly different spellings joined to the
// fuller name.
func (f *finder) link(cands []word.Candidate) *Result {
	r := &Result{Doc: f.Doc, Lexicon: f.Lex, Matches: f.Matches}
	k := linker{finder: f, result: r, entry: map[lexicon.Entry]int{}, name: map[string]int{}, part: map[string][]int{}, frame: map[string][]int{}, shape: map[string][]int{}, shapes: map[string][]string{}, full: map[int]fullNames{}, bare: map[string]int{}}
	of := make([]int, len(cands))
	// full names first, so that a surname in the first sentence finds its owner
	for pass := range 2 {
		for n, c := range cands {
			if full := !c.Short && (len(c.Listed) == 1 || len(c.Listed) == 0 && c.Len() > 1); full == (pass == 0) {
				of[n] = k.entity(c)
				if pass == 0 && c.Type == word.Person && c.Len() > 1 {
					seen, ok := k.full[of[n]]
					if !ok {
						seen.first = c.Start
					}
					seen.times++
					k.full[of[n]] = seen
				}
			}
		}
	}
	for n := 1; n < len(cands); n++ {
		if a, b := cands[n-1], cands[n]; a.Type == word.Person && b.Type == word.Person && b.Start == a.End+1 && f.Alias(a.End) {
			of[n] = of[n-1] // محمد شریف اللہ عرف جعفر
		}
	}
	for n, c := range cands {
		e := of[n]
		if e < 0 {
			continue
		}
		r.Mentions = append(r.Mentions, Mention{c.Span, e})
	}
	k.joinMisspelled()
	k.joinFuller()
	f.joinAcronyms(r)
	f.joinCourts(r)
	f.joinShorter(r)
	f.order(r)
	return r
}

// linker assigns candidates to entities.
type linker struct {
	*finder
	result *Result
	entry  map[lexicon.Entry]int // listed entry: entity
	name   map[string]int        // type and folded name: entity
	part   map[string][]int      // words with which a person's name begins or ends: entities
	frame  map[string][]int      // first and last word of a person's name of three words or more: entities
	shape  map[string][]int      // what two names of a person may share: entities
	shapes map[string][]string   // of a person's folded name, as far as they were asked for
	full   map[int]fullNames     // entity: how it is named in full
	bare   map[string]int        // word that several people share: whom it means alone
	told   map[int32]int         // country: how often its name, its adjective or a place in it is given
}

// fullNames tells where somebody is first named in full, and how often.
type fullNames struct{ first, times int }

func (k *linker) entity(c word.Candidate) int {
	if len(c.Listed) > 0 {
		if e, ok := k.listedEntity(c); ok {
			return e
		}
	}
	key := k.Key(c.Span)
	if e, ok := k.name[c.Type.String()+key]; ok {
		return e
	}
	if c.Type == word.Person {
		if c.Short {
			key = k.Variants.AsInName(key)
		}
		if e, ok := k.owner(key, c.Start); ok {
			return e
		}
		if c.Short {
			return -1
		}
	}
	national := k.national(c)
	if e, ok := k.name[national]; ok {
		return e
	}
	if c.Rule.File == "" {
		c.Rule = k.headRule(c.Span)
	}
	if c.Rule.File == "" && c.Type == word.Person {
		c.Rule = k.NameRule(c.Span)
	}
	e := k.add(Entity{Type: c.Type, Name: k.Doc.Text(c.Span), Rule: c.Rule, Place: c.Parent, Person: -1, key: key})
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
	if e.Type == word.Person {
		k.addParts(e.key, n)
		if words := strings.Fields(e.key); len(words) > 2 {
			frame := frameOf(words)
			k.frame[frame] = append(k.frame[frame], n)
		}
		for _, s := range k.shapesOf(e.key) {
			k.shape[s] = append(k.shape[s], n)
		}
	}
	return n
}

// addParts notes by which parts of one of their names a person may be called.
func (k *linker) addParts(key string, person int) {
	words := strings.Fields(key)
	for i := 1; i <= len(words); i++ {
		begins, ends := strings.Join(words[:i], " "), strings.Join(words[len(words)-i:], " ")
		for _, part := range []string{begins, ends} {
			if !slices.Contains(k.part[part], person) {
				k.part[part] = append(k.part[part], person)
			}
		}
	}
}

// chosen is the entry of a listed name. Of several that share an alias it is the one that the article
// names in full, of agencies else that of whose country it tells most, or none.
func (k *linker) chosen(c word.Candidate) (lexicon.Entry, bool) {
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
	if named == 0 && c.Type == word.Agency {
		return k.ofNation(c.Listed)
	}
	return choice, named == 1
}

// listedEntity is the entity of a listed name.
func (k *linker) listedEntity(c word.Candidate) (int, bool) {
	choice, ok := k.chosen(c)
	if !ok {
		return 0, false
	}
	if e, ok := k.entry[entryKey(choice)]; ok {
		k.addAlias(c, choice, e)
		return e, true
	}
	e := Entity{Type: c.Type, Listed: true, Rule: k.Pos(choice), Place: -1, Person: -1}
	switch c.Type {
	case Person:
		p := k.Lex.Rules.People[choice.Index]
		e.Name, e.Latin, e.Person = p.Name, p.Latin, int(choice.Index)
		// a surname of a listed person may be another's: the article's own
		// fuller name goes first
		if choice.Alias && c.Len() == 1 {
			if o, ok := k.owner(k.Key(c.Span), c.Start); ok {
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

// addAlias notes by which parts of the alias that the article uses a listed person may be called: (دیپیکا پدوکون) دیپیکا.
func (k *linker) addAlias(c word.Candidate, entry lexicon.Entry, e int) {
	if entry.Alias && c.Type == Person && c.Len() > 1 {
		k.addParts(k.Key(c.Span), e)
	}
}

func entryKey(e lexicon.Entry) lexicon.Entry {
	e.Alias = false
	return e
}

// owner is the person of the article to whose fuller name a shorter or slightly
// different one belongs: the last word, the first word, or all words but one
// letter alike. Where two people share it, none but whom bareOwner finds.
func (k *linker) owner(key string, at int) (int, bool) {
	found := -1
	for _, e := range k.part[key] {
		if found >= 0 && found != e {
			return k.bareOwner(key, at)
		}
		found = e
	}
	if found >= 0 {
		return found, true
	}
	if !strings.Contains(key, " ") && utf8.RuneCountInString(key) < minRunTogether {
		return 0, false
	}
	found = -1
	for e := range k.alike(key) {
		if found < 0 || e < found {
			found = e
		}
	}
	return max(found, 0), found >= 0
}

// bareOwner is whom of several people who share a word the article calls by it alone: who was named in full before it
// first does so at token at, or else after. Of several of these it is the first, who is named more often than all
// others.
func (k *linker) bareOwner(key string, at int) (int, bool) {
	if e, ok := k.bare[key]; ok {
		return max(e, 0), e >= 0
	}
	if strings.Contains(key, " ") || k.NameStrength(at-1) == word.Strong || k.Is(at-1, lexicon.TimeWord) {
		return 0, false // (جمعہ) خان
	}
	first := k.firstOf(key, at)
	if first < 0 {
		if first = k.firstOf(key, len(k.Doc.Tokens)); first >= 0 && k.full[first].times < minFull {
			first = -1
		}
	}
	k.bare[key] = first
	return max(first, 0), first >= 0
}

// minFull is how often somebody is named in full at least whom the article calls by one word before it does.
const minFull = 3

// firstOf is the first of the people named in full before token at who share a word, if they are named at least twice
// as often as the others together; else -1.
func (k *linker) firstOf(key string, at int) int {
	first, others := -1, 0
	for _, e := range k.part[key] {
		seen, ok := k.full[e]
		if !ok || seen.first > at || e == first {
			continue
		}
		if first < 0 {
			first = e
			continue
		}
		others += seen.times
	}
	if first < 0 || k.full[first].times < 2*others {
		return -1
	}
	return first
}

// order drops entities without mentions and numbers the rest by their first one.
func (f *finder) order(r *Result) {
	to := make([]int, len(r.Entities))
	for i := range to {
		to[i] = -1
	}
	var out []Entity
	for n := range r.Mentions {
		m := &r.Mentions[n]
		if to[m.Entity] < 0 {
			to[m.Entity] = len(out)
			e := r.Entities[m.Entity]
			e.Mentions = nil
			out = append(out, e)
		}
		m.Entity = to[m.Entity]
		out[m.Entity].Mentions = append(out[m.Entity].Mentions, m.Span)
	}
	r.Entities = out
}

// headRule is the entry of the word that says what an unlisted name is, in it or, as with نامی, behind it: یونیورسٹی (آف برجن),
// (سویرا نامی) بچی.
func (f *finder) headRule(s text.Span) rules.Pos {
	lists := []string{"agency_last", "agency_first", "agency_inside", "demonym_heads", "introducers", "group_nouns", "person_nouns", "sites"}
	behind := text.Span{Start: s.End, End: min(s.End+1+mention.MaxHead, len(f.Doc.Tokens))}
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
					return f.Pos(m.Entry)
				}
			}
		}
	}
	return rules.Pos{}
}
