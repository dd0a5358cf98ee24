package word

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
	"bayan/rules"
)

// ListRule is where a list of the rule files names the word of token i.
func (f *Finder) ListRule(list string, i int) rules.Pos {
	return f.Lex.ListPos(list, f.Doc.ID(i))
}

// NameRule is the entry that made a name without a listing plausible: its first
// listed part, else the title before it.
func (f *Finder) NameRule(s text.Span) rules.Pos {
	for i := s.Start; i < s.End; i++ {
		for _, list := range []string{"given_names", "family_names", "name_words"} {
			if p := f.ListRule(list, i); p.File != "" {
				return p
			}
		}
	}
	for _, n := range []int32{f.TitleEndsAt[s.Start], f.TitleAt[s.Start]} {
		if n > 0 {
			return f.EntryPos(f.Titles[n-1].Entry)
		}
	}
	return rules.Pos{File: "name-parts.yaml", Line: 1}
}

// EntryPos is where an entry stands in the rule files.
func (f *Finder) EntryPos(e lexicon.Entry) rules.Pos {
	switch e.Kind {
	case lexicon.Person:
		return f.Lex.Rules.People[e.Index].Pos
	case lexicon.Place, lexicon.Demonym:
		return f.Lex.Rules.Places[e.Index].Pos
	case lexicon.Agency:
		return f.Lex.Rules.Agencies[e.Index].Pos
	case lexicon.Title:
		return f.Lex.Rules.Titles[e.Index].Pos
	}
	return rules.Pos{}
}
