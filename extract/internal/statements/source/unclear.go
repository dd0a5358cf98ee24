package source

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/text"
)

// maxApart is how many words stand at most between a document and the جس (کے مطابق) that means it.
const maxApart = 6

// MeantByRelative is who made a document public, or did something, that a relative pronoun means: ادارے نے
// رپورٹ جاری کی (جس کے مطابق); the document itself, if nobody made it public.
func (r *Reader) MeantByRelative(s text.Span, h *cue.Hit) (Subject, bool) {
	if h.Shape != cue.Behind {
		return Subject{}, false
	}
	lo := r.Doc.SentenceAt(s.Start).Start
	for i := s.Start - 1; i > lo && i >= s.Start-maxApart; i-- {
		deed := r.In(i, lexicon.Deed)
		figures := r.In(i, lexicon.Figures) && r.MadePublic(i+1, s.Start)
		if !deed && !figures && !r.Is(i, lexicon.Document) {
			continue
		}
		if !deed && !r.MadePublic(i+1, s.Start) {
			p := r.PhraseBefore(i+1, lo)
			return Subject{Span: p, Document: true}, p.Len() > 0
		}
		for k := i - 1; k > lo; k-- {
			agent, side := r.BySide(k)
			if !side {
				agent = k
			}
			if side || r.Fold(k) == "نے" {
				p := Subject{Span: r.PhraseBefore(agent, lo), Behind: k + 1}
				return p, p.Len() > 0
			}
			if r.Fold(k) == "کہ" {
				break
			}
		}
		p := r.PhraseBefore(i+1, lo) // رپورٹ جاری کی گئی (جس کے مطابق)
		return Subject{Span: p, Document: true}, !deed && p.Len() > 0
	}
	return Subject{}, false
}

// unclear tells whether a جس (کے مطابق) means nothing that can tell anything.
func (r *Reader) unclear(s text.Span, h *cue.Hit) bool {
	if s.Len() != 1 || !r.RelativeOblique(s.Start) {
		return false
	}
	if _, known := r.MeantByRelative(s, h); known {
		return false
	}
	if r.Fold(s.Start) == "جن" {
		return !r.PeopleIn(text.Span{Start: r.Doc.SentenceAt(s.Start).Start, End: s.Start})
	}
	_, thing := r.ThingBefore(s.Start)
	return !thing
}

// maxVerb is how many words a verb before a relative clause has at most.
const maxVerb = 5

// ThingBefore is the noun before the verb that a جس (کے مطابق) follows: نئی منصوبہ بندی
// (سامنے آئی ہے جس کے مطابق).
func (r *Reader) ThingBefore(i int) (text.Span, bool) {
	lo := r.ClauseStart(i-1, r.Doc.SentenceAt(i).Start)
	k := i - 1
	for k > lo && k > i-maxVerb && (r.Comma(k) || r.Is(k, lexicon.Auxiliary|lexicon.Release) || r.Verb(k) || r.Fold(k) == "سامنے") {
		k--
	}
	for _, h := range r.HitsOf(r.Doc.SentenceOf(i)) {
		if h.Start <= k && k < h.End {
			return text.Span{}, false // … کی تصدیق کی گئی ہے جس کے مطابق
		}
	}
	p := r.PhraseBefore(k+1, lo)
	return p, k < i-1 && p.Len() > 0 && (r.Is(p.End-1, lexicon.Document) || r.In(p.End-1, lexicon.Plan)) &&
		r.Names.EndingAt(p.End) == nil && !r.Is(p.End-1, lexicon.Postposition)
}
