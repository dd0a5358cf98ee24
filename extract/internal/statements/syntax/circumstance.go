package syntax

import (
	"slices"
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/internal/names"
	"bayan/extract/text"
	"bayan/rules"
)

// What stands at the start of an object and is no part of it: when, where and to whom it was said.

// maxSetting is how many words at most say where and when something was said.
const maxSetting = 10

// SkipSetting leaves out, at the start of an object phrase, the occasion on which it was
// said: (اپنے ردعمل میں) ان نتائج کو شہرت کی کوشش (قرار دیا).
func (r *Reader) SkipSetting(start, end int) int {
	at := start
	for i := start; i < min(start+maxSetting, end-1); i++ {
		switch {
		case r.Fold(i) == "میں" && r.Is(i-1, lexicon.Occasion|lexicon.Document|lexicon.Answer):
			return i + 1
		case r.Fold(i) == "کو" && !r.Is(i-1, lexicon.TimeWord):
			return at
		case r.saidThere(i, start, end):
			at = i + 1
		}
		if k := r.settingEnd(i, start); k > i && r.calledByName(k, end) {
			return k
		}
	}
	return at
}

// settingEnd is where a phrase ends whose last word but for a پر is token i and that says when or on what occasion
// something was said: مہم کے دوران, اجلاس کے موقع پر, 2014 میں. It is i where there is none.
func (r *Reader) settingEnd(i, start int) int {
	switch r.Fold(i) {
	case "دوران", "بعد":
		if r.Is(i-1, lexicon.Genitive) && i-1 > start {
			return i + 1
		}
	case "موقع", "موقعے":
		if r.Is(i-1, lexicon.Genitive) && r.Fold(i+1) == "پر" {
			return i + 2
		}
	case "میں":
		if i == start+1 && r.Kind(start) == text.Number {
			return i + 1
		}
	}
	return i
}

// BareInfinitive tells whether an object is only the infinitive of a verb, which says
// too little without what it is done to: (ان قواعد کو) شائع کرنے (کا مطالبہ کیا).
func (r *Reader) BareInfinitive(start, end int) bool {
	return r.Infinitive(end-1) && (end-start == 1 || end-start == 2 && r.Fold(end-1) == "کرنے")
}

// SkipCircumstance leaves out, at the start of an object phrase, the time, place
// or audience: (منگل کو) (پولیس کو) فوری اقدامات (کی ہدایت کی).
func (r *Reader) SkipCircumstance(start, end int, cue *rules.Cue) int {
	if r.Is(start, lexicon.Dative) && SpokenWith(cue, "کو") && start+1 < end && r.Fold(start+1) != "اور" && !r.DoneTo(end) {
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
			case i-start <= 12 && SpokenWith(cue, "کو") &&
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
		return i-start <= 20 && SpokenWith(cue, "سے") && r.heardBy(r.Names.OverBracket(i, start), start, end, cue.Act)
	case "قبل", "پہلے":
		return i == start+2 && r.Fold(start) == "اس" && r.Fold(i-1) == "سے" // (اس سے قبل) حملے (کی تصدیق کی)
	case "سامنے", "روبرو":
		return (cue.Act == "deny" || cue.Act == "admit") && i-start <= maxVenue && r.Is(i-1, lexicon.Genitive) // (عدالت کے سامنے) الزامات (کی تردید کی)
	}
	return false
}

