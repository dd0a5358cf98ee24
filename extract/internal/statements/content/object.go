package content

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/source"
	"bayan/extract/text"
)

// thisMatter is the sentence before one that says who told it: یہ بات پولیس نے
// بتائی.
func (r *Reader) thisMatter(h *cue.Hit, c *source.Clause, sub *source.Subject) (text.Span, bool) {
	i := c.Sentence.Start
	if h.Shape != cue.Verb || h.Cue.Act != "say" || r.Fold(i) != "یہ" || r.Fold(i+1) != "بات" || sub.Start > i+16 {
		return text.Span{}, false
	}
	return r.SentenceToldBefore(c)
}

// objectFirst is an object that stands before the source: حملے پر لوگوں نے احتجاج
// کیا.
func (r *Reader) objectFirst(h *cue.Hit, c *source.Clause, sub *source.Subject) (text.Span, bool) {
	at := sub.Start - 1
	for at > c.Before() && r.Is(at, lexicon.Particle) {
		at--
	}
	if m := r.Names.EndingAt(at); m != nil && r.Fold(at) == "میں" && m.Start > c.Before() {
		at = m.Start - 1 // اس واقعے پر (پاکستان میں) لوگوں نے تنقید کی
	}
	at = r.BehindManner(at, c.Before()) // اس پروگرام پر (سوشل میڈیا پر) لوگ تنقید کر رہے ہیں
	if h.Shape != cue.Verb || h.Object && h.Cue.Explicit || sub.Len() == 0 || at <= c.Before() || !r.MarksObject(at, h.Cue) {
		return text.Span{}, false
	}
	if (h.Cue.Act == "say" || h.Cue.Act == "agree" && r.Fold(at) == "پر") && !h.Passive && !r.feltAbout(at, h) {
		return text.Span{}, false
	}
	start := r.behindLeadIn(r.SkipCircumstance(r.ClauseStart(at, c.Before()), at, h.Cue), at, h)
	s, ok := r.ContentBeforeCue(start, at)
	return s, ok && !r.relativeWithin(s) // جس دعوے (کی روس تردید کرتا ہے)
}

// feltAbout tells whether the پر at token at stands behind what somebody feels something about, who comes behind it: ان
// کی موت پر (لوگوں نے افسوس کا اظہار کیا), but not behind where or when they do: اس موقع پر, ٹوئٹر پر.
func (r *Reader) feltAbout(at int, h *cue.Hit) bool {
	if r.Fold(at) != "پر" || !r.HasNoun(h) || h.Object || r.OnVenue(at) || r.In(at-1, lexicon.Venue) || r.Fold(at-1) == "موقعے" {
		return false
	}
	return !r.Is(at-1, lexicon.Relator|lexicon.TimeWord|lexicon.MannerNoun|lexicon.Side) &&
		(h.Cue.Act == "agree" || !r.Is(at-1, lexicon.PersonPronoun))
}

// object is the noun phrase before a cue that says what was denied, demanded,
// condemned: without its postposition, and without whom it was said to or when.
func (r *Reader) object(h *cue.Hit, c *source.Clause, sub *source.Subject) (text.Span, bool) {
	end := h.Start
	switch {
	case h.Object:
		end = h.ObjectEnd
	case h.Cue.Complement && r.Is(end-1, lexicon.Genitive):
		end-- // حکومت کو اس تباہی کا (ذمہ دار قرار دیا)
	}
	start := r.behindRelative(r.objectStart(end, c, sub), end)
	if r.RelativeWord(start) {
		return text.Span{}, false // جن نکات پر اتفاق کیا، جسے بے بنیاد قرار دیا: what it is stands elsewhere
	}
	start = r.behindDeed(r.behindWithout(r.BehindDoing(start, end), end, h), end, h)
	start = r.behindLeadIn(start, end, h)
	if start >= end && sub.Start > c.Sentence.Start {
		ahead, ok := r.objectAhead(c, sub)
		if !ok {
			return text.Span{}, false
		}
		start, end = ahead.Start, ahead.End
	}
	if h.Cue.Complement {
		if at := r.complementBefore(start, end, sub, c); at < start {
			return r.ContentBeforeCue(at, end)
		}
		start = r.ObjectPronoun(r.behindCallTime(r.SkipSetting(start, end), end), end)
	} else if at := r.SkipCircumstance(start, end, h.Cue); !r.BareInfinitive(at, end) {
		start = at
	}
	if h.Cue.Naming && h.Object {
		start = r.behindAddressed(start, end)
	}
	start = r.behindAdjunct(start, end, h)
	start = r.behindLeadIn(r.behindNotOnly(r.behindStray(start, end), end), end, h)
	if end == h.ObjectEnd && r.concernsOnly(h) {
		if !r.Is(end-2, lexicon.Genitive) {
			return text.Span{}, false // اس حوالے (سے خبردار کیا)
		}
		end -= 2 // خطرے (کے حوالے سے خبردار کیا)
	}
	if end-start == 1 && r.Infinitive(start) && r.Verb(start) && !h.Cue.Naming {
		return text.Span{}, false // (رقم X نے) دینے (کا وعدہ کیا): what is done to something that stands elsewhere
	}
	if start >= end || r.objectDenied(start) || r.asks(start, end) {
		return text.Span{}, false
	}
	return r.ContentBeforeCue(start, end)
}

