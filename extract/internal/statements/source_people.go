package statements

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// maxLead is how many words stand at most before the noun of a nominative subject.
const maxLead = 10

// peopleNominative is the first noun of a clause that means people or a body and has no
// postposition behind it.
func (r *reader) peopleNominative(start int, h *hit) (subject, bool) {
	lead := start // where the phrase may begin
	for i, from := start, start; i < h.Start && i < from+maxLead; i++ {
		if m := r.names.At(i); m != nil && m.End > i+1 && m.End < h.Start && !r.is(m.End, lexicon.CaseMarker) {
			from += m.Len() - 1
			i = m.End - 1 // مسلم لیگ (ن) (کے عہدیدار)
			continue
		}
		when := i > start && (r.placeBefore(i, start) || r.timeBefore(i) || r.venue(i)) && r.is(i, lexicon.CaseMarker) && !r.is(i, lexicon.Genitive) // انڈیا میں (مبصرین), 2014 میں, ٹوئٹر پر
		if when || r.is(i, lexicon.Dative) || r.is(i, lexicon.Relator) && r.is(i-1, lexicon.Genitive) {
			from, lead = i+1, i+1 // (جسے) ناقدین, (انھیں) لوگ, (معافی مانگنے کے بجائے) پارٹی کے رہنما
			continue
		}
		if r.fold(i) == "سے" && r.is(i+1, lexicon.Settled) && i > start {
			continue // سکیورٹی سے متعلق (اداروں کے حکام)
		}
		if r.is(i, lexicon.Postposition) && !r.is(i, lexicon.Genitive) && r.fold(i-1) != "بہت" || r.kind(i) != text.Word {
			if r.adverbialAhead(i, h.Start) {
				from, lead = i+1, i+1
				continue
			}
			break
		}
		if i+1 < h.Start && r.headOfPeople(i) && !(r.pluralVerb(h) && r.oneBody(i, lead)) && (r.names.At(i+1) == nil || h.heard == 0 && !r.clauseEndsWithin(i+1, h.Start)) {
			end := r.nameUpTo(r.fieldEnd(i, h.Start), h.Start)
			return subject{Span: r.trimPhrase(lead, end), end: end}, true
		}
	}
	if k := h.Start - 1; k > start && (r.is(k, lexicon.PersonNoun) || (h.ke || r.names.KinEndsAt(h.Start)) && r.names.TitleEndsAt(h.Start)) && r.names.At(k) == nil {
		return subject{Span: r.phraseBefore(h.Start, start), end: h.Start}, true // … رہا ہے لوگ کہہ رہے ہیں
	}
	return subject{}, false
}

// headOfPeople tells whether a phrase that means people or a body can end with token i:
// neither a title that goes on nor one noun of several (پولیس حکام).
func (r *reader) headOfPeople(i int) bool {
	if r.fold(i) == "ابلاغ" && r.fold(i-1) == "ذرایع" || r.fold(i-1) == "حزب" && (r.fold(i) == "اختلاف" || r.fold(i) == "مخالف") {
		return !r.is(i+1, lexicon.Postposition)
	}
	if r.fold(i) == "حزب" {
		return false // حزب (اختلاف کی جماعتیں)
	}
	if !r.peopleEndAt(i+1) || r.fold(i+1) == "ابلاغ" {
		return false
	}
	if r.fold(i+1) == "اور" || r.titleFrom(i) && !(r.wholePhrase(i) && r.titleInCase(i+1)) || r.names.At(i+1) != nil && !r.placeAt(i+1) && !(r.wholePhrase(i) && r.namesInCase(i+1)) {
		return false
	}
	if r.demonym(i) {
		end := i + 1
		for r.plainWord(end) && r.names.At(end) == nil {
			end++
		}
		if end > i+1 && !r.is(end, lexicon.Postposition) {
			return false // امریکی (انٹیلی جینس ایجنسیاں یہ), but فلسطینی (فیصلے کی مخالفت کرتے ہیں)
		}
	}
	if r.plainWord(i+1) && strings.HasSuffix(r.fold(i+1), "وں") && r.is(i+2, lexicon.Postposition) && !r.plural(i) {
		return false // دہشت گرد (گروپوں کو)
	}
	return !r.is(i+1, lexicon.Postposition|lexicon.PersonNoun|lexicon.GroupNoun) || r.pluralSubject(i) || r.directPlural(i) || r.wholePhrase(i) && r.is(i+2, lexicon.Genitive)
}

// titleFrom tells whether a title begins or goes on behind token i: (بھارتی) سابق کپتان, وزیر (اعلیٰ), and not only a word
// that titles begin with: (صارفین) نئی فلم.
func (r *reader) titleFrom(i int) bool {
	if m, ok := r.names.Matches.Longest(i, lexicon.Title); ok && m.End > i+1 {
		return true
	}
	for i++; r.names.InTitle(i); i++ {
		if r.names.TitleEndsAt(i + 1) {
			return true
		}
	}
	return false
}

// titleInCase tells whether the title at token i ends before a postposition, so that people before it are a phrase of
// their own: مظاہرین (وزیراعظم سے).
func (r *reader) titleInCase(i int) bool {
	for k := i + 1; k < i+maxBehind; k++ {
		if r.names.TitleEndsAt(k) {
			return r.is(k, lexicon.Postposition) && r.fold(k) != "نے"
		}
	}
	return false
}
