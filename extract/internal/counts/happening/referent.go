package happening

import (
	"strings"

	"bayan/extract/internal/counts/found"
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
func (r *Reader) gathered(i int, h *found.Happening) bool {
	at := i - 1
	if r.Fold(i) == "دوران" && r.Is(i-1, lexicon.Genitive) {
		at--
	} else if r.Fold(i) != "میں" {
		return false
	}
	if !r.In(at, lexicon.Gathering) || !h.Attack && !found.Violent(h.Event) || h.Start-i > maxGathered {
		return false
	}
	for k := i + 1; k < h.Start; k++ {
		if !r.PlainWord(k) && !r.Is(k, lexicon.TimeWord|lexicon.Relative) && !(r.Fold(k) == "کو" && r.Is(k-1, lexicon.TimeWord)) &&
			!(r.Kind(k) <= text.Number && r.Numeral(k)) {
			return false
		}
		if r.Is(k, lexicon.NotPeople) && !r.Is(k, lexicon.WarMachine) {
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
func (r *Reader) referent(i int, h *found.Happening, s text.Span) found.Ref {
	switch r.Fold(i) {
	case "جن":
		k := i - 1
		for k > s.Start && (r.Is(k, lexicon.Auxiliary) || r.Fold(k) == "،") {
			k--
		}
		if r.attackable(k) {
			return r.PhraseBefore(k+1, s)
		}
		return found.None
	case "ان", "اسے", "انہیں":
	case "اس":
		if i+2 != h.Start {
			return found.None // اس پر پولیس نے فائرنگ کی: whereupon
		}
	default:
		return found.None
	}
	end := i
	for end > s.Start && i-end < maxReferent && !r.ended(end) {
		end--
	}
	if !r.ended(end) {
		return found.None
	}
	start := end - 1
	for start > s.Start && end-start < maxReferent && r.Fold(start-1) != "کہ" && r.Kind(start-1) <= text.Number &&
		!r.Is(start-1, lexicon.ClauseStart) && !(r.Fold(start-2) == "کے" && r.Fold(start-1) == "مطابق") {
		start--
	}
	return r.subject(text.Span{Start: start, End: end})
}

// ended tells whether token i joins a clause to the one before it, which ends with a verb: جا رہے
// تھے (کہ), (تو), (اور).
func (r *Reader) ended(i int) bool {
	switch r.Fold(i) {
	case "کہ", "تو", "اور", "جب", "،":
		return r.Is(i-1, lexicon.Auxiliary) || r.Verb(i-1)
	}
	return false
}

// subject is the people or the vehicle with which a clause begins, without a postposition.
func (r *Reader) subject(s text.Span) found.Ref {
	for i := s.Start; i < s.End; i++ {
		if m := r.Names.At(i); m != nil && m.End > i+1 {
			i = m.End - 2
			continue
		}
		switch {
		case !r.attackable(i) || r.attackable(i+1) || r.named(i+1):
		case r.Fold(i+1) == "نے":
			return found.None // who did something is not sure to be whom something befell
		case !r.Is(i+1, lexicon.Postposition|lexicon.Conjunction):
			return r.PhraseBefore(i+1, s)
		}
	}
	return found.None
}

// attackable tells whether the word at token i can be somebody or something that is attacked: people, a force,
// somebody named, or what travels.
func (r *Reader) attackable(i int) bool {
	if m := r.Names.At(i); m != nil {
		return r.Names.Is(m.Entity, names.Person) && m.End == i+1
	}
	if r.EndsPeople(i+1) || r.In(i, lexicon.Convoy) || r.In(i, lexicon.Force) {
		return true
	}
	owned := r.Is(i-1, lexicon.Genitive) || r.Is(i-2, lexicon.Genitive) || r.Is(i-3, lexicon.Genitive)
	return r.Is(i, lexicon.NotPeople) && (owned || r.Fold(i-1) == "ایک") && !r.Is(i, lexicon.PlaceFirst|lexicon.PlaceLast)
}

// named tells whether token i lies in somebody's name.
func (r *Reader) named(i int) bool {
	m := r.Names.At(i)
	return m != nil && r.Names.Is(m.Entity, names.Person)
}

// passing is the vehicle or the patrol of which the sentence of a bomb says that it passed by: (دھماکہ ہوا جب)
// پولیس کی ایک گاڑی وہاں سے گزر رہی تھی.
func (r *Reader) passing(h *found.Happening, s text.Span) found.Ref {
	if h.Event != "bombing" && h.Event != "suicide_attack" {
		return found.None
	}
	for i := max(s.Start, h.Start-maxAside); i+1 < min(s.End, h.End+maxAside); i++ {
		if r.Fold(i) != "گزر" && r.Fold(i) != "جا" && r.Fold(i) != "ا" && r.Fold(i) != "آ" ||
			!strings.HasPrefix(r.Fold(i+1), "رہ") {
			continue
		}
		start := i
		for start > s.Start && i-start < maxReferent && r.Fold(start-1) != "کہ" && r.Fold(start-1) != "جب" &&
			r.Fold(start-1) != "مطابق" && r.Kind(start-1) <= text.Mark && !r.Is(start-1, lexicon.ClauseStart|lexicon.Auxiliary) {
			start--
		}
		if t := r.subject(text.Span{Start: start, End: i}); !t.None() &&
			(r.In(t.End-1, lexicon.Convoy) || r.Is(t.End-1, lexicon.NotPeople)) {
			return t
		}
	}
	return found.None
}
