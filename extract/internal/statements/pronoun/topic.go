package pronoun

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/said"
	"bayan/extract/text"
)

// A sentence may tell of the person with whom it begins without making them its subject: سلیم کی منطق الگ ہے, سلیم پر
// کوئی الزام نہیں, سلیم کا ذکر کئی بار آیا. Where nobody else is in it, the next pronoun means them, unless it only
// goes on with what somebody said.

// maxBeforeLead is how many words stand at most before the person with whom a sentence begins.
const maxBeforeLead = 10

// topicPerson is the person with whom the author's sentence begins in whatever case and of whom alone it tells.
func (r *Reader) topicPerson(s text.Span) (said.Focus, bool) {
	none := said.Focus{Entity: -1, At: -1}
	m := r.FirstNamed(s)
	if m == nil || m.Start-s.Start > maxBeforeLead || !r.OpensSentence(m.Span, s) || r.Names.EndingAt(m.Start) != nil {
		return none, false
	}
	i := r.overMarks(m.End, s.End)
	if !r.Is(i, lexicon.Genitive) && r.Fold(i) != "پر" && r.Fold(i) != "کو" {
		return none, false
	}
	if r.Is(i, lexicon.Genitive) && r.onlyBeside(i+1) {
		return none, false
	}
	told := false
	for k := i + 1; k < s.End; k++ {
		o := r.Names.At(k)
		switch {
		case r.Fold(k) == "کہ":
			return said.Focus{Entity: m.Entity, At: m.Start}, told // X کو نہیں لگتا کہ
		case r.Fold(k) == "نے" || r.Is(k, lexicon.FirstPerson) && !r.Is(k, lexicon.Postposition) || r.Doc.QuoteOf(k) != nil:
			return none, false
		case o != nil && r.IsPerson(o.Entity) && o.Entity != m.Entity && (!r.Is(o.End, lexicon.Postposition) || r.Comma(k-1)):
			return none, false
		case o != nil:
			k = o.End - 1
		case r.nounOfPeople(k) && !r.Is(k+1, lexicon.Postposition):
			return none, false // X کی اہلیہ ڈاکٹر ہیں
		case r.Finite(k) && !r.Is(k, lexicon.Genitive):
			told = true
		}
	}
	return said.Focus{Entity: m.Entity, At: m.Start}, told
}

// onlyBeside tells whether the words from token i on, behind a genitive, tell of something that is so only beside or by
// somebody: (X کے) آنے سے ٹیم بہتر ہوئی, (X کے) دور میں, (X کے) علاوہ.
func (r *Reader) onlyBeside(i int) bool {
	return r.Infinitive(i) || r.In(i, lexicon.Era) || r.Is(i, lexicon.Relator) && !r.Is(i, lexicon.Particle) && !r.affects(i)
}

// affects tells whether the word at token i says, behind a genitive, for whom something is so or who has it: (X کے)
// لیے, (X کے) پاس.
func (r *Reader) affects(i int) bool {
	switch r.Fold(i) {
	case "لیے", "پاس", "ساتھ":
		return true
	}
	return false
}
