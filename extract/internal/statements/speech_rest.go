package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/text"
)

// Writers set a stop before what is still part of the sentence: a relative clause, or another clause that a
// conjunction joins to it. This file tells such sentences.

// depends tells whether a sentence behind what somebody said, which ends before token end, is a relative clause
// that belongs to it: (… چٹان ہے۔) جس میں لوہا ہے, جہاں. One that its own sentence takes up is none: جس کے پاس
// ٹکٹ ہے وہ آئے, جہاں تک, جہاں … وہیں.
func (r *reader) depends(s text.Span, end int) bool {
	i := s.Start
	if r.closesQuote(end-1, i) {
		return false
	}
	switch r.fold(i) {
	case "جس", "جن":
		if f := r.fold(i + 1); !r.is(i+1, lexicon.Postposition|lexicon.Genitive) && f != "پہ" && f != "نے" || r.names.At(i) != nil {
			return false
		}
	case "جسے", "جنہیں":
	case "جہاں":
		if r.fold(i+1) == "تک" || r.doc.Has(i, s.End, "وہیں") || r.doc.Has(i, s.End, "وہاں") {
			return false
		}
	default:
		return false
	}
	for k := i + 2; k < s.End-2; k++ {
		next := k + 1
		if r.comma(next) {
			next++
		}
		if f := r.fold(next); r.finite(k) && (r.is(next, lexicon.PersonPronoun) || f == "اسے" || f == "انہیں" || f == "تو" || f == "وہی") {
			return false
		}
	}
	return true
}

// closesQuote tells whether a quotation mark stands between two tokens.
func (r *reader) closesQuote(from, to int) bool {
	for i := from; i < to; i++ {
		if r.kind(i) == text.Mark {
			return true
		}
	}
	return false
}

// joins tells whether a sentence without a cue goes on with a statement by a conjunction: اور، لہذا، اس لیے. It
// does not where the author is at work, who denies it or tells what the speaker did.
func (r *reader) joins(s text.Span, st *Statement) bool {
	i := s.Start
	next := i + 1
	if (r.fold(i) == "اس" || r.fold(i) == "اسی") && r.fold(next) == "لیے" {
		next++
	} else if !r.in(i, lexicon.SentenceJoin) {
		return false
	}
	if st.Speaker.Hidden() || r.closesQuote(st.Content.End-1, i) || r.fold(next) == "ایسا" {
		return false
	}
	if !r.pastAt(st.Content.End) && r.pastAt(s.End) {
		return false // کہا کہ اسے چھوڑ دیا جائے۔ اس لیے وہ رہا ہو گیا
	}
	if (r.fold(next) == "میں" || r.firstPersonIn(s)) && !r.lastSaysI() {
		return false // … کہ وہ خوش ہیں۔ اور میں کہتا ہوں
	}
	for k := i; k < s.End; k++ {
		if m := r.names.At(k); m != nil && m.Entity == st.Speaker.Entity || r.fold(k) == "نے" && r.is(k-1, lexicon.PersonPronoun) {
			return false
		}
	}
	return true
}

// asksOn tells whether a sentence is another question behind one that a statement asks: کیا وہ آئیں گے؟ کیا بات ہوگی؟
func (r *reader) asksOn(s text.Span, st *Statement) bool {
	if !r.endsAsking(s) {
		return r.asksWithout(s, st)
	}
	if r.closesQuote(st.Content.End-1, s.Start) || r.aside(s) || r.firstPersonIn(s) && !r.lastSaysI() {
		return false
	}
	return st.Act == "ask" || r.endsAsking(text.Span{Start: st.Content.Start, End: s.Start})
}

// asksWithout tells whether a sentence without a question mark asks by a word of its own, as what a source said last
// does: … کہ کتنے لوگ تھے۔ وہ کب آئے.
func (r *reader) asksWithout(s text.Span, st *Statement) bool {
	if st.Speaker.Hidden() || r.closesQuote(st.Content.End-1, s.End) || r.aside(s) || r.firstPersonIn(s) && !r.lastSaysI() {
		return false
	}
	if len(r.hitsOf(r.doc.SentenceOf(s.Start))) > 0 || r.doc.Has(s.Start, s.End, "کہ") {
		return false
	}
	last := r.doc.SentenceAt(st.Content.End - 1)
	return r.asksWhat(max(st.Content.Start, last.Start), st.Content.End) && r.asksWhat(s.Start, s.End)
}

