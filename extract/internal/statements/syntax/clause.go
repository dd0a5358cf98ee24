package syntax

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/morph"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

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

// HasIf tells whether an اگر or جب stands between two tokens, to which the تو behind them belongs.
func (r *Reader) HasIf(from, to int) bool {
	return r.Doc.Has(from, to, "اگر") || r.Doc.Has(from, to, "جب")
}

// PatientBefore is the person to whom something was done in the finished clause that ends before
// token i, where a relative pronoun follows: X کو … گرفتار کیا گیا (جس نے). nil if there is none.
func (r *Reader) PatientBefore(i int) *names.Mention {
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

// FirstPersonIn tells whether somebody speaks of themselves in a span.
func (r *Reader) FirstPersonIn(s text.Span) bool {
	for i := s.Start; i < s.End; i++ {
		if r.OfFirstPerson(i, s.Start) {
			return true
		}
	}
	return false
}

// SentenceBefore is the sentence before that of token i; empty before the first.
func (r *Reader) SentenceBefore(i int) text.Span {
	n := r.Doc.SentenceOf(i)
	if n == 0 {
		return text.Span{}
	}
	return r.Doc.Sentences[n-1]
}

// FinalWord is the last word of a span.
func (r *Reader) FinalWord(s text.Span) int {
	i := s.End - 1
	for i > s.Start && r.Kind(i) != text.Word {
		i--
	}
	return i
}

// EndsInPast tells whether what ends before token i tells what has been: تھا, گیا, not ہے or گا.
func (r *Reader) EndsInPast(i int) bool {
	i = r.FinalWord(text.Span{End: i})
	return PastCopula(r.Fold(i)) || r.Lex.HasForm(r.ID(i), morph.Perfective)
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

// TrimContent trims marks, commas and the stop off a content and rejects an empty one.
func (r *Reader) TrimContent(start, end int) (text.Span, bool) {
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

// MaxTaken is how many words a relative clause has at most before the pronoun that takes its noun up again.
const MaxTaken = 25
