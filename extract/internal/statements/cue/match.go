package cue

import (
	"slices"
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/syntax"
	"bayan/extract/text"
	"bayan/rules"
)

// maxAbout is how many words stand at most between a source's کا and the noun of its cue:
// امریکہ کا (کشمیر کے معاملے پر) موقف.
const maxAbout = 7

// nounHit matches (کا) [مزید] کہنا [بھی] ہے [کہ] with its noun at token i.
func (r *Reader) nounHit(i int, n Phrase, s text.Span) (Hit, bool) {
	start := i - len(n.Words) + 1
	if !r.Follows(start, n.Words, s) {
		return Hit{}, false
	}
	if n.Cue.Present {
		return r.stateHit(start, i, n, s)
	}
	gen := start - 1
	for gen > s.Start && (r.Is(gen, lexicon.Particle) || r.Fold(gen) == "اب" || r.Fold(gen) == "یہی") {
		gen-- // کا بھی یہی (کہنا ہے)
	}
	gen = r.sourceGenitive(gen, s)
	personal := gen > s.Start && (r.Is(gen, lexicon.Genitive) || r.saidInDocument(gen, n.Cue, s))
	if !personal && !n.Cue.Impersonal {
		return Hit{}, false
	}
	end := i + 1
	for end < s.End && (r.Is(end, lexicon.Particle) || r.Fold(end) == "یہ" || r.Fold(end) == "یہی") {
		end++
	}
	aux := end
	for end < s.End && r.Is(end, lexicon.Auxiliary) {
		end++
	}
	verbless := n.Cue.Noun == "کہنا" && end == i+1 && gen == start-1 && r.Fold(gen) == "کا" && r.Fold(end) == "کہ" // (ان کا) کہنا کہ
	if end == aux && !verbless || r.Is(aux, lexicon.Passive) || r.Fold(aux) == "ہو" || r.Fold(aux) == "ہوگا" ||
		n.Cue.Feeling && syntax.Past(r.Fold(aux)) {
		return Hit{}, false
	}
	h := Hit{Span: text.Span{Start: gen, End: end}, Core: gen, Shape: Noun, Cue: n.Cue}
	r.takeKe(&h, s)
	if n.Cue.Impersonal && (r.Excepted(start-1, n.Cue) || !r.Copula(aux)) {
		return Hit{}, false // اس قدر مشہور تھے کہ; اطلاع دی is another cue
	}
	if !n.Cue.Impersonal && !verbless && (r.Excepted(gen-1, n.Cue) || r.Fold(aux) == "دے" || strings.HasPrefix(r.Fold(aux), "دی")) {
		return Hit{}, false // سوال کا (جواب یہ ہے کہ), X اس کا (جواب دیتے ہیں کہ)
	}
	if n.Cue.Impersonal &&
		(!personal || n.Cue.Act == "say" && r.ofSuch(gen) || r.Verb(gen-1) ||
			r.happened(start, gen, n.Cue) && (!h.Ke || n.Cue.Own)) {
		// X پر … کرنے کا الزام ہے, خدشہ ہے کہ
		h.Shape, h.Start, h.Core = Impersonal, start, start
		h.ObjectEnd, h.Object = r.marksObject(start, n.Cue)
		h.Object = h.Object && personal
		return h, h.Ke || h.Object
	}
	if !h.Ke && (n.Cue.Act == "accuse" || !r.QuoteOpens(end)) && !saying(n.Cue) {
		return Hit{}, false // (اس کا) خیال ہے alone says nothing
	}
	return h, true
}

// saying tells whether the noun of a cue is that of saying itself: کہنا, مزید کہنا.
func saying(c *rules.Cue) bool { return c.Noun == "کہنا" || strings.HasSuffix(c.Noun, " کہنا") }

// stateHit matches an adjective that with a present form of ہونا says what somebody holds, from token start to i: (ماہرین
// اس بات پر) متفق ہیں کہ. With a word of degree it only says how much: اتنے (پریشان ہیں کہ).
func (r *Reader) stateHit(start, i int, n Phrase, s text.Span) (Hit, bool) {
	end := i + 1
	for end < s.End && (r.Is(end, lexicon.Particle) || r.Fold(end) == "نظر" || r.Fold(end) == "دکھایی") {
		end++
	}
	for f := r.Fold(end); f == "آتے" || f == "آتا" || f == "آتی" || f == "دیتے" || f == "دیتا" || f == "دیتی"; f = r.Fold(end) {
		end++
	}
	if f := r.Fold(end); end >= s.End || f != "ہے" && f != "ہیں" && !(n.Cue.Documented && syntax.Past(f)) {
		return Hit{}, false
	}
	h := Hit{Span: text.Span{Start: start, End: end + 1}, Core: start, Shape: Verb, Cue: n.Cue, Passive: n.Cue.Documented}
	r.takeKe(&h, s)
	return h, h.Ke && !r.Excepted(start-1, n.Cue)
}

