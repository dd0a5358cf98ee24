package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// maxTold is how many statements back one may reach into the sentence before.
const maxTold = 8

// thisMatter is the sentence before one that says who told it: یہ بات پولیس نے
// بتائی.
func (r *reader) thisMatter(h *hit, c *clause, sub *subject) (text.Span, bool) {
	i := c.sentence.Start
	if h.shape != verbCue || h.cue.Act != "say" || r.fold(i) != "یہ" || r.fold(i+1) != "بات" || sub.Start > i+16 {
		return text.Span{}, false
	}
	return r.sentenceToldBefore(c)
}

// sentenceToldBefore is the sentence before that of a cue, in the same paragraph, unless somebody says it already.
func (r *reader) sentenceToldBefore(c *clause) (text.Span, bool) {
	if c.sentence.Start == c.par.Start {
		return text.Span{}, false
	}
	before := *c
	before.sentence = r.doc.SentenceAt(c.sentence.Start - 1)
	for n := len(r.out) - 1; n >= 0 && n >= len(r.out)-maxTold; n-- {
		if r.out[n].Content.Overlaps(before.sentence) {
			return text.Span{}, false
		}
	}
	return r.finish(before.sentence.Start, before.sentence.End)
}

// objectFirst is an object that stands before the source: حملے پر لوگوں نے احتجاج
// کیا.
func (r *reader) objectFirst(h *hit, c *clause, sub *subject) (text.Span, bool) {
	at := sub.Start - 1
	for at > c.before() && r.is(at, lexicon.Particle) {
		at--
	}
	if m := r.names.EndingAt(at); m != nil && r.fold(at) == "میں" && m.Start > c.before() {
		at = m.Start - 1 // اس واقعے پر (پاکستان میں) لوگوں نے تنقید کی
	}
	at = r.behindManner(at, c.before()) // اس پروگرام پر (سوشل میڈیا پر) لوگ تنقید کر رہے ہیں
	if h.shape != verbCue || h.object && h.cue.Explicit || sub.Len() == 0 || at <= c.before() || !r.marks(at, h.cue) {
		return text.Span{}, false
	}
	if (h.cue.Act == "say" || h.cue.Act == "agree" && r.fold(at) == "پر") && !h.passive && !r.feltAbout(at, h) {
		return text.Span{}, false
	}
	start := r.behindLeadIn(r.skipCircumstance(r.clauseStart(at, c.before()), at, h.cue), at, h)
	s, ok := r.beforeCue(start, at)
	return s, ok && !r.relativeWithin(s) // جس دعوے (کی روس تردید کرتا ہے)
}

// feltAbout tells whether the پر at token at stands behind what somebody feels something about, who comes behind it: ان
// کی موت پر (لوگوں نے افسوس کا اظہار کیا), but not behind where or when they do: اس موقع پر, ٹوئٹر پر.
func (r *reader) feltAbout(at int, h *hit) bool {
	if r.fold(at) != "پر" || !r.hasNoun(h) || h.object || r.venue(at) || r.in(at-1, lexicon.Venue) || r.fold(at-1) == "موقعے" {
		return false
	}
	return !r.is(at-1, lexicon.Relator|lexicon.TimeWord|lexicon.MannerNoun|lexicon.Side) && (h.cue.Act == "agree" || !r.is(at-1, lexicon.PersonPronoun))
}

