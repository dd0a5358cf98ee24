package lexicon

import "bytes"

// Split implements text.Vocabulary: the byte length of the first of the words
// that were run together in one that nothing knows, 0 if there are none.
func (l *Lexicon) Split(word []byte) int {
	if n := l.splitJoined(word); n > 0 {
		if l.ratherRespelled(word, n) {
			return 0
		}
		return n
	}
	if n := l.splitJoiner(word); n > 0 {
		return n
	}
	return l.splitCase(word)
}

// plainSplits are the ways to part words that are so plainly several that not even a list of words knows them as one, in
// the order in which they are tried.
var plainSplits = []func(*Lexicon, []byte) int{
	(*Lexicon).splitPronoun, (*Lexicon).splitParts, (*Lexicon).splitMarker, (*Lexicon).splitConnected,
	(*Lexicon).splitRelator, (*Lexicon).splitDocument, (*Lexicon).splitThat,
}

// splitJoined parts a word in one of these ways.
func (l *Lexicon) splitJoined(word []byte) int {
	for _, split := range plainSplits {
		if n := split(l, word); n > 0 {
			return n
		}
	}
	return 0
}

// splitPronoun parts a pronoun from its postposition: انکا, اسکے.
func (l *Lexicon) splitPronoun(word []byte) int {
	for i := 4; i <= len(word)-4 && i <= 12; i += 2 {
		if l.classesOf(word[:i])&(PersonPronoun|Pronoun) != 0 && l.classesOf(word[i:])&Postposition != 0 {
			return i
		}
	}
	return 0
}

// splitMarker parts a case marker that ends with ے, which ends all words in which it stands, from a word too short to
// be looked for elsewhere: نےبی (بی سی کو بتایا). کے is a letter's name too: کےپی.
func (l *Lexicon) splitMarker(word []byte) int {
	n := bytes.Index(word, []byte("ے")) + len("ے")
	if n < len("ے") || n == len(word) {
		return 0
	}
	marker := l.classesOf(word[:n])
	if marker&CaseMarker == 0 || marker&LetterName != 0 || l.classesOf(word[n:]) == 0 {
		return 0
	}
	return n
}

// splitConnected parts an ordinary word of four letters or more from a longer
// word of grammar behind a letter that connects, where the slip shows: اعلانکیا.
func (l *Lexicon) splitConnected(word []byte) int {
	for i := 8; i <= len(word)-6; i += 2 {
		if b := l.ids[string(word[i:])]; l.classesOf(word[:i])&Common != 0 && l.classes[b]&Sticky != 0 && !l.In(b, WeakEnd) {
			return i
		}
	}
	return 0
}

// minRelator is how many bytes a word behind کے has at least that is parted from the word behind it: five letters.
const minRelator = 10

// splitRelator parts a longer word that stands behind کے from a known word behind it: (رپورٹ کے) مطابقمذکورہ. Before a
// case marker it is rather a name: دوراننے (کہا).
func (l *Lexicon) splitRelator(word []byte) int {
	for i := minRelator; i <= len(word)-4; i += 2 {
		if behind := l.classesOf(word[i:]); l.classesOf(word[:i])&Relator != 0 && behind != 0 && behind&CaseMarker == 0 {
			return i
		}
	}
	return 0
}

// minParted is how many bytes a word has at least that is parted from a genitive or کہ: four letters. In shorter ones
// chance would see too many.
const minParted = 8

// splitDocument parts the noun of a report, a body or the media from a genitive on either side of it, with whatever letter
// the words meet: ادارے کیرپورٹکے (مطابق), ذرائع ابلاغکے (مطابق).
func (l *Lexicon) splitDocument(word []byte) int {
	const genitive = len("کے")
	if n := len(word) - genitive; n >= minParted && l.isGenitive(word[n:]) {
		if l.isDocument(word[:n]) || n-genitive >= minParted && l.isGenitive(word[:genitive]) && l.isDocument(word[genitive:n]) {
			return n
		}
	}
	if len(word)-genitive >= minParted && l.isGenitive(word[:genitive]) && l.isDocument(word[genitive:]) {
		return genitive
	}
	return 0
}

