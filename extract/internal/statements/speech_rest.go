package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/syntax"
	"bayan/extract/text"
)

// Writers set a stop before what is still part of the sentence: a relative clause, or another clause that a
// conjunction joins to it. This file tells such sentences.

// depends tells whether a sentence behind what somebody said, which ends before token end, is a relative clause
// that belongs to it: (… چٹان ہے۔) جس میں لوہا ہے, جہاں. One that its own sentence takes up is none: جس کے پاس
// ٹکٹ ہے وہ آئے, جہاں تک, جہاں … وہیں.
func (r *reader) depends(s text.Span, end int) bool {
	i := s.Start
	if r.MarkBetween(end-1, i) {
		return false
	}
	switch r.Fold(i) {
	case "جس", "جن":
		if f := r.Fold(i + 1); !r.Is(i+1, lexicon.Postposition|lexicon.Genitive) && f != "پہ" && f != "نے" || r.Names.At(i) != nil {
			return false
		}
	case "جسے", "جنہیں":
	case "جہاں":
		if r.Fold(i+1) == "تک" || r.Doc.Has(i, s.End, "وہیں") || r.Doc.Has(i, s.End, "وہاں") {
			return false
		}
	default:
		return false
	}
	for k := i + 2; k < s.End-2; k++ {
		next := k + 1
		if r.Comma(next) {
			next++
		}
		if f := r.Fold(next); r.Finite(k) &&
			(r.Is(next, lexicon.PersonPronoun) || f == "اسے" || f == "انہیں" || f == "تو" || f == "وہی") {
			return false
		}
	}
	return true
}

// joins tells whether a sentence without a cue goes on with a statement by a conjunction: اور، لہذا، اس لیے. It
// does not where the author is at work, who denies it or tells what the speaker did.
func (r *reader) joins(s text.Span, st *Statement) bool {
	i := s.Start
	next := i + 1
	if (r.Fold(i) == "اس" || r.Fold(i) == "اسی") && r.Fold(next) == "لیے" {
		next++
	} else if !r.In(i, lexicon.SentenceJoin) {
		return false
	}
	if st.Speaker.Hidden() || r.behindQuote(st, i) || r.Fold(next) == "ایسا" {
		return false
	}
	if !r.EndsInPast(st.Content.End) && r.EndsInPast(s.End) {
		return false // کہا کہ اسے چھوڑ دیا جائے۔ اس لیے وہ رہا ہو گیا
	}
	if (r.Fold(next) == "میں" || r.FirstPersonIn(s)) && !r.lastSaysI() {
		return false // … کہ وہ خوش ہیں۔ اور میں کہتا ہوں
	}
	for k := i; k < s.End; k++ {
		if m := r.Names.At(k); m != nil && m.Entity == st.Speaker.Entity || r.Fold(k) == "نے" && r.Is(k-1, lexicon.PersonPronoun) {
			return false
		}
	}
	return true
}

// asksOn tells whether a sentence is another question behind one that a statement asks: کیا وہ آئیں گے؟ کیا بات ہوگی؟
func (r *reader) asksOn(s text.Span, st *Statement) bool {
	if !r.EndsAsking(s) {
		return r.asksWithout(s, st)
	}
	if r.behindQuote(st, s.Start) || r.aside(s) || r.FirstPersonIn(s) && !r.lastSaysI() {
		return false
	}
	return st.Act == "ask" || r.EndsAsking(text.Span{Start: st.Content.Start, End: s.Start})
}

// asksWithout tells whether a sentence without a question mark asks by a word of its own, as what a source said last
// does: … کہ کتنے لوگ تھے۔ وہ کب آئے.
func (r *reader) asksWithout(s text.Span, st *Statement) bool {
	if st.Speaker.Hidden() || r.behindQuote(st, s.End) || r.aside(s) || r.FirstPersonIn(s) && !r.lastSaysI() {
		return false
	}
	if len(r.HitsOf(r.Doc.SentenceOf(s.Start))) > 0 || r.Doc.Has(s.Start, s.End, "کہ") {
		return false
	}
	last := r.Doc.SentenceAt(st.Content.End - 1)
	return r.asksWhat(max(st.Content.Start, last.Start), st.Content.End) && r.asksWhat(s.Start, s.End)
}

// asksWhat tells whether a word that only asks stands between two tokens, or a کس that can be nothing else: کس طرح.
func (r *reader) asksWhat(from, to int) bool {
	for i := from; i < to; i++ {
		next := r.Fold(i + 1)
		if r.OnlyAsks(i) || r.Fold(i) == "کس" && (next == "کس" || next == "طرح") {
			return true
		}
	}
	return false
}

// demandsOn tells whether a sentence says what has to be done, behind what a source said with کہ, and names no other
// source: … کہ دھند ہے۔ گاڑی آہستہ چلانی چاہیے. The author of news demands nothing.
func (r *reader) demandsOn(s text.Span, st *Statement) bool {
	if st.Speaker.Hidden() || !r.WithKe(st) || r.behindQuote(st, s.Start) || r.aside(s) ||
		r.EndsAsking(s) || r.RelativeWord(s.Start) {
		return false
	}
	for i := s.Start; i < s.End; i++ {
		if f := r.Fold(i); f == "نے" || f == "کہ" || f == "کہنا" || f == "مطابق" || f == "بقول" || r.OfFirstPerson(i, s.Start) {
			return false
		}
	}
	return r.demands(s)
}

// ordersOn tells whether a sentence only says what somebody ought to do, in the subjunctive: … کہ دھند ہے۔ شہری گھروں
// میں رہیں. The author of news orders nothing; in a clause that depends on another (تاکہ، جب، کہ) the subjunctive says
// less.
func (r *reader) ordersOn(s text.Span, st *Statement) bool {
	last := r.FinalWord(s)
	if !r.OughtToBe(last) || r.behindQuote(st, s.Start) || r.Doc.QuoteOf(last) != nil || r.aside(s) ||
		r.EndsAsking(s) || len(r.HitsOf(r.Doc.SentenceOf(s.Start))) > 0 {
		return false
	}
	if st.Reported == nil || st.Reported.Phrase != "" ||
		r.Is(s.Start, lexicon.PersonPronoun) && r.Is(s.Start+1, lexicon.Genitive) && r.Doc.Has(s.Start, last, "ہے") {
		return false // X کے مطابق …, ان کا مطالبہ ہے (انھیں گھر دیا جائے)
	}
	if f := r.Fold(last); f == "ہو" || f == "ہوں" || r.Is(last, lexicon.Auxiliary) && !r.BeDone(last) {
		return false // ہوں, رہے
	}
	for i := s.Start; i < s.End; i++ {
		switch f := r.Fold(i); f {
		case "نے", "کہ", "تاکہ", "جب", "اگر", "جیسے", "مطابق":
			return false
		default:
			if syntax.PastCopula(f) {
				return false
			}
		}
	}
	return !r.AnyRelative(s.Start, s.End) && (!r.FirstPersonIn(s) || r.lastSaysI())
}
