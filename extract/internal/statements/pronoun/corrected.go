package pronoun

import (
	"bayan/extract/internal/lexicon"
	"bayan/extract/internal/names"
	"bayan/extract/internal/statements/cue"
	"bayan/extract/internal/statements/said"
	"bayan/extract/internal/statements/source"
	"bayan/extract/text"
)

// A pronoun may have been given to somebody who cannot have said what was said, or not with that verb. It is then given to
// another, or left open.

// Corrected is who was found to be the source of a cue, or whom it means instead, seen from what they say.
func (r *Reader) Corrected(sp said.Speaker, c *source.Clause, content text.Span) said.Speaker {
	h, sub := c.Hit(), c.Source
	if a, ok := r.accused(sub.Span, h); !ok || a.Entity != sp.Entity || content.End > sub.Start {
		sp = r.notSpokenOf(sp, content, text.Span{Start: sub.Behind, End: h.Start}) // but X پر الزام ہے (جسے انھوں نے مسترد کیا)
	}
	sp = r.agreeing(sp, h, content)
	sp = r.speaksAlone(sp, content)
	sp = r.toldOf(sp, h, content)
	return r.pastBody(sp, h, content)
}

// insteadOf is somebody else whom the words of a speaker mean.
func insteadOf(sp said.Speaker, entity int) said.Speaker {
	return said.Speaker{Entity: entity, Span: sp.Span, Resolved: sp.Resolved}
}

// leftOpen is a speaker of whom nothing tells who that is.
func leftOpen(sp said.Speaker) said.Speaker {
	return said.Speaker{Entity: -1, Name: sp.Span, Span: sp.Span, Resolved: sp.Resolved}
}

// notSpokenOf takes back whom a pronoun was resolved to where the content names that
// person, or the words before the cue do, since nobody calls themselves by name (انھوں نے
// نتیش کمار پر الزام لگایا): it is who spoke before them, if those are not named either; else
// it is left open.
func (r *Reader) notSpokenOf(sp said.Speaker, content, before text.Span) said.Speaker {
	if sp.Resolved == "title" && r.IsPerson(sp.Entity) &&
		(r.Names.General(sp.Span) || r.Is(sp.Span.Start, lexicon.PersonPronoun)) && r.namesIn(content, sp.Entity) {
		if e, ok := r.LastOfWalk(sp.Span); ok && !r.surelyNamed(content, e) {
			return insteadOf(sp, e)
		}
		return said.Speaker{Entity: -1, Name: sp.Span, Span: sp.Span, Resolved: "phrase"}
	}
	named := func(e int) bool { return r.surelyNamed(content, e) || r.surelyNamed(before, e) }
	if sp.Resolved != "pronoun" || !r.IsPerson(sp.Entity) || !named(sp.Entity) {
		return sp
	}
	if r.spokeBefore(sp.Entity) && !r.surelyNamed(r.firstSentence(content), sp.Entity) && !r.surelyNamed(before, sp.Entity) &&
		r.subjectIn(content, sp.Entity) {
		return sp // کیا سلیم قریشی نے چوری کی؟, as one speaks of oneself or the author goes on
	}
	for st := range r.Latest(lately) {
		o := st.Speaker
		if o.Entity == sp.Entity {
			continue // who is named is not who goes on
		}
		near := st == r.Last() || r.SentencesApart(st.Content.End-1, sp.Span.Start) <= 2
		if near && r.IsPerson(o.Entity) && !named(o.Entity) {
			return insteadOf(sp, o.Entity)
		}
		break
	}
	if e, ok := r.otherNamed(sp.Span.Start, sp.Entity); ok && !named(e) {
		return insteadOf(sp, e)
	}
	return leftOpen(sp)
}

// otherNamed is the only other person than one whom the author names in the sentence before token i, or in its own
// before it: X کے چاہنے والوں میں Y بھی شامل ہیں۔ (انھوں نے کہا کہ X).
func (r *Reader) otherNamed(i, entity int) (int, bool) {
	if r.singular(i) {
		return -1, false
	}
	found := -1
	for k := r.SentenceBefore(i).Start; k < i; k++ {
		m := r.Names.At(k)
		switch {
		case m == nil:
			if r.Fold(k) == "نے" && !r.Is(k-1, lexicon.PersonPronoun|lexicon.FirstPerson) && r.Names.EndingAt(k) == nil {
				return -1, false // somebody without a name acts
			}
			continue
		case m.Entity == entity && (r.Fold(m.End) == "اور" || r.Reflexive(m.End) || r.OpensAsSubject(m.Span, r.Doc.SentenceAt(k))):
			return -1, false // X اپنے بیٹے Y سے خوش نہیں
		case r.IsPerson(m.Entity) && m.Entity != entity:
			if found >= 0 && found != m.Entity || r.Doc.QuoteOf(k) != nil || r.insideSaid(m.Span, i) {
				return -1, false
			}
			found = m.Entity
		}
		k = m.End - 1
	}
	return found, found >= 0
}

// namesIn tells whether the first sentence of what was said names a person, as nobody does of themselves
// who does not say "I" in it: (گلوکارہ نے کہا کہ) آئمہ بیگ گلوکارہ نہیں ہیں.
func (r *Reader) namesIn(content text.Span, entity int) bool {
	if r.spokeBefore(entity) {
		return false // who goes on: what the author says of them is taken in
	}
	first := r.firstSentence(content)
	return r.surelyNamed(first, entity) && !r.FirstPersonIn(first)
}

