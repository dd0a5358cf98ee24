package cue

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// ObjectToldBefore tells whether an object that starts with token i is what was told before: یہ بات ایک انٹرویو میں
// (کہی).
func (r *Reader) ObjectToldBefore(i int) bool {
	return r.Fold(i) == "یہ" && (r.Fold(i+1) == "بات" || r.Fold(i+1) == "باتیں") && r.Doc.QuoteOf(i) == nil
}

// ContentBeforeCue is a content that stands before its cue, trimmed. It is false where it ends with
// the جس of another clause (… وائرل ہے جس پر افسوس کا اظہار) or points back to what has been
// told: لوگوں کو یہ بات (کہی).
func (r *Reader) ContentBeforeCue(start, end int) (text.Span, bool) {
	for end-1 > start && r.Fold(end-1) == "بھی" && r.Doc.QuoteOf(end-1) == nil {
		end-- // اسے عدم برداشت (بھی قرار دیا)
	}
	s, ok := r.TrimContent(start, end)
	return s, ok && !r.LeadsOn(s) && !r.RelativeWord(s.End-1) && r.Fold(s.End-1) != "ہویے" && !r.ObjectToldBefore(s.Start) // بات کرتے ہوئے
}

// LeadsOn tells whether a span before a cue ends with a word that points to what has been told (لوگوں کو یہ بات) or
// comes behind the cue (نقشوں کو یہ کہتے ہوئے), joins the cue to another verb (… کروائے اور کہا), or only says what
// was spoken of (کے بارے میں کہا).
func (r *Reader) LeadsOn(s text.Span) bool {
	if s.Len() < 2 {
		return false
	}
	before := r.Fold(s.End - 2)
	switch r.Fold(s.End - 1) {
	case "بات":
		return before == "یہ" || before == "اس"
	case "یہ":
		return r.Fold(s.End) != "الفاظ"
	case "کیا", "اور":
		return true
	case "میں":
		return r.Is(s.End-2, lexicon.Relator)
	}
	return false
}
