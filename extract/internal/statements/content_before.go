package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// What was said before its cue: Y، X کے مطابق۔

// clauseBeforeCue is the content that stands before the source: Y، X کے مطابق۔
func (r *reader) clauseBeforeCue(end int, c *clause) (text.Span, bool) {
	for end > c.before() && (r.kind(end-1) == text.Punct || r.is(end-1, lexicon.Conjunction)) {
		if r.subordinates(end - 1) {
			return text.Span{}, false
		}
		end--
	}
	s, ok := r.beforeCue(c.before(), end)
	return s, ok && s.Len() > 3 && !r.subordinates(end-1) && !r.is(end-1, lexicon.Relator)
}

// subordinates tells whether token i leaves the clause after it dependent: … مقدمہ ہے جس
// میں (عدالت نے کہا), … جب.
func (r *reader) subordinates(i int) bool {
	if r.is(i, lexicon.CaseMarker) {
		i--
	}
	return r.relativeWord(i) || r.fold(i) == "کہ" || r.fold(i) == "جب" || r.fold(i) == "جہاں"
}

// beforeCue is a content that stands before its cue, trimmed. It is false where it ends with
// the جس of another clause (… وائرل ہے جس پر افسوس کا اظہار) or points back to what has been
// told: لوگوں کو یہ بات (کہی).
func (r *reader) beforeCue(start, end int) (text.Span, bool) {
	for end-1 > start && r.fold(end-1) == "بھی" && r.doc.QuoteOf(end-1) == nil {
		end-- // اسے عدم برداشت (بھی قرار دیا)
	}
	s, ok := r.finish(start, end)
	return s, ok && !r.leadsOn(s) && !r.relativeWord(s.End-1) && r.fold(s.End-1) != "ہویے" && !r.objectToldBefore(s.Start) // بات کرتے ہوئے
}

// leadsOn tells whether a span before a cue ends with a word that points to what has been told (لوگوں کو یہ بات) or
// comes behind the cue (نقشوں کو یہ کہتے ہوئے), joins the cue to another verb (… کروائے اور کہا), or only says what
// was spoken of (کے بارے میں کہا).
func (r *reader) leadsOn(s text.Span) bool {
	if s.Len() < 2 {
		return false
	}
	before := r.fold(s.End - 2)
	switch r.fold(s.End - 1) {
	case "بات":
		return before == "یہ" || before == "اس"
	case "یہ":
		return r.fold(s.End) != "الفاظ"
	case "کیا", "اور":
		return true
	case "میں":
		return r.is(s.End-2, lexicon.Relator)
	}
	return false
}

// beforeApart is what the noun of a cue that stands apart from its verb is about: حملے کی (ذمہ
// داری طالبان نے قبول کی).
func (r *reader) beforeApart(h *hit, c *clause, sub *subject) (text.Span, bool) {
	if h.ahead {
		return r.beforeAhead(h, c, sub)
	}
	start := r.clauseStart(h.apart, c.before())
	if sub.Len() > 0 && sub.Start >= start && sub.end <= h.apart {
		start = sub.end // X نے اس کا الزام Y پر عائد کیا
	}
	for i := start; i < h.apart; i++ {
		if f := r.fold(i); f == "جس" || f == "جن" {
			start = i
		}
	}
	end := h.apart
	if at := h.core - 1; r.fold(at) == "پر" && at > h.apart && at <= h.apart+maxBlamed && sub.Start < h.apart && r.in(h.apart-1, lexicon.Charge) {
		end = at // ہلاکتوں کا الزام دہشت گردوں (پر عائد کیا)
	}
	return r.beforeCue(start, end)
}
