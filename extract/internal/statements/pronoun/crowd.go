package pronoun

import (
	"iter"
	"strings"

	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/said"
	"bayan/extract/text"
)

// People without a name (ماہرین, بعض لوگ), bodies and reports often speak in between in an article that is about one
// person. These are the signs that a pronoun does not mean them but goes on with that person.

// nameless tells whether who is in view is several people without a name, a body or a report.
func (r *Reader) nameless(f said.Focus) bool {
	if f.Entity >= 0 {
		return r.Names.Is(f.Entity, names.Agency)
	}
	if f.Phrase.Len() == 0 || r.OnlyPronoun(f.Phrase) || r.unlistedFrom(f.Phrase.Start, f.Phrase.End) {
		return false
	}
	i := f.Phrase.End - 1
	if m := r.Names.EndingAt(f.Phrase.End); m != nil && m.Start > f.Phrase.Start && r.Fold(m.Start-1) == "اور" &&
		r.Names.Is(m.Entity, names.Place) ||
		r.In(i, lexicon.Quantifier) {
		return true // سعودی عرب اور مصر, (نصف سے) زیادہ
	}
	for k := f.Phrase.Start + 1; k < i; k++ {
		if r.Names.TitleEndsAt(k) && !r.Is(k, lexicon.Genitive) {
			return false // کپتان وائٹ بال ٹیم, ترجمان دفتر خارجہ
		}
	}
	return r.severalPeople(i) || r.Is(i, lexicon.GroupNoun|lexicon.MediaWord|lexicon.Hearsay|lexicon.Document)
}

// isSeveral tells whether who is in view is more than one without a name, whom no اس means: ماہرین, ذرائع.
func (r *Reader) isSeveral(f said.Focus) bool { return f.Entity < 0 && r.severalSources(f.Phrase) }

// severalSources tells whether a phrase means several people or sources.
func (r *Reader) severalSources(s text.Span) bool {
	return s.Len() > 0 && (r.severalPeople(s.End-1) || r.In(s.End-1, lexicon.Unnamed))
}

// nounOfPeople tells whether a noun of people ends with token i.
func (r *Reader) nounOfPeople(i int) bool { return r.Is(i, lexicon.PersonNoun) || r.RoleNounAt(i) }

// severalPeople tells whether the noun at token i means several people.
func (r *Reader) severalPeople(i int) bool {
	return r.ObliquePlural(i) || r.In(i, lexicon.Crowd) || r.Plural(i) && r.nounOfPeople(i)
}

// saysI tells whether what is said has an "I" in its first sentence, before what it quotes: مجھے, میں نے, میری.
func (r *Reader) saysI(content text.Span) bool {
	end := r.firstSentence(content).End
	q := r.Doc.QuoteOf(content.Start)
	for i := content.Start; i < end && r.Fold(i) != "کہ" && r.Doc.QuoteOf(i) == q; i++ {
		if r.OfFirstPerson(i, -1) && !strings.HasPrefix(r.Fold(i), "ہم") {
			return true
		}
	}
	return false
}

// withinSpeech tells whether people without a name speak in a sentence in which somebody says "I" or "we" before that,
// outside a quotation: میں بچہ تھا، دونوں ملک دھمکی دیتے ہیں۔
func (r *Reader) withinSpeech(sp said.Speaker, s text.Span) bool {
	i := sp.Span.Start
	if sp.Resolved != "phrase" || i <= s.Start {
		return false
	}
	several := r.nameless(said.Focus{Entity: sp.Entity, Phrase: sp.Name}) || r.Fold(i) == "دونوں"
	if q := r.Doc.QuoteOf(i); !several || q != nil && q.Closed {
		return false
	}
	return r.FirstPersonIn(text.Span{Start: s.Start, End: i})
}

// narratedSince gives the author's sentences before a pronoun since somebody spoke or acted, at most three, the nearest
// first, without those that link to other articles.
func (r *Reader) narratedSince(p text.Span, f said.Focus) iter.Seq[text.Span] {
	return func(yield func(text.Span) bool) {
		here := r.Doc.SentenceOf(p.Start)
		for n := here - 1; n >= 0 && n >= here-3; n-- {
			s := r.Doc.Sentences[n]
			if r.IsHeadline(s) {
				continue
			}
			if f.At >= s.Start || !r.narrates(s) || r.Inserted[r.Doc.ParagraphOf(s.Start)] || !yield(s) {
				return
			}
		}
	}
}

