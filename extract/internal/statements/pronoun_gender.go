package statements

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/text"
)

// gender is that of somebody who speaks, as far as the article tells. Without نے a
// verb agrees with its subject in gender (Schmidt, Urdu: An Essential Grammar, 1999), so
// that وہ کہتی ہیں is a woman, and what says (میں) جانتی ہوں a woman's words.
type gender uint8

const (
	unsaid gender = iota
	woman
	man
)

// both is a gender that two places tell: unsaid where they differ.
func (g gender) both(x gender) gender {
	switch {
	case g == unsaid || g == x:
		return x
	case x == unsaid:
		return g
	}
	return unsaid
}

// shown is the gender of a participle: کہتی, رہی, چکے, گیا.
func (r *reader) shown(i int) gender {
	if !r.is(i, lexicon.Auxiliary) && !r.lex.HasForm(r.id(i), morph.Imperfective) {
		return unsaid
	}
	switch f := r.fold(i); {
	case f == "ہے" || f == "ہیں":
		return unsaid
	case strings.HasSuffix(f, "ی"):
		return woman
	case strings.HasSuffix(f, "ے"), strings.HasSuffix(f, "ا"):
		return man
	}
	return unsaid
}

// finiteGender is the gender in which the finite verb before token end stands.
func (r *reader) finiteGender(end int) gender {
	switch r.fold(end - 1) {
	case "تھیں", "تھی", "گی":
		return woman
	case "تھے", "تھا", "گے", "گا":
		return man
	case "ہیں", "ہے":
		return r.shown(end - 2)
	}
	return unsaid
}

// genderOf is that of a person, as the verbs and titles of the whole article tell it.
func (r *reader) genderOf(entity int) gender { return remembered(&r.genders, entity, r.findGender) }

func (r *reader) findGender(entity int) gender {
	e := &r.names.Entities[entity]
	women, men := 0, 0
	count := func(g gender) {
		switch g {
		case woman:
			women++
		case man:
			men++
		}
	}
	for _, t := range e.Titles {
		count(r.called(t))
	}
	for _, m := range e.Mentions {
		count(r.finiteGender(r.agreeingVerb(m) + 1))
	}
	switch {
	case women > 0 && men == 0:
		return woman
	case men > 0 && women == 0:
		return man
	}
	return unsaid
}

// agreeingVerb is the token that ends the finite verb that agrees with a name as its subject, or -1: (سلیم کہتے) ہیں,
// (سلیم شہر میں رہتے) ہیں۔
func (r *reader) agreeingVerb(m text.Span) int {
	if r.lex.HasForm(r.id(m.End), morph.Imperfective) {
		return m.End + 1
	}
	if s := r.doc.SentenceAt(m.Start); r.opens(m, s) && r.nominativeAlone(m.End, s) {
		return s.End - 2
	}
	return -1
}

// nominativeAlone tells whether a sentence is one clause without نے from token i on, so
// that the verb at its end agrees with whom it begins with.
func (r *reader) nominativeAlone(i int, s text.Span) bool {
	for k := i; k < s.End-2; k++ {
		if f := r.fold(k); f == "نے" || f == "کہ" || r.is(k, lexicon.Conjunction|lexicon.Passive) || r.relativeWord(k) || r.kind(k) == text.Punct || r.kind(k) == text.Mark {
			return false
		}
	}
	return r.kind(s.End-1) == text.Stop
}

// called is the gender of a phrase that says who somebody is: اداکارہ, ان کی والدہ.
func (r *reader) called(p text.Span) gender {
	for i := p.End - 1; i >= p.Start; i-- {
		if r.in(i, lexicon.WomanNoun) {
			return woman
		}
		if r.in(i, lexicon.ManNoun) {
			return man
		}
		if r.is(i, lexicon.Genitive) {
			return unsaid
		}
	}
	return unsaid
}

