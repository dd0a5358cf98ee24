package extract

import (
	"cmp"
	"slices"
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
	"bayan/rules"
)

// Used lists the entries of the rules that an article makes use of, in file
// order: those that its summary names, and the titles, adjectives, event words,
// verbs and number words that stand in its text. Word lists are left out.
func (x *Extractor) Used(a Article) ([]rules.Pos, error) {
	n, err := x.names(a.Text)
	if err != nil {
		return nil, err
	}
	u := usage{doc: n.Doc, lex: x.lexicon, seen: map[rules.Pos]bool{}}
	for _, e := range n.Entities {
		u.add(e.Rule)
	}
	said := x.statements.Find(n)
	for _, s := range said {
		u.add(s.Rule)
		u.participle(s.Cue)
	}
	for _, c := range x.counts.Find(n, said) {
		u.add(c.Rule)
	}
	for _, k := range []lexicon.Kind{lexicon.Demonym, lexicon.Title, lexicon.EventNoun, lexicon.EventHint,
		lexicon.Predicate, lexicon.Casualty, lexicon.RoleNoun} {
		u.longest(n.Matches, k)
	}
	u.verbs()
	u.numbers()
	out := make([]rules.Pos, 0, len(u.seen))
	for p := range u.seen {
		out = append(out, p)
	}
	slices.SortFunc(out, func(a, b rules.Pos) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line))
	})
	return out, nil
}

// usage collects the entries that a document makes use of.
type usage struct {
	doc  *text.Doc
	lex  *lexicon.Lexicon
	seen map[rules.Pos]bool
}

// add leaves the column out: an entry is where its line is.
func (u *usage) add(p rules.Pos) { u.seen[rules.Pos{File: p.File, Line: p.Line}] = true }

// longest adds the entries of one kind that match from left to right, the longest
// at each place: not حملہ for خودکش حملہ.
func (u *usage) longest(m *lexicon.Matches, k lexicon.Kind) {
	for i := 0; i < len(u.doc.Tokens); i++ {
		if e, ok := m.Longest(i, k); ok {
			u.add(u.pos(e.Entry))
			i = e.End - 1
		}
	}
}

// pos is where the entry of an event, a verb, a title and so on stands in the rules.
func (u *usage) pos(e lexicon.Entry) rules.Pos {
	set := u.lex.Rules
	switch e.Kind {
	case lexicon.Demonym:
		return set.Places[e.Index].Pos
	case lexicon.Title:
		return set.Titles[e.Index].Pos
	case lexicon.EventNoun, lexicon.EventHint:
		return set.Events[e.Index].Pos
	case lexicon.Predicate, lexicon.Casualty:
		return set.Measures[e.Index].Pos
	}
	return set.Roles[e.Index].Pos
}

// participle adds the cue that a longer one begins with: تعزیت کا اظہار کرتے ہوئے
// کہا is the statement of کہا.
func (u *usage) participle(cue text.Span) {
	for _, c := range u.lex.Rules.Cues {
		words := u.lex.Symbols(c.Verb)
		if len(words) < 2 || len(words) > cue.Len() {
			continue
		}
		noun, verb := words[:len(words)-1], words[len(words)-1]
		begins := true
		for k, w := range noun {
			begins = begins && u.doc.Tokens[cue.Start+k].ID == w
		}
		forms := u.lex.VerbForms(u.doc.Tokens[cue.Start+len(noun)].ID)
		if begins && slices.ContainsFunc(forms, func(f lexicon.VerbForm) bool { return f.Verb == verb }) {
			u.add(c.Pos)
		}
	}
}

// verbs adds the verbs of which a form stands in the text.
func (u *usage) verbs() {
	there := map[int32]bool{}
	for _, t := range u.doc.Tokens {
		for _, f := range u.lex.VerbForms(t.ID) {
			there[f.Verb] = true
		}
	}
	for _, v := range u.lex.Rules.Verbs {
		if there[u.lex.Symbol(text.Fold(v.Infinitive))] {
			u.add(v.Pos)
		}
	}
}

// numbers adds the words of numbers and times, which have no place in the trie.
func (u *usage) numbers() {
	var b strings.Builder
	for _, t := range u.doc.Tokens {
		b.WriteByte(' ')
		b.WriteString(t.Fold)
	}
	words := b.String() + " "
	has := func(pos rules.Pos, phrases ...[]string) {
		for _, phrase := range slices.Concat(phrases...) {
			if strings.Contains(words, " "+text.Fold(phrase)+" ") {
				u.add(pos)
				return
			}
		}
	}
	set := u.lex.Rules
	for _, n := range set.Numerals {
		has(n.Pos, n.Forms)
	}
	for _, b := range set.Bounds {
		has(b.Pos, b.Before, b.After)
	}
	for _, p := range set.Periods {
		has(p.Pos, p.Forms)
	}
	for _, v := range set.Vague {
		has(v.Pos, []string{v.Text})
	}
}
