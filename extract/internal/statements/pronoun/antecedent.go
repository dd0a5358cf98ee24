package pronoun

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/said"
	"bayan/extract/text"
)

// nearestNoun is the noun of people, or of a body before جس, that stands last in the clause before the relative at token i,
// if that names no person behind it: ایک شخص (وہاں پہنچا جس نے), ایک سابق وزیر (کا مؤقف بھی دیا جن کا کہنا تھا), دو
// گواہوں (کے دستخط موجود ہیں جنھوں نے).
func (r *Reader) nearestNoun(i int, h *cue.Hit) (text.Span, bool) {
	one := r.Fold(i) == "جس"
	if one && h.Shape == cue.Behind {
		return text.Span{}, false // what is so according to it
	}
	lo := r.ClauseStart(i-1, r.Doc.SentenceAt(i).Start)
	for k := i - 1; k >= lo && r.Fold(k) != "کہ"; k-- {
		if m := r.Names.At(k); m != nil {
			if r.IsPerson(m.Entity) || one && r.Names.Is(m.Entity, names.Agency) {
				break
			}
			k = m.Start
			continue
		}
		if !r.relatable(k, one) || h.Shape == cue.Behind && r.Is(k+1, lexicon.Genitive) || r.Fold(k+1) == "نے" && k+3 < i {
			continue
		}
		p := r.behindName(r.PhraseBefore(k+1, lo))
		if p.Len() > 0 && !r.OnlyPronoun(p) && (k+1 == i || r.bringsIn(p) || !r.PlainWord(k+1) || r.Finite(k+1) || r.Copula(k+2)) {
			return p, !r.predicates(p, lo)
		}
	}
	return text.Span{}, false
}

// behindName is a phrase from its ایک on, where that stands behind the name of another: سلیم قریشی ایک ویب سائٹ (پر مقدمہ
// کر رہے ہیں جس نے).
func (r *Reader) behindName(p text.Span) text.Span {
	for i := p.End - 1; i > p.Start; i-- {
		if r.Fold(i) == "ایک" && r.PersonEndsAt(i) {
			return text.Span{Start: i, End: p.End}
		}
	}
	return p
}

// bringsIn tells whether a phrase tells of people whom nobody has told of so far: ایک شخص, چند طالبات, لوگوں.
func (r *Reader) bringsIn(p text.Span) bool {
	return r.severalPeople(p.End-1) || r.Is(p.Start, lexicon.Indefinite) || r.Fold(p.Start) == "ایک" || r.Numeral(p.Start)
}

// predicates tells whether a phrase says in the clause from token lo on what somebody named or pointed at is, or names them
// itself: یہ وہی لڑکی (ہے جس نے), سلیم قریشی ان لوگوں (میں سے ہیں جن کا), وہ اس کے حامی (ہو گئے جنھوں نے).
func (r *Reader) predicates(p text.Span, lo int) bool {
	predicate := false
	switch i := p.End; r.Fold(i) {
	case "نہیں", "میں", "ہو", "بن", "رہ":
		predicate = true
	default:
		predicate = r.Copula(i)
	}
	for i := lo; i < p.End; i++ {
		if m := r.Names.At(i); m != nil && r.IsPerson(m.Entity) && (predicate || i >= p.Start && !r.Is(m.End, lexicon.Genitive)) {
			return true
		}
		points := r.Is(i, lexicon.PersonPronoun|lexicon.Demonstrative) && !r.Is(i+1, lexicon.Postposition|lexicon.Genitive) &&
			!r.determines(i)
		if points && predicate && (i < p.Start || i == lo) || r.Fold(i) == "وہی" {
			return true
		}
	}
	return false
}

// passing tells whether only a relative clause tells what people without a name say, after whom no pronoun means them, but
// for somebody whom the sentence brings in: ان لوگوں کی پروا نہیں (جن کا ماننا ہے کہ), but ایک اہلکار سے بات کی (جس نے).
func (r *Reader) passing(sp said.Speaker) bool {
	if sp.Entity >= 0 || sp.Name.Len() == 0 || !r.OnlyRelative(sp.Span) {
		return false
	}
	one := r.Doc.Has(sp.Name.Start, sp.Name.End, "ایک") && !r.Is(sp.Name.End-1, lexicon.GroupNoun|lexicon.MediaWord)
	return !one || r.Is(sp.Name.End, lexicon.Genitive)
}

// relatable tells whether a relative pronoun can mean the noun that ends with token k: people, or one person or body
// where it is one.
func (r *Reader) relatable(k int, one bool) bool {
	if r.Names.InTitle(k+1) || r.Is(k+1, lexicon.PersonNoun|lexicon.GroupNoun) || r.RoleNounAt(k+1) || r.Demonym(k) {
		return false
	}
	people := r.nounOfPeople(k) || r.In(k, lexicon.Crowd) || r.Names.TitleEndsAt(k+1)
	if one {
		return (people || r.Is(k, lexicon.GroupNoun)) && !r.severalPeople(k)
	}
	return people
}

// relatedTo is the speaker that a phrase before a relative pronoun gives: who it means in the article, unless it brings
// somebody in.
func (r *Reader) relatedTo(p, relative text.Span) said.Speaker {
	if !r.bringsIn(p) {
		if sp := r.PhraseSpeaker(p); sp.Entity >= 0 {
			return said.Speaker{Entity: sp.Entity, Span: relative, Resolved: "pronoun"}
		}
	}
	return said.Speaker{Entity: -1, Name: p, Span: relative, Resolved: "pronoun"}
}
