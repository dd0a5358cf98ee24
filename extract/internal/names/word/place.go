package word

import "bayan/extract/internal/lexicon"

// Origin is the number of words of a place or its adjective at token i, 0 for none.
func (f *Finder) Origin(i int) int {
	n := 0
	for _, k := range []lexicon.Kind{lexicon.Place, lexicon.Demonym} {
		if m, ok := f.Matches.Longest(i, k); ok && !f.Common(m.Entry) {
			n = max(n, m.Len())
		}
	}
	return n
}

// PlaceEnd is where the listed place ends that starts at token i, by a name that is no common word; 0 if there is none.
func (f *Finder) PlaceEnd(i int) int {
	if m, ok := f.Matches.Longest(i, lexicon.Place); ok && !f.Common(m.Entry) {
		return m.End
	}
	return 0
}

// IsPlace tells whether token i alone is a listed place.
func (f *Finder) IsPlace(i int) bool { return i >= 0 && f.PlaceEnd(i) == i+1 }
