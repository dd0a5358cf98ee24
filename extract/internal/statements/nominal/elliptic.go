package nominal

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// Whom a word means that only says how many there are: بعض صارفین نے سراہا جبکہ (بعض) نے تنقید کی.

// elliptic is the phrase of the people of whom a bare quantifier tells how many: who spoke or acted in this sentence
// before it, else in the one before. Of one more it is their noun alone: ایک صارف نے لکھا … (ایک اور) نے.
func (r *Reader) elliptic(s text.Span) (text.Span, bool) {
	another := r.oneMore(s)
	if !another && !r.quantifier(s) {
		return text.Span{}, false
	}
	here := r.Doc.SentenceOf(s.Start)
	for n := here; n >= max(here-1, 0) && !r.LinksElsewhere(r.Doc.Sentences[n]); n-- {
		lo := r.Doc.Sentences[n].Start
		for k := min(s.Start, r.Doc.Sentences[n].End) - 1; k > lo; k-- {
			if m := r.Names.At(k); m != nil && r.IsPerson(m.Entity) && r.Fold(m.End) == "نے" {
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
func (r *Reader) quantified(k, lo int, another bool) (text.Span, bool) {
	p := r.PhraseBefore(k+1, lo)
	if r.several(p) || p.Len() == 0 || r.HasPronoun(p) || r.AnyIs(p.Start, p.End, lexicon.Conjunction) ||
		r.Doc.Has(p.Start, p.End, "اور") && !r.Doc.Has(p.Start, p.End, "ایک") {
		return text.Span{}, false
	}
	one := !r.Plural(k) && !r.In(k, lexicon.Crowd) && !r.In(k-1, lexicon.Quantifier)
	if another {
		return text.Span{Start: k, End: k + 1}, one && r.Is(p.Start, lexicon.Indefinite)
	}
	return p, !one
}

// peopleAct tells whether token k, behind others in its sentence from lo on, is a noun of people, or of others of whom
// the same words tell how many, who act or speak there: صارفین (نے), لوگوں (کا کہنا ہے), بعض افراد (خوش ہیں), کچھ
// اخباروں (نے).
func (r *Reader) peopleAct(k, lo int) bool {
	counted := k > lo && r.In(k-1, lexicon.Quantifier)
	people := r.Is(k, lexicon.PersonNoun) || r.In(k, lexicon.Crowd) && !r.Is(k, lexicon.GroupNoun)
	if !people && !counted || r.Is(k, lexicon.StandsFor) || r.Names.At(k) != nil || r.Kind(k) != text.Word ||
		r.Is(k+1, lexicon.PersonNoun|lexicon.GroupNoun) {
		return false
	}
	switch next := r.Fold(k + 1); {
	case next == "نے":
		return true
	case next == "کا" || next == "کی" || next == "کے":
		return r.Fold(k+2) == "کہنا" || r.Fold(k+2) == "مطابق" || r.Fold(k+2) == "بقول" || r.In(k+2, lexicon.SayingNoun) ||
			r.Is(k+2, lexicon.Side)
	}
	return people && k > lo && r.Is(k-1, lexicon.Indefinite) && !strings.HasSuffix(r.Fold(k), "وں") &&
		!r.Is(k+1, lexicon.Postposition|lexicon.Genitive)
}

// quantifier tells whether a phrase only says that it means several of others: کچھ, بعض دیگر.
func (r *Reader) quantifier(s text.Span) bool {
	if !r.In(s.Start, lexicon.Quantifier) {
		return false
	}
	return s.Len() == 1 || s.Len() == 2 && (r.In(s.End-1, lexicon.Quantifier) || r.Fold(s.End-1) == "اور")
}

// oneMore tells whether a phrase only says that it means one more: ایک اور, دوسرے.
func (r *Reader) oneMore(s text.Span) bool {
	one := s.Len() == 2 && r.Fold(s.Start) == "ایک"
	if s.Len() != 1 && !one {
		return false
	}
	last := r.Fold(s.End - 1)
	return last == "دوسرے" || last == "دوسری" || one && last == "اور"
}
