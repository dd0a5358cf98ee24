package statements

import (
	"slices"
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/text"
	"bayan/rules"
)

// verbHit matches a verb cue whose verb form is token i. In a relative clause its noun may
// be at token noun.
func (r *reader) verbHit(i, noun int, v lexicon.VerbForm, c cueVerb, s text.Span) (hit, bool) {
	h := hit{shape: verbCue, cue: c.cue}
	if !r.findNoun(&h, i, noun, c, s) || r.denied(&h, i, c, s) {
		return hit{}, false
	}
	end, ok := r.tense(&h, i, v, c, s)
	if !ok {
		return hit{}, false
	}
	if !r.voice(&h, v, c.cue) {
		return hit{}, false // انھوں نے ظاہر کیا کہ
	}
	h.Span = text.Span{Start: h.core, End: end}
	r.takeKe(&h, s)
	if h.shows && (!h.ke || !h.passive && !r.documentRightBefore(h.Start)) {
		return hit{}, false // جو (ظاہر کرتا ہے کہ)
	}
	if k := r.awaited(end, s); k > 0 && h.part && !h.ke && len(c.noun) == 0 && r.fold(i-1) == "یہ" {
		h.said, h.End, h.ke = end, k, true
	}
	for h.Start-1 > s.Start && r.fold(h.Start-1) == "مزید" {
		h.Start--
	}
	if h.part && !h.ke && c.cue.Explicit && c.cue.Act == "say" && len(c.noun) == 1 {
		return hit{}, false // (وہ دن) یاد کرتے ہوئے (کہتے ہیں کہ)
	}
	h.objectEnd, h.object = r.objectBefore(h.Start, c.cue)
	if len(c.cue.Bare) > 0 && !h.object {
		return hit{}, false // اجلاس (طلب کیا)
	}
	h.ke = h.ke && c.cue.Clause
	if h.ke && h.object && r.fold(h.objectEnd) == "پر" && r.relativeWord(h.End) && r.is(h.End+1, lexicon.CaseMarker) {
		h.End, h.ke = h.End-1, false // اپنے بیان پر افسوس کا اظہار کیا کہ (جس میں انہوں نے)
	}
	if h.ke && c.cue.Complement && r.calledFalse(h.core-1) {
		h.act = "deny" // اس تاثر کو غلط قرار دیا کہ
	}
	if c.cue.Arises && (!h.ke || v.Form == morph.Imperfective) {
		return hit{}, false // (یہاں) سوال اٹھتا ہے کہ: the author asks
	}
	for k := i + 1; k <= end && h.heard == 0; k++ {
		if modal(r.fold(k)) {
			return hit{}, false // قرار دیا جا سکتا ہے
		}
	}
	if r.supposed(&h, s) || r.onlyThought(&h, r.fold(end-1)) || r.refuses(&h) {
		return hit{}, false
	}
	return h, true
}

// voice sets how the subject of a verb cue is marked where its verb takes no نے, a document shows something by it or
// nobody needs to say it. It is false for what somebody shows, who is no document: انھوں نے ظاہر کیا کہ.
func (r *reader) voice(h *hit, v lexicon.VerbForm, cue *rules.Cue) bool {
	noNe := r.lex.In(v.Verb, lexicon.Intransitive)
	h.shows = cue.Documented && !noNe
	switch {
	case cue.Arises:
		h.perfect, h.passive = false, true // as بتایا گیا ہے کہ
	case h.shows && h.perfect:
		return false
	case noNe || h.shows:
		h.perfect, h.middle = false, true
	}
	return true
}

// onlyThought tells whether a cue of thinking or feeling, by the last word of its verb, tells of no thought that
// somebody has now: سمجھا, سمجھا جاتا ہے, سمجھتے تھے, توقع کر رہے تھے.
func (r *reader) onlyThought(h *hit, last string) bool {
	if h.cue.Present && (!h.ke || h.perfect || h.passive || last != "ہے" && last != "ہیں") {
		return true
	}
	return h.cue.Feeling && !h.perfect && !h.passive && past(last)
}

