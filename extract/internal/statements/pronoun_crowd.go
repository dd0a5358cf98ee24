package statements

import (
	"iter"
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/text"
)

// People without a name (ماہرین, بعض لوگ), bodies and reports often speak in between in an article that is about one
// person. These are the signs that a pronoun does not mean them but goes on with that person.

// nameless tells whether who is in view is several people without a name, a body or a report.
func (r *reader) nameless(f focus) bool {
	if f.entity >= 0 {
		return r.names.Is(f.entity, names.Agency)
	}
	if f.phrase.Len() == 0 || r.pronoun(f.phrase) || r.unlistedFrom(f.phrase.Start, f.phrase.End) {
		return false
	}
	i := f.phrase.End - 1
	if m := r.names.EndingAt(f.phrase.End); m != nil && m.Start > f.phrase.Start && r.fold(m.Start-1) == "اور" && r.names.Is(m.Entity, names.Place) || r.in(i, lexicon.Quantifier) {
		return true // سعودی عرب اور مصر, (نصف سے) زیادہ
	}
	for k := f.phrase.Start + 1; k < i; k++ {
		if r.names.TitleEndsAt(k) && !r.is(k, lexicon.Genitive) {
			return false // کپتان وائٹ بال ٹیم, ترجمان دفتر خارجہ
		}
	}
	return r.severalPeople(i) || r.is(i, lexicon.GroupNoun|lexicon.MediaWord|lexicon.Hearsay|lexicon.Document)
}

// isSeveral tells whether who is in view is more than one without a name, whom no اس means: ماہرین, ذرائع.
func (r *reader) isSeveral(f focus) bool { return f.entity < 0 && r.severalSources(f.phrase) }

// severalSources tells whether a phrase means several people or sources.
func (r *reader) severalSources(s text.Span) bool {
	return s.Len() > 0 && (r.severalPeople(s.End-1) || r.in(s.End-1, lexicon.Unnamed))
}

// severalPeople tells whether the noun at token i means several people.
func (r *reader) severalPeople(i int) bool {
	return r.oblique(i) || r.in(i, lexicon.Crowd) || r.plural(i) && (r.is(i, lexicon.PersonNoun) || r.people(i))
}

// saysI tells whether what is said has an "I" in its first sentence, before what it quotes: مجھے, میں نے, میری.
func (r *reader) saysI(content text.Span) bool {
	end := r.firstSentence(content).End
	q := r.doc.QuoteOf(content.Start)
	for i := content.Start; i < end && r.fold(i) != "کہ" && r.doc.QuoteOf(i) == q; i++ {
		if r.ofFirstPerson(i, -1) && !strings.HasPrefix(r.fold(i), "ہم") {
			return true
		}
	}
	return false
}

// withinSpeech tells whether people without a name speak in a sentence in which somebody says "I" or "we" before that,
// outside a quotation: میں بچہ تھا، دونوں ملک دھمکی دیتے ہیں۔
func (r *reader) withinSpeech(sp Speaker, s text.Span) bool {
	i := sp.Span.Start
	if sp.Resolved != "phrase" || i <= s.Start {
		return false
	}
	several := r.nameless(focus{entity: sp.Entity, phrase: sp.Name}) || r.fold(i) == "دونوں"
	if q := r.doc.QuoteOf(i); !several || q != nil && q.Closed {
		return false
	}
	return r.firstPersonIn(text.Span{Start: s.Start, End: i})
}

// speaksAlone takes a pronoun's speaker back where what is said has an "I" and that is several people or a body. It is
// then the person named last, or who spoke last, else left open.
func (r *reader) speaksAlone(sp Speaker, content text.Span) Speaker {
	f := focus{entity: sp.Entity, phrase: sp.Name}
	if sp.Resolved != "pronoun" || sp.Span.Len() == 0 || r.relative(sp.Span) || !r.nameless(f) || !r.saysI(content) {
		return sp
	}
	if sp.Entity < 0 {
		// the parents of X
		for i := sp.Name.Start; i < sp.Name.End; i++ {
			if m := r.names.At(i); m != nil && r.isPerson(m.Entity) && r.is(m.End, lexicon.Genitive) {
				return Speaker{Entity: m.Entity, Span: sp.Span, Resolved: sp.Resolved}
			}
		}
	}
	if e, ok := r.personBefore(sp.Span.Start); ok && !r.surelyNamed(content, e) {
		return Speaker{Entity: e, Span: sp.Span, Resolved: sp.Resolved}
	}
	for n := len(r.out) - 1; n >= 0 && n >= len(r.out)-maxAgree; n-- {
		if o := r.out[n].Speaker; r.isPerson(o.Entity) && !r.surelyNamed(content, o.Entity) {
			return Speaker{Entity: o.Entity, Span: sp.Span, Resolved: sp.Resolved}
		}
	}
	return Speaker{Entity: -1, Name: sp.Span, Span: sp.Span, Resolved: sp.Resolved}
}

// narratedSince gives the author's sentences before a pronoun since somebody spoke or acted, at most three, the nearest
// first, without those that link to other articles.
func (r *reader) narratedSince(p text.Span, f focus) iter.Seq[text.Span] {
	return func(yield func(text.Span) bool) {
		here := r.doc.SentenceOf(p.Start)
		for n := here - 1; n >= 0 && n >= here-3; n-- {
			s := r.doc.Sentences[n]
			if r.linked(s) {
				continue
			}
			if f.at >= s.Start || !r.narrates(s) || r.inserted[r.doc.ParagraphOf(s.Start)] || !yield(s) {
				return
			}
		}
	}
}

