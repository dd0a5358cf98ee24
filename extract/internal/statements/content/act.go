package content

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/said"
	"bayan/extract/internal/statements/syntax"
	"bayan/extract/text"
)

// What a speaker does by saying it. A cue such as مطالبہ کیا tells; behind a neutral one the words themselves do.

// ActOf is what the speaker does. A neutral verb before a demand makes it urge, before a plan or promise of one's own
// announce, and what is called or said to be false is denied.
func (r *Reader) ActOf(h *cue.Hit, sp said.Speaker, s text.Span) string {
	switch {
	case h.Act != "" && h.Act != "say":
		return h.Act
	case h.Cue.Finding && r.findsOut(h, s):
		return "say"
	case h.Cue.Act != "say":
		return h.Cue.Act
	case h.Cue.Complement || h.Object && h.Cue.Naming:
		return r.actOfObject(h, s)
	case h.Object, h.Shape == cue.Behind, h.Shape == cue.Before:
		return "say"
	case r.ought(s):
		return "urge"
	case r.saysFalse(s):
		return "deny"
	case r.plainCue(h):
		return r.actOfMain(s, sp)
	}
	return "say"
}

// findsOut tells whether a verb of asking reports what somebody found out: its content asks nothing, and it is put to
// nobody: سائنسدانوں نے دریافت کیا کہ سیارے پر پانی ہے, but not X سے دریافت کیا کہ.
func (r *Reader) findsOut(h *cue.Hit, s text.Span) bool {
	at := h.Start - 1
	for r.Is(at, lexicon.Particle) || r.Fold(at) == "یہ" {
		at--
	}
	return r.Fold(at) != "سے" && !r.interrogative(s.Start, s.End+1)
}

// actOfObject is what somebody does who calls something what it is, or tells somebody to do it: الزام کو غلط قرار
// دیا, شہر چھوڑنے کو کہا.
func (r *Reader) actOfObject(h *cue.Hit, s text.Span) string {
	last := r.FinalWord(s)
	switch {
	case h.Cue.Complement && (r.In(last, lexicon.Falsehood) || r.In(last-2, lexicon.Falsehood) && r.Fold(last-1) == "اور"):
		return "deny"
	case h.Cue.Naming && h.Object && r.Infinitive(last):
		return "urge"
	}
	return "say"
}

// plainCue tells whether a cue only tells that somebody spoke: کہا, بتایا, کا کہنا ہے, not امید ظاہر کی.
func (r *Reader) plainCue(h *cue.Hit) bool {
	switch h.Shape {
	case cue.Verb:
		return !strings.Contains(h.Cue.Verb, " ") && !h.Cue.Feeling && !h.Cue.Documented
	case cue.Noun:
		return strings.HasSuffix(h.Cue.Noun, "نا")
	}
	return false
}

// maxBehindDemand is how many words stand at most from چاہیے or ضرورت to the end of a demand.
const maxBehindDemand = 6

// ought tells whether a content ends by saying what should be done: چاہیے, کرنے کی ضرورت ہے. What should have been
// (چاہیے تھا) is no demand.
func (r *Reader) ought(s text.Span) bool {
	for i := max(s.Start, s.End-maxBehindDemand); i < s.End; i++ {
		if r.Should(i) {
			return !syntax.PastCopula(r.Fold(i + 1))
		}
		if r.Fold(i) == "ضرورت" && r.Fold(i-1) == "کی" && r.Infinitive(i-2) &&
			(r.Fold(i+1) == "ہے" || r.Fold(i+2) == "ہے" && !r.Is(i+1, lexicon.Negation)) && i+3 >= s.End {
			return true
		}
	}
	return r.oughtBefore(s)
}

// oughtBefore tells whether a content of one sentence says what should be done before a clause that only adds why,
// whereto or what: … چاہیے کیونکہ, چاہیے تاکہ, چاہیے کہ وہ.
func (r *Reader) oughtBefore(s text.Span) bool {
	for i := s.End - 1; i > s.Start && s.End-i < 2*maxLastClause && r.Kind(i) != text.Stop; i-- {
		if !r.Should(i) {
			continue
		}
		next := i + 1
		if r.Comma(next) {
			next++
		}
		switch r.Fold(next) {
		case "کیونکہ", "تاکہ":
			return true
		case "کیوں":
			return r.Fold(next+1) == "کہ"
		case "کہ": // not یاد رکھنا چاہیے کہ
			last := r.FinalWord(s)
			return r.Fold(i-1) == "کو" || r.Fold(i-1) == "ہونی" && r.Fold(i-2) != "واضح" && !r.Is(i-2, lexicon.Negation) ||
				r.OughtToBe(last) || r.causes(last) || r.Fold(last) == "رہے" || r.Fold(last) == "رہیں"
		}
		return r.RelativeWord(next) && !(r.thereupon(next) && r.done(r.FinalWord(s)))
	}
	return false
}

// maxFalse is how many words before its last a content is searched at most for what it says to be false.
const maxFalse = 30

// saysFalse tells whether a content says that a report or a charge is not true: یہ خبر بے بنیاد ہے, الزامات درست نہیں.
func (r *Reader) saysFalse(s text.Span) bool {
	i := r.FinalWord(s)
	if r.Copula(i) {
		i--
	}
	for i > s.Start && r.Kind(i) == text.Mark {
		i--
	}
	not := r.Is(i, lexicon.Negation)
	if not {
		i--
	}
	for i > s.Start && r.Kind(i) == text.Mark {
		i--
	}
	if not != r.In(i, lexicon.Truth) || !not && !r.In(i, lexicon.Falsehood) {
		return false
	}
	for k := i - 1; k >= s.Start && k > i-maxFalse && r.Kind(k) != text.Stop; k-- {
		if r.In(k, lexicon.Deniable) || r.In(k, lexicon.Charge) {
			return true
		}
	}
	return false
}