// objectAhead is the object of a cue that stands before its source: اس حملے کی ذمہ داری X نے قبول کی.
func (r *Reader) objectAhead(c *source.Clause, sub *source.Subject) (text.Span, bool) {
	start, end := r.ClauseStart(sub.Start, c.Before()), sub.Start
	if r.ObjectToldBefore(start) {
		return text.Span{}, false // یہ بات پیر کے روز (X نے کہی)
	}
	if m := r.Names.At(start); m != nil && m.Start == start && m.End == end && r.Names.Is(m.Entity, names.Place) {
		return text.Span{}, false // a place of a dateline: لندن … (X نے تشویش کا اظہار کرتے ہوئے کہا)
	}
	return text.Span{Start: start, End: end}, true
}

// concernsOnly tells whether the سے behind an object is that of کے حوالے سے.
func (r *Reader) concernsOnly(h *cue.Hit) bool {
	return h.Object && r.Fold(h.ObjectEnd) == "سے" && r.Fold(h.ObjectEnd-1) == "حوالے"
}

// objectStart is where an object that ends before a token starts: behind its source, and behind a clause between the
// two.
func (r *Reader) objectStart(end int, c *source.Clause, sub *source.Subject) int {
	switch {
	case sub.Hidden:
		return r.ClauseStart(end, c.Before())
	case sub.End > c.Before() && sub.Behind <= end:
	case sub.Start >= end || sub.Len() == 0:
		return r.ClauseStart(end, c.Before())
	default:
		return c.Before()
	}
	i := r.ClauseStart(end, sub.Behind)
	k := i
	for k > sub.Behind && r.Is(k-1, lexicon.Opener) && !r.Is(k-1, lexicon.ClauseStart) {
		k--
	}
	if r.Fold(i) == "از" {
		i = k // قبل از انتخابات
	}
	if k > sub.Behind && !r.Is(k-1, lexicon.Opener) || r.Is(k-1, lexicon.ClauseStart) && r.EndsClause(k-2) {
		return i // (نے مظاہرہ کیا اور) سزا روکنے کا مطالبہ, (طلب کیا جبکہ) رویے پر تشویش, (تاہم بعد) میں
	}
	return sub.Behind
}

// behindWithout is where an object starts between two tokens, behind what was not done before it was said: (جرم ثابت
// ہوئے بغیر) قیدیوں کو دہشت گرد قرار دیا.
func (r *Reader) behindWithout(start, end int, h *cue.Hit) int {
	for i := end - 1; i >= start && !r.Infinitive(i); i-- {
		if !r.WithoutDoing(i) {
			continue
		}
		if h.Cue.Complement && r.Doc.Has(start, i, "کو") {
			return start
		}
		return i + 1
	}
	return start
}

