package syntax

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// Finish trims marks, commas and the stop off a content and rejects an empty one.
func (r *Reader) Finish(start, end int) (text.Span, bool) {
	if d := r.Names.Dateline; d.Start <= start && start < d.End {
		start = min(d.End, end)
	}
	for start < end && (r.Kind(start) == text.Punct && r.Fold(start) != "(" || r.Kind(start) == text.Stop) {
		start++
	}
	for end > start && (r.Kind(end-1) == text.Stop || r.Kind(end-1) == text.Punct && r.Fold(end-1) != ")") {
		end--
	}
	// marks at both ends, and a closing one whose quotation starts with the content
	for start < end && r.Kind(start) == text.Mark {
		if q := r.QuoteFrom(start); q != nil && q.Closed && q.Close < end-1 && !r.AllQuoted(q, end) {
			break
		}
		start++
	}
	for end > start &&
		(r.Kind(end-1) == text.Mark || r.Kind(end-1) == text.Stop || r.Kind(end-1) == text.Punct && r.Fold(end-1) != ")") {
		if r.Kind(end-1) == text.Mark {
			if q := r.Doc.QuoteOf(end - 1); q != nil && q.Open > start && q.Closed && !r.opensQuotes(start, end) {
				break
			}
		}
		end--
	}
	return text.Span{Start: start, End: end}, start < end
}

// RelativeWord tells whether token i is a relative pronoun.
func (r *Reader) RelativeWord(i int) bool {
	switch r.Fold(i) {
	case "جس", "جن", "جو", "جسے", "جنہیں", "جنہوں":
		return true
	}
	return false
}

// HasIf tells whether an اگر or جب stands between two tokens, to which the تو behind them belongs.
func (r *Reader) HasIf(from, to int) bool {
	return r.Doc.Has(from, to, "اگر") || r.Doc.Has(from, to, "جب")
}

// But tells whether token i is a لیکن or means the same.
func (r *Reader) But(i int) bool {
	f := r.Fold(i)
	return f == "لیکن" || f == "تاہم" || f == "مگر"
}

// RelativeEnds tells whether a relative clause ends with token k, a verb, which starts behind token i or with it.
func (r *Reader) RelativeEnds(k, i int) bool {
	for k > i && (r.Finite(k) || r.Is(k, lexicon.Negation)) {
		k--
	}
	for ; k >= i && (!r.Finite(k) || r.Is(k, lexicon.Genitive)); k-- {
		if r.RelativeWord(k) {
			return true
		}
	}
	return false
}

// Enclitic tells whether token i leans on the word before it: (X نے) بھی.
func (r *Reader) Enclitic(i int) bool {
	switch r.Fold(i) {
	case "بھی", "ہی", "تو":
		return true
	}
	return false
}

// Root tells whether token i is the bare root of a verb: (شیئر) کر.
func (r *Reader) Root(i int) bool {
	return r.Lex.HasForm(r.ID(i), morph.Root)
}

// Past tells whether a form of ہونا is of the past.
func Past(word string) bool {
	switch word {
	case "تھا", "تھی", "تھے", "تھیں":
		return true
	}
	return false
}

// Venue tells whether the پر at token k stands behind a word that says before whom or on what medium something was
// said: عالمی سطح پر, ٹوئٹر پر.
func (r *Reader) Venue(k int) bool {
	return r.Fold(k) == "پر" &&
		(r.In(k-1, lexicon.Extent) || r.In(k-1, lexicon.Venue) && (r.Fold(k-1) != "میڈیا" || r.Fold(k-2) == "سوشل"))
}

// Infinitive tells whether token i is the oblique infinitive of a verb: واپس آنے (کو
// کہا).
func (r *Reader) Infinitive(i int) bool {
	return strings.HasSuffix(r.Fold(i), "نے") && r.Fold(i) != "نے" &&
		!r.Is(i, lexicon.Relator|lexicon.Postposition|lexicon.PersonPronoun) && r.Names.At(i) == nil
}

