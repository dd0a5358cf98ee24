package content

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/source"
	"bayan/extract/text"
)

// Where an object starts: behind what belongs to its cue, its speaker or another clause.

// objectStart is where an object that ends before a token starts: behind its source, and behind a clause between the
// two.
func (r *Reader) objectStart(end int, c *source.Clause) int {
	sub := c.Source
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

// behindAddressed is where what somebody was told to do starts, between two tokens, behind a pronoun for whom it was
// said to: (وہاں انہیں) دور رہنے (کو کہا گیا). Somebody to whom it is done belongs to it.
func (r *Reader) behindAddressed(start, end int) int {
	at := r.ObjectPronoun(start, end)
	if at == start && !r.Is(start, lexicon.Dative) || at+1 >= end || !r.Infinitive(end-1) {
		return start
	}
	if r.DoneTo(end) {
		return at
	}
	return at + 1
}
