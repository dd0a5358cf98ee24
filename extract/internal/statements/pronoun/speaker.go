package pronoun

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/said"
	"bayan/extract/internal/statements/source"
	"bayan/extract/text"
)

// SpeakerOf says who the subject of a cue is in this article.
func (r *Reader) SpeakerOf(s *source.Subject, h *cue.Hit) said.Speaker {
	switch {
	case s.Hidden:
		return said.Speaker{Entity: -1, Span: s.Span}
	case s.GoesOn != nil:
		c := *s.GoesOn
		c.Span, c.Resolved = text.Span{}, "carried"
		return c
	case s.Carried:
		if r.Carry != nil {
			c := *r.Carry
			c.Span, c.Resolved = text.Span{}, "carried"
			return c
		}
		return r.fromFocus(r.Focus, text.Span{}, "carried", true)
	case r.IsTheirDocument(s):
		if sp := r.pronounSpeaker(text.Span{Start: s.Start, End: s.Start + 1}, h); r.IsPerson(sp.Entity) {
			return sp
		}
		return r.DocumentSpeaker(s.Span)
	case s.Document || r.Is(s.End-1, lexicon.Document) || r.IsOwnedPage(s.Span) || r.ReleasedAt(s.Start) && s.Len() > 1:
		return r.DocumentSpeaker(s.Span)
	case r.OnlyRelative(s.Span):
		return r.relativeSpeaker(s, h)
	}
	if h.Shape == cue.Behind && s.Len() > 1 && (r.In(s.End-1, lexicon.Figures) || r.In(s.End-1, lexicon.Plan)) {
		if agent, ok := r.BySide(s.Start - 1); ok {
			if sp, ok := r.SignedBy(r.PhraseBefore(agent, r.Doc.SentenceAt(s.Start).Start)); ok {
				sp.Span = s.Span // پولیس کی جانب سے (فراہم کردہ معلومات کے مطابق)
				return sp
			}
		}
		if sp := r.DocumentSpeaker(s.Span); r.keepsFigures(sp.Entity, s.Span) {
			return sp // عالمی بینک کے ڈیٹا (کے مطابق), آئی سی سی کے قوانین (کے مطابق)
		}
	}
	if h.Shape == cue.Behind && s.Len() == 1 && r.Fold(s.Start) == "اس" {
		if _, ok := r.DocumentBefore(s.Start); ok {
			return r.ThatDocument(s.Span)
		}
	}
	if r.OnlyPronoun(s.Span) {
		return r.pronounSpeaker(s.Span, h)
	}
	return r.PhraseSpeaker(s.Span)
}

// keepsFigures tells whether somebody is an agency whose figures a phrase can mean: not بی بی سی کو موصول معلومات, نور
// کی فیس بک پر موجود معلومات.
func (r *Reader) keepsFigures(entity int, s text.Span) bool {
	if !r.Names.Is(entity, names.Agency) {
		return false
	}
	for i := s.End - 1; i >= s.Start; i-- {
		if m := r.Names.At(i); m != nil && m.Entity == entity {
			return m.End < s.End && r.Fold(m.End) != "کو" && r.Fold(m.End) != "پر"
		}
	}
	return true
}

// relativeSpeaker is whom or what the relative pronoun of a source means: جن کے مطابق,
// جنھوں نے.
func (r *Reader) relativeSpeaker(s *source.Subject, h *cue.Hit) said.Speaker {
	if by, ok := r.MeantByRelative(s.Span, h); ok {
		if by.Document {
			return said.Speaker{Entity: -1, Name: by.Span, Span: s.Span, Resolved: "pronoun"}
		}
		return r.meaning(&by, s.Span, h)
	}
	if h.Shape == cue.Behind && r.Fold(s.Start) == "جس" {
		if p, ok := r.ThingBefore(s.Start); ok {
			return said.Speaker{Entity: -1, Name: p, Span: s.Span, Resolved: "pronoun"}
		}
	}
	if m := r.PatientBefore(s.Start); m != nil {
		return said.Speaker{Entity: m.Entity, Span: s.Span, Resolved: "pronoun"}
	}
	if p, ok := r.nearestNoun(s.Start, h); ok {
		return r.relatedTo(p, s.Span)
	}
	if e, ok := r.PersonBefore(s.Start); ok {
		return said.Speaker{Entity: e, Span: s.Span, Resolved: "pronoun"}
	}
	return r.fromFocus(r.Focus, s.Span, "pronoun", true)
}

// meaning is the speaker that a phrase gives, where a pronoun stands for it.
func (r *Reader) meaning(p *source.Subject, they text.Span, h *cue.Hit) said.Speaker {
	sp := r.SpeakerOf(p, h)
	sp.Span, sp.Resolved = they, "pronoun"
	return sp
}
