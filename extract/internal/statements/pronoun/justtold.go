package pronoun

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/said"
	"bayan/extract/internal/statements/source"
	"bayan/extract/internal/statements/syntax"
	"bayan/extract/text"
)

// Whom a pronoun means by what the author tells right before it, rather than by who spoke last.

// maxAnyClause is how many words a sentence has at most before a pronoun whose clause is joined to another.
const maxAnyClause = 60

// ClauseLeader is whom the finished clause is about that a conjunction joins to that of the pronoun at token i: اہل
// علاقہ حیران ہیں اور (ان کا کہنا ہے).
func (r *Reader) ClauseLeader(i int) (said.Focus, bool) {
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

// RelativeLeader is whom a sentence is about in whose relative clause a pronoun stands: بہت سے لوگوں نے بجلی چرائی جسے
// (وہ حق قرار دیتے ہیں).
func (r *Reader) RelativeLeader(p text.Span) (said.Focus, bool) {
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

// ToldOf gives a pronoun that nobody else can mean to whom the sentence before is about.
func (r *Reader) ToldOf(sp said.Speaker, h *cue.Hit, content text.Span) said.Speaker {
	if sp.Resolved != "pronoun" || sp.Entity >= 0 || sp.Span.Len() == 0 || !r.OnlyPronoun(sp.Name) {
		return sp
	}
	f, ok := r.lastLeader(sp.Span.Start)
	if !ok || r.tellsOfOthers(sp.Span) || r.Names.Is(f.Entity, names.Agency) && r.Publishes(f.Entity) ||
		r.Fold(sp.Span.Start) == "اس" && h.Shape == cue.Behind {
		return sp
	}
	if r.singular(sp.Span.Start) && r.Respected(f.Entity) {
		return sp
	}
	x := f.Speaker(sp.Span, sp.Resolved)
	if before := (text.Span{Start: sp.Span.End, End: h.Start}); r.IsPerson(f.Entity) &&
		(r.surelyNamed(before, f.Entity) ||
			r.surelyNamed(content, f.Entity) && !(r.spokeBefore(f.Entity) && r.subjectIn(content, f.Entity))) {
		return sp
	}
	if r.clashes(x, r.speaks(h, content)) {
		return sp
	}
	return x
}

// PastBody gives a pronoun that means nobody so far, as the body in view spoke or acted too far back for a "they", to the
// person who spoke before that body: سلیم نے کہا کہ …۔ عدالت نے انھیں بری کر دیا۔ وہ رات بھر جاگتے رہے۔ (انھوں نے کہا).
func (r *Reader) PastBody(sp said.Speaker, h *cue.Hit, content text.Span) said.Speaker {
	i := sp.Span.Start
	if sp.Resolved != "pronoun" || sp.Entity >= 0 || sp.Span.Len() == 0 || sp.Name != sp.Span ||
		!r.respectful(i) && r.Fold(i) != "وہ" {
		return sp
	}
	e := r.Before.Entity
	if !r.Impersonal(r.Focus) || !r.IsPerson(e) || !r.AmongLast(e) || r.NamedIn(r.SentenceBefore(i), r.Focus.Entity) ||
		r.tellsOfOthers(sp.Span) || r.surelyNamed(content, e) {
		return sp
	}
	if x := (said.Speaker{Entity: e, Span: sp.Span, Resolved: sp.Resolved}); !r.clashes(x, r.speaks(h, content)) {
		return x
	}
	return sp
}

// AmongLast tells whether one of the last statements is somebody's.
func (r *Reader) AmongLast(entity int) bool {
	for n := len(r.Out) - 1; n >= 0 && n >= len(r.Out)-source.MaxTold; n-- {
		if r.Out[n].Speaker.Entity == entity {
			return true
		}
	}
	return false
}

// tellsOfOthers tells whether a pronoun stands in a sentence that tells of people before it, not near the beginning, or
// means more than one.
func (r *Reader) tellsOfOthers(p text.Span) bool {
	start := r.Doc.SentenceAt(p.Start).Start
	if p.Start-start > syntax.MaxTaken {
		return true
	}
	for i := start; i < p.Start; i++ {
		if m := r.Names.At(i); m != nil && !r.Names.Is(m.Entity, names.Place) || r.Is(i, lexicon.PersonNoun) || r.RoleNounAt(i) {
			return true
		}
	}
	return r.Fold(p.End) == "دونوں" || r.Fold(p.End) == "میں" || r.Fold(p.End-1) == "دونوں"
}

// subjectIn tells whether a content names somebody without a postposition but نے or the genitive, as a writer does who
// tells in it what they did themselves: (ان کے مطابق) وہ خوش تھے جب کمار سانو گھر گئے.
func (r *Reader) subjectIn(content text.Span, entity int) bool {
	for i := content.Start; i < content.End; i++ {
		if m := r.Names.EndingAt(i); m != nil && m.Entity == entity && r.Is(i, lexicon.CaseMarker) && r.Fold(i) != "نے" {
			return false
		}
	}
	return true
}

// spokeBefore tells whether the last statement is somebody's.
func (r *Reader) spokeBefore(entity int) bool {
	n := len(r.Out) - 1
	return n >= 0 && r.Out[n].Speaker.Entity == entity
}

// JustTold is whom the sentence before a pronoun is about, or those before that where these go on with a pronoun or
// only tell of things: what the author tells, without a word for whom the pronoun would mean else.
func (r *Reader) JustTold(p text.Span, h *cue.Hit) (said.Focus, bool) {
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

// respectful tells whether the pronoun at token i is a plural, by which one person is called with respect: ان, انھوں.
func (r *Reader) respectful(i int) bool { return r.Fold(i) == "ان" || r.Fold(i) == "انہوں" }

// singular tells whether the pronoun at token i is a singular: اس, اسے.
func (r *Reader) singular(i int) bool { return r.Fold(i) == "اس" || r.Fold(i) == "اسے" }

// narrates tells whether a sentence in which nobody speaks is the author's rather than what somebody goes on to say:
// it opens a paragraph, or stands behind the end of a quotation or not right behind what somebody said.
func (r *Reader) narrates(s text.Span) bool {
	n := len(r.Out) - 1
	if n < 0 || r.Out[n].Content.End <= s.Start && r.remark(s.Start, s) {
		return true
	}
	last := r.Out[n].Content.End
	if r.Out[n].Cue.End > s.Start || last > s.Start || r.Doc.QuoteOf(s.Start) != nil || r.Fold(s.End-1) == "؟" {
		return false
	}
	return r.Doc.ParagraphAt(s.Start).Start > last-1 || r.Kind(last) == text.Mark ||
		r.Kind(last) == text.Stop && r.Kind(last+1) == text.Mark ||
		r.Doc.SentenceOf(s.Start)-r.Doc.SentenceOf(last-1) > syntax.MaxSpeech
}
