package pronoun

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements/said"
	"bayan/extract/text"
)

// Whom a pronoun means within its own sentence.

// actor is the person whom a pronoun at token i means within its own sentence:
// the last one with نے, or in جس میں انہوں نے the last one at all.
func (r *Reader) actor(i int) (int, bool) {
	s := r.Doc.SentenceAt(i)
	inRelative := r.inWhich(i)
	for k := s.Start; k < i-2 && inRelative; k++ {
		if r.Is(k, lexicon.PersonPronoun) && r.Fold(k+1) == "نے" {
			return r.actor(k) // انہوں نے … مضمون لکھا جس میں انہوں نے: the same as before
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
		if who && (acts || inRelative || r.spoke(m.End)) && !r.insideSaid(m.Span, i) {
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

// maxOwned is how many words stand at most between who said or wrote something and its noun, with that.
const maxOwned = 4

// whoseWords is who said or wrote what the جس میں right before token i means: وزیر خارجہ کے اس بیان پر … (جس میں), ایک
// نوجوان کا اعترافی بیان (جس میں).
func (r *Reader) whoseWords(i int) (said.Focus, bool) {
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
		for g > lo && g > k-maxOwned && r.Kind(g) == text.Word && !r.Is(g, lexicon.Postposition) &&
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
		return said.Focus{Entity: -1, Phrase: p, At: k}, m == nil && r.canSpeak(p)
	}
	return none, false
}

// spoke tells whether the words from token i on give what somebody said or wrote:
// (ڈونلڈ ٹرمپ) کا ردعمل بھی سامنے آیا.
func (r *Reader) spoke(i int) bool {
	return r.Is(i, lexicon.Genitive) &&
		(r.Is(i+1, lexicon.Occasion|lexicon.Answer) || r.PlainWord(i+1) && r.Is(i+2, lexicon.Answer)) // کا فوری ردعمل
}
