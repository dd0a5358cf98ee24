package mention

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names/word"
	"bayan/extract/text"
)

// maxClosed is the most words of an organisation's name that ends with its head.
const maxClosed = 7

// closed is the end of an organisation's name that starts at token i and ends
// with a head: قومی احتساب بیورو, or 0. At least one word before the head must be
// a name or a word used inside such names, and a name where the head is of the
// kind that anything may be: چینی کمپنی and فٹبال کلب name none.
func (f *Finder) closed(i int, p text.Span) int {
	if !f.opensAgency(i) && !f.headOf(i) ||
		f.IsLetter(i) && (f.IsLetter(i-1) || f.Is(i+1, lexicon.AgencyLast) && !f.IsLetter(i+1)) {
		return 0 // (ٹی) وی چینل, (کون) سی لیگ
	}
	end, n := 0, closing{}
	for j := i; j < p.End && j-i < maxClosed; j++ {
		if !f.IsWord(j) && f.Doc.Kind(j) != text.Number {
			break
		}
		if j > i && f.anotherBegins(i, j) {
			return 0
		}
		if f.breaksOff(j, end) {
			break // یورپی یونین (کردستان ورکرز پارٹی)
		}
		if f.Is(j, lexicon.AgencyLast) || f.In(j, lexicon.AgencyOf) {
			if of := f.purpose(j+1, p); of > j+1 {
				return of // انسٹیٹیوٹ آف انٹرنیشنل افیئرز
			}
			if j == i && f.association(i) {
				continue
			}
		}
		tv := f.Fold(j) == "ٹی"
		if tv && (f.Fold(j+1) != "وی" || j-i > 2) {
			if f.IsLetter(j-1) || j == i && f.IsLetter(j+1) {
				continue // آئی ٹی بورڈ, ٹی سی ایس لمیٹڈ
			}
			break // ڈومیسٹک ٹی ٹوئنٹی
		}
		if j > i && f.Is(j, lexicon.AgencyLast) && f.closedBy(i, j, n) {
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
func (f *Finder) inFront(i, j, end int, n *closing) int {
	if words := f.OriginLen(j); words > 1 {
		n.named = true
		n.more = n.more || f.PlaceEnd(j) == j+words // نیو یارک, but سری لنکن
		return words
	}
	if f.In(j, lexicon.AgencyFiller) && f.TitleAt[j] == 0 {
		n.fillers++
		n.named = n.named || n.fillers > 1 // ریسرچ کونسل names none, فوڈ ریسرچ کونسل does
		n.more = true
		return 1
	}
	if f.Is(j, lexicon.AgencyInside) && j > i && end == 0 || f.insideAgency(j) {
		n.own += f.ownWeight(j)
		n.strange = n.strange || f.Unknown(j)
		n.more = n.more || n.named || !f.adjective(j)
		n.named = n.named || !f.Is(j, lexicon.AgencyInside)
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
func (f *Finder) fieldOfBody(i, j int) bool {
	m, ok := f.Matches.Longest(i, lexicon.Place)
	if !ok && f.Is(i, lexicon.AgencyWord) {
		m, ok = f.Matches.Longest(i+1, lexicon.Place) // آل (پاکستان)
	}
	if !ok || f.IsCommonWord(m.Entry) || m.End > j || f.Is(i-1, lexicon.PlaceFirst) {
		return false
	}
	for k := m.End; k < j; k++ {
		if _, ok := f.inWords(k); ok {
			return false // (متحدہ عرب) امارات خلیجی تعاون کونسل
		}
	}
	for k := j; k <= j+maxField && k < len(f.Doc.Tokens); k++ {
		if k > j && f.In(k, lexicon.FormalHead) {
			return true
		}
		if w := f.Fold(k); !f.BareWord(k) || f.TitleAt[k] > 0 || strings.HasSuffix(w, "ی") || strings.HasSuffix(w, "وں") ||
			f.Is(k, lexicon.Given|lexicon.Indefinite) || f.In(k, lexicon.Quantifier) {
			return false
		}
	}
	return false
}

// closedBy tells whether the name that starts at token i may end with the head at token j. A head that is a word inside
// names as well does so behind known words only where no noun follows: پاکستان انٹرنیشنل (فلم فیسٹیول).
func (f *Finder) closedBy(i, j int, n closing) bool {
	switch {
	case !n.named || n.own <= 1 && f.Is(j, lexicon.AgencyKind) || f.surnameHead(i, j):
		return false
	case !n.more && !f.In(j, lexicon.NationalHead) && f.Fold(j+1) != "برایے":
		return false // امریکی یونیورسٹی
	}
	if f.Is(j, lexicon.AgencyWord) && f.TitleAt[j] > 0 {
		return false // (پشاور) آرمی چیف
	}
	return n.strange || !f.Is(j, lexicon.AgencyWord) || j+1 >= len(f.Doc.Tokens) || !f.BareWord(j+1)
}

// adjective tells whether token i is the adjective of a country or place.
func (f *Finder) adjective(i int) bool {
	_, ok := f.Matches.Longest(i, lexicon.Demonym)
	return ok
}

// breaksOff tells whether an organisation's name cannot go on at token j, since there begins what only looks like a name,
// or another organisation's behind the head that may close the one before, at token end; 0 before any head.
func (f *Finder) breaksOff(j, end int) bool {
	if _, ok := f.inWords(j); ok && end > 0 {
		return true
	}
	m, ok := f.Matches.Longest(j, lexicon.NotName)
	return ok && m.Len() > 1 && f.Is(j, lexicon.AgencyLast) // (لیاری) گینگ وار
}

// inWords is the longest listed organisation at token j, if its name has several words that are no letters.
func (f *Finder) inWords(j int) (lexicon.Match, bool) {
	m, ok := f.Matches.Longest(j, lexicon.Agency)
	return m, ok && m.Len() > 1 && !f.AllLetters(m.Span)
}

// ownWeight is how much token j makes an organisation's name its own, where 2 is enough: one word that such names are
// made of says nothing, two do: اینٹی سائبر فورس.
func (f *Finder) ownWeight(j int) int {
	switch {
	case f.adjective(j), f.Is(j, lexicon.AgencyInside|lexicon.AgencyLast), f.In(j, lexicon.Sport) && !f.In(j, lexicon.TeamKind):
		return 0
	case f.Is(j, lexicon.AgencyWord):
		return 1
	}
	return 2
}

// surnameHead tells whether the head at token j is the surname of somebody whose first name starts at token i:
// عرفان ورک.
func (f *Finder) surnameHead(i, j int) bool {
	return f.Is(j, lexicon.Family) && f.Is(j-1, lexicon.Given) && f.Is(i, lexicon.Given) && j-i <= 2
}

// anotherBegins tells whether the words from i to j are somebody's name, or letters,
// before an organisation that begins at token j: چیئرمین محسن نقوی پاکستان کرکٹ بورڈ.
func (f *Finder) anotherBegins(i, j int) bool {
	_, listed := f.inWords(j)
	if !listed && (j-i < 2 || f.OriginLen(j) == 0) {
		return false
	}
	for k := i; k < j; k++ {
		if !f.Is(k, lexicon.Given|lexicon.Family) && !(listed && f.IsLetter(k)) {
			return false
		}
	}
	return true
}

// opensAgency tells whether an organisation's name may start at token i.
func (f *Finder) opensAgency(i int) bool {
	if f.Fold(i) == "بار" && !f.Is(i+1, lexicon.AgencyLast) {
		return false // دو بار ورلڈ باکسنگ کونسل
	}
	if f.In(i, lexicon.AgencyMiddle) {
		return false // زیر کنٹرول الیکشن کمیشن
	}
	return (f.insideAgency(i) || f.OriginLen(i) > 1 || f.In(i, lexicon.AgencyFiller)) && !f.Is(i, lexicon.AgencyInside)
}

// headOf tells whether an organisation's name starts with its head at token i and goes on in English: انسٹیٹیوٹ آف,
// سینٹر فار.
func (f *Finder) headOf(i int) bool {
	of := f.Fold(i + 1)
	if f.association(i) {
		return true
	}
	return of == "آف" && f.Is(i, lexicon.AgencyLast) || (of == "آف" || of == "فار") && f.In(i, lexicon.AgencyOf)
}

// association tells whether an organisation's name starts at token i with a head of two words: ایسوسی ایشن آف.
func (f *Finder) association(i int) bool {
	return f.Is(i, lexicon.AgencyLast) && f.Fold(i+1) == "ایشن" && f.Fold(i+2) == "آف"
}

// insideAgency tells whether token i can distinguish an organisation: a place or
// its adjective, a word of organisations' names, or a word that nothing knows.
func (f *Finder) insideAgency(i int) bool {
	if f.Is(i, lexicon.AgencyWord) || f.IsLetter(i) {
		return true
	}
	if f.Is(i, lexicon.Postposition|lexicon.Pronoun|lexicon.PersonPronoun|lexicon.Conjunction|lexicon.Auxiliary|lexicon.GroupNoun|lexicon.PersonNoun) {
		return false
	}
	for _, m := range f.Matches.At(i) {
		if m.Len() == 1 && (m.Kind == lexicon.Place && !f.IsCommonWord(m.Entry) || m.Kind == lexicon.Demonym) {
			return true // also where the list of common words has it
		}
	}
	if f.Is(i, lexicon.Common) {
		return false
	}
	return f.NameStrength(i) > word.Never
}