// speaks is the gender of whoever says a content with a cue, told by the cue's own
// verb and by what is said in the first person: میں جانتی ہوں.
func (r *reader) speaks(h *hit, content text.Span) gender {
	g := unsaid
	if h.shape == verbCue && !h.perfect && !h.passive && !h.middle {
		end := h.End
		if h.ke {
			end--
		}
		g = r.finiteGender(end)
	}
	for i := content.Start + 1; i < content.End; i++ {
		switch f := r.fold(i); {
		case f == "نہیں" && r.fold(i-1) == "میں" && (i-1 == content.Start || r.opening(i-2) || r.fold(i-2) == "کہ"):
			g = g.both(r.habit(i + 1)) // میں نہیں چاہتی
		case f == "ہوں" && !strings.HasSuffix(r.fold(i-1), "ے"): // (جو) ہو رہے ہوں is no "I"
			g = g.both(r.shown(i - 1))
		case (f == "گی" || f == "گا") && strings.HasSuffix(r.fold(i-1), "وں") && r.fold(i-1) != "ہوں": // قیمتیں کم ہوں گی
			g = g.both(r.shown(i))
		}
	}
	return g
}

// habit is the gender of a participle without an auxiliary, which a negation spares it: (میں نہیں) چاہتی کہ.
func (r *reader) habit(i int) gender {
	switch f := r.fold(i); {
	case r.kind(i+1) == text.Word && r.fold(i+1) != "کہ" && r.fold(i+1) != "اور":
	case strings.HasSuffix(f, "تی"):
		return woman
	case strings.HasSuffix(f, "تا"):
		return man
	}
	return unsaid
}

// clashes tells whether somebody cannot be the woman or man that a verb tells of: a
// body, several people, or a person of the other gender.
func (r *reader) clashes(sp Speaker, g gender) bool {
	if g == unsaid {
		return false
	}
	if sp.Entity >= 0 {
		if !r.isPerson(sp.Entity) {
			return g == woman
		}
		x := r.genderOf(sp.Entity)
		return x != unsaid && x != g
	}
	if sp.Name.Len() == 0 || r.pronoun(sp.Name) {
		return false
	}
	x := r.called(sp.Name)
	if _, two := r.joint(sp.Name); two && g == woman {
		return true
	}
	if x == unsaid && g == woman && (r.plural(sp.Name.End-1) || r.fold(sp.Name.End-1) == "افراد" || r.anyBody(sp)) {
		return true
	}
	return x != unsaid && x != g
}

// maxAgree is how many statements back who agrees with a verb is looked for.
const maxAgree = 6

// agreeing takes a pronoun's speaker back where the verb tells of a woman and that is a
// man, several people or a body, or the other way round. It is then who last spoke or
// was named before and can be meant, else left open.
func (r *reader) agreeing(sp Speaker, h *hit, content text.Span) Speaker {
	if sp.Resolved != "pronoun" || sp.Span.Len() == 0 {
		return sp
	}
	g := r.speaks(h, content)
	if !r.clashes(sp, g) {
		return sp
	}
	for n := len(r.out) - 1; n >= 0 && n >= len(r.out)-maxAgree; n-- {
		if o := r.out[n].Speaker; r.isPerson(o.Entity) && r.genderOf(o.Entity) == g {
			return Speaker{Entity: o.Entity, Span: sp.Span, Resolved: sp.Resolved}
		}
	}
	if e, ok := r.personBefore(sp.Span.Start); ok && !r.clashes(Speaker{Entity: e}, g) {
		return Speaker{Entity: e, Span: sp.Span, Resolved: sp.Resolved}
	}
	return Speaker{Entity: -1, Name: sp.Span, Span: sp.Span, Resolved: sp.Resolved}
}

// otherGender tells whether a phrase calls somebody a woman who is a man, or the other way
// round: اداکارہ is not the actor who spoke before.
func (r *reader) otherGender(entity int, p text.Span) bool {
	if !r.isPerson(entity) {
		return false
	}
	g, x := r.called(p), r.genderOf(entity)
	return g != unsaid && x != unsaid && g != x
}