func (l *Lexicon) isGenitive(word []byte) bool { return l.classesOf(word)&Genitive != 0 }

func (l *Lexicon) isDocument(word []byte) bool {
	id := l.ids[string(word)]
	return l.classes[id]&(Document|MediaWord|GroupNoun) != 0 || l.In(id, MediaNoun)
}

// splitThat parts کہ from a known word behind it of four letters or more, or a title: (لکھا) کہپاکستان, کہصدر.
func (l *Lexicon) splitThat(word []byte) int {
	const that = "کہ"
	rest, ok := bytes.CutPrefix(word, []byte(that))
	if !ok || bytes.HasPrefix(rest, []byte("ل")) {
		return 0 // کہلانے is a verb of its own
	}
	id := l.ids[string(rest)]
	if id == 0 || len(rest) < minParted && !l.isEntry(id, Title) || l.classes[id] == 0 && !l.startsPhrase(id) {
		return 0
	}
	return len(that)
}

// splitJoiner parts a longer word with which a clause opens from a word behind it of four letters or more: جبکہمزید.
func (l *Lexicon) splitJoiner(word []byte) int {
	for i := minParted; i <= len(word)-minParted; i += 2 {
		a, b := l.classesOf(word[:i]), l.ids[string(word[i:])]
		if a&Opener != 0 && a&(ClauseStart|Conjunction|Particle) != 0 && b != 0 && !l.Fragment(b) {
			return i
		}
	}
	return 0
}

// splitCase parts a case marker or a genitive from a word before it: امریکہکے, متحدہنے.
func (l *Lexicon) splitCase(word []byte) int {
	for _, marker := range []int{len("کے"), len("میں")} {
		i := len(word) - marker
		if i >= minParted && l.classesOf(word[i:])&(CaseMarker|Genitive) != 0 && l.beforeCase(word[:i], word[i:]) {
			return i
		}
	}
	return 0
}

// longCase is how many bytes a word has at least before a case marker that may also be the end of a name or of a verb's
// infinitive: six letters. اجینکا and اوسانکا are names, پونچھنے is a verb, though اجین, اوسان and پونچھ are words too.
const longCase = 12

// minCommonCase is how many bytes an ordinary word has at least before a case marker that was written on to it: five letters.
const minCommonCase = 10

// beforeCase tells whether a word before a case marker that was written on to it is a listed name, a group or people, of
// four letters or more, or another word of five letters, but not before نے, as which an infinitive ends that nothing knows
// (نکھارنے).
func (l *Lexicon) beforeCase(word, marker []byte) bool {
	id, agent := l.ids[string(word)], string(marker) == "نے"
	c := l.classes[id]
	switch {
	case id == 0 || l.VerbForms(id) != nil || agent && l.verbal(part{word: word, id: id}):
		return false
	case len(word) < longCase && (!certain(marker) || agent && l.isEntry(id, Place)):
		return false
	case bytes.HasSuffix(word, []byte("ی")) && !certain(marker):
		return false
	case c&(GroupNoun|PersonNoun) != 0 || l.isEntry(id, Place) || l.isEntry(id, Agency) || l.isEntry(id, Person):
		return true
	}
	return c&Common != 0 && len(word) >= minCommonCase && !agent
}

// forgetJoined takes words out of the vocabulary that are only several written
// as one (کرلیا, کےمطابق), so that the tokenizer takes them apart. A word of a
// listed phrase stays (وکٹ کیپر), and so does one of the list whole_words.
func (l *Lexicon) forgetJoined() {
	var joined []string
	for w, id := range l.ids {
		if l.classes[id]&^Common == 0 && l.VerbForms(id) == nil && !l.inPhrases[id] && l.splitJoined([]byte(w)) > 0 {
			joined = append(joined, w)
		}
	}
	for _, w := range joined {
		delete(l.ids, w)
	}
}