// namedSince is the only person whom the author's sentence before a pronoun names, where people without a name or a
// body spoke or acted before that: ماہرین نے تنقید کی۔ تاہم سارہ کے لیے یہ کام آسان تھا۔ (وہ کہتی ہیں). A sentence that
// begins with a pronoun goes on with whom the one before it names.
func (r *reader) namedSince(p text.Span, h *hit) (int, bool) {
	f := r.focus
	if r.fold(p.Start) == "اس" || f.entity >= 0 || !r.nameless(f) && !r.somebodys(f) || r.tellsOfOthers(p) || r.doc.QuoteOf(p.Start) != nil {
		return -1, false
	}
	for s := range r.narratedSince(p, f) {
		if r.pointsBack(s) && r.fold(s.Start) == "وہ" && r.firstNamed(s) == nil {
			continue // whatever else it tells of
		}
		found, alone := r.onlyNamed(s, f)
		if alone && found >= 0 {
			return found, !r.surelyNamed(r.saying, found) && !r.clashes(Speaker{Entity: found}, r.speaks(h, r.saying))
		}
		if !alone || !r.pointsBack(s) {
			break
		}
	}
	return -1, false
}

// somebodys tells whether who is in view is only somebody of whom the article is about: ان کی اہلیہ, ان میں سے بعض.
func (r *reader) somebodys(f focus) bool {
	if f.entity >= 0 || f.phrase.Len() < 2 {
		return false
	}
	m := r.names.At(f.phrase.Start) // X کی بیٹی
	return r.is(f.phrase.Start, lexicon.PersonPronoun) && !r.determines(f.phrase.Start) || m != nil && r.isPerson(m.Entity) && r.is(m.End, lexicon.Genitive) && m.End < f.phrase.End
}

// backToOwner is the person who was in view before somebody of theirs spoke, where the author has gone on with a
// pronoun since: X مقبول ہیں۔ ان کی اہلیہ نے کہا …۔ وہ شہر میں رہتے ہیں۔ (ان کا کہنا ہے).
func (r *reader) backToOwner(f focus, p text.Span, h *hit) (int, bool) {
	e := r.before.entity
	if !r.somebodys(f) || !r.isPerson(e) || r.apart(r.lastWord(f), p.Start) < 2 || r.doc.QuoteOf(p.Start) != nil {
		return -1, false
	}
	s := r.sentenceBefore(p.Start)
	if !r.narrates(s) || !r.pointsBack(s) {
		return -1, false
	}
	return e, !r.clashes(Speaker{Entity: e}, r.speaks(h, r.saying))
}

// onlyNamed is the only person whom a sentence names, or -1; alone is false if it tells of others too, or of somebody
// in view. People in another case count only where who is in view has no name.
func (r *reader) onlyNamed(s text.Span, f focus) (found int, alone bool) {
	found = -1
	for i := s.Start; i < s.End; i++ {
		if r.fold(i) == r.fold(f.phrase.End-1) {
			return -1, false
		}
		m := r.names.At(i)
		switch {
		case m == nil:
			several := (r.is(i, lexicon.PersonNoun) && r.plural(i) || r.in(i, lexicon.Crowd)) && (f.entity < 0 || !r.is(i+1, lexicon.Postposition) || r.fold(i+1) == "نے")
			stranger := r.is(i, lexicon.PersonNoun) && r.nameLike(i+1) && r.names.At(i+1) == nil
			if several || stranger || found < 0 && r.is(i, lexicon.Relative) && !r.is(i, lexicon.Genitive) {
				return -1, false
			}
			continue
		case r.isPerson(m.Entity) && found >= 0 && found != m.Entity:
			return -1, false
		case r.isPerson(m.Entity):
			found = m.Entity
		}
		i = m.End - 1
	}
	return found, true
}

// reportedBy tells whether a plural pronoun stands in what a medium in view reports, which does not tell of itself, where
// a person was in view before: اخبار کے مطابق صحافیوں سے بات کرتے ہوئے (انہوں نے).
func (r *reader) reportedBy(f focus, p text.Span) bool {
	n := len(r.out) - 1
	if n < 0 || !r.isPerson(r.before.entity) || r.singular(p.Start) || !r.out[n].Content.Contains(p) || !f.spoke(r.out[n].Speaker) || !r.reports(&r.out[n]) {
		return false
	}
	if f.entity >= 0 {
		return r.category(f.entity) == "media"
	}
	return f.phrase.Len() > 0 && (r.anyIs(f.phrase.Start, f.phrase.End, lexicon.MediaWord) || r.in(f.phrase.End-2, lexicon.NewsGathering))
}

// isAudience tells whether the words between a pronoun and its cue name who is in view, as to whom it is said: (انہوں
// نے) حاضرین سے (کہا).
func (r *reader) isAudience(f focus, p text.Span, h *hit) bool {
	if f.entity >= 0 || f.phrase.Len() == 0 {
		return false
	}
	for i := p.End; i < h.Start; i++ {
		if r.fold(i) == r.fold(f.phrase.End-1) && (r.fold(i+1) == "سے" || r.fold(i+1) == "کو") {
			return true
		}
	}
	return false
}
