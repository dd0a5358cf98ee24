package lexicon

import "strings"

// minLatin is how many bytes a name in Latin letters has at least by which an agency is found.
const minLatin = 4

// addLatin notes the name of an agency in Latin letters, as written and in capitals.
func (l *Lexicon) addLatin(name string, agency int32) {
	if len(name) < minLatin {
		return
	}
	for _, n := range []string{name, strings.ToUpper(name)} {
		if a, ok := l.latin[n]; ok && a != agency {
			l.latin[n] = -1
			continue
		}
		l.latin[n] = agency
	}
}

// LatinAgency is the only agency that the rules give this name in Latin letters: Reuters, REUTERS.
func (l *Lexicon) LatinAgency(name string) (Entry, bool) {
	a, ok := l.latin[name]
	return Entry{Kind: Agency, Index: a}, ok && a >= 0
}
