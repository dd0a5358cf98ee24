package statements

import (
	"slices"
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
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
	gen := start - 1
	for gen > s.Start && (r.is(gen, lexicon.Particle) || r.fold(gen) == "اب") {
		gen--
	}
	// (پولیس کا) اس حوالے سے (کہنا ہے), (پولیس کا) تنقید کا جواب دیتے ہوئے (کہنا تھا)
	about := r.is(gen, lexicon.CaseMarker) && !r.is(gen, lexicon.Genitive) || r.fold(gen) == "ہویے" && r.adverbial(gen)
	far := maxAbout
	if r.fold(gen) == "ہویے" {
		far = 2 * maxAbout // (مرتضیٰ وہاب کا) جماعت کی جانب سے تنقید کا جواب دیتے ہوئے (کہنا تھا)
	}
	for k, from := gen, gen; k > s.Start && k > from-far; k-- {
		if r.is(k, lexicon.Genitive) && (k == gen || r.fold(k+1) == "اس" || about && r.fold(k) == "کا" && r.animate(text.Span{Start: k - 1, End: k})) {
			gen = k
			break
		}
	}
	personal := r.is(gen, lexicon.Genitive) && gen > s.Start
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
	if end == aux || r.is(aux, lexicon.Passive) {
		return hit{}, false
	}
	h := hit{Span: text.Span{Start: gen, End: end}, core: gen, shape: nounCue, cue: n.cue}
	r.takeKe(&h, s)
	if n.cue.Impersonal && !r.copula(aux) {
		return hit{}, false // اطلاع دی is another cue
	}
	if n.cue.Impersonal && (!personal || r.verb(gen-1)) {
		// X پر … کرنے کا الزام ہے, خدشہ ہے کہ
		h.shape, h.Start, h.core = impersonalCue, start, start
		h.objectEnd, h.object = r.marksObject(start, n.cue)
		h.object = h.object && personal
		return h, h.ke || h.object
	}
	if !h.ke && n.cue.Noun != "کہنا" && !strings.HasSuffix(n.cue.Noun, " کہنا") {
		return hit{}, false // (اس کا) خیال ہے alone says nothing
	}
	return h, true
}

// copula tells whether token i is a form of ہونا that only states: ہے, تھا.
func (r *reader) copula(i int) bool {
	switch r.fold(i) {
	case "ہے", "ہیں", "تھا", "تھی", "تھے", "تھیں", "رہا", "رہی", "رہے":
		return true
	}
	return false
}

// verbHit matches a verb cue whose verb form is token i. In a relative clause its noun may
// be at token noun.
func (r *reader) verbHit(i, noun int, v lexicon.VerbForm, c cueVerb, s text.Span) (hit, bool) {
	k := i - 1
	particles := 0
	for len(c.noun) > 0 && k > s.Start && particles < 2 && r.is(k, lexicon.Particle) && r.id(k) != c.noun[len(c.noun)-1] {
		k--
		particles++
	}
	start := k - len(c.noun) + 1
	apart, relative := -1, 0
	switch {
	case len(c.noun) == 0:
		start = i
	case r.follows(start, c.noun, s):
	case noun >= 0 && slices.Contains(r.cues.objects[c.cue], r.id(noun-1)) && r.follows(noun, c.noun, s):
		start, relative = noun, noun+len(c.noun)
	default:
		if apart = r.nounApart(k, c, s); apart < 0 {
			return hit{}, false
		}
		start = k
	}
	if r.is(start-1, lexicon.Negation) || len(c.noun) > 0 && r.is(i-1, lexicon.Negation) {
		return hit{}, false
	}
	if at := start - 1; r.excepted(at, c.cue) || r.is(at, lexicon.CaseMarker|lexicon.Genitive) && r.excepted(at-1, c.cue) {
		return hit{}, false
	}
	if r.neither(start, s) {
		return hit{}, false
	}
	h := hit{core: start, shape: verbCue, cue: c.cue, apart: max(apart, 0), relative: relative}
	end := i + 1
	next := r.fold(end)
	switch v.Form {
	case morph.Perfective:
		if next == "جانے" || next == "جانا" || r.is(end, lexicon.Negation) {
			return hit{}, false
		}
		if (next == "ہوا" || next == "ہویی" || next == "ہویے") && r.kind(end+1) == text.Word && !r.is(end+1, lexicon.Auxiliary|lexicon.Particle) {
			return hit{}, false // بتایا ہوا ہر پل
		}
		switch next {
		case "جایے", "جاییں", "گا", "گی", "گے":
			return hit{}, false // پوچھا جائے, بتائے گا
		}
		h.passive = r.is(end, lexicon.Passive) || r.fold(end) == "یہ" && r.is(end+1, lexicon.Passive) // کہا یہ جا رہا ہے کہ
		h.perfect = !h.passive
	case morph.Imperfective:
		if next == "ہویے" {
			h.part, h.perfect = true, true
		} else if !r.is(end, lexicon.Auxiliary) {
			return hit{}, false
		}
	case morph.Infinitive:
		if !r.is(end, lexicon.Inceptive) || !strings.HasSuffix(r.fold(i), "نے") {
			return hit{}, false
		}
		end++ // کہنے لگے
	case morph.Root:
		switch next {
		case "رہا", "رہے", "رہی", "چکا", "چکے", "چکی":
		case "گیا", "گیی", "گیے":
			if v.Verb != r.lex.Symbol("ہونا") {
				return hit{}, false
			}
			end++ // ثابت ہو گیا
		case "دیا", "دی", "دیے", "لیا", "لی", "لیے", "ڈالا":
			h.perfect = true
		case "کر", "کے":
			h.part, h.perfect = true, true
			if len(c.noun) == 0 && s.End > end+1 {
				return hit{}, false
			}
		default:
			return hit{}, false
		}
	default:
		return hit{}, false
	}
	// a name is no auxiliary: کہا (آئی ایم ایف)
	for end < s.End && r.names.At(end) == nil && (r.is(end, lexicon.Auxiliary) || r.is(end, lexicon.Particle) && r.is(end+1, lexicon.Auxiliary)) {
		if r.is(end, lexicon.Passive) && v.Form == morph.Root {
			h.passive = r.fold(end) == "گیا" || r.fold(end) == "گیی"
			h.perfect = !h.passive
		}
		end++
	}
	if h.perfect && !h.passive && v.Form == morph.Perfective && end > i+1 {
		if f := r.fold(end - 1); f == "جا" {
			h.passive, h.perfect = true, false
		}
	}
	if r.lex.Symbol("ہونا") == v.Verb || c.cue.Documented {
		h.perfect, h.middle = false, true
	}
	h.Span = text.Span{Start: start, End: end}
	r.takeKe(&h, s)
	for h.Start-1 > s.Start && r.fold(h.Start-1) == "مزید" {
		h.Start--
	}
	h.objectEnd, h.object = r.marksObject(h.Start, c.cue)
	h.ke = h.ke && c.cue.Clause
	for k := i + 1; k <= end; k++ {
		if modal(r.fold(k)) {
			return hit{}, false // قرار دیا جا سکتا ہے
		}
	}
	if c.cue.Refusal && h.object && (r.verb(h.Start-2) || r.infinitive(h.Start-2)) {
		return hit{}, false // قرار دیا جا سکتا, تبصرہ کرنے سے انکار کیا
	}
	return h, true
}

