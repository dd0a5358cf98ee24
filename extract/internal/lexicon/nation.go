package lexicon

import "bayan/rules"

// maxEnclosing is how many places at most enclose one another.
const maxEnclosing = 6

// enclose finds the outermost place around each.
func (l *Lexicon) enclose(set *rules.Set) {
	named := map[string]int32{}
	for i, p := range set.Places {
		named[p.Name] = int32(i)
	}
	for i := range set.Places {
		at := int32(i)
		for range maxEnclosing {
			in, ok := named[set.Places[at].In]
			if !ok {
				break
			}
			at = in
		}
		l.country = append(l.country, at)
	}
}

// Country is the outermost place that the rules tell of around one.
func (l *Lexicon) Country(place int32) int32 { return l.country[place] }

// NationOfAgency is the country of the place with whose name or adjective an agency's name begins: that of انڈین نیشنل کانگریس.
func (l *Lexicon) NationOfAgency(agency int32) (int32, bool) {
	words := l.agencies[agency]
	if len(words) == 0 {
		return 0, false
	}
	for _, e := range l.entries[l.root[words[0]]] {
		if e.Kind == Demonym || e.Kind == Place {
			return l.Country(e.Index), true
		}
	}
	return 0, false
}
