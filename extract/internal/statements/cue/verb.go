package cue

import (
	"slices"
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/internal/statements/syntax"
	"bayan/extract/text"
	"bayan/rules"
)

// Future tells whether token i is that of the future: گا.
func (r *Reader) Future(i int) bool {
	f := r.Fold(i)
	return f == "گا" || f == "گی" || f == "گے"
}

// verbHit matches a verb cue whose verb form is token i. In a relative clause its noun may
// be at token noun.
func (r *Reader) verbHit(i, noun int, v lexicon.VerbForm, c cueVerb, s text.Span) (Hit, bool) {
	h := Hit{Shape: Verb, Cue: c.cue}
	if !r.findNoun(&h, i, noun, c, s) || r.denied(&h, i, c, s) {
		return Hit{}, false
	}
	end, ok := r.tense(&h, i, v, c, s)
	if !ok {
		return Hit{}, false
	}
	if !r.voice(&h, v, c.cue) {
		return Hit{}, false // انھوں نے ظاہر کیا کہ
	}
	h.Span = text.Span{Start: h.Core, End: end}
	r.takeKe(&h, s)
	if h.Shows && (!h.Ke || !h.Passive && !r.DocumentRightBefore(h.Start)) {
		return Hit{}, false // جو (ظاہر کرتا ہے کہ)
	}
	if k := r.awaited(end, s); k > 0 && h.Part && !h.Ke && len(c.noun) == 0 && r.Fold(i-1) == "یہ" {
		h.Said, h.End, h.Ke = end, k, true
	}
	for h.Start-1 > s.Start && r.Fold(h.Start-1) == "مزید" {
		h.Start--
	}
	if h.Part && !h.Ke && c.cue.Explicit && c.cue.Act == "say" && len(c.noun) == 1 {
		return Hit{}, false // (وہ دن) یاد کرتے ہوئے (کہتے ہیں کہ)
	}
	h.ObjectEnd, h.Object = r.objectBefore(h.Start, c.cue)
	if len(c.cue.Bare) > 0 && !h.Object {
		return Hit{}, false // اجلاس (طلب کیا)
	}
	h.Ke = h.Ke && c.cue.Clause
	if h.Ke && h.Object && r.Fold(h.ObjectEnd) == "پر" && r.RelativeWord(h.End) && r.Is(h.End+1, lexicon.CaseMarker) {
		h.End, h.Ke = h.End-1, false // اپنے بیان پر افسوس کا اظہار کیا کہ (جس میں انہوں نے)
	}
	if h.Ke && c.cue.Complement && r.CalledFalse(h.Core-1) {
		h.Act = "deny" // اس تاثر کو غلط قرار دیا کہ
	}
	if c.cue.Arises && (!h.Ke || v.Form == morph.Imperfective) {
		return Hit{}, false // (یہاں) سوال اٹھتا ہے کہ: the author asks
	}
	for k := i + 1; k <= end && h.Heard == 0; k++ {
		if modal(r.Fold(k)) {
			return Hit{}, false // قرار دیا جا سکتا ہے
		}
	}
	if r.supposed(&h, s) || r.onlyThought(&h, r.Fold(end-1)) || r.refuses(&h) {
		return Hit{}, false
	}
	return h, true
}

// voice sets how the subject of a verb cue is marked where its verb takes no نے, a document shows something by it or
// nobody needs to say it. It is false for what somebody shows, who is no document: انھوں نے ظاہر کیا کہ.
func (r *Reader) voice(h *Hit, v lexicon.VerbForm, cue *rules.Cue) bool {
	noNe := r.Lex.In(v.Verb, lexicon.Intransitive)
	h.Shows = cue.Documented && !noNe
	switch {
	case cue.Arises:
		h.Perfect, h.Passive = false, true // as بتایا گیا ہے کہ
	case h.Shows && h.Perfect:
		return false
	case noNe || h.Shows:
		h.Perfect, h.Middle = false, true
	}
	return true
}

