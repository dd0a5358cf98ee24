package statements

import (
	"slices"
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
	"bayan/rules"
)

// maxAbout is how many words stand at most between a source's کا and the noun of its cue:
// امریکہ کا (کشمیر کے معاملے پر) موقف.
const maxAbout = 7

// nounHit matches (کا) [مزید] کہنا [بھی] ہے [کہ] with its noun at token i.
func (r *reader) nounHit(i int, n cuePhrase, s text.Span) (hit, bool) {
	start := i - len(n.words) + 1
	if !r.follows(start, n.words, s) {
		return hit{}, false
	}
	if n.cue.Present {
		return r.stateHit(start, i, n, s)
	}
	gen := start - 1
	for gen > s.Start && (r.is(gen, lexicon.Particle) || r.fold(gen) == "اب" || r.fold(gen) == "یہی") {
		gen-- // کا بھی یہی (کہنا ہے)
	}
	gen = r.sourceGenitive(gen, s)
	personal := gen > s.Start && (r.is(gen, lexicon.Genitive) || r.saidInDocument(gen, n.cue, s))
	if !personal && !n.cue.Impersonal {
		return hit{}, false
	}
	end := i + 1
	for end < s.End && (r.is(end, lexicon.Particle) || r.fold(end) == "یہ" || r.fold(end) == "یہی") {
		end++
	}
	aux := end
	for end < s.End && r.is(end, lexicon.Auxiliary) {
		end++
	}
	verbless := n.cue.Noun == "کہنا" && end == i+1 && gen == start-1 && r.fold(gen) == "کا" && r.fold(end) == "کہ" // (ان کا) کہنا کہ
	if end == aux && !verbless || r.is(aux, lexicon.Passive) || r.fold(aux) == "ہو" || r.fold(aux) == "ہوگا" || n.cue.Feeling && past(r.fold(aux)) {
		return hit{}, false
	}
	h := hit{Span: text.Span{Start: gen, End: end}, core: gen, shape: nounCue, cue: n.cue}
	r.takeKe(&h, s)
	if n.cue.Impersonal && (r.excepted(start-1, n.cue) || !r.copula(aux)) {
		return hit{}, false // اس قدر مشہور تھے کہ; اطلاع دی is another cue
	}
	if !n.cue.Impersonal && !verbless && (r.excepted(gen-1, n.cue) || r.fold(aux) == "دے" || strings.HasPrefix(r.fold(aux), "دی")) {
		return hit{}, false // سوال کا (جواب یہ ہے کہ), X اس کا (جواب دیتے ہیں کہ)
	}
	if n.cue.Impersonal && (!personal || n.cue.Act == "say" && r.ofSuch(gen) || r.verb(gen-1) || r.happened(start, gen, n.cue) && (!h.ke || n.cue.Own)) {
		// X پر … کرنے کا الزام ہے, خدشہ ہے کہ
		h.shape, h.Start, h.core = impersonalCue, start, start
		h.objectEnd, h.object = r.marksObject(start, n.cue)
		h.object = h.object && personal
		return h, h.ke || h.object
	}
	if !h.ke && (n.cue.Act == "accuse" || !r.quoteOpens(end)) && !saying(n.cue) {
		return hit{}, false // (اس کا) خیال ہے alone says nothing
	}
	return h, true
}

// saying tells whether the noun of a cue is that of saying itself: کہنا, مزید کہنا.
func saying(c *rules.Cue) bool { return c.Noun == "کہنا" || strings.HasSuffix(c.Noun, " کہنا") }

