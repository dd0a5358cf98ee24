package names

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// closed is the end of an organisation's name that starts at token i and ends
// with a head: قومی احتساب بیورو, or 0. At least one word before the head must be
// a name or a word used inside such names, and a name where the head is of the
// kind that anything may be: چینی کمپنی and فٹبال کلب name none.
func (f *finder) closed(i int, p text.Span) int {
	if !f.opensAgency(i) && !f.headOf(i) || f.letter(i) && (f.letter(i-1) || f.is(i+1, lexicon.AgencyLast) && !f.letter(i+1)) {
		return 0 // (ٹی) وی چینل, (کون) سی لیگ
	}
	end, n := 0, closing{}
	for j := i; j < p.End && j-i < 7; j++ {
		if f.doc.Tokens[j].Kind != text.Word && f.doc.Tokens[j].Kind != text.Number {
			break
		}
		if j > i && f.anotherBegins(i, j) {
			return 0
		}
		if f.breaksOff(j, end) {
			break // یورپی یونین (کردستان ورکرز پارٹی)
		}
		if f.is(j, lexicon.AgencyLast) || f.in(j, lexicon.AgencyOf) {
			if of := f.purpose(j+1, p); of > j+1 {
				return of // انسٹیٹیوٹ آف انٹرنیشنل افیئرز
			}
			if j == i && f.association(i) {
				continue
			}
		}
		tv := f.fold(j) == "ٹی"
		if tv && (f.fold(j+1) != "وی" || j-i > 2) {
			if f.letter(j-1) || j == i && f.letter(j+1) {
				continue // آئی ٹی بورڈ, ٹی سی ایس لمیٹڈ
			}
			break // ڈومیسٹک ٹی ٹوئنٹی
		}
		if j > i && f.is(j, lexicon.AgencyLast) && f.closedBy(i, j, n) {
			end = j + 1
			if tv {
				end++ // دنیا ٹی وی
			}
			continue
		}
		if tv {
			j++ // امریکی ٹی وی (چینل)
			continue
		}
		words := f.inFront(i, j, end, &n)
		if words == 0 {
			break
		}
		j += words - 1
	}
	return end
}

// closing is what the words in front of a head that closes an organisation's name tell.
type closing struct {
	named   bool // one of them is a name or a word inside such names
	more    bool // they are more than the adjective of a country
	strange bool // nothing knows one of them
	own     int  // how much they make the name its own
	fillers int  // of how many one alone names none
}

// inFront notes what the word at token j tells that stands in front of the head of an organisation's name, which starts at
// token i and ends at token end so far. It gives how many words it is, 0 if it cannot stand there.
func (f *finder) inFront(i, j, end int, n *closing) int {
	if words := f.origin(j); words > 1 {
		n.named = true
		n.more = n.more || f.placeEnd(j) == j+words // نیو یارک, but سری لنکن
		return words
	}
	if f.in(j, lexicon.AgencyFiller) && f.titleAt[j] == 0 {
		n.fillers++
		n.named = n.named || n.fillers > 1 // ریسرچ کونسل names none, فوڈ ریسرچ کونسل does
		n.more = true
		return 1
	}
	if f.is(j, lexicon.AgencyInside) && j > i && end == 0 || f.insideAgency(j) {
		n.own += f.ownWeight(j)
		n.strange = n.strange || f.unknown(j)
		n.more = n.more || n.named || !f.adjective(j)
		n.named = n.named || !f.is(j, lexicon.AgencyInside)
		return 1
	}
	if j > i && end == 0 && n.named && f.fieldOfBody(i, j) {
		n.own += 2
		n.more = true
		return 1
	}
	return 0
}

// maxField is the most ordinary words before the formal head of a body.
const maxField = 2

// fieldOfBody tells whether token j is an ordinary noun of the field of a body whose name starts with a place at token i
// and ends soon with a formal head: پاکستان فرنیچر کونسل, پنجاب ٹیکسٹ بک بورڈ. A word in ی may be an adjective that only
// describes it: پاکستان سرکاری بورڈ.
func (f *finder) fieldOfBody(i, j int) bool {
	m, ok := f.matches.Longest(i, lexicon.Place)
	if !ok && f.is(i, lexicon.AgencyWord) {
		m, ok = f.matches.Longest(i+1, lexicon.Place) // آل (پاکستان)
	}
	if !ok || f.common(m.Entry) || m.End > j || f.is(i-1, lexicon.PlaceFirst) {
		return false
	}
	for k := m.End; k < j; k++ {
		if _, ok := f.inWords(k); ok {
			return false // (متحدہ عرب) امارات خلیجی تعاون کونسل
		}
	}
	for k := j; k <= j+maxField && k < len(f.doc.Tokens); k++ {
		if k > j && f.in(k, lexicon.FormalHead) {
			return true
		}
		if w := f.fold(k); !f.bareWord(k) || f.titleAt[k] > 0 || strings.HasSuffix(w, "ی") || strings.HasSuffix(w, "وں") || f.is(k, lexicon.Given|lexicon.Indefinite) || f.in(k, lexicon.Quantifier) {
			return false
		}
	}
	return false
}

