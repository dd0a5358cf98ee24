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

// minInitials is how many letters stand for an agency at least: of two, chance makes too many.
const minInitials = 3

// addLatinPerson notes the words of somebody's name in Latin letters.
func (l *Lexicon) addLatinPerson(name string) {
	for _, w := range strings.Fields(name) {
		if len(w) > 1 && w[0] >= 'A' && w[0] <= 'Z' {
			l.latinPeople[strings.ToLower(w)] = true
		}
	}
}

// addInitials notes the letters that stand for an agency: ICC for International Cricket Council, and BBC for itself.
func (l *Lexicon) addInitials(name string) {
	if len(name) >= minInitials && name == strings.ToUpper(name) {
		l.initials[name] = true
		return
	}
	var letters []byte
	for _, w := range strings.FieldsFunc(name, func(r rune) bool { return r == ' ' || r == '-' }) {
		if w[0] >= 'A' && w[0] <= 'Z' {
			letters = append(letters, w[0])
		}
	}
	if len(letters) >= minInitials {
		l.initials[string(letters)] = true
	}
}

// KnownInitials tells whether letters are those of a listed agency.
func (l *Lexicon) KnownInitials(letters string) bool { return l.initials[letters] }

// CountLatinNames is how many words of a run in Latin letters are words of listed people's names: Max Weber, JOHN SMITH.
func (l *Lexicon) CountLatinNames(run string) int {
	n := 0
	for _, w := range strings.Fields(strings.ToLower(run)) {
		if l.latinPeople[w] {
			n++
		}
	}
	return n
}