// spokenToAt tells whether those to whom something was said end before token i, which marks them with کو.
func (r *Reader) spokenToAt(i, start, end int, act string) bool {
	return r.namedAddressee(i, end, act) || r.PeopleEndAt(i) || r.addressee(i, start, act)
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

// heardBy tells whether the سے at token i ends to whom something was said, in an object between two tokens.
func (r *Reader) heardBy(i, start, end int, act string) bool {
	if r.PersonEndsAt(i) || r.Is(i-1, lexicon.GroupNoun|lexicon.PersonNoun) || r.Names.TitleEndsAt(i) {
		return true
	}
	m := r.Names.EndingAt(i)
	return i-start <= 3 && (m != nil && r.Hears(m.Entity) || act == "urge" && r.In(i-1, lexicon.Crowd)) ||
		r.addressee(i, start, act) || act != "warn" && r.askedThem(i, start, end)
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

// saidThere tells whether an object phrase opens with where it was said, which ends with the پر at token i: (ایکس
// پر) اس حملے (کی مذمت کی), but سوشل میڈیا پر موجود اطلاعات, ایکس پر پابندی.
func (r *Reader) saidThere(i, start, end int) bool {
	if !r.Venue(i) || r.In(i-1, lexicon.Extent) || i-start > maxVenue || r.Is(i+1, lexicon.Settled) ||
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

// maxVenue is how many words where something was said has at most: سماجی رابطے کی ویب سائٹ ٹوئٹر.
const maxVenue = 7

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

// addressee tells whether the first words of what was urged, before کو or سے at
// token i, are whom it was said to: (مسافروں سے) قطار بنانے (کی گزارش کی). They are a
// plural of people.
func (r *Reader) addressee(i, start int, act string) bool {
	if act != "urge" || i-start > 3 {
		return false
	}
	plural := r.Plural(i-1) && !strings.HasSuffix(r.Fold(i-1), "یوں")
	return r.People(i-1) || i-start == 1 && plural && !r.Is(i-1, lexicon.NotPeople)
}

// namedAddressee tells whether a name before the کو at token i can be whom something was said
// to: where that was no demand, a place belongs to the infinitive behind it (اسلام آباد کو سمارٹ
// سٹی بنانے کی خواہش).
func (r *Reader) namedAddressee(i, end int, act string) bool {
	m := r.Names.EndingAt(i)
	if m == nil || act != "say" || !r.Names.Is(m.Entity, names.Place) {
		return m != nil
	}
	for k := i + 1; k < end; k++ {
		if r.Infinitive(k) {
			return false
		}
	}
	return true
}

// askedThem tells whether a pronoun opens what was said, before the سے at token i, and means those to whom it was said:
// (ان سے) دروازہ کھولنے (کو کہا). It does not where what they were to do is done with somebody or taken from them: ان
// سے رابطہ کرنے, ان سے رقم لینے.
func (r *Reader) askedThem(i, start, end int) bool {
	if i != start+1 || !r.Is(start, lexicon.PersonPronoun|lexicon.FirstPerson) && r.Fold(start) != "مجھ" || !r.Infinitive(end-1) ||
		i+1 >= end-1 {
		return false
	}
	return !r.Is(i+1, lexicon.Settled|lexicon.Occasion|lexicon.Postposition|lexicon.Genitive) && !r.In(end-1, lexicon.Taking) &&
		!r.Is(end-2, lexicon.Meeting)
}

// SpokenWith tells whether a postposition can mark those to whom something is said:
// پولیس کو اقدامات کی ہدایت کی, حکومت سے استعفے کا مطالبہ کیا. What is denied or condemned
// is said to nobody: اداکار سے تعلقات کی تردید کی.
func SpokenWith(cue *rules.Cue, postposition string) bool {
	if cue.Audience != nil {
		return slices.Contains(cue.Audience, postposition)
	}
	if cue.Act == "say" && postposition == "سے" && strings.Contains(cue.Verb, " ") {
		return false // شوہر سے علیحدگی کی خبر دی, but عوام سے باہر نکلنے کا کہا
	}
	return cue.Act == "urge" || cue.Act == "warn" || cue.Act == "say" || cue.Act == "ask"
}

// Hears tells whether something can be said to an entity: of places, to countries (روس سے تحقیقات کا مطالبہ) and not
// to cities, from where something is (کراچی سے فوج کی واپسی).
func (r *Reader) Hears(entity int) bool {
	e := &r.Names.Entities[entity]
	return e.Type != names.Place || e.Country
}

// SpokenTo tells whether the سے at token i marks an audience: سے گفتگو, سے کہا.
func (r *Reader) SpokenTo(i int) bool {
	return r.Is(i+1, lexicon.Occasion) || r.Fold(i+1) == "بات" || r.Fold(i+1) == "کہا"
}
