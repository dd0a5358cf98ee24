package statements

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

// skipSetting leaves out, at the start of an object phrase, the occasion on which it was
// said: (اپنے ردعمل میں) ان نتائج کو شہرت کی کوشش (قرار دیا).
func (r *reader) skipSetting(start, end int) int {
	at := start
	for i := start; i < min(start+maxSetting, end-1); i++ {
		switch {
		case r.fold(i) == "میں" && r.is(i-1, lexicon.Occasion|lexicon.Document|lexicon.Answer):
			return i + 1
		case r.fold(i) == "کو" && !r.is(i-1, lexicon.TimeWord):
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
func (r *reader) settingEnd(i, start int) int {
	switch r.fold(i) {
	case "دوران", "بعد":
		if r.is(i-1, lexicon.Genitive) && i-1 > start {
			return i + 1
		}
	case "موقع", "موقعے":
		if r.is(i-1, lexicon.Genitive) && r.fold(i+1) == "پر" {
			return i + 2
		}
	case "میں":
		if i == start+1 && r.kind(start) == text.Number {
			return i + 1
		}
	}
	return i
}

// maxCalled is how many words a name or noun of people has at most that is called something.
const maxCalled = 6

// calledByName tells whether somebody or something with a name, or people, is called something from token i on. What
// happened may belong to a time (2014 میں حملے کو), but those do not: (2014 میں) تنظیم کو دہشت گرد (قرار دیا).
func (r *reader) calledByName(i, end int) bool {
	for k := i; k < min(i+maxCalled, end); k++ {
		switch {
		case r.fold(k) == "کو":
			return k > i && (r.names.EndingAt(k) != nil || r.peopleEndAt(k))
		case r.is(k, lexicon.Postposition):
			return false
		}
	}
	return false
}

// bareInfinitive tells whether an object is only the infinitive of a verb, which says
// too little without what it is done to: (ان قواعد کو) شائع کرنے (کا مطالبہ کیا).
func (r *reader) bareInfinitive(start, end int) bool {
	return r.infinitive(end-1) && (end-start == 1 || end-start == 2 && r.fold(end-1) == "کرنے")
}

// skipCircumstance leaves out, at the start of an object phrase, the time, place
// or audience: (منگل کو) (پولیس کو) فوری اقدامات (کی ہدایت کی).
func (r *reader) skipCircumstance(start, end int, cue *rules.Cue) int {
	if r.is(start, lexicon.Dative) && spokenWith(cue, "کو") && start+1 < end && r.fold(start+1) != "اور" && !r.doneTo(end) {
		start++ // ہمیں مدد (کا یقین دلایا)
	}
	cut, act := start, cue.Act
	patient := false // a کو that belongs to what was urged
	behind := false  // whom it was said to stands before: (فریقین کو) اس مقدمے میں دلائل دینے (کا کہا)
	doing := r.infinitive(end-1) && r.fold(end) != "پر"
	second := r.secondDeed(start, end)
	for i := start; i < end-1; i++ {
		if f := r.fold(i); r.attribute(i+1, end) && (f != "کو" || r.is(i-1, lexicon.TimeWord)) && (f != "سے" || r.infinitive(i+1) || r.fold(i+1) == "تعلق") {
			continue // (بدھ کو ہونے والے) حملے, (کے بعد ہونے والی) ملاقاتوں
		}
		if r.toCome(i, start) {
			continue // (آئندہ سماعت میں) پیش ہونے (کا حکم دیا)
		}
		switch r.fold(i) {
		case "کو":
			switch {
			case r.marksPatient(i, end, cue), second > 0 && (i > second || r.names.EndingAt(i) == nil && !r.names.TitleEndsAt(i)):
				patient = true
			case i-start <= 12 && spokenWith(cue, "کو") && (r.is(i-1, lexicon.TimeWord) || r.spokenToAt(r.names.OverBracket(i, start), start, end, act)):
				cut = i + 1
				behind = behind || doing && !r.is(i-1, lexicon.TimeWord)
			case !r.is(i-1, lexicon.TimeWord):
				patient = true
			}
		case "میں", "پر":
			if !behind && (act == "accuse" && r.accusedAt(i, start) || !patient && (act != "accuse" && r.saidThere(i, start, end) || r.saidIn(i, start, cut))) {
				cut = i + 1
			}
		case "بعد", "دوران", "موقع", "موقعے", "باعث", "تناظر":
			if !patient && !behind && i-start <= 16 && r.is(i-1, lexicon.Genitive) && !(r.fold(i-2) == "اس" && r.fold(i-3) == "اور" && r.infinitive(i-4)) {
				cut = i + 1
				if r.is(cut, lexicon.Postposition) {
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
func (r *reader) accusedAt(i, start int) bool {
	return r.fold(i) == "پر" && i-start <= 12 && (r.is(i-1, lexicon.PersonNoun|lexicon.PersonPronoun) || r.personEndsAt(i))
}

// saidThrough tells whether the word at token i says through what medium something was said: (ایک ٹویٹ کے ذریعے) موت,
// (ٹوئٹر کے ذریعے) موت (کی تصدیق کی).
func (r *reader) saidThrough(i int) bool {
	return r.fold(i) == "ذریعے" && r.is(i-1, lexicon.Genitive) && (r.is(i-2, lexicon.Document|lexicon.Occasion) || r.in(i-2, lexicon.Venue))
}

// saidBehind tells whether those to whom something was said, before whom or what it was said, or what it came before,
// end with token i, in an object that begins with token start.
func (r *reader) saidBehind(i, start, end int, cue *rules.Cue) bool {
	switch r.fold(i) {
	case "سے":
		return i-start <= 20 && spokenWith(cue, "سے") && r.heardBy(r.names.OverBracket(i, start), start, end, cue.Act)
	case "قبل", "پہلے":
		return i == start+2 && r.fold(start) == "اس" && r.fold(i-1) == "سے" // (اس سے قبل) حملے (کی تصدیق کی)
	case "سامنے", "روبرو":
		return (cue.Act == "deny" || cue.Act == "admit") && i-start <= maxVenue && r.is(i-1, lexicon.Genitive) // (عدالت کے سامنے) الزامات (کی تردید کی)
	}
	return false
}

// spokenToAt tells whether those to whom something was said end before token i, which marks them with کو.
func (r *reader) spokenToAt(i, start, end int, act string) bool {
	return r.namedAddressee(i, end, act) || r.peopleEndAt(i) || r.addressee(i, start, act)
}

// toCome tells whether the postposition at token i ends a time to come, or what will be then, in an object that begins with
// token start: آئندہ سماعت پر, اگلے ہفتے کو.
func (r *reader) toCome(i, start int) bool {
	if !r.is(i, lexicon.Postposition) {
		return false
	}
	for k := i - 1; k >= start && k >= i-2 && !r.is(k, lexicon.Postposition); k-- {
		if r.in(k, lexicon.ComingTime) {
			return k == i-1 || r.is(i-1, lexicon.TimeWord) || r.fold(k) == "آیندہ" && r.is(i-1, lexicon.Occasion) // but in اگلی ٹویٹ میں
		}
	}
	return false
}

// saidIn tells whether the میں or پر at token i ends when or on what occasion something was said, or in which
// document, at the start of an object of which all before cut is left out already.
func (r *reader) saidIn(i, start, cut int) bool {
	in := r.fold(i) == "میں"
	switch {
	case i-cut > 8 && !(r.fold(i-2) == "سے" && r.is(i-1, lexicon.Occasion)):
		return false
	case r.is(i-1, lexicon.Occasion), in && r.is(i-2, lexicon.Genitive) && r.is(i-3, lexicon.Document):
		return true
	case r.is(i-1, lexicon.Document) && (in || r.is(i-1, lexicon.MediaWord) || r.fold(i-1) == "سایٹ"):
		return true
	}
	return r.timeBefore(i) && r.names.At(i-1) == nil && r.onlyTime(start, i) && !r.anyIs(i+1, i+4, lexicon.Relative)
}

// heardBy tells whether the سے at token i ends to whom something was said, in an object between two tokens.
func (r *reader) heardBy(i, start, end int, act string) bool {
	if r.personEndsAt(i) || r.is(i-1, lexicon.GroupNoun|lexicon.PersonNoun) || r.names.TitleEndsAt(i) {
		return true
	}
	m := r.names.EndingAt(i)
	return i-start <= 3 && (m != nil && r.hears(m.Entity) || act == "urge" && r.in(i-1, lexicon.Crowd)) || r.addressee(i, start, act) || act != "warn" && r.askedThem(i, start, end)
}

// behindTime is where an object starts between two tokens, behind the time with which it begins: (گزشتہ ماہ) استعفے (کا
// مطالبہ کیا), but گزشتہ ماہ ہونے والے (انتخابات).
func (r *reader) behindTime(start, end int) int {
	i := start
	for i < end-1 && r.is(i, lexicon.TimeWord) && !r.in(i, lexicon.ComingTime) && r.names.At(i) == nil && !r.timeOf(i, end) && !(r.in(i, lexicon.TimeAdjective) && !r.is(i+1, lexicon.TimeWord)) {
		i++
		if r.is(i, lexicon.Genitive) || r.kind(i) == text.Number && r.fold(i+1) == "میں" {
			i++ // (جنوری 2024 میں) ریٹائرمنٹ (کا اعلان کیا)
		}
		if r.fold(i) == "کو" || r.fold(i) == "میں" {
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
func (r *reader) saidThere(i, start, end int) bool {
	if !r.venue(i) || r.in(i-1, lexicon.Extent) || i-start > maxVenue || r.is(i+1, lexicon.Settled) || r.in(i+1, lexicon.AfterVenue) {
		return false // بڑے پیمانے پر آپریشن (کا مطالبہ)
	}
	for k := i + 1; k < end-1 && !r.is(k, lexicon.Postposition); k++ {
		if r.is(k, lexicon.Relative) {
			return false
		}
	}
	return !r.anyIs(start, i, lexicon.CaseMarker)
}

// maxVenue is how many words where something was said has at most: سماجی رابطے کی ویب سائٹ ٹوئٹر.
const maxVenue = 7

// attribute tells whether the words from token i on are what something does or is done to: ہونے والے, کی جانے والی.
func (r *reader) attribute(i, end int) bool {
	if f := r.fold(i + 1); r.lex.HasForm(r.id(i), morph.Perfective) && (f == "گیی" || f == "گیے") {
		return true // (اس بل میں) دی گئی سزاؤں
	}
	for k := i; k < i+3 && k < end-1; k++ {
		if r.infinitive(k) && strings.HasPrefix(r.fold(k+1), "وال") && r.fold(k+1) != "والد" && r.fold(k+1) != "والدہ" {
			return k < i+2 || r.fold(k) == "جانے"
		}
		if r.is(k, lexicon.CaseMarker|lexicon.TimeWord) {
			return false
		}
	}
	return false
}

// secondDeed is where, of two deeds that were urged, the second begins that is done to somebody of
// its own: نوجوانوں کو آگے لانے اور (طلبہ کو تربیت دینے کی تجویز دی); 0 if there are no two.
func (r *reader) secondDeed(start, end int) int {
	for i := start + 1; i < end; i++ {
		if r.fold(i) == "اور" && r.infinitive(i-1) && r.doc.Has(i+1, end, "کو") {
			return i
		}
	}
	return 0
}

// timeOf tells whether the words for a time from token i on belong to a longer phrase: رواں ماہ کی
// (تین تاریخ), منگل اور بدھ (کی درمیانی شب), رات (8 بجے).
func (r *reader) timeOf(i, end int) bool {
	for i < end && (r.is(i, lexicon.TimeWord) || r.is(i, lexicon.Genitive) && r.is(i+1, lexicon.TimeWord)) {
		i++ // جمعرات کی سہ پہر
	}
	return r.is(i, lexicon.Genitive) || r.fold(i) == "اور" && r.is(i+1, lexicon.TimeWord) || r.numeral(i) && r.fold(i+1) == "بجے"
}

// onlyTime tells whether the words between two tokens tell nothing but a time: نومبر (میں).
func (r *reader) onlyTime(from, to int) bool {
	for i := from; i < to; i++ {
		if !r.is(i, lexicon.TimeWord|lexicon.Genitive|lexicon.Particle|lexicon.Conjunction) && r.kind(i) != text.Number && r.fold(i) != "سے" && !(r.is(i, lexicon.PersonPronoun) && r.is(i+1, lexicon.TimeWord)) {
			return false
		}
	}
	return true
}

// addressee tells whether the first words of what was urged, before کو or سے at
// token i, are whom it was said to: (مسافروں سے) قطار بنانے (کی گزارش کی). They are a
// plural of people.
func (r *reader) addressee(i, start int, act string) bool {
	if act != "urge" || i-start > 3 {
		return false
	}
	plural := r.plural(i-1) && !strings.HasSuffix(r.fold(i-1), "یوں")
	return r.people(i-1) || i-start == 1 && plural && !r.is(i-1, lexicon.NotPeople)
}

// namedAddressee tells whether a name before the کو at token i can be whom something was said
// to: where that was no demand, a place belongs to the infinitive behind it (اسلام آباد کو سمارٹ
// سٹی بنانے کی خواہش).
func (r *reader) namedAddressee(i, end int, act string) bool {
	m := r.names.EndingAt(i)
	if m == nil || act != "say" || !r.names.Is(m.Entity, names.Place) {
		return m != nil
	}
	for k := i + 1; k < end; k++ {
		if r.infinitive(k) {
			return false
		}
	}
	return true
}

// askedThem tells whether a pronoun opens what was said, before the سے at token i, and means those to whom it was said:
// (ان سے) دروازہ کھولنے (کو کہا). It does not where what they were to do is done with somebody or taken from them: ان
// سے رابطہ کرنے, ان سے رقم لینے.
func (r *reader) askedThem(i, start, end int) bool {
	if i != start+1 || !r.is(start, lexicon.PersonPronoun|lexicon.FirstPerson) && r.fold(start) != "مجھ" || !r.infinitive(end-1) || i+1 >= end-1 {
		return false
	}
	return !r.is(i+1, lexicon.Settled|lexicon.Occasion|lexicon.Postposition|lexicon.Genitive) && !r.in(end-1, lexicon.Taking) && !r.is(end-2, lexicon.Meeting)
}

// people tells whether a noun of people that counts know ends with token i.
func (r *reader) people(i int) bool {
	_, ok := r.names.Matches.Before(i-2, i+1, lexicon.RoleNoun)
	return ok
}

// peopleEndAt tells whether a noun or title of people or of a body ends before token i.
func (r *reader) peopleEndAt(i int) bool {
	return r.is(i-1, lexicon.PersonNoun|lexicon.GroupNoun) || r.names.TitleEndsAt(i) || r.people(i-1)
}

// personEndsAt tells whether a person's name ends before token i.
func (r *reader) personEndsAt(i int) bool {
	m := r.names.EndingAt(i)
	return m != nil && r.isPerson(m.Entity)
}

// spokenWith tells whether a postposition can mark those to whom something is said:
// پولیس کو اقدامات کی ہدایت کی, حکومت سے استعفے کا مطالبہ کیا. What is denied or condemned
// is said to nobody: اداکار سے تعلقات کی تردید کی.
func spokenWith(cue *rules.Cue, postposition string) bool {
	if cue.Audience != nil {
		return slices.Contains(cue.Audience, postposition)
	}
	if cue.Act == "say" && postposition == "سے" && strings.Contains(cue.Verb, " ") {
		return false // شوہر سے علیحدگی کی خبر دی, but عوام سے باہر نکلنے کا کہا
	}
	return cue.Act == "urge" || cue.Act == "warn" || cue.Act == "say" || cue.Act == "ask"
}

// hears tells whether something can be said to an entity: of places, to countries (روس سے تحقیقات کا مطالبہ) and not
// to cities, from where something is (کراچی سے فوج کی واپسی).
func (r *reader) hears(entity int) bool {
	e := &r.names.Entities[entity]
	return e.Type != names.Place || e.Country
}

// circumstances are to whom and when a statement was made, as far as its clause
// tells between source and cue.
func (r *reader) circumstances(h *hit, sub *subject, c *clause) (to, when text.Span) {
	if h.cue.Act == "ask" && h.shape == verbCue && r.fold(h.Start-1) == "سے" {
		return r.phraseBefore(h.Start-1, max(c.before(), sub.end)), when // صدر سے (پوچھا گیا)
	}
	if h.shape != verbCue || sub.Len() == 0 || sub.end > h.Start {
		return
	}
	start := sub.end
	for i := sub.end; i < h.Start; i++ {
		switch r.fold(i) {
		case "کو":
			s := text.Span{Start: start, End: i}
			if r.is(i-1, lexicon.TimeWord) {
				when = s
			} else if s.Len() > 0 && s.Len() < 8 && !h.object && !h.cue.Complement {
				to = s
			}
			start = i + 1
		case "سے", "میں":
			if s := (text.Span{Start: start, End: i}); r.fold(i) == "سے" && s.Len() > 0 && s.Len() < 8 && r.spokenTo(i) {
				to = s
			}
			start = i + 1
		}
	}
	return to, when
}

// spokenTo tells whether the سے at token i marks an audience: سے گفتگو, سے کہا.
func (r *reader) spokenTo(i int) bool {
	return r.is(i+1, lexicon.Occasion) || r.fold(i+1) == "بات" || r.fold(i+1) == "کہا"
}
