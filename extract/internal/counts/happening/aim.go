package happening

import (
	"strings"

	"bayan/extract/internal/counts/found"
	"bayan/extract/internal/counts/phrase"
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// aim is whom or what something was aimed at: Y پر حملہ, Y کو نشانہ بنایا, Y کے قریب
// دھماکہ.
func (r *Reader) aim(h *found.Happening, s text.Span) found.Ref {
	if found.Natural(h.Event) || h.Background || h.Event == "unrest" && !h.Attack ||
		r.Is(h.End, lexicon.Genitive) && r.Fold(h.End+1) == "الزام" {
		return found.None // پاکستان پر حملے کا الزام
	}
	if t, told := r.aimBefore(h, s); told {
		return t
	}
	if t := r.survivor(h, s); !t.None() {
		return t
	}
	if t := r.aimBehind(h, s); !t.None() {
		return t
	}
	if t := r.passing(h, s); !t.None() {
		return t
	}
	return r.marked(h, s)
}

// aimBefore is what something was aimed at where the words before it tell that.
func (r *Reader) aimBefore(h *found.Happening, s text.Span) (target found.Ref, told bool) {
	for i := h.Start - 1; i > s.Start && i > h.Start-phrase.MaxReach-5; i-- {
		switch f := r.Fold(i); {
		case f == "پر" && !(r.Verb(i-1) && strings.HasSuffix(r.Fold(i-1), "نے")) &&
			!r.Is(i-1, lexicon.NotTarget|lexicon.PersonPronoun|lexicon.Pronoun) && !r.Is(i+1, lexicon.Settled):
			return r.PhraseBefore(i, s), true
		case f == "خلاف" && r.Is(i-1, lexicon.Genitive) && h.Event != "unrest" && !r.Is(i-2, lexicon.NotTarget) &&
			!r.Doc.Has(i+1, h.Start, "دوران"):
			return r.PhraseBefore(i-1, s), true
		case h.Event == "bombing" && r.Is(i, lexicon.Nearness) && r.Is(i-1, lexicon.Genitive) && !r.Is(i-2, lexicon.NotTarget):
			if r.NameEndingAt(i-1, names.Place) == nil {
				return r.PhraseBefore(i-1, s), true
			}
		case f == "کو" && i == h.Start-1 && r.Fold(h.End) == "میں" && r.Kind(i-1) == text.Word &&
			!r.Is(i-1, lexicon.TimeWord|lexicon.PersonPronoun|lexicon.Pronoun) && !r.EndsPeople(i):
			return r.PhraseBefore(i, s), true // عمارت کو فضائی حملے میں (تباہ کر دیا)
		case f == "میں" && i == h.Start-1 && h.Event == "bombing" && r.Is(i-1, lexicon.NotPeople) &&
			!r.Is(i-1, lexicon.PlaceFirst|lexicon.PlaceLast):
			return r.PhraseBefore(i, s), true // مسافر ٹرین میں دھماکے سے
		case r.gathered(i, h):
			if f == "دوران" {
				i--
			}
			return r.PhraseBefore(i, s), true
		case f == "پر" && h.Event != "unrest" && r.Is(i-1, lexicon.PersonPronoun|lexicon.Pronoun|lexicon.Demonstrative):
			return r.referent(i-1, h, s), true
		case f == "کہ" || r.Kind(i) == text.Stop ||
			r.Is(i, lexicon.Auxiliary) && !r.Is(i, lexicon.Relative) && !r.Is(i+1, lexicon.Relative):
			return found.None, false
		}
	}
	return found.None, false
}

// maxAside is how many words before or behind a happening the words may stand that tell of its mark.
const maxAside = 60

// marked is what the sentence of a happening says to be its mark: Y کو نشانہ بنایا, جن کا ہدف Y تھا.
func (r *Reader) marked(h *found.Happening, s text.Span) found.Ref {
	for i := max(s.Start+1, h.Start-maxAside); i+1 < min(s.End, h.End+maxAside); i++ {
		if r.Fold(i) != "نشانہ" && r.Fold(i) != "ہدف" || r.OfHabit(i+1) {
			continue
		}
		if r.Is(i-1, lexicon.Genitive) && i > h.Start {
			if t := r.markBehind(i+1, s); !t.None() {
				return t
			}
		}
		for k := i - 1; k > s.Start && k > i-phrase.MaxReach && r.Fold(k) != "کہ" && r.Kind(k) == text.Word; k-- {
			if r.Fold(k) == "کو" {
				return r.PhraseBefore(k, s)
			}
			if r.Is(k, lexicon.Dative) {
				return r.referent(k, h, s)
			}
		}
	}
	return found.None
}

// markBehind is what stands between token i and the form of ہونا with which its clause ends: (ہدف) ایک سرکاری عمارت
// (تھی).
func (r *Reader) markBehind(i int, s text.Span) found.Ref {
	if r.Verb(i) || r.Is(i+1, lexicon.Relative) {
		if !r.Is(i+1, lexicon.Relative) {
			return found.None // حملوں کا نشانہ بنے ہیں
		}
		i += 2 // نشانہ بننے والے (پاکستانی شہری ہیں)
	}
	for k := i; k < min(s.End, i+phrase.MaxReach) && r.Kind(k) <= text.Number; k++ {
		switch {
		case k > i && r.Is(k, lexicon.Auxiliary) && (strings.HasPrefix(r.Fold(k), "تھ") || r.Fold(k) == "ہے" || r.Fold(k) == "ہیں"):
			if r.Fold(k-1) == "لوگ" || r.Nominal(k-1) || r.attackable(k-1) || r.Names.At(k-1) != nil {
				return r.PhraseBefore(k, text.Span{Start: i, End: s.End})
			}
			return found.None
		case r.Is(k, lexicon.Postposition|lexicon.Auxiliary|lexicon.ClauseStart|lexicon.Negation) &&
			!r.Is(k, lexicon.Genitive), r.Verb(k), r.Fold(k) == "کہ":
			return found.None
		}
	}
	return found.None
}

// survivor is the person whom an attack left unharmed: وزیر اعظم X قاتلانہ حملے میں محفوظ رہے.
func (r *Reader) survivor(h *found.Happening, s text.Span) found.Ref {
	if f := r.Fold(h.End + 1); !h.Attack || r.Fold(h.End) != "میں" || f != "محفوظ" && f != "بال" {
		return found.None
	}
	for i := h.Start - 1; i >= s.Start && r.Kind(i) == text.Word &&
		!r.Is(i, lexicon.Auxiliary|lexicon.ClauseStart|lexicon.Postposition); i-- {
		if m := r.Names.At(i); m != nil && r.Names.Is(m.Entity, names.Person) && !r.Is(m.End, lexicon.Postposition) {
			return found.Ref{Span: m.Span, Entity: m.Entity}
		}
	}
	return found.None
}

// aimBehind is what something was aimed at where that stands behind it: دھماکہ ایک قافلے
// کے قریب ہوا, حملہ چوکی پر ہوا.
func (r *Reader) aimBehind(h *found.Happening, s text.Span) found.Ref {
	for i := h.End; h.Attack && i < min(s.End, h.End+phrase.MaxReach); i++ {
		if r.Kind(i) != text.Word || r.Is(i, lexicon.Auxiliary|lexicon.ClauseStart) ||
			r.Is(i, lexicon.CaseMarker) && r.Fold(i) != "پر" || r.Fold(i) == "بعد" {
			break
		}
		end := i
		if r.Is(i, lexicon.Nearness) && h.Event == "bombing" && r.Is(i-1, lexicon.Genitive) && !r.Is(i-2, lexicon.NotTarget) {
			end = i - 1
		} else if r.Fold(i) != "پر" || !strings.HasPrefix(r.Fold(i+1), "ہو") && !strings.HasPrefix(r.Fold(i+1), "کی") ||
			r.Is(i-1, lexicon.NotTarget|lexicon.PersonPronoun|lexicon.Pronoun) {
			continue
		}
		if end <= h.End || r.NameEndingAt(end, names.Place) != nil {
			break
		}
		return r.PhraseBefore(end, text.Span{Start: h.End, End: s.End})
	}
	return found.None
}

// splitTarget parts the phrase of a target from who aimed at it: (حزب اللہ کے) شمالی اسرائیل پر
// حملے. The genitive belongs to the attack where a place stands behind somebody who
// attacks.
func (r *Reader) splitTarget(target found.Ref) (by, rest found.Ref) {
	for i := target.Start + 1; i < target.End-1; i++ {
		if r.Fold(i) == "کا" && r.Fold(target.End) == "پر" {
			by, rest = r.splitAt(target, i) // باغیوں کا (فوجی قافلے پر حملہ): before پر, its own would be کے
			if !r.MayAct(i - 1) {
				by = found.None
			}
			return by, rest
		}
		if !r.Is(i, lexicon.Genitive) || !r.MayAct(i-1) {
			continue
		}
		k := i + 1
		for r.Is(k, lexicon.Direction) {
			k++
		}
		m := r.Names.At(k)
		if m == nil || !r.Names.Is(m.Entity, names.Place) {
			continue
		}
		owner := r.Names.At(i - 1)
		if m, people := r.RoleBefore(i); people && r.RoleOf(m) == "civilian" {
			continue // شیعہ مسلمانوں کی جوادیہ مسجد
		}
		if owner != nil && r.Names.Is(owner.Entity, names.Place) && !r.IsCountry(m.Entity) && !r.Abroad(owner, m) {
			continue // پاکستان کے شہر پشاور
		}
		return r.splitAt(target, i)
	}
	return found.None, target
}

// splitAt parts the phrase of a target at the genitive at token i.
func (r *Reader) splitAt(target found.Ref, i int) (by, rest found.Ref) {
	by = found.Ref{Span: text.Span{Start: target.Start, End: i}, Entity: -1}
	if owner := r.Names.At(i - 1); owner != nil {
		by.Entity = owner.Entity
	}
	return by, found.Ref{Span: text.Span{Start: i + 1, End: target.End}, Entity: target.Entity}
}