// behindStray is where an object starts between two tokens, behind signs and little words that are left over: (ساتھ ہی
// ساتھ) احترام پر زور دیا.
func (r *Reader) behindStray(start, end int) int {
	for start < end-1 &&
		(r.Kind(start) == text.Punct || r.Is(start, lexicon.CaseMarker) || r.Enclitic(start) || r.Fold(start) == "اور" ||
			r.Fold(start) == "کے" && r.Fold(start-1) == "کر") {
		start++
	}
	if r.Fold(start) == "ساتھ" && start+2 < end {
		for r.Fold(start) == "ساتھ" || r.Fold(start) == "ہی" {
			start++
		}
	}
	return start
}

// complementBefore is where what is called something starts if it stands before who calls it so:
// اس پروگرام کو (71 فیصد نے سازش قرار دیا). It is start if that stands behind them.
func (r *Reader) complementBefore(start, end int, sub *source.Subject, c *source.Clause) int {
	relative := r.RelativeDative(sub.Start - 1)
	if f := r.Fold(sub.Start - 1); sub.Hidden || sub.Len() == 0 || sub.Start > start ||
		f != "کو" && f != "اسے" && f != "انہیں" && !relative {
		return start
	}
	if r.Doc.Has(start, end, "کو") || r.Doc.Has(start, end, "اسے") || r.Doc.Has(start, end, "انہیں") {
		return start
	}
	if relative {
		return r.withAntecedent(sub.Start-1, start, c)
	}
	if r.Fold(sub.Start-1) != "کو" {
		return sub.Start - 1 // اسے (پاکستان نے سازش قرار دیا)
	}
	p := r.PhraseBefore(sub.Start-1, c.Before())
	if p.Len() == 0 || r.Is(p.End-1, lexicon.TimeWord) {
		return start
	}
	return p.Start
}

// behindNotOnly is where an object starts behind a نہ صرف whose بلکہ stands in another clause: (نہ صرف)
// دعوے (کو مسترد کر دیا ہے بلکہ).
func (r *Reader) behindNotOnly(start, end int) int {
	if start+2 >= end || r.Fold(start) != "نہ" || r.Fold(start+1) != "صرف" {
		return start
	}
	if r.Doc.Has(start+2, end, "بلکہ") {
		return start
	}
	return start + 2
}

// asks tells whether an interrogative stands between two tokens: (یہ جاننا ضروری ہے کہ) کن
// تبدیلیوں (کی تجویز دی گئی ہے).
func (r *Reader) asks(from, to int) bool {
	for i := from; i < to; i++ {
		switch r.Fold(i) {
		case "کون", "کونسی", "کونسے", "کونسا":
			return r.Doc.QuoteOf(i) == nil
		case "کن", "کس":
			if i == from || r.Is(i-1, lexicon.CaseMarker) { // not گمراہ کن, فی کس
				return r.Doc.QuoteOf(i) == nil
			}
		}
	}
	return false
}

// behindDeed is where an object starts between two tokens, behind what its speaker did first:
// (ایک چوکی دیکھی تو) اترنے (کی ہدایت دی), (تصویر شیئر کر کے) دوسری شادی (کا اعلان کیا). A
// deed may belong to an infinitive: مذاکرات کر کے مسئلہ حل کرنے (کا مطالبہ).
func (r *Reader) behindDeed(start, end int, h *cue.Hit) int {
	for i := start + 1; i < end-1; i++ {
		switch f := r.Fold(i); {
		case r.Doc.QuoteOf(i) != nil:
		case i == end-2 && (f == "تو" || f == "بلکہ" || !r.Is(end-1, lexicon.PersonPronoun)):
		case f == "بلکہ" && r.EndsClause(i-1), f == "تو" && r.Finite(i-1), (f == "کے" || f == "کر") && r.VerbRoot(i-1) &&
			r.Fold(i-2) != "سے" && r.Fold(i+1) != "کے" && !r.Infinitive(end-1):
			return i + 1
		case f == "کرکے" && !r.Infinitive(end-1), r.reachedFirst(i, h):
			return i + 1
		case f == "کر" && r.plainDeed(i, start, end, h):
			return i + 1
		}
	}
	return start
}

