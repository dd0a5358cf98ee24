package phrase

import (
	"strings"

	"bayan/extract/internal/counts/found"
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// MaxReach is how many words lie at most between a party's postposition and what
// happened: چین پر بیرونِ ملک سے 6600 سے زائد سائبر حملے.
const MaxReach = 8

// MaxAdjectives is how many words lie at most between whose attack it was and the
// attack: شدت پسندوں کے (ایک اور مہلک) حملے.
const MaxAdjectives = 3

// maxPhrase is how many words a noun phrase has at most before its last name.
const maxPhrase = 8

// PhraseBefore is the noun phrase that ends before token i.
func (r *Reader) PhraseBefore(i int, s text.Span) found.Ref {
	start := i
	for start > s.Start && i-start < maxPhrase {
		k := r.phraseBack(start, i, s.Start)
		if k == start {
			break
		}
		start = k
	}
	for k := max(s.Start, start-2); k < start; k++ {
		if m, ok := r.Matches.Longest(k, lexicon.RoleNoun); ok && m.End > start {
			start = k // خود کش بمبار
		}
	}
	ref := found.Ref{Span: text.Span{Start: r.trimmed(start, i), End: i}, Entity: -1}
	if m := r.Names.EndingAt(i); m != nil {
		ref.Entity = m.Entity
	}
	return ref
}

// phraseBack is where the phrase that ends before token end, and has been read back to token start, begins with the word
// or name before that, in a sentence that begins with token lo. It is start if that does not belong to the phrase.
func (r *Reader) phraseBack(start, end, lo int) int {
	k := start - 1
	if m := r.Names.At(k); m != nil {
		return m.Start
	}
	if q := r.quoted(k); q > lo {
		return q
	}
	if r.Fold(k) == "سے" && r.Fold(k+1) == "تعلق" && r.Is(k+3, lexicon.Relative) {
		return k // (ہزارہ قبیلے) سے تعلق رکھنے والے
	}
	if r.Fold(k) == "سوار" && k+1 < end && k-2 >= lo && (r.Fold(k-1) == "پر" || r.Fold(k-1) == "میں") {
		return k - 1 // (موٹر سائیکل) پر سوار افراد
	}
	if _, attack := r.AttackNoun(k); attack && !r.StartsPeople(k) {
		return start // دھماکہ (ایک ٹیکسی کے قریب)
	}
	if r.circumstance(k) || k+1 < end && r.closes(k) {
		return start // یہ افراد (ایک چوکی پر)
	}
	if (r.Fold(k) == "اور" || r.Fold(k) == "یا") && k-1 >= lo && r.pair(k) {
		return k
	}
	if r.Kind(k) != text.Word && r.Kind(k) != text.Number ||
		r.Is(k, lexicon.Conjunction|lexicon.Auxiliary|lexicon.Pronoun|lexicon.Relator|lexicon.Negation|lexicon.Settled) ||
		r.Is(k, lexicon.Postposition) && !r.Is(k, lexicon.Genitive) {
		return start
	}
	return k
}

// circumstance tells whether words that end with token k, which is part of no name, say when, where or against whom
// something was, before who did it: شہر کے قریب (عسکریت پسندوں نے), مظاہرین کے خلاف (فورسز کی), بدھ کی صبح (فوج نے), نو بجے
// (شدت پسندوں نے).
func (r *Reader) circumstance(k int) bool {
	if (r.Is(k, lexicon.Nearness) || r.Fold(k) == "وقت" || r.Fold(k) == "اندر") && r.Is(k-1, lexicon.Genitive) {
		return true
	}
	return r.Fold(k) == "بجے" || r.Fold(k) == "خلاف" || r.AtHands(k) || r.Is(k, lexicon.TimeWord)
}

// pair tells whether an اور or یا joins two parties of the same kind: پولیس اور رینجرز, عیسائیوں اور
// اقلیتوں.
func (r *Reader) pair(i int) bool {
	if r.MayAct(i-1) && r.PlainWord(i+1) {
		return true
	}
	// an oblique plural without a postposition: عبادت گاہوں اور مذہبی تقاریب پر
	return strings.HasSuffix(r.Fold(i-1), "وں") && r.Nominal(i-1) && r.PlainWord(i+1) &&
		!r.Is(i+1, lexicon.PersonPronoun|lexicon.Pronoun|lexicon.Demonstrative) && !r.Numeral(i-1)
}

// maxQuoted is how many tokens a name in quotation marks has at most with them: ’بی ایل اے‘.
const maxQuoted = 5

// quoted is where a name in quotation marks begins that ends with the mark at token k, or -1: فرنٹیئر
// کور (’ایف سی‘) کا قافلہ.
func (r *Reader) quoted(k int) int {
	if r.Kind(k) != text.Mark || r.Kind(k+1) != text.Word {
		return -1
	}
	for i := k - 1; i > k-maxQuoted; i-- {
		if r.Kind(i) == text.Mark && i < k-1 {
			return i
		}
		if r.Kind(i) != text.Word && r.Kind(i) != text.Latin || r.Is(i, lexicon.Postposition|lexicon.Auxiliary) {
			break
		}
	}
	return -1
}

// closes tells whether a noun in an oblique plural, or people without a postposition, end a phrase before
// the word behind token k.
func (r *Reader) closes(k int) bool {
	if r.Is(k+1, lexicon.Genitive|lexicon.Conjunction|lexicon.Relative) || r.Fold(k+1) == "یا" || r.Numeral(k) {
		return false
	}
	return r.Fold(k) == "افراد" || strings.HasSuffix(r.Fold(k), "وں") && r.EndsPeople(k+1)
}

// trimmed is where the phrase of the tokens from start to end begins without words that only lead into it. It is end if
// nothing is left that tells who they are.
func (r *Reader) trimmed(start, end int) int {
	if f := r.Fold(start + 1); r.Fold(start) == "اس" && (f == "وقت" || f == "طرح") && start+2 < end &&
		!r.Is(start+2, lexicon.Genitive) {
		start += 2 // اس وقت (بندوق برداروں نے)
	}
	for start < end && r.leadsIn(start) {
		start++
	}
	if start == end-1 && (r.Is(start, lexicon.PersonPronoun|lexicon.Pronoun) || r.Fold(start) == "افراد") {
		return end // ان, and who was stripped of the rest: (موٹر سائیکل پر سوار) افراد
	}
	return start
}

// leadsIn tells whether the word at token i only leads into a noun phrase.
func (r *Reader) leadsIn(i int) bool {
	if r.Is(i, lexicon.Genitive|lexicon.TimeWord|lexicon.Opener|lexicon.Relative) {
		return true
	}
	switch r.Fold(i) {
	case "ہونے", "سوار", "جاری", "وہ", "اور":
		return true
	}
	return false
}
