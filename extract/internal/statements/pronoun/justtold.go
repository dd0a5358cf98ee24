package pronoun

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/said"
	"bayan/extract/internal/statements/syntax"
	"bayan/extract/text"
)

// Whom a pronoun means by what the author tells right before it, rather than by who spoke last.

// lastLeader is whom the sentence before token i is about, or one of those before that where these only
// go on with a pronoun.
func (r *Reader) lastLeader(i int) (said.Focus, bool) {
	here := r.Doc.SentenceOf(i)
	for n := here - 1; n >= 0 && n >= here-3; n-- {
		s := r.Doc.Sentences[n]
		if r.IsHeadline(s) {
			continue
		}
		if q := r.Doc.QuoteOf(s.Start); q != nil && r.Doc.QuoteOf(i) != q {
			break
		}
		for _, c := range []text.Span{s, r.thenClause(s)} {
			if f, ok := r.leader(c, false); ok {
				return f, true
			}
		}
		if !r.pointsBack(s) {
			break
		}
	}
	return said.Focus{Entity: -1, At: -1}, false
}

// thenClause is the part of a sentence behind its تو: سماعت ہوئی تو (پراسیکیوٹر نے آگاہ کیا).
func (r *Reader) thenClause(s text.Span) text.Span {
	for i := s.End - 1; i > s.Start; i-- {
		if r.Fold(i) == "تو" && r.Is(i-1, lexicon.Auxiliary) {
			return text.Span{Start: i + 1, End: s.End}
		}
	}
	return text.Span{}
}

// maxAdjunct is how many words stand at most before the pronoun with which a sentence begins: آج کے لیے (ان کی).
const maxAdjunct = 6

// pointsBack tells whether a sentence begins with a pronoun for somebody.
func (r *Reader) pointsBack(s text.Span) bool {
	for i := s.Start; i < min(s.End, s.Start+maxAdjunct) && r.Names.At(i) == nil; i++ {
		if r.Is(i, lexicon.PersonPronoun) {
			return !r.determines(i)
		}
	}
	return false
}

// amongLast tells whether one of the last statements is somebody's.
func (r *Reader) amongLast(entity int) bool {
	for st := range r.Latest(lately) {
		if st.Speaker.Entity == entity {
			return true
		}
	}
	return false
}

// maxBeforePronoun is how many words stand at most before a pronoun near the beginning of its sentence.
const maxBeforePronoun = 25

// tellsOfOthers tells whether a pronoun stands in a sentence that tells of people before it, not near the beginning, or
// means more than one.
func (r *Reader) tellsOfOthers(p text.Span) bool {
	start := r.Doc.SentenceAt(p.Start).Start
	if p.Start-start > maxBeforePronoun {
		return true
	}
	for i := start; i < p.Start; i++ {
		if m := r.Names.At(i); m != nil && !r.Names.Is(m.Entity, names.Place) || r.nounOfPeople(i) {
			return true
		}
	}
	return r.Fold(p.End) == "دونوں" || r.Fold(p.End) == "میں" || r.Fold(p.End-1) == "دونوں"
}

// justTold is whom the sentence before a pronoun is about, or those before that where these go on with a pronoun or
// only tell of things: what the author tells, without a word for whom the pronoun would mean else.
func (r *Reader) justTold(p text.Span, h *cue.Hit) (said.Focus, bool) {
	if r.Fold(p.End-1) == "اس" || r.tellsOfOthers(p) || r.Doc.QuoteOf(p.Start) != nil {
		return said.Focus{}, false
	}
	here := r.Doc.SentenceOf(p.Start)
	for n := here - 1; n >= 0 && n >= here-3; n-- {
		s := r.Doc.Sentences[n]
		if r.IsHeadline(s) {
			continue
		}
		if !r.narrates(s) || r.NamedIn(s, r.Focus.Entity) || r.Lex.AnyIn(r.Doc, s.Start, s.End, lexicon.Asking) {
			break
		}
		f, ok := r.leader(s, true)
		if !ok {
			f, ok = r.topicPerson(s)
		}
		if ok {
			fits := !r.clashes(f.Speaker(p, "pronoun"), r.speaks(h, r.Saying))
			return f, fits && f.At > r.Focus.At && (f.Entity < 0 || r.IsPerson(f.Entity)) && !r.pointsElse(s, f, p)
		}
		ofThings := !r.PeopleIn(s) && r.Doc.ParagraphOf(s.Start) == r.Doc.ParagraphOf(r.SentenceBefore(s.Start).Start)
		if !ofThings && (!r.pointsBack(s) || r.FirstNamed(s) != nil) {
			break
		}
	}
	return said.Focus{}, false
}

// pointsElse tells whether a sentence has a pronoun for somebody else than whom it is about: any but one in a clause
// behind its finished first one, where only وہ and انھوں نے mean who acted with نے: ڈاکٹروں نے (انھیں) گھر بھیجا, but
// سفیر گل تاجر ہیں مگر (انھوں نے کام چھوڑ دیا). The pronoun p, which means somebody with respect, does not mean what اس
// or اسے does.
func (r *Reader) pointsElse(s text.Span, f said.Focus, p text.Span) bool {
	acts, finished := false, false
	for i := s.Start; i < s.End; i++ {
		switch {
		case f.Phrase.Contains(text.Span{Start: i, End: i + 1}) && r.Fold(i-1) == "اور": // مزدور اور ان کے ساتھی
		case i > f.At && !finished && r.Fold(i) == "نے":
			acts = true
		case i > f.At && r.Is(i, lexicon.Auxiliary):
			finished = true
		case r.Is(i, lexicon.PersonPronoun) && !r.determines(i) && !(r.respectful(p.Start) && r.singular(i)):
			if subject := r.Fold(i) == "وہ" || r.Fold(i+1) == "نے"; !finished || acts && !subject {
				return true
			}
		}
	}
	return false
}

// narrates tells whether a sentence in which nobody speaks is the author's rather than what somebody goes on to say:
// it opens a paragraph, or stands behind the end of a quotation or not right behind what somebody said.
func (r *Reader) narrates(s text.Span) bool {
	st := r.Last()
	if st == nil || st.Content.End <= s.Start && r.remark(s.Start, s) {
		return true
	}
	last := st.Content.End
	if st.Cue.End > s.Start || last > s.Start || r.Doc.QuoteOf(s.Start) != nil || r.Fold(s.End-1) == "؟" {
		return false
	}
	return r.Doc.ParagraphAt(s.Start).Start > last-1 || r.Kind(last) == text.Mark ||
		r.Kind(last) == text.Stop && r.Kind(last+1) == text.Mark ||
		r.Doc.SentenceOf(s.Start)-r.Doc.SentenceOf(last-1) > syntax.MaxSpeech
}
