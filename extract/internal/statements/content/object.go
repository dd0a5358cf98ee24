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
func (r *Reader) thisMatter(c *source.Clause) (text.Span, bool) {
	h, sub := c.Hit(), c.Source
	i := c.Sentence.Start
	if h.Shape != cue.Verb || h.Cue.Act != "say" || r.Fold(i) != "یہ" || r.Fold(i+1) != "بات" || sub.Start > i+16 {
		return text.Span{}, false
	}
	return r.SentenceToldBefore(c)
}

// objectFirst is an object that stands before the source: حملے پر لوگوں نے احتجاج
// کیا.
func (r *Reader) objectFirst(c *source.Clause) (text.Span, bool) {
	h, sub := c.Hit(), c.Source
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
func (r *Reader) object(c *source.Clause) (text.Span, bool) {
	h, sub := c.Hit(), c.Source
	end := h.Start
	switch {
	case h.Object:
		end = h.ObjectEnd
	case h.Cue.Complement && r.Is(end-1, lexicon.Genitive):
		end-- // حکومت کو اس تباہی کا (ذمہ دار قرار دیا)
	}
	start := r.behindRelative(r.objectStart(end, c), end)
	if r.RelativeWord(start) {
		return text.Span{}, false // جن نکات پر اتفاق کیا، جسے بے بنیاد قرار دیا: what it is stands elsewhere
	}
	start = r.behindDeed(r.behindWithout(r.BehindDoing(start, end), end, h), end, h)
	start = r.behindLeadIn(start, end, h)
	if start >= end && sub.Start > c.Sentence.Start {
		ahead, ok := r.objectAhead(c)
		if !ok {
			return text.Span{}, false
		}
		start, end = ahead.Start, ahead.End
	}
	if h.Cue.Complement {
		if at := r.complementBefore(start, end, c); at < start {
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
func (r *Reader) objectAhead(c *source.Clause) (text.Span, bool) {
	sub := c.Source
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

// objectDenied tells whether an object that starts with token i is one that was not said: نہ ہی اس کی موجودگی (کا اشارہ
// دیا).
func (r *Reader) objectDenied(i int) bool {
	return r.Fold(i) == "نہ" && (r.Fold(i+1) == "ہی" || r.Fold(i+1) == "تو")
}
