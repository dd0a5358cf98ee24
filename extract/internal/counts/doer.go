package counts

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// doer is who did what happened, as its own clause tells: an adjective or a
// genitive before it (اسرائیلی حملے, طالبان کے حملے), X کی جانب سے, X نے, or whom
// somebody clashed with (X سے جھڑپ).
func (r *reader) doer(h *happening, s text.Span) Ref {
	if h.background || h.agent || natural(h.event) {
		return none
	}
	if d := r.adjective(h); !d.None() {
		return d
	}
	if r.is(h.End, lexicon.Genitive) && r.in(h.End+1, lexicon.Inquiry) {
		return none // پولیس کی جانب سے اس واقعے کی تفتیش
	}
	for i := h.Start + 1; i < h.End; i++ {
		if r.is(i, lexicon.Genitive) && r.is(i-1, lexicon.WarMachine) {
			return r.phrase(i, s) // سرکاری ہیلی کاپٹروں کے حملوں
		}
	}
	if d := r.inNominative(h, s); !d.None() {
		return d
	}
	if d := r.involved(h, s); !d.None() {
		return d
	}
	return r.doerBefore(h, s)
}

// doerBefore is who did what happened by the words before it.
func (r *reader) doerBefore(h *happening, s text.Span) Ref {
	at := h.Start
	if r.is(at-1, lexicon.Genitive) && r.is(at-2, lexicon.WarMachine|lexicon.NotPeople) && r.is(at-3, lexicon.Genitive) {
		at -= 2 // حزب اللہ کے (راکٹ کے) حملے
	}
	if at-1 == s.Start && r.gunfire(h) && r.is(s.Start, lexicon.GroupNoun) && r.names.At(s.Start) == nil {
		return r.phrase(at, s) // پولیس (فائرنگ میں), first in the sentence
	}
	for i := at - 1; i > s.Start && i > h.Start-3*maxReach; i-- {
		switch {
		case r.is(i, lexicon.Genitive) && r.adjectives(i+1, at):
			if r.actor(i-1) && !h.suffered() {
				return r.phrase(i, s)
			}
		case r.is(i, lexicon.Genitive) && r.doneBy(i, at, h):
			return r.phrase(i, s)
		case i == at-1 && r.gunfire(h) && r.is(i, lexicon.GroupNoun) && r.names.At(i) == nil && !r.is(i-1, lexicon.Conjunction):
			return r.phrase(at, s)
		case r.bySide(i):
			if r.fold(i+1) == "جاری" {
				return none // حکام کی جانب سے جاری بیان
			}
			return r.phrase(i-2, s)
		case r.clashedWith(i, at, h):
			if r.fold(i) == "ساتھ" {
				i--
			}
			if r.actor(i - 1) {
				return r.phrase(i, s)
			}
		case r.fold(i) == "جس" || r.fold(i) == "جن":
			return none // مکینوں نے آوازیں سنیں جس کے بعد تین دھماکے ہوئے
		case r.fold(i) == "اور" && r.is(i-1, lexicon.Auxiliary) && !r.is(i-1, lexicon.Passive):
			return none // فورسز نے محاصرہ کر لیا اور جھڑپ شروع ہو گئی
		case r.fold(i) == "نے":
			return r.agent(i, h, s)
		case r.fold(i) == "کہ" || r.kind(i) == text.Stop || r.is(i, lexicon.ClauseStart):
			return none
		}
	}
	return none
}

// agent is who did what happened by the نے at token i, where it is what they did: (فوج) نے بمباری کی, but not ایمنسٹی نے …
// واقعات پر رپورٹ شائع کی, حکومت نے احتجاج کیا. Whoever made an attack need not be called by a noun for those who attack.
func (r *reader) agent(i int, h *happening, s text.Span) Ref {
	if h.event == "unrest" && !r.in(h.End-1, lexicon.Dispersal) || r.published(i+1, s) || !r.done(h) {
		return none
	}
	p := r.phrase(i, s)
	switch {
	case r.is(i-1, lexicon.PersonPronoun|lexicon.Pronoun):
		return r.ofThemselves(i-1, h)
	case r.onlySays(p) || !r.actor(i-1) && !r.committed(i, h):
		return none
	}
	return p
}

// committed tells whether the clause behind the نے at token i says in its own verb that somebody made an attack or
// fired: (بلوائیوں) نے بستی پر حملہ کر دیا, گولیاں چلائیں, but not نے حملے برداشت کیے, نے سر نکالا، گولیاں چلیں.
func (r *reader) committed(i int, h *happening) bool {
	if !h.attack && !violent(h.event) {
		return false
	}
	for k := i + 1; k < h.Start; k++ {
		if r.kind(k) > text.Mark || r.fold(k) == "،" || r.is(k, lexicon.ClauseStart) {
			return false
		}
	}
	f := r.fold(h.End)
	return r.verb(h.End-1) || f == "شروع" || strings.HasPrefix(f, "کر") || strings.HasPrefix(f, "کی") || strings.HasPrefix(f, "مار") || strings.HasPrefix(f, "چلا")
}

// maxThemselves is how many words of a statement before "they" are searched for somebody else whom it can mean.
const maxThemselves = 80

