package statements

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// Whom a pronoun means by what the author tells right before it, rather than by who spoke last.

// maxAnyClause is how many words a sentence has at most before a pronoun whose clause is joined to another.
const maxAnyClause = 60

// clauseLeader is whom the finished clause is about that a conjunction joins to that of the pronoun at token i: اہل
// علاقہ حیران ہیں اور (ان کا کہنا ہے).
func (r *reader) clauseLeader(i int) (focus, bool) {
	c, ok := r.joinedClause(i)
	direct := ok
	if !ok {
		c, ok = r.clauseAround(i)
	}
	if !ok {
		return focus{}, false
	}
	lo := r.doc.SentenceAt(i).Start
	if i-lo > maxAnyClause || r.saysThat(lo, c.End) || r.namedIn(c, r.focus.entity) {
		return focus{}, false // X نے کہا کہ لوگ چلے گئے لیکن (ان کا کہنا تھا): still X
	}
	f, ok := r.leader(c, true)
	return f, ok && (f.entity < 0 || r.isPerson(f.entity) && (direct || r.namedIn(c, f.entity)))
}

// saysThat tells whether a کہ stands between two tokens behind which somebody may say something, other than that of گو
// کہ.
func (r *reader) saysThat(from, to int) bool {
	for k := from; k < to; k++ {
		if r.fold(k) == "کہ" && r.fold(k-1) != "گو" && !r.remark(k, r.doc.SentenceAt(k)) {
			return true
		}
	}
	return false
}

// relativeLeader is whom a sentence is about in whose relative clause a pronoun stands: بہت سے لوگوں نے بجلی چرائی جسے
// (وہ حق قرار دیتے ہیں).
func (r *reader) relativeLeader(p text.Span) (focus, bool) {
	i := p.Start - 1
	if r.is(i, lexicon.Postposition) {
		i--
	}
	s := r.doc.SentenceAt(p.Start)
	if !r.relativeWord(i) || r.focus.at >= s.Start || i-s.Start > maxAnyClause || r.doc.Has(s.Start, i, "کہ") || r.doc.QuoteOf(s.Start) != r.doc.QuoteOf(i) {
		return focus{}, false
	}
	c := text.Span{Start: s.Start, End: i}
	f, ok := r.leader(c, true)
	acts := f.entity < 0 && r.fold(f.phrase.End) == "نے" || f.entity >= 0 && r.isPerson(f.entity) && r.doc.Has(c.Start, c.End, "نے")
	return f, ok && acts && r.fold(p.Start) != "اس" && !r.pointsElse(c, f, p)
}

