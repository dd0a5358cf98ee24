package content

import (
	"slices"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/source"
	"bayan/extract/internal/statements/syntax"
)

// What has a noun phrase for its content (X نے Y کا فیصلہ کیا) may be a deed that the
// author tells rather than a statement. This file tells the two apart.

// inOffice tells whether a subject speaks for a body: an agency, a country, a group, or
// somebody with a title. What a private person decides is no statement, nor what anybody
// does as a habit (حمایت کرتا ہے), nor what is decided by nobody told of.
func (r *Reader) inOffice(h *cue.Hit, sub *source.Subject) bool {
	if sub.Hidden {
		return false // مذاکرات جاری رکھنے کا فیصلہ کیا گیا
	}
	if h.Passive || sub.Carried {
		return true
	}
	if !h.Perfect {
		return false
	}
	if r.Names.TitleEndsAt(sub.End) ||
		r.Is(sub.End-1, lexicon.GroupNoun|lexicon.DemonymHead|lexicon.AgencyFirst|lexicon.AgencyLast) {
		return true
	}
	m := r.HeadName(sub.Span)
	if m == nil {
		return false
	}
	e := &r.Names.Entities[m.Entity]
	return e.Type == names.Agency || e.Country || e.Type == names.Person && (len(e.Titles) > 0 || e.Person >= 0)
}

// onlyTold tells whether what a cue has for an object is a deed that the author tells: by somebody without
// an office, or long ago.
func (r *Reader) onlyTold(h *cue.Hit, sub *source.Subject) bool {
	return h.Object && (h.Cue.Official && !r.inOffice(h, sub) || h.Cue.News && (!r.news(h, sub) || r.consequence(sub.Start-1)))
}

// resolves tells whether what a person by name, without an office, decided is a resolve of their own, as a story tells
// it, rather than something they said: نازیہ نے فیصلہ کیا کہ وہ گاؤں چھوڑ دے گی.
func (r *Reader) resolves(h *cue.Hit, sub *source.Subject) bool {
	m := r.HeadName(sub.Span)
	return m != nil && r.PrivatePerson(m.Entity) && r.DecidedOnce(h, sub) && !r.inOffice(h, sub)
}

// DecidedOnce tells whether somebody decided something at a time that is over: فیصلہ کیا (کہ), but not فیصلہ کیا ہے (کہ),
// with which news begins.
func (r *Reader) DecidedOnce(h *cue.Hit, sub *source.Subject) bool {
	if !h.Cue.Official || !h.Cue.News || h.Passive || sub.Hidden || sub.Carried {
		return false
	}
	last := h.End - 2 // before کہ
	return !r.news(h, sub) && (!r.Copula(last) || syntax.PastCopula(r.Fold(last)))
}

// PrivatePerson tells whether an entity is a person for whom the article has no title and the rules no entry.
func (r *Reader) PrivatePerson(entity int) bool {
	if entity < 0 {
		return false
	}
	e := &r.Names.Entities[entity]
	return e.Type == names.Person && len(e.Titles) == 0 && e.Person < 0
}

// consequence tells whether the relative phrase that ends with token i makes of its clause what followed from the one
// before, as the author tells it: …، جس کے بعد (بورڈ نے … کا فیصلہ کیا ہے), جس پر, جس کی وجہ سے.
func (r *Reader) consequence(i int) bool {
	if r.Fold(i) == "پر" {
		return r.Fold(i-1) == "جس"
	}
	if f := r.Fold(i); f == "سے" || f == "میں" {
		i-- // جس کے نتیجے میں
	}
	return r.Is(i, lexicon.Relator) && r.Is(i-1, lexicon.Genitive) && r.Fold(i-2) == "جس"
}

// news tells whether the tense of a cue is that of news, the present perfect (فیصلہ کیا ہے, کر لیا), rather
// than of a story (فیصلہ کیا, کیا تھا). At a meeting something was decided (کیا گیا) now.
func (r *Reader) news(h *cue.Hit, sub *source.Subject) bool {
	if last := r.Fold(h.End - 1); syntax.PastCopula(last) || !h.Perfect && !h.Passive {
		return !syntax.PastCopula(last)
	}
	if h.Part || r.Copula(h.End-1) || h.Passive && sub.Document {
		return true
	}
	for i := h.Core; i < h.End; i++ {
		if r.VerbRoot(i) {
			return true // کر لیا
		}
	}
	return false
}

// nobodySays tells whether an object in a passive of nobody told of is only what was praised, opposed, rejected or
// asked for: … کو سراہا گیا, پر تنقید کی گئی, ثبوت مانگے گئے, but جنگ بندی پر اتفاق کیا گیا.
func (r *Reader) nobodySays(h *cue.Hit) bool {
	if len(h.Cue.Bare) > 0 {
		return true
	}
	switch h.Cue.Act {
	case "agree":
		return r.Fold(h.ObjectEnd) != "پر"
	case "deny":
		return r.Fold(h.ObjectEnd) == "کو" || h.ObjectEnd == h.Start
	}
	return h.Cue.Act == "condemn"
}

// recognised tells whether what a cue has for an object is a state or right that somebody recognises, rather than
// something that they admit: اسرائیل کو (تسلیم کیا), قانون کو (تسلیم کر لیا گیا).
func (r *Reader) recognised(h *cue.Hit, sub *source.Subject) bool {
	i := h.ObjectEnd
	if r.Fold(i) != "کو" && !r.Is(i, lexicon.Dative) {
		return false // غلطی کا (اعتراف کیا گیا)
	}
	return h.Passive && sub.Hidden || r.Names.EndingAt(i) != nil || r.In(i-1, lexicon.Recognisable) ||
		r.Is(i-1, lexicon.PersonPronoun) || r.Is(i, lexicon.Dative)
}

// received tells whether what a cue has for an object is people whom somebody receives, rather than something that they
// approve of: مہمانوں کا (خیر مقدم کیا).
func (r *Reader) received(h *cue.Hit) bool {
	i := h.ObjectEnd
	if r.Fold(i) != "کا" || slices.Contains(h.Cue.Object, "پر") {
		return false // ان کی (تعریف کی), مہمانوں کا (شکریہ ادا کیا)
	}
	return r.PersonEndsAt(i) || r.Names.TitleEndsAt(i) || r.RoleNounAt(i-1) || r.Is(i-1, lexicon.PersonNoun) ||
		r.Is(i-1, lexicon.GroupNoun) && r.Names.EndingAt(i) == nil || r.Fold(i-1) == "ان"
}
