package statements

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/text"
)

// Who says "I", "we" or "you".

// speaksItself tells whether "I" or "we" stands in a sentence outside what somebody is quoted as
// saying in it. "Our" does not count: our planet is everybody's.
func (r *reader) speaksItself(s text.Span) bool {
	for i := s.Start; i < s.End && r.fold(i) != "کہ"; i++ {
		if r.ofFirstPerson(i, s.Start) && r.doc.QuoteOf(i) == nil && !r.saysOur(i) {
			return true
		}
	}
	return false
}

// addresses tells whether somebody is spoken to in a span: تم, اپنی فکر کیجیے.
func (r *reader) addresses(s text.Span) bool {
	for i := s.Start; i < s.End; i++ {
		if r.in(i, lexicon.SecondPerson) && !r.reflexive(i-1) {
			return true
		}
	}
	return false
}

// lastSaysI tells whether the last statement says "I" or "we".
func (r *reader) lastSaysI() bool { return r.lastWords().first }

// lastAddresses tells whether somebody is spoken to in the last statement.
func (r *reader) lastAddresses() bool { return r.lastWords().second }

// lastWords is whom the last statement speaks of. What is said grows by sentences, each of which is read once.
func (r *reader) lastWords() ownWords {
	n := len(r.out) - 1
	c := r.out[n].Content
	if r.ours.statement != n || r.ours.start != c.Start {
		r.ours = ownWords{statement: n, start: c.Start, read: c.Start}
	}
	if w := &r.ours; w.read < c.End {
		rest := text.Span{Start: w.read, End: c.End}
		for i := rest.Start; !w.first && i < rest.End; i++ {
			w.first = r.ofFirstPerson(i, c.Start)
		}
		w.second = w.second || r.addresses(rest)
		w.read = c.End
	}
	return r.ours
}

// ownWords tells whether what a statement says from token start on, and before token read, says "I" or "we" and
// whether it says "you".
type ownWords struct {
	statement, start, read int
	first, second          bool
}

// firstPersonIn tells whether somebody speaks of themselves in a span.
func (r *reader) firstPersonIn(s text.Span) bool {
	for i := s.Start; i < s.End; i++ {
		if r.ofFirstPerson(i, s.Start) {
			return true
		}
	}
	return false
}

// ofFirstPerson tells whether token i is "I" or "we", in a clause from token start on. میں is a
// pronoun only before نے or there, and ہم is none before what it makes one word with: ہم جنس, ہم منصب.
func (r *reader) ofFirstPerson(i, start int) bool {
	return r.is(i, lexicon.FirstPerson) && !(r.fold(i) == "ہم" && r.in(i+1, lexicon.Joint)) && (!r.is(i, lexicon.Postposition) || r.fold(i+1) == "نے" || i == start)
}

// verbSaysI tells whether the verb with which a sentence ends has "I" for its subject, told or not: مبارکباد دیتا
// ہوں, استعفیٰ نہیں دوں گا. The same forms mean women where they depend on another clause (جو کام کرتی ہوں).
func (r *reader) verbSaysI(s text.Span) bool {
	i := r.endWord(s)
	if r.doc.QuoteOf(i) != nil {
		return false
	}
	for _, h := range r.hitsOf(r.doc.SentenceOf(s.Start)) {
		if h.ke {
			return false // چیختے ہوئے کہا کہ میں نہیں آؤں گی
		}
	}
	before := r.fold(i - 1)
	switch f := r.fold(i); {
	case f == "ہوں":
		for k := s.Start; k < i; k++ {
			if r.relativeWord(k) || r.fold(k) == "اگر" || r.fold(k) == "چاہے" || r.fold(k) == "خواہ" || r.fold(k) == "تاکہ" {
				return false
			}
		}
		return strings.HasSuffix(before, "تا") || strings.HasSuffix(before, "تی") || before == "رہا" || before == "رہی" || before == "چکا" || before == "چکی"
	case f == "گا", f == "گی":
		return strings.HasSuffix(before, "وں") && (before != "ہوں" || f == "گا") && r.lex.HasForm(r.id(i-1), morph.Subjunctive)
	default:
		return false
	}
}

// saysOur tells whether token i is a form of ہمارا.
func (r *reader) saysOur(i int) bool { return strings.HasPrefix(r.fold(i), "ہمار") }
