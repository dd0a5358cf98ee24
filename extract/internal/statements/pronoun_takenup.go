package statements

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// A sentence often begins with whom it is about, tells who they are in a relative clause and takes them up again by a
// pronoun: پروفیسر X جو … ہیں، ان کا کہنا ہے; جن ماہرین سے بات کی گئی، ان کا کہنا ہے.

// maxTaken is how many words a relative clause has at most before the pronoun that takes its noun up again.
const maxTaken = 25

// takenUp is whom a sentence begins with and then takes up by a pronoun.
func (r *reader) takenUp(s text.Span, h *hit) (Speaker, bool) {
	end, comma := s.Start, r.comma(s.Start-1)
	if comma {
		end--
	}
	if !r.is(end-1, lexicon.Auxiliary) || r.is(end-1, lexicon.Postposition) {
		return Speaker{}, false
	}
	lo := r.doc.SentenceAt(s.Start).Start
	for i := end - 1; i >= lo && i > s.Start-maxTaken && !r.bars(i, s); i-- {
		if f := r.fold(i); f != "جو" && f != "جن" && f != "جس" {
			continue
		}
		p := subject{Span: r.phraseBefore(i, lo), end: i}
		if !r.takes(p.Span, i, comma) {
			p.Span = r.nounOf(i, end, h)
			p.end = p.End
		}
		switch {
		case p.Len() == 0 || !r.agree(p.Span, s):
		case r.is(p.End-1, lexicon.Document) || h.shape == behindCue && r.head(p.Span) == nil && !r.canSpeak(p.Span):
			return Speaker{Entity: -1, Name: p.Span, Span: s, Resolved: "pronoun"}, true
		default:
			return r.meaning(&p, s, h), true
		}
	}
	return Speaker{}, false
}

// bars tells whether whom a pronoun takes up can't stand before token i: before what somebody said, or before a وہ that
// has taken them up: جن کے پاس سرمایہ نہیں وہ (فائدہ اٹھا سکتے ہیں).
func (r *reader) bars(i int, pronoun text.Span) bool {
	f := r.fold(i)
	said := f == "کہ" && r.fold(i-1) != "جو" || r.doc.QuoteOf(i) != r.doc.QuoteOf(pronoun.Start)
	return said || f == "وہ" && r.kind(i-1) == text.Word && !r.is(i-1, lexicon.Conjunction) && !r.is(i+1, lexicon.PersonNoun|lexicon.GroupNoun)
}

// takes tells whether a phrase before the relative at token i is somebody whom a pronoun may take up: behind a comma any
// person, else only with whom a clause begins.
func (r *reader) takes(p text.Span, i int, comma bool) bool {
	if p.Len() == 0 || r.pronoun(p) || r.fold(i) == "جس" || r.nameLike(i+1) && r.names.TitleEndsAt(i) {
		return false // صدر جو بائیڈن
	}
	if comma && (r.head(p) != nil || r.names.TitleEndsAt(p.End)) {
		return true
	}
	first := r.doc.SentenceAt(i).Start == p.Start || r.opening(p.Start-1) || r.kind(p.Start-1) == text.Mark
	return first && (r.head(p) != nil || r.canSpeak(p) || r.is(p.End-1, lexicon.GroupNoun))
}

// nounOf is the noun that the relative at token i goes with, in a clause before token end which is then taken up: جن ماہرین
// سے بات کی گئی، (ان کا کہنا ہے), جو معاہدہ ہوا ہے، (اس کے مطابق).
func (r *reader) nounOf(i, end int, h *hit) text.Span {
	for k := i + 1; k < min(i+5, end) && r.kind(k) == text.Word && !r.is(k, lexicon.Postposition) && r.fold(k) != "کہ"; k++ {
		people := r.is(k, lexicon.PersonNoun|lexicon.GroupNoun) || r.people(k)
		thing := h.shape == behindCue && (r.is(k, lexicon.Document) || r.in(k, lexicon.Plan) || k == i+1 && r.is(k+1, lexicon.Release))
		if (people || thing) && r.is(k+1, lexicon.Postposition) == (r.fold(i) != "جو") {
			return text.Span{Start: i + 1, End: k + 1}
		}
	}
	return text.Span{}
}

// agree tells whether a pronoun can mean a phrase by its number: اس is no two people.
func (r *reader) agree(p, pronoun text.Span) bool {
	return r.fold(pronoun.Start) != "اس" || !strings.HasSuffix(r.fold(p.End-1), "وں") && !r.in(p.End-1, lexicon.Crowd)
}
