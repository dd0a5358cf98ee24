package counts

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// Targets that stand otherwise than as a noun before پر: where people had come together, and a
// pronoun for those of whom the sentence spoke before.

// maxGathered is how many words lie at most between a gathering and what happened at it.
const maxGathered = 7

// gathered tells whether token i puts an attack into a gathering or a building for many: شادی کی
// تقریب میں (پیر کو ہونے والے) دھماکے, اجلاس کے دوران حملہ.
func (r *reader) gathered(i int, h *happening) bool {
	at := i - 1
	if r.fold(i) == "دوران" && r.is(i-1, lexicon.Genitive) {
		at--
	} else if r.fold(i) != "میں" {
		return false
	}
	if !r.in(at, lexicon.Gathering) || !h.attack && !violent(h.event) || h.Start-i > maxGathered {
		return false
	}
	for k := i + 1; k < h.Start; k++ {
		if !r.plain(k) && !r.is(k, lexicon.TimeWord|lexicon.Relative) && !(r.fold(k) == "کو" && r.is(k-1, lexicon.TimeWord)) && !(r.kind(k) <= text.Number && r.finder.numbers.Known(r.fold(k))) {
			return false
		}
		if r.is(k, lexicon.NotPeople) && !r.is(k, lexicon.WarMachine) {
			return false
		}
	}
	return true
}

// maxReferent is how many words lie at most between a pronoun and the clause before it, in whose
// subject it stands.
const maxReferent = 30

// referent is whom the pronoun at token i means that something was aimed at: (اہلکار گشت پر تھے کہ)
// ان پر فائرنگ کی گئی, (تین کارکن) جن پر حملہ ہوا.
func (r *reader) referent(i int, h *happening, s text.Span) Ref {
	switch r.fold(i) {
	case "جن":
		k := i - 1
		for k > s.Start && (r.is(k, lexicon.Auxiliary) || r.fold(k) == "،") {
			k--
		}
		if r.attackable(k) {
			return r.phrase(k+1, s)
		}
		return none
	case "ان", "اسے", "انہیں":
	case "اس":
		if i+2 != h.Start {
			return none // اس پر پولیس نے فائرنگ کی: whereupon
		}
	default:
		return none
	}
	end := i
	for end > s.Start && i-end < maxReferent && !r.ended(end) {
		end--
	}
	if !r.ended(end) {
		return none
	}
	start := end - 1
	for start > s.Start && end-start < maxReferent && r.fold(start-1) != "کہ" && r.kind(start-1) <= text.Number && !r.is(start-1, lexicon.ClauseStart) && !(r.fold(start-2) == "کے" && r.fold(start-1) == "مطابق") {
		start--
	}
	return r.subject(text.Span{Start: start, End: end})
}

// ended tells whether token i joins a clause to the one before it, which ends with a verb: جا رہے
// تھے (کہ), (تو), (اور).
func (r *reader) ended(i int) bool {
	switch r.fold(i) {
	case "کہ", "تو", "اور", "جب", "،":
		return r.is(i-1, lexicon.Auxiliary) || r.verb(i-1)
	}
	return false
}

// subject is the people or the vehicle with which a clause begins, without a postposition.
func (r *reader) subject(s text.Span) Ref {
	for i := s.Start; i < s.End; i++ {
		if m := r.names.At(i); m != nil && m.End > i+1 {
			i = m.End - 2
			continue
		}
		switch {
		case !r.attackable(i) || r.attackable(i+1) || r.named(i+1):
		case r.fold(i+1) == "نے":
			return none // who did something is not sure to be whom something befell
		case !r.is(i+1, lexicon.Postposition|lexicon.Conjunction):
			return r.phrase(i+1, s)
		}
	}
	return none
}

// attackable tells whether the word at token i can be somebody or something that is attacked: people, a force,
// somebody named, or what travels.
func (r *reader) attackable(i int) bool {
	if m := r.names.At(i); m != nil {
		return r.names.Is(m.Entity, names.Person) && m.End == i+1
	}
	if r.endsPeople(i+1) || r.in(i, lexicon.Convoy) || r.in(i, lexicon.Force) {
		return true
	}
	owned := r.is(i-1, lexicon.Genitive) || r.is(i-2, lexicon.Genitive) || r.is(i-3, lexicon.Genitive)
	return r.is(i, lexicon.NotPeople) && (owned || r.fold(i-1) == "ایک") && !r.is(i, lexicon.PlaceFirst|lexicon.PlaceLast)
}

// named tells whether token i lies in somebody's name.
func (r *reader) named(i int) bool {
	m := r.names.At(i)
	return m != nil && r.names.Is(m.Entity, names.Person)
}

// passing is the vehicle or the patrol of which the sentence of a bomb says that it passed by: (دھماکہ ہوا جب)
// پولیس کی ایک گاڑی وہاں سے گزر رہی تھی.
func (r *reader) passing(h *happening, s text.Span) Ref {
	if h.event != "bombing" && h.event != "suicide_attack" {
		return none
	}
	for i := max(s.Start, h.Start-maxAside); i+1 < min(s.End, h.End+maxAside); i++ {
		if r.fold(i) != "گزر" && r.fold(i) != "جا" && r.fold(i) != "ا" && r.fold(i) != "آ" || !strings.HasPrefix(r.fold(i+1), "رہ") {
			continue
		}
		start := i
		for start > s.Start && i-start < maxReferent && r.fold(start-1) != "کہ" && r.fold(start-1) != "جب" && r.fold(start-1) != "مطابق" && r.kind(start-1) <= text.Mark && !r.is(start-1, lexicon.ClauseStart|lexicon.Auxiliary) {
			start--
		}
		if t := r.subject(text.Span{Start: start, End: i}); !t.None() && (r.in(t.End-1, lexicon.Convoy) || r.is(t.End-1, lexicon.NotPeople)) {
			return t
		}
	}
	return none
}

// brokeInto is what those who killed the people of a count had broken into, as its clause tells: سکول میں گھس کر 20
// بچوں کو.
func (r *reader) brokeInto(c *Count) Ref {
	s := r.doc.SentenceAt(c.Span.Start)
	for i := c.Span.Start - 1; i > s.Start && c.Span.Start-i < maxReferent && !r.is(i, lexicon.ClauseStart) && r.fold(i) != "کہ"; i-- {
		if r.fold(i) == "گھس" && r.fold(i-1) == "میں" && !r.is(i-2, lexicon.PersonPronoun|lexicon.Pronoun|lexicon.NotTarget) {
			t := r.phrase(i-1, s)
			for k := t.Start + 1; k < t.End-1; k++ {
				if r.is(k, lexicon.Genitive) && r.endsPeople(k) {
					t.Start = k + 1 // مسلح افراد کے (ایک کیمپ) میں گھس کر
				}
			}
			return t
		}
	}
	return none
}
