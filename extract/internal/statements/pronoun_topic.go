package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// A sentence may tell of the person with whom it begins without making them its subject: سلیم کی منطق الگ ہے, سلیم پر
// کوئی الزام نہیں, سلیم کا ذکر کئی بار آیا. Where nobody else is in it, the next pronoun means them, unless it only
// goes on with what somebody said.

// topicPerson is the person with whom the author's sentence begins in whatever case and of whom alone it tells.
func (r *reader) topicPerson(s text.Span) (focus, bool) {
	none := focus{entity: -1, at: -1}
	m := r.firstNamed(s)
	if m == nil || m.Start-s.Start > maxLead || !r.leads(m.Span, s) && !r.isThere(m, s) || r.names.EndingAt(m.Start) != nil {
		return none, false
	}
	i := r.overMarks(m.End, s.End)
	if !r.is(i, lexicon.Genitive) && r.fold(i) != "پر" && r.fold(i) != "کو" {
		return none, false
	}
	if r.is(i, lexicon.Genitive) && (r.infinitive(i+1) || r.in(i+1, lexicon.Era) || r.is(i+1, lexicon.Relator) && !r.is(i+1, lexicon.Particle) && !r.affects(i+1)) {
		return none, false // X کے آنے سے ٹیم بہتر ہوئی, X کے دور میں, X کے علاوہ
	}
	told := false
	for k := i + 1; k < s.End; k++ {
		o := r.names.At(k)
		switch {
		case r.fold(k) == "کہ":
			return focus{entity: m.Entity, at: m.Start}, told // X کو نہیں لگتا کہ
		case r.fold(k) == "نے" || r.is(k, lexicon.FirstPerson) && !r.is(k, lexicon.Postposition) || r.doc.QuoteOf(k) != nil:
			return none, false
		case o != nil && r.isPerson(o.Entity) && o.Entity != m.Entity && (!r.is(o.End, lexicon.Postposition) || r.comma(k-1)):
			return none, false
		case o != nil:
			k = o.End - 1
		case (r.is(k, lexicon.PersonNoun) || r.people(k)) && !r.is(k+1, lexicon.Postposition):
			return none, false // X کی اہلیہ ڈاکٹر ہیں
		case r.finite(k) && !r.is(k, lexicon.Genitive):
			told = true
		}
	}
	return focus{entity: m.Entity, at: m.Start}, told
}

// isThere tells whether a sentence brings in a person behind words of place, of whom it says what is so: اسی بازار میں سلیم
// (کی دکان ہے), انھی میں سے سلیم (کا تعلق کوئٹہ سے ہے).
func (r *reader) isThere(m *names.Mention, s text.Span) bool {
	if r.names.Entities[m.Entity].Mentions[0].Start != m.Start || !r.isCopular(s.Start, s) {
		return false
	}
	for i := s.Start; i < m.Start; i++ {
		if f := r.fold(i); r.is(i, lexicon.CaseMarker|lexicon.Auxiliary) && f != "میں" && f != "سے" && f != "پر" && !r.inName(i) {
			return false
		}
	}
	return true
}

// affects tells whether the word at token i says, behind a genitive, for whom something is so or who has it: (X کے)
// لیے, (X کے) پاس.
func (r *reader) affects(i int) bool {
	switch r.fold(i) {
	case "لیے", "پاس", "ساتھ":
		return true
	}
	return false
}