// reachedFirst tells whether the کر or کے at token i ends how somebody reached those to whom something was said: فون کر کے,
// خط لکھ کر, or what they called something, which is what the speaker did even before an infinitive: (فون کر کے) گھر آنے (کو کہا).
func (r *Reader) reachedFirst(i int, h *cue.Hit) bool {
	if h.Cue.Act != "urge" && h.Cue.Act != "say" && h.Cue.Act != "ask" {
		return false // پیغامات بھیج کر ہراساں کرنے (کا الزام لگایا)
	}
	switch r.Fold(i) {
	case "کرکے":
		return r.In(i-1, lexicon.Reaching)
	case "کے":
		return r.Fold(i-1) == "کر" && r.In(i-2, lexicon.Reaching)
	case "کر":
		return r.Fold(i+1) != "کے" && (r.Fold(i-1) == "لکھ" || r.Fold(i-1) == "بھیج") &&
			r.Is(i-2, lexicon.Document|lexicon.Occasion) ||
			r.Fold(i-1) == "دے" && r.Fold(i-2) == "قرار"
	}
	return false
}

// plainDeed tells whether the کر at token i ends what the speaker did before an object without a verb of its own: (موقع پر
// پہنچ کر) اس خبر (کی تصدیق کی), but فوج کی کھل کر حمایت, 2010 سے لے کر 2012 تک.
func (r *Reader) plainDeed(i, start, end int, h *cue.Hit) bool {
	if h.Cue.Complement && (r.Doc.Has(start, i, "کو") || r.AnyIs(start, i, lexicon.Dative)) && !r.Doc.Has(i, end, "کو") {
		return false // فلم کو جھلکیاں دیکھ کر ہی ناکام (قرار دیا)
	}
	if i-2 < start || r.Fold(i+1) == "کے" || r.Is(i-1, lexicon.Postposition|lexicon.Particle) || r.Is(i-2, lexicon.Genitive) ||
		r.Fold(i-2) == "سے" {
		return false
	}
	for k := i + 1; k < end; k++ {
		if r.Infinitive(k) || r.Is(k, lexicon.Auxiliary) {
			return false
		}
	}
	return true
}

// behindRelative is where an object starts whose clause opens with a relative word, between
// two tokens: (قرارداد منظور ہوئی جس میں) انتخاب (کی مذمت), (جس کے بعد), (جب).
func (r *Reader) behindRelative(start, end int) int {
	if f := r.Fold(start); f == "جہاں" || f == "جب" {
		return start + 1
	}
	for k := end - 2; k >= start; k-- {
		switch {
		case !r.RelativeWord(k) || k > start && !r.EndsClause(k-1):
		case (r.Fold(k+1) == "میں" || r.Fold(k+1) == "پر" || r.Fold(k+1) == "سے") && k+2 < end:
			return k + 2
		case r.Is(k+1, lexicon.Genitive) && r.Is(k+2, lexicon.Relator) && k+3 < end:
			return k + 3
		}
	}
	return start
}

// lastRelative is where the last relative clause between two tokens starts, or the first of them: (پانچ افراد
// زخمی ہوئے) جن میں سے دو کی حالت نازک (بتائی جاتی ہے).
func (r *Reader) lastRelative(start, end int) int {
	for k := end - 2; k > start+1; k-- {
		if r.RelativeWord(k) && r.EndsClause(k-1) {
			return k
		}
	}
	return start
}

// question is what was asked without کہ: a clause behind the cue (پوچھا کیا آپ نے …؟)
// or the noun phrase before it (راز پوچھا).
func (r *Reader) question(h *cue.Hit, c *source.Clause, sub *source.Subject) (text.Span, bool) {
	if r.goesOn(h, c) {
		return r.clauseAfter(h.End, c)
	}
	if sub.Len() == 0 || sub.Behind >= h.Start || h.Part || r.RelativeWord(sub.Behind) {
		return text.Span{}, false // (پولیس نے) جو بھی پوچھا
	}
	s, ok := r.ContentBeforeCue(r.SkipCircumstance(sub.Behind, h.Start, h.Cue), h.Start)
	return s, ok && s.Len() > 1 && !r.Is(s.End-1, lexicon.Postposition) && !r.In(s.End-1, lexicon.Asking)
}
