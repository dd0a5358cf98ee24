package extract

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
	"bayan/rules"
)

// Reading is a text as an Extractor sees it before it looks for statements and
// counts. It is there to explain summaries and to look for rules that are missing.
type Reading struct {
	Doc     *text.Doc
	Matches []Match // every entry whose words stand in the text, taken or not, by first token
	Names   []Name  // what was taken for names, in order
}

// Match is an entry of the rule files whose words stand in a text.
type Match struct {
	text.Span
	Kind string    // person, place, agency, demonym, title, event, hint, predicate, casualty or role
	Name string    // of the entry: its name, title, event, measure or role
	Form string    // the name or alias that matched, as the file has it; else empty
	Rule rules.Pos // of the entry
}

// Name is a stretch of a text that was taken for a name.
type Name struct {
	text.Span
	Type   string // person, place or agency
	Entity int    // the same for all names of one entity of the text
	Name   string // of the entity
	Listed bool
	Rule   rules.Pos
}

// Read takes a text apart as Extract does. It fails with [*text.InvalidError] if
// the text is not UTF-8.
func (x *Extractor) Read(src string) (*Reading, error) {
	found, err := x.names(src)
	if err != nil {
		return nil, err
	}
	d := found.Doc
	r := &Reading{Doc: d}
	for i := range d.Tokens {
		for _, m := range found.Matches.At(i) {
			r.Matches = append(r.Matches, x.match(d, m))
		}
	}
	for _, m := range found.Mentions {
		e := found.Entities[m.Entity]
		r.Names = append(r.Names, Name{
			Span: m.Span, Type: e.Type.String(), Entity: m.Entity,
			Name: e.Name, Listed: e.Listed, Rule: e.Rule,
		})
	}
	return r, nil
}

// Lists tells in which word lists of the rule files a word stands, and where. The
// word is compared folded.
func (x *Extractor) Lists(word string) map[string]rules.Pos {
	id := x.lexicon.Symbol(text.Fold(word))
	lists := map[string]rules.Pos{}
	for name := range rules.WordLists {
		if pos := x.lexicon.ListPos(name, id); id != 0 && pos.File != "" {
			lists[name] = pos
		}
	}
	return lists
}

// match says which entry it is that matched.
func (x *Extractor) match(d *text.Doc, m lexicon.Match) Match {
	set := x.lexicon.Rules
	out := Match{Span: m.Span}
	var forms []string
	switch m.Kind {
	case lexicon.Person:
		e := set.People[m.Index]
		out.Kind, out.Name, out.Rule, forms = "person", e.Name, e.Pos, e.Aliases
	case lexicon.Place:
		e := set.Places[m.Index]
		out.Kind, out.Name, out.Rule, forms = "place", e.Name, e.Pos, e.Aliases
	case lexicon.Demonym:
		e := set.Places[m.Index]
		out.Kind, out.Name, out.Rule, forms = "demonym", e.Name, e.Pos, e.Demonyms
	case lexicon.Agency:
		e := set.Agencies[m.Index]
		out.Kind, out.Name, out.Rule, forms = "agency", e.Name, e.Pos, e.Aliases
	case lexicon.Title:
		e := set.Titles[m.Index]
		out.Kind, out.Name, out.Rule, forms = "title", e.Title, e.Pos, e.Aliases
	case lexicon.EventNoun:
		e := set.Events[m.Index]
		out.Kind, out.Name, out.Rule = "event", e.Event, e.Pos
	case lexicon.EventHint:
		e := set.Events[m.Index]
		out.Kind, out.Name, out.Rule = "hint", e.Event, e.Pos
	case lexicon.Predicate:
		e := set.Measures[m.Index]
		out.Kind, out.Name, out.Rule = "predicate", e.Measure, e.Pos
	case lexicon.Casualty:
		e := set.Measures[m.Index]
		out.Kind, out.Name, out.Rule = "casualty", e.Measure, e.Pos
	case lexicon.RoleNoun:
		e := set.Roles[m.Index]
		out.Kind, out.Name, out.Rule = "role", e.Role, e.Pos
	}
	out.Form = formOf(d.Text(m.Span), append([]string{out.Name}, forms...))
	return out
}

// formOf is the form that the words are, rather one with the same spaces.
func formOf(words string, forms []string) string {
	for _, same := range []func(string) string{text.Fold, squash} {
		for _, form := range forms {
			if same(form) == same(words) {
				return form
			}
		}
	}
	return ""
}

// squash is the folded text without spaces, in which a name that was written
// together and one that was not are the same.
func squash(s string) string { return strings.ReplaceAll(text.Fold(s), " ", "") }
