package lexicon

import (
	"bytes"
	"slices"
	"strings"
	"unicode/utf8"

	"bayan/extract/internal/morph"
	"bayan/extract/text"
)

// joiners are the letters that connect to the next one. Two words run together
// behind any other letter look no different, so that is where it happens.
const joiners = "بپتٹثجچحخسشصضطظعغفقکگلمنہھی"

// hamza at a word's end is dropped by folding, but not in the middle of two
// words run together.
var hamza = []byte("ء")

// maxParts is the most words that are looked for in one: کیاجارہاہےکہ.
const maxParts = 5

// kind is what a word may be as one of several run together.
type kind uint8

const (
	noPart    kind = iota
	anyPart        // a word that nothing knows, parted by a letter that only ends words: نےبومرا
	namePart       // a word known only as one of names
	wordPart       // an ordinary word, verb or title, or the name of something
	smallPart      // a small word of grammar
)

// small are the classes of words of grammar, which writers run together with
// whatever stands beside them.
const small = Sticky | Postposition | PersonPronoun | Pronoun | Conjunction | Auxiliary | Negation | Passive

// part is one of several words run together.
type part struct {
	word []byte
	id   int32
	kind kind
}

// part tells what a word can be as one of several.
func (l *Lexicon) part(word []byte) part {
	p := part{word: word, id: l.ids[string(bytes.TrimSuffix(word, hamza))]}
	c := l.classes[p.id]
	switch {
	case p.id == 0:
	case c&Sticky != 0 || len(word) >= 6 && (c&small != 0 || l.parts[p.id]&(text.Holds|text.Subordinate) != 0):
		p.kind = smallPart
	case len(word) < 6:
	case c&^(Given|Family|NameWord) != 0 || l.VerbForms(p.id) != nil || l.starts(p.id):
		p.kind = wordPart
	case c != 0 || len(word) >= 8:
		p.kind = namePart // the second are words that stand only inside listed names
	}
	return p
}

// starts tells whether a listed phrase begins with a word.
func (l *Lexicon) starts(id int32) bool { return int(id) < len(l.root) && l.root[id] != 0 }

// Split implements text.Vocabulary: the byte length of the first of the words
// that were run together in one that nothing knows, 0 if there are none.
func (l *Lexicon) Split(word []byte) int {
	if n := l.splitJoined(word); n > 0 {
		if l.rather(word, n) {
			return 0
		}
		return n
	}
	if n := l.splitJoiner(word); n > 0 {
		return n
	}
	return l.splitCase(word)
}

// splitJoined parts words that are so plainly two that not even a list of words knows them as one.
func (l *Lexicon) splitJoined(word []byte) int {
	n := l.splitPronoun(word)
	if n == 0 {
		n = l.splitParts(word)
	}
	if n == 0 {
		n = l.splitMarker(word)
	}
	if n == 0 {
		n = l.splitConnected(word)
	}
	if n == 0 {
		n = l.splitRelator(word)
	}
	if n == 0 {
		n = l.splitDocument(word)
	}
	if n == 0 {
		n = l.splitThat(word)
	}
	return n
}

