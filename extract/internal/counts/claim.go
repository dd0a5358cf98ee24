package counts

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements"
	"bayan/extract/text"
)

// claims gives the counts before a claim of responsibility to whoever made it:
// what it is about is the happening told of last.
func (r *reader) claims() {
	for n := range r.said {
		st := &r.said[n]
		if st.Act != "claim" || !r.responsibility(st.Cue) && !r.responsibility(st.Content) {
			continue
		}
		by := r.claimant(st.Speaker)
		if by.None() {
			continue
		}
		if r.always(st.Cue) {
			continue // تنظیمیں ایسے حملوں کی ذمہ داری قبول کرتی ہیں
		}
		r.holdTo(by, st.Cue)
	}
}

// holdTo gives the counts before the words that tell whose doing the happening told of last was to whoever that is.
func (r *reader) holdTo(by Ref, words text.Span) {
	at := r.doc.SentenceOf(words.Start)
	last, _ := r.earlier(&happening{Span: words}, at, func(o *happening) bool { return !o.background && !o.agent })
	if last != nil && last.by.None() && r.doc.SentenceOf(last.Start) >= at-1 {
		last.by = by // which the sentences behind go on about
	}
	near := r.out[r.countsFrom(at-2*lookBack):r.countsFrom(at+1)]
	for m := range near {
		c := &near[m]
		if h := c.happening; h != nil && last != nil && c.By.None() && c.Role != "attacker" && c.Span.Start < words.Start &&
			c.Measure != "arrested" && c.Measure != "rescued" && (h.event == last.event || h.general || last.general) {
			c.By = by
		}
	}
}

// blames gives the counts before an accusation to whoever is accused of what they tell: جن کا الزام (داعش) پر عائد کیا
// جاتا ہے, ان حملوں کا ذمہ دار (داعش) کو قرار دیا گیا. Countries accuse one another of whatever happens.
func (r *reader) blames() {
	for i := 2; i+2 < len(r.doc.Tokens); i++ {
		end, mark := i+1, "پر"
		switch {
		case r.fold(i) == "الزام":
		case r.fold(i) == "ذمہ" && r.fold(i+1) == "دار":
			end, mark = i+2, "کو"
		case r.fold(i) == "ذمہدار":
			mark = "کو"
		default:
			continue
		}
		if !r.is(i-1, lexicon.Genitive) || !r.meansAttack(i-2) {
			continue
		}
		s := r.doc.SentenceAt(i)
		for k := end; k < min(s.End, end+maxAccused) && r.kind(k) <= text.Mark && !r.is(k, lexicon.ClauseStart|lexicon.Auxiliary); k++ {
			if r.fold(k) != mark {
				continue
			}
			if p := r.phrase(k, text.Span{Start: end, End: s.End}); r.accuses(k+1) && r.actor(k-1) && !r.state(p) {
				r.holdTo(p, text.Span{Start: i - 2, End: i})
			}
			break
		}
	}
}

// maxAccused is how many words lie at most between الزام and the postposition of whoever is accused.
const maxAccused = 12

// meansAttack tells whether token i is a relative or demonstrative pronoun or ends a word for an attack.
func (r *reader) meansAttack(i int) bool {
	switch r.fold(i) {
	case "جس", "جن", "اس", "ان":
		return true
	}
	if _, ok := r.attackNoun(i); ok {
		return r.is(i-1, lexicon.Demonstrative)
	}
	return false
}

// accuses tells whether the words at token i say that somebody is accused: عائد کیا, لگایا, قرار دیا, ٹھہرایا.
func (r *reader) accuses(i int) bool {
	for _, begin := range [...]string{"عاید", "لگا", "قرار", "ٹھہر", "ٹھر"} {
		if strings.HasPrefix(r.fold(i), begin) {
			return true
		}
	}
	return false
}

// always tells whether a cue is in the tense of what is done again and again: قبول کرتی ہیں.
func (r *reader) always(cue text.Span) bool {
	for i := cue.Start; i < cue.End; i++ {
		if strings.HasPrefix(r.fold(i), "کرت") && r.is(i+1, lexicon.Auxiliary) && !strings.HasPrefix(r.fold(i+1), "ہو") {
			return true
		}
	}
	return false
}

// claimant is a speaker as the article names him.
func (r *reader) claimant(p statements.Speaker) Ref {
	if p.Entity < 0 {
		return r.spokesman(p.Name)
	}
	first := r.names.Entities[p.Entity].Mentions[0]
	for i := first.Start - 1; i > 0 && i >= first.Start-3; i-- {
		if r.fold(i) == "ترجمان" && r.is(i-1, lexicon.Genitive) {
			if m := r.names.EndingAt(i - 1); m != nil {
				return Ref{m.Span, m.Entity} // طالبان کے ترجمان ذبیح اللہ
			}
		}
	}
	if p.Resolved == "name" {
		return Ref{p.Span, p.Entity}
	}
	return Ref{first, p.Entity}
}

// spokesman is for whom a nameless claimant speaks: (تنظیم کے) ترجمان.
func (r *reader) spokesman(p text.Span) Ref {
	ref := Ref{p, -1}
	for i := p.Start; i < p.End; i++ {
		if r.is(i, lexicon.Responsibility) {
			ref.Start = i + 1 // حملے کی ذمہ داری X نے
		}
	}
	for i := ref.Start; i < ref.End; i++ {
		if m := r.names.At(i); m != nil && r.names.Is(m.Entity, names.Agency) {
			return Ref{m.Span, m.Entity}
		}
		if i > ref.Start && r.is(i, lexicon.Genitive) {
			ref.End = i
		}
	}
	return ref
}

// responsibility tells whether a span has the word for it.
func (r *reader) responsibility(s text.Span) bool {
	for i := s.Start; i < s.End; i++ {
		if r.is(i, lexicon.Responsibility) {
			return true
		}
	}
	return false
}