// stateHit matches an adjective that with a present form of ہونا says what somebody holds, from token start to i: (ماہرین
// اس بات پر) متفق ہیں کہ. With a word of degree it only says how much: اتنے (پریشان ہیں کہ).
func (r *reader) stateHit(start, i int, n cuePhrase, s text.Span) (hit, bool) {
	end := i + 1
	for end < s.End && (r.is(end, lexicon.Particle) || r.fold(end) == "نظر" || r.fold(end) == "دکھایی") {
		end++
	}
	for f := r.fold(end); f == "آتے" || f == "آتا" || f == "آتی" || f == "دیتے" || f == "دیتا" || f == "دیتی"; f = r.fold(end) {
		end++
	}
	if f := r.fold(end); end >= s.End || f != "ہے" && f != "ہیں" && !(n.cue.Documented && past(f)) {
		return hit{}, false
	}
	h := hit{Span: text.Span{Start: start, End: end + 1}, core: start, shape: verbCue, cue: n.cue, passive: n.cue.Documented}
	r.takeKe(&h, s)
	return h, h.ke && !r.excepted(start-1, n.cue)
}

// sourceGenitive is the کا or کی of a source, behind which a noun comes at once or with what it is about, that ends with
// token i; else it is token i: (پولیس کا) اس حوالے سے (کہنا ہے), (پولیس کا) تنقید کا جواب دیتے ہوئے (کہنا تھا).
func (r *reader) sourceGenitive(i int, s text.Span) int {
	about := r.is(i, lexicon.CaseMarker) && !r.is(i, lexicon.Genitive) || r.fold(i) == "ہویے" && r.adverbial(i)
	far := maxAbout
	if r.fold(i) == "ہویے" {
		far = 2 * maxAbout // (مرتضیٰ وہاب کا) جماعت کی جانب سے تنقید کا جواب دیتے ہوئے (کہنا تھا)
	}
	for k := i; k > s.Start && k > i-far; k-- {
		if r.is(k, lexicon.Genitive) && (k == i || r.fold(k+1) == "اس" || about && r.fold(k) == "کا" && r.animate(text.Span{Start: k - 1, End: k})) {
			return k
		}
	}
	return i
}

// ofSuch tells whether the genitive at token gen only says that such things are told: اس طرح کی (خبریں ہیں کہ).
func (r *reader) ofSuch(gen int) bool {
	return r.in(gen-1, lexicon.Sort) && r.is(gen-2, lexicon.Demonstrative)
}

// happened tells whether the noun phrase whose کا or کی is token gen, right before a noun at token start, is what is
// reported rather than who reports it: فوجیوں کی ہلاکت کی (اطلاعات ہیں), ہلاکتوں میں اضافے کا (خدشہ ہے).
func (r *reader) happened(start, gen int, c *rules.Cue) bool {
	return c.Act != "accuse" && gen == start-1 && r.marks(gen, c) && !r.animate(text.Span{Start: gen - 1, End: gen})
}

// past tells whether a form of ہونا is of the past.
func past(word string) bool {
	switch word {
	case "تھا", "تھی", "تھے", "تھیں":
		return true
	}
	return false
}

// copula tells whether token i is a form of ہونا that only states: ہے, تھا.
func (r *reader) copula(i int) bool {
	switch f := r.fold(i); f {
	case "ہے", "ہیں", "رہا", "رہی", "رہے":
		return true
	default:
		return past(f)
	}
}

// marks tells whether token i is a postposition that marks the object of a cue.
func (r *reader) marks(i int, c *rules.Cue) bool { return slices.Contains(r.cues.objects[c], r.id(i)) }

