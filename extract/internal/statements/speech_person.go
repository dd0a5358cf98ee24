package statements

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/source"
	"bayan/extract/text"
)

// Who says "I", "we" or "you".

// speaksItself tells whether "I" or "we" stands in a sentence outside what somebody is quoted as
// saying in it. "Our" does not count: our planet is everybody's.
func (r *reader) speaksItself(s text.Span) bool {
	for i := s.Start; i < s.End && r.Fold(i) != "کہ"; i++ {
		if r.OfFirstPerson(i, s.Start) && r.Doc.QuoteOf(i) == nil && !r.SaysOur(i) {
			return true
		}
	}
	return false
}

// addresses tells whether somebody is spoken to in a span: تم, اپنی فکر کیجیے.
func (r *reader) addresses(s text.Span) bool {
	for i := s.Start; i < s.End; i++ {
		if r.In(i, lexicon.SecondPerson) && !r.Reflexive(i-1) {
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
	n := len(r.Out) - 1
	c := r.Out[n].Content
	if r.ours.statement != n || r.ours.start != c.Start {
		r.ours = ownWords{statement: n, start: c.Start, read: c.Start}
	}
	if w := &r.ours; w.read < c.End {
		rest := text.Span{Start: w.read, End: c.End}
		for i := rest.Start; !w.first && i < rest.End; i++ {
			w.first = r.OfFirstPerson(i, c.Start)
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

// verbSaysI tells whether the verb with which a sentence ends has "I" for its subject, told or not: مبارکباد دیتا
// ہوں, استعفیٰ نہیں دوں گا. The same forms mean women where they depend on another clause (جو کام کرتی ہوں).
func (r *reader) verbSaysI(s text.Span) bool {
	i := r.FinalWord(s)
	if r.Doc.QuoteOf(i) != nil {
		return false
	}
	for _, h := range r.HitsOf(r.Doc.SentenceOf(s.Start)) {
		if h.Ke {
			return false // چیختے ہوئے کہا کہ میں نہیں آؤں گی
		}
	}
	before := r.Fold(i - 1)
	switch f := r.Fold(i); {
	case f == "ہوں":
		for k := s.Start; k < i; k++ {
			if r.RelativeWord(k) || r.Fold(k) == "اگر" || r.Fold(k) == "چاہے" || r.Fold(k) == "خواہ" || r.Fold(k) == "تاکہ" {
				return false
			}
		}
		return strings.HasSuffix(before, "تا") || strings.HasSuffix(before, "تی") || before == "رہا" || before == "رہی" ||
			before == "چکا" || before == "چکی"
	case f == "گا", f == "گی":
		return strings.HasSuffix(before, "وں") && (before != "ہوں" || f == "گا") && r.Lex.HasForm(r.ID(i-1), morph.Subjunctive)
	default:
		return false
	}
}

// saysNothing tells whether a sentence has no cue but such as have no source or say what "I" or "we" think:
// مجھے امید ہے کہ, ہم نے فیصلہ کیا ہے کہ.
func (r *reader) saysNothing(hits []cue.Hit, s, par text.Span) bool {
	for n := range hits {
		h, c := &hits[n], source.Clause{Sentence: s, Par: par, Hits: hits, N: n}
		ne := -1
		if h.Shape == cue.Verb && h.Perfect && !h.Passive && !h.Part {
			ne = r.Ergative(h, &c)
		}
		switch {
		case ne > 0 && r.Is(ne-1, lexicon.FirstPerson):
			if r.cited() || (h.Cue.Act == "say" || h.Cue.Act == "ask") && !r.spokeOfThemselves() {
				return false
			}
		case h.Shape == cue.Impersonal && r.SaidByAuthor(h, &c):
		default:
			if _, ok := r.Subject(h, &c); ok {
				return false // but میری صلاحیتوں کے مطابق, میں سکرپٹ لکھ رہی ہوں
			}
		}
	}
	return true
}

// cited tells whether the last statement stands in what somebody else said, who then goes on.
func (r *reader) cited() bool {
	n := len(r.Out) - 1
	return n > 0 && r.Out[n-1].Content.Contains(r.Out[n].Cue)
}

// spokeOfThemselves tells whether the last statement says "I" or "we" and asks nothing, so that what "I"
// told others next is part of it.
func (r *reader) spokeOfThemselves() bool {
	st := r.Last()
	return st != nil && st.Act != "ask" && r.lastSaysI()
}