// sourceGenitive is the کا or کی of a source, behind which a noun comes at once or with what it is about, that ends with
// token i; else it is token i: (پولیس کا) اس حوالے سے (کہنا ہے), (پولیس کا) تنقید کا جواب دیتے ہوئے (کہنا تھا).
func (r *Reader) sourceGenitive(i int, s text.Span) int {
	about := r.Is(i, lexicon.CaseMarker) && !r.Is(i, lexicon.Genitive) || r.Fold(i) == "ہویے" && r.Adverbial(i)
	far := maxAbout
	if r.Fold(i) == "ہویے" {
		far = 2 * maxAbout // (مرتضیٰ وہاب کا) جماعت کی جانب سے تنقید کا جواب دیتے ہوئے (کہنا تھا)
	}
	for k := i; k > s.Start && k > i-far; k-- {
		if r.Is(k, lexicon.Genitive) &&
			(k == i || r.Fold(k+1) == "اس" || about && r.Fold(k) == "کا" && r.Animate(text.Span{Start: k - 1, End: k})) {
			return k
		}
	}
	return i
}

// ofSuch tells whether the genitive at token gen only says that such things are told: اس طرح کی (خبریں ہیں کہ).
func (r *Reader) ofSuch(gen int) bool {
	return r.In(gen-1, lexicon.Sort) && r.Is(gen-2, lexicon.Demonstrative)
}

// happened tells whether the noun phrase whose کا or کی is token gen, right before a noun at token start, is what is
// reported rather than who reports it: فوجیوں کی ہلاکت کی (اطلاعات ہیں), ہلاکتوں میں اضافے کا (خدشہ ہے).
func (r *Reader) happened(start, gen int, c *rules.Cue) bool {
	return c.Act != "accuse" && gen == start-1 && r.Marks(gen, c) && !r.Animate(text.Span{Start: gen - 1, End: gen})
}

// Copula tells whether token i is a form of ہونا that only states: ہے, تھا.
func (r *Reader) Copula(i int) bool {
	switch f := r.Fold(i); f {
	case "ہے", "ہیں", "رہا", "رہی", "رہے":
		return true
	default:
		return syntax.Past(f)
	}
}

// Marks tells whether token i is a postposition that marks the object of a cue.
func (r *Reader) Marks(i int, c *rules.Cue) bool { return slices.Contains(r.Cues.objects[c], r.ID(i)) }

// marksObject finds the postposition before a cue that marks its content, over
// particles and a phrase of manner: حملے کی (سخت الفاظ میں مذمت کی).
func (r *Reader) marksObject(start int, c *rules.Cue) (int, bool) {
	if r.Reflexive(start - 1) {
		start-- // دیوالی پر (اپنی نیک خواہشات کا اظہار کیا)
	}
	k := r.BehindManner(r.behindTimes(r.behindPaired(start-1, c)), start-6)
	k = r.behindAudience(k, start-6, c)
	if r.Is(k, lexicon.Dative) && slices.Contains(c.Object, "کو") {
		return k + 1, true // اسے (مسترد کر دیا)
	}
	for ; k >= start-6; k-- {
		if r.Fold(k) == "لیے" && slices.Contains(c.Object, "کے لیے") && r.Is(k-1, lexicon.Genitive) {
			return k - 1, !c.Naming || r.Infinitive(k-2) // رابطہ کرنے (کے لیے کہا)
		}
		if r.Fold(k) == "کیلیے" && slices.Contains(c.Object, "کے لیے") {
			return k, !c.Naming || r.Infinitive(k-1)
		}
		if r.bidden(k) {
			break
		}
		if r.Marks(k, c) {
			return k, !c.Naming || r.Fold(k) != "کو" || r.Infinitive(k-1)
		}
		if at := r.concerning(k, c); at > 0 {
			return at, true
		}
		at := r.BehindManner(k-1, start-6)
		if !r.Is(k, lexicon.Particle) && !r.In(k, lexicon.MannerAdverb) {
			break
		}
		at = r.behindTimes(at)
		if at < k-1 && r.Is(at, lexicon.Dative) && slices.Contains(c.Object, "کو") {
			return at + 1, true // اسے ٹوئٹر پر (بھی مسترد کر دیا)
		}
		k = at + 1
	}
	return 0, false
}

