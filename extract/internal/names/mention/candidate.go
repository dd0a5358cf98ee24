package mention

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
	"bayan/rules"
)

// Type is the type of an entity.
type Type uint8

const (
	Person Type = iota
	Place
	Agency
)

// String gives the name used in summaries.
func (t Type) String() string { return [...]string{"person", "place", "agency"}[t] }

// Candidate is a stretch of tokens that names something.
type Candidate struct {
	text.Span
	Type   Type
	Listed []lexicon.Entry // entries that the tokens match; several for a shared alias
	Rule   rules.Pos
	Short  bool // part of a longer name in the article
	Parent int  // place index of a demonym that heads an agency, else -1
}

// walk goes through each paragraph from left to right and takes at every token
// the longest name that starts there; of equally long ones the listed wins.
func (f *Finder) walk() []Candidate {
	var out []Candidate
	for _, p := range f.Doc.Paragraphs {
		for i := p.Start; i < p.End; {
			block, blocked := f.Matches.Longest(i, lexicon.NotName)
			best, ok := f.longestAt(i, p)
			if blocked && (!ok || best.End <= block.End || block.Len() > 1 && best.Type == Person && len(best.Listed) == 0) { // ماشا اللہ (عمران خان)
				i = block.End
				continue
			}
			if !ok {
				i++
				continue
			}
			out = append(out, best)
			i = best.End
		}
	}
	return out
}

// longestAt is the longest candidate at token i of paragraph p.
func (f *Finder) longestAt(i int, p text.Span) (Candidate, bool) {
	var best Candidate
	found := false
	consider := func(c Candidate, ok bool) {
		if ok && (!found || c.End > best.End) {
			best, found = c, true
		}
	}
	if f.Doc.Kind(i) == text.Latin {
		return f.latin(i, p)
	}
	if !f.IsWord(i) {
		return best, false
	}
	if f.article(i, p) {
		if c, ok := f.longestAt(i+1, p); ok && c.Type == Agency && c.Len() > 1 {
			c.Start = i
			return c, true
		}
	}
	consider(f.listed(i, lexicon.Agency))
	consider(f.listed(i, lexicon.Person))
	consider(f.listed(i, lexicon.Place))
	if c, ok := f.named[i]; ok {
		consider(c, ok)
	}
	consider(f.agency(i, p))
	consider(f.spelled(i, p))
	consider(f.introduced(i, p))
	consider(f.place(i, p))
	consider(f.person(i, p))
	if !found {
		return best, false
	}
	return f.goneOn(best, p), true
}

// goneOn is a name of paragraph p with the words behind it that belong to it, which may make another thing of it: شیخ زید
// (ہسپتال) is a place, ملتان (ٹائیگرز) a team.
func (f *Finder) goneOn(c Candidate, p text.Span) Candidate {
	if c.Type == Person && f.suffixed(c.End, p) {
		c.End++
	}
	if c.Type == Person && c.Len() == 1 && f.lady(c.End, p) {
		c.End, c.Listed = c.End+2, nil
	}
	if f.namedAfter(c) {
		c = f.withPlaceWord(c, "place_last")
	}
	if team, ok := f.teamName(c); ok && team.End <= p.End {
		return team
	}
	if c.Type == Place && len(c.Listed) > 0 && f.In(c.End, lexicon.PlaceTail) && c.End < p.End {
		c = f.withPlaceWord(c, "place_tails")
	}
	c = f.house(c)
	if end := f.tail(c, p); end > c.End {
		if !f.tailed(c, end) {
			c.Listed = nil
		}
		c.End = end
	}
	return c
}

// withPlaceWord is the place that a name makes with the one word of a list behind it.
func (f *Finder) withPlaceWord(c Candidate, list string) Candidate {
	return Candidate{Span: text.Span{Start: c.Start, End: c.End + 1}, Type: Place, Parent: -1, Rule: f.ListRule(list, c.End)}
}

// article tells whether token i is the English article before a name, not the verb: اخبار (دی) ایکسپریس ٹربیون, but not
// منظوری دے دی.
func (f *Finder) article(i int, p text.Span) bool {
	if f.Fold(i) != "دی" || i+1 >= p.End || !f.IsWord(i+1) {
		return false
	}
	return i == p.Start || !f.IsWord(i-1) ||
		f.Is(i-1, lexicon.Postposition|lexicon.Conjunction|lexicon.Introducer|lexicon.GroupNoun)
}

// suffixed tells whether the name of a person that ends before token i goes on with a word behind names: ملکہ الزبتھ
// دوم (نے), ہارون جونیئر (نے), but not بابر اعظم اول (رہے).
func (f *Finder) suffixed(i int, p text.Span) bool {
	if i >= p.End || !f.Is(i, lexicon.NameSuffix) || f.OpensTitle(i) {
		return false
	}
	return f.Is(i+1, lexicon.Postposition) || f.Doc.Kind(i+1) == text.Punct
}

// lady tells whether the words بی بی behind a first name stand at token i, with which women are called, and not the letters
// of بی بی سی.
func (f *Finder) lady(i int, p text.Span) bool {
	return i+1 < p.End && f.Fold(i) == "بی" && f.Fold(i+1) == "بی" && !f.IsLetter(i+2) && f.Is(i-1, lexicon.Given)
}
