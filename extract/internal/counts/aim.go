package counts

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// aim is whom or what something was aimed at: Y پر حملہ, Y کو نشانہ بنایا, Y کے قریب
// دھماکہ.
func (r *reader) aim(h *happening, s text.Span) Ref {
	if natural(h.event) || h.background || h.event == "unrest" && !h.attack || r.is(h.End, lexicon.Genitive) && r.fold(h.End+1) == "الزام" {
		return none // پاکستان پر حملے کا الزام
	}
	for i := h.Start - 1; i > s.Start && i > h.Start-maxReach-5; i-- {
		switch f := r.fold(i); {
		case f == "پر" && !(r.verb(i-1) && strings.HasSuffix(r.fold(i-1), "نے")) && !r.is(i-1, lexicon.NotTarget|lexicon.PersonPronoun|lexicon.Pronoun) && !r.is(i+1, lexicon.Settled),
			f == "خلاف" && r.is(i-1, lexicon.Genitive) && h.event != "unrest" && !r.is(i-2, lexicon.NotTarget) && !r.doc.Has(i+1, h.Start, "دوران"):
			if f == "خلاف" {
				i--
			}
			return r.phrase(i, s)
		case h.event == "bombing" && r.is(i, lexicon.Nearness) && r.is(i-1, lexicon.Genitive) && !r.is(i-2, lexicon.NotTarget):
			if r.ending(i-1, names.Place) == nil {
				return r.phrase(i-1, s)
			}
		case f == "کو" && i == h.Start-1 && r.fold(h.End) == "میں" && r.kind(i-1) == text.Word && !r.is(i-1, lexicon.TimeWord|lexicon.PersonPronoun|lexicon.Pronoun) && !r.endsPeople(i):
			return r.phrase(i, s) // عمارت کو فضائی حملے میں (تباہ کر دیا)
		case f == "میں" && i == h.Start-1 && h.event == "bombing" && r.is(i-1, lexicon.NotPeople) && !r.is(i-1, lexicon.PlaceFirst|lexicon.PlaceLast):
			return r.phrase(i, s) // مسافر ٹرین میں دھماکے سے
		case r.gathered(i, h):
			if f == "دوران" {
				i--
			}
			return r.phrase(i, s)
		case f == "پر" && h.event != "unrest" && r.is(i-1, lexicon.PersonPronoun|lexicon.Pronoun|lexicon.Demonstrative):
			return r.referent(i-1, h, s)
		case f == "کہ" || r.kind(i) == text.Stop || r.is(i, lexicon.Auxiliary) && !r.is(i, lexicon.Relative) && !r.is(i+1, lexicon.Relative):
			i = s.Start
		}
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

// maxAside is how many words before or behind a happening the words may stand that tell of its mark.
const maxAside = 60

// marked is what the sentence of a happening says to be its mark: Y کو نشانہ بنایا, جن کا ہدف Y تھا.
func (r *reader) marked(h *happening, s text.Span) Ref {
	for i := max(s.Start+1, h.Start-maxAside); i+1 < min(s.End, h.End+maxAside); i++ {
		if r.fold(i) != "نشانہ" && r.fold(i) != "ہدف" || r.repeated(i+1) {
			continue
		}
		if r.is(i-1, lexicon.Genitive) && i > h.Start {
			if t := r.markBehind(i+1, s); !t.None() {
				return t
			}
		}
		for k := i - 1; k > s.Start && k > i-maxReach && r.fold(k) != "کہ" && r.kind(k) == text.Word; k-- {
			if r.fold(k) == "کو" {
				return r.phrase(k, s)
			}
			if r.is(k, lexicon.Dative) {
				return r.referent(k, h, s)
			}
		}
	}
	return none
}

// markBehind is what stands between token i and the form of ہونا with which its clause ends: (ہدف) ایک سرکاری عمارت
// (تھی).
func (r *reader) markBehind(i int, s text.Span) Ref {
	if r.verb(i) || r.is(i+1, lexicon.Relative) {
		if !r.is(i+1, lexicon.Relative) {
			return none // حملوں کا نشانہ بنے ہیں
		}
		i += 2 // نشانہ بننے والے (پاکستانی شہری ہیں)
	}
	for k := i; k < min(s.End, i+maxReach) && r.kind(k) <= text.Number; k++ {
		switch {
		case k > i && r.is(k, lexicon.Auxiliary) && (strings.HasPrefix(r.fold(k), "تھ") || r.fold(k) == "ہے" || r.fold(k) == "ہیں"):
			if r.fold(k-1) == "لوگ" || r.nominal(k-1) || r.attackable(k-1) || r.names.At(k-1) != nil {
				return r.phrase(k, text.Span{Start: i, End: s.End})
			}
			return none
		case r.is(k, lexicon.Postposition|lexicon.Auxiliary|lexicon.ClauseStart|lexicon.Negation) && !r.is(k, lexicon.Genitive), r.verb(k), r.fold(k) == "کہ":
			return none
		}
	}
	return none
}

// survivor is the person whom an attack left unharmed: وزیر اعظم X قاتلانہ حملے میں محفوظ رہے.
func (r *reader) survivor(h *happening, s text.Span) Ref {
	if f := r.fold(h.End + 1); !h.attack || r.fold(h.End) != "میں" || f != "محفوظ" && f != "بال" {
		return none
	}
	for i := h.Start - 1; i >= s.Start && r.kind(i) == text.Word && !r.is(i, lexicon.Auxiliary|lexicon.ClauseStart|lexicon.Postposition); i-- {
		if m := r.names.At(i); m != nil && r.names.Is(m.Entity, names.Person) && !r.is(m.End, lexicon.Postposition) {
			return Ref{m.Span, m.Entity}
		}
	}
	return none
}

// aimBehind is what something was aimed at where that stands behind it: دھماکہ ایک قافلے
// کے قریب ہوا, حملہ چوکی پر ہوا.
func (r *reader) aimBehind(h *happening, s text.Span) Ref {
	for i := h.End; h.attack && i < min(s.End, h.End+maxReach); i++ {
		if r.kind(i) != text.Word || r.is(i, lexicon.Auxiliary|lexicon.ClauseStart) || r.is(i, lexicon.CaseMarker) && r.fold(i) != "پر" || r.fold(i) == "بعد" {
			break
		}
		end := i
		if r.is(i, lexicon.Nearness) && h.event == "bombing" && r.is(i-1, lexicon.Genitive) && !r.is(i-2, lexicon.NotTarget) {
			end = i - 1
		} else if r.fold(i) != "پر" || !strings.HasPrefix(r.fold(i+1), "ہو") && !strings.HasPrefix(r.fold(i+1), "کی") || r.is(i-1, lexicon.NotTarget|lexicon.PersonPronoun|lexicon.Pronoun) {
			continue
		}
		if end <= h.End || r.ending(end, names.Place) != nil {
			break
		}
		return r.phrase(end, text.Span{Start: h.End, End: s.End})
	}
	return none
}

// of parts the phrase of a target from who aimed at it: (حزب اللہ کے) شمالی اسرائیل پر
// حملے. The genitive belongs to the attack where a place stands behind somebody who
// attacks.
func (r *reader) of(target Ref) (by, rest Ref) {
	for i := target.Start + 1; i < target.End-1; i++ {
		if r.fold(i) == "کا" && r.fold(target.End) == "پر" {
			by, rest = r.before(target, i) // باغیوں کا (فوجی قافلے پر حملہ): before پر, its own would be کے
			if !r.actor(i - 1) {
				by = none
			}
			return by, rest
		}
		if !r.is(i, lexicon.Genitive) || !r.actor(i-1) {
			continue
		}
		k := i + 1
		for r.is(k, lexicon.Direction) {
			k++
		}
		m := r.names.At(k)
		if m == nil || !r.names.Is(m.Entity, names.Place) {
			continue
		}
		owner := r.names.At(i - 1)
		if m, people := r.roleBefore(i); people && r.lex.Rules.Roles[m.Index].Role == "civilian" {
			continue // شیعہ مسلمانوں کی جوادیہ مسجد
		}
		if owner != nil && r.names.Is(owner.Entity, names.Place) && !r.names.Entities[m.Entity].Country && !r.abroad(owner, m) {
			continue // پاکستان کے شہر پشاور
		}
		return r.before(target, i)
	}
	return none, target
}

// before parts the phrase of a target at the genitive at token i.
func (r *reader) before(target Ref, i int) (by, rest Ref) {
	by = Ref{text.Span{Start: target.Start, End: i}, -1}
	if owner := r.names.At(i - 1); owner != nil {
		by.Entity = owner.Entity
	}
	return by, Ref{text.Span{Start: i + 1, End: target.End}, target.Entity}
}

// abroad tells whether the second of two places lies in another country than the first,
// behind whose genitive it stands: (اسرائیل کے) دمشق.
func (r *reader) abroad(a, b *names.Mention) bool {
	p, ok := r.matches.Longest(b.Start, lexicon.Place)
	if !ok || p.End != b.End || b.Start != a.End+1 || !r.names.Entities[a.Entity].Country {
		return false
	}
	land := r.country(r.lex.Rules.Places[p.Index].In)
	return land != "" && land != r.names.Entities[a.Entity].Name
}

// country is the country in which a listed place lies or that it is, or empty.
func (r *reader) country(place string) string {
	for range maxEnclosing {
		p := r.finder.places[place]
		switch {
		case p == nil:
			return ""
		case p.Category == "country":
			return place
		}
		place = p.In
	}
	return ""
}

// maxEnclosing is how many places at most enclose one another: a town, its district,
// its province and its country.
const maxEnclosing = 5

// border tells whether a target is but a line along which something happened: لائن آف کنٹرول پر
// فائرنگ.
func (r *reader) border(target Ref) bool {
	if target.Entity < 0 {
		return false
	}
	name := text.Fold(r.names.Entities[target.Entity].Name)
	return strings.HasSuffix(name, "کنٹرول") || strings.HasSuffix(name, "باونڈری") || name == "ایل او سی"
}