// refuses tells whether a cue of denying only says that somebody did not do something: تبصرہ کرنے سے انکار کیا,
// میزبانی سے انکار کیا.
func (r *reader) refuses(h *hit) bool {
	if !h.cue.Refusal || !h.object {
		return false
	}
	k := h.objectEnd - 1
	return r.verb(h.Start-2) || r.infinitive(h.Start-2) || r.kind(k) == text.Word && !r.in(k, lexicon.Deniable) && !r.is(k, lexicon.PersonPronoun|lexicon.Demonstrative)
}

// calledFalse tells whether what something is called, which ends with token i, says that it is not true: ’بے بنیاد‘.
func (r *reader) calledFalse(i int) bool {
	if r.kind(i) == text.Mark {
		i--
	}
	return r.in(i, lexicon.Falsehood)
}

// findNoun sets where a verb cue whose verb is token i begins: with its noun before the verb
// and its particles, or apart from it, or at token noun behind جس کا.
func (r *reader) findNoun(h *hit, i, noun int, c cueVerb, s text.Span) bool {
	k := i - 1
	particles := 0
	for len(c.noun) > 0 && k > s.Start && particles < 2 && (r.is(k, lexicon.Particle) || r.fold(k) == "یہی") && r.id(k) != c.noun[len(c.noun)-1] {
		k--
		particles++
	}
	h.core = k - len(c.noun) + 1
	switch {
	case len(c.noun) == 0:
		h.core = i
	case r.follows(h.core, c.noun, s):
	case r.followsAround(h, k, c.noun, s):
	case noun >= 0 && r.marks(noun-1, c.cue) && r.follows(noun, c.noun, s):
		h.core, h.relative = noun, noun+len(c.noun)
	case r.nounAhead(h, i, c, s):
	default:
		h.core, h.apart = k, r.nounApart(k, c, s)
		at := h.apart
		for at > 0 && at < k && r.is(at, lexicon.Particle) {
			at++
		}
		if at == k && h.apart > 0 {
			h.core, h.apart = h.apart-len(c.noun)+1, 0 // الزام بھی عائد (کیا)
			return true
		}
		return h.apart > 0
	}
	return true
}

// followsAround tells whether the noun of a cue ends with token k and a particle stands within it, before its last word:
// عزم کا (بھی) اظہار, الزامات (بھی) عائد. It sets where that noun begins.
func (r *reader) followsAround(h *hit, k int, noun []int32, s text.Span) bool {
	n := len(noun)
	if n < 2 || r.id(k) != noun[n-1] || !r.is(k-1, lexicon.Particle) || !r.follows(k-n, noun[:n-1], s) {
		return false
	}
	h.core = k - n
	return true
}

// objectBefore is the end of the object before a verb cue, with the postposition that marks it or without one.
func (r *reader) objectBefore(start int, c *rules.Cue) (int, bool) {
	if len(c.Bare) > 0 {
		return r.bareThing(start, c)
	}
	if end, ok := r.marksObject(start, c); ok {
		return end, true
	}
	if r.bareClaim(start, c) {
		return start, true
	}
	return 0, false
}

// bareClaim tells whether right before a cue that rejects something stands a charge or a report as its object, without
// کو: (الزامات) مسترد کر دیے, (دعویٰ) رد کر دیا.
func (r *reader) bareClaim(start int, c *rules.Cue) bool {
	at := start - 1
	return c.Act == "deny" && slices.Contains(c.Object, "کو") && (r.in(at, lexicon.Charge) || r.in(at, lexicon.Deniable)) && !r.excepted(at, c)
}

// bareThing is the end of what a cue asks for, if one of the nouns that it can ask for stands right before it, but for
// particles: (تحریری وضاحت) طلب کی, (رپورٹ) بھی طلب کی.
func (r *reader) bareThing(start int, c *rules.Cue) (int, bool) {
	at := start - 1
	for r.is(at, lexicon.Particle) {
		at--
	}
	return at + 1, r.id(at) != 0 && slices.Contains(r.cues.bare[c], r.id(at))
}

