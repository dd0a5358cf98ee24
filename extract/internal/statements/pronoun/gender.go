package pronoun

import (
	"strings"

	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/nominal"
	"bayan/extract/internal/statements/said"
	"bayan/extract/text"
)

// speaks is the gender of whoever says a content with a cue, told by the cue's own
// verb and by what is said in the first person: میں جانتی ہوں.
func (r *Reader) speaks(h *cue.Hit, content text.Span) nominal.Gender {
	g := nominal.Unsaid
	if h.Shape == cue.Verb && !h.Perfect && !h.Passive && !h.Middle {
		end := h.End
		if h.Ke {
			end--
		}
		g = r.FiniteGender(end)
	}
	for i := content.Start + 1; i < content.End; i++ {
		switch f := r.Fold(i); {
		case f == "نہیں" && r.Fold(i-1) == "میں" && (i-1 == content.Start || r.opening(i-2) || r.Fold(i-2) == "کہ"):
			g = g.Both(r.habit(i + 1)) // میں نہیں چاہتی
		case f == "ہوں" && !strings.HasSuffix(r.Fold(i-1), "ے"): // (جو) ہو رہے ہوں is no "I"
			g = g.Both(r.ParticipleGender(i - 1))
		case (f == "گی" || f == "گا") && strings.HasSuffix(r.Fold(i-1), "وں") && r.Fold(i-1) != "ہوں": // قیمتیں کم ہوں گی
			g = g.Both(r.ParticipleGender(i))
		}
	}
	return g
}

// habit is the gender of a participle without an auxiliary, which a negation spares it: (میں نہیں) چاہتی کہ.
func (r *Reader) habit(i int) nominal.Gender {
	switch f := r.Fold(i); {
	case r.Kind(i+1) == text.Word && r.Fold(i+1) != "کہ" && r.Fold(i+1) != "اور":
	case strings.HasSuffix(f, "تی"):
		return nominal.Woman
	case strings.HasSuffix(f, "تا"):
		return nominal.Man
	}
	return nominal.Unsaid
}

// clashes tells whether somebody cannot be the woman or man that a verb tells of: a
// body, several people, or a person of the other gender.
func (r *Reader) clashes(sp said.Speaker, g nominal.Gender) bool {
	if g == nominal.Unsaid {
		return false
	}
	if sp.Entity >= 0 {
		if !r.IsPerson(sp.Entity) {
			return g == nominal.Woman
		}
		x := r.GenderOf(sp.Entity)
		return x != nominal.Unsaid && x != g
	}
	if sp.Name.Len() == 0 || r.OnlyPronoun(sp.Name) {
		return false
	}
	x := r.PhraseGender(sp.Name)
	if _, two := r.JointNames(sp.Name); two && g == nominal.Woman {
		return true
	}
	if x == nominal.Unsaid && g == nominal.Woman &&
		(r.Plural(sp.Name.End-1) || r.Fold(sp.Name.End-1) == "افراد" || r.NamelessBody(sp)) {
		return true
	}
	return x != nominal.Unsaid && x != g
}
