package source

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/text"
)

// maxLead is how many words stand at most before the noun of a nominative subject.
const maxLead = 10

// peopleNominative is the first noun of a clause that means people or a body and has no
// postposition behind it.
func (r *Reader) peopleNominative(start int, h *cue.Hit) (Subject, bool) {
	lead := start // where the phrase may begin
	for i, from := start, start; i < h.Start && i < from+maxLead; i++ {
		if m := r.Names.At(i); m != nil && m.End > i+1 && m.End < h.Start && !r.Is(m.End, lexicon.CaseMarker) {
			from += m.Len() - 1
			i = m.End - 1 // مسلم لیگ (ن) (کے عہدیدار)
			continue
		}
		when := i > start && (r.PlaceBefore(i, start) || r.TimeBefore(i) || r.Venue(i)) && r.Is(i, lexicon.CaseMarker) &&
			!r.Is(i, lexicon.Genitive) // انڈیا میں (مبصرین), 2014 میں, ٹوئٹر پر
		if when || r.Is(i, lexicon.Dative) || r.Is(i, lexicon.Relator) && r.Is(i-1, lexicon.Genitive) {
			from, lead = i+1, i+1 // (جسے) ناقدین, (انھیں) لوگ, (معافی مانگنے کے بجائے) پارٹی کے رہنما
			continue
		}
		if r.Fold(i) == "سے" && r.Is(i+1, lexicon.Settled) && i > start {
			continue // سکیورٹی سے متعلق (اداروں کے حکام)
		}
		if r.Is(i, lexicon.Postposition) && !r.Is(i, lexicon.Genitive) && r.Fold(i-1) != "بہت" || r.Kind(i) != text.Word {
			if r.adverbialAhead(i, h.Start) {
				from, lead = i+1, i+1
				continue
			}
			break
		}
		if i+1 < h.Start && r.HeadOfPeople(i) && !(r.PluralVerb(h) && r.oneBody(i, lead)) &&
			(r.Names.At(i+1) == nil || h.Heard == 0) {
			end := r.nameUpTo(r.fieldEnd(i, h.Start), h.Start)
			return Subject{Span: r.TrimPhrase(lead, end), Behind: end}, true
		}
	}
	if k := h.Start - 1; k > start &&
		(r.Is(k, lexicon.PersonNoun) || (h.Ke || r.Names.KinEndsAt(h.Start)) && r.Names.TitleEndsAt(h.Start)) &&
		r.Names.At(k) == nil {
		return Subject{Span: r.PhraseBefore(h.Start, start), Behind: h.Start}, true // … رہا ہے لوگ کہہ رہے ہیں
	}
	return Subject{}, false
}

// HeadOfPeople tells whether a phrase that means people or a body can end with token i:
// neither a title that goes on nor one noun of several (پولیس حکام).
func (r *Reader) HeadOfPeople(i int) bool {
	if r.Fold(i) == "ابلاغ" && r.Fold(i-1) == "ذرایع" || r.Fold(i-1) == "حزب" && (r.Fold(i) == "اختلاف" || r.Fold(i) == "مخالف") {
		return !r.Is(i+1, lexicon.Postposition)
	}
	if r.Fold(i) == "حزب" {
		return false // حزب (اختلاف کی جماعتیں)
	}
	if !r.PeopleEndAt(i+1) || r.Fold(i+1) == "ابلاغ" {
		return false
	}
	if r.Fold(i+1) == "اور" || r.titleFrom(i) && !(r.wholePhrase(i) && r.titleInCase(i+1)) ||
		r.Names.At(i+1) != nil && !r.PlaceAt(i+1) && !(r.wholePhrase(i) && r.namesInCase(i+1)) {
		return false
	}
	if r.Demonym(i) {
		end := i + 1
		for r.PlainWord(end) && r.Names.At(end) == nil {
			end++
		}
		if end > i+1 && !r.Is(end, lexicon.Postposition) {
			return false // امریکی (انٹیلی جینس ایجنسیاں یہ), but فلسطینی (فیصلے کی مخالفت کرتے ہیں)
		}
	}
	if r.PlainWord(i+1) && strings.HasSuffix(r.Fold(i+1), "وں") && r.Is(i+2, lexicon.Postposition) && !r.Plural(i) {
		return false // دہشت گرد (گروپوں کو)
	}
	return !r.Is(i+1, lexicon.Postposition|lexicon.PersonNoun|lexicon.GroupNoun) || r.pluralSubject(i) || r.directPlural(i) ||
		r.wholePhrase(i) && r.Is(i+2, lexicon.Genitive)
}

// titleFrom tells whether a title begins or goes on behind token i: (بھارتی) سابق کپتان, وزیر (اعلیٰ), and not only a word
// that titles begin with: (صارفین) نئی فلم.
func (r *Reader) titleFrom(i int) bool {
	if m, ok := r.Names.Matches.Longest(i, lexicon.Title); ok && m.End > i+1 {
		return true
	}
	for i++; r.Names.InTitle(i); i++ {
		if r.Names.TitleEndsAt(i + 1) {
			return true
		}
	}
	return false
}

// titleInCase tells whether the title at token i ends before a postposition, so that people before it are a phrase of
// their own: مظاہرین (وزیراعظم سے).
func (r *Reader) titleInCase(i int) bool {
	for k := i + 1; k < i+maxBehind; k++ {
		if r.Names.TitleEndsAt(k) {
			return r.Is(k, lexicon.Postposition) && r.Fold(k) != "نے"
		}
	}
	return false
}
