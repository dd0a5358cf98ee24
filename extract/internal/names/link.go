package names

import (
	"slices"
	"strings"
	"unicode/utf8"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
	"bayan/rules"
)

// listRule is where a list of the rule files names the word of token i.
func (f *finder) listRule(list string, i int) rules.Pos {
	return f.lex.ListPos(list, f.doc.Tokens[i].ID)
}

// nameRule is the entry that made a name without a listing plausible: its first
// listed part, else the title before it.
func (f *finder) nameRule(s text.Span) rules.Pos {
	for i := s.Start; i < s.End; i++ {
		for _, list := range []string{"given_names", "family_names", "name_words"} {
			if p := f.listRule(list, i); p.File != "" {
				return p
			}
		}
	}
	for _, n := range []int32{f.titleEndsAt[s.Start], f.titleAt[s.Start]} {
		if n > 0 {
			return f.pos(f.titles[n-1].Entry)
		}
	}
	return rules.Pos{File: "name-parts.yaml", Line: 1}
}

// addShortForms finds, outside the candidates, single words of the full names
// that the article gives: after "وکاش یادیو" also "یادیو" alone. Listed name parts
// qualify, and words that nothing else knows.
func (f *finder) addShortForms(cands []candidate) []candidate {
	short := map[string]bool{}
	word := map[string]bool{} // short forms that are ordinary words too
	for _, c := range cands {
		if c.typ != Person {
			continue
		}
		if c.Len() == 1 && len(c.listed) == 0 {
			if !f.is(c.Start, lexicon.Common|lexicon.NameWord) {
				short[f.fold(c.Start)] = true // every occurrence of a name is one
			}
			continue
		}
		for i := c.Start; i < c.End; i++ {
			if (i == c.Start || i == c.End-1) && f.nameStrength(i) > never && len(f.fold(i)) > 4 &&
				!f.is(i, lexicon.Common) && f.titleAt[i] == 0 {
				if f.is(i, lexicon.NameWord) {
					word[f.fold(i)] = true
				} else {
					short[f.fold(i)] = true
				}
			}
			if i > c.Start+1 && f.is(i-1, lexicon.NameLink) {
				short[f.fold(i-1)+" "+f.fold(i)] = true
			}
		}
	}
	if len(short) == 0 && len(word) == 0 {
		return cands
	}
	out := make([]candidate, 0, len(cands))
	next := 0
	for i := 0; i < len(f.doc.Tokens); i++ {
		if next < len(cands) && i == cands[next].Start {
			out = append(out, cands[next])
			i = cands[next].End - 1
			next++
			continue
		}
		if block, ok := f.matches.Longest(i, lexicon.NotName); ok {
			i = block.End - 1 // ہیلی in ہیلی کاپٹر
			continue
		}
		if f.doc.Tokens[i].Kind == text.Word && !f.inTitle[i] && (short[f.fold(i)] || word[f.fold(i)] && f.alone(i)) {
			s := text.Span{Start: i, End: i + 1}
			if f.is(i-1, lexicon.NameLink) && short[f.fold(i-1)+" "+f.fold(i)] && (len(out) == 0 || out[len(out)-1].End < i) {
				s.Start-- // دی مستورا
			}
			out = append(out, candidate{Span: s, typ: Person, short: true, parent: -1, rule: f.nameRule(s)})
		}
	}
	return out
}

// alone tells whether token i, a name that is a word too, stands as a name does:
// حسن نے, not قدرتی حسن, اس کا حسن or حسن و جمال.
func (f *finder) alone(i int) bool {
	if f.titleEnd[i] && !f.is(i-1, lexicon.PlaceFirst) {
		return true
	}
	if f.speaking(i) == 0 {
		return false // دین اسلام, of which nobody says اسلام نے
	}
	next := f.is(i+1, lexicon.Postposition|lexicon.Conjunction) || i+1 < len(f.doc.Tokens) && f.doc.Tokens[i+1].Kind == text.Punct
	return next && f.fold(i+1) != "و" && (i == 0 || f.doc.Tokens[i-1].Kind != text.Word || f.is(i-1, lexicon.CaseMarker|lexicon.Conjunction) && f.fold(i-1) != "و")
}