// lastLeader is whom the sentence before token i is about, or one of those before that where these only
// go on with a pronoun.
func (r *reader) lastLeader(i int) (focus, bool) {
	here := r.doc.SentenceOf(i)
	for n := here - 1; n >= 0 && n >= here-3; n-- {
		s := r.doc.Sentences[n]
		if r.linked(s) {
			continue
		}
		if q := r.doc.QuoteOf(s.Start); q != nil && r.doc.QuoteOf(i) != q {
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
	return focus{entity: -1, at: -1}, false
}

// thenClause is the part of a sentence behind its تو: سماعت ہوئی تو (پراسیکیوٹر نے آگاہ کیا).
func (r *reader) thenClause(s text.Span) text.Span {
	for i := s.End - 1; i > s.Start; i-- {
		if r.fold(i) == "تو" && r.is(i-1, lexicon.Auxiliary) {
			return text.Span{Start: i + 1, End: s.End}
		}
	}
	return text.Span{}
}

// maxAdjunct is how many words stand at most before the pronoun with which a sentence begins: آج کے لیے (ان کی).
const maxAdjunct = 6

// pointsBack tells whether a sentence begins with a pronoun for somebody.
func (r *reader) pointsBack(s text.Span) bool {
	for i := s.Start; i < min(s.End, s.Start+maxAdjunct) && r.names.At(i) == nil; i++ {
		if r.is(i, lexicon.PersonPronoun) {
			return !r.determines(i)
		}
	}
	return false
}

// toldOf gives a pronoun that nobody else can mean to whom the sentence before is about.
func (r *reader) toldOf(sp Speaker, h *hit, content text.Span) Speaker {
	if sp.Resolved != "pronoun" || sp.Entity >= 0 || sp.Span.Len() == 0 || !r.pronoun(sp.Name) {
		return sp
	}
	f, ok := r.lastLeader(sp.Span.Start)
	if !ok || r.tellsOfOthers(sp.Span) || r.names.Is(f.entity, names.Agency) && r.publishes(f.entity) || r.fold(sp.Span.Start) == "اس" && h.shape == behindCue {
		return sp
	}
	if r.singular(sp.Span.Start) && r.respected(f.entity) {
		return sp
	}
	x := f.speaker(sp.Span, sp.Resolved)
	if before := (text.Span{Start: sp.Span.End, End: h.Start}); r.isPerson(f.entity) && (r.surelyNamed(before, f.entity) || r.surelyNamed(content, f.entity) && !(r.spokeBefore(f.entity) && r.subjectIn(content, f.entity))) {
		return sp
	}
	if r.clashes(x, r.speaks(h, content)) {
		return sp
	}
	return x
}

// pastBody gives a pronoun that means nobody so far, as the body in view spoke or acted too far back for a "they", to the
// person who spoke before that body: سلیم نے کہا کہ …۔ عدالت نے انھیں بری کر دیا۔ وہ رات بھر جاگتے رہے۔ (انھوں نے کہا).
func (r *reader) pastBody(sp Speaker, h *hit, content text.Span) Speaker {
	i := sp.Span.Start
	if sp.Resolved != "pronoun" || sp.Entity >= 0 || sp.Span.Len() == 0 || sp.Name != sp.Span || !r.respectful(i) && r.fold(i) != "وہ" {
		return sp
	}
	e := r.before.entity
	if !r.impersonal(r.focus) || !r.isPerson(e) || !r.amongLast(e) || r.namedIn(r.sentenceBefore(i), r.focus.entity) || r.tellsOfOthers(sp.Span) || r.surelyNamed(content, e) {
		return sp
	}
	if x := (Speaker{Entity: e, Span: sp.Span, Resolved: sp.Resolved}); !r.clashes(x, r.speaks(h, content)) {
		return x
	}
	return sp
}

// amongLast tells whether one of the last statements is somebody's.
func (r *reader) amongLast(entity int) bool {
	for n := len(r.out) - 1; n >= 0 && n >= len(r.out)-maxTold; n-- {
		if r.out[n].Speaker.Entity == entity {
			return true
		}
	}
	return false
}

// tellsOfOthers tells whether a pronoun stands in a sentence that tells of people before it, not near the beginning, or
// means more than one.
func (r *reader) tellsOfOthers(p text.Span) bool {
	start := r.doc.SentenceAt(p.Start).Start
	if p.Start-start > maxTaken {
		return true
	}
	for i := start; i < p.Start; i++ {
		if m := r.names.At(i); m != nil && !r.names.Is(m.Entity, names.Place) || r.is(i, lexicon.PersonNoun) || r.people(i) {
			return true
		}
	}
	return r.fold(p.End) == "دونوں" || r.fold(p.End) == "میں" || r.fold(p.End-1) == "دونوں"
}

// subjectIn tells whether a content names somebody without a postposition but نے or the genitive, as a writer does who
// tells in it what they did themselves: (ان کے مطابق) وہ خوش تھے جب کمار سانو گھر گئے.
func (r *reader) subjectIn(content text.Span, entity int) bool {
	for i := content.Start; i < content.End; i++ {
		if m := r.names.EndingAt(i); m != nil && m.Entity == entity && r.is(i, lexicon.CaseMarker) && r.fold(i) != "نے" {
			return false
		}
	}
	return true
}

// spokeBefore tells whether the last statement is somebody's.
func (r *reader) spokeBefore(entity int) bool {
	n := len(r.out) - 1
	return n >= 0 && r.out[n].Speaker.Entity == entity
}

// justTold is whom the sentence before a pronoun is about, or those before that where these go on with a pronoun or
// only tell of things: what the author tells, without a word for whom the pronoun would mean else.
func (r *reader) justTold(p text.Span, h *hit) (focus, bool) {
	if r.fold(p.End-1) == "اس" || r.tellsOfOthers(p) || r.doc.QuoteOf(p.Start) != nil {
		return focus{}, false
	}
	here := r.doc.SentenceOf(p.Start)
	for n := here - 1; n >= 0 && n >= here-3; n-- {
		s := r.doc.Sentences[n]
		if r.linked(s) {
			continue
		}
		if !r.narrates(s) || r.namedIn(s, r.focus.entity) || r.lex.AnyIn(r.doc, s.Start, s.End, lexicon.Asking) {
			break
		}
		f, ok := r.leader(s, true)
		if !ok {
			f, ok = r.topicPerson(s)
		}
		if ok {
			fits := !r.clashes(f.speaker(p, "pronoun"), r.speaks(h, r.saying))
			return f, fits && f.at > r.focus.at && (f.entity < 0 || r.isPerson(f.entity)) && !r.pointsElse(s, f, p)
		}
		ofThings := !r.peopleIn(s) && r.doc.ParagraphOf(s.Start) == r.doc.ParagraphOf(r.sentenceBefore(s.Start).Start)
		if !ofThings && (!r.pointsBack(s) || r.firstNamed(s) != nil) {
			break
		}
	}
	return focus{}, false
}

// pointsElse tells whether a sentence has a pronoun for somebody else than whom it is about: any but one in a clause
// behind its finished first one, where only وہ and انھوں نے mean who acted with نے: ڈاکٹروں نے (انھیں) گھر بھیجا, but
// سفیر گل تاجر ہیں مگر (انھوں نے کام چھوڑ دیا). The pronoun p, which means somebody with respect, does not mean what اس
// or اسے does.
func (r *reader) pointsElse(s text.Span, f focus, p text.Span) bool {
	acts, finished := false, false
	for i := s.Start; i < s.End; i++ {
		switch {
		case f.phrase.Contains(text.Span{Start: i, End: i + 1}) && r.fold(i-1) == "اور": // مزدور اور ان کے ساتھی
		case i > f.at && !finished && r.fold(i) == "نے":
			acts = true
		case i > f.at && r.is(i, lexicon.Auxiliary):
			finished = true
		case r.is(i, lexicon.PersonPronoun) && !r.determines(i) && !(r.respectful(p.Start) && r.singular(i)):
			if subject := r.fold(i) == "وہ" || r.fold(i+1) == "نے"; !finished || acts && !subject {
				return true
			}
		}
	}
	return false
}

// respectful tells whether the pronoun at token i is a plural, by which one person is called with respect: ان, انھوں.
func (r *reader) respectful(i int) bool { return r.fold(i) == "ان" || r.fold(i) == "انہوں" }

// singular tells whether the pronoun at token i is a singular: اس, اسے.
func (r *reader) singular(i int) bool { return r.fold(i) == "اس" || r.fold(i) == "اسے" }

// narrates tells whether a sentence in which nobody speaks is the author's rather than what somebody goes on to say:
// it opens a paragraph, or stands behind the end of a quotation or not right behind what somebody said.
func (r *reader) narrates(s text.Span) bool {
	n := len(r.out) - 1
	if n < 0 || r.out[n].Content.End <= s.Start && r.remark(s.Start, s) {
		return true
	}
	last := r.out[n].Content.End
	if r.out[n].Cue.End > s.Start || last > s.Start || r.doc.QuoteOf(s.Start) != nil || r.fold(s.End-1) == "؟" {
		return false
	}
	return r.doc.ParagraphAt(s.Start).Start > last-1 || r.kind(last) == text.Mark || r.kind(last) == text.Stop && r.kind(last+1) == text.Mark || r.doc.SentenceOf(s.Start)-r.doc.SentenceOf(last-1) > maxSpeech
}

// maxSpeech is how many sentences somebody's speech goes on at most without a word of who says it.
const maxSpeech = 3
