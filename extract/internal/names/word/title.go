package word

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
	"bayan/rules"
)

// Categories of titles that behave otherwise than most.
const (
	Modifier  = "modifier"
	Kinship   = "kinship"
	Accused   = "accused"
	Honorific = "honorific"
)

// BeforeName tells whether a title is of those that people put right before their name: محترمہ, کرنل.
func BeforeName(t *rules.Title) bool { return t.Category == Honorific || t.Category == "military" }

// IsOffice tells whether a title says what somebody does or is by office, by itself.
func IsOffice(t *rules.Title) bool {
	return t.Category != Modifier && t.Category != Honorific && t.Category != Kinship
}

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

// TitleInName tells whether the title at token i is written as part of names, and
// where it ends.
func (f *Finder) TitleInName(i int) (int, bool) {
	if t := f.TitleAt[i]; t > 0 {
		m := f.Titles[t-1]
		return m.End, f.Lex.Rules.Titles[m.Index].InName
	}
	return i, false
}

// TitleBefore is the title that ends before token i, or nil.
func (f *Finder) TitleBefore(i int) *rules.Title {
	return f.title(f.TitleEndsAt[i])
}

// TitleFrom is the title that starts at token i, or nil.
func (f *Finder) TitleFrom(i int) *rules.Title {
	return f.title(f.TitleAt[i])
}

// title is the one of a number that TitleAt or TitleEndsAt has, or nil.
func (f *Finder) title(n int32) *rules.Title {
	if n == 0 {
		return nil
	}
	return &f.Lex.Rules.Titles[f.Titles[n-1].Index]
}

// OpensTitle tells whether a title other than a modifier starts at token i.
func (f *Finder) OpensTitle(i int) bool {
	t := f.TitleFrom(i)
	return t != nil && t.Category != Modifier
}

// ProperTitle tells whether the title before token i is one of a person and not
// the name of a trade, behind which a common noun may well follow.
func (f *Finder) ProperTitle(i int) bool {
	t := f.TitleBefore(i)
	if t == nil {
		return false
	}
	switch t.Category {
	case "job", "business", Kinship, Modifier, Accused:
		return false
	}
	return true
}

// general tells whether the title before token i only says of what walk of life somebody is.
func (f *Finder) general(i int) bool {
	t := f.TitleBefore(i)
	return t != nil && t.General
}

// kin tells whether a title of kinship ends before token i.
func (f *Finder) kin(i int) bool {
	t := f.TitleBefore(i)
	return t != nil && t.Category == Kinship
}

// CourtesyTitle tells whether a title that follows names stands at token j: صاحب.
func (f *Finder) CourtesyTitle(j int) bool {
	t := f.TitleFrom(j)
	return t != nil && t.After && f.Fold(j) != "جی"
}

// LongTitle tells whether a title of several words starts at token i, so that its first word is nobody's first name:
// عینی شاہد (محمد سلیم).
func (f *Finder) LongTitle(i int) bool {
	end, inName := f.TitleInName(i)
	return end > i+1 && !inName
}