// SentenceBefore is the sentence before that of token i; empty before the first.
func (r *Reader) SentenceBefore(i int) text.Span {
	n := r.Doc.SentenceOf(i)
	if n == 0 {
		return text.Span{}
	}
	return r.Doc.Sentences[n-1]
}

// Caught is the person to whom something was done in the finished clause that ends before
// token i, where a relative pronoun follows: X کو … گرفتار کیا گیا (جس نے). nil if there is none.
func (r *Reader) Caught(i int) *names.Mention {
	if !r.Is(i-1, lexicon.Auxiliary) {
		return nil
	}
	lo := r.ClauseStart(i-1, r.Doc.SentenceAt(i).Start)
	for k := i - 2; k > lo; k-- {
		if m := r.Names.EndingAt(k); m != nil && r.Fold(k) == "کو" && r.IsPerson(m.Entity) {
			return m
		}
	}
	return nil
}

// MaxSpeech is how many sentences somebody's speech goes on at most without a word of who says it.
const MaxSpeech = 3

// MaxTaken is how many words a relative clause has at most before the pronoun that takes its noun up again.
const MaxTaken = 25

// Opens tells whether a name is the subject with which its sentence begins,
// behind its titles and without a postposition: پولیس افسر سجاد خان (اتفاق نہیں کرتے),
// سفیر گل (20 سال سے تاجر ہیں), علی، (جن کا تعلق …).
func (r *Reader) Opens(m, s text.Span) bool {
	switch r.Kind(m.End) {
	case text.Number:
	case text.Word:
		if r.Is(m.End, lexicon.Postposition|lexicon.Conjunction) && !r.insertedAt(m.End) {
			return false
		}
	case text.Mark:
		if q := r.Doc.QuoteOf(m.End); q == nil || q.Open != m.End {
			return false
		}
	default:
		if !r.Comma(m.End) || !r.RelativeWord(m.End+1) {
			return false
		}
	}
	return r.Leads(m, s)
}

// insertedAt tells whether a conjunction at token i may stand right behind the subject of its clause: سلیم اگرچہ (خوش نہیں).
func (r *Reader) insertedAt(i int) bool {
	switch r.Fold(i) {
	case "جب", "یعنی", "اگرچہ", "پھر":
		return true
	}
	return false
}

// Leads tells whether a sentence begins with a name and the titles before it, of which
// لاہور سے تعلق رکھنے والے and ادارے سے وابستہ are part.
func (r *Reader) Leads(m, s text.Span) bool {
	if r.Partner(m, s) != nil {
		return false // X اور سابق وزیر Y
	}
	k := s.Start
	if r.Fold(k) == "اس" && r.Fold(k+1) == "سے" && (r.Fold(k+2) == "قبل" || r.Fold(k+2) == "پہلے") {
		k += 3 // اس سے پہلے (X نے)
	}
	for i := m.Start - 1; i > s.Start; i-- {
		if r.Is(i, lexicon.Relative) && !r.Adverbial(i) || r.Is(i, lexicon.Settled) {
			k = i + 1
			break
		}
	}
	for ; k < m.Start; k++ {
		if r.Is(k, lexicon.CaseMarker|lexicon.Auxiliary) && !r.InName(k) && !r.TimeBefore(k) && !r.PlaceBefore(k, s.Start) {
			return false
		}
	}
	return true
}

// Partner is the person to whom اور joins another, before whose name titles may stand, or nil.
func (r *Reader) Partner(m, s text.Span) *names.Mention {
	and := m.Start - 1
	for and > s.Start && r.Names.InTitle(and) {
		and--
	}
	if e := r.Names.EndingAt(and); e != nil && e.Start >= s.Start && r.Fold(and) == "اور" && r.IsPerson(e.Entity) {
		return e
	}
	return nil
}

// PlaceBefore tells whether only a place stands between a sentence's start and the میں at
// token k: کوئٹہ میں (ایک سکول کے استاد کامران خان).
func (r *Reader) PlaceBefore(k, lo int) bool {
	m := r.Names.EndingAt(k)
	return r.Fold(k) == "میں" && m != nil && m.Start == lo && r.Names.Is(m.Entity, names.Place)
}