// firstSentence is the first sentence of what was said.
func (r *Reader) firstSentence(content text.Span) text.Span {
	return text.Span{Start: content.Start, End: min(content.End, r.Doc.SentenceAt(content.Start).End)}
}

// surelyNamed tells whether a span names an entity, by more than one word that is an
// ordinary word too: ملک and وزارت need not be طاہر ملک and شاہدہ وزارت.
func (r *Reader) surelyNamed(s text.Span, entity int) bool {
	for i := s.Start; i < s.End; i++ {
		m := r.Names.At(i)
		if m == nil {
			continue
		}
		plain := m.Len() == 1 && (!r.Is(i, lexicon.Given|lexicon.Family) || r.Is(i, lexicon.NameWord|lexicon.Common)) &&
			r.ID(i) != 0
		if m.Entity == entity && !plain {
			return true
		}
		i = m.End - 1
	}
	return false
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
	st := r.Last()
	return st != nil && st.Speaker.Entity == entity
}

// agreeing takes a pronoun's speaker back where the verb tells of a woman and that is a
// man, several people or a body, or the other way round. It is then who last spoke or
// was named before and can be meant, else left open.
func (r *Reader) agreeing(sp said.Speaker, h *cue.Hit, content text.Span) said.Speaker {
	if sp.Resolved != "pronoun" || sp.Span.Len() == 0 {
		return sp
	}
	g := r.speaks(h, content)
	if !r.clashes(sp, g) {
		return sp
	}
	for st := range r.Latest(maxAgree) {
		if o := st.Speaker; r.IsPerson(o.Entity) && r.GenderOf(o.Entity) == g {
			return insteadOf(sp, o.Entity)
		}
	}
	if e, ok := r.PersonBefore(sp.Span.Start); ok && !r.clashes(said.Speaker{Entity: e}, g) {
		return insteadOf(sp, e)
	}
	return leftOpen(sp)
}

// maxAgree is how many statements back who agrees with a verb is looked for.
const maxAgree = 6

// speaksAlone takes a pronoun's speaker back where what is said has an "I" and that is several people or a body. It is
// then the person named last, or who spoke last, else left open.
func (r *Reader) speaksAlone(sp said.Speaker, content text.Span) said.Speaker {
	f := said.Focus{Entity: sp.Entity, Phrase: sp.Name}
	if sp.Resolved != "pronoun" || sp.Span.Len() == 0 || r.OnlyRelative(sp.Span) || !r.nameless(f) || !r.saysI(content) {
		return sp
	}
	if sp.Entity < 0 {
		// the parents of X
		for i := sp.Name.Start; i < sp.Name.End; i++ {
			if m := r.Names.At(i); m != nil && r.IsPerson(m.Entity) && r.Is(m.End, lexicon.Genitive) {
				return insteadOf(sp, m.Entity)
			}
		}
	}
	if e, ok := r.PersonBefore(sp.Span.Start); ok && !r.surelyNamed(content, e) {
		return insteadOf(sp, e)
	}
	for st := range r.Latest(maxAgree) {
		if o := st.Speaker; r.IsPerson(o.Entity) && !r.surelyNamed(content, o.Entity) {
			return insteadOf(sp, o.Entity)
		}
	}
	return leftOpen(sp)
}

// toldOf gives a pronoun that nobody else can mean to whom the sentence before is about.
func (r *Reader) toldOf(sp said.Speaker, h *cue.Hit, content text.Span) said.Speaker {
	if sp.Resolved != "pronoun" || sp.Entity >= 0 || sp.Span.Len() == 0 || !r.OnlyPronoun(sp.Name) {
		return sp
	}
	f, ok := r.lastLeader(sp.Span.Start)
	if !ok || r.tellsOfOthers(sp.Span) || r.Names.Is(f.Entity, names.Agency) && r.Publishes(f.Entity) ||
		r.Fold(sp.Span.Start) == "اس" && h.Shape == cue.Behind {
		return sp
	}
	if r.singular(sp.Span.Start) && r.respected(f.Entity) {
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

// pastBody gives a pronoun that means nobody so far, as the body in view spoke or acted too far back for a "they", to the
// person who spoke before that body: سلیم نے کہا کہ …۔ عدالت نے انھیں بری کر دیا۔ وہ رات بھر جاگتے رہے۔ (انھوں نے کہا).
func (r *Reader) pastBody(sp said.Speaker, h *cue.Hit, content text.Span) said.Speaker {
	i := sp.Span.Start
	if sp.Resolved != "pronoun" || sp.Entity >= 0 || sp.Span.Len() == 0 || sp.Name != sp.Span ||
		!r.respectful(i) && r.Fold(i) != "وہ" {
		return sp
	}
	e := r.Before.Entity
	if !r.impersonal(r.Focus) || !r.IsPerson(e) || !r.amongLast(e) || r.NamedIn(r.SentenceBefore(i), r.Focus.Entity) ||
		r.tellsOfOthers(sp.Span) || r.surelyNamed(content, e) {
		return sp
	}
	if x := insteadOf(sp, e); !r.clashes(x, r.speaks(h, content)) {
		return x
	}
	return sp
}
