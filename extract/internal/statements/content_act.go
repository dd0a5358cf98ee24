package statements

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// What a speaker does by saying it. A cue such as مطالبہ کیا tells; behind a neutral one the words themselves do.

// act is what the speaker does. A neutral verb before a demand makes it urge, before a plan or promise of one's own
// announce, and what is called or said to be false is denied.
func (r *reader) act(h *hit, sp Speaker, s text.Span) string {
	switch {
	case h.act != "" && h.act != "say":
		return h.act
	case h.cue.Finding && r.findsOut(h, s):
		return "say"
	case h.cue.Act != "say":
		return h.cue.Act
	case h.cue.Complement || h.object && h.cue.Naming:
		return r.actOfObject(h, s)
	case h.object, h.shape == behindCue, h.shape == beforeCue:
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
func (r *reader) findsOut(h *hit, s text.Span) bool {
	at := h.Start - 1
	for r.is(at, lexicon.Particle) || r.fold(at) == "یہ" {
		at--
	}
	return r.fold(at) != "سے" && !r.interrogative(s.Start, s.End+1)
}

// actOfObject is what somebody does who calls something what it is, or tells somebody to do it: الزام کو غلط قرار
// دیا, شہر چھوڑنے کو کہا.
func (r *reader) actOfObject(h *hit, s text.Span) string {
	last := r.endWord(s)
	switch {
	case h.cue.Complement && (r.in(last, lexicon.Falsehood) || r.in(last-2, lexicon.Falsehood) && r.fold(last-1) == "اور"):
		return "deny"
	case h.cue.Naming && h.object && r.infinitive(last):
		return "urge"
	}
	return "say"
}

// plainCue tells whether a cue only tells that somebody spoke: کہا, بتایا, کا کہنا ہے, not امید ظاہر کی.
func (r *reader) plainCue(h *hit) bool {
	switch h.shape {
	case verbCue:
		return !strings.Contains(h.cue.Verb, " ") && !h.cue.Feeling && !h.cue.Documented
	case nounCue:
		return strings.HasSuffix(h.cue.Noun, "نا")
	}
	return false
}

// maxBehindDemand is how many words stand at most from چاہیے or ضرورت to the end of a demand.
const maxBehindDemand = 6

// ought tells whether a content ends by saying what should be done: چاہیے, کرنے کی ضرورت ہے. What should have been
// (چاہیے تھا) is no demand.
func (r *reader) ought(s text.Span) bool {
	for i := max(s.Start, s.End-maxBehindDemand); i < s.End; i++ {
		if r.should(i) {
			return !past(r.fold(i + 1))
		}
		if r.fold(i) == "ضرورت" && r.fold(i-1) == "کی" && r.infinitive(i-2) && !r.asksWhy(i, s) && (r.fold(i+1) == "ہے" || r.fold(i+2) == "ہے" && !r.is(i+1, lexicon.Negation)) && i+3 >= s.End {
			return true
		}
	}
	return r.oughtBefore(s)
}

// oughtBefore tells whether a content of one sentence says what should be done before a clause that only adds why,
// whereto or what: … چاہیے کیونکہ, چاہیے تاکہ, چاہیے کہ وہ.
func (r *reader) oughtBefore(s text.Span) bool {
	for i := s.End - 1; i > s.Start && s.End-i < 2*maxLastClause && r.kind(i) != text.Stop; i-- {
		if !r.should(i) {
			continue
		}
		next := i + 1
		if r.comma(next) {
			next++
		}
		switch r.fold(next) {
		case "کیونکہ", "تاکہ":
			return true
		case "کیوں":
			return r.fold(next+1) == "کہ"
		case "کہ": // not یاد رکھنا چاہیے کہ
			last := r.endWord(s)
			return r.fold(i-1) == "کو" || r.fold(i-1) == "ہونی" && r.fold(i-2) != "واضح" && !r.is(i-2, lexicon.Negation) || r.oughtToBe(last) || r.causes(last) || r.fold(last) == "رہے" || r.fold(last) == "رہیں"
		}
		return r.relativeWord(next) && !(r.thereupon(next) && r.done(r.endWord(s)))
	}
	return false
}

// should tells whether token i is چاہیے or its plural.
func (r *reader) should(i int) bool { return r.fold(i) == "چاہیے" || r.fold(i) == "چاہییں" }

// asksWhy tells whether the sentence before token i of a content asks why: کیوں (کرنے کی ضرورت ہے).
func (r *reader) asksWhy(i int, s text.Span) bool {
	for k := i - 1; k >= s.Start && k > i-maxLastClause && r.kind(k) != text.Stop; k-- {
		if r.fold(k) == "کیوں" {
			return true
		}
	}
	return false
}

// causes tells whether token i, with which a clause ends, looks like what others are to do: یقینی بنائیں, but not
// what they did not: ویڈیوز نہیں بنائیں.
func (r *reader) causes(i int) bool { return r.causative(i) && r.fold(i-1) != "نہیں" }

// causative tells whether token i looks like a subjunctive in the plural that no cue uses: بنائیں.
func (r *reader) causative(i int) bool {
	return strings.HasSuffix(r.fold(i), "اییں") && r.fold(i) != "آییں" && r.names.At(i) == nil
}

// maxFalse is how many words before its last a content is searched at most for what it says to be false.
const maxFalse = 30

// saysFalse tells whether a content says that a report or a charge is not true: یہ خبر بے بنیاد ہے, الزامات درست نہیں.
func (r *reader) saysFalse(s text.Span) bool {
	i := r.endWord(s)
	if r.copula(i) {
		i--
	}
	for i > s.Start && r.kind(i) == text.Mark {
		i--
	}
	not := r.is(i, lexicon.Negation)
	if not {
		i--
	}
	for i > s.Start && r.kind(i) == text.Mark {
		i--
	}
	if not != r.in(i, lexicon.Truth) || !not && !r.in(i, lexicon.Falsehood) {
		return false
	}
	for k := i - 1; k >= s.Start && k > i-maxFalse && r.kind(k) != text.Stop; k-- {
		if r.in(k, lexicon.Deniable) || r.in(k, lexicon.Charge) {
			return true
		}
	}
	return false
}
