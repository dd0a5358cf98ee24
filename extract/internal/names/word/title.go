package word

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
	"bayan/rules"
)

const (
	Modifier  = "modifier"
	Kinship   = "kinship"
	Accused   = "accused"
	Honorific = "honorific"

	MaxBracket = 8 // tokens of an acronym with its brackets
)

// BeforeName tells whether a title is of those that people put right before their name: محترمہ, کرنل.
func BeforeName(t *rules.Title) bool { return t.Category == Honorific || t.Category == "military" }

// FindTitles takes the titles of the document, leftmost-longest, and notes where
// one ends, so that a name may begin there.
func (f *Finder) FindTitles() {
	n := len(f.Doc.Tokens)
	f.TitleAt = make([]int32, n+1)
	f.TitleEnd = make([]bool, n+1)
	f.InTitle = make([]bool, n+1)
	f.TitleEndsAt = make([]int32, n+1)
	for i := 0; i < n; {
		m, ok := f.Matches.Longest(i, lexicon.Title)
		if !ok {
			i++
			continue
		}
		if k := f.overlapping(m); k > i {
			if m, ok = f.Matches.Exact(text.Span{Start: i, End: k}, lexicon.Title); !ok {
				i = k // وفاقی وزیر خزانہ: وزیر خزانہ is the title
				continue
			}
		}
		f.Titles = append(f.Titles, m)
		f.TitleAt[i] = int32(len(f.Titles))
		f.TitleEndsAt[m.End] = int32(len(f.Titles))
		if t := f.Lex.Rules.Titles[m.Index]; t.Category != Modifier && !t.After {
			f.TitleEnd[m.End] = true
		}
		for k := i + 1; k < m.End; k++ {
			f.InTitle[k] = true
		}
		i = m.End
	}
}

// overlapping is where a title starts inside m that ends behind it, else 0.
func (f *Finder) overlapping(m lexicon.Match) int {
	for k := m.Start + 1; k < m.End; k++ {
		if q, ok := f.Matches.Longest(k, lexicon.Title); ok && q.End > m.End {
			return k
		}
	}
	return 0
}

// InName tells whether the title at token i is written as part of names, and
// where it ends.
func (f *Finder) InName(i int) (int, bool) {
	if t := f.TitleAt[i]; t > 0 {
		m := f.Titles[t-1]
		return m.End, f.Lex.Rules.Titles[m.Index].InName
	}
	return i, false
}