// onlyThought tells whether a cue of thinking or feeling, by the last word of its verb, tells of no thought that
// somebody has now: سمجھا, سمجھا جاتا ہے, سمجھتے تھے, توقع کر رہے تھے.
func (r *Reader) onlyThought(h *Hit, last string) bool {
	if h.Cue.Present && (!h.Ke || h.Perfect || h.Passive || last != "ہے" && last != "ہیں") {
		return true
	}
	return h.Cue.Feeling && !h.Perfect && !h.Passive && syntax.Past(last)
}

// refuses tells whether a cue of denying only says that somebody did not do something: تبصرہ کرنے سے انکار کیا,
// میزبانی سے انکار کیا.
func (r *Reader) refuses(h *Hit) bool {
	if !h.Cue.Refusal || !h.Object {
		return false
	}
	k := h.ObjectEnd - 1
	return r.Verb(h.Start-2) || r.Infinitive(h.Start-2) ||
		r.Kind(k) == text.Word && !r.In(k, lexicon.Deniable) && !r.Is(k, lexicon.PersonPronoun|lexicon.Demonstrative)
}

// CalledFalse tells whether what something is called, which ends with token i, says that it is not true: ’بے بنیاد‘.
func (r *Reader) CalledFalse(i int) bool {
	if r.Kind(i) == text.Mark {
		i--
	}
	return r.In(i, lexicon.Falsehood)
}

// findNoun sets where a verb cue whose verb is token i begins: with its noun before the verb
// and its particles, or apart from it, or at token noun behind جس کا.
func (r *Reader) findNoun(h *Hit, i, noun int, c cueVerb, s text.Span) bool {
	k := i - 1
	particles := 0
	for len(c.noun) > 0 && k > s.Start && particles < 2 && (r.Is(k, lexicon.Particle) || r.Fold(k) == "یہی") &&
		r.ID(k) != c.noun[len(c.noun)-1] {
		k--
		particles++
	}
	h.Core = k - len(c.noun) + 1
	switch {
	case len(c.noun) == 0:
		h.Core = i
	case r.Follows(h.Core, c.noun, s):
	case r.followsAround(h, k, c.noun, s):
	case noun >= 0 && r.Marks(noun-1, c.cue) && r.Follows(noun, c.noun, s):
		h.Core, h.Relative = noun, noun+len(c.noun)
	case r.nounAhead(h, i, c, s):
	default:
		h.Core, h.Apart = k, r.nounApart(k, c, s)
		at := h.Apart
		for at > 0 && at < k && r.Is(at, lexicon.Particle) {
			at++
		}
		if at == k && h.Apart > 0 {
			h.Core, h.Apart = h.Apart-len(c.noun)+1, 0 // الزام بھی عائد (کیا)
			return true
		}
		return h.Apart > 0
	}
	return true
}

// followsAround tells whether the noun of a cue ends with token k and a particle stands within it, before its last word:
// عزم کا (بھی) اظہار, الزامات (بھی) عائد. It sets where that noun begins.
func (r *Reader) followsAround(h *Hit, k int, noun []int32, s text.Span) bool {
	n := len(noun)
	if n < 2 || r.ID(k) != noun[n-1] || !r.Is(k-1, lexicon.Particle) || !r.Follows(k-n, noun[:n-1], s) {
		return false
	}
	h.Core = k - n
	return true
}

