package statements

import (
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/text"
)

// Whom the clause before that of a pronoun is about, in the same sentence.

// joinedClause is the finished clause that a conjunction joins to that of the pronoun at token i: (وہ تیار ہو گئے) لیکن
// (ان کا کہنا تھا).
func (r *reader) joinedClause(i int) (text.Span, bool) {
	if f := r.fold(i - 1); f != "اور" && f != "حالانکہ" && f != "کیونکہ" && !r.is(i-1, lexicon.ClauseStart) || !r.endsClause(i-2) && r.fold(i-2) != "نہیں" {
		return text.Span{}, false
	}
	return text.Span{Start: r.clauseStart(i-2, r.doc.SentenceAt(i).Start), End: i - 1}, true
}

// clauseAround is the finished clause that a conjunction before words of time or place, or a جہاں, joins to that of the
// pronoun at token i: (نمائندے مطمئن تھے) اور سماعت کے بعد (ان کا موقف تھا), (خواتین مزار پر گئیں) جہاں (ان کے مطابق).
func (r *reader) clauseAround(i int) (text.Span, bool) {
	lo := r.doc.SentenceAt(i).Start
	if r.fold(i-1) == "جہاں" {
		end := i - 1
		if r.comma(end - 1) {
			end--
		}
		return text.Span{Start: r.clauseStart(end-1, lo), End: end}, r.finite(end - 1)
	}
	for k := i - 1; k > lo && k >= i-maxAdjunct && r.kind(k) == text.Word && r.names.At(k) == nil && r.fold(k) != "جب"; k-- {
		if k < i-1 && (r.fold(k) == "اور" || r.is(k, lexicon.ClauseStart)) {
			adjunct := r.is(i-1, lexicon.Relator) || r.fold(i-1) == "میں" || r.fold(i-1) == "پر"
			return text.Span{Start: r.clauseStart(k-1, lo), End: k}, adjunct && r.endsClause(k-1)
		}
		if r.finite(k) || r.is(k, lexicon.PersonNoun) {
			break
		}
	}
	return text.Span{}, false
}

// clauseBefore is the subject, a person, of the finished clause that a conjunction joins to that
// of the pronoun at token i: شاہ رخ خان تیار ہو گئے لیکن (ان کا کہنا تھا).
func (r *reader) clauseBefore(i int, h *hit) (int, bool) {
	s, ok := r.joinedClause(i)
	if !ok || h.shape == behindCue {
		return -1, false
	}
	for k := s.Start; k < s.End; k++ {
		if m := r.names.At(k); m != nil && r.isPerson(m.Entity) {
			return m.Entity, r.kind(m.End) == text.Word && (r.fold(m.End) == "نے" || !r.is(m.End, lexicon.Postposition|lexicon.Conjunction))
		} else if r.fold(k) == "نے" || r.is(k, lexicon.PersonPronoun) && !r.is(k+1, lexicon.Genitive) {
			return -1, false
		}
	}
	return -1, false
}

// bodiesBefore is who does something without a name, in the plural, in the clause that اور joins to that of
// the pronoun at token i: انسانی حقوق کی تنظیمیں نظر رکھی ہوئی تھیں اور (ان کا موقف تھا).
func (r *reader) bodiesBefore(i int) (text.Span, bool) {
	c, ok := r.joinedClause(i)
	if !ok || r.fold(i-1) != "اور" || r.fold(i) != "ان" {
		return text.Span{}, false
	}
	for k := c.Start; k < i-2; k++ {
		if m := r.names.At(k); m != nil && r.isPerson(m.Entity) || r.fold(k) == "نے" || r.fold(k) == "کہ" {
			return text.Span{}, false
		}
		if r.is(k, lexicon.GroupNoun) && strings.HasSuffix(r.fold(k), "یں") && r.kind(k+1) == text.Word && !r.is(k+1, lexicon.Postposition|lexicon.Conjunction) {
			p := r.phraseBefore(k+1, c.Start)
			return p, p.Len() > 0
		}
	}
	return text.Span{}, false
}
