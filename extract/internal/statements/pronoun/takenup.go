package pronoun

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/said"
	"bayan/extract/internal/statements/source"
	"bayan/extract/internal/statements/syntax"
	"bayan/extract/text"
)

// A sentence often begins with whom it is about, tells who they are in a relative clause and takes them up again by a
// pronoun: پروفیسر X جو … ہیں، ان کا کہنا ہے; جن ماہرین سے بات کی گئی، ان کا کہنا ہے.

// TakenUp is whom a sentence begins with and then takes up by a pronoun.
func (r *Reader) TakenUp(s text.Span, h *cue.Hit) (said.Speaker, bool) {
	end, comma := s.Start, r.Comma(s.Start-1)
	if comma {
		end--
	}
	if !r.Is(end-1, lexicon.Auxiliary) || r.Is(end-1, lexicon.Postposition) {
		return said.Speaker{}, false
	}
	lo := r.Doc.SentenceAt(s.Start).Start
	for i := end - 1; i >= lo && i > s.Start-syntax.MaxTaken && !r.barsTakingUp(i, s); i-- {
		if f := r.Fold(i); f != "جو" && f != "جن" && f != "جس" {
			continue
		}
		p := source.Subject{Span: r.PhraseBefore(i, lo), Behind: i}
		if !r.mayBeTakenUp(p.Span, i, comma) {
			p.Span = r.takenUpNoun(i, end, h)
			p.Behind = p.End
		}
		switch {
		case p.Len() == 0 || !r.agreesInNumber(p.Span, s):
		case r.Is(p.End-1, lexicon.Document) || h.Shape == cue.Behind && r.HeadName(p.Span) == nil && !r.canSpeak(p.Span):
			return said.Speaker{Entity: -1, Name: p.Span, Span: s, Resolved: "pronoun"}, true
		default:
			return r.meaning(&p, s, h), true
		}
	}
	return said.Speaker{}, false
}

// barsTakingUp tells whether whom a pronoun takes up can't stand before token i: before what somebody said, or before a وہ that
// has taken them up: جن کے پاس سرمایہ نہیں وہ (فائدہ اٹھا سکتے ہیں).
func (r *Reader) barsTakingUp(i int, they text.Span) bool {
	f := r.Fold(i)
	reported := f == "کہ" && r.Fold(i-1) != "جو" || r.Doc.QuoteOf(i) != r.Doc.QuoteOf(they.Start)
	return reported ||
		f == "وہ" && r.Kind(i-1) == text.Word && !r.Is(i-1, lexicon.Conjunction) && !r.Is(i+1, lexicon.PersonNoun|lexicon.GroupNoun)
}

// mayBeTakenUp tells whether a phrase before the relative at token i is somebody whom a pronoun may take up: behind a comma any
// person, else only with whom a clause begins.
func (r *Reader) mayBeTakenUp(p text.Span, i int, comma bool) bool {
	if p.Len() == 0 || r.OnlyPronoun(p) || r.Fold(i) == "جس" || r.NameLike(i+1) && r.Names.TitleEndsAt(i) {
		return false // صدر جو بائیڈن
	}
	if comma && (r.HeadName(p) != nil || r.Names.TitleEndsAt(p.End)) {
		return true
	}
	first := r.Doc.SentenceAt(i).Start == p.Start || r.opening(p.Start-1) || r.Kind(p.Start-1) == text.Mark
	return first && (r.HeadName(p) != nil || r.canSpeak(p) || r.Is(p.End-1, lexicon.GroupNoun))
}

// takenUpNoun is the noun that the relative at token i goes with, in a clause before token end which is then taken up: جن ماہرین
// سے بات کی گئی، (ان کا کہنا ہے), جو معاہدہ ہوا ہے، (اس کے مطابق).
func (r *Reader) takenUpNoun(i, end int, h *cue.Hit) text.Span {
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

// agreesInNumber tells whether a pronoun can mean a phrase by its number: اس is no two people.
func (r *Reader) agreesInNumber(p, they text.Span) bool {
	return r.Fold(they.Start) != "اس" || !strings.HasSuffix(r.Fold(p.End-1), "وں") && !r.In(p.End-1, lexicon.Crowd)
}