// closedBy tells whether the name that starts at token i may end with the head at token j. A head that is a word inside
// names as well does so behind known words only where no noun follows: پاکستان انٹرنیشنل (فلم فیسٹیول).
func (f *finder) closedBy(i, j int, n closing) bool {
	switch {
	case !n.named || n.own <= 1 && f.is(j, lexicon.AgencyKind) || f.surnameHead(i, j):
		return false
	case !n.more && !f.in(j, lexicon.NationalHead) && f.fold(j+1) != "برایے":
		return false // امریکی یونیورسٹی
	}
	if f.is(j, lexicon.AgencyWord) && f.titleAt[j] > 0 {
		return false // (پشاور) آرمی چیف
	}
	return n.strange || !f.is(j, lexicon.AgencyWord) || j+1 >= len(f.doc.Tokens) || !f.bareWord(j+1)
}

// adjective tells whether token i is the adjective of a country or place.
func (f *finder) adjective(i int) bool {
	_, ok := f.matches.Longest(i, lexicon.Demonym)
	return ok
}

// breaksOff tells whether an organisation's name cannot go on at token j, since there begins what only looks like a name,
// or another organisation's behind the head that may close the one before, at token end; 0 before any head.
func (f *finder) breaksOff(j, end int) bool {
	if _, ok := f.inWords(j); ok && end > 0 {
		return true
	}
	m, ok := f.matches.Longest(j, lexicon.NotName)
	return ok && m.Len() > 1 && f.is(j, lexicon.AgencyLast) // (لیاری) گینگ وار
}

// inWords is the longest listed organisation at token j, if its name has several words that are no letters.
func (f *finder) inWords(j int) (lexicon.Match, bool) {
	m, ok := f.matches.Longest(j, lexicon.Agency)
	return m, ok && m.Len() > 1 && !f.letters(m.Span)
}

// ownWeight is how much token j makes an organisation's name its own, where 2 is enough: one word that such names are
// made of says nothing, two do: اینٹی سائبر فورس.
func (f *finder) ownWeight(j int) int {
	switch {
	case f.adjective(j), f.is(j, lexicon.AgencyInside|lexicon.AgencyLast), f.in(j, lexicon.Sport) && !f.in(j, lexicon.TeamKind):
		return 0
	case f.is(j, lexicon.AgencyWord):
		return 1
	}
	return 2
}

// surnameHead tells whether the head at token j is the surname of somebody whose first name starts at token i:
// عرفان ورک.
func (f *finder) surnameHead(i, j int) bool {
	return f.is(j, lexicon.Family) && f.is(j-1, lexicon.Given) && f.is(i, lexicon.Given) && j-i <= 2
}

// anotherBegins tells whether the words from i to j are somebody's name, or letters,
// before an organisation that begins at token j: چیئرمین محسن نقوی پاکستان کرکٹ بورڈ.
func (f *finder) anotherBegins(i, j int) bool {
	_, listed := f.inWords(j)
	if !listed && (j-i < 2 || f.origin(j) == 0) {
		return false
	}
	for k := i; k < j; k++ {
		if !f.is(k, lexicon.Given|lexicon.Family) && !(listed && f.letter(k)) {
			return false
		}
	}
	return true
}

// origin is the number of words of a place or its adjective at token i, 0 for none.
func (f *finder) origin(i int) int {
	n := 0
	for _, k := range []lexicon.Kind{lexicon.Place, lexicon.Demonym} {
		if m, ok := f.matches.Longest(i, k); ok && !f.common(m.Entry) {
			n = max(n, m.Len())
		}
	}
	return n
}

// opensAgency tells whether an organisation's name may start at token i.
func (f *finder) opensAgency(i int) bool {
	if f.fold(i) == "بار" && !f.is(i+1, lexicon.AgencyLast) {
		return false // دو بار ورلڈ باکسنگ کونسل
	}
	if f.in(i, lexicon.AgencyMiddle) {
		return false // زیر کنٹرول الیکشن کمیشن
	}
	return (f.insideAgency(i) || f.origin(i) > 1 || f.in(i, lexicon.AgencyFiller)) && !f.is(i, lexicon.AgencyInside)
}

// headOf tells whether an organisation's name starts with its head at token i and goes on in English: انسٹیٹیوٹ آف,
// سینٹر فار.
func (f *finder) headOf(i int) bool {
	of := f.fold(i + 1)
	if f.association(i) {
		return true
	}
	return of == "آف" && f.is(i, lexicon.AgencyLast) || (of == "آف" || of == "فار") && f.in(i, lexicon.AgencyOf)
}

// association tells whether an organisation's name starts at token i with a head of two words: ایسوسی ایشن آف.
func (f *finder) association(i int) bool {
	return f.is(i, lexicon.AgencyLast) && f.fold(i+1) == "ایشن" && f.fold(i+2) == "آف"
}

// insideAgency tells whether token i can distinguish an organisation: a place or
// its adjective, a word of organisations' names, or a word that nothing knows.
func (f *finder) insideAgency(i int) bool {
	if f.is(i, lexicon.AgencyWord) || f.letter(i) {
		return true
	}
	if f.is(i, lexicon.Postposition|lexicon.Pronoun|lexicon.PersonPronoun|lexicon.Conjunction|lexicon.Auxiliary|lexicon.GroupNoun|lexicon.PersonNoun) {
		return false
	}
	for _, m := range f.matches.At(i) {
		if m.Len() == 1 && (m.Kind == lexicon.Place && !f.common(m.Entry) || m.Kind == lexicon.Demonym) {
			return true // also where the list of common words has it
		}
	}
	if f.is(i, lexicon.Common) {
		return false
	}
	return f.nameStrength(i) > never
}
