package party

import (
	"strings"

	"bayan/extract/internal/counts/found"
	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// claims gives the counts before a claim of responsibility to whoever made it:
// what it is about is the happening told of last.
func (r *Reader) claims() {
	for n := range r.Said {
		st := &r.Said[n]
		if st.Act != "claim" || !r.Lex.AnyIs(r.Doc, st.Cue.Start, st.Cue.End, lexicon.Responsibility) &&
			!r.Lex.AnyIs(r.Doc, st.Content.Start, st.Content.End, lexicon.Responsibility) {
			continue
		}
		if r.always(st.Cue) {
			continue // تنظیمیں ایسے حملوں کی ذمہ داری قبول کرتی ہیں
		}
		if by := r.Claimant(st.Speaker); !by.None() {
			r.holdTo(by, st.Cue)
		}
	}
}

// maxClaimed is how many sentences lie at most between a count and the words that tell whose doing it was.
const maxClaimed = 8

// holdTo gives the counts before the words that tell whose doing the happening told of last was to whoever that is.
func (r *Reader) holdTo(by found.Ref, words text.Span) {
	at := r.Doc.SentenceOf(words.Start)
	last, _ := r.EarlierHappening(&found.Happening{Span: words}, at, (*found.Happening).Proper)
	if last != nil && last.By.None() && r.Doc.SentenceOf(last.Start) >= at-1 {
		last.By = by // which the sentences behind go on about
	}
	near := r.Out[r.CountsFrom(at-maxClaimed):r.CountsFrom(at+1)]
	for m := range near {
		c := &near[m]
		if h := c.Happening; h != nil && last != nil && c.By.None() && c.Role != "attacker" && c.Span.Start < words.Start &&
			c.Measure != "arrested" && c.Measure != "rescued" && (h.Event == last.Event || h.General || last.General) {
			c.By = by
		}
	}
}

// blames gives the counts before an accusation to whoever is accused of what they tell: جن کا الزام (داعش) پر عائد کیا
// جاتا ہے, ان حملوں کا ذمہ دار (داعش) کو قرار دیا گیا. Countries accuse one another of whatever happens.
func (r *Reader) blames() {
	for i := 2; i+2 < len(r.Doc.Tokens); i++ {
		end, mark := r.accusation(i)
		if end == 0 || !r.Is(i-1, lexicon.Genitive) || !r.meansAttack(i-2) {
			continue
		}
		if p := r.accused(text.Span{Start: end, End: r.Doc.SentenceAt(i).End}, mark); !p.None() {
			r.holdTo(p, text.Span{Start: i - 2, End: i})
		}
	}
}

// accusation is where the noun for an accusation or for whoever is to blame ends that starts at token i, and the
// postposition of whoever is accused; 0 if there is none.
func (r *Reader) accusation(i int) (end int, mark string) {
	switch f := r.Fold(i); {
	case f == "الزام":
		return i + 1, "پر"
	case f == "ذمہدار":
		return i + 1, "کو"
	case f == "ذمہ" && r.Fold(i+1) == "دار":
		return i + 2, "کو"
	}
	return 0, ""
}

// maxAccused is how many words lie at most between الزام and the postposition of whoever is accused.
const maxAccused = 12

// accused is whom the words behind such a noun accuse: (الزام) داعش پر عائد کیا جاتا ہے.
func (r *Reader) accused(s text.Span, mark string) found.Ref {
	for k := s.Start; k < min(s.End, s.Start+maxAccused) && r.Kind(k) <= text.Mark &&
		!r.Is(k, lexicon.ClauseStart|lexicon.Auxiliary); k++ {
		if r.Fold(k) != mark {
			continue
		}
		if p := r.PhraseBefore(k, s); r.In(k+1, lexicon.Accusing) && r.MayAct(k-1) && !r.IsState(p) {
			return p
		}
		break
	}
	return found.None
}

// meansAttack tells whether token i is a relative or demonstrative pronoun or ends a word for an attack.
func (r *Reader) meansAttack(i int) bool {
	switch r.Fold(i) {
	case "جس", "جن", "اس", "ان":
		return true
	}
	_, attack := r.AttackNoun(i)
	return attack && r.Is(i-1, lexicon.Demonstrative)
}

// always tells whether a cue is in the tense of what is done again and again: قبول کرتی ہیں.
func (r *Reader) always(cue text.Span) bool {
	for i := cue.Start; i < cue.End; i++ {
		if strings.HasPrefix(r.Fold(i), "کرت") && r.Is(i+1, lexicon.Auxiliary) && !strings.HasPrefix(r.Fold(i+1), "ہو") {
			return true
		}
	}
	return false
}
