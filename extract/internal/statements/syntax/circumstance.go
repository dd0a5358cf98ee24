package syntax

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/text"
	"bayan/rules"
)

// What stands at the start of an object and is no part of it: when, where and to whom it was said.

// SkipCircumstance leaves out, at the start of an object phrase, the time, place
// or audience: (منگل کو) (پولیس کو) فوری اقدامات (کی ہدایت کی).
func (r *Reader) SkipCircumstance(start, end int, cue *rules.Cue) int {
	if r.Is(start, lexicon.Dative) && MayMarkAudience(cue, "کو") && start+1 < end && r.Fold(start+1) != "اور" && !r.DoneTo(end) {
		start++ // ہمیں مدد (کا یقین دلایا)
	}
	cut, act := start, cue.Act
	patient := false // a کو that belongs to what was urged
	behind := false  // whom it was said to stands before: (فریقین کو) اس مقدمے میں دلائل دینے (کا کہا)
	doing := r.Infinitive(end-1) && r.Fold(end) != "پر"
	second := r.secondDeed(start, end)
	for i := start; i < end-1; i++ {
		if f := r.Fold(i); r.attribute(i+1, end) && (f != "کو" || r.Is(i-1, lexicon.TimeWord)) &&
			(f != "سے" || r.Infinitive(i+1) || r.Fold(i+1) == "تعلق") {
			continue // (بدھ کو ہونے والے) حملے, (کے بعد ہونے والی) ملاقاتوں
		}
		if r.toCome(i, start) {
			continue // (آئندہ سماعت میں) پیش ہونے (کا حکم دیا)
		}
		switch r.Fold(i) {
		case "کو":
			switch {
			case r.marksPatient(i, end, cue), second > 0 && (i > second || r.Names.EndingAt(i) == nil && !r.Names.TitleEndsAt(i)):
				patient = true
			case i-start <= 12 && MayMarkAudience(cue, "کو") &&
				(r.Is(i-1, lexicon.TimeWord) || r.spokenToAt(r.Names.OverBracket(i, start), start, end, act)):
				cut = i + 1
				behind = behind || doing && !r.Is(i-1, lexicon.TimeWord)
			case !r.Is(i-1, lexicon.TimeWord):
				patient = true
			}
		case "میں", "پر":
			if !behind &&
				(act == "accuse" && r.accusedAt(i, start) ||
					!patient && (act != "accuse" && r.saidThere(i, start, end) || r.saidIn(i, start, cut))) {
				cut = i + 1
			}
		case "بعد", "دوران", "موقع", "موقعے", "باعث", "تناظر":
			if !patient && !behind && i-start <= 16 && r.Is(i-1, lexicon.Genitive) &&
				!(r.Fold(i-2) == "اس" && r.Fold(i-3) == "اور" && r.Infinitive(i-4)) {
				cut = i + 1
				if r.Is(cut, lexicon.Postposition) {
					cut++
				}
			}
		default:
			if r.saidBehind(i, start, end, cue) || !patient && i-cut <= 8 && r.saidThrough(i) {
				cut = i + 1
			}
		}
	}
	return r.behindTime(cut, end)
}

// accusedAt tells whether token i is the پر behind those who are accused, in an object that begins with token start.
func (r *Reader) accusedAt(i, start int) bool {
	return r.Fold(i) == "پر" && i-start <= 12 && (r.Is(i-1, lexicon.PersonNoun|lexicon.PersonPronoun) || r.PersonEndsAt(i))
}

// saidThrough tells whether the word at token i says through what medium something was said: (ایک ٹویٹ کے ذریعے) موت,
// (ٹوئٹر کے ذریعے) موت (کی تصدیق کی).
func (r *Reader) saidThrough(i int) bool {
	return r.Fold(i) == "ذریعے" && r.Is(i-1, lexicon.Genitive) &&
		(r.Is(i-2, lexicon.Document|lexicon.Occasion) || r.In(i-2, lexicon.Venue))
}

// saidBehind tells whether those to whom something was said, before whom or what it was said, or what it came before,
// end with token i, in an object that begins with token start.
func (r *Reader) saidBehind(i, start, end int, cue *rules.Cue) bool {
	switch r.Fold(i) {
	case "سے":
		return i-start <= 20 && MayMarkAudience(cue, "سے") && r.heardBy(r.Names.OverBracket(i, start), start, end, cue.Act)
	case "قبل", "پہلے":
		return i == start+2 && r.Fold(start) == "اس" && r.Fold(i-1) == "سے" // (اس سے قبل) حملے (کی تصدیق کی)
	case "سامنے", "روبرو":
		return (cue.Act == "deny" || cue.Act == "admit") && i-start <= maxVenue && r.Is(i-1, lexicon.Genitive) // (عدالت کے سامنے) الزامات (کی تردید کی)
	}
	return false
}

// saidIn tells whether the میں or پر at token i ends when or on what occasion something was said, or in which
// document, at the start of an object of which all before cut is left out already.
func (r *Reader) saidIn(i, start, cut int) bool {
	in := r.Fold(i) == "میں"
	switch {
	case i-cut > 8 && !(r.Fold(i-2) == "سے" && r.Is(i-1, lexicon.Occasion)):
		return false
	case r.Is(i-1, lexicon.Occasion), in && r.Is(i-2, lexicon.Genitive) && r.Is(i-3, lexicon.Document):
		return true
	case r.Is(i-1, lexicon.Document) && (in || r.Is(i-1, lexicon.MediaWord) || r.Fold(i-1) == "سایٹ"):
		return true
	}
	return r.TimeBefore(i) && r.Names.At(i-1) == nil && r.onlyTime(start, i) && !r.AnyIs(i+1, i+4, lexicon.Relative)
}