// object is the noun phrase before a cue that says what was denied, demanded,
// condemned: without its postposition, and without whom it was said to or when.
func (r *reader) object(h *hit, c *clause, sub *subject) (text.Span, bool) {
	end := h.Start
	switch {
	case h.object:
		end = h.objectEnd
	case h.cue.Complement && r.is(end-1, lexicon.Genitive):
		end-- // حکومت کو اس تباہی کا (ذمہ دار قرار دیا)
	}
	start := r.behindRelative(r.objectStart(end, c, sub), end)
	if r.relativeWord(start) {
		return text.Span{}, false // جن نکات پر اتفاق کیا، جسے بے بنیاد قرار دیا: what it is stands elsewhere
	}
	start = r.behindDeed(r.behindWithout(r.behindDoing(start, end), end, h), end, h)
	start = r.behindLeadIn(start, end, h)
	if start >= end && sub.Start > c.sentence.Start {
		ahead, ok := r.objectAhead(c, sub)
		if !ok {
			return text.Span{}, false
		}
		start, end = ahead.Start, ahead.End
	}
	if h.cue.Complement {
		if at := r.complementBefore(start, end, sub, c); at < start {
			return r.beforeCue(at, end)
		}
		start = r.objectPronoun(r.behindCallTime(r.skipSetting(start, end), end), end)
	} else if at := r.skipCircumstance(start, end, h.cue); !r.bareInfinitive(at, end) {
		start = at
	}
	if h.cue.Naming && h.object {
		start = r.behindAddressed(start, end)
	}
	start = r.behindAdjunct(start, end, h)
	start = r.behindLeadIn(r.behindNotOnly(r.behindStray(start, end), end), end, h)
	if end == h.objectEnd && r.concernsOnly(h) {
		if !r.is(end-2, lexicon.Genitive) {
			return text.Span{}, false // اس حوالے (سے خبردار کیا)
		}
		end -= 2 // خطرے (کے حوالے سے خبردار کیا)
	}
	if end-start == 1 && r.infinitive(start) && r.verb(start) && !h.cue.Naming {
		return text.Span{}, false // (رقم X نے) دینے (کا وعدہ کیا): what is done to something that stands elsewhere
	}
	if start >= end || r.objectDenied(start) || r.asks(start, end) {
		return text.Span{}, false
	}
	return r.beforeCue(start, end)
}

// objectAhead is the object of a cue that stands before its source: اس حملے کی ذمہ داری X نے قبول کی.
func (r *reader) objectAhead(c *clause, sub *subject) (text.Span, bool) {
	start, end := r.clauseStart(sub.Start, c.before()), sub.Start
	if r.objectToldBefore(start) {
		return text.Span{}, false // یہ بات پیر کے روز (X نے کہی)
	}
	if m := r.names.At(start); m != nil && m.Start == start && m.End == end && r.names.Is(m.Entity, names.Place) {
		return text.Span{}, false // a place of a dateline: لندن … (X نے تشویش کا اظہار کرتے ہوئے کہا)
	}
	return text.Span{Start: start, End: end}, true
}

// concernsOnly tells whether the سے behind an object is that of کے حوالے سے.
func (r *reader) concernsOnly(h *hit) bool {
	return h.object && r.fold(h.objectEnd) == "سے" && r.fold(h.objectEnd-1) == "حوالے"
}

// objectStart is where an object that ends before a token starts: behind its source, and behind a clause between the
// two.
func (r *reader) objectStart(end int, c *clause, sub *subject) int {
	switch {
	case sub.hidden:
		return r.clauseStart(end, c.before())
	case sub.End > c.before() && sub.end <= end:
	case sub.Start >= end || sub.Len() == 0:
		return r.clauseStart(end, c.before())
	default:
		return c.before()
	}
	i := r.clauseStart(end, sub.end)
	k := i
	for k > sub.end && r.is(k-1, lexicon.Opener) && !r.is(k-1, lexicon.ClauseStart) {
		k--
	}
	if r.fold(i) == "از" {
		i = k // قبل از انتخابات
	}
	if k > sub.end && !r.is(k-1, lexicon.Opener) || r.is(k-1, lexicon.ClauseStart) && r.endsClause(k-2) {
		return i // (نے مظاہرہ کیا اور) سزا روکنے کا مطالبہ, (طلب کیا جبکہ) رویے پر تشویش, (تاہم بعد) میں
	}
	return sub.end
}

// behindWithout is where an object starts between two tokens, behind what was not done before it was said: (جرم ثابت
// ہوئے بغیر) قیدیوں کو دہشت گرد قرار دیا.
func (r *reader) behindWithout(start, end int, h *hit) int {
	for i := end - 1; i >= start && !r.infinitive(i); i-- {
		if !r.without(i) {
			continue
		}
		if h.cue.Complement && r.doc.Has(start, i, "کو") {
			return start
		}
		return i + 1
	}
	return start
}