// TimeBefore tells whether a time stands before the case marker at token k: 2014 میں,
// منگل کو.
func (r *Reader) TimeBefore(k int) bool {
	return r.Is(k-1, lexicon.TimeWord) || r.Kind(k-1) == text.Number
}

// behindParticiple is where what stands between two tokens of a phrase begins behind its last participle, if names
// that اور joins belong to that: علی اور عمر کے ساتھ کام کرنے والی (صائمہ).
func (r *Reader) behindParticiple(from, to int) int {
	for k := to - 1; k > from; k-- {
		if !r.Is(k, lexicon.Relative) || r.Adverbial(k) {
			continue
		}
		for i := k - 1; i > from; i-- {
			if r.Fold(i) == "اور" {
				if r.Names.At(i+1) != nil {
					return k + 1
				}
				break
			}
		}
		break
	}
	return from
}

// Adverbial tells whether the ہوئے at token k follows an imperfective: دیتے ہوئے says
// how somebody spoke and is no part of who they are.
func (r *Reader) Adverbial(k int) bool {
	return r.Lex.HasForm(r.ID(k-1), morph.Imperfective) || strings.HasSuffix(r.Fold(k-1), "تے")
}

// ClauseStart is where the clause that ends at token e starts, not before lo.
func (r *Reader) ClauseStart(e, lo int) int {
	i := e
	for i > lo {
		k := i - 1
		if r.Kind(k) == text.Stop || r.Is(k, lexicon.ClauseStart) || r.Fold(k) == "کہ" || r.Fold(k) == "؛" || r.Fold(k) == "جہاں" {
			break
		}
		if f := r.Fold(k); (r.Comma(k) || f == "اور" || f == "وہیں" || f == "جب" || f == "لہذا" || f == "چنانچہ") && r.Finite(k-1) {
			break // جہاں بحث ہوئی وہیں (سوال بھی اٹھائے گئے)
		}
		i--
	}
	for i < e && (r.Is(i, lexicon.Opener|lexicon.ClauseStart) || r.Fold(i) == "،" || r.Fold(i) == "اور") {
		i++
	}
	return i
}

// Finite tells whether token i can be the verb that ends a clause.
func (r *Reader) Finite(i int) bool {
	if r.Is(i, lexicon.Auxiliary) ||
		strings.HasSuffix(r.Fold(i), "ایا") && r.Kind(i-1) == text.Word && !r.Is(i-1, lexicon.Genitive) {
		return true // بڑھایا, دکھایا
	}
	return r.Lex.HasForm(r.ID(i), morph.Perfective)
}

// Numeral tells whether token i is a number, in figures or a word.
func (r *Reader) Numeral(i int) bool {
	return r.Kind(i) == text.Number || r.In(i, lexicon.Numeral)
}

// RelativeDative tells whether token i is a relative pronoun for whom or what something is done to: جسے, جنہیں.
func (r *Reader) RelativeDative(i int) bool {
	return r.Fold(i) == "جسے" || r.Fold(i) == "جنہیں"
}

// EndsAsking tells whether a span ends with a question mark.
func (r *Reader) EndsAsking(s text.Span) bool {
	for i := s.End - 1; i >= s.Start && r.Kind(i) != text.Word; i-- {
		if r.Fold(i) == "؟" {
			return true
		}
	}
	return false
}

// PastAt tells whether what ends before token i tells what has been: تھا, گیا, not ہے or گا.
func (r *Reader) PastAt(i int) bool {
	i = r.EndWord(text.Span{End: i})
	return Past(r.Fold(i)) || r.Lex.HasForm(r.ID(i), morph.Perfective)
}

// EndWord is the last word of a span.
func (r *Reader) EndWord(s text.Span) int {
	i := s.End - 1
	for i > s.Start && r.Kind(i) != text.Word {
		i--
	}
	return i
}
