package names

import (
	"slices"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names/word"
	"bayan/extract/text"
)

// Members of somebody's family: سارہ کے والد.

// kinTo is a title of kinship, by its index, to an entity.
type kinTo struct {
	title int32
	whose int
}

// kin is a person who is called somebody's kin.
type kin struct {
	entity  int
	several bool // it may be that of others as well
}

// maxOlder is how many words stand at most between X کے and the kinship: 42 سالہ (والد).
const maxOlder = 3

// relative resolves a member of somebody's family (سارہ کے والد) to the person whom the article gives that
// kinship to them, before or later: by the same name, or where a pronoun stands for it (ان کے والد یوسف).
func (r *Result) relative(s text.Span) (int, bool) {
	m, ok := r.kinship(s)
	if !ok || r.plural(s.End-1) {
		return 0, false
	}
	r.findKinsfolk()
	found := -1
	for i := s.Start; i < s.End; i++ {
		if o := r.At(i); o != nil {
			if e, ok := r.kinOwners[kinTo{m.Index, o.Entity}]; ok && (found < 0 || e < found) {
				found = e
			}
		}
	}
	if found >= 0 {
		return found, true
	}
	return r.kinOf(r.possessor(s, m), m)
}

// Theirs is the member of their family who is called so whom a phrase means that begins with a pronoun for
// somebody, of whom there is only one: ان کی والدہ.
func (r *Result) Theirs(s text.Span, whose []int) (int, bool) {
	m, ok := r.kinship(s)
	if !ok || len(whose) != 1 || r.plural(s.End-1) || r.older(m.Start) != s.Start+1 || !r.pronoun(s.Start) {
		return 0, false
	}
	return r.kinOf(whose[0], m)
}

// kinOf is the one person who is called somebody's kin by a kinship.
func (r *Result) kinOf(whose int, m lexicon.Match) (int, bool) {
	if whose < 0 {
		return 0, false
	}
	r.findKinsfolk()
	var who only
	one := r.onlyKins[m.Index] >= 0
	for _, k := range r.kins[kinTo{m.Index, whose}] {
		if k.entity != whose && (one || !k.several) {
			who.add(k.entity)
		}
	}
	return who.found()
}

// possessor is the person named or described whose kin a phrase means, or -1.
func (r *Result) possessor(s text.Span, m lexicon.Match) int {
	g := r.older(m.Start)
	if g <= s.Start || !r.tokenIs(g, lexicon.Genitive) {
		return -1
	}
	if o := r.EndingAt(g); o != nil {
		if !r.Is(o.Entity, Person) {
			return -1
		}
		return o.Entity
	}
	if !r.TitleEndsAt(g) {
		return -1
	}
	p := text.Span{Start: s.Start, End: g}
	if e, ok := r.ByTitle(p); ok {
		return e
	}
	if e, ok := r.Described(p, -1); ok {
		return e
	}
	return -1
}

// older is the word before a kinship at token i and what says which of several it is: ان کے (بڑے) بھائی, اپنے (42 سالہ)
// والد.
func (r *Result) older(i int) int {
	k := i - 1
	for ; k >= 0 && k >= i-maxOlder; k-- {
		if t := r.Doc.Tokens[k]; t.Kind == text.Word && !r.Lexicon.IsModifier(t.ID) && r.fold(k) != "سالہ" {
			break
		}
	}
	return k
}

// findKinsfolk lists those who are called somebody's kin.
func (r *Result) findKinsfolk() {
	if r.kins != nil {
		return
	}
	r.kins, r.kinOwners, r.onlyKins = map[kinTo][]kin{}, map[kinTo]int{}, map[int32]int{}
	for n := range r.Entities {
		for _, t := range r.Entities[n].Titles {
			m, ok := r.kinship(t)
			if !ok {
				continue
			}
			for i := t.Start; i < t.End; i++ {
				if o := r.At(i); o != nil && !r.Is(o.Entity, Place) {
					key := kinTo{m.Index, o.Entity}
					if _, has := r.kinOwners[key]; !has {
						r.kinOwners[key] = n
					}
				}
			}
			whose := r.owners(m.Start, n)
			if len(whose) == 0 {
				continue
			}
			if e, has := r.onlyKins[m.Index]; has && e != n {
				r.onlyKins[m.Index] = -1
			} else {
				r.onlyKins[m.Index] = n
			}
			for _, o := range whose {
				key := kinTo{m.Index, o}
				r.kins[key] = append(r.kins[key], kin{n, len(whose) > 1})
			}
		}
	}
}

// owners are the people of whom a kinship at token i, of a person, may be told: who is named before it, or whom
// its sentence names before a pronoun, else the sentence before.
func (r *Result) owners(i, of int) []int {
	at := r.older(i)
	if at > 0 && r.tokenIs(at, lexicon.Genitive) {
		if o := r.EndingAt(at); o != nil && r.Is(o.Entity, Person) {
			return []int{o.Entity}
		}
		at--
	}
	if at < 0 || !r.pronoun(at) {
		return nil
	}
	n := r.Doc.SentenceOf(i)
	all := r.people(text.Span{Start: r.Doc.Sentences[n].Start, End: at}, of)
	if len(all) == 0 && n > 0 {
		all = r.people(r.Doc.Sentences[n-1], of)
	}
	return all
}

// pronoun tells whether token i may stand for somebody whose kin is told of: ان, جن, اپنے.
func (r *Result) pronoun(i int) bool {
	switch r.fold(i) {
	case "جن", "جس", "اپنے", "اپنی", "اپنا":
		return true
	}
	return r.tokenIs(i, lexicon.PersonPronoun)
}

// maxWhose is how many words before somebody it is looked for whose kin they are.
const maxWhose = 200

// People are those whom a span names.
func (r *Result) People(s text.Span) []int { return r.people(s, -1) }

// people are those whom a span names, other than one.
func (r *Result) people(s text.Span, other int) []int {
	var all []int
	for i := max(s.Start, s.End-maxWhose); i < s.End; i++ {
		m := r.At(i)
		if m == nil {
			continue
		}
		if m.Entity != other && r.Is(m.Entity, Person) && !slices.Contains(all, m.Entity) {
			all = append(all, m.Entity)
		}
		i = m.End - 1
	}
	return all
}

// KinEndsAt tells whether a word of kinship ends before token i: والد, اہلیہ.
func (r *Result) KinEndsAt(i int) bool {
	_, ok := r.kinship(text.Span{Start: max(i-2, 0), End: i})
	return ok
}

// kinship is the title of kinship with which a phrase ends.
func (r *Result) kinship(s text.Span) (lexicon.Match, bool) {
	for i := s.Start; i < s.End; i++ {
		if m, ok := r.Matches.Longest(i, lexicon.Title); ok && m.End == s.End &&
			r.titleRule(m.Index).Category == word.Kinship {
			return m, true
		}
	}
	return lexicon.Match{}, false
}
