package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/text"
)

// form tells whether a content is in the source's own words, and which parts.
func (r *reader) form(s text.Span) (string, []text.Span) {
	if r.kind(s.Start-1) == text.Mark {
		if q := r.quoteFrom(s.Start - 1); q != nil && (!q.Closed || q.Close >= s.End-1 || r.allQuoted(q, s.End)) {
			return "direct", []text.Span{s}
		}
	}
	if s.Start > 0 && r.fold(s.Start-1) == ":" {
		return "direct", []text.Span{s}
	}
	var quotes []text.Span
	for i := s.Start; i < s.End; i++ {
		if r.kind(i) != text.Mark {
			continue
		}
		q := r.quoteFrom(i)
		if q == nil {
			continue
		}
		in := text.Span{Start: q.Open + 1, End: min(q.Close, s.End)}
		if in.Len() > 0 && !r.quotedName(in) {
			quotes = append(quotes, in)
		}
		i = in.End
	}
	if len(quotes) > 0 {
		return "mixed", quotes
	}
	return "indirect", nil
}

// quotedName tells whether what stands in quotation marks is a name or a title
// and not somebody's words.
func (r *reader) quotedName(s text.Span) bool {
	if m := r.names.At(s.Start); m != nil && m.End >= s.End-1 {
		return true
	}
	return r.kind(s.Start) == text.Latin && s.Len() <= 3
}

// act is what the speaker does. A neutral verb before a demand makes it urge.
func (r *reader) act(h *hit, s text.Span) string {
	if h.act != "" && h.act != "say" {
		return h.act
	}
	if h.cue.Finding && r.findsOut(h, s) {
		return "say"
	}
	if h.cue.Act != "say" {
		return h.cue.Act
	}
	if h.shape == behindCue || h.shape == beforeCue {
		return "say"
	}
	for i := max(s.Start, s.End-6); i < s.End; i++ {
		switch r.fold(i) {
		case "چاہیے", "چاہییں":
			return "urge"
		}
	}
	if !h.cue.Documented && (h.shape != verbCue || !r.hasNoun(h)) && r.calls(s) {
		return "urge"
	}
	return "say"
}

// findsOut tells whether a verb of asking reports what somebody found out: its content asks nothing, and it is put to nobody:
// سائنسدانوں نے دریافت کیا کہ سیارے پر پانی ہے, but not X سے دریافت کیا کہ.
func (r *reader) findsOut(h *hit, s text.Span) bool {
	at := h.Start - 1
	for r.is(at, lexicon.Particle) || r.fold(at) == "یہ" {
		at--
	}
	return r.fold(at) != "سے" && !r.interrogative(s.Start, s.End+1)
}

// maxCalled is how many words of its last clause tell at most that a content calls for something.
const maxCalled = 40

// calls tells whether a content ends with a plain demand: معاہدے پر عمل کیا جائے, وہ ضروری اقدامات کریں, مل کر کام کرنا ہو گا,
// بات چیت کی ضرورت ہے. A wish, an aim or a condition is none: تاکہ امن ہو جائے, شاید وہ آ جائیں.
func (r *reader) calls(s text.Span) bool {
	i, need := r.endWord(s), false
	switch f := r.fold(i); {
	case f == "ہے" && r.fold(i-1) == "ضرورت":
		need = !r.infinitive(i - 3)
		if r.fold(i-2) != "کی" && !r.is(i-2, lexicon.Particle) && !r.in(i-2, lexicon.MannerAdverb) {
			return false // پانی انسان کی بنیادی ضرورت ہے
		}
	case f == "ہوگا" || f == "ہوگی" || (f == "گا" || f == "گی") && r.fold(i-1) == "ہو":
		if f == "گا" || f == "گی" {
			i--
		}
		if !r.infinitive(i-1) && !r.lex.HasForm(r.id(i-1), morph.Infinitive) {
			return false
		}
	case f == "جایے" || f == "جاییں":
		if !r.lex.HasForm(r.id(i-1), morph.Perfective) {
			return false
		}
	case f == "کریں" || f == "دیں" || f == "لیں" || f == "کرے" || f == "دے" || f == "لے":
	default:
		return false
	}
	for k := i - 1; k >= s.Start && k > i-maxCalled; k-- {
		switch r.fold(k) {
		case "تاکہ", "کہ", "شاید", "چاہے", "خواہ", "اگر", "تو", "جب", "جو", "مبادا", "کاش":
			return false
		case "نے":
			if f := r.fold(i); f == "لیں" || f == "دیں" {
				return false // X نے تصویریں لے لیں
			}
		case "کو", "انہیں", "اسے":
			if need && k > i-7 {
				return false // بچوں کو مدد کی ضرورت ہے
			}
		case "،":
			if r.finite(k - 1) {
				return !r.interrogative(k, i+2)
			}
		}
	}
	return !r.interrogative(s.Start, i+2)
}
