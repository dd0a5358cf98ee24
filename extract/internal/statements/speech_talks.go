package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/internal/statements/syntax"
	"bayan/extract/text"
)

// The author of news tells what has been, with names and figures that are new. A sentence without a cue that says what is,
// will be or would be instead, behind what somebody said, goes on with that.

// talksOn tells whether a sentence says what is or will be behind what a person said without quotation marks: … نے کہا
// کہ معیشت بڑھ رہی ہے۔ قرضوں کی طلب بھی بڑھتی ہے.
func (r *reader) talksOn(s text.Span, st *Statement) bool {
	if r.behindQuote(st, s.Start) || st.Act == "ask" || r.EndsAsking(s) || r.FirstPersonIn(s) ||
		len(r.HitsOf(r.Doc.SentenceOf(s.Start))) > 0 || !r.tellsPresent(s) {
		return false
	}
	sp, ke := &st.Speaker, r.WithKe(st)
	if !r.onePerson(sp) || !ke && !r.followsBare(st) {
		return false
	}
	switch n := r.newIn(s, st); {
	case n.name || n.figure:
		return false
	case !r.saidPlainly(st):
		return r.wishes(s) && !n.actor
	case n.actor:
		return ke && r.actsWithin(s, sp)
	}
	return true
}

// actsWithin tells whether somebody of whom a speaker can tell does something in a sentence: not the actress or "they",
// by which the author calls the speaker, nor in what depends on another clause.
func (r *reader) actsWithin(s text.Span, sp *Speaker) bool {
	if r.Doc.Has(s.Start, s.End, "کہ") || r.MarkBetween(s.Start, s.End) {
		return false
	}
	for i := s.Start + 1; i < s.End; i++ {
		if r.Fold(i) == "نے" && r.Is(i-1, lexicon.PersonNoun|lexicon.PersonPronoun) {
			return false
		}
	}
	return r.speech(s, sp.Entity)
}

// onePerson tells whether a speaker is one person, by name, pronoun or title, and not a document.
func (r *reader) onePerson(sp *Speaker) bool {
	return r.IsPerson(sp.Entity) ||
		sp.Entity < 0 && (sp.Resolved == "title" || sp.Resolved == "pronoun") && !r.Is(sp.Name.End-1, lexicon.Document)
}

// unnamed tells whether a speaker is only called by what they are: ماہرین, پولیس کے ترجمان. A document is not.
func (r *reader) unnamed(sp *Speaker) bool {
	return sp.Entity < 0 && sp.Name.Len() > 0 && !r.Is(sp.Name.End-1, lexicon.Document) &&
		!r.AnyRelative(sp.Name.Start, sp.Name.End)
}

// followsBare tells whether what was said follows a plain cue without کہ: نے کہا (معیشت بڑھ رہی ہے).
func (r *reader) followsBare(st *Statement) bool {
	gap := st.Content.Start - st.Cue.End
	return st.Reported != nil && st.Reported.Act == "say" && st.Reported.Phrase == "" && (gap == 0 || gap == 1)
}

// novelty is what a sentence tells that was not told before.
type novelty struct {
	name   bool // of somebody or something; or the speaker's own, whom only the author names
	figure bool
	actor  bool // who did something
}

// newIn is what a sentence tells that a statement did not tell.
func (r *reader) newIn(s text.Span, st *Statement) (n novelty) {
	sp := &st.Speaker
	noun := sp.Entity < 0 && sp.Name.Len() > 0 && !r.OnlyPronoun(sp.Name) && r.Names.At(sp.Name.End-1) == nil
	for i := s.Start; i < s.End; i++ {
		m, called := r.Names.At(i), noun && r.Fold(i) == r.Fold(sp.Name.End-1)
		n.name = n.name || called || r.Fold(i) == ":" || m != nil && (m.Entity == sp.Entity || !r.NamedIn(st.Content, m.Entity))
		n.figure = n.figure || r.Kind(i) == text.Number
		n.actor = n.actor || r.Fold(i) == "نے"
	}
	return n
}

// supposes tells whether a sentence only says what would be if something else is, behind what somebody said: … نے کہا کہ
// بارش کم ہوئی ہے۔ اگر پانی نہ ملا تو فصل سوکھ جائے گی. The author of news supposes nothing.
func (r *reader) supposes(s text.Span, st *Statement) bool {
	if r.Fold(s.Start) != "اگر" || !r.Doc.Has(s.Start, s.End, "تو") || r.EndsAsking(s) || st.Act == "ask" ||
		r.behindQuote(st, s.Start) || r.FirstPersonIn(s) && !r.lastSaysI() {
		return false
	}
	sp, n := &st.Speaker, r.newIn(s, st)
	if r.Is(s.Start+1, lexicon.Dative) && !r.onePerson(sp) {
		return false // ماہرین نے کہا کہ …۔ اگر انہیں کامیابی ملی تو: the author tells of them
	}
	return !n.name && !n.figure && (sp.Entity >= 0 || r.onePerson(sp) || r.unnamed(sp))
}

// saidPlainly tells whether a verb of saying reports a statement as something that was said once: not کہا ہے
// کہ, with which news begins, nor کہا تھا کہ, which recalls what was said earlier.
func (r *reader) saidPlainly(st *Statement) bool {
	if st.Reported == nil || st.Reported.Act != "say" {
		return false
	}
	last := st.Cue.End - 1
	if r.Fold(last) == "کہ" {
		last--
	}
	return r.Fold(last) != "ہے" && !(syntax.PastCopula(r.Fold(last)) && r.Lex.HasForm(r.ID(last-1), morph.Perfective))
}
