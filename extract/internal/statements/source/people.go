package source

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
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
		when := i > start && (r.PlaceBefore(i, start) || r.TimeBefore(i) || r.OnVenue(i)) && r.Is(i, lexicon.CaseMarker) &&
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
			return unmarked(r.TrimPhrase(lead, end)), true
		}
	}
	if k := h.Start - 1; k > start &&
		(r.Is(k, lexicon.PersonNoun) || (h.Ke || r.Names.KinEndsAt(h.Start)) && r.Names.TitleEndsAt(h.Start)) &&
		r.Names.At(k) == nil {
		return Subject{Span: r.PhraseBefore(h.Start, start), Behind: h.Start}, true // … رہا ہے لوگ کہہ رہے ہیں
	}
	return Subject{}, false
}

// maxAdverbial is how many words an adverbial before a subject has at most.
const maxAdverbial = 12

// adverbialAhead tells whether the words from token i on go on to a کے بجائے, کے بعد …,
// behind which the subject may stand.
func (r *Reader) adverbialAhead(i, hi int) bool {
	for k := i + 1; k < min(hi, i+maxAdverbial); k++ {
		if r.Is(k, lexicon.Relator) && r.Is(k-1, lexicon.Genitive) {
			return true
		}
	}
	return false
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

// maxFollowing is how many words a title has at most that follows people.
const maxFollowing = 12

// titleInCase tells whether the title at token i ends before a postposition, so that people before it are a phrase of
// their own: مظاہرین (وزیراعظم سے).
func (r *Reader) titleInCase(i int) bool {
	for k := i + 1; k < i+maxFollowing; k++ {
		if r.Names.TitleEndsAt(k) {
			return r.Is(k, lexicon.Postposition) && r.Fold(k) != "نے"
		}
	}
	return false
}

// wholePhrase tells whether the noun of people or of a body at token i goes with no name behind it: a plural (صارفین,
// لوگ, تنظیمیں), or a body of which it has been told whose it is (افغان حکومت).
func (r *Reader) wholePhrase(i int) bool {
	if r.Is(i, lexicon.PersonNoun) && (r.Plural(i) || r.In(i, lexicon.Crowd)) {
		return true
	}
	return r.Is(i, lexicon.GroupNoun) && (strings.HasSuffix(r.Fold(i), "یں") || r.Demonym(i-1) || r.Is(i-1, lexicon.Genitive))
}

// namesInCase tells whether at token i a name, or names joined by اور, stands before a postposition, so that people
// before it are a phrase of their own: صارفین (فخر زمان اور احمد علی کی).
func (r *Reader) namesInCase(i int) bool {
	for m := r.NameFrom(i); m != nil; m = r.NameFrom(i) {
		if r.Is(m.End, lexicon.Postposition) && r.Fold(m.End) != "نے" {
			return true
		}
		if r.Fold(m.End) != "اور" && !r.Comma(m.End) {
			return false
		}
		i = m.End + 1
	}
	return false
}

// pluralSubject tells whether the plural of people at token i is a phrase of its own
// before a noun in another case: مظاہرین (حکومت سے).
func (r *Reader) pluralSubject(i int) bool {
	if f := r.Fold(i); !r.Is(i, lexicon.PersonNoun) || !strings.HasSuffix(f, "ین") && !strings.HasSuffix(f, "ان") ||
		r.Is(i+1, lexicon.Postposition) {
		return false
	}
	return r.AnyIs(i+2, i+6, lexicon.CaseMarker)
}

// directPlural tells whether token i is a plural that no postposition can follow, so that a phrase ends with it:
// جماعتیں (حکام پر الزام لگاتی ہیں).
func (r *Reader) directPlural(i int) bool {
	f := r.Fold(i)
	return r.Is(i, lexicon.GroupNoun) && (strings.HasSuffix(f, "یں") || strings.HasSuffix(f, "یاں")) &&
		!r.Is(i+1, lexicon.Postposition)
}

// oneBody tells whether token i, in a phrase from token lead on, is a noun for one body, which is no subject of a
// verb in the plural: سوشل میڈیا (پلیٹ فارم پر لوگ کہتے ہیں), but حکومت اور فوج (کہتے ہیں).
func (r *Reader) oneBody(i, lead int) bool {
	body := r.In(i, lexicon.SingleBody) || r.Fold(i-1) == "حزب" // حزب مخالف (سیاسی جماعتیں)
	return body && r.Names.At(i) == nil && !r.Doc.Has(lead, i, "اور") && r.Fold(i+1) != "والے"
}

// PlaceAt tells whether a place stands at token i that says where something is: (ذرائع)
// افغانستان میں.
func (r *Reader) PlaceAt(i int) bool {
	m := r.Names.At(i)
	return m != nil && r.Names.Is(m.Entity, names.Place) && r.Is(m.End, lexicon.CaseMarker)
}

// maxUnlisted is how many words a name has at most that nothing knows.
const maxUnlisted = 4

// nameUpTo is where the phrase of people that ends before token end ends with a name up to the cue at token hi that
// nothing knows: آئین کے ماہر اے جی نورانی (کہتے ہیں).
func (r *Reader) nameUpTo(end, hi int) int {
	if hi-end > maxUnlisted {
		return end
	}
	for k := end; k < hi; k++ {
		if !r.OfName(k) && !r.Is(k, lexicon.LetterName) || r.Names.At(k) != nil || r.Is(k, lexicon.Postposition) && !r.spelled(k) {
			return end
		}
	}
	return hi
}

// fieldEnd is where the noun of people at token i ends with the field that it is joined to, or with a والے: ماہرینِ
// معاشیات, ماہرین نفسیات, اپوزیشن والے.
func (r *Reader) fieldEnd(i, hi int) int {
	if i+1 < hi && r.Fold(i+1) == "والے" {
		return i + 2 // اپوزیشن والے
	}
	if i+1 >= hi || !r.PlainWord(i+1) || r.Names.At(i+1) != nil {
		return i + 1
	}
	joined := strings.HasSuffix(r.Doc.Text(text.Span{Start: i, End: i + 1}), "ِ")
	if joined || strings.HasPrefix(r.Fold(i), "ماہر") && strings.HasSuffix(r.Fold(i+1), "یات") {
		return i + 2
	}
	return i + 1
}