// splitPronoun parts a pronoun from its postposition: انکا, اسکے.
func (l *Lexicon) splitPronoun(word []byte) int {
	for i := 4; i <= len(word)-4 && i <= 12; i += 2 {
		a, b := l.ids[string(word[:i])], l.ids[string(word[i:])]
		if l.classes[a]&(PersonPronoun|Pronoun) != 0 && l.classes[b]&Postposition != 0 {
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
	a, b := l.ids[string(word[:n])], l.ids[string(word[n:])]
	if l.classes[a]&CaseMarker == 0 || l.classes[a]&LetterName != 0 || l.classes[b] == 0 {
		return 0
	}
	return n
}

// splitConnected parts an ordinary word of four letters or more from a longer
// word of grammar behind a letter that connects, where the slip shows: اعلانکیا.
func (l *Lexicon) splitConnected(word []byte) int {
	for i := 8; i <= len(word)-6; i += 2 {
		a, b := l.ids[string(word[:i])], l.ids[string(word[i:])]
		if l.classes[a]&Common != 0 && l.classes[b]&Sticky != 0 && !l.In(b, WeakEnd) {
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
		a, b := l.ids[string(word[:i])], l.ids[string(word[i:])]
		if l.classes[a]&Relator != 0 && l.classes[b] != 0 && l.classes[b]&CaseMarker == 0 {
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

func (l *Lexicon) isGenitive(word []byte) bool { return l.classes[l.ids[string(word)]]&Genitive != 0 }

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
	if id == 0 || len(rest) < minParted && !l.head(id, Title) || l.classes[id] == 0 && !l.starts(id) {
		return 0
	}
	return len(that)
}

// splitJoiner parts a longer word with which a clause opens from a word behind it of four letters or more: جبکہمزید.
func (l *Lexicon) splitJoiner(word []byte) int {
	for i := minParted; i <= len(word)-minParted; i += 2 {
		a, b := l.classes[l.ids[string(word[:i])]], l.ids[string(word[i:])]
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
		if i >= minParted && l.classes[l.ids[string(word[i:])]]&(CaseMarker|Genitive) != 0 && l.beforeCase(word[:i], word[i:]) {
			return i
		}
	}
	return 0
}

// longCase is how many bytes a word has at least before a case marker that may also be the end of a name or of a verb's
// infinitive: six letters. اجینکا and اوسانکا are names, پونچھنے is a verb, though اجین, اوسان and پونچھ are words too.
const longCase = 12

// beforeCase tells whether a word before a case marker that was written on to it is a listed name, a group or people, of
// four letters or more, or another word of five letters, but not before نے, as which an infinitive ends that nothing knows
// (نکھارنے).
func (l *Lexicon) beforeCase(word, marker []byte) bool {
	id, agent := l.ids[string(word)], string(marker) == "نے"
	c := l.classes[id]
	switch {
	case id == 0 || l.VerbForms(id) != nil || agent && l.verbal(part{word: word, id: id}):
		return false
	case len(word) < longCase && (!certain(marker) || agent && l.head(id, Place)):
		return false
	case bytes.HasSuffix(word, []byte("ی")) && !certain(marker):
		return false
	case c&(GroupNoun|PersonNoun) != 0 || l.head(id, Place) || l.head(id, Agency) || l.head(id, Person):
		return true
	}
	return c&Common != 0 && len(word) >= minRelator && !agent
}

// step is the best way to read a word from some byte on: its first part, and
// what all its parts cost.
type step struct {
	part
	cost int
}

// splitParts finds the words that were run together, at letters that do not
// connect only: they are where nobody sees that the blank is missing. Of several
// ways it takes the one with the fewest words, and of these the one with the most
// words of grammar: کر رہے, not کرر ہے. It reads from the word's end, so that each
// end is read once.
func (l *Lexicon) splitParts(word []byte) int {
	best := make([]step, len(word)+1)
	for i := len(word) - 2; i >= 0; i-- {
		if !mayBegin(word, i) {
			continue
		}
		for j := i + 4; j <= len(word); j++ {
			if j-i == len(word) || j < len(word) && (best[j].cost == 0 || !mayBegin(word, j)) {
				continue
			}
			p := l.part(word[i:j])
			if p.kind == noPart &&
				((len(p.word) >= 6 || l.Letter(p.id)) && i == 0 && certain(p.word) ||
					(len(p.word) >= 6 || p.id != 0) && j == len(word) && certain(word[:i])) {
				p.kind = anyPart
			}
			if p.kind == noPart || j < len(word) && !l.beside(p, best[j].part) {
				continue
			}
			if cost := best[j].cost + 10 - int(p.kind); best[i].cost == 0 || cost < best[i].cost {
				best[i] = step{p, cost}
			}
		}
	}
	if best[0].cost == 0 || best[0].cost > 10*maxParts {
		return 0
	}
	return len(best[0].word)
}

// mayBegin tells whether a word may begin at byte i of some run together.
func mayBegin(word []byte, i int) bool {
	if i == 0 {
		return true
	}
	return utf8.RuneStart(word[i]) && !connects(word[:i])
}

// connects tells whether the last letter of a word would connect to a next one.
func connects(word []byte) bool {
	last, _ := utf8.DecodeLastRune(word)
	return strings.ContainsRune(joiners, last)
}

// certain tells whether a word ends in a letter that stands nowhere else, so that
// a word behind it must be another one.
func certain(word []byte) bool {
	last, _ := utf8.DecodeLastRune(word)
	return last == 'ے' || last == 'ں'
}

// beside tells whether a and b may be two words that were run together.
func (l *Lexicon) beside(a, b part) bool {
	if l.pairs[edge(a.id, b.id)] || l.cueBeside(a.id, b.id) {
		return true
	}
	ca := l.classes[a.id]
	switch {
	case ca&l.classes[b.id]&LetterName != 0:
		return certain(a.word) // جےپی
	case a.kind == anyPart:
		return b.kind == smallPart && !l.In(b.id, WeakEnd)
	case b.kind == anyPart:
		return a.kind == smallPart && len(a.word)+len(b.word) >= 10 // ایسےلگ
	case a.kind == smallPart && b.kind == smallPart:
		return l.besideSmall(a, b)
	case certain(a.word):
		return a.kind >= wordPart
	case a.kind == smallPart:
		// a longer word, since many begin like a small one: کونسل, پردے
		return b.kind == wordPart && (len(b.word) >= 8 || len(a.word) >= 6 && ca&Conjunction != 0) && !l.In(a.id, WeakStart)
	case b.kind == smallPart:
		return l.takesSmall(a, b)
	}
	return len(b.word) >= 8 && l.besideName(a, b)
}

// besideName tells whether b is a name that was written on to a title or to
// another part of the name: صدرفیروز, سرفرازاحمد.
func (l *Lexicon) besideName(a, b part) bool {
	const name = Given | Family
	switch {
	case l.head(a.id, Title):
		return l.classes[b.id]&name != 0 || l.head(b.id, Person)
	case b.kind == namePart || a.kind == namePart:
		return l.classes[a.id]&name != 0 && l.classes[b.id]&name != 0 && len(a.word) >= 8
	}
	return false
}

// cueBeside tells whether a is the noun of a cue and b a form of its verb:
// (وہ اسے) قراردے (سکتے ہیں).
func (l *Lexicon) cueBeside(a, b int32) bool {
	return slices.ContainsFunc(l.VerbForms(b), func(v VerbForm) bool { return l.pairs[edge(a, v.Verb)] })
}

// besideSmall tells whether two small words may stand one behind the other: no
// case marker stands behind another one or behind a finite verb (کونے is a
// corner), and of what ends other words no verb behind a case marker.
func (l *Lexicon) besideSmall(a, b part) bool {
	ca, cb := l.classes[a.id], l.classes[b.id]
	switch {
	case len(a.word)+len(b.word) <= 8 && !certain(a.word) && cb&(Conjunction|Auxiliary) == 0:
		return false // the name تواب
	case cb&Postposition != 0:
		return ca&(Postposition|Auxiliary) == 0 || certain(a.word)
	case l.In(b.id, WeakEnd) && cb&(Pronoun|PersonPronoun) == 0:
		return ca&Postposition == 0
	}
	return true
}

// takesSmall tells whether the small word b may have been written on to a.
func (l *Lexicon) takesSmall(a, b part) bool {
	if !l.In(b.id, WeakEnd) {
		return a.kind == wordPart ||
			len(a.word) >= 8 && (l.classes[b.id]&(Postposition|Conjunction) != 0 || l.parts[b.id]&text.Finite != 0)
	}
	if string(b.word) == "نے" {
		// not the infinitive of a verb that nothing lists: نکھارنے
		return (l.classes[a.id]&Common == 0 || l.starts(a.id)) && !l.verbal(a)
	}
	return l.classes[b.id]&Auxiliary != 0 && l.verbal(a)
}

// verbal tells whether a word is the root of a verb (بنا دیا), by its other forms.
func (l *Lexicon) verbal(p part) bool {
	if l.HasForm(p.id, morph.Root) || l.HasForm(p.id, morph.Subjunctive) {
		return true
	}
	for _, end := range []string{"نا", "تا", "تے", "تی", "یا"} {
		if l.ids[string(p.word)+end] != 0 {
			return true
		}
	}
	return false
}

// head tells whether a word alone is an entry of kind k.
func (l *Lexicon) head(id int32, k Kind) bool {
	return l.starts(id) && slices.ContainsFunc(l.entries[l.root[id]], func(e Entry) bool { return e.Kind == k })
}
