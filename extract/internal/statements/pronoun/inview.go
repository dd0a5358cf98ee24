package pronoun

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/said"
	"bayan/extract/internal/statements/source"
	"bayan/extract/text"
)

// Whom a pronoun means by who is in view.

// fromFocus resolves a pronoun or a missing subject. people is true for words
// that mean people rather than a country or body.
func (r *Reader) fromFocus(f said.Focus, s text.Span, how string, people bool) said.Speaker {
	if !people && r.Body.At > f.At && s.Start-r.Body.At <= maxBody {
		return r.Body.Speaker(s, how)
	}
	if f.Entity < 0 && f.Phrase.Len() == 0 {
		if e, ok := r.PersonBefore(s.Start); ok && s.Len() > 0 {
			return said.Speaker{Entity: e, Span: s, Resolved: how}
		}
		if p, ok := r.openingName(s.Start); ok && how == "pronoun" {
			return said.Speaker{Entity: -1, Name: p, Span: s, Resolved: how}
		}
		return said.Speaker{Entity: -1, Name: s, Span: s, Resolved: how}
	}
	if f.Entity < 0 && how == "pronoun" && r.Is(f.Phrase.End-1, lexicon.Document) {
		if r.IsPerson(r.Before.Entity) {
			return said.Speaker{Entity: r.Before.Entity, Span: s, Resolved: how} // … رپورٹ کے مطابق انہوں نے
		}
		if e, ok := r.PersonBefore(s.Start); ok {
			return said.Speaker{Entity: e, Span: s, Resolved: how} // a report is no "they"
		}
	}
	if people {
		if sp, ok := r.peopleBeside(f, s, how); ok {
			return sp
		}
	}
	return f.Speaker(s, how)
}

// peopleBeside is whom a word that means people means where the focus is a place or a body, which nobody calls so: its
// leader, or who spoke before.
func (r *Reader) peopleBeside(f said.Focus, s text.Span, how string) (said.Speaker, bool) {
	if r.Names.Is(f.Entity, names.Place) {
		for st := range r.Latest(beforePlace) {
			if e := st.Speaker.Entity; r.IsPerson(e) {
				return said.Speaker{Entity: e, Span: s, Resolved: how}, true
			}
		}
	}
	if how != "pronoun" || !r.impersonal(f) {
		return said.Speaker{}, false
	}
	if e, ok := r.ledBy(f); ok {
		return said.Speaker{Entity: e, Span: s, Resolved: how}, true
	}
	if n := len(r.Out) - 1; f.Entity >= 0 && n > 0 && r.OnlyReports(&r.Out[n]) && r.Out[n].Speaker.Entity == f.Entity &&
		r.IsPerson(r.Out[n-1].Speaker.Entity) && r.Doc.SentenceOf(s.Start)-r.Doc.SentenceOf(r.Out[n-1].Content.End-1) <= 2 {
		return said.Speaker{Entity: r.Out[n-1].Speaker.Entity, Span: s, Resolved: how}, true // عالمی بینک کے مطابق …۔ (انہوں نے): who spoke before that
	}
	if e, ok := r.beside(f); ok {
		return said.Speaker{Entity: e, Span: s, Resolved: how}, true
	}
	if r.SentencesApart(r.HeardUpTo(f), s.Start) <= 1 {
		return said.Speaker{}, false
	}
	name := s // a body two sentences back is no "they"
	if p, ok := r.openingName(s.Start); ok {
		name = p
	} else if e, ok := r.PersonBefore(s.Start); ok {
		return said.Speaker{Entity: e, Span: s, Resolved: how}, true
	}
	return said.Speaker{Entity: -1, Name: name, Span: s, Resolved: how}, true
}

// beforePlace is how many statements back a person is looked for who is meant rather than a place.
const beforePlace = 4

// ledBy is the person with whom begins what the focus, a medium, has just reported: اخبار نے
// لکھا ہے کہ ڈیوڈ وارڈ … ہیں۔ (انہوں نے).
func (r *Reader) ledBy(f said.Focus) (int, bool) {
	st := r.Last()
	if st == nil || !f.Spoke(st.Speaker) || !r.OnlyReports(st) && !r.Publishes(f.Entity) {
		return -1, false
	}
	c := st.Content
	m := r.FirstNamed(c)
	if m == nil {
		return -1, false
	}
	return m.Entity, r.OpensSentence(m.Span, c) && (r.Fold(m.End) == "نے" || !r.Is(m.End, lexicon.Postposition))
}