// bidden tells whether a پر at token k stands behind who asked for what was done: بھائی کے کہنے پر (معذرت کر لی).
func (r *Reader) bidden(k int) bool {
	return r.Fold(k) == "پر" && r.Fold(k-1) == "کہنے" && r.Is(k-2, lexicon.Genitive)
}

// behindAudience is the token before those to whom something is said, if they end with token k and stand between a cue
// and the postposition of its object: غلطی پر (صارفین سے معافی مانگی). It is k where they do not.
func (r *Reader) behindAudience(k, lo int, c *rules.Cue) int {
	if !slices.Contains(c.Audience, r.Fold(k)) || r.Marks(k, c) || r.Infinitive(k-1) {
		return k // بات کرنے سے (معذرت کی)
	}
	for at := k - 1; at > lo; at-- {
		switch {
		case r.Venue(at):
			return k // سوشل میڈیا پر صارفین سے (معافی مانگی)
		case r.Marks(at, c) && !r.Is(at, lexicon.Genitive), r.Fold(at) == "لیے" && slices.Contains(c.Object, "کے لیے"):
			return at
		case r.Kind(at) != text.Word || r.Is(at, lexicon.CaseMarker|lexicon.Dative) && !r.Is(at, lexicon.Genitive):
			return k
		}
	}
	return k
}

// concerning is the postposition behind what a cue of feeling or criticism is about, where words that end with token k say
// so in place of its پر: اس فیصلے کے حوالے سے (تشویش کا اظہار کیا), اس قانون سے متعلق. It is 0 where they do not.
func (r *Reader) concerning(k int, c *rules.Cue) int {
	if !slices.Contains(c.Object, "پر") || c.Act == "urge" || c.Act == "ask" || c.Explicit {
		return 0
	}
	at := 0
	switch f, before := r.Fold(k), r.Fold(k-1); {
	case f == "سے" && before == "حوالے", f == "میں" && before == "بارے":
		at = k - 2
	case f == "متعلق":
		at = k - 1
	}
	if at <= 0 || !r.Is(at, lexicon.Genitive) && r.Fold(at) != "سے" ||
		r.Is(at-1, lexicon.Demonstrative|lexicon.Pronoun|lexicon.PersonPronoun) {
		return 0
	}
	return at
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
	if r.Fold(at) == "کیلیے" || r.Fold(at) == "لیے" || r.Marks(at, c) && !r.Is(at-1, lexicon.Side) { // not X کی طرف سے (دکھ اور ہمدردی)
		return at
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

// BehindManner is the token before a phrase of manner, or of who heard it, that ends with token k: حملے کی (سخت
// الفاظ میں), رویے پر (سوشل میڈیا پر). It is k where there is none.
func (r *Reader) BehindManner(k, lo int) int {
	if !r.Is(k, lexicon.CaseMarker) || !r.Is(k-1, lexicon.MannerNoun) && !r.Venue(k) {
		return k
	}
	for k -= 2; k > lo && r.Kind(k) == text.Word && !r.Is(k, lexicon.Postposition|lexicon.Dative); k-- {
	}
	return k
}

// takeKe extends a cue over the کہ that follows it.
func (r *Reader) takeKe(h *Hit, s text.Span) {
	e := h.End
	if e < s.End && r.Comma(e) && r.Fold(e+1) == "کہ" {
		e++
	}
	misspelt := (r.Fold(e) == "کے" || r.Fold(e) == "کی" && r.Fold(e-2) == "کہنا") && r.Copula(e-1) && r.Kind(e+1) == text.Word &&
		!r.Is(e+1, lexicon.Relator|lexicon.Nearness)
	if e < s.End && (r.Fold(e) == "کہ" || misspelt || r.saidKe(h, e)) { // کا کہنا ہے کے
		h.End, h.Ke = e+1, true
	}
}

// saidKe tells whether the کے or کی at token e is a misspelt کہ behind a bare کہا, a verb right behind its نے or the past
// of a cue with a noun: نے کہا کے, نے بتایا کی, دھمکی دی کے. No genitive stands behind a verb, but what was said may be a
// noun (کا کہا کی).
func (r *Reader) saidKe(h *Hit, e int) bool {
	if h.Shape != Verb || !h.Perfect || h.Part || r.Fold(e) != "کے" && r.Fold(e) != "کی" {
		return false
	}
	if r.Kind(e+1) == text.Word && r.Is(e+1, lexicon.Relator|lexicon.Nearness|lexicon.Postposition) ||
		r.Is(e+1, lexicon.Auxiliary) {
		return false
	}
	return r.Fold(e-1) == "کہا" && !r.Is(e-2, lexicon.Genitive) || r.Fold(e-2) == "نے" && h.Core == e-1 ||
		r.Fold(e) == "کے" && r.Fold(e-1) == "دی" && h.Core < e-1
}
