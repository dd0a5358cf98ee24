package names

import "bayan/extract/internal/lexicon"

// ofNation is the one of several agencies by the same alias of whose country the article tells most: کانگریس is the
// party of India or the parliament of the United States.
func (k *linker) ofNation(listed []lexicon.Entry) (lexicon.Entry, bool) {
	if k.told == nil {
		k.countNations()
	}
	var best lexicon.Entry
	most, equal := 0, false
	for _, l := range listed {
		p, ok := k.lex.NationOf(l.Index)
		if n := k.told[p]; ok && n >= most && n > 0 {
			best, most, equal = l, n, n == most
		}
	}
	return best, most > 0 && !equal
}

// countNations counts how often the article tells of each country.
func (k *linker) countNations() {
	k.told = map[int32]int{}
	for i := range k.doc.Tokens {
		m, ok := k.matches.Longest(i, lexicon.Demonym)
		if p, place := k.matches.Longest(i, lexicon.Place); place && (!ok || p.End > m.End) {
			m, ok = p, true
		}
		if ok {
			k.told[k.lex.Country(m.Index)]++
		}
	}
}
