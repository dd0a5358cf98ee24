package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// Of somebody of whom it speaks with respect, in the plural (سلیم کہتے ہیں, انھوں نے), an article does not go on with اس:
// that means a body then, or somebody without a name.

// respected tells whether the verbs and pronouns of an article speak of a person in the plural, and never in the
// singular.
func (r *reader) respected(entity int) bool {
	if !r.isPerson(entity) {
		return false
	}
	n := remembered(&r.respects, entity, r.countRespect)
	plural := n > 0
	for k := len(r.out) - 1; k >= 0 && k >= len(r.out)-maxRespect; k-- {
		if sp := r.out[k].Speaker; sp.Entity == entity && sp.Resolved == "pronoun" && sp.Span.Len() > 0 {
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
func (r *reader) countRespect(entity int) int {
	n := 0
	for _, m := range r.names.Entities[entity].Mentions {
		switch r.fold(r.agreeingVerb(m)) {
		case "ہے", "تھا", "تھی", "گا":
			return -1
		case "ہیں", "تھے", "تھیں", "گے":
			n = 1
		}
	}
	return n
}

// withinTheirs tells whether a cue stands within what somebody is already known to say.
func (r *reader) withinTheirs(entity int, h *hit) bool {
	for n := len(r.out) - 1; n >= 0 && n >= len(r.out)-maxInside; n-- {
		if r.out[n].Speaker.Entity == entity && r.out[n].Content.Contains(h.Span) {
			return true
		}
	}
	return false
}

// subjectBody is the country or body with which the clause before an اس begins, or the sentence before it, or on whose
// side something is told there; else the word is left as it stands: اسرائیل یہ نہیں مانتا۔ (اس کا کہنا ہے), تنظیم کی
// جانب سے ردعمل آیا ہے۔ (اس کا کہنا ہے).
func (r *reader) subjectBody(s text.Span) Speaker {
	before := r.sentenceBefore(s.Start)
	if _, joined := r.joinedClause(s.Start); joined {
		before = r.doc.SentenceAt(s.Start)
	}
	for i := before.Start; i < min(before.End, s.Start) && r.doc.QuoteOf(i) == r.doc.QuoteOf(s.Start); i++ {
		m := r.names.At(i)
		switch {
		case m != nil && !r.isPerson(m.Entity) && r.hears(m.Entity):
			if next := r.overMarks(m.End, before.End); r.subjectEnds(next) {
				return Speaker{Entity: m.Entity, Span: s, Resolved: "pronoun"}
			}
			i = m.End - 1
			continue
		case m != nil:
		case r.is(i, lexicon.GroupNoun) && r.subjectEnds(i+1):
			sp := r.phraseSpeaker(r.phraseBefore(i+1, before.Start))
			sp.Span, sp.Resolved = s, "pronoun"
			return sp
		case r.opening(i) || r.remark(i, before) || r.plainWord(i) || r.is(i, lexicon.GroupNoun|lexicon.Genitive|lexicon.Demonstrative|lexicon.MediaWord):
			continue
		}
		break
	}
	name := s
	if p, ok := r.broughtIn(s.Start); ok {
		name = p
	}
	return Speaker{Entity: -1, Name: name, Span: s, Resolved: "pronoun"}
}

// broughtIn is the only person without a name whom the sentence before token i, or its own before it, brings in: ایک
// آدمی ان کے پاس آیا۔ (اس نے).
func (r *reader) broughtIn(i int) (text.Span, bool) {
	found, lo := text.Span{}, r.sentenceBefore(i).Start
	for k := i - 1; k > lo && r.doc.QuoteOf(k) == r.doc.QuoteOf(i); k-- {
		if r.fold(k) == "کہ" && r.doc.SentenceOf(k) == r.doc.SentenceOf(i) {
			break // what somebody said
		}
		if !r.is(k, lexicon.PersonNoun) && !r.people(k) || r.severalPeople(k) || r.names.InTitle(k+1) || r.names.At(k+1) != nil || r.is(k+1, lexicon.PersonNoun|lexicon.Genitive) || r.fold(k+1) == "کو" {
			continue
		}
		p := r.phraseBefore(k+1, r.doc.SentenceAt(k).Start)
		for p.Start < k && r.fold(p.Start) != "ایک" {
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
func (r *reader) subjectEnds(i int) bool {
	_, side := r.bySide(i + 2)
	return side || r.kind(i) == text.Word && (r.fold(i) == "نے" || !r.is(i, lexicon.Postposition|lexicon.Conjunction|lexicon.GroupNoun|lexicon.PersonNoun) && r.names.At(i) == nil && !r.names.InTitle(i))
}
