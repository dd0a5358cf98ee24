package nominal

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/internal/statements/syntax"
	"bayan/extract/text"
)

// Gender is that of somebody who speaks, as far as the article tells. Without نے a
// verb agrees with its subject in gender (Schmidt, Urdu: An Essential Grammar, 1999), so
// that وہ کہتی ہیں is a woman, and what says (میں) جانتی ہوں a woman's words.
type Gender uint8

const (
	Unsaid Gender = iota
	Woman
	Man
)

// Both is a gender that two places tell: unsaid where they differ.
func (g Gender) Both(x Gender) Gender {
	switch {
	case g == Unsaid || g == x:
		return x
	case x == Unsaid:
		return g
	}
	return Unsaid
}

// ParticipleGender is the gender of a participle: کہتی, رہی, چکے, گیا.
func (r *Reader) ParticipleGender(i int) Gender {
	if !r.Is(i, lexicon.Auxiliary) && !r.Lex.HasForm(r.ID(i), morph.Imperfective) {
		return Unsaid
	}
	switch f := r.Fold(i); {
	case f == "ہے" || f == "ہیں":
		return Unsaid
	case strings.HasSuffix(f, "ی"):
		return Woman
	case strings.HasSuffix(f, "ے"), strings.HasSuffix(f, "ا"):
		return Man
	}
	return Unsaid
}

// FiniteGender is the gender in which the finite verb before token end stands.
func (r *Reader) FiniteGender(end int) Gender {
	switch r.Fold(end - 1) {
	case "تھیں", "تھی", "گی":
		return Woman
	case "تھے", "تھا", "گے", "گا":
		return Man
	case "ہیں", "ہے":
		return r.ParticipleGender(end - 2)
	}
	return Unsaid
}

// GenderOf is that of a person, as the verbs and titles of the whole article tell it.
func (r *Reader) GenderOf(entity int) Gender {
	return syntax.Remembered(&r.genders, entity, r.findGender)
}

// findGender reads the gender of a person from their titles and the verbs that agree with their name.
func (r *Reader) findGender(entity int) Gender {
	e := &r.Names.Entities[entity]
	women, men := 0, 0
	count := func(g Gender) {
		switch g {
		case Woman:
			women++
		case Man:
			men++
		}
	}
	for _, t := range e.Titles {
		count(r.PhraseGender(t))
	}
	for _, m := range e.Mentions {
		count(r.FiniteGender(r.AgreeingVerb(m) + 1))
	}
	switch {
	case women > 0 && men == 0:
		return Woman
	case men > 0 && women == 0:
		return Man
	}
	return Unsaid
}

// AgreeingVerb is the token that ends the finite verb that agrees with a name as its subject, or -1: (سلیم کہتے) ہیں,
// (سلیم شہر میں رہتے) ہیں۔
func (r *Reader) AgreeingVerb(m text.Span) int {
	if r.Lex.HasForm(r.ID(m.End), morph.Imperfective) {
		return m.End + 1
	}
	if s := r.Doc.SentenceAt(m.Start); r.OpensAsSubject(m, s) && r.nominativeAlone(m.End, s) {
		return s.End - 2
	}
	return -1
}

// nominativeAlone tells whether a sentence is one clause without نے from token i on, so
// that the verb at its end agrees with whom it begins with.
func (r *Reader) nominativeAlone(i int, s text.Span) bool {
	for k := i; k < s.End-2; k++ {
		if f := r.Fold(k); f == "نے" || f == "کہ" || r.Is(k, lexicon.Conjunction|lexicon.Passive) || r.RelativeWord(k) ||
			r.Kind(k) == text.Punct || r.Kind(k) == text.Mark {
			return false
		}
	}
	return r.Kind(s.End-1) == text.Stop
}

// PhraseGender is the gender of a phrase that says who somebody is: اداکارہ, ان کی والدہ.
func (r *Reader) PhraseGender(p text.Span) Gender {
	for i := p.End - 1; i >= p.Start; i-- {
		if r.In(i, lexicon.WomanNoun) {
			return Woman
		}
		if r.In(i, lexicon.ManNoun) {
			return Man
		}
		if r.Is(i, lexicon.Genitive) {
			return Unsaid
		}
	}
	return Unsaid
}

// otherGender tells whether a phrase calls somebody a woman who is a man, or the other way
// round: اداکارہ is not the actor who spoke before.
func (r *Reader) otherGender(entity int, p text.Span) bool {
	if !r.IsPerson(entity) {
		return false
	}
	g, x := r.PhraseGender(p), r.GenderOf(entity)
	return g != Unsaid && x != Unsaid && g != x
}
