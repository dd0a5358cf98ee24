package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// heOf is the وہ with which the clause of a cue begins, at its start, before what is its own
// (وہ اپنے ملک کی), behind a word that makes the clause depend on another: (پریشان ہیں) کیونکہ
// وہ (کہہ رہے ہیں کہ), or between what tells when and where he speaks and the verb: (فون پر بات
// کرتے ہوئے) وہ (کہتے ہیں کہ). It is -1 if there is none.
func (r *reader) heOf(start int, h *hit) int {
	for k := start; k < h.Start; k++ {
		if r.fold(k) != "وہ" {
			continue
		}
		own := r.reflexive(k+1) && (h.object || r.fold(h.End) == ":")
		depends := h.ke && (r.fold(k-1) == "کیونکہ" || r.fold(k-1) == "حالانکہ")
		calls := h.cue.Complement && !h.ke && (r.fold(k-1) == "کو" || r.is(k-1, lexicon.Dative)) && k-start <= maxBehind
		if k == start || own || depends || calls {
			return k // اس لمحے کو وہ نایاب (قرار دیتے ہیں)
		}
	}
	k := h.Start - 1
	for k > start && (r.fold(k) == "مزید" || r.fold(k) == "آگے" || r.fold(k) == "یہ" || r.is(k, lexicon.Particle)) {
		k-- // وہ یہ بھی (کہتے ہیں کہ)
	}
	if m := r.names.EndingAt(k); m != nil && r.fold(k) == "کو" && m.Start > start {
		k = m.Start - 1 // وہ بی بی سی کو (بتاتے ہیں کہ)
	}
	if k > start && (h.ke || r.fold(h.End) == ":" || r.kind(h.End) == text.Mark && !r.insideSpeech(h)) && r.fold(k) == "وہ" && (r.endsSetting(r.beforeComma(k-1)) || r.linksOnly(start, r.beforeComma(k-1)+1) || !r.hasNoun(h) && r.behindVerb(k, start)) {
		return k
	}
	return -1
}

// behindVerb tells whether the وہ at token k stands right behind the verb of a finished sentence whose stop the writer left
// out: … خوش ہیں (وہ کہتی ہیں کہ), but not جن کو شامل کیا گیا ہے (وہ).
func (r *reader) behindVerb(k, start int) bool {
	return (r.copula(k-1) || r.future(k-1)) && !r.relativeEnds(k-1, start) && !r.hasIf(start, k)
}

// maxLinking is how many words stand at most before a وہ that only link its sentence to the one before.
const maxLinking = 2

// linksOnly tells whether words that open a clause only link it to what was said before: پھر, ساتھ ہی, اس لیے. They hold
// nobody who could speak, and nothing that makes it a question or only possible.
func (r *reader) linksOnly(from, to int) bool {
	if to <= from || to-from > maxLinking {
		return false
	}
	for k := from; k < to; k++ {
		f := r.fold(k)
		if r.kind(k) != text.Word || r.names.At(k) != nil || r.relativeWord(k) || r.is(k, lexicon.PersonPronoun|lexicon.PersonNoun|lexicon.GroupNoun|lexicon.Postposition|lexicon.Auxiliary|lexicon.Negation) && f != "لیے" || f == "کیا" || f == "شاید" || f == "تو" || f == "اگر" || f == "جب" || f == "کہ" {
			return false
		}
	}
	return true
}