// behindStray is where an object starts between two tokens, behind signs and little words that are left over: (ساتھ ہی
// ساتھ) احترام پر زور دیا.
func (r *reader) behindStray(start, end int) int {
	for start < end-1 && (r.kind(start) == text.Punct || r.is(start, lexicon.CaseMarker) || r.enclitic(start) || r.fold(start) == "اور" || r.fold(start) == "کے" && r.fold(start-1) == "کر") {
		start++
	}
	if r.fold(start) == "ساتھ" && start+2 < end {
		for r.fold(start) == "ساتھ" || r.fold(start) == "ہی" {
			start++
		}
	}
	return start
}

// complementBefore is where what is called something starts if it stands before who calls it so:
// اس پروگرام کو (71 فیصد نے سازش قرار دیا). It is start if that stands behind them.
func (r *reader) complementBefore(start, end int, sub *subject, c *clause) int {
	relative := r.relativeDative(sub.Start - 1)
	if f := r.fold(sub.Start - 1); sub.hidden || sub.Len() == 0 || sub.Start > start || f != "کو" && f != "اسے" && f != "انہیں" && !relative {
		return start
	}
	if r.doc.Has(start, end, "کو") || r.doc.Has(start, end, "اسے") || r.doc.Has(start, end, "انہیں") {
		return start
	}
	if relative {
		return r.withAntecedent(sub.Start-1, start, c)
	}
	if r.fold(sub.Start-1) != "کو" {
		return sub.Start - 1 // اسے (پاکستان نے سازش قرار دیا)
	}
	p := r.phraseBefore(sub.Start-1, c.before())
	if p.Len() == 0 || r.is(p.End-1, lexicon.TimeWord) {
		return start
	}
	return p.Start
}

// behindNotOnly is where an object starts behind a نہ صرف whose بلکہ stands in another clause: (نہ صرف)
// دعوے (کو مسترد کر دیا ہے بلکہ).
func (r *reader) behindNotOnly(start, end int) int {
	if start+2 >= end || r.fold(start) != "نہ" || r.fold(start+1) != "صرف" {
		return start
	}
	if r.doc.Has(start+2, end, "بلکہ") {
		return start
	}
	return start + 2
}

// asks tells whether an interrogative stands between two tokens: (یہ جاننا ضروری ہے کہ) کن
// تبدیلیوں (کی تجویز دی گئی ہے).
func (r *reader) asks(from, to int) bool {
	for i := from; i < to; i++ {
		switch r.fold(i) {
		case "کون", "کونسی", "کونسے", "کونسا":
			return r.doc.QuoteOf(i) == nil
		case "کن", "کس":
			if i == from || r.is(i-1, lexicon.CaseMarker) { // not گمراہ کن, فی کس
				return r.doc.QuoteOf(i) == nil
			}
		}
	}
	return false
}

// enclitic tells whether token i leans on the word before it: (X نے) بھی.
func (r *reader) enclitic(i int) bool {
	switch r.fold(i) {
	case "بھی", "ہی", "تو":
		return true
	}
	return false
}

// behindDeed is where an object starts between two tokens, behind what its speaker did first:
// (ایک چوکی دیکھی تو) اترنے (کی ہدایت دی), (تصویر شیئر کر کے) دوسری شادی (کا اعلان کیا). A
// deed may belong to an infinitive: مذاکرات کر کے مسئلہ حل کرنے (کا مطالبہ).
func (r *reader) behindDeed(start, end int, h *hit) int {
	for i := start + 1; i < end-1; i++ {
		switch f := r.fold(i); {
		case r.doc.QuoteOf(i) != nil:
		case i == end-2 && (f == "تو" || f == "بلکہ" || !r.is(end-1, lexicon.PersonPronoun)):
		case f == "بلکہ" && r.endsClause(i-1), f == "تو" && r.finite(i-1), (f == "کے" || f == "کر") && r.root(i-1) && r.fold(i-2) != "سے" && r.fold(i+1) != "کے" && !r.infinitive(end-1):
			return i + 1
		case f == "کرکے" && !r.infinitive(end-1), r.reachedFirst(i, h):
			return i + 1
		case f == "کر" && r.plainDeed(i, start, end, h):
			return i + 1
		}
	}
	return start
}

