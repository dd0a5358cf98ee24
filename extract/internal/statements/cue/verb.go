package cue

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/text"
	"bayan/rules"
)

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

// CalledFalse tells whether what something is called, which ends with token i, says that it is not true: ’بے بنیاد‘.
func (r *Reader) CalledFalse(i int) bool {
	if r.Kind(i) == text.Mark {
		i--
	}
	return r.In(i, lexicon.Falsehood)
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

// heardIn is the end of the words behind the participle at token i by which somebody was heard
// or seen saying something: کہتے (ہوئے سنا) جا سکتا ہے, or i if they are no such words.
func (r *Reader) heardIn(i int) int {
	k := i + 1
	if r.Fold(k) == "ہویے" {
		k++
	}
	if !r.In(k, lexicon.Perception) {
		return i
	}
	if (r.Fold(k+1) == "و" || r.Fold(k+1) == "اور") && r.In(k+2, lexicon.Perception) {
		k += 2 // دیکھا و سنا
	}
	if f := r.Fold(k + 1); strings.HasPrefix(f, "ہوگ") || f == "ہو" && strings.HasPrefix(r.Fold(k+2), "گ") {
		return i // آپ نے ڈاکٹر کو یہ کہتے سنا ہوگا
	}
	return k + 1
}
