package source

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/text"
)

// maxBeforeHe is how many words stand at most before a وہ that calls what was named before it something.
const maxBeforeHe = 12

// heOf is the وہ with which the clause of a cue begins, at its start, before what is its own
// (وہ اپنے ملک کی), behind a word that makes the clause depend on another: (پریشان ہیں) کیونکہ
// وہ (کہہ رہے ہیں کہ), or between what tells when and where he speaks and the verb: (فون پر بات
// کرتے ہوئے) وہ (کہتے ہیں کہ). It is -1 if there is none.
func (r *Reader) heOf(start int, h *cue.Hit) int {
	for k := start; k < h.Start; k++ {
		if r.Fold(k) != "وہ" {
			continue
		}
		own := r.Reflexive(k+1) && (h.Object || r.Fold(h.End) == ":")
		depends := h.Ke && (r.Fold(k-1) == "کیونکہ" || r.Fold(k-1) == "حالانکہ")
		calls := h.Cue.Complement && !h.Ke && (r.Fold(k-1) == "کو" || r.Is(k-1, lexicon.Dative)) && k-start <= maxBeforeHe
		if k == start || own || depends || calls {
			return k // اس لمحے کو وہ نایاب (قرار دیتے ہیں)
		}
	}
	k := h.Start - 1
	for k > start && (r.Fold(k) == "مزید" || r.Fold(k) == "آگے" || r.Fold(k) == "یہ" || r.Is(k, lexicon.Particle)) {
		k-- // وہ یہ بھی (کہتے ہیں کہ)
	}
	if m := r.Names.EndingAt(k); m != nil && r.Fold(k) == "کو" && m.Start > start {
		k = m.Start - 1 // وہ بی بی سی کو (بتاتے ہیں کہ)
	}
	if k > start && (h.Ke || r.Fold(h.End) == ":" || r.Kind(h.End) == text.Mark && !r.InsideSpeech(h)) && r.Fold(k) == "وہ" &&
		(r.endsSetting(r.BeforeComma(k-1)) || r.linksOnly(start, r.BeforeComma(k-1)+1) || !r.HasNoun(h) && r.behindVerb(k, start)) {
		return k
	}
	return -1
}

// behindVerb tells whether the وہ at token k stands right behind the verb of a finished sentence whose stop the writer left
// out: … خوش ہیں (وہ کہتی ہیں کہ), but not جن کو شامل کیا گیا ہے (وہ).
func (r *Reader) behindVerb(k, start int) bool {
	return (r.Copula(k-1) || r.Future(k-1)) && !r.RelativeEnds(k-1, start) && !r.HasIf(start, k)
}

// maxLinking is how many words stand at most before a وہ that only link its sentence to the one before.
const maxLinking = 2

// linksOnly tells whether words that open a clause only link it to what was said before: پھر, ساتھ ہی, اس لیے. They hold
// nobody who could speak, and nothing that makes it a question or only possible.
func (r *Reader) linksOnly(from, to int) bool {
	if to <= from || to-from > maxLinking {
		return false
	}
	for k := from; k < to; k++ {
		f := r.Fold(k)
		if r.Kind(k) != text.Word || r.Names.At(k) != nil || r.RelativeWord(k) ||
			r.Is(k, lexicon.PersonPronoun|lexicon.PersonNoun|lexicon.GroupNoun|lexicon.Postposition|lexicon.Auxiliary|lexicon.Negation) &&
				f != "لیے" ||
			f == "کیا" || f == "شاید" || f == "تو" || f == "اگر" || f == "جب" || f == "کہ" {
			return false
		}
	}
	return true
}