// maxVenue is how many words where something was said has at most: سماجی رابطے کی ویب سائٹ ٹوئٹر.
const maxVenue = 7

// saidThere tells whether an object phrase opens with where it was said, which ends with the پر at token i: (ایکس
// پر) اس حملے (کی مذمت کی), but سوشل میڈیا پر موجود اطلاعات, ایکس پر پابندی.
func (r *Reader) saidThere(i, start, end int) bool {
	if !r.OnVenue(i) || r.In(i-1, lexicon.Extent) || i-start > maxVenue || r.Is(i+1, lexicon.Settled) ||
		r.In(i+1, lexicon.AfterVenue) {
		return false // بڑے پیمانے پر آپریشن (کا مطالبہ)
	}
	for k := i + 1; k < end-1 && !r.Is(k, lexicon.Postposition); k++ {
		if r.Is(k, lexicon.Relative) {
			return false
		}
	}
	return !r.AnyIs(start, i, lexicon.CaseMarker)
}

// OnVenue tells whether the پر at token k stands behind a word that says before whom or on what medium something was
// said: عالمی سطح پر, ٹوئٹر پر.
func (r *Reader) OnVenue(k int) bool {
	return r.Fold(k) == "پر" &&
		(r.In(k-1, lexicon.Extent) || r.In(k-1, lexicon.Venue) && (r.Fold(k-1) != "میڈیا" || r.Fold(k-2) == "سوشل"))
}

// attribute tells whether the words from token i on are what something does or is done to: ہونے والے, کی جانے والی.
func (r *Reader) attribute(i, end int) bool {
	if f := r.Fold(i + 1); r.Lex.HasForm(r.ID(i), morph.Perfective) && (f == "گیی" || f == "گیے") {
		return true // (اس بل میں) دی گئی سزاؤں
	}
	for k := i; k < i+3 && k < end-1; k++ {
		if r.Infinitive(k) && strings.HasPrefix(r.Fold(k+1), "وال") && r.Fold(k+1) != "والد" && r.Fold(k+1) != "والدہ" {
			return k < i+2 || r.Fold(k) == "جانے"
		}
		if r.Is(k, lexicon.CaseMarker|lexicon.TimeWord) {
			return false
		}
	}
	return false
}

// secondDeed is where, of two deeds that were urged, the second begins that is done to somebody of
// its own: نوجوانوں کو آگے لانے اور (طلبہ کو تربیت دینے کی تجویز دی); 0 if there are no two.
func (r *Reader) secondDeed(start, end int) int {
	for i := start + 1; i < end; i++ {
		if r.Fold(i) == "اور" && r.Infinitive(i-1) && r.Doc.Has(i+1, end, "کو") {
			return i
		}
	}
	return 0
}

// toCome tells whether the postposition at token i ends a time to come, or what will be then, in an object that begins with
// token start: آئندہ سماعت پر, اگلے ہفتے کو.
func (r *Reader) toCome(i, start int) bool {
	if !r.Is(i, lexicon.Postposition) {
		return false
	}
	for k := i - 1; k >= start && k >= i-2 && !r.Is(k, lexicon.Postposition); k-- {
		if r.In(k, lexicon.ComingTime) {
			return k == i-1 || r.Is(i-1, lexicon.TimeWord) || r.Fold(k) == "آیندہ" && r.Is(i-1, lexicon.Occasion) // but in اگلی ٹویٹ میں
		}
	}
	return false
}

// behindTime is where an object starts between two tokens, behind the time with which it begins: (گزشتہ ماہ) استعفے (کا
// مطالبہ کیا), but گزشتہ ماہ ہونے والے (انتخابات).
func (r *Reader) behindTime(start, end int) int {
	i := start
	for i < end-1 && r.Is(i, lexicon.TimeWord) && !r.In(i, lexicon.ComingTime) && r.Names.At(i) == nil && !r.timeOf(i, end) &&
		!(r.In(i, lexicon.TimeAdjective) && !r.Is(i+1, lexicon.TimeWord)) {
		i++
		if r.Is(i, lexicon.Genitive) || r.Kind(i) == text.Number && r.Fold(i+1) == "میں" {
			i++ // (جنوری 2024 میں) ریٹائرمنٹ (کا اعلان کیا)
		}
		if r.Fold(i) == "کو" || r.Fold(i) == "میں" {
			i++
		}
	}
	if r.attribute(i, end) {
		return start
	}
	return i
}

// timeOf tells whether the words for a time from token i on belong to a longer phrase: رواں ماہ کی
// (تین تاریخ), منگل اور بدھ (کی درمیانی شب), رات (8 بجے).
func (r *Reader) timeOf(i, end int) bool {
	for i < end && (r.Is(i, lexicon.TimeWord) || r.Is(i, lexicon.Genitive) && r.Is(i+1, lexicon.TimeWord)) {
		i++ // جمعرات کی سہ پہر
	}
	return r.Is(i, lexicon.Genitive) || r.Fold(i) == "اور" && r.Is(i+1, lexicon.TimeWord) || r.Numeral(i) && r.Fold(i+1) == "بجے"
}

// onlyTime tells whether the words between two tokens tell nothing but a time: نومبر (میں).
func (r *Reader) onlyTime(from, to int) bool {
	for i := from; i < to; i++ {
		if !r.Is(i, lexicon.TimeWord|lexicon.Genitive|lexicon.Particle|lexicon.Conjunction) && r.Kind(i) != text.Number &&
			r.Fold(i) != "سے" && !(r.Is(i, lexicon.PersonPronoun) && r.Is(i+1, lexicon.TimeWord)) {
			return false
		}
	}
	return true
}
