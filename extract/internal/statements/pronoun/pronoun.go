package pronoun

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements/document"
	"bayan/extract/internal/statements/said"
	"bayan/extract/internal/statements/source"
	"bayan/extract/text"
)

// MaxBody is how many words after it acted a body may be called اس.
const MaxBody = 60

// NotSpokenOf takes back whom a pronoun was resolved to where the content names that
// person, or the words before the cue do, since nobody calls themselves by name (انھوں نے
// نتیش کمار پر الزام لگایا): it is who spoke before them, if those are not named either; else
// it is left open.
func (r *Reader) NotSpokenOf(sp said.Speaker, content, before text.Span) said.Speaker {
	if sp.Resolved == "title" && r.IsPerson(sp.Entity) &&
		(r.Names.General(sp.Span) || r.Is(sp.Span.Start, lexicon.PersonPronoun)) && r.namesIn(content, sp.Entity) {
		if e, ok := r.LastOfWalk(sp.Span); ok && !r.surelyNamed(content, e) {
			return said.Speaker{Entity: e, Span: sp.Span, Resolved: sp.Resolved}
		}
		return said.Speaker{Entity: -1, Name: sp.Span, Span: sp.Span, Resolved: "phrase"}
	}
	named := func(e int) bool { return r.surelyNamed(content, e) || r.surelyNamed(before, e) }
	if sp.Resolved != "pronoun" || !r.IsPerson(sp.Entity) || !named(sp.Entity) {
		return sp
	}
	if r.spokeBefore(sp.Entity) && !r.surelyNamed(r.firstSentence(content), sp.Entity) && !r.surelyNamed(before, sp.Entity) &&
		r.subjectIn(content, sp.Entity) {
		return sp // کیا سلیم قریشی نے چوری کی؟, as one speaks of oneself or the author goes on
	}
	for n := len(r.Out) - 1; n >= 0 && n >= len(r.Out)-source.MaxTold; n-- {
		o := r.Out[n].Speaker
		if o.Entity == sp.Entity {
			continue // who is named is not who goes on
		}
		if near := n == len(r.Out)-1 ||
			r.SentencesApart(r.Out[n].Content.End-1, sp.Span.Start) <= 2; near && r.IsPerson(o.Entity) && !named(o.Entity) {
			return said.Speaker{Entity: o.Entity, Span: sp.Span, Resolved: sp.Resolved}
		}
		break
	}
	if e, ok := r.otherNamed(sp.Span.Start, sp.Entity); ok && !named(e) {
		return said.Speaker{Entity: e, Span: sp.Span, Resolved: sp.Resolved}
	}
	return said.Speaker{Entity: -1, Name: sp.Span, Span: sp.Span, Resolved: sp.Resolved}
}

// otherNamed is the only other person than one whom the author names in the sentence before token i, or in its own
// before it: X کے چاہنے والوں میں Y بھی شامل ہیں۔ (انھوں نے کہا کہ X).
func (r *Reader) otherNamed(i, entity int) (int, bool) {
	if r.singular(i) {
		return -1, false
	}
	found := -1
	for k := r.SentenceBefore(i).Start; k < i; k++ {
		m := r.Names.At(k)
		switch {
		case m == nil:
			if r.Fold(k) == "نے" && !r.Is(k-1, lexicon.PersonPronoun|lexicon.FirstPerson) && r.Names.EndingAt(k) == nil {
				return -1, false // somebody without a name acts
			}
			continue
		case m.Entity == entity && (r.Fold(m.End) == "اور" || r.Reflexive(m.End) || r.OpensAsSubject(m.Span, r.Doc.SentenceAt(k))):
			return -1, false // X اپنے بیٹے Y سے خوش نہیں
		case r.IsPerson(m.Entity) && m.Entity != entity:
			if found >= 0 && found != m.Entity || r.Doc.QuoteOf(k) != nil || r.said(m.Span, i) {
				return -1, false
			}
			found = m.Entity
		}
		k = m.End - 1
	}
	return found, found >= 0
}

// namesIn tells whether the first sentence of what was said names a person, as nobody does of themselves
// who does not say "I" in it: (گلوکارہ نے کہا کہ) آئمہ بیگ گلوکارہ نہیں ہیں.
func (r *Reader) namesIn(content text.Span, entity int) bool {
	if r.spokeBefore(entity) {
		return false // who goes on: what the author says of them is taken in
	}
	first := r.firstSentence(content)
	return r.surelyNamed(first, entity) && !r.FirstPersonIn(first)
}

// firstSentence is the first sentence of what was said.
func (r *Reader) firstSentence(content text.Span) text.Span {
	return text.Span{Start: content.Start, End: min(content.End, r.Doc.SentenceAt(content.Start).End)}
}