// excepted tells whether with the word at token i a verb reports nothing.
func (r *reader) excepted(i int, c *rules.Cue) bool {
	return r.id(i) != 0 && slices.Contains(r.cues.except[c], r.id(i))
}

// maxNeither is how many words stand at most between نہ and the verb that it negates.
const maxNeither = 6

// neither tells whether a verb cue is denied by a نہ before its object: نہ تو تصدیق کی
// اور نہ ہی اس سے انکار کیا.
func (r *reader) neither(start int, s text.Span) bool {
	for k := start - 1; k >= s.Start && k >= start-maxNeither; k-- {
		switch f := r.fold(k); {
		case f == "نہ":
			return r.fold(k+1) == "تو" || r.fold(k+1) == "ہی"
		case f == "اور" || f == "کہ" || f == "نے" || r.is(k, lexicon.Auxiliary) || r.kind(k) != text.Word:
			return false
		}
	}
	return false
}

// modal tells whether a word makes what its verb says only possible.
func modal(f string) bool {
	switch rest, ok := strings.CutPrefix(f, "سک"); rest {
	case "ا", "ی", "ے", "یں", "تا", "تی", "تے", "تیں", "وں", "نا", "نی", "نے":
		return ok
	}
	return false
}

// nounApart finds, to the left of a verb, the noun of a cue whose last word stands
// before the verb at token k: (حملے کی) ذمہ داری (طالبان نے) قبول (کی). It gives the
// token behind the noun, or -1.
func (r *reader) nounApart(k int, c cueVerb, s text.Span) int {
	n := len(c.noun)
	if !c.cue.Split || n < 2 || r.id(k) != c.noun[n-1] {
		return -1
	}
	for j := k - 1; j > s.Start && j > k-14; j-- {
		if r.follows(j-n+2, c.noun[:n-1], s) {
			return j + 1
		}
	}
	return -1
}

// marksObject finds the postposition before a cue that marks its content, over
// particles and a phrase of manner: حملے کی (سخت الفاظ میں مذمت کی).
func (r *reader) marksObject(start int, c *rules.Cue) (int, bool) {
	k := start - 1
	if r.is(k-1, lexicon.MannerNoun) && r.is(k, lexicon.CaseMarker) {
		for k -= 2; k > start-6 && r.kind(k) == text.Word && !r.is(k, lexicon.Postposition); k-- {
		}
	}
	if r.is(k, lexicon.Dative) && slices.Contains(c.Object, "کو") {
		return k + 1, true // اسے (مسترد کر دیا)
	}
	for ; k >= start-6; k-- {
		if r.fold(k) == "لیے" && slices.Contains(c.Object, "کے لیے") && r.is(k-1, lexicon.Genitive) {
			return k - 1, r.infinitive(k - 2) // رابطہ کرنے (کے لیے کہا)
		}
		if r.fold(k) == "کیلیے" && slices.Contains(c.Object, "کے لیے") {
			return k, r.infinitive(k - 1)
		}
		if slices.Contains(r.cues.objects[c], r.id(k)) {
			return k, !c.Naming || r.fold(k) != "کو" || r.infinitive(k-1)
		}
		if !r.is(k, lexicon.Particle) {
			break
		}
	}
	return 0, false
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
	if e < s.End && r.fold(e) == "کہ" {
		h.End, h.ke = e+1, true
	}
}