// denied tells whether a cue whose verb is token i is negated, or stands behind a word with
// which it reports nothing.
func (r *reader) denied(h *hit, i int, c cueVerb, s text.Span) bool {
	at := h.core - 1
	if r.fold(i) == "کی" && len(c.noun) > 0 && h.core+len(c.noun) == i && strings.HasSuffix(r.fold(i-1), "ے") && !r.is(i+1, lexicon.Auxiliary) {
		return true // (رکنیت کے) دعوے کی (مخالفت): no verb agrees so
	}
	if r.fold(i) == "کی" && len(c.noun) > 0 && (r.in(i+1, lexicon.Owned) || r.plainWord(i+1) && r.names.At(i+1) == nil && (r.in(i+2, lexicon.Owned) || r.is(i+2, lexicon.CaseMarker) && r.fold(i+2) != "کو")) {
		return true // (فضل الرحمان کی) مخالفت کی (وجہ سے), اپیل کی (آئندہ سماعت)
	}
	return r.is(at, lexicon.Negation) || len(c.noun) > 0 && r.is(i-1, lexicon.Negation) ||
		r.excepted(at, c.cue) || r.is(at, lexicon.Particle) && r.excepted(at-1, c.cue) || r.is(at, lexicon.CaseMarker|lexicon.Genitive) && r.excepted(at-1, c.cue) || r.neither(h.core, s)
}

// tense sets how the verb form at token i tells that something was said, and gives the end of
// the verb with its auxiliaries. It is false for what is wished, asked for or only possible.
func (r *reader) tense(h *hit, i int, v lexicon.VerbForm, c cueVerb, s text.Span) (int, bool) {
	end := i + 1
	next := r.fold(end)
	switch v.Form {
	case morph.Perfective:
		if !r.wasSaid(i, c) {
			return end, false
		}
		h.passive = r.is(end, lexicon.Passive) || r.fold(end) == "یہ" && r.is(end+1, lexicon.Passive) // کہا یہ جا رہا ہے کہ
		h.perfect = !h.passive
	case morph.Imperfective:
		if k := r.heardIn(i); k > i && len(c.noun) == 0 {
			h.heard, end = k, k
		} else if k > i && r.is(k, lexicon.Passive) {
			return end, false // X کو ذمہ داری قبول کرتے ہوئے دیکھا جا سکتا ہے
		} else if next == "ہویے" {
			h.part, h.perfect = true, true
		} else if !r.is(end, lexicon.Auxiliary) {
			return end, false
		}
	case morph.Infinitive:
		if !r.is(end, lexicon.Inceptive) || !strings.HasSuffix(r.fold(i), "نے") {
			return end, false
		}
		end++ // کہنے لگے
	case morph.Root:
		switch next {
		case "رہا", "رہے", "رہی", "چکا", "چکے", "چکی":
		case "گیا", "گیی", "گیے":
			if v.Verb != r.lex.Symbol("ہونا") {
				return end, false
			}
			end++ // ثابت ہو گیا
		case "دیا", "دی", "دیے", "لیا", "لی", "لیے", "ڈالا", "رکھا", "رکھی", "رکھے":
			h.perfect = true
		case "کر", "کے":
			h.part, h.perfect = true, true
			if len(c.noun) == 0 && s.End > end+1 && (r.fold(i-1) != "یہ" || r.awaited(end+1, s) == 0) {
				return end, false
			}
		default:
			return end, false
		}
	default:
		return end, false
	}
	return r.auxiliaries(h, i, end, v, s), true
}