// ofThemselves is the body that says of itself, by the pronoun at token i, that it made an attack: وزارت دفاع کا دعویٰ ہے
// کہ (دو دن کے دوران) انھوں نے جوابی حملے کیے. A person may speak of others, and so may a body that names somebody before.
func (r *reader) ofThemselves(i int, h *happening) Ref {
	n := r.statementOf(text.Span{Start: i, End: h.End})
	if n < 0 || !h.attack {
		return none
	}
	for k := max(r.said[n].Content.Start, i-maxThemselves); k < i; k++ {
		if r.actor(k) {
			return none
		}
	}
	return r.bodyOf(r.said[n].Speaker)
}

// doneBy tells whether what happened from token at on is the doing of those before the genitive at token i, with where
// it is or since when it goes on between.
func (r *reader) doneBy(i, at int, h *happening) bool {
	// not خیبر ایجنسی کی وادی تیراہ
	group := (h.attack || violent(h.event)) && r.is(i-1, lexicon.GroupNoun) && r.ending(i, names.Place) == nil && r.placeAt(i+1) != nil
	if (h.attack && r.attackers(i-1) || group) && r.located(i+1, at) {
		return true
	}
	return !h.suffered() && h.event != "unrest" && r.actor(i-1) && r.ongoing(i+1, at)
}

// bySide tells whether a کی جانب سے or کی طرف سے ends with token i, so that the phrase of an agent ends two words
// before.
func (r *reader) bySide(i int) bool {
	return r.fold(i) == "سے" && r.is(i-1, lexicon.Side) && r.is(i-2, lexicon.Genitive)
}

// clashedWith tells whether the postposition at token i is that of whom somebody clashed with, in what begins at token
// at: (X) سے جھڑپ, (X) کے ساتھ سرحد پر جھڑپ.
func (r *reader) clashedWith(i, at int, h *happening) bool {
	if h.event != "clash" {
		return false
	}
	ahead := h.Start - i
	return r.fold(i) == "سے" && ahead < 4 || r.fold(i) == "ساتھ" && r.is(i-1, lexicon.Genitive) && (ahead < 5 || r.located(i+1, at))
}

// gunfire tells whether what happened is a firing before which its doer may stand without a
// genitive, and the clause does not only tell what came after it: پولیس (فائرنگ میں), not پولیس
// (فائرنگ کے بعد).
func (r *reader) gunfire(h *happening) bool {
	return h.Len() == 1 && r.fold(h.Start) == "فایرنگ" && r.fold(h.End+1) != "بعد"
}

// inNominative is who opens the sentence and attacks by habit, without نے: شدت پسند (حملے
// کرتے رہے ہیں), (حملوں میں ملوث).
func (r *reader) inNominative(h *happening, s text.Span) Ref {
	f := r.fold(h.End)
	if !h.attack || f != "کر" && !strings.HasPrefix(f, "کرت") && !(f == "میں" && r.fold(h.End+1) == "ملوث") {
		return none
	}
	from := h.Start
	for from > s.Start && r.fold(from-1) != "کہ" && !r.is(from-1, lexicon.ClauseStart) {
		from-- // بیان میں کہا گیا کہ (تنظیم کئی حملوں میں ملوث ہے)
	}
	for _, at := range [...]int{from, s.Start} {
		if by := r.opener(at, h.Start, s); !by.None() {
			return by
		}
	}
	i := h.Start - 1
	for i > s.Start && h.Start-i < maxReach && (r.plain(i) && !r.endsPeople(i+1) || r.finder.numbers.Known(r.fold(i)) && r.kind(i) <= text.Number) {
		i--
	}
	if r.attackers(i) && r.fold(i+1) != "تنظیم" && i+1 < h.Start {
		return r.phrase(i+1, s) // جہاں شدت پسند متعدد مہلک (حملے کر چکے ہیں)
	}
	return none
}

// involved is who is said behind what happened to have had a hand in it: حملے میں مبینہ طور پر (دولت اسلامیہ) ملوث تھی.
func (r *reader) involved(h *happening, s text.Span) Ref {
	if !h.attack || r.fold(h.End) != "میں" {
		return none
	}
	from := h.End + 1
	for i := from; i < min(s.End, h.End+maxReach) && r.kind(i) == text.Word; i++ {
		switch f := r.fold(i); {
		case f == "ملوث" && i > from && r.actor(i-1) && r.is(i+1, lexicon.Auxiliary):
			return r.phrase(i, text.Span{Start: from, End: s.End})
		case f == "پر" && r.fold(i-1) == "طور":
			from = i + 1
		case r.is(i, lexicon.Auxiliary|lexicon.ClauseStart|lexicon.Postposition) && !r.is(i, lexicon.Genitive):
			if f != "پر" {
				return none
			}
		}
	}
	return none
}

// opener is who a clause begins with, at token from and before token to, without a postposition.
func (r *reader) opener(from, to int, s text.Span) Ref {
	for i := from; i < to && r.kind(i) == text.Word && !r.is(i, lexicon.Postposition|lexicon.Auxiliary|lexicon.Conjunction); i++ {
		if m := r.names.At(i); m != nil && m.End > i+1 {
			continue
		}
		if r.actor(i) && !r.is(i+1, lexicon.Postposition|lexicon.Conjunction) && (i+1 == to || !r.actor(i+1)) {
			return r.phrase(i+1, text.Span{Start: from, End: s.End})
		}
	}
	return none
}
