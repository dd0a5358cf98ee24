package source

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/said"
	"bayan/extract/text"
)

// What was said, where only its source tells where that stands.

// maxTold is how many of the last statements are looked through for one that tells the sentence before.
const maxTold = 8

// SentenceToldBefore is the sentence before that of a cue, in the same paragraph, unless somebody says it already.
func (r *Reader) SentenceToldBefore(c *Clause) (text.Span, bool) {
	if c.Sentence.Start == c.Par.Start {
		return text.Span{}, false
	}
	before := r.Doc.SentenceAt(c.Sentence.Start - 1)
	for st := range r.Latest(maxTold) {
		if st.Content.Overlaps(before) {
			return text.Span{}, false
		}
	}
	return r.TrimContent(before.Start, before.End)
}

// ContentOfNounAhead is what a noun that stands before the subject is about: اس خبر (کی تصدیق ان کے بھائی نے کی). What اس بات
// points to is the sentence before.
func (r *Reader) ContentOfNounAhead(h *cue.Hit, c *Clause, sub *Subject) (text.Span, bool) {
	end := h.Apart - 2
	start := r.ClauseStart(end, c.Before())
	if sub.Len() > 0 && sub.Start >= start && sub.Behind <= end {
		start = sub.Behind
	}
	if end-start == 2 && (r.Fold(start) == "اس" || r.Fold(start) == "اسی") && r.Fold(start+1) == "بات" {
		return r.SentenceToldBefore(c)
	}
	if end-start == 1 && r.Is(start, lexicon.Pronoun|lexicon.PersonPronoun|lexicon.Demonstrative) || r.In(end-1, lexicon.Sort) {
		return text.Span{}, false // اسی نوعیت کا (الزام X نے لگایا)
	}
	return r.ContentBeforeCue(r.SkipCircumstance(start, end, h.Cue), end)
}

// maxPointer is within how many words of its start a clause points ahead to a relative clause: یہ ایسی (تقسیم ہے جس کی).
const maxPointer = 14

// ContentBeforeRelative is the clause that a relative clause behind it confirms, denies or
// condemns: وہ جیت گئے، (جس کی X نے تصدیق کی, جس کا اعتراف خود X نے کیا, جسے X نے مسترد کر دیا).
func (r *Reader) ContentBeforeRelative(h *cue.Hit, c *Clause, sub *Subject) (text.Span, bool) {
	at := sub.Start - 1
	if h.Relative > 0 {
		at = h.Start - 1
	}
	if sub.Len() == 0 || at < c.Sentence.Start || !r.RelativeObject(at) || !r.MarksContent(at, h) {
		return text.Span{}, false
	}
	end := at
	if r.Is(at, lexicon.CaseMarker|lexicon.Genitive) {
		end--
	}
	if r.Comma(end - 1) {
		end--
	}
	if o, p := r.Last(), c.HitBefore(); o != nil && p != nil && o.Cue.End == end && o.Content.End <= o.Cue.Start {
		return r.claimBefore(o, p)
	}
	lo := c.Sentence.Start
	for n := 0; n < c.N && c.Hits[n].End < end; n++ {
		lo = c.Hits[n].End
	}
	if end <= lo || !r.Finite(end-1) {
		return text.Span{}, false
	}
	start := r.ClauseStart(end-1, lo)
	states := r.Copula(end-1) && !r.Verb(end-2)
	for k := start; k < min(start+maxPointer, end); k++ {
		switch f := r.Fold(k); {
		case states && k > start && f == "وہ", f == "ایسا", f == "ایسی", f == "ایسے":
			return text.Span{}, false // یہ ایسی تقسیم ہے جس کی X نے تردید کی ہے, یہ وہ اہداف ہیں جن کا X نے
		}
	}
	return r.ContentBeforeCue(start, end)
}

// claimBefore is what the statement o claims by the cue p, with the noun for it, as somebody else confirms or denies it
// behind that.
func (r *Reader) claimBefore(o *said.Statement, p *cue.Hit) (text.Span, bool) {
	if p.Apart > o.Content.Start {
		return r.ContentBeforeCue(o.Content.Start, p.Apart) // X نے اس کا الزام (Y پر عائد کیا)
	}
	end := o.Cue.Start
	for end < o.Cue.End && !r.Verb(end) && !r.Is(end, lexicon.Particle) {
		end++
	}
	return r.ContentBeforeCue(o.Content.Start, end) // X نے حملے کا دعویٰ (کیا) جسے Y نے مسترد کر دیا
}

// NamingContent is the content of a verb that only names, which naming tells: both what it names and the name. What people usually call something is no statement (اسے حرم الشریف کہتے ہیں).
func (r *Reader) NamingContent(h *cue.Hit, c *Clause, sub *Subject) (s text.Span, naming, ok bool) {
	at := r.NamedThing(h, c.Before())
	if at < 0 {
		return text.Span{}, false, false
	}
	if !h.Perfect && !(h.Passive && r.PerfectPassive(h)) {
		return text.Span{}, true, false
	}
	start := c.Before()
	if sub.Len() > 0 && sub.Behind <= at {
		start = sub.Behind // (حکومت نے) اسے افواہ (کہا)
	}
	start = r.BehindDoing(r.ClauseStart(h.Start, start), at)
	s, ok = r.TrimContent(r.ObjectPronoun(start, h.Start), h.Start)
	return s, true, ok
}
