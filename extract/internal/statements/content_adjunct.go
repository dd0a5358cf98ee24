package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// What a demonstrative or pronoun tells about an object: all before it that ends with a postposition of its own is no
// part of the noun phrase that it opens.

// behindAdjunct is where an object starts between two tokens, behind where, when or how it was said, if a demonstrative or
// pronoun opens the noun phrase behind that: (عدالت میں) ان الزامات (کی تردید کی), (کئی برسوں سے) انہیں قتل (کی دھمکیاں).
// It may belong to what has a verb or an owner in it (ملک میں اس کی فروخت پر, ایران میں ان ڈرونز کے استعمال کی) or is only
// of some sort: جیلوں میں ایسے سلوک (کی تردید).
func (r *reader) behindAdjunct(start, end int, h *hit) int {
	if h.cue.Complement || !h.object || r.infinitive(end-1) {
		return start
	}
	for k := end - 1; k > start+1; k-- {
		if r.is(k, lexicon.Postposition|lexicon.Genitive|lexicon.Relative|lexicon.Conjunction) || r.kind(k) != text.Word || r.infinitive(k) {
			return start
		}
		if !r.is(k, lexicon.Demonstrative|lexicon.PersonPronoun|lexicon.Dative) {
			continue
		}
		if r.fold(k) == "ایسے" || !r.endsAdjunct(k-1, h) || r.doc.QuoteOf(k) != r.doc.QuoteOf(start) {
			return start
		}
		if r.is(k, lexicon.Dative) && spokenWith(h.cue, "کو") && k+1 < end {
			return k + 1
		}
		return k
	}
	return start
}

// endsAdjunct tells whether token i ends a phrase that says where, since when, how or through what something was said:
// عدالت میں, برسوں سے, خط کے ذریعے, but not اس بارے میں, X کی جانب سے, ایران سے (روابط).
func (r *reader) endsAdjunct(i int, h *hit) bool {
	switch r.fold(i) {
	case "میں":
		return !r.is(i-1, lexicon.Relator)
	case "سے":
		return !r.is(i-1, lexicon.Relator|lexicon.Side) && h.cue.Act != "accuse" && !r.is(h.objectEnd-1, lexicon.Meeting)
	case "ذریعے":
		return r.is(i-1, lexicon.Genitive)
	}
	return false
}

// withAntecedent is where what is called something starts whose relative pronoun is token at: the noun phrase right before
// it that it stands for, (ان دعووں، جنہیں) X نے بے بنیاد قرار دیا. Behind a finished clause it is start, as nothing tells
// what of that it stands for.
func (r *reader) withAntecedent(at, start int, c *clause) int {
	end := at
	if r.comma(end - 1) {
		end--
	}
	if end <= c.before() || r.kind(end-1) != text.Word || r.verbal(end-1) || r.is(end-1, lexicon.Auxiliary|lexicon.Postposition|lexicon.Particle|lexicon.TimeWord) {
		return start
	}
	if p := r.phraseBefore(end, c.before()); p.Len() > 0 {
		return p.Start
	}
	return start
}