// namedSince is the only person whom the author's sentence before a pronoun names, where people without a name or a
// body spoke or acted before that: ماہرین نے تنقید کی۔ تاہم سارہ کے لیے یہ کام آسان تھا۔ (وہ کہتی ہیں). A sentence that
// begins with a pronoun goes on with whom the one before it names.
func (r *Reader) namedSince(p text.Span, h *cue.Hit) (int, bool) {
	f := r.Focus
	if r.Fold(p.Start) == "اس" || f.Entity >= 0 || !r.nameless(f) && !r.somebodys(f) || r.tellsOfOthers(p) ||
		r.Doc.QuoteOf(p.Start) != nil {
		return -1, false
	}
	for s := range r.narratedSince(p, f) {
		if r.pointsBack(s) && r.Fold(s.Start) == "وہ" && r.FirstNamed(s) == nil {
			continue // whatever else it tells of
		}
		found, alone := r.onlyNamed(s, f)
		if alone && found >= 0 {
			return found, !r.surelyNamed(r.Saying, found) && !r.clashes(said.Speaker{Entity: found}, r.speaks(h, r.Saying))
		}
		if !alone || !r.pointsBack(s) {
			break
		}
	}
	return -1, false
}

// somebodys tells whether who is in view is only somebody of whom the article is about: ان کی اہلیہ, ان میں سے بعض.
func (r *Reader) somebodys(f said.Focus) bool {
	if f.Entity >= 0 || f.Phrase.Len() < 2 {
		return false
	}
	m := r.Names.At(f.Phrase.Start) // X کی بیٹی
	return r.Is(f.Phrase.Start, lexicon.PersonPronoun) && !r.determines(f.Phrase.Start) ||
		m != nil && r.IsPerson(m.Entity) && r.Is(m.End, lexicon.Genitive) && m.End < f.Phrase.End
}

// backToOwner is the person who was in view before somebody of theirs spoke, where the author has gone on with a
// pronoun since: X مقبول ہیں۔ ان کی اہلیہ نے کہا …۔ وہ شہر میں رہتے ہیں۔ (ان کا کہنا ہے).
func (r *Reader) backToOwner(f said.Focus, p text.Span, h *cue.Hit) (int, bool) {
	e := r.Before.Entity
	if !r.somebodys(f) || !r.IsPerson(e) || r.SentencesApart(r.HeardUpTo(f), p.Start) < 2 || r.Doc.QuoteOf(p.Start) != nil {
		return -1, false
	}
	s := r.SentenceBefore(p.Start)
	if !r.narrates(s) || !r.pointsBack(s) {
		return -1, false
	}
	return e, !r.clashes(said.Speaker{Entity: e}, r.speaks(h, r.Saying))
}

// onlyNamed is the only person whom a sentence names, or -1; alone is false if it tells of others too, or of somebody
// in view. People in another case count only where who is in view has no name.
func (r *Reader) onlyNamed(s text.Span, f said.Focus) (found int, alone bool) {
	found = -1
	for i := s.Start; i < s.End; i++ {
		if r.Fold(i) == r.Fold(f.Phrase.End-1) {
			return -1, false
		}
		m := r.Names.At(i)
		switch {
		case m == nil:
			several := (r.Is(i, lexicon.PersonNoun) && r.Plural(i) || r.In(i, lexicon.Crowd)) &&
				(f.Entity < 0 || !r.Is(i+1, lexicon.Postposition) || r.Fold(i+1) == "نے")
			stranger := r.Is(i, lexicon.PersonNoun) && r.NameLike(i+1) && r.Names.At(i+1) == nil
			if several || stranger || found < 0 && r.Is(i, lexicon.Relative) && !r.Is(i, lexicon.Genitive) {
				return -1, false
			}
			continue
		case r.IsPerson(m.Entity) && found >= 0 && found != m.Entity:
			return -1, false
		case r.IsPerson(m.Entity):
			found = m.Entity
		}
		i = m.End - 1
	}
	return found, true
}
