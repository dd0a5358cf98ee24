package pronoun

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/said"
	"bayan/extract/text"
)

// Whom the clause before that of a pronoun is about, in the same sentence.

// joinedClause is the finished clause that a conjunction joins to that of the pronoun at token i: (وہ تیار ہو گئے) لیکن
// (ان کا کہنا تھا).
func (r *Reader) joinedClause(i int) (text.Span, bool) {
	if f := r.Fold(i - 1); f != "اور" && f != "حالانکہ" && f != "کیونکہ" && !r.Is(i-1, lexicon.ClauseStart) ||
		!r.EndsClause(i-2) && r.Fold(i-2) != "نہیں" {
		return text.Span{}, false
	}
	return text.Span{Start: r.ClauseStart(i-2, r.Doc.SentenceAt(i).Start), End: i - 1}, true
}

// clauseAround is the finished clause that a conjunction before words of time or place, or a جہاں, joins to that of the
// pronoun at token i: (نمائندے مطمئن تھے) اور سماعت کے بعد (ان کا موقف تھا), (خواتین مزار پر گئیں) جہاں (ان کے مطابق).
func (r *Reader) clauseAround(i int) (text.Span, bool) {
	lo := r.Doc.SentenceAt(i).Start
	if r.Fold(i-1) == "جہاں" {
		end := i - 1
		if r.Comma(end - 1) {
			end--
		}
		return text.Span{Start: r.ClauseStart(end-1, lo), End: end}, r.Finite(end - 1)
	}
	for k := i - 1; k > lo && k >= i-maxAdjunct && r.Kind(k) == text.Word && r.Names.At(k) == nil && r.Fold(k) != "جب"; k-- {
		if k < i-1 && (r.Fold(k) == "اور" || r.Is(k, lexicon.ClauseStart)) {
			adjunct := r.Is(i-1, lexicon.Relator) || r.Fold(i-1) == "میں" || r.Fold(i-1) == "پر"
			return text.Span{Start: r.ClauseStart(k-1, lo), End: k}, adjunct && r.EndsClause(k-1)
		}
		if r.Finite(k) || r.Is(k, lexicon.PersonNoun) {
			break
		}
	}
	return text.Span{}, false
}

// subjectBefore is the subject, a person, of the finished clause that a conjunction joins to that
// of the pronoun at token i: شاہ رخ خان تیار ہو گئے لیکن (ان کا کہنا تھا).
func (r *Reader) subjectBefore(i int, h *cue.Hit) (int, bool) {
	s, ok := r.joinedClause(i)
	if !ok || h.Shape == cue.Behind {
		return -1, false
	}
	for k := s.Start; k < s.End; k++ {
		if m := r.Names.At(k); m != nil && r.IsPerson(m.Entity) {
			return m.Entity, r.Kind(m.End) == text.Word &&
				(r.Fold(m.End) == "نے" || !r.Is(m.End, lexicon.Postposition|lexicon.Conjunction))
		} else if r.Fold(k) == "نے" || r.Is(k, lexicon.PersonPronoun) && !r.Is(k+1, lexicon.Genitive) {
			return -1, false
		}
	}
	return -1, false
}

// maxAnyClause is how many words a sentence has at most before a pronoun whose clause is joined to another.
const maxAnyClause = 60

// clauseLeader is whom the finished clause is about that a conjunction joins to that of the pronoun at token i: اہل
// علاقہ حیران ہیں اور (ان کا کہنا ہے).
func (r *Reader) clauseLeader(i int) (said.Focus, bool) {
	c, ok := r.joinedClause(i)
	direct := ok
	if !ok {
		c, ok = r.clauseAround(i)
	}
	if !ok {
		return said.Focus{}, false
	}
	lo := r.Doc.SentenceAt(i).Start
	if i-lo > maxAnyClause || r.saysThat(lo, c.End) || r.NamedIn(c, r.Focus.Entity) {
		return said.Focus{}, false // X نے کہا کہ لوگ چلے گئے لیکن (ان کا کہنا تھا): still X
	}
	f, ok := r.leader(c, true)
	return f, ok && (f.Entity < 0 || r.IsPerson(f.Entity) && (direct || r.NamedIn(c, f.Entity)))
}

// saysThat tells whether a کہ stands between two tokens behind which somebody may say something, other than that of گو
// کہ.
func (r *Reader) saysThat(from, to int) bool {
	for k := from; k < to; k++ {
		if r.Fold(k) == "کہ" && r.Fold(k-1) != "گو" && !r.remark(k, r.Doc.SentenceAt(k)) {
			return true
		}
	}
	return false
}

// relativeLeader is whom a sentence is about in whose relative clause a pronoun stands: بہت سے لوگوں نے بجلی چرائی جسے
// (وہ حق قرار دیتے ہیں).
func (r *Reader) relativeLeader(p text.Span) (said.Focus, bool) {
	i := p.Start - 1
	if r.Is(i, lexicon.Postposition) {
		i--
	}
	s := r.Doc.SentenceAt(p.Start)
	if !r.RelativeWord(i) || r.Focus.At >= s.Start || i-s.Start > maxAnyClause || r.Doc.Has(s.Start, i, "کہ") ||
		r.Doc.QuoteOf(s.Start) != r.Doc.QuoteOf(i) {
		return said.Focus{}, false
	}
	c := text.Span{Start: s.Start, End: i}
	f, ok := r.leader(c, true)
	acts := f.Entity < 0 && r.Fold(f.Phrase.End) == "نے" || f.Entity >= 0 && r.IsPerson(f.Entity) && r.Doc.Has(c.Start, c.End, "نے")
	return f, ok && acts && r.Fold(p.Start) != "اس" && !r.pointsElse(c, f, p)
}