// reachedFirst tells whether the کر or کے at token i ends how somebody reached those to whom something was said: فون کر کے,
// خط لکھ کر, or what they called something, which is what the speaker did even before an infinitive: (فون کر کے) گھر آنے (کو کہا).
func (r *reader) reachedFirst(i int, h *hit) bool {
	if h.cue.Act != "urge" && h.cue.Act != "say" && h.cue.Act != "ask" {
		return false // پیغامات بھیج کر ہراساں کرنے (کا الزام لگایا)
	}
	switch r.fold(i) {
	case "کرکے":
		return r.in(i-1, lexicon.Reaching)
	case "کے":
		return r.fold(i-1) == "کر" && r.in(i-2, lexicon.Reaching)
	case "کر":
		return r.fold(i+1) != "کے" && (r.fold(i-1) == "لکھ" || r.fold(i-1) == "بھیج") && r.is(i-2, lexicon.Document|lexicon.Occasion) || r.fold(i-1) == "دے" && r.fold(i-2) == "قرار"
	}
	return false
}

// plainDeed tells whether the کر at token i ends what the speaker did before an object without a verb of its own: (موقع پر
// پہنچ کر) اس خبر (کی تصدیق کی), but فوج کی کھل کر حمایت, 2010 سے لے کر 2012 تک.
func (r *reader) plainDeed(i, start, end int, h *hit) bool {
	if h.cue.Complement && (r.doc.Has(start, i, "کو") || r.anyIs(start, i, lexicon.Dative)) && !r.doc.Has(i, end, "کو") {
		return false // فلم کو جھلکیاں دیکھ کر ہی ناکام (قرار دیا)
	}
	if i-2 < start || r.fold(i+1) == "کے" || r.is(i-1, lexicon.Postposition|lexicon.Particle) || r.is(i-2, lexicon.Genitive) || r.fold(i-2) == "سے" {
		return false
	}
	for k := i + 1; k < end; k++ {
		if r.infinitive(k) || r.is(k, lexicon.Auxiliary) {
			return false
		}
	}
	return true
}

// root tells whether token i is the bare root of a verb: (شیئر) کر.
func (r *reader) root(i int) bool {
	return r.lex.HasForm(r.id(i), morph.Root)
}

// behindRelative is where an object starts whose clause opens with a relative word, between
// two tokens: (قرارداد منظور ہوئی جس میں) انتخاب (کی مذمت), (جس کے بعد), (جب).
func (r *reader) behindRelative(start, end int) int {
	if f := r.fold(start); f == "جہاں" || f == "جب" {
		return start + 1
	}
	for k := end - 2; k >= start; k-- {
		switch {
		case !r.relativeWord(k) || k > start && !r.endsClause(k-1):
		case (r.fold(k+1) == "میں" || r.fold(k+1) == "پر" || r.fold(k+1) == "سے") && k+2 < end:
			return k + 2
		case r.is(k+1, lexicon.Genitive) && r.is(k+2, lexicon.Relator) && k+3 < end:
			return k + 3
		}
	}
	return start
}

// lastRelative is where the last relative clause between two tokens starts, or the first of them: (پانچ افراد
// زخمی ہوئے) جن میں سے دو کی حالت نازک (بتائی جاتی ہے).
func (r *reader) lastRelative(start, end int) int {
	for k := end - 2; k > start+1; k-- {
		if r.relativeWord(k) && r.endsClause(k-1) {
			return k
		}
	}
	return start
}

// question is what was asked without کہ: a clause behind the cue (پوچھا کیا آپ نے …؟)
// or the noun phrase before it (راز پوچھا).
func (r *reader) question(h *hit, c *clause, sub *subject) (text.Span, bool) {
	if r.goesOn(h, c) {
		return r.clauseAfter(h.End, c)
	}
	if sub.Len() == 0 || sub.end >= h.Start || h.part || r.relativeWord(sub.end) {
		return text.Span{}, false // (پولیس نے) جو بھی پوچھا
	}
	s, ok := r.beforeCue(r.skipCircumstance(sub.end, h.Start, h.cue), h.Start)
	return s, ok && s.Len() > 1 && !r.is(s.End-1, lexicon.Postposition) && !r.in(s.End-1, lexicon.Asking)
}
