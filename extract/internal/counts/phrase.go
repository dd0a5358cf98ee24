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
	return strings.HasSuffix(r.fold(i-1), "وں") && strings.HasSuffix(r.fold(i+1), "وں") && r.nominal(i-1) && r.nominal(i+1)
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

// phrase is the noun phrase that ends before token i.
func (r *reader) phrase(i int, s text.Span) Ref {
	start := i
	for start > s.Start && i-start < 8 {
		k := start - 1
		if m := r.names.At(k); m != nil {
			start = m.Start
			continue
		}
		if q := r.quoted(k); q > s.Start {
			start = q
			continue
		}
		if r.fold(k) == "سے" && r.fold(k+1) == "تعلق" && r.is(k+3, lexicon.Relative) {
			start = k // (ہزارہ قبیلے) سے تعلق رکھنے والے
			continue
		}
		if _, attack := r.attackNoun(k); attack && !r.counted(k) {
			break // دھماکہ (ایک ٹیکسی کے قریب)
		}
		if (r.is(k, lexicon.Nearness) || r.fold(k) == "وقت") && r.is(k-1, lexicon.Genitive) || r.fold(k) == "بجے" || r.fold(k) == "خلاف" || r.hands(k) || r.is(k, lexicon.TimeWord) && r.names.At(k) == nil {
			break // شہر کے قریب (عسکریت پسندوں نے), مظاہرین کے خلاف (فورسز کی), بدھ کی صبح (فوج نے), نو بجے (شدت پسندوں نے)
		}
		if k+1 < i && r.closes(k) {
			break // یہ افراد (ایک چوکی پر)
		}
		if (r.fold(k) == "اور" || r.fold(k) == "یا") && k-1 >= s.Start && r.pair(k) {
			start = k
			continue
		}
		if r.kind(k) != text.Word && r.kind(k) != text.Number || r.is(k, lexicon.Conjunction|lexicon.Auxiliary|lexicon.Pronoun|lexicon.Relator|lexicon.Negation|lexicon.Settled) || r.is(k, lexicon.Postposition) && !r.is(k, lexicon.Genitive) {
			break
		}
		start = k
	}
	for k := max(s.Start, start-2); k < start; k++ {
		if m, ok := r.matches.Longest(k, lexicon.RoleNoun); ok && m.End > start {
			start = k // خود کش بمبار
		}
	}
	if f := r.fold(start + 1); r.fold(start) == "اس" && (f == "وقت" || f == "طرح") && start+2 < i && !r.is(start+2, lexicon.Genitive) {
		start += 2 // اس وقت (بندوق برداروں نے)
	}
	for start < i && (r.is(start, lexicon.Genitive|lexicon.TimeWord|lexicon.Opener|lexicon.Relative) || r.fold(start) == "ہونے" || r.fold(start) == "سوار" || r.fold(start) == "جاری" || r.fold(start) == "وہ" || r.fold(start) == "اور") {
		start++
	}
	if start == i-1 && (r.is(start, lexicon.PersonPronoun|lexicon.Pronoun) || r.fold(start) == "افراد") {
		start = i // ان, and who was stripped of all that tells who they are: (موٹر سائیکل پر سوار) افراد
	}
	ref := Ref{text.Span{Start: start, End: i}, -1}
	if m := r.names.EndingAt(i); m != nil {
		ref.Entity = m.Entity
	}
	return ref
}