// marksObject finds the postposition before a cue that marks its content, over
// particles and a phrase of manner: حملے کی (سخت الفاظ میں مذمت کی).
func (r *reader) marksObject(start int, c *rules.Cue) (int, bool) {
	if r.reflexive(start - 1) {
		start-- // دیوالی پر (اپنی نیک خواہشات کا اظہار کیا)
	}
	k := r.behindManner(r.behindTimes(r.behindPaired(start-1, c)), start-6)
	k = r.behindAudience(k, start-6, c)
	if r.is(k, lexicon.Dative) && slices.Contains(c.Object, "کو") {
		return k + 1, true // اسے (مسترد کر دیا)
	}
	for ; k >= start-6; k-- {
		if r.fold(k) == "لیے" && slices.Contains(c.Object, "کے لیے") && r.is(k-1, lexicon.Genitive) {
			return k - 1, !c.Naming || r.infinitive(k-2) // رابطہ کرنے (کے لیے کہا)
		}
		if r.fold(k) == "کیلیے" && slices.Contains(c.Object, "کے لیے") {
			return k, !c.Naming || r.infinitive(k-1)
		}
		if r.bidden(k) {
			break
		}
		if r.marks(k, c) {
			return k, !c.Naming || r.fold(k) != "کو" || r.infinitive(k-1)
		}
		if at := r.concerning(k, c); at > 0 {
			return at, true
		}
		at := r.behindManner(k-1, start-6)
		if !r.is(k, lexicon.Particle) && !r.in(k, lexicon.MannerAdverb) {
			break
		}
		at = r.behindTimes(at)
		if at < k-1 && r.is(at, lexicon.Dative) && slices.Contains(c.Object, "کو") {
			return at + 1, true // اسے ٹوئٹر پر (بھی مسترد کر دیا)
		}
		k = at + 1
	}
	return 0, false
}

// bidden tells whether a پر at token k stands behind who asked for what was done: بھائی کے کہنے پر (معذرت کر لی).
func (r *reader) bidden(k int) bool {
	return r.fold(k) == "پر" && r.fold(k-1) == "کہنے" && r.is(k-2, lexicon.Genitive)
}

// behindAudience is the token before those to whom something is said, if they end with token k and stand between a cue
// and the postposition of its object: غلطی پر (صارفین سے معافی مانگی). It is k where they do not.
func (r *reader) behindAudience(k, lo int, c *rules.Cue) int {
	if !slices.Contains(c.Audience, r.fold(k)) || r.marks(k, c) || r.infinitive(k-1) {
		return k // بات کرنے سے (معذرت کی)
	}
	for at := k - 1; at > lo; at-- {
		switch {
		case r.venue(at):
			return k // سوشل میڈیا پر صارفین سے (معافی مانگی)
		case r.marks(at, c) && !r.is(at, lexicon.Genitive), r.fold(at) == "لیے" && slices.Contains(c.Object, "کے لیے"):
			return at
		case r.kind(at) != text.Word || r.is(at, lexicon.CaseMarker|lexicon.Dative) && !r.is(at, lexicon.Genitive):
			return k
		}
	}
	return k
}

// concerning is the postposition behind what a cue of feeling or criticism is about, where words that end with token k say
// so in place of its پر: اس فیصلے کے حوالے سے (تشویش کا اظہار کیا), اس قانون سے متعلق. It is 0 where they do not.
func (r *reader) concerning(k int, c *rules.Cue) int {
	if !slices.Contains(c.Object, "پر") || c.Act == "urge" || c.Act == "ask" || c.Explicit {
		return 0
	}
	at := 0
	switch f, before := r.fold(k), r.fold(k-1); {
	case f == "سے" && before == "حوالے", f == "میں" && before == "بارے":
		at = k - 2
	case f == "متعلق":
		at = k - 1
	}
	if at <= 0 || !r.is(at, lexicon.Genitive) && r.fold(at) != "سے" || r.is(at-1, lexicon.Demonstrative|lexicon.Pronoun|lexicon.PersonPronoun) {
		return 0
	}
	return at
}

// behindPaired is the token before the noun that an اور or و at token k joins to that of a cue: واقعے پر (گہرے دکھ اور)
// افسوس کا اظہار. It is k where there is none.
func (r *reader) behindPaired(k int, c *rules.Cue) int {
	if f := r.fold(k); f != "اور" && f != "و" || !r.plainWord(k-1) {
		return k
	}
	at := k - 2
	for at > k-4 && (r.plainWord(at) || r.is(at, lexicon.Particle)) {
		at--
	}
	if r.fold(at) == "کیلیے" || r.fold(at) == "لیے" || r.marks(at, c) && !r.is(at-1, lexicon.Side) { // not X کی طرف سے (دکھ اور ہمدردی)
		return at
	}
	return k
}

