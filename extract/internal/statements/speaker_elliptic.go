package statements

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// Whom a word means that only says how many there are: بعض صارفین نے سراہا جبکہ (بعض) نے تنقید کی.

// elliptic is the phrase of the people of whom a bare quantifier tells how many: who spoke or acted in this sentence
// before it, else in the one before. Of one more it is their noun alone: ایک صارف نے لکھا … (ایک اور) نے.
func (r *reader) elliptic(s text.Span) (text.Span, bool) {
	another := r.oneMore(s)
	if !another && !r.quantifier(s) {
		return text.Span{}, false
	}
	here := r.doc.SentenceOf(s.Start)
	for n := here; n >= max(here-1, 0) && !r.link(r.doc.Sentences[n]); n-- {
		lo := r.doc.Sentences[n].Start
		for k := min(s.Start, r.doc.Sentences[n].End) - 1; k > lo; k-- {
			if m := r.names.At(k); m != nil && r.isPerson(m.Entity) && r.fold(m.End) == "نے" {
				return text.Span{}, false // somebody by name came in between
			}
			if r.peopleAct(k, lo) {
				return r.quantified(k, lo, another)
			}
		}
	}
	return text.Span{}, false
}

// quantified is what a quantifier, or another who is one more, takes up of the phrase whose noun of people is token k.
func (r *reader) quantified(k, lo int, another bool) (text.Span, bool) {
	p := r.phraseBefore(k+1, lo)
	if r.several(p) || p.Len() == 0 || r.hasPronoun(p) || r.anyIs(p.Start, p.End, lexicon.Conjunction) || r.doc.Has(p.Start, p.End, "اور") && !r.doc.Has(p.Start, p.End, "ایک") {
		return text.Span{}, false
	}
	one := !r.plural(k) && !r.in(k, lexicon.Crowd) && !r.in(k-1, lexicon.Quantifier)
	if another {
		return text.Span{Start: k, End: k + 1}, one && r.is(p.Start, lexicon.Indefinite)
	}
	return p, !one
}

// peopleAct tells whether token k, behind others in its sentence from lo on, is a noun of people, or of others of whom
// the same words tell how many, who act or speak there: صارفین (نے), لوگوں (کا کہنا ہے), بعض افراد (خوش ہیں), کچھ
// اخباروں (نے).
func (r *reader) peopleAct(k, lo int) bool {
	counted := k > lo && r.in(k-1, lexicon.Quantifier)
	people := r.is(k, lexicon.PersonNoun) || r.in(k, lexicon.Crowd) && !r.is(k, lexicon.GroupNoun)
	if !people && !counted || r.is(k, lexicon.StandsFor) || r.names.At(k) != nil || r.kind(k) != text.Word || r.is(k+1, lexicon.PersonNoun|lexicon.GroupNoun) {
		return false
	}
	switch next := r.fold(k + 1); {
	case next == "نے":
		return true
	case next == "کا" || next == "کی" || next == "کے":
		return r.fold(k+2) == "کہنا" || r.fold(k+2) == "مطابق" || r.fold(k+2) == "بقول" || r.in(k+2, lexicon.SayingNoun) || r.is(k+2, lexicon.Side)
	}
	return people && k > lo && r.is(k-1, lexicon.Indefinite) && !strings.HasSuffix(r.fold(k), "وں") && !r.is(k+1, lexicon.Postposition|lexicon.Genitive)
}

// quantifier tells whether a phrase only says that it means several of others: کچھ, بعض دیگر.
func (r *reader) quantifier(s text.Span) bool {
	if !r.in(s.Start, lexicon.Quantifier) {
		return false
	}
	return s.Len() == 1 || s.Len() == 2 && (r.in(s.End-1, lexicon.Quantifier) || r.fold(s.End-1) == "اور")
}

// oneMore tells whether a phrase only says that it means one more: ایک اور, دوسرے.
func (r *reader) oneMore(s text.Span) bool {
	one := s.Len() == 2 && r.fold(s.Start) == "ایک"
	if s.Len() != 1 && !one {
		return false
	}
	last := r.fold(s.End - 1)
	return last == "دوسرے" || last == "دوسری" || one && last == "اور"
}