// objectBefore is the end of the object before a verb cue, with the postposition that marks it or without one.
func (r *Reader) objectBefore(start int, c *rules.Cue) (int, bool) {
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
func (r *Reader) bareClaim(start int, c *rules.Cue) bool {
	at := start - 1
	return c.Act == "deny" && slices.Contains(c.Object, "کو") && (r.In(at, lexicon.Charge) || r.In(at, lexicon.Deniable)) &&
		!r.Excepted(at, c)
}

// bareThing is the end of what a cue asks for, if one of the nouns that it can ask for stands right before it, but for
// particles: (تحریری وضاحت) طلب کی, (رپورٹ) بھی طلب کی.
func (r *Reader) bareThing(start int, c *rules.Cue) (int, bool) {
	at := start - 1
	for r.Is(at, lexicon.Particle) {
		at--
	}
	return at + 1, r.ID(at) != 0 && slices.Contains(r.Cues.bare[c], r.ID(at))
}

// denied tells whether a cue whose verb is token i is negated, or stands behind a word with
// which it reports nothing.
func (r *Reader) denied(h *Hit, i int, c cueVerb, s text.Span) bool {
	at := h.Core - 1
	if r.Fold(i) == "کی" && len(c.noun) > 0 && h.Core+len(c.noun) == i && strings.HasSuffix(r.Fold(i-1), "ے") &&
		!r.Is(i+1, lexicon.Auxiliary) {
		return true // (رکنیت کے) دعوے کی (مخالفت): no verb agrees so
	}
	if r.Fold(i) == "کی" && len(c.noun) > 0 &&
		(r.In(i+1, lexicon.Owned) ||
			r.PlainWord(i+1) && r.Names.At(i+1) == nil &&
				(r.In(i+2, lexicon.Owned) || r.Is(i+2, lexicon.CaseMarker) && r.Fold(i+2) != "کو")) {
		return true // (فضل الرحمان کی) مخالفت کی (وجہ سے), اپیل کی (آئندہ سماعت)
	}
	return r.Is(at, lexicon.Negation) || len(c.noun) > 0 && r.Is(i-1, lexicon.Negation) ||
		r.Excepted(at, c.cue) || r.Is(at, lexicon.Particle) &&
		r.Excepted(at-1, c.cue) || r.Is(at, lexicon.CaseMarker|lexicon.Genitive) &&
		r.Excepted(at-1, c.cue) || r.neither(h.Core, s)
}

// tense sets how the verb form at token i tells that something was said, and gives the end of
// the verb with its auxiliaries. It is false for what is wished, asked for or only possible.
func (r *Reader) tense(h *Hit, i int, v lexicon.VerbForm, c cueVerb, s text.Span) (int, bool) {
	end := i + 1
	next := r.Fold(end)
	switch v.Form {
	case morph.Perfective:
		if !r.wasSaid(i, c) {
			return end, false
		}
		h.Passive = r.Is(end, lexicon.Passive) || r.Fold(end) == "یہ" && r.Is(end+1, lexicon.Passive) // کہا یہ جا رہا ہے کہ
		h.Perfect = !h.Passive
	case morph.Imperfective:
		if k := r.heardIn(i); k > i && len(c.noun) == 0 {
			h.Heard, end = k, k
		} else if k > i && r.Is(k, lexicon.Passive) {
			return end, false // X کو ذمہ داری قبول کرتے ہوئے دیکھا جا سکتا ہے
		} else if next == "ہویے" {
			h.Part, h.Perfect = true, true
		} else if !r.Is(end, lexicon.Auxiliary) {
			return end, false
		}
	case morph.Infinitive:
		if !r.Is(end, lexicon.Inceptive) || !strings.HasSuffix(r.Fold(i), "نے") {
			return end, false
		}
		end++ // کہنے لگے
	case morph.Root:
		switch next {
		case "رہا", "رہے", "رہی", "چکا", "چکے", "چکی":
		case "گیا", "گیی", "گیے":
			if v.Verb != r.Lex.Symbol("ہونا") {
				return end, false
			}
			end++ // ثابت ہو گیا
		case "دیا", "دی", "دیے", "لیا", "لی", "لیے", "ڈالا", "رکھا", "رکھی", "رکھے":
			h.Perfect = true
		case "کر", "کے":
			h.Part, h.Perfect = true, true
			if len(c.noun) == 0 && s.End > end+1 && (r.Fold(i-1) != "یہ" || r.awaited(end+1, s) == 0) {
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
func (r *Reader) wasSaid(i int, c cueVerb) bool {
	end := i + 1
	switch r.Fold(end) {
	case "جانے", "جانا", "بغیر":
		return false
	case "جایے", "جاییں", "گا", "گی", "گے":
		return false // پوچھا جائے, بتائے گا
	case "کہ":
		return len(c.noun) > 0 || !strings.HasSuffix(r.Fold(i), "ے") // کون ہے جو (کہے کہ)
	case "ہوا", "ہویی", "ہویے":
		return r.Kind(end+1) != text.Word || r.Is(end+1, lexicon.Auxiliary|lexicon.Particle) // not بتایا ہوا ہر پل
	}
	return !r.Is(end, lexicon.Negation)
}

// auxiliaries is the end of the auxiliaries from token end on behind the verb form at token i, by which a hit may turn
// out to be passive.
func (r *Reader) auxiliaries(h *Hit, i, end int, v lexicon.VerbForm, s text.Span) int {
	// a name is no auxiliary: کہا (آئی ایم ایف)
	for end < s.End && r.Names.At(end) == nil &&
		(r.Is(end, lexicon.Auxiliary) || r.Is(end, lexicon.Particle) && r.Is(end+1, lexicon.Auxiliary)) {
		if r.Is(end, lexicon.Passive) && v.Form == morph.Root {
			h.Passive = r.Fold(end) == "گیا" || r.Fold(end) == "گیی"
			h.Perfect = !h.Passive
		}
		end++
	}
	if h.Perfect && v.Form == morph.Perfective && end > i+1 && r.Fold(end-1) == "جا" {
		h.Passive, h.Perfect = true, false
	}
	return end
}

// Excepted tells whether with the word at token i a verb reports nothing.
func (r *Reader) Excepted(i int, c *rules.Cue) bool {
	return r.ID(i) != 0 && slices.Contains(r.Cues.except[c], r.ID(i))
}

// maxNeither is how many words stand at most between نہ and the verb that it negates.
const maxNeither = 16

// neither tells whether a verb cue is denied by a نہ before its object or its subject: نہ تو تصدیق کی
// اور نہ ہی اس سے انکار کیا, اور نہ ہی حکام نے اس کی تصدیق کی.
func (r *Reader) neither(start int, s text.Span) bool {
	subject := false
	for k := start - 1; k >= s.Start && k >= start-maxNeither; k-- {
		switch f := r.Fold(k); {
		case f == "نہ":
			return r.Fold(k+1) == "تو" || r.Fold(k+1) == "ہی"
		case f == "نے" && !subject:
			subject = true
		case f == "نے" || f == "کہ" || r.Is(k, lexicon.Conjunction|lexicon.Auxiliary) || r.Kind(k) != text.Word:
			return false
		}
	}
	return false
}

// nounApart finds, to the left of a verb, the noun of a cue whose last word stands
// before the verb at token k: (حملے کی) ذمہ داری (طالبان نے) قبول (کی). It gives the
// token behind the noun, or -1.
func (r *Reader) nounApart(k int, c cueVerb, s text.Span) int {
	n := len(c.noun)
	if !c.cue.Split || n < 2 || r.ID(k) != c.noun[n-1] {
		return -1
	}
	for j := k - 1; j > s.Start && j > k-14; j-- {
		if r.Follows(j-n+2, c.noun[:n-1], s) {
			if r.Fold(j+1) == "میں" {
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
func (r *Reader) supposed(h *Hit, s text.Span) bool {
	if f := r.Fold(h.Last()); f != "ہو" && !strings.HasPrefix(f, "ہوت") && f != "ہوگا" && f != "ہوگی" && !r.Future(h.Last()) {
		return false
	}
	for k := h.Start - 1; k > s.Start && k > h.Start-maxSupposed; k-- {
		if f := r.Fold(k - 1); (f == "پہلی" || f == "پہلا") && (r.In(k, lexicon.Times) || r.Fold(k) == "موقع") {
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