// impersonal tells whether a focus is a body or a medium rather than people.
func (r *Reader) impersonal(f said.Focus) bool {
	if f.Entity >= 0 {
		return !r.IsPerson(f.Entity)
	}
	return f.Phrase.Len() > 0 && r.Is(f.Phrase.End-1, lexicon.GroupNoun|lexicon.MediaWord)
}

// beside is the person who speaks in the sentence in which a body does: عائشہ بتاتی ہیں کہ …
// تاہم حکومت نے کہا ہے. (وہ) means her.
func (r *Reader) beside(f said.Focus) (int, bool) {
	at := r.Doc.SentenceOf(f.At)
	for st := range r.Latest(lately) {
		switch s := r.Doc.SentenceOf(st.Cue.Start); {
		case s < at:
			return -1, false
		case s == at && r.IsPerson(st.Speaker.Entity):
			return st.Speaker.Entity, true
		}
	}
	return -1, false
}

// maxBody is how many words after it acted a body may be called اس.
const maxBody = 60

// openingName is the name with which the sentence before token i begins, of words that are
// no name elsewhere: وکٹر مزین ماسکو میں تجزیہ کار ہیں۔ (بقول ان کے).
func (r *Reader) openingName(i int) (text.Span, bool) {
	s := r.SentenceBefore(i)
	if s.Len() == 0 {
		return text.Span{}, false
	}
	if r.Names.At(s.Start) != nil {
		return text.Span{}, false // a place: those who are people have been looked for
	}
	end, sure := s.Start, false
	for ; end < s.End && end-s.Start < source.MaxBareName && r.Kind(end) == text.Word; end++ {
		if !r.OfName(end) {
			break
		}
		sure = sure || r.NameLike(end)
	}
	if r.Kind(end) == text.Word && !r.Is(end, lexicon.Postposition|lexicon.Auxiliary) && r.PlaceAt(end+1) {
		end++ // an ordinary word can only be the rest of the name there
	}
	return text.Span{Start: s.Start, End: end}, sure && !r.Is(end, lexicon.Genitive)
}

// aboveAll is who is in view, or the subject of the whole sentence right before a pronoun where that is somebody of
// whom its subordinate clause told.
func (r *Reader) aboveAll(p text.Span) said.Focus {
	if r.Below > 0 && r.Below == r.Focus.At && r.Doc.SentenceOf(p.Start)-r.Doc.SentenceOf(r.Below) == 1 &&
		r.Doc.QuoteOf(p.Start) == nil {
		return r.Above
	}
	return r.Focus
}

// reportedBy tells whether a plural pronoun stands in what a medium in view reports, which does not tell of itself, where
// a person was in view before: اخبار کے مطابق صحافیوں سے بات کرتے ہوئے (انہوں نے).
func (r *Reader) reportedBy(f said.Focus, p text.Span) bool {
	st := r.Last()
	if st == nil || !r.IsPerson(r.Before.Entity) || r.singular(p.Start) || !st.Content.Contains(p) ||
		!f.Spoke(st.Speaker) || !r.OnlyReports(st) {
		return false
	}
	if f.Entity >= 0 {
		return r.Category(f.Entity) == "media"
	}
	return f.Phrase.Len() > 0 &&
		(r.AnyIs(f.Phrase.Start, f.Phrase.End, lexicon.MediaWord) || r.In(f.Phrase.End-2, lexicon.NewsGathering))
}

// isAudience tells whether the words between a pronoun and its cue name who is in view, as to whom it is said: (انہوں
// نے) حاضرین سے (کہا).
func (r *Reader) isAudience(f said.Focus, p text.Span, h *cue.Hit) bool {
	if f.Entity >= 0 || f.Phrase.Len() == 0 {
		return false
	}
	for i := p.End; i < h.Start; i++ {
		if r.Fold(i) == r.Fold(f.Phrase.End-1) && (r.Fold(i+1) == "سے" || r.Fold(i+1) == "کو") {
			return true
		}
	}
	return false
}

// relayedBy tells whether a statement is what the document or body in view reports with کے مطابق.
func (r *Reader) relayedBy(st *said.Statement, f said.Focus) bool {
	return r.WithAccording(st) && !r.IsPerson(f.Entity) && f.Spoke(st.Speaker)
}
