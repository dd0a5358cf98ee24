package pronoun

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/said"
	"bayan/extract/internal/statements/syntax"
	"bayan/extract/text"
)

// Of somebody of whom it speaks with respect, in the plural (سلیم کہتے ہیں, انھوں نے), an article does not go on with اس:
// that means a body then, or somebody without a name.

// respected tells whether the verbs and pronouns of an article speak of a person in the plural, and never in the
// singular.
func (r *Reader) respected(entity int) bool {
	if !r.IsPerson(entity) {
		return false
	}
	n := syntax.Remembered(&r.respects, entity, r.countRespect)
	plural := n > 0
	for st := range r.Latest(maxRespect) {
		if sp := st.Speaker; sp.Entity == entity && sp.Resolved == "pronoun" && sp.Span.Len() > 0 {
			switch {
			case r.singular(sp.Span.Start):
				return false
			case r.respectful(sp.Span.Start):
				plural = true
			}
		}
	}
	return plural && n >= 0
}

// maxRespect is how many statements back it is looked for by which pronoun somebody is called, and maxInside in how many
// a cue may stand that is within theirs.
const (
	maxRespect = 12
	maxInside  = 4
)

// countRespect is 1 if verbs that agree with a person are plural, -1 if one is singular, else 0.
func (r *Reader) countRespect(entity int) int {
	n := 0
	for _, m := range r.Names.Entities[entity].Mentions {
		switch r.Fold(r.AgreeingVerb(m)) {
		case "ہے", "تھا", "تھی", "گا":
			return -1
		case "ہیں", "تھے", "تھیں", "گے":
			n = 1
		}
	}
	return n
}

// withinTheirs tells whether a cue stands within what somebody is already known to say.
func (r *Reader) withinTheirs(entity int, h *cue.Hit) bool {
	for st := range r.Latest(maxInside) {
		if st.Speaker.Entity == entity && st.Content.Contains(h.Span) {
			return true
		}
	}
	return false
}

// subjectBody is the country or body with which the clause before an اس begins, or the sentence before it, or on whose
// side something is told there; else the word is left as it stands: اسرائیل یہ نہیں مانتا۔ (اس کا کہنا ہے), تنظیم کی
// جانب سے ردعمل آیا ہے۔ (اس کا کہنا ہے).
func (r *Reader) subjectBody(s text.Span) said.Speaker {
	before := r.SentenceBefore(s.Start)
	if _, joined := r.joinedClause(s.Start); joined {
		before = r.Doc.SentenceAt(s.Start)
	}
	for i := before.Start; i < min(before.End, s.Start) && r.Doc.QuoteOf(i) == r.Doc.QuoteOf(s.Start); i++ {
		m := r.Names.At(i)
		switch {
		case m != nil && !r.IsPerson(m.Entity) && r.CanBeTold(m.Entity):
			if next := r.overMarks(m.End, before.End); r.subjectEnds(next) {
				return said.Speaker{Entity: m.Entity, Span: s, Resolved: "pronoun"}
			}
			i = m.End - 1
			continue
		case m != nil:
		case r.Is(i, lexicon.GroupNoun) && r.subjectEnds(i+1):
			sp := r.PhraseSpeaker(r.PhraseBefore(i+1, before.Start))
			sp.Span, sp.Resolved = s, "pronoun"
			return sp
		case r.opening(i) || r.remark(i, before) || r.PlainWord(i) ||
			r.Is(i, lexicon.GroupNoun|lexicon.Genitive|lexicon.Demonstrative|lexicon.MediaWord):
			continue
		}
		break
	}
	name := s
	if p, ok := r.broughtIn(s.Start); ok {
		name = p
	}
	return said.Speaker{Entity: -1, Name: name, Span: s, Resolved: "pronoun"}
}

// broughtIn is the only person without a name whom the sentence before token i, or its own before it, brings in: ایک
// آدمی ان کے پاس آیا۔ (اس نے).
func (r *Reader) broughtIn(i int) (text.Span, bool) {
	found, lo := text.Span{}, r.SentenceBefore(i).Start
	for k := i - 1; k > lo && r.Doc.QuoteOf(k) == r.Doc.QuoteOf(i); k-- {
		if r.Fold(k) == "کہ" && r.Doc.SentenceOf(k) == r.Doc.SentenceOf(i) {
			break // what somebody said
		}
		if !r.nounOfPeople(k) || r.severalPeople(k) || r.Names.InTitle(k+1) || r.Names.At(k+1) != nil ||
			r.Is(k+1, lexicon.PersonNoun|lexicon.Genitive) || r.Fold(k+1) == "کو" {
			continue
		}
		p := r.PhraseBefore(k+1, r.Doc.SentenceAt(k).Start)
		for p.Start < k && r.Fold(p.Start) != "ایک" {
			p.Start++
		}
		if p.Len() < 2 {
			continue
		}
		if found.Len() > 0 {
			return found, false
		}
		found = p
	}
	return found, found.Len() > 0
}

// subjectEnds tells whether a subject, or on whose side something is told, ends before token i.
func (r *Reader) subjectEnds(i int) bool {
	_, side := r.BySide(i + 2)
	return side ||
		r.Kind(i) == text.Word &&
			(r.Fold(i) == "نے" ||
				!r.Is(i, lexicon.Postposition|lexicon.Conjunction|lexicon.GroupNoun|lexicon.PersonNoun) && r.Names.At(i) == nil &&
					!r.Names.InTitle(i))
}

// respectful tells whether the pronoun at token i is a plural, by which one person is called with respect: ان, انھوں.
func (r *Reader) respectful(i int) bool { return r.Fold(i) == "ان" || r.Fold(i) == "انہوں" }

// singular tells whether the pronoun at token i is a singular: اس, اسے.
func (r *Reader) singular(i int) bool { return r.Fold(i) == "اس" || r.Fold(i) == "اسے" }