// asksWhat tells whether a word that only asks stands between two tokens, or a کس that can be nothing else: کس طرح.
func (r *reader) asksWhat(from, to int) bool {
	for i := from; i < to; i++ {
		next := r.fold(i + 1)
		if r.onlyAsks(i) || r.fold(i) == "کس" && (next == "کس" || next == "طرح") {
			return true
		}
	}
	return false
}

// demandsOn tells whether a sentence says what has to be done, behind what a source said with کہ, and names no other
// source: … کہ دھند ہے۔ گاڑی آہستہ چلانی چاہیے. The author of news demands nothing.
func (r *reader) demandsOn(s text.Span, st *Statement) bool {
	if st.Speaker.Hidden() || r.fold(st.Cue.End-1) != "کہ" || r.closesQuote(st.Content.End-1, s.Start) || r.aside(s) || r.endsAsking(s) || r.relativeWord(s.Start) {
		return false
	}
	for i := s.Start; i < s.End; i++ {
		if f := r.fold(i); f == "نے" || f == "کہ" || f == "کہنا" || f == "مطابق" || f == "بقول" || r.ofFirstPerson(i, s.Start) {
			return false
		}
	}
	return r.demands(s)
}

// ordersOn tells whether a sentence only says what somebody ought to do, in the subjunctive: … کہ دھند ہے۔ شہری گھروں
// میں رہیں. The author of news orders nothing; in a clause that depends on another (تاکہ، جب، کہ) the subjunctive says
// less.
func (r *reader) ordersOn(s text.Span, st *Statement) bool {
	last := r.endWord(s)
	if !r.oughtToBe(last) || r.closesQuote(st.Content.End-1, s.Start) || r.doc.QuoteOf(last) != nil || r.aside(s) || r.endsAsking(s) || len(r.hitsOf(r.doc.SentenceOf(s.Start))) > 0 {
		return false
	}
	if st.cue == nil || st.cue.Phrase != "" || r.is(s.Start, lexicon.PersonPronoun) && r.is(s.Start+1, lexicon.Genitive) && r.doc.Has(s.Start, last, "ہے") {
		return false // X کے مطابق …, ان کا مطالبہ ہے (انھیں گھر دیا جائے)
	}
	if f := r.fold(last); f == "ہو" || f == "ہوں" || r.is(last, lexicon.Auxiliary) && !r.toBe(last) {
		return false // ہوں, رہے
	}
	for i := s.Start; i < s.End; i++ {
		switch f := r.fold(i); f {
		case "نے", "کہ", "تاکہ", "جب", "اگر", "جیسے", "مطابق":
			return false
		default:
			if past(f) {
				return false
			}
		}
	}
	return !r.anyRelative(s.Start, s.End) && (!r.firstPersonIn(s) || r.lastSaysI())
}

// demands tells whether a sentence ends with چاہیے, ضرورت ہے or کرنا ہوگا.
func (r *reader) demands(s text.Span) bool {
	i := r.endWord(s)
	switch r.fold(i) {
	case "ہے":
		return r.fold(i-1) == "ضرورت"
	case "گا", "گی", "گے":
		f := r.fold(i - 1)
		return (f == "ہو" || f == "ہوں" || f == "پڑے" || f == "پڑیں") && (r.infinitive(i-2) || r.lex.HasForm(r.id(i-2), morph.Infinitive))
	}
	return r.should(i)
}

// endsAsking tells whether a span ends with a question mark.
func (r *reader) endsAsking(s text.Span) bool {
	for i := s.End - 1; i >= s.Start && r.kind(i) != text.Word; i-- {
		if r.fold(i) == "؟" {
			return true
		}
	}
	return false
}

// pastAt tells whether what ends before token i tells what has been: تھا, گیا, not ہے or گا.
func (r *reader) pastAt(i int) bool {
	i = r.endWord(text.Span{End: i})
	return past(r.fold(i)) || r.lex.HasForm(r.id(i), morph.Perfective)
}

// endWord is the last word of a span.
func (r *reader) endWord(s text.Span) int {
	i := s.End - 1
	for i > s.Start && r.kind(i) != text.Word {
		i--
	}
	return i
}
