package statements

import (
	"slices"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// relativeBefore is the جو of the relative clause in which a cue without نے stands, or
// -1: (روبیو) جو طالبان کو دہشت گرد (قرار دیتے رہے ہیں).
func (r *reader) relativeBefore(h *hit, c *clause) int {
	for i := h.Start - 1; i > c.sentence.Start; i-- {
		switch {
		case r.fold(i) == "جو":
			return i
		case r.fold(i) == "ہویے" && r.adverbial(i): // … کو نشانہ بناتے ہوئے
		case r.is(i, lexicon.Auxiliary|lexicon.ClauseStart) || r.fold(i) == "کہ" || r.fold(i) == "نے" || r.kind(i) == text.Stop:
			return -1
		}
	}
	return -1
}

// antecedent is whom the جو at a token means, if that is somebody by name or office:
// the phrase right before it, or behind a finished clause the one to whom something was
// done in it (X نے روبیو کو وزیر بنایا ہے جو …). What any people say that the جو brings
// in is no statement (وہ جو کہہ رہے ہیں).
func (r *reader) antecedent(jo int, c *clause) (subject, bool) {
	at := jo
	if r.comma(at - 1) {
		at--
	}
	if r.is(at-1, lexicon.Auxiliary) {
		lo := r.clauseStart(at-1, c.sentence.Start)
		if m := r.caught(at); m != nil {
			return subject{Span: m.Span, end: jo + 1}, true
		}
		if r.doc.Has(lo, at, "نے") {
			return subject{}, false
		}
		return r.opener(text.Span{Start: lo, End: at - 1})
	}
	s := r.phraseBefore(at, c.sentence.Start)
	if s.Len() == 0 || r.head(s) == nil && !r.names.TitleEndsAt(s.End) {
		return subject{}, false
	}
	return subject{Span: s, end: jo + 1}, true
}

// opener is the noun of people with which a clause without نے begins: (25 ارکان) رابطے
// میں تھے جو کہہ رہے تھے کہ.
func (r *reader) opener(clause text.Span) (subject, bool) {
	for i := clause.Start; i < clause.End && !r.is(i, lexicon.CaseMarker|lexicon.Auxiliary); i++ {
		if r.plainWord(i+1) && r.is(i+2, lexicon.CaseMarker) {
			continue // (وہ) فوجی گاڑیوں کو دیکھتے
		}
		if (r.is(i, lexicon.PersonNoun) || r.people(i)) && !r.is(i+1, lexicon.Postposition|lexicon.Conjunction) {
			return subject{Span: r.trimPhrase(clause.Start, i+1), end: i + 1}, true
		}
	}
	if r.fold(clause.Start) == "وہ" {
		return subject{Span: text.Span{Start: clause.Start, End: clause.Start + 1}, end: clause.Start + 1}, true // وہ عدالت پہنچیں اور (کہا کہ)
	}
	return subject{}, false
}

// overRelative is the subject that a relative clause parts from its cue: عمران خان، جو
// ٹیم کے کوچ ہیں، (کہتے ہیں کہ).
func (r *reader) overRelative(h *hit, c *clause) (subject, bool) {
	end := h.Start
	if r.comma(end - 1) {
		end--
	}
	if !r.finite(end - 1) {
		return subject{}, false
	}
	end--
	for r.is(end-1, lexicon.Auxiliary) && end > c.sentence.Start {
		end-- // جو ٹیم کی قیادت (کر رہے ہیں)
	}
	for i := end - 1; i > c.sentence.Start && i > end-maxTaken; i-- {
		switch {
		case r.fold(i) == "جو" || r.fold(i) == "جن" || r.fold(i) == "جس" || r.fold(i) == "جنہوں":
			if r.comma(i - 1) {
				i--
			}
			s := r.phraseBefore(i, c.sentence.Start)
			somebody := r.head(s) != nil || r.names.TitleEndsAt(s.End) || r.is(s.End-1, lexicon.PersonNoun|lexicon.GroupNoun) || s.Start == c.sentence.Start && (r.comma(i) && r.firstWords(s) || r.comma(h.Start-1) && s.Len() <= maxOpening && r.pluralVerb(h) && r.allFirstWords(s) && r.toldAsName(s))
			return subject{Span: s, end: h.Start}, s.Len() > 0 && !r.pronoun(s) && somebody
		case r.is(i, lexicon.Auxiliary) && r.fold(i+1) != "اور" || r.fold(i) == "کہ" && r.fold(i-1) != "جو":
			return subject{}, false
		}
	}
	return subject{}, false
}

// maxRelNoun is how many words stand at most between the noun of a cue behind جس کا and its
// verb.
const maxRelNoun = 14

// relativeNoun is where the noun of the verb at token i begins, if that opens a relative
// clause and the subject stands between them: جس کا اعتراف (خود X نے) کیا. It is -1 otherwise.
func (r *reader) relativeNoun(i int, s text.Span) int {
	if !r.is(i-1, lexicon.Postposition|lexicon.Particle|lexicon.Relator) && r.fold(i-1) != "نے" && r.fold(i-1) != "کرکے" {
		return -1 // جس کی خواہش اس نے پوری کی
	}
	ne := false
	for k := i - 1; k > s.Start && k > i-maxRelNoun; k-- {
		switch {
		case r.fold(k) == "نے":
			ne = true
		case r.relativeObject(k) && r.is(k, lexicon.Genitive):
			if ne {
				return k + 1
			}
			return -1
		case r.names.At(k) == nil && r.is(k, lexicon.Auxiliary|lexicon.ClauseStart) || r.kind(k) != text.Word && !r.comma(k):
			return -1
		}
	}
	return -1
}

// relativeDative tells whether token i is a relative pronoun for whom or what something is done to: جسے, جنہیں.
func (r *reader) relativeDative(i int) bool {
	return r.fold(i) == "جسے" || r.fold(i) == "جنہیں"
}

// relativeObject tells whether a relative pronoun ends with token i that stands for what a
// cue is about: جس کی, جسے.
func (r *reader) relativeObject(i int) bool {
	return r.relativeDative(i) || r.is(i, lexicon.CaseMarker|lexicon.Genitive) && (r.fold(i-1) == "جس" || r.fold(i-1) == "جن")
}

// marksContent tells whether the relative pronoun that ends with token i can be what a cue
// confirms, denies or condemns. What is demanded, asked or announced stands in no clause
// before it.
func (r *reader) marksContent(i int, h *hit) bool {
	marker := r.fold(i)
	if !r.is(i, lexicon.Genitive) && h.cue.Act != "deny" && h.cue.Act != "condemn" {
		return false // جسے اس نے بیان کیا
	}
	if !r.is(i, lexicon.CaseMarker|lexicon.Genitive) {
		marker = "کو" // جسے
	}
	return h.shape == verbCue && h.apart == 0 && !h.ke && !h.passive && !h.part && !h.cue.Complement && !h.cue.Official && h.cue.Act != "urge" && h.cue.Act != "ask" && h.cue.Act != "announce" && slices.Contains(h.cue.Object, marker)
}

// toldBeforeRelative is the clause that a relative clause behind it confirms, denies or
// condemns: وہ جیت گئے، (جس کی X نے تصدیق کی, جس کا اعتراف خود X نے کیا, جسے X نے مسترد کر دیا).
func (r *reader) toldBeforeRelative(h *hit, c *clause, sub *subject) (text.Span, bool) {
	at := sub.Start - 1
	if h.relative > 0 {
		at = h.Start - 1
	}
	if sub.Len() == 0 || at < c.sentence.Start || !r.relativeObject(at) || !r.marksContent(at, h) {
		return text.Span{}, false
	}
	end := at
	if r.is(at, lexicon.CaseMarker|lexicon.Genitive) {
		end--
	}
	if r.comma(end - 1) {
		end--
	}
	if n := len(r.out) - 1; n >= 0 && r.out[n].Cue.End == end && r.out[n].Content.End <= r.out[n].Cue.Start && c.n > 0 {
		claim := text.Span{Start: r.out[n].Content.Start, End: r.out[n].Cue.Start}
		if noun := c.hits[c.n-1].apart; noun > claim.Start {
			return r.beforeCue(claim.Start, noun) // X نے اس کا الزام (Y پر عائد کیا)
		}
		for claim.End < end && !r.verb(claim.End) && !r.is(claim.End, lexicon.Particle) {
			claim.End++
		}
		return r.beforeCue(claim.Start, claim.End) // X نے حملے کا دعویٰ (کیا) جسے Y نے مسترد کر دیا
	}
	lo := c.sentence.Start
	for n := 0; n < c.n && c.hits[n].End < end; n++ {
		lo = c.hits[n].End
	}
	if end <= lo || !r.finite(end-1) {
		return text.Span{}, false
	}
	start := r.clauseStart(end-1, lo)
	states := r.copula(end-1) && !r.verb(end-2)
	for k := start; k < min(start+maxRelNoun, end); k++ {
		switch f := r.fold(k); {
		case states && k > start && f == "وہ", f == "ایسا", f == "ایسی", f == "ایسے":
			return text.Span{}, false // یہ ایسی تقسیم ہے جس کی X نے تردید کی ہے, یہ وہ اہداف ہیں جن کا X نے
		}
	}
	return r.beforeCue(start, end)
}
