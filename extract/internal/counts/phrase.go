package counts

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// plain tells whether token i is an ordinary word in front of what happened:
// طالبان کے (مسلح) حملے.
func (r *reader) plain(i int) bool {
	return r.kind(i) == text.Word && !r.is(i, lexicon.Postposition|lexicon.Auxiliary|lexicon.Conjunction|lexicon.TimeWord|lexicon.Relator) && !r.finder.numbers.Known(r.fold(i))
}

// actor tells whether the word at token i can be somebody who attacks or arrests:
// a role noun, a force, a named agency, a country or a war machine.
func (r *reader) actor(i int) bool {
	if r.is(i, lexicon.PersonPronoun|lexicon.Pronoun) {
		return false
	}
	if m := r.names.At(i); m != nil {
		e := &r.names.Entities[m.Entity]
		return e.Type == names.Agency || e.Country
	}
	return r.is(i, lexicon.GroupNoun|lexicon.WarMachine) || r.endsPeople(i+1)
}

// pair tells whether an اور or یا joins two parties of the same kind: پولیس اور رینجرز, عیسائیوں اور
// اقلیتوں.
func (r *reader) pair(i int) bool {
	if r.actor(i-1) && r.plain(i+1) {
		return true
	}
	// an oblique plural without a postposition: عبادت گاہوں اور مذہبی تقاریب پر
	return strings.HasSuffix(r.fold(i-1), "وں") && r.nominal(i-1) && r.plain(i+1) && !r.is(i+1, lexicon.PersonPronoun|lexicon.Pronoun|lexicon.Demonstrative) && !r.finder.numbers.Known(r.fold(i-1))
}

// maxQuoted is how many tokens a name in quotation marks has at most with them: ’بی ایل اے‘.
const maxQuoted = 5

// quoted is where a name in quotation marks begins that ends with the mark at token k, or -1: فرنٹیئر
// کور (’ایف سی‘) کا قافلہ.
func (r *reader) quoted(k int) int {
	if r.kind(k) != text.Mark || r.kind(k+1) != text.Word {
		return -1
	}
	for i := k - 1; i > k-maxQuoted; i-- {
		if r.kind(i) == text.Mark && i < k-1 {
			return i
		}
		if r.kind(i) != text.Word && r.kind(i) != text.Latin || r.is(i, lexicon.Postposition|lexicon.Auxiliary) {
			break
		}
	}
	return -1
}

// closes tells whether a noun in an oblique plural, or people without a postposition, end a phrase before
// the word behind token k.
func (r *reader) closes(k int) bool {
	if r.is(k+1, lexicon.Genitive|lexicon.Conjunction|lexicon.Relative) || r.fold(k+1) == "یا" || r.finder.numbers.Known(r.fold(k)) {
		return false
	}
	return r.fold(k) == "افراد" || strings.HasSuffix(r.fold(k), "وں") && r.endsPeople(k+1)
}

// maxPhrase is how many words a noun phrase has at most before its last name.
const maxPhrase = 8

// phrase is the noun phrase that ends before token i.
func (r *reader) phrase(i int, s text.Span) Ref {
	start := i
	for start > s.Start && i-start < maxPhrase {
		k := r.phraseBack(start, i, s.Start)
		if k == start {
			break
		}
		start = k
	}
	for k := max(s.Start, start-2); k < start; k++ {
		if m, ok := r.matches.Longest(k, lexicon.RoleNoun); ok && m.End > start {
			start = k // خود کش بمبار
		}
	}
	ref := Ref{text.Span{Start: r.trimmed(start, i), End: i}, -1}
	if m := r.names.EndingAt(i); m != nil {
		ref.Entity = m.Entity
	}
	return ref
}

// phraseBack is where the phrase that ends before token end, and has been read back to token start, begins with the word
// or name before that, in a sentence that begins with token lo. It is start if that does not belong to the phrase.
func (r *reader) phraseBack(start, end, lo int) int {
	k := start - 1
	if m := r.names.At(k); m != nil {
		return m.Start
	}
	if q := r.quoted(k); q > lo {
		return q
	}
	if r.fold(k) == "سے" && r.fold(k+1) == "تعلق" && r.is(k+3, lexicon.Relative) {
		return k // (ہزارہ قبیلے) سے تعلق رکھنے والے
	}
	if r.fold(k) == "سوار" && k+1 < end && k-2 >= lo && (r.fold(k-1) == "پر" || r.fold(k-1) == "میں") {
		return k - 1 // (موٹر سائیکل) پر سوار افراد
	}
	if _, attack := r.attackNoun(k); attack && !r.counted(k) {
		return start // دھماکہ (ایک ٹیکسی کے قریب)
	}
	if r.circumstance(k) || k+1 < end && r.closes(k) {
		return start // یہ افراد (ایک چوکی پر)
	}
	if (r.fold(k) == "اور" || r.fold(k) == "یا") && k-1 >= lo && r.pair(k) {
		return k
	}
	if r.kind(k) != text.Word && r.kind(k) != text.Number || r.is(k, lexicon.Conjunction|lexicon.Auxiliary|lexicon.Pronoun|lexicon.Relator|lexicon.Negation|lexicon.Settled) || r.is(k, lexicon.Postposition) && !r.is(k, lexicon.Genitive) {
		return start
	}
	return k
}

// circumstance tells whether words that end with token k, which is part of no name, say when, where or against whom
// something was, before who did it: شہر کے قریب (عسکریت پسندوں نے), مظاہرین کے خلاف (فورسز کی), بدھ کی صبح (فوج نے), نو بجے
// (شدت پسندوں نے).
func (r *reader) circumstance(k int) bool {
	if (r.is(k, lexicon.Nearness) || r.fold(k) == "وقت" || r.fold(k) == "اندر") && r.is(k-1, lexicon.Genitive) {
		return true
	}
	return r.fold(k) == "بجے" || r.fold(k) == "خلاف" || r.hands(k) || r.is(k, lexicon.TimeWord)
}

// trimmed is where the phrase of the tokens from start to end begins without words that only lead into it. It is end if
// nothing is left that tells who they are.
func (r *reader) trimmed(start, end int) int {
	if f := r.fold(start + 1); r.fold(start) == "اس" && (f == "وقت" || f == "طرح") && start+2 < end && !r.is(start+2, lexicon.Genitive) {
		start += 2 // اس وقت (بندوق برداروں نے)
	}
	for start < end && r.leadsIn(start) {
		start++
	}
	if start == end-1 && (r.is(start, lexicon.PersonPronoun|lexicon.Pronoun) || r.fold(start) == "افراد") {
		return end // ان, and who was stripped of the rest: (موٹر سائیکل پر سوار) افراد
	}
	return start
}

// leadsIn tells whether the word at token i only leads into a noun phrase.
func (r *reader) leadsIn(i int) bool {
	if r.is(i, lexicon.Genitive|lexicon.TimeWord|lexicon.Opener|lexicon.Relative) {
		return true
	}
	switch r.fold(i) {
	case "ہونے", "سوار", "جاری", "وہ", "اور":
		return true
	}
	return false
}
