package happening

import (
	"strings"

	"bayan/extract/internal/counts/found"
	"bayan/extract/internal/counts/phrase"
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// doer is who did what happened, as its own clause tells: an adjective or a
// genitive before it (اسرائیلی حملے, طالبان کے حملے), X کی جانب سے, X نے, or whom
// somebody clashed with (X سے جھڑپ).
func (r *Reader) doer(h *found.Happening, s text.Span) found.Ref {
	if !h.Proper() || found.Natural(h.Event) {
		return found.None
	}
	if d := r.adjective(h); !d.None() {
		return d
	}
	if r.Is(h.End, lexicon.Genitive) && r.In(h.End+1, lexicon.Inquiry) {
		return found.None // پولیس کی جانب سے اس واقعے کی تفتیش
	}
	for i := h.Start + 1; i < h.End; i++ {
		if r.Is(i, lexicon.Genitive) && r.Is(i-1, lexicon.WarMachine) {
			return r.PhraseBefore(i, s) // سرکاری ہیلی کاپٹروں کے حملوں
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
func (r *Reader) doerBefore(h *found.Happening, s text.Span) found.Ref {
	at := h.Start
	if r.Is(at-1, lexicon.Genitive) && r.Is(at-2, lexicon.WarMachine|lexicon.NotPeople) && r.Is(at-3, lexicon.Genitive) {
		at -= 2 // حزب اللہ کے (راکٹ کے) حملے
	}
	if at-1 == s.Start && r.gunfire(h) && r.Is(s.Start, lexicon.GroupNoun) && r.Names.At(s.Start) == nil {
		return r.PhraseBefore(at, s) // پولیس (فائرنگ میں), first in the sentence
	}
	for i := at - 1; i > s.Start && i > h.Start-3*phrase.MaxReach; i-- {
		switch {
		case r.Is(i, lexicon.Genitive) && r.onlyQualify(i+1, at):
			if r.MayAct(i-1) && !h.Suffered() {
				return r.PhraseBefore(i, s)
			}
		case r.Is(i, lexicon.Genitive) && r.doneBy(i, at, h):
			return r.PhraseBefore(i, s)
		case i == at-1 && r.gunfire(h) && r.Is(i, lexicon.GroupNoun) && r.Names.At(i) == nil && !r.Is(i-1, lexicon.Conjunction):
			return r.PhraseBefore(at, s)
		case r.BySide(i):
			if r.Fold(i+1) == "جاری" {
				return found.None // حکام کی جانب سے جاری بیان
			}
			return r.PhraseBefore(i-2, s)
		case r.clashedWith(i, at, h):
			if r.Fold(i) == "ساتھ" {
				i--
			}
			if r.MayAct(i - 1) {
				return r.PhraseBefore(i, s)
			}
		case r.Fold(i) == "جس" || r.Fold(i) == "جن":
			return found.None // مکینوں نے آوازیں سنیں جس کے بعد تین دھماکے ہوئے
		case r.Fold(i) == "اور" && r.Is(i-1, lexicon.Auxiliary) && !r.Is(i-1, lexicon.Passive):
			return found.None // فورسز نے محاصرہ کر لیا اور جھڑپ شروع ہو گئی
		case r.Fold(i) == "نے":
			return r.agent(i, h, s)
		case r.Fold(i) == "کہ" || r.Kind(i) == text.Stop || r.Is(i, lexicon.ClauseStart):
			return found.None
		}
	}
	return found.None
}

// agent is who did what happened by the نے at token i, where it is what they did: (فوج) نے بمباری کی, but not ایمنسٹی نے …
// واقعات پر رپورٹ شائع کی, حکومت نے احتجاج کیا. Whoever made an attack need not be called by a noun for those who attack.
func (r *Reader) agent(i int, h *found.Happening, s text.Span) found.Ref {
	if h.Event == "unrest" && !r.In(h.End-1, lexicon.Dispersal) || r.published(i+1, s) || !r.IsDeed(h) {
		return found.None
	}
	p := r.PhraseBefore(i, s)
	switch {
	case r.Is(i-1, lexicon.PersonPronoun|lexicon.Pronoun):
		return r.ofThemselves(i-1, h)
	case r.OnlySays(p) || !r.MayAct(i-1) && !r.committed(i, h):
		return found.None
	}
	return p
}

// committed tells whether the clause behind the نے at token i says in its own verb that somebody made an attack or
// fired: (بلوائیوں) نے بستی پر حملہ کر دیا, گولیاں چلائیں, but not نے حملے برداشت کیے, نے سر نکالا، گولیاں چلیں.
func (r *Reader) committed(i int, h *found.Happening) bool {
	if !h.Attack && !found.Violent(h.Event) {
		return false
	}
	for k := i + 1; k < h.Start; k++ {
		if r.Kind(k) > text.Mark || r.Fold(k) == "،" || r.Is(k, lexicon.ClauseStart) {
			return false
		}
	}
	f := r.Fold(h.End)
	return r.Verb(h.End-1) || f == "شروع" || strings.HasPrefix(f, "کر") || strings.HasPrefix(f, "کی") ||
		strings.HasPrefix(f, "مار") || strings.HasPrefix(f, "چلا")
}

// maxThemselves is how many words of a statement before "they" are searched for somebody else whom it can mean.
const maxThemselves = 80

// ofThemselves is the body that says of itself, by the pronoun at token i, that it made an attack: وزارت دفاع کا دعویٰ ہے
// کہ (دو دن کے دوران) انھوں نے جوابی حملے کیے. A person may speak of others, and so may a body that names somebody before.
func (r *Reader) ofThemselves(i int, h *found.Happening) found.Ref {
	n := r.StatementOf(text.Span{Start: i, End: h.End})
	if n < 0 || !h.Attack {
		return found.None
	}
	for k := max(r.Said[n].Content.Start, i-maxThemselves); k < i; k++ {
		if r.MayAct(k) {
			return found.None
		}
	}
	return r.SpeakingBody(r.Said[n].Speaker)
}

// doneBy tells whether what happened from token at on is the doing of those before the genitive at token i, with where
// it is or since when it goes on between.
func (r *Reader) doneBy(i, at int, h *found.Happening) bool {
	// not خیبر ایجنسی کی وادی تیراہ
	group := (h.Attack || found.Violent(h.Event)) && r.Is(i-1, lexicon.GroupNoun) && r.NameEndingAt(i, names.Place) == nil &&
		r.PlaceAt(i+1) != nil
	if (h.Attack && r.EndsAttackers(i) || group) && r.onlyWhere(i+1, at) {
		return true
	}
	return !h.Suffered() && h.Event != "unrest" && r.MayAct(i-1) && r.onlyOngoing(i+1, at)
}

// BySide tells whether a کی جانب سے or کی طرف سے ends with token i, so that the phrase of an agent ends two words
// before.
func (r *Reader) BySide(i int) bool {
	return r.Fold(i) == "سے" && r.Is(i-1, lexicon.Side) && r.Is(i-2, lexicon.Genitive)
}

// clashedWith tells whether the postposition at token i is that of whom somebody clashed with, in what begins at token
// at: (X) سے جھڑپ, (X) کے ساتھ سرحد پر جھڑپ.
func (r *Reader) clashedWith(i, at int, h *found.Happening) bool {
	if h.Event != "clash" {
		return false
	}
	ahead := h.Start - i
	return r.Fold(i) == "سے" && ahead < 4 ||
		r.Fold(i) == "ساتھ" && r.Is(i-1, lexicon.Genitive) && (ahead < 5 || r.onlyWhere(i+1, at))
}

// gunfire tells whether what happened is a firing before which its doer may stand without a
// genitive, and the clause does not only tell what came after it: پولیس (فائرنگ میں), not پولیس
// (فائرنگ کے بعد).
func (r *Reader) gunfire(h *found.Happening) bool {
	return h.Len() == 1 && r.Fold(h.Start) == "فایرنگ" && r.Fold(h.End+1) != "بعد"
}

// inNominative is who opens the sentence and attacks by habit, without نے: شدت پسند (حملے
// کرتے رہے ہیں), (حملوں میں ملوث).
func (r *Reader) inNominative(h *found.Happening, s text.Span) found.Ref {
	f := r.Fold(h.End)
	if !h.Attack || f != "کر" && !strings.HasPrefix(f, "کرت") && !(f == "میں" && r.Fold(h.End+1) == "ملوث") {
		return found.None
	}
	from := h.Start
	for from > s.Start && r.Fold(from-1) != "کہ" && !r.Is(from-1, lexicon.ClauseStart) {
		from-- // بیان میں کہا گیا کہ (تنظیم کئی حملوں میں ملوث ہے)
	}
	for _, at := range [...]int{from, s.Start} {
		if by := r.OpeningParty(at, h.Start, s); !by.None() {
			return by
		}
	}
	i := h.Start - 1
	for i > s.Start && h.Start-i < phrase.MaxReach &&
		(r.PlainWord(i) && !r.EndsPeople(i+1) || r.Numeral(i) && r.Kind(i) <= text.Number) {
		i--
	}
	if r.EndsAttackers(i+1) && r.Fold(i+1) != "تنظیم" && i+1 < h.Start {
		return r.PhraseBefore(i+1, s) // جہاں شدت پسند متعدد مہلک (حملے کر چکے ہیں)
	}
	return found.None
}

// involved is who is said behind what happened to have had a hand in it: حملے میں مبینہ طور پر (دولت اسلامیہ) ملوث تھی.
func (r *Reader) involved(h *found.Happening, s text.Span) found.Ref {
	if !h.Attack || r.Fold(h.End) != "میں" {
		return found.None
	}
	from := h.End + 1
	for i := from; i < min(s.End, h.End+phrase.MaxReach) && r.Kind(i) == text.Word; i++ {
		switch f := r.Fold(i); {
		case f == "ملوث" && i > from && r.MayAct(i-1) && r.Is(i+1, lexicon.Auxiliary):
			return r.PhraseBefore(i, text.Span{Start: from, End: s.End})
		case f == "پر" && r.Fold(i-1) == "طور":
			from = i + 1
		case r.Is(i, lexicon.Auxiliary|lexicon.ClauseStart|lexicon.Postposition) && !r.Is(i, lexicon.Genitive):
			if f != "پر" {
				return found.None
			}
		}
	}
	return found.None
}

// OpeningParty is who a clause begins with, at token from and before token to, without a postposition.
func (r *Reader) OpeningParty(from, to int, s text.Span) found.Ref {
	for i := from; i < to && r.Kind(i) == text.Word && !r.Is(i, lexicon.Postposition|lexicon.Auxiliary|lexicon.Conjunction); i++ {
		if m := r.Names.At(i); m != nil && m.End > i+1 {
			continue
		}
		if r.MayAct(i) && !r.Is(i+1, lexicon.Postposition|lexicon.Conjunction) && (i+1 == to || !r.MayAct(i+1)) {
			return r.PhraseBefore(i+1, text.Span{Start: from, End: s.End})
		}
	}
	return found.None
}