// surelyNamed tells whether a span names an entity, by more than one word that is an
// ordinary word too: ملک and وزارت need not be طاہر ملک and شاہدہ وزارت.
func (r *Reader) surelyNamed(s text.Span, entity int) bool {
	for i := s.Start; i < s.End; i++ {
		m := r.Names.At(i)
		if m == nil {
			continue
		}
		plain := m.Len() == 1 && (!r.Is(i, lexicon.Given|lexicon.Family) || r.Is(i, lexicon.NameWord|lexicon.Common)) &&
			r.ID(i) != 0
		if m.Entity == entity && !plain {
			return true
		}
		i = m.End - 1
	}
	return false
}

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

// Actor is the person whom a pronoun at token i means within its own sentence:
// the last one with نے, or in جس میں انہوں نے the last one at all.
func (r *Reader) Actor(i int) (int, bool) {
	s := r.Doc.SentenceAt(i)
	inRelative := r.inWhich(i)
	for k := s.Start; k < i-2 && inRelative; k++ {
		if r.Is(k, lexicon.PersonPronoun) && r.Fold(k+1) == "نے" {
			return r.Actor(k) // انہوں نے … مضمون لکھا جس میں انہوں نے: the same as before
		}
	}
	for k := i - 1; k >= s.Start; k-- {
		if r.Fold(k) == "کہ" {
			return -1, false // what somebody said is no guide
		}
		m := r.Names.At(k)
		if m == nil {
			continue
		}
		if r.topic(m.End, i) {
			k = m.Start
			continue
		}
		acts := r.Fold(m.End) == "نے" || r.met(m.End) && r.Is(i-1, lexicon.Auxiliary) && r.Fold(i-1) != "ہویے" ||
			r.OpensAsSubject(m.Span, s) || r.Reflexive(m.End) || r.belongs(m, s)
		who := r.IsPerson(m.Entity) || acts && (r.Fold(i) == "اس" || r.Fold(i-1) == "اور" && r.Names.Is(m.Entity, names.Agency))
		if who && (acts || inRelative || r.spoke(m.End)) && !r.said(m.Span, i) {
			return m.Entity, true
		}
		k = m.Start
	}
	return -1, false
}

// inWhich tells whether a جس میں or جن میں stands right before token i.
func (r *Reader) inWhich(i int) bool {
	return r.Fold(i-1) == "میں" && (r.Fold(i-2) == "جس" || r.Fold(i-2) == "جن")
}

// maxTopic is how many words stand at most between somebody's name and the بارے of what is said
// about them.
const maxTopic = 5

// topic tells whether the words from token i on, behind a name and before the pronoun at token end, say
// that something is about them or theirs: X کے بیان کے بارے میں (انہوں نے کہا).
func (r *Reader) topic(i, end int) bool {
	if !r.Is(i, lexicon.Genitive) {
		return false
	}
	for k := i; k < min(i+maxTopic, end); k++ {
		if f := r.Fold(k + 1); r.Is(k, lexicon.Genitive) && (f == "بارے" || f == "حوالے" || f == "متعلق") {
			return true
		}
	}
	return false
}

// maxOwner is how many words stand at most between what a person said or wrote and the جس that
// means it.
const maxOwner = 8

// Owner is who said or wrote what the جس میں right before token i means: وزیر خارجہ کے اس بیان پر … (جس میں), ایک
// نوجوان کا اعترافی بیان (جس میں).
func (r *Reader) Owner(i int) (said.Focus, bool) {
	none := said.Focus{Entity: -1, At: -1}
	if !r.inWhich(i) {
		return none, false
	}
	lo := r.Doc.SentenceAt(i).Start
	for k := i - 3; k > lo && k > i-2-maxOwner; k-- {
		if !r.Is(k, lexicon.Document|lexicon.Occasion) &&
			!(r.Is(k-1, lexicon.PersonPronoun|lexicon.Demonstrative) && (r.In(k, lexicon.SayingNoun) || r.In(k, lexicon.Charge))) {
			continue
		}
		g := k - 1
		for g > lo && g > k-document.MaxTheirs && r.Kind(g) == text.Word && !r.Is(g, lexicon.Postposition) &&
			r.Names.At(g) == nil && !r.Reflexive(g) {
			g--
		}
		p := r.PhraseBefore(g, lo)
		if !r.Is(g, lexicon.Genitive) || p.Len() == 0 || r.OnlyPronoun(p) {
			return none, false
		}
		m := r.HeadName(p)
		if m != nil && r.IsPerson(m.Entity) {
			return said.Focus{Entity: m.Entity, At: k}, true
		}
		if e, ok := r.Names.ByTitle(p); ok {
			return said.Focus{Entity: e, At: k}, true
		}
		return said.Focus{Entity: -1, Phrase: p, At: k}, m == nil && r.CanSpeak(p)
	}
	return none, false
}

// spoke tells whether the words from token i on give what somebody said or wrote:
// (ڈونلڈ ٹرمپ) کا ردعمل بھی سامنے آیا.
func (r *Reader) spoke(i int) bool {
	return r.Is(i, lexicon.Genitive) &&
		(r.Is(i+1, lexicon.Occasion|lexicon.Answer) || r.PlainWord(i+1) && r.Is(i+2, lexicon.Answer)) // کا فوری ردعمل
}