// wasSaid tells whether the perfective form at token i says that something was said, not what was wished or could be.
func (r *reader) wasSaid(i int, c cueVerb) bool {
	end := i + 1
	switch r.fold(end) {
	case "جانے", "جانا", "بغیر":
		return false
	case "جایے", "جاییں", "گا", "گی", "گے":
		return false // پوچھا جائے, بتائے گا
	case "کہ":
		return len(c.noun) > 0 || !strings.HasSuffix(r.fold(i), "ے") // کون ہے جو (کہے کہ)
	case "ہوا", "ہویی", "ہویے":
		return r.kind(end+1) != text.Word || r.is(end+1, lexicon.Auxiliary|lexicon.Particle) // not بتایا ہوا ہر پل
	}
	return !r.is(end, lexicon.Negation)
}

// auxiliaries is the end of the auxiliaries from token end on behind the verb form at token i, by which a hit may turn
// out to be passive.
func (r *reader) auxiliaries(h *hit, i, end int, v lexicon.VerbForm, s text.Span) int {
	// a name is no auxiliary: کہا (آئی ایم ایف)
	for end < s.End && r.names.At(end) == nil && (r.is(end, lexicon.Auxiliary) || r.is(end, lexicon.Particle) && r.is(end+1, lexicon.Auxiliary)) {
		if r.is(end, lexicon.Passive) && v.Form == morph.Root {
			h.passive = r.fold(end) == "گیا" || r.fold(end) == "گیی"
			h.perfect = !h.passive
		}
		end++
	}
	if h.perfect && v.Form == morph.Perfective && end > i+1 && r.fold(end-1) == "جا" {
		h.passive, h.perfect = true, false
	}
	return end
}

// excepted tells whether with the word at token i a verb reports nothing.
func (r *reader) excepted(i int, c *rules.Cue) bool {
	return r.id(i) != 0 && slices.Contains(r.cues.except[c], r.id(i))
}

// maxNeither is how many words stand at most between نہ and the verb that it negates.
const maxNeither = 16

// neither tells whether a verb cue is denied by a نہ before its object or its subject: نہ تو تصدیق کی
// اور نہ ہی اس سے انکار کیا, اور نہ ہی حکام نے اس کی تصدیق کی.
func (r *reader) neither(start int, s text.Span) bool {
	subject := false
	for k := start - 1; k >= s.Start && k >= start-maxNeither; k-- {
		switch f := r.fold(k); {
		case f == "نہ":
			return r.fold(k+1) == "تو" || r.fold(k+1) == "ہی"
		case f == "نے" && !subject:
			subject = true
		case f == "نے" || f == "کہ" || r.is(k, lexicon.Conjunction|lexicon.Auxiliary) || r.kind(k) != text.Word:
			return false
		}
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
			if r.fold(j+1) == "میں" {
				return -1 // الزام میں (پابندی عائد کی)
			}
			return j + 1
		}
	}
	return -1
}

// maxSupposed is how many words stand at most between what says that something happened for the first time and
// the cue that tells what.
const maxSupposed = 25

// supposed tells whether a verb cue only supposes that something was said: شاید انھوں نے کہا ہو, قرار دیا ہوگا, but
// یہ پہلی بار نہیں کہ انھوں نے کہا ہو.
func (r *reader) supposed(h *hit, s text.Span) bool {
	if f := r.fold(h.last()); f != "ہو" && !strings.HasPrefix(f, "ہوت") && f != "ہوگا" && f != "ہوگی" && !r.future(h.last()) {
		return false
	}
	for k := h.Start - 1; k > s.Start && k > h.Start-maxSupposed; k-- {
		if f := r.fold(k - 1); (f == "پہلی" || f == "پہلا") && (r.in(k, lexicon.Times) || r.fold(k) == "موقع") {
			return false
		}
	}
	return true
}

// modal tells whether a word makes what its verb says only possible.
func modal(f string) bool {
	switch rest, ok := strings.CutPrefix(f, "سک"); rest {
	case "ا", "ی", "ے", "یں", "تا", "تی", "تے", "تیں", "وں", "نا", "نی", "نے":
		return ok
	}
	return false
}
