package pronoun

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/text"
)

// A sentence often begins with whom it is about, tells who they are in a relative clause and takes them up again by a
// pronoun: پروفیسر X جو … ہیں، ان کا کہنا ہے; جن ماہرین سے بات کی گئی، ان کا کہنا ہے.

// Bars tells whether whom a pronoun takes up can't stand before token i: before what somebody said, or before a وہ that
// has taken them up: جن کے پاس سرمایہ نہیں وہ (فائدہ اٹھا سکتے ہیں).
func (r *Reader) Bars(i int, pronoun text.Span) bool {
	f := r.Fold(i)
	said := f == "کہ" && r.Fold(i-1) != "جو" || r.Doc.QuoteOf(i) != r.Doc.QuoteOf(pronoun.Start)
	return said ||
		f == "وہ" && r.Kind(i-1) == text.Word && !r.Is(i-1, lexicon.Conjunction) && !r.Is(i+1, lexicon.PersonNoun|lexicon.GroupNoun)
}

// Takes tells whether a phrase before the relative at token i is somebody whom a pronoun may take up: behind a comma any
// person, else only with whom a clause begins.
func (r *Reader) Takes(p text.Span, i int, comma bool) bool {
	if p.Len() == 0 || r.OnlyPronoun(p) || r.Fold(i) == "جس" || r.NameLike(i+1) && r.Names.TitleEndsAt(i) {
		return false // صدر جو بائیڈن
	}
	if comma && (r.HeadName(p) != nil || r.Names.TitleEndsAt(p.End)) {
		return true
	}
	first := r.Doc.SentenceAt(i).Start == p.Start || r.opening(p.Start-1) || r.Kind(p.Start-1) == text.Mark
	return first && (r.HeadName(p) != nil || r.CanSpeak(p) || r.Is(p.End-1, lexicon.GroupNoun))
}

// NounOf is the noun that the relative at token i goes with, in a clause before token end which is then taken up: جن ماہرین
// سے بات کی گئی، (ان کا کہنا ہے), جو معاہدہ ہوا ہے، (اس کے مطابق).
func (r *Reader) NounOf(i, end int, h *cue.Hit) text.Span {
	for k := i + 1; k < min(i+5, end) && r.Kind(k) == text.Word && !r.Is(k, lexicon.Postposition) && r.Fold(k) != "کہ"; k++ {
		people := r.Is(k, lexicon.PersonNoun|lexicon.GroupNoun) || r.RoleNounAt(k)
		thing := h.Shape == cue.Behind &&
			(r.Is(k, lexicon.Document) || r.In(k, lexicon.Plan) || k == i+1 && r.Is(k+1, lexicon.Release))
		if (people || thing) && r.Is(k+1, lexicon.Postposition) == (r.Fold(i) != "جو") {
			return text.Span{Start: i + 1, End: k + 1}
		}
	}
	return text.Span{}
}

// Agree tells whether a pronoun can mean a phrase by its number: اس is no two people.
func (r *Reader) Agree(p, pronoun text.Span) bool {
	return r.Fold(pronoun.Start) != "اس" || !strings.HasSuffix(r.Fold(p.End-1), "وں") && !r.In(p.End-1, lexicon.Crowd)
}
