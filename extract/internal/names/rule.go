package names

import (
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

// headRule is the entry of the word that says what an unlisted name is, in it or, as with نامی, behind it: یونیورسٹی (آف برجن),
// (سویرا نامی) بچی.
func (f *finder) headRule(s text.Span) rules.Pos {
	lists := []string{"agency_last", "agency_first", "agency_inside", "demonym_heads", "introducers", "group_nouns", "person_nouns", "sites"}
	behind := text.Span{Start: s.End, End: min(s.End+1+maxHead, len(f.doc.Tokens))}
	for _, part := range []text.Span{s, behind} {
		for i := part.End - 1; i >= part.Start; i-- {
			for _, list := range lists {
				if p := f.listRule(list, i); p.File != "" {
					return p
				}
			}
		}
		for i := part.Start; i < part.End; i++ {
			for _, kind := range []lexicon.Kind{lexicon.Agency, lexicon.Title, lexicon.Demonym} {
				if m, ok := f.matches.Longest(i, kind); ok {
					return f.pos(m.Entry)
				}
			}
		}
	}
	return rules.Pos{}
}
