package pronoun

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/said"
	"bayan/extract/internal/statements/source"
	"bayan/extract/text"
)

// A sentence may tell of the person with whom it begins without making them its subject: سلیم کی منطق الگ ہے, سلیم پر
// کوئی الزام نہیں, سلیم کا ذکر کئی بار آیا. Where nobody else is in it, the next pronoun means them, unless it only
// goes on with what somebody said.

// topicPerson is the person with whom the author's sentence begins in whatever case and of whom alone it tells.
func (r *Reader) topicPerson(s text.Span) (said.Focus, bool) {
	none := said.Focus{Entity: -1, At: -1}
	m := r.FirstNamed(s)
	if m == nil || m.Start-s.Start > source.MaxLead || !r.OpensSentence(m.Span, s) || r.Names.EndingAt(m.Start) != nil {
		return none, false
	}
	i := r.overMarks(m.End, s.End)
	if !r.Is(i, lexicon.Genitive) && r.Fold(i) != "پر" && r.Fold(i) != "کو" {
		return none, false
	}
	if r.Is(i, lexicon.Genitive) &&
		(r.Infinitive(i+1) || r.In(i+1, lexicon.Era) ||
			r.Is(i+1, lexicon.Relator) && !r.Is(i+1, lexicon.Particle) && !r.affects(i+1)) {
		return none, false // X کے آنے سے ٹیم بہتر ہوئی, X کے دور میں, X کے علاوہ
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
		case (r.Is(k, lexicon.PersonNoun) || r.RoleNounAt(k)) && !r.Is(k+1, lexicon.Postposition):
			return none, false // X کی اہلیہ ڈاکٹر ہیں
		case r.Finite(k) && !r.Is(k, lexicon.Genitive):
			told = true
		}
	}
	return said.Focus{Entity: m.Entity, At: m.Start}, told
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