// link makes entities of candidates: one for each listed entry, one for each
// unlisted name, with short forms and slightly different spellings joined to the
// fuller name.
func (f *finder) link(cands []candidate) *Result {
	r := &Result{Doc: f.doc, Lexicon: f.lex, Matches: f.matches}
	k := linker{finder: f, result: r, entry: map[lexicon.Entry]int{}, name: map[string]int{}, part: map[string][]int{}}
	of := make([]int, len(cands))
	// full names first, so that a surname in the first sentence finds its owner
	for pass := range 2 {
		for n, c := range cands {
			if full := !c.short && (len(c.listed) == 1 || len(c.listed) == 0 && c.Len() > 1); full == (pass == 0) {
				of[n] = k.entity(c)
			}
		}
	}
	for n := 1; n < len(cands); n++ {
		if a, b := cands[n-1], cands[n]; a.typ == Person && b.typ == Person && b.Start == a.End+1 && f.fold(a.End) == "عرف" {
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
	f.joinAcronyms(r)
	f.order(r)
	return r
}

// linker assigns candidates to entities.
type linker struct {
	*finder
	result *Result
	entry  map[lexicon.Entry]int // listed entry: entity
	name   map[string]int        // type and folded name: entity
	part   map[string][]int      // word of a person's name: entities
}

func (k *linker) entity(c candidate) int {
	if len(c.listed) > 0 {
		if e, ok := k.listedEntity(c); ok {
			return e
		}
	}
	key := text.Fold(k.doc.Text(c.Span))
	if e, ok := k.name[c.typ.String()+key]; ok {
		return e
	}
	if c.typ == Person {
		if e, ok := k.owner(key); ok {
			return e
		}
		if c.short {
			return -1
		}
	}
	return k.add(Entity{Type: c.typ, Name: k.doc.Text(c.Span), Rule: c.rule, Place: c.parent, Person: -1, key: key})
}

func (k *linker) add(e Entity) int {
	n := len(k.result.Entities)
	k.result.Entities = append(k.result.Entities, e)
	if _, ok := k.name[e.Type.String()+e.key]; !ok {
		k.name[e.Type.String()+e.key] = n
	}
	if e.Type == Person {
		for _, w := range strings.Fields(e.key) {
			k.part[w] = append(k.part[w], n)
		}
	}
	return n
}

// listedEntity is the entity of a listed name. Of several entries that share an
// alias it takes the one that the article names in full, or none.
func (k *linker) listedEntity(c candidate) (int, bool) {
	choice := c.listed[0]
	if len(c.listed) > 1 {
		named := 0
		for _, l := range c.listed {
			if _, ok := k.entry[entryKey(l)]; ok {
				choice = l
				named++
			} else if !l.Alias && named == 0 {
				choice = l
				named = 1
			}
		}
		if named != 1 {
			return 0, false
		}
	}
	if e, ok := k.entry[entryKey(choice)]; ok {
		return e, true
	}
	e := Entity{Type: c.typ, Listed: true, Rule: k.pos(choice), Place: -1, Person: -1}
	switch c.typ {
	case Person:
		p := k.lex.Rules.People[choice.Index]
		e.Name, e.Latin, e.Person = p.Name, p.Latin, int(choice.Index)
		// a surname of a listed person may be another's: the article's own
		// fuller name goes first
		if choice.Alias && c.Len() == 1 {
			if o, ok := k.owner(text.Fold(k.doc.Text(c.Span))); ok {
				return o, true
			}
		}
	case Place:
		p := k.lex.Rules.Places[choice.Index]
		e.Name, e.Latin, e.Country = p.Name, p.Latin, p.Category == "country"
	case Agency:
		a := k.lex.Rules.Agencies[choice.Index]
		e.Name, e.Latin = a.Name, a.Latin
	}
	e.key = text.Fold(e.Name)
	if n, ok := k.name[c.typ.String()+e.key]; ok {
		k.entry[entryKey(choice)] = n
		return n, true
	}
	n := k.add(e)
	k.entry[entryKey(choice)] = n
	return n, true
}

func entryKey(e lexicon.Entry) lexicon.Entry {
	e.Alias = false
	return e
}

// owner is the person of the article to whose fuller name a shorter or slightly
// different one belongs: the last word, the first word, or all words but one
// letter alike. Where two people share the word, none.
func (k *linker) owner(key string) (int, bool) {
	words := strings.Fields(key)
	found := -1
	for _, e := range k.part[words[len(words)-1]] {
		have := strings.Fields(k.result.Entities[e].key)
		if len(have) <= len(words) && k.result.Entities[e].key != key {
			continue
		}
		if !slices.Equal(have[len(have)-len(words):], words) && !slices.Equal(have[:len(words)], words) {
			continue
		}
		if found >= 0 && found != e {
			return 0, false
		}
		found = e
	}
	if found >= 0 {
		return found, true
	}
	if len(words) < 2 && utf8.RuneCountInString(key) < minRunTogether {
		return 0, false
	}
	for e := range k.result.Entities {
		x := &k.result.Entities[e]
		if x.Type == Person && nearly(strings.Fields(x.key), words) {
			return e, true
		}
	}
	return 0, false
}

// minRunTogether is how many letters one word has that may be a full name of
// another place in the article, written without its space: ناصرنواز.
const minRunTogether = 7

// nearly tells whether two names of the same number of words differ in one letter
// of one word, or in how the words are spaced.
func nearly(a, b []string) bool {
	if strings.Join(a, "") == strings.Join(b, "") {
		return true
	}
	if len(a) != len(b) {
		return false
	}
	diff := 0
	for i := range a {
		if a[i] != b[i] {
			diff++
			if diff > 1 || len(a[i]) < 6 || !oneEdit([]rune(a[i]), []rune(b[i])) {
				return false
			}
		}
	}
	return true
}

// oneEdit tells whether one letter added, left out or changed makes b of a.
func oneEdit(a, b []rune) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b)-len(a) > 1 {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	if len(a) == len(b) {
		return slices.Equal(a[i+1:], b[i+1:])
	}
	return slices.Equal(a[i:], b[i+1:])
}

// joinAcronyms joins an agency and the acronym in brackets behind it.
func (f *finder) joinAcronyms(r *Result) {
	to := map[int]int{}
	for n := 1; n < len(r.Mentions); n++ {
		a, b := r.Mentions[n-1], r.Mentions[n]
		if r.Entities[a.Entity].Type == Agency && r.Entities[b.Entity].Type == Agency && a.Entity != b.Entity &&
			b.Start == a.End+1 && f.fold(a.End) == "(" && f.fold(b.End) == ")" && !r.Entities[b.Entity].Listed {
			to[b.Entity] = a.Entity
		}
	}
	for n := range r.Mentions {
		if t, ok := to[r.Mentions[n].Entity]; ok {
			r.Mentions[n].Entity = t
		}
	}
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