// behindTimes is the token before words that say how often, already or openly something was said, if they end with
// token k: الزام کی (متعدد بار), دعوے کو (ایک مرتبہ پھر), بیان کو (پہلے ہی), فیصلے پر (کھل کر). It is k where there are
// none.
func (r *reader) behindTimes(k int) int {
	at := k
	switch f := r.fold(at); {
	case f == "ہی" && r.fold(at-1) == "پہلے", f == "کر" && r.fold(at-1) == "کھل":
		return at - 2
	case f == "پھر":
		at--
	}
	if f := r.fold(at - 1); r.in(at, lexicon.Times) && (f == "کیی" || f == "متعدد" || f == "بار" || f == "ایک" && at < k) {
		return at - 2
	}
	return k
}

// behindManner is the token before a phrase of manner, or of who heard it, that ends with token k: حملے کی (سخت
// الفاظ میں), رویے پر (سوشل میڈیا پر). It is k where there is none.
func (r *reader) behindManner(k, lo int) int {
	if !r.is(k, lexicon.CaseMarker) || !r.is(k-1, lexicon.MannerNoun) && !r.venue(k) {
		return k
	}
	for k -= 2; k > lo && r.kind(k) == text.Word && !r.is(k, lexicon.Postposition|lexicon.Dative); k-- {
	}
	return k
}

// venue tells whether the پر at token k stands behind a word that says before whom or on what medium something was
// said: عالمی سطح پر, ٹوئٹر پر.
func (r *reader) venue(k int) bool {
	return r.fold(k) == "پر" && (r.in(k-1, lexicon.Extent) || r.in(k-1, lexicon.Venue) && (r.fold(k-1) != "میڈیا" || r.fold(k-2) == "سوشل"))
}

// infinitive tells whether token i is the oblique infinitive of a verb: واپس آنے (کو
// کہا).
func (r *reader) infinitive(i int) bool {
	return strings.HasSuffix(r.fold(i), "نے") && r.fold(i) != "نے" && !r.is(i, lexicon.Relator|lexicon.Postposition|lexicon.PersonPronoun) && r.names.At(i) == nil
}

// takeKe extends a cue over the کہ that follows it.
func (r *reader) takeKe(h *hit, s text.Span) {
	e := h.End
	if e < s.End && r.comma(e) && r.fold(e+1) == "کہ" {
		e++
	}
	misspelt := (r.fold(e) == "کے" || r.fold(e) == "کی" && r.fold(e-2) == "کہنا") && r.copula(e-1) && r.kind(e+1) == text.Word && !r.is(e+1, lexicon.Relator|lexicon.Nearness)
	if e < s.End && (r.fold(e) == "کہ" || misspelt || r.saidKe(h, e)) { // کا کہنا ہے کے
		h.End, h.ke = e+1, true
	}
}

// saidKe tells whether the کے or کی at token e is a misspelt کہ behind a bare کہا, a verb right behind its نے or the past
// of a cue with a noun: نے کہا کے, نے بتایا کی, دھمکی دی کے. No genitive stands behind a verb, but what was said may be a
// noun (کا کہا کی).
func (r *reader) saidKe(h *hit, e int) bool {
	if h.shape != verbCue || !h.perfect || h.part || r.fold(e) != "کے" && r.fold(e) != "کی" {
		return false
	}
	if r.kind(e+1) == text.Word && r.is(e+1, lexicon.Relator|lexicon.Nearness|lexicon.Postposition) || r.is(e+1, lexicon.Auxiliary) {
		return false
	}
	return r.fold(e-1) == "کہا" && !r.is(e-2, lexicon.Genitive) || r.fold(e-2) == "نے" && h.core == e-1 || r.fold(e) == "کے" && r.fold(e-1) == "دی" && h.core < e-1
}
