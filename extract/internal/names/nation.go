package names

import (
	"strconv"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names/mention"
	"bayan/extract/text"
)

// ofNation is the one of several agencies by the same alias of whose country the article tells most: کانگریس is the
// party of India or the parliament of the United States.
func (k *linker) ofNation(listed []lexicon.Entry) (lexicon.Entry, bool) {
	if k.told == nil {
		k.countNations()
	}
	var best lexicon.Entry
	most, equal := 0, false
	for _, l := range listed {
		p, ok := k.Lex.NationOfAgency(l.Index)
		if n := k.told[p]; ok && n >= most && n > 0 {
			best, most, equal = l, n, n == most
		}
	}
	return best, most > 0 && !equal
}

// countNations counts how often the article tells of each country.
func (k *linker) countNations() {
	k.told = map[int32]int{}
	for i := range k.Doc.Tokens {
		m, ok := k.Matches.Longest(i, lexicon.Demonym)
		if p, place := k.Matches.Longest(i, lexicon.Place); place && (!ok || p.End > m.End) {
			m, ok = p, true
		}
		if ok {
			k.told[k.Lex.Country(m.Index)]++
		}
	}
}

// nationalKey is what the names of a country's force, ministry or team share, whether the country stands in them by its name or by its
// adjective: پاکستان ہاکی ٹیم, پاکستانی ہاکی ٹیم, شام کی فوج, شامی فوج. It is empty for all else.
func (k *linker) nationalKey(c mention.Candidate) string {
	if c.Type != Agency || c.Parent < 0 || len(c.Listed) > 0 {
		return ""
	}
	rest := c.Start
	for _, m := range k.Matches.At(c.Start) {
		if (m.Kind == lexicon.Demonym || m.Kind == lexicon.Place) && int(m.Index) == c.Parent && m.End < c.End {
			rest = max(rest, m.End)
		}
	}
	if rest > c.Start && k.Is(rest, lexicon.Genitive) {
		rest++
	}
	if rest == c.Start || rest >= c.End {
		return ""
	}
	return Agency.String() + strconv.Itoa(c.Parent) + " " + text.Fold(k.Doc.Text(text.Span{Start: rest, End: c.End}))
}
