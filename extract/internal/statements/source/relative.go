package source

import (
	"slices"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/text"
)

// relativeBefore is the جو of the relative clause in which a cue without نے stands, or
// -1: (روبیو) جو طالبان کو دہشت گرد (قرار دیتے رہے ہیں).
func (r *Reader) relativeBefore(h *cue.Hit, c *Clause) int {
	for i := h.Start - 1; i > c.Sentence.Start; i-- {
		switch {
		case r.Fold(i) == "جو":
			return i
		case r.Fold(i) == "ہویے" && r.Adverbial(i): // … کو نشانہ بناتے ہوئے
		case r.Is(i, lexicon.Auxiliary|lexicon.ClauseStart) || r.Fold(i) == "کہ" || r.Fold(i) == "نے" || r.Kind(i) == text.Stop:
			return -1
		}
	}
	return -1
}

// antecedent is whom the جو at a token means, if that is somebody by name or office:
// the phrase right before it, or behind a finished clause the one to whom something was
// done in it (X نے روبیو کو وزیر بنایا ہے جو …). What any people say that the جو brings
// in is no statement (وہ جو کہہ رہے ہیں).
func (r *Reader) antecedent(jo int, c *Clause) (Subject, bool) {
	at := jo
	if r.Comma(at - 1) {
		at--
	}
	if r.Is(at-1, lexicon.Auxiliary) {
		lo := r.ClauseStart(at-1, c.Sentence.Start)
		if m := r.PatientBefore(at); m != nil {
			return Subject{Span: m.Span, Behind: jo + 1}, true
		}
		if r.Doc.Has(lo, at, "نے") {
			return Subject{}, false
		}
		return r.opener(text.Span{Start: lo, End: at - 1})
	}
	s := r.PhraseBefore(at, c.Sentence.Start)
	if s.Len() == 0 || r.HeadName(s) == nil && !r.Names.TitleEndsAt(s.End) {
		return Subject{}, false
	}
	return Subject{Span: s, Behind: jo + 1}, true
}

// opener is the noun of people with which a clause without نے begins: (25 ارکان) رابطے
// میں تھے جو کہہ رہے تھے کہ.
func (r *Reader) opener(clause text.Span) (Subject, bool) {
	for i := clause.Start; i < clause.End && !r.Is(i, lexicon.CaseMarker|lexicon.Auxiliary); i++ {
		if r.PlainWord(i+1) && r.Is(i+2, lexicon.CaseMarker) {
			continue // (وہ) فوجی گاڑیوں کو دیکھتے
		}
		if (r.Is(i, lexicon.PersonNoun) || r.RoleNounAt(i)) && !r.Is(i+1, lexicon.Postposition|lexicon.Conjunction) {
			return unmarked(r.TrimPhrase(clause.Start, i+1)), true
		}
	}
	if r.Fold(clause.Start) == "وہ" {
		return unmarked(text.Span{Start: clause.Start, End: clause.Start + 1}), true // وہ عدالت پہنچیں اور (کہا کہ)
	}
	return Subject{}, false
}

// overRelative is the subject that a relative clause parts from its cue: عمران خان، جو
// ٹیم کے کوچ ہیں، (کہتے ہیں کہ).
func (r *Reader) overRelative(h *cue.Hit, c *Clause) (Subject, bool) {
	end := h.Start
	if r.Comma(end - 1) {
		end--
	}
	if !r.Finite(end - 1) {
		return Subject{}, false
	}
	end--
	for r.Is(end-1, lexicon.Auxiliary) && end > c.Sentence.Start {
		end-- // جو ٹیم کی قیادت (کر رہے ہیں)
	}
	for i := end - 1; i > c.Sentence.Start && i > end-maxInserted; i-- {
		switch {
		case r.RelativeWord(i) && !r.RelativeDative(i):
			if r.Comma(i - 1) {
				i--
			}
			s := r.PhraseBefore(i, c.Sentence.Start)
			somebody := r.HeadName(s) != nil || r.Names.TitleEndsAt(s.End) || r.Is(s.End-1, lexicon.PersonNoun|lexicon.GroupNoun) ||
				s.Start == c.Sentence.Start &&
					(r.Comma(i) && r.firstWords(s) ||
						r.Comma(h.Start-1) && s.Len() <= maxOpening && r.PluralVerb(h) && r.allFirstWords(s) && r.toldAsName(s))
			return Subject{Span: s, Behind: h.Start}, s.Len() > 0 && !r.OnlyPronoun(s) && somebody
		case r.Is(i, lexicon.Auxiliary) && r.Fold(i+1) != "اور" || r.Fold(i) == "کہ" && r.Fold(i-1) != "جو":
			return Subject{}, false
		}
	}
	return Subject{}, false
}

// MarksContent tells whether the relative pronoun that ends with token i can be what a cue
// confirms, denies or condemns. What is demanded, asked or announced stands in no clause
// before it.
func (r *Reader) MarksContent(i int, h *cue.Hit) bool {
	marker := r.Fold(i)
	if !r.Is(i, lexicon.Genitive) && h.Cue.Act != "deny" && h.Cue.Act != "condemn" {
		return false // جسے اس نے بیان کیا
	}
	if !r.Is(i, lexicon.CaseMarker|lexicon.Genitive) {
		marker = "کو" // جسے
	}
	return h.Shape == cue.Verb && h.Apart == 0 && !h.Ke && !h.Passive && !h.Part && !h.Cue.Complement && !h.Cue.Official &&
		h.Cue.Act != "urge" && h.Cue.Act != "ask" && h.Cue.Act != "announce" && slices.Contains(h.Cue.Object, marker)
}
