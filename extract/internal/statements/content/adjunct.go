package content

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/source"
	"bayan/extract/internal/statements/syntax"
	"bayan/extract/text"
)

// What a demonstrative or pronoun tells about an object: all before it that ends with a postposition of its own is no
// part of the noun phrase that it opens.

// behindAdjunct is where an object starts between two tokens, behind where, when or how it was said, if a demonstrative or
// pronoun opens the noun phrase behind that: (عدالت میں) ان الزامات (کی تردید کی), (کئی برسوں سے) انہیں قتل (کی دھمکیاں).
// It may belong to what has a verb or an owner in it (ملک میں اس کی فروخت پر, ایران میں ان ڈرونز کے استعمال کی) or is only
// of some sort: جیلوں میں ایسے سلوک (کی تردید).
func (r *Reader) behindAdjunct(start, end int, h *cue.Hit) int {
	if h.Cue.Complement || !h.Object || r.Infinitive(end-1) {
		return start
	}
	for k := end - 1; k > start+1; k-- {
		if r.Is(k, lexicon.Postposition|lexicon.Genitive|lexicon.Relative|lexicon.Conjunction) || r.Kind(k) != text.Word ||
			r.Infinitive(k) {
			return start
		}
		if !r.Is(k, lexicon.Demonstrative|lexicon.PersonPronoun|lexicon.Dative) {
			continue
		}
		if r.Fold(k) == "ایسے" || !r.endsAdjunct(k-1, h) || r.Doc.QuoteOf(k) != r.Doc.QuoteOf(start) {
			return start
		}
		if r.Is(k, lexicon.Dative) && syntax.MayMarkAudience(h.Cue, "کو") && k+1 < end {
			return k + 1
		}
		return k
	}
	return start
}

// endsAdjunct tells whether token i ends a phrase that says where, since when, how or through what something was said:
// عدالت میں, برسوں سے, خط کے ذریعے, but not اس بارے میں, X کی جانب سے, ایران سے (روابط).
func (r *Reader) endsAdjunct(i int, h *cue.Hit) bool {
	switch r.Fold(i) {
	case "میں":
		return !r.Is(i-1, lexicon.Relator)
	case "سے":
		return !r.Is(i-1, lexicon.Relator|lexicon.Side) && h.Cue.Act != "accuse" && !r.Is(h.ObjectEnd-1, lexicon.Meeting)
	case "ذریعے":
		return r.Is(i-1, lexicon.Genitive)
	}
	return false
}

// withAntecedent is where what is called something starts whose relative pronoun is token at: the noun phrase right before
// it that it stands for, (ان دعووں، جنہیں) X نے بے بنیاد قرار دیا. Behind a finished clause it is start, as nothing tells
// what of that it stands for.
func (r *Reader) withAntecedent(at, start int, c *source.Clause) int {
	end := at
	if r.Comma(end - 1) {
		end--
	}
	if end <= c.Before() || r.Kind(end-1) != text.Word || r.Verbal(end-1) ||
		r.Is(end-1, lexicon.Auxiliary|lexicon.Postposition|lexicon.Particle|lexicon.TimeWord) {
		return start
	}
	if p := r.PhraseBefore(end, c.Before()); p.Len() > 0 {
		return p.Start
	}
	return start
}
