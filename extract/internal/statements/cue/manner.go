package cue

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
	"bayan/rules"
)

// What may stand between a cue and its object.

// BehindManner is the token before a phrase of manner, or of who heard it, that ends with token k: حملے کی (سخت
// الفاظ میں), رویے پر (سوشل میڈیا پر). It is k where there is none.
func (r *Reader) BehindManner(k, lo int) int {
	if !r.Is(k, lexicon.CaseMarker) || !r.Is(k-1, lexicon.MannerNoun) && !r.OnVenue(k) {
		return k
	}
	for k -= 2; k > lo && r.Kind(k) == text.Word && !r.Is(k, lexicon.Postposition|lexicon.Dative); k-- {
	}
	return k
}

// behindTimes is the token before words that say how often, already or openly something was said, if they end with
// token k: الزام کی (متعدد بار), دعوے کو (ایک مرتبہ پھر), بیان کو (پہلے ہی), فیصلے پر (کھل کر). It is k where there are
// none.
func (r *Reader) behindTimes(k int) int {
	at := k
	switch f := r.Fold(at); {
	case f == "ہی" && r.Fold(at-1) == "پہلے", f == "کر" && r.Fold(at-1) == "کھل":
		return at - 2
	case f == "پھر":
		at--
	}
	if f := r.Fold(at - 1); r.In(at, lexicon.Times) && (f == "کیی" || f == "متعدد" || f == "بار" || f == "ایک" && at < k) {
		return at - 2
	}
	return k
}

// behindPaired is the token before the noun that an اور or و at token k joins to that of a cue: واقعے پر (گہرے دکھ اور)
// افسوس کا اظہار. It is k where there is none.
func (r *Reader) behindPaired(k int, c *rules.Cue) int {
	if f := r.Fold(k); f != "اور" && f != "و" || !r.PlainWord(k-1) {
		return k
	}
	at := k - 2
	for at > k-4 && (r.PlainWord(at) || r.Is(at, lexicon.Particle)) {
		at--
	}
	if r.Fold(at) == "کیلیے" || r.Fold(at) == "لیے" || r.MarksObject(at, c) && !r.Is(at-1, lexicon.Side) { // not X کی طرف سے (دکھ اور ہمدردی)
		return at
	}
	return k
}
